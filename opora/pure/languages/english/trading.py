"""English times, acts and hindrances of everyday trade that stand beside those of `promising.py`: "with tonight's post", "your bank calls"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

SEASON = joined(r"""
    \bwith~(?:this~(?:morning|afternoon|evening)'s|today's|tonight's|tomorrow's|the~(?:next|first|morning|afternoon|evening
    |night))~(?:post|courier|delivery|pick-?up|van|bus|run|mail|flight)\b
    |\bin~(?:today's|tonight's|the~(?:next|evening|morning))~(?:post|mail|delivery)\b|\b(?:over|across)~the~weekend\b
    |\bfirst~thing\b
    |\b(?:at|by|before|after)~(?:breakfast|lunch|dinner)\b|\bbefore~you~(?:leave|travel|go|set~off|close)\b|\bovernight\b
    |\bstraight~away\b""")
"""Times that are neither day nor hour: the evening's courier, breakfast, the weekend."""

ACTS = (
    Act(
        "send",
        joined(r"""(?:will?|'ll)~be~in~(?:today's|tonight's|tomorrow's|the~(?:next|first|evening|morning))~(?:post|mail
    |delivery)\b"""),
        Need.TIME,
    ),
    Act(
        "do",
        joined(
            r"""\b(?:the|your|this)~(?:(?!that\b|which\b)[\w'-]+~){1,6}?(?:is|gets)~(?:being~)?(?:lifted|released|refunded
    |replaced|repaired|restored|reversed|unblocked|swapped|mended|trued)\b"""
        ),
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Presents of things, which promise only beside a time."""

NOT_ACTS = joined(r"""
    \byou(?:'ve~got|~have)~(?:an?|your)~(?:[\w'-]+~){0,2}?appointment\b
    |(?<!to )(?<!with )(?<!into )(?<!for )(?<!at )(?<!on )(?<!in )\byour~(?:own~)?(?:bank|insurer|landlord|employer|embassy
    |card~issuer)\b(?!~(?:account|details|card))[^,;.]*
    |\b(?:receive|get)~(?:a~)?(?:call|letter|message|word)~from~your~(?:own~)?(?:bank|insurer|landlord|employer|embassy
    |card~issuer)\b
    |\byou~(?:still~)?have~(?:until|till|time|\w+~days|\w+~weeks)\b|\bbefore~(?:we|i)~(?:call|ring|come|ship|send|start
    |visit|collect|phone)\b|\baccording~to~(?:the|your)~[^,;.]*,[^,;.]*|\b(?:orders|transfers|payments|requests
    |parcels)~(?:made|placed|received|sent|handed~in)~(?:before|after|by|until)\b[^,;.]*""")
"""What customers have already (an appointment, time until a day), what their own bank does, what is hoped, and what holds for all orders."""
