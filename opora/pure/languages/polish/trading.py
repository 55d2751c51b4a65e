"""Polish times, acts and hindrances of everyday trade that stand beside those of `promising.py`: "with tonight's post", "your bank calls"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

SEASON = joined(r"""
    \bz~(?:popoludniowym|wieczornym|porannym|dzisiejszym|jutrzejszym|nastepnym|najblizszym)~(?:kurierem|transportem|kursem
    |odbiorem)\b
    |\b(?:popoludniowa|wieczorna|dzisiejsza|jutrzejsza|nastepna|najblizsza)~(?:poczta|dostawa)\b|\bpo~(?:obiedzie|sniadaniu
    |kolacji)\b|\b(?:do|na)~sniadani[ae]\b
    |\bprzez~noc\b|\bzanim~(?:wyjdzie|wyjedzie|wyjada|skonczy)\b|\bz~samego~rana\b|\bprzez~weekend\b""")
"""Times that are neither day nor hour: the evening's courier, breakfast, the weekend."""

ACTS = (
    Act("come", joined(r"""\b(?:opuszcza|opuszczaja|wychodzi|wychodza)\b"""), Need.TIME),
    Act("send", joined(r"""\bwysylam(?:y)?\b"""), Need.TIME),
    Act("get", joined(r"""\b(?:moze|moga)~(?:sie~)?(?:pan\w?|panstwo)~(?:sie~)?spodziewac\b|\bbeda~wiesci\b"""), Need.TIME),
    Act("visit", joined(r"""\b(?:przejezdza|podjezdza)\b"""), Need.TIME),
)
"""Presents of things, which promise only beside a time."""

NOT_ACTS = joined(r"""
    \b(?:ma|maja)~(?:pan\w?|panstwo)~(?:\w+~){0,2}?(?:wizyt\w+|termin\w*|spotkani\w+|badani\w+|umowion\w+)
    |\b(?:zadzwoni|napisze|skontaktuje~sie|wysle|zwroci)~(?:\w+~){0,3}?(?:jego|jej|pana|pani|panstwa)~(?:bank|operator
    |ubezpieczyciel|pracodawca)\b|\b(?:pana|pani|panstwa)~(?:bank|ubezpieczyciel|operator|pracodawca)\b[^,;.]*
    |\b(?:ma|maja)~(?:pan\w?|panstwo)~czas\b|\bwedlug~(?:umowy|regulaminu|ustawy)\b[^.;]*|\bzamowienia~(?:do|zlozone
    |przyjete|oplacone)\b[^.;]*|\b(?:sniadani\w*|obiad\w*|kolacj\w*)~podajemy\b|\b(?:mial\w+|mielismy)~nadzieje[^.;]*""")
"""What customers have already (an appointment, time until a day), what their own bank does, what is hoped, and what holds for all orders."""
