"""The closing check in English, and how people answer it."""

from opora.pure.languages.following_up import ClosingWords

WORDS = ClosingWords(
    greeting="Dear {call},",
    greeting_nameless="Hello,",
    check=(
        "On {day} we wrote to you about “{thing}”. I would like to be sure that everything is all right: is it solved "
        "the way you needed? A yes or a no is enough. If something is missing, please tell me what it is."
    ),
    by_link="You can also answer with one click here: {link}",
    yes=(
        "yes, yep, yeah, sure, all (is )?(good|fine|well|right|solved|sorted|ok|okay), it is "
        "(solved|fine|fixed|sorted|resolved), it's (solved|fine|fixed|sorted|resolved|working), solved, sorted, "
        "resolved, works, working (now|again|fine|perfectly), everything (is )?(fine|works|good|ok|okay|perfect), "
        "perfect, great, happy with"
    ),
    no=(
        "no, nope, not, isn't, doesn't, don't, didn't, hasn't, haven't, wasn't, won't, never, still "
        "(broken|waiting|missing|the same), missing, unfortunately, the problem (remains|persists|is still), again "
        "(broken|down|failing), unsolved, unresolved"
    ),
)
