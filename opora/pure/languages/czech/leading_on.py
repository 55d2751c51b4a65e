"""Czech words by which a short reply leads on: it is done, here it is, we can send one; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "leads on": phrases(
        in_one_line(
            r"""
            (?<!\w\x20)(hotovo|vyřízeno|zařízeno|stalo se), (tady|zde) (je|jsou|ho máte|ji máte|to máte|máte)
            (znovu|ještě|v|jako|ten|ta|to|vaš*|nov*|už)*, (teď|nyní) už (je|jsou|to|máte), (můžu|mohu|můžeme) …(poslat|dát|půjč
            it|přivézt|nechat|vyměnit|odložit|přijet|opravit|nabídnout|vrátit|zařídit|přidat|upravit|změnit|připravit|schovat|d
            oručit|přečíst)
            """
        )
    ),
    "named for a sender": phrases(
        in_one_line(
            """
            faktur*, účtenk*, adres*, jmén*, e-mail*, mail*, telefonní*, účet, účtu, newsletter*, hesl*
            """
        )
    ),
}
"""`named for a sender`: papers, names and addresses; to change one of them changes no order."""
