"""Czech times, acts and hindrances of everyday trade that stand beside those of `promising.py`: "with tonight's post", "your bank calls"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

SEASON = joined(r"""
    \bs[e]?~(?:odpolednim|vecernim|rannim|dnesnim|zitrejsim|nocnim|pristim|dalsim|nejblizsim)~(?:kuryrem|svozem|zavozem
    |rozvozem|spojem|autem|vlakem)\b
    |\b(?:vecerni|ranni|dnesni|zitrejsi|pristi|nejblizsi)~(?:postou|dodavkou|jizdou)\b|\bpo~(?:obede|snidani|veceri)\b
    |\b(?:k|pred)~(?:snidani|obedu)\b
    |\bpres~noc\b|\bnez~(?:odjedete|vyrazite|odejdete|odletite|skonci~den)\b|\bhned~rano\b|\bv~(?:pristim|dalsim)~vyuctovani\b""")
"""Times that are neither day nor hour: the evening's courier, breakfast, the weekend."""

ACTS = (
    Act(
        "come",
        joined(r"""\b(?:opousti|opousteji)~(?:nas~)?(?:sklad|dilnu|tiskarnu|kuchyn)\b|\b(?:opousti
    |opousteji)\b"""),
        Need.TIME,
    ),
    Act("get", joined(r"""\bberte~(?:to|ho|ji)~(?:jako|za)~(?:hotov|vyrizen|zarizen)\w+"""), Need.TIME),
    Act("get", joined(r"""\bnajdete\b"""), Need.TIME),
)
"""Presents of things, which promise only beside a time."""

NOT_ACTS = joined(r"""
    \bmate~(?:\w+~){0,2}?(?:termin|schuzku|navstevu|prohlidku|vysetreni|kontrolu)\b(?=~u\b|~s\b)|\bvase~(?:banka|pojistovna
    |spolecnost)\b|\bvas~(?:operator|zamestnavatel|lekar|poskytovatel)\b
    |\b(?:zavola|ozve~se|napise|posle|vrati|kontaktuje)~(?:vam~|vas~)?(?:vase|vas)~(?:banka|pojistovna|operator
    |zamestnavatel|lekar|poskytovatel)\b
    |\bmate~(?:jeste~)?(?:cas|lhutu)\b|\bdoufal\w*~(?:jsem|jsme)[^.;]*|\bpodle~(?:smlouvy|podminek|zakona)\b[^.;]*""")
"""What customers have already (an appointment, time until a day), what their own bank does, what is hoped, and what holds for all orders."""
