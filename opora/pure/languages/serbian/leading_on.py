"""Serbian words by which a short reply leads on: it is done, here it is, we can send one; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "leads on": phrases(
        in_one_line(
            r"""
            (?<!\w\x20)(gotovo|sređeno|urađeno)(?=[.,!]), evo (ga|je|ih|vam|ponovo|ispravljen*|nov*), (sad|sada) (je|jeste|su)
            (sve |opet |vez* |aktivn* |u redu |ispravljen* )+, sada jeste, (mogu|možemo) …(da )(pošalj*|dam|damo|pozajm*|donese
            *|ostav*|zamen*|sačuva*|dođe*|poprav*|ponud*|vrati*|dod*|promen*|priprem*|pročita*)
            """
        )
    ),
    "named for a sender": phrases(
        in_one_line(
            """
            faktur*, račun*, adres*, ime, prezime*, imejl*, mejl*, broj telefona, nalog*, bilten*, lozink*
            """
        )
    ),
}
"""`named for a sender`: papers, names and addresses; to change one of them changes no order."""
