"""Greek words by which a short reply leads on: it is done, here it is, we can send one; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "leads on": phrases(
        in_one_line(
            r"""
            (?<!\w\x20)(ορίστε|έγινε|τακτοποιήθηκε|έτοιμο), τώρα (είναι|όλα είναι) (εντάξει|έτοιμ*|σωστ*|ενεργ*),
            (μπορώ|μπορούμε) να (σας |το |τη |την |τα |τις |τους
            )*(στείλ*|δώσ*|φέρ*|αφήσ*|αλλάξ*|κρατήσ*|έρθ*|φτιάξ*|προτείν*|επιστρέψ*|βάλ*|ετοιμάσ*|κλείσ*|διαβάσ*)
            """
        )
    ),
    "named for a sender": phrases(
        in_one_line(
            """
            τιμολόγι*, απόδειξ*, διεύθυνσ*, όνομα, επώνυμο, email, μέιλ, τηλέφωνο, λογαριασμ*, newsletter, κωδικ*
            """
        )
    ),
}
"""`named for a sender`: papers, names and addresses; to change one of them changes no order."""
