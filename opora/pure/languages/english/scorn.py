"""English forms of scorn (C-R10) and of reproach (C-R09): rhetorical questions, "you" with what you cannot or did not, mock surprise."""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said_in

_CHILD = one_of(
    """
        child*, kid*, toddler*, five-year-old*, six-year-old*, three-year-old*, ten-year-old*, year-old*, grandmother, grandma, granny, nan,
        gran, dog, cat, monkey, baby, schoolchild*, first-grader*, trained monkey
        """
)
_SIMPLE_ACT = one_of(
    """
        read, write, count, spell, listen, think, wait, understand, follow, press, click, scroll, google, look, open, count to *,
        tell the time, use a *, type, remember, plug, switch, check
        """
)
_KNOWN = one_of(
    """
        read, checked, looked, asked, told, said, called, rung, written, listened, paid, ordered, booked, come, followed, kept, saved, sent,
        waited, thought, paid attention, backed up, bothered, informed, reported, chosen, done, noticed, been *, taken, arrived, used
        """
)

SIGNALS = {
    "C-R10": when_said_in(
        rf"""
        (with|given) (that|your|this|such|such an|an) (sort of |kind of )?(attitude|tone|manner*) (like that |like this )?(nobody|no one|you won't|you will
            not|i won't|we won't|don't expect|expect)…,
        (some|others|most) of (us|them) (actually |also |here )*(work|have work|have jobs|have to work)…, (you sound|you behave|you act|you're acting|you
            write|sounding|behaving|acting) (just |exactly |a bit )*(like|as) (my|a|an) …(year-old|child|toddler|kid|baby|brat|teenager|diva|robot|parrot),
        (switch|switching|turn|turning|engage|engaging|use|using) (on |in )?(your|the) (brain|brains|head|grey cells|common sense)…,
        (patience|manners|brains|attention span|courtesy|intelligence|maturity) of (a|an) …,
        (do|have|can|could) you (even|ever|really|actually|at all) (know|read|understand|listen|think|heard|learnt|learned|tried)…[?],
        (learn|get|find|show|remember) (yourself )?(some|a little|a bit of|your|any) (manners|decency|respect|patience|humility),
        (a|any|every|even a|my) ([\w-]+-year-old|child|toddler|kid|monkey|dog|trained monkey|pensioner|beginner|fool|idiot|grandmother|granny) (can|could|gets|
            would|understands|understand|manages|knows)…,
        (it )?(beats|escapes|baffles) me…(how|why|that) (one|someone|somebody|anyone|anybody|you|a grown)…,
        (how|that) (one|anyone|anybody|a grown man|a grown woman|a grown-up|an adult) (can|could|manages|managed)…(lose|miss|fail|forget|break|get|not)…,
        (is|are|'s) (clearly |obviously |apparently )*(not (for|meant for) everyone|too much for (you|some)|beyond (you|some people)),
        (be|i'd be|i would be|you should be) (very |more )*careful (what|with what|who|how) (you|one) …,
        (eat|shop|buy|stay|drink|cook|bank|train|travel|go|try) (somewhere|anywhere|elsewhere|at home|some place) (else )?(next time|then|instead)…,
        (then|so|just|by all means) (eat|shop|buy|stay|go|train|book) (elsewhere|somewhere else)…,
        (pal|mate|buddy|missy|sunshine|sweetheart|sweetie|darling|dear lady|my dear man|young lady|old chap)(?=[.!?,]…|[.!?]?$)…(calm|then|elsewhere|
            easy|listen|relax|you|that|it|we|read),
        (people|customers|guests) who (actually |really )*(understand|know|can|have|appreciate|read)…(food|taste|what|how|manners|good|read|quality),
        (do|can|can't|could|did|didn't|don't|have|are|were) you (even |actually |ever |honestly |at least |really |ever even )+(know how
            to |able to |capable of |manage to |learn to |been taught to )*({_SIMPLE_ACT}|reading|listening|thinking|paying attention)…,
        (are you sure|is it possible that|could it be that) you (can|can't|know how to|don't|do not|know|are able to) {_SIMPLE_ACT}…,
        (is|was) (it|that|this) (really |honestly )?(so|that|too|such) (hard|difficult|much|complicated|a lot) (to|for you to|of an effort
            to) …, if (that|it|this) ('s|is) (too|so) (hard|difficult|complicated|much|confusing|taxing) for you,
        what (exactly |else |on earth |the hell |in the world )*(did|do) you (expect|imagine) (for|from|at)…,
        what did you think (would|was|we|this|it)…, (who|what) do you think (you|we|i) (are|am)…,
        for the (hundredth|thousandth|umpteenth|nth|tenth|fifth|fourth|very last|last) time,
        your problem (and )?not (mine|ours), not (my|our) (problem|circus|headache) (but )?(it's |it is )?(yours|that)*,
        (world|universe|everything|company|we) (doesn't|does not|has to|have to|must|should|don't|isn't|won't) (all |really |just )*(revolve|
            turn|spin|dance|jump|drop everything|stand still|stop) …you*,
        (because|as if|like) we (have|had|'ve got|have got) (nothing|no) (else|better|other|more important)…,
        (nothing|something|anything) (better|else) to do (than|with)…, wrong side of (the )?bed, out of bed on the wrong side,
        (my|a|any|even my|even a|every) ({_CHILD}) (could|can|would|knows|know|manages|understands|is able)(?! (get|open|reach|swallow|fall|hurt|choke|trip|catch))…,
        (explain|put|spell|draw|say) (it|this|that) …(so that|so|like|as|in a way) (even )?(you|a {_CHILD}|to a {_CHILD})…,
        waste of (my |our |everyone's |everybody's |precious )*(time|breath|energy|electricity),
        (don't|do not|not|isn't|aren't|hardly|never) (really |seem to be |exactly |quite |appear to be |be )*(the )?(brightest|sharpest|
            smartest|cleverest|quickest|fastest|genius|einstein)…,
        (make|making|kick up|kicking up|cause|causing) (such |quite |all )*(a |this )?(fuss|scene|racket|song and dance|hullabaloo|circus)…,
        (^|oh |ah |not )you again(?=[.!]*$), (not|here we go|oh no not) (this |that )?again(?=[.!]*$), here we go again,
        (who|nobody|no one) (really )?(cares|asked|gives a)…, (good luck|best of luck) with that,
        (be my guest|knock yourself out|dream on|wake up|nice try|duh|yawn|boohoo|surprise surprise|oh please|yeah right|as if(?=[.!]*$)),
        (mind|watch) your (own business|tone|language|manners|mouth|words), who('s| is) counting,
        (you'll|you will|i'm sure you'll) (cope|pull through|be fine without)…,
        (i'm|we're|i am|we are|nobody is|nobody's) (not )?(paid|here|obliged|going) (enough )?to (listen to|put up with|babysit|hold|
            entertain|put you|dance|indulge|amuse|read your mind|spoon-feed|spoonfeed|guess what)…,
        (as|like) you (ought to|should) (really |have |already )*(know|known|learn|learned) by now,
        (customers|people|folks|guests|clients|men|women|someone|somebody|types) (of your (kind|sort|type)|such as yourself)…,
        (typical|another) (customer|tourist|client|moaner|complainer|know-it-all|expert|drama queen|armchair)*(?=[.!]*$),
        (know-it-all*|smart alec*|smarty-pants|clever clogs|wise guy|armchair expert*|keyboard warrior*|snowflake*),
        (you're|you are|feel) (most |very |more than |completely )*(free|welcome) to (leave(?! (your|the|it|them))|go elsewhere|sue|complain|cry|sulk|
            take your|shop elsewhere|find another|look elsewhere)…,
        (you|some people) (must|really|obviously|clearly|seem to|just|apparently|always|simply) (really |just |clearly )*(enjoy|like|love|
            want|need|live) (to )?(complain*|moan*|whin*|argu*|the attention|attention|making trouble|drama)…,
        (how|what a|what an) (tragedy|hardship|catastrophe|ordeal|drama|nightmare it must be|terrible fate|first-world)…,
        (you call|and you call) (that|this|yourself) (a|an) …,
        (pull|get) yourself together, (snap|chill) out, chill(?=[.!]*$), get real, grow (up|a pair|some), cut the (drama|crap|nonsense),
        (no wonder|small wonder) (you|nobody|no one|that you)…, (which|what) planet…, are we (done|finished)(?=[?]),
        (happy|satisfied|better|pleased) now(?=[?!]), anything else(?=[?!]*$)…,
        (go|why don't you) (and )?(bother|annoy|pester|tell it to|cry to|tell) (somebody|someone|the pope|your mother|your mum|santa)…,
        (one|somebody|some of us|others|we) (actually )?(have|has) (to|real|actual) (work|problems|jobs|a life)…
        """,
        "no wonder (that )?(you're|you are|you were|you feel) (furious|angry|upset|annoyed|cross|disappointed|frustrated|worried|tired|fed up|confused|shocked), congratulations on (your|the|passing|winning), rather buy it, has it in stock, in stock",
    ),
    "C-R09": when_said_in(
        f"""
        you (have |had |'ve |simply |just |obviously |clearly |apparently |evidently |again |even )*(failed|neglected|omitted|didn't bother|
            did not bother|never bothered|couldn't be bothered|can't be bothered|refused|didn't care|did not care|haven't bothered) to …,
        because (of )?(you|your) (have |had |'ve |simply |just |again |obviously |own |clearly )*(ignored|didn't|did not|failed|forgot|left|
            dropped|refused|never|insisted|waited|used|overloaded|mishandled|disregarded|overlooked|kept|chose|pulled|forced|typed|
            mistreated|carelessness|negligence|forgetfulness|impatience|ignorance|inattention|haste|mistake)…,
        (had|if) you (had |'d |have |only |just |simply |bothered to |first |been )*{_KNOWN} …(would|wouldn't|'d|could|might|none of)…,
        (would|wouldn't|could) …(had|if) you (had |'d |have |only |just |simply |bothered to |first |been )+{_KNOWN}…,
        (one|we|i|you) (would|'d|should|might|could) (really |normally |have |at least )*(expect|think|thought|assume|hope|hoped) (that )?(a|an|
            any|every|somebody|someone|people|you|of an|from an) …(know*|can|could|would|able|manage|adult|grown-up|your age|read)…,
        (who|how can (anyone|anybody|one)|how could (anyone|anybody|one)) (in (their|his) right mind |on earth |would |even |just )*(puts|
            buys|leaves|washes|signs|throws|drops|keeps|stores|waits until|sends|forget|forgets|put|leave|wash|sign|throw|buy|drop|orders|
            miss|overlook|use)…[?],
        (that|this|it|which) (is |'s |just |only |always )*(comes|came|results|resulted|happens|happened|what happens|what you get|what one
            gets|what comes) (from|of|when|because|if|out of) (you|one|people|somebody|someone|not|nobody|customers)…,
        (whoever|those who|anyone who|people who|he who|if you|when you|if one) (buy|buys|order|orders|come|comes|wait|waits|pay|pays|leave|leaves|
            read|reads|book|books|choose|chooses|sign|signs) …(late|cheap|last minute|last|without reading|carelessly|nothing|twice|
            shouldn't|should not|must not|can't complain|can't expect|has|himself),
        surely you (have |had |must |will |can |could |do |would )*(notic*|knew|know|saw|seen|realis*|realiz*|read|understand|understood|
            remember|don't expect|aren't expecting|checked|heard),
        (we|i) (have |had |'ve )?(already |expressly |clearly |explicitly |specifically )*(told|warned|reminded|informed|advised|asked) you
            (already |quite |very )*(several|many|three|two|four|more than once|repeatedly|again and again|countless|often enough|often|
            explicitly|clearly|twice|time and again|before|not to|enough times|specifically),
        (do |please |kindly |try to |you should |you need to |i suggest you |next time |just )+(pay|take|show|exercise|use) (a |some |a bit |a
            little )*(more|better|closer|greater|common|bit of) (attention|care|caution|sense|patience|effort),
        be (a bit |a little |so much |rather )*more (careful|attentive|precise|thorough|patient|responsible|organised|organized),
        you (have |had |'ve )*(waited|left it|took|taken|slept on it|sat on it) (far |much |way |a bit |rather )*too (long|late|much time),
        (a bit|a little|rather|somewhat) late (for|to) (complain*|report*|that|this|come|tell)…,
        why (on earth |ever |in the world )*(didn't|did you not|haven't|hadn't|don't|have you not|couldn't) (you )?(just |simply |first |even |
            at least |ever |not )*(say|said|tell|told|check*|read|ask*|call*|write|report*|order*|notice*|look*|wait*|think|thought|save|
            keep|pay|paid|mention|bring|measure|back up)…,
        instead of (complain*|shout*|moan*|blam*|accus*|writing to us|calling us|bothering|getting)…,
        with (a |just a )?(little|bit|bit more|little more|minimum|modicum) (bit |of |more )*(care|attention|thought|common sense|patience|
            foresight|effort|planning)…,
        your (own )?(carelessness|negligence|forgetfulness|impatience|inattention|haste|sloppiness|ignorance|clumsiness|own doing),
        you (don't|do not|didn't|did not) (seem|appear) to (have )?(read|underst*|notic*|know*|realis*|listen*|grasp*|check*|paid),
        you (simply|obviously|clearly|evidently|apparently|plainly|just|again|yet again) (must have |have )?(didn't|did not|overlook*|missed|
            ignored|don't|pressed|skipped|misus*|mistreat*|dropped|broke|forgot|haven't|hadn't),
        (it|that) (was|is) (you|your side) (who|that|which) (chose|ordered|signed|agreed|entered|typed|cancelled|decided|wanted|asked|broke|
            forgot|missed|were|was late|insisted)…, you (have|had) (weeks|days|months|enough time|plenty of time|every opportunity)…,
        (responsible|reasonable|normal|attentive|careful|prudent|sensible) (customer*|people|person|adult*|owner*|user*|parent*|guest*) …,
        you (really )?(can't|cannot|can hardly|could hardly|must not|mustn't|shouldn't) (seriously |really |honestly |possibly )*(expect|
            be surprised|wonder|complain|demand|think that|blame)…, (no wonder|small wonder|don't be surprised|hardly surprising)…,
        (you|one) (just )?(has|have|had|need|needs) (only )?to (read|look|open your eyes|think|use your head|pay attention)(?! (at|for|into))…,
        (serves you right|you asked for it|you had it coming|your own doing|do your homework|next time think|think before you|
            think first|what were you thinking|should think twice|lesson for next time|let (this|that) be a lesson)
        """,
        "sorry that you, sorry you, not your fault",
    ),
}
