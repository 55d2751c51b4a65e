"""Which language and script a customer writes in."""

import re
from dataclasses import dataclass
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from opora.pure.languages.registry import ALL, LANGUAGES

MAX_JUDGED = 1_000
"""Characters looked at; more make the answer slower and hardly surer."""

UNKNOWN = "und"
_SAME_AS_SERBIAN = frozenset({"hr", "bs"})
_NOT_PROSE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[\d_]+")


@dataclass(frozen=True, slots=True)
class Detected:
    """`language` is an ISO 639-1 code, `script` one of Latn, Cyrl, Grek; "und" when there is too little text."""

    language: str
    script: str


def detect(text: str, prior: str | None = None) -> Detected:
    """The language and script of a text; `prior` is the language this customer wrote in before.

    Croatian and Bosnian count as Serbian, Greek in Latin letters is Greek with script Latn.
    """
    prose = _NOT_PROSE.sub(" ", text[: 2 * MAX_JUDGED])[:MAX_JUDGED]
    script = _script(prose)
    if script == UNKNOWN:
        return Detected(UNKNOWN, UNKNOWN)
    if script == "Grek":
        return Detected("el", script)
    if script == "Cyrl":
        return Detected(_cyrillic_language(prose), script)
    return Detected(_latin_language(prose, prior), script)


def _script(prose: str) -> str:
    counts = {"Latn": 0, "Cyrl": 0, "Grek": 0}
    for letter in prose:
        if "Ͱ" <= letter <= "Ͽ" or "ἀ" <= letter <= "῾":
            counts["Grek"] += letter.isalpha()
        elif "Ѐ" <= letter <= "ӿ":
            counts["Cyrl"] += 1
        elif letter.isalpha() and letter < "ɐ":
            counts["Latn"] += 1
    script = max(counts, key=lambda name: counts[name])
    return script if counts[script] >= 2 else UNKNOWN


def _cyrillic_language(prose: str) -> str:
    return "sr"


def _latin_language(prose: str, prior: str | None) -> str:
    scores = dict(_identifier().rank(prose))
    best = max(scores, key=lambda code: scores[code])
    return best if best in ALL else prior or UNKNOWN


@cache
def _identifier() -> LanguageIdentifier:
    """Loaded at the first call: half a second and a good part of this process's memory."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
