"""Polish words by which a short reply leads on: it is done, here it is, we can send one; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "leads on": phrases(
        in_one_line(
            r"""
            (?<!\w\x20)(gotowe|załatwione|zrobione), (tu|tutaj|oto) (jest|są) (jeszcze|ponownie|nowy|nowa|nowe|Pan*|w|jako),
            już (jest|są)(?=[:.!]| (w|na|do|aktywn*|gotow*)), (mogę|możemy) …(przesłać|wysłać|dać|pożyczyć|przywieźć|zostawić|w
            ymienić|odłożyć|przyjechać|naprawić|zaproponować|zwrócić|załatwić|dodać|zmienić|przygotować|dostarczyć|zatrzymać|pr
            zeczytać)
            """
        )
    ),
    "named for a sender": phrases(
        in_one_line(
            """
            faktur*, paragon*, adres*, nazwisk*, imi*, mail*, e-mail*, numer telefonu, konto, konta, newsletter*, hasł*
            """
        )
    ),
}
"""`named for a sender`: papers, names and addresses; to change one of them changes no order."""
