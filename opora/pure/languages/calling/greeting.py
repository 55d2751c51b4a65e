"""The form in which a native writes a name in a greeting; None where a native would hesitate, then one greets without a name."""

from __future__ import annotations

from opora.pure.languages.calling.gender import gender_of
from opora.pure.languages.calling.words import CallingWords, endings
from opora.pure.languages.registry import words_for

_LONGEST_NAME = 60


def call(first_name: str, surname: str, gender: str, language: str, script: str = "") -> str | None:
    """ "pane Nováku", "Pani Anno", "κύριε Παπαδόπουλε", "госпођо Јовановић", "Ms Novak"; None when unsure.

    `gender` is "f", "m" or "" (then the name is asked). `script` Latn or Cyrl writes the call so; "" keeps that of the name.
    """
    words = words_for("calling").get(language)
    first, last = _usable(first_name), _usable(surname)
    known = gender or gender_of(first, last, language)
    if words is None or known not in ("m", "f") or not (first or last):
        return None
    written = _call(words, first, last, known)
    return words.write(written, script or _script_of(last or first)) if written else None


def called(name: str, words: CallingWords, gender: str, kind: str) -> str | None:
    """The form of one name when it is called, in the alphabet of the tables; `kind` is given, surname or roles."""
    block = getattr(words, f"{kind}_{'men' if gender == 'm' else 'women'}")
    parts = [endings(block).apply(part) for part in words.read(name).replace("-", " - ").split()]
    return " ".join(part for part in parts if part).replace(" - ", "-") if all(parts) else None


def _call(words: CallingWords, first: str, last: str, gender: str) -> str | None:
    title = words.man if gender == "m" else words.woman
    given_first = words.by_given_name or not last
    name = called(first.split()[0] if given_first and first else last, words, gender, "given" if given_first else "surname")
    if name is None or (given_first and not first):
        return None
    return name if given_first and not words.alone else f"{title} {name}"


def _usable(name: str) -> str:
    """A name without titles' dots and stray signs; nothing where it is an initial or no name at all."""
    kept = " ".join(name.split())[:_LONGEST_NAME]
    letters = kept.replace(" ", "").replace("-", "").replace("'", "").replace("’", "")
    if len(letters) < 2 or not letters.isalpha():
        return ""
    return kept.title() if kept.islower() or kept.isupper() else kept


def _script_of(name: str) -> str:
    return "Cyrl" if any("\u0400" <= letter <= "\u04ff" for letter in name) else "Latn"
