"""Serbian times, acts and hindrances of everyday trade that stand beside those of `promising.py`: "with tonight's post", "your bank calls"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

SEASON = joined(r"""
    \bsa?~(?:popodnevnim|vecernjim|jutarnjim|danasnjim|sutrasnjim|sledecim|prvim)~(?:kurirom|turom|prevozom|kamionom)\b
    |\b(?:vecernjom|sutrasnjom|danasnjom|sledecom)~(?:postom|turom|isporukom)\b
    |\bposle~(?:rucka|dorucka|vecere)\b|\b(?:do|za)~dorucak\b|\bdo~dorucka\b|\bpreko~noci\b|\bpre~nego~sto~(?:krenete|odete
    |otputujete)\b|\bpreko~vikenda\b""")
"""Times that are neither day nor hour: the evening's courier, breakfast, the weekend."""

ACTS = (
    Act("come", joined(r"""\b(?:napusta|napustaju)~(?:nas~)?(?:magacin|radionicu|stampariju|kuhinju)\b"""), Need.TIME),
    Act("get", joined(r"""\b(?:nalazite|naci~cete|znate~vise|znacete)\b"""), Need.TIME),
    Act("visit", joined(r"""\b(?:prolazi|svraca)\b"""), Need.TIME),
    Act("do", joined(r"""\b(?:drzim|drzimo|cuvam|cuvamo)~(?:vam~|za~vas~)"""), Need.TIME),
)
"""Presents of things, which promise only beside a time."""

NOT_ACTS = joined(r"""
    \bimate~(?:\w+~){0,2}?(?:zakazan\w+|termin\w*|pregled\w*|sastanak)\b|\bvasa~banka\b|\bvase~osiguranje\b
    |\bvas~(?:operater|poslodavac|lekar)\b
    |\b(?:zvace|pozvace|javice|pisace)~(?:vas~|vam~)?(?:se~)?vas[ae]?~(?:banka|osiguranje|operater|poslodavac|lekar)\b
    |\bimate~(?:jos~)?(?:rok|vreme|vremena)\b|\bnada(?:o|la|li)~(?:sam|smo)~se[^.;]*|\bprema~(?:ugovoru|zakonu)\b[^.;]*
    |\bporudzbine~(?:do|primljene|posle|pre)\b[^.;]*""")
"""What customers have already (an appointment, time until a day), what their own bank does, what is hoped, and what holds for all orders."""
