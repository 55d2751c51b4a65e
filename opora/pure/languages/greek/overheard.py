"""What sounds like a promise of ours in Greek and is none: hearsay, what is only thought about, rules, authorities, a word from the customer first."""

from __future__ import annotations

from opora.pure.languages.promising import joined

HEARSAY = joined(
    r"""
    \b(?:γραφετε|λετε|αναφερετε|ισχυριζεστε|υποστηριζετε|μασ~λετε|διαβαζω|μαθαινω|ακουω)~(?:\w+~){0,3}?(?:οτι|πωσ)\b|\bσυμφωνα~με~(?:τη|την|τον|το|οσα|αυτα)\b
    |\bαπ'?~?~?(?:ο,τι|οτι|οσο)~(?:καταλαβαινω|βλεπω|ξερω|γνωριζω|κατανοω)\b""".replace("~?~?", "[ \\n]*")
)
"""What others are said to do."""

NOT_ACTS = joined(
    r"""
    \b(?:εξεταζουμε|συζητουμε|συζηταμε|μελεταμε|μελετουμε|σκεφτομαι|εξεταζω)~(?:το~ενδεχομενο|την~ιδεα|αν|μηπωσ|την~πιθανοτητα|τη~δυνατοτητα)\b[^,.;]*
    |\b(?:αδυνατουμε|αδυνατω|αρνουμαστε|αρνουμαι)~(?:να\b)?[^,.;]*|\bαπο~εσασ\b|\bοφειλετε\b[^,.;]*
    |\bτα~(?:δεματα|πακετα)~(?:express|standard)?~?\w*(?:ονται|ουνται)\b""".replace("~?\\w*", "(?:[ \\n]+)?\\w*")
)
"""What is only thought about, refused or to be done by the customer."""

RULES = joined(r"""
    \b(?:σε~)?ολ(?:α|εσ|ουσ|οι)~(?:τα|τισ|τουσ|οι)~(?:μηνυματα|email|mail|κλησεισ|αιτηματα|παραπονα|πελατεσ|παραγγελιεσ|αποστολεσ)\b""")
"""What holds for everybody."""

ON_A_WORD = joined(r"""
    \b(?:πειτε|πεστε|πεσ|στειλτε|στειλε|δωστε)~(?:μασ|μου)~(?:ενα~)?(?:ναι|οκ|οκευ|μηνυμα)(?=~και\b)""")
"""A word from the customer first: whether we act is open."""

STRANGERS = joined(r"""
    \b(?:τελωνειο|τελωνειου|δεδδηε|δεη|ευδαπ|ευαθ|εφκα|ααδε|κεπ|ελτα|δικηγοροσ~σασ|λογιστησ~σασ|εργοδοτησ~σασ|γιατροσ~σασ|ασφαλεια~σασ|διαχειριστησ~σασ
    |(?:γιοσ|γιοι|κορη|κορεσ|συζυγοσ|αδερφοσ|αδερφη|αδελφοσ|αδελφη|μητερα|μαμα|πατερασ|μπαμπασ|παιδι|παιδια|φιλοσ|φιλη)~σασ)\b""")
"""Authorities, and the customer's own people."""
