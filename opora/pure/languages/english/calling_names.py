"""English words by which somebody is called too familiarly (C-R29): "hun", ", love", "no worries mate", kisses at the end."""

from __future__ import annotations

from opora.pure.languages.coaching import phrases

_HAILS = (
    r"hi|hello|hey|hiya|heya|thanks|thank you|ta|cheers|sorry|worries|problem|probs|bother|ok|okay|yes|yeah|yep|no|nope|sure|morning|afternoon"
    r"|evening|night|bye|welcome|luck|listen|look|relax|please"
)
"""What one calls to somebody, so that a name follows."""
_ENDS = r"it|that|this|you|u|them|now|today|tomorrow|soon|again|later|then|there|here|go|course|day|weekend|right|done"
"""The last word of many a sentence, behind which somebody may still be called."""
_PEOPLE = r"love|dear|doll|boss|champ|chief|lad|lass|fella|missy|young lady|young man|big man"
_THINGS = r"honey|sunshine|sugar"

FAMILIAR: tuple[str, ...] = (
    *phrases(
        """
        babe, hun, hon, sweetie, sweetheart, sweety, honey bun, darling, dude, bro, bruv, matey, love xx*, xoxo, luv, my dear girl, guv,
        guv'nor, chum, homie, (hi|hello|hey|hiya|morning|evening|thanks|cheers|bye|okay|ok|sure|yes) gorgeous, babes, hey love, sis
        """
    ),
    # "my mate from the workshop" calls nobody
    r"(?<!\w)(?<!my )(?<!your )(?<!our )(?<!his )(?<!her )(?<!the )(?<!a )(?:mate|buddy|pal)(?!\w)",
    rf"(?:(?<!\w)(?:{_HAILS})(?: \w+)?,? |(?<!\w)(?:{_ENDS}),? )(?:{_PEOPLE}|{_THINGS})(?=[,!?.\n]|$)",
    # "Love, Ann" only ends a letter, and "oh dear" calls nobody
    rf"(?:^(?!(?:love|dear),)|[,!] )(?:(?!oh|much|of|with|my|your|the|a|our|their|his|her)\w+ )?(?:{_PEOPLE})(?=[,!?.]|$)",
    # Kisses; a sum that somebody forgot to fill in ("€XX") is none
    r"(?<=\w[ ,.!?])[ ]?x{2,4}(?=[.!]?\s*$)",
)
