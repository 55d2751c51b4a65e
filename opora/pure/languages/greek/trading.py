"""Greek times, acts and hindrances of everyday trade that stand beside those of `promising.py`: "with tonight's post", "your bank calls"."""

from __future__ import annotations

from opora.pure.languages.promising import Act, Need, joined

SEASON = joined(r"""
    \bμε~τον~(?:απογευματινο|βραδινο|πρωινο|σημερινο|αυριανο|επομενο)~(?:κουριερ|διανομεα)\b|\bμε~το~(?:σημερινο|αυριανο
    |απογευματινο|βραδινο|επομενο)~(?:ταχυδρομειο|δρομολογιο|φορτηγο)\b
    |\bμετα~το~(?:μεσημερι|φαγητο|γευμα)\b|\bπριν~(?:φυγετε|ξεκινησετε|αναχωρησετε|τελειωσει~η~μερα)\b|\bπρωι~πρωι\b
    |\bμεσα~στη~νυχτα\b|\bμεσα~στο~σαββατοκυριακο\b""")
"""Times that are neither day nor hour: the evening's courier, breakfast, the weekend."""

ACTS = (
    Act("come", joined(r"""\b(?:φευγει|φευγουν)\b"""), Need.TIME),
    Act(
        "get",
        joined(
            r"""\b(?:την|το|τον|τα|τισ|τουσ)~περιμενετε\b|\bπαιρνετε~(?:\w+~){0,2}?απο~(?:εμασ|μασ)\b|\bθεωρηστε~(?:το|την
    |τον|τα)~\w+"""
        ),
        Need.TIME,
    ),
    Act("refund", joined(r"""(?<!σασ )(?<!μασ )\b(?:επιστρεφω|επιστρεφουμε)~(?:αμεσωσ|αμεσα|σημερα|αυριο)\b"""), Need.NOTHING),
    Act(
        "do",
        joined(r"""\bειναι~(?:\w+~){0,2}?ετοιμ\w+|\b(?:σβηνεται|ακυρωνεται|αιρεται|διαγραφεται|αντικαθισταται)\b"""),
        Need.TIME_OF_ITS_OWN,
    ),
)
"""Presents of things, which promise only beside a time."""

NOT_ACTS = joined(r"""
    \bεχετε~(?:\w+~){0,2}?ραντεβου\b|\bτο~ραντεβου~σασ\b|\bαπο~την~τραπεζα~σασ\b(?!.*επιστρ)|\bη~(?:τραπεζα
    |ασφαλιστικη)~σασ\b[^,;.]*|\bο~(?:παροχοσ|εργοδοτησ|γιατροσ)~σασ\b[^,;.]*
    |\b(?:λαβετε|παρετε)~(?:\w+~){0,2}?(?:τηλεφωνημα|μηνυμα)~απο~την~τραπεζα~σασ\b
    |\bεχετε~(?:προθεσμια|χρονο|περιθωριο)\b|\b(?:αναφερατε|ειπατε|γραψατε|δηλωσατε)~(?:μασ~|μου~)?(?:οτι|πωσ)\b[^.;]*
    |\bηλπιζ\w+[^.;]*|\bσυμφωνα~με~το~συμβολαιο\b[^.;]*|\bπαραγγελιεσ~(?:ωσ|μεχρι|πριν|μετα|που)\b[^.;]*""")
"""What customers have already (an appointment, time until a day), what their own bank does, what is hoped, and what holds for all orders."""
