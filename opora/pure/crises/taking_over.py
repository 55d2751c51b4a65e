"""The line by which somebody who takes a case over answers for what was promised for today.

It never says why there is somebody new, promises nothing by itself (what was promised stands where it was booked), and avoids
every pronoun, so that it suits whoever is called by their first name, too.
"""

from __future__ import annotations

from datetime import datetime

from opora.pure.crises.letters import Addressed, greeting
from opora.pure.languages import to_latin_serbian
from opora.pure.languages.ledger_letters import LedgerLetters
from opora.pure.languages.registry import words_for

_STANDS = {
    "cs": "odteď je tato věc u mě. Co bylo slíbeno na dnešek, platí. Odpověď na tuto zprávu přijde přímo mně.",
    "pl": "od teraz ta sprawa jest u mnie. To, co było obiecane na dziś, jest aktualne. Odpowiedź na tę wiadomość trafi prosto do mnie.",
    "el": "από τώρα αυτή η υπόθεση είναι σε εμένα. Ό,τι είπαμε για σήμερα, ισχύει. Η απάντηση σε αυτό το μήνυμα έρχεται σε εμένα.",
    "sr": "од сада је овај предмет код мене. Оно што је обећано за данас, важи. Одговор на ову поруку стиже право мени.",
    "en": "from now on this case is with me. What was promised for today stands. An answer to this message comes straight to me.",
}
_MOVED = {
    "cs": "odteď je tato věc u mě. Místo dneška platí nový termín: {moment}. Za změnu se omlouvám. Odpověď přijde přímo mně.",
    "pl": "od teraz ta sprawa jest u mnie. Zamiast dziś obowiązuje nowy termin: {moment}. Przepraszam za zmianę. Odpowiedź trafi do mnie.",
    "el": "από τώρα αυτή η υπόθεση είναι σε εμένα. Αντί για σήμερα ισχύει νέα ημερομηνία: {moment}. Ζητώ συγγνώμη για την αλλαγή.",
    "sr": "од сада је овај предмет код мене. Уместо данас важи нови рок: {moment}. Извињавам се због промене. Одговор стиже мени.",
    "en": "from now on this case is with me. Instead of today a new date holds: {moment}. I am sorry for the change.",
}


def line(who: Addressed, moved_to: datetime | None = None) -> str:
    """The whole letter without its signature; `moved_to` is the new time of what was promised, local to the desk."""
    if moved_to is None:
        body = _STANDS[who.language]
    else:
        words: LedgerLetters = words_for("ledger_letters")[who.language]
        months = words.months
        day = words.day.format(day=moved_to.day, month=months[moved_to.month - 1] if months else moved_to.month, year=moved_to.year)
        body = _MOVED[who.language].replace("{moment}", f"{day} {moved_to:%H:%M}")
    written = to_latin_serbian(body) if who.latin else body
    return f"{greeting(who)}\n\n{_begun(written, who.language)}"


def _begun(body: str, language: str) -> str:
    """English and Polish and Greek letters go on with a capital letter; after a Czech or Serbian greeting one goes on small."""
    return body if language in ("cs", "sr") else body[0].upper() + body[1:]
