"""The subject of a mail without what mail programs and lists put before it."""

import re

from opora.pure.languages.folding import fold
from opora.pure.languages.registry import ALL

MAX_SUBJECT = 1_000

# Customers write from anywhere, and the prefix is set by the language of their mail program.
_PREFIXES_ELSEWHERE = (
    "AW", "Antw", "Antwort", "WG", "Weitergeleitet",  # German, Dutch
    "SV", "VS", "VB", "VL", "Vs", "Ang",  # Swedish, Danish, Norwegian, Finnish
    "RV", "RES", "ENC", "TR", "Réf", "I", "R", "RIF",  # Spanish, Portuguese, French, Italian
    "Vá", "Továbbítás", "RĂSP", "Továbbítva", "YNT", "İLT",  # Hungarian, Romanian, Turkish
    "Отв", "Отг", "Пересл", "ВІДП", "回复", "答复", "转发", "回覆",  # Russian, Bulgarian, Chinese
    "Preposlané", "Posredovano", "Proslijedi", "Naprej",  # Slovak, Slovene, Croatian
    "Automatische Antwort", "Abwesenheitsnotiz", "Réponse automatique", "Respuesta automática",
    "Risposta automatica", "Automatická odpoveď", "Automatski odgovor", "Read", "Přečteno", "Přečtené",
)  # fmt: skip
_WARNINGS = ("external", "externi", "extern", "ext", "spam", "suspected spam", "spam?", "caution", "zewnetrzny", "εξωτερικο")


def _pattern_of_prefixes() -> re.Pattern[str]:
    prefixes = set(_PREFIXES_ELSEWHERE)
    for language in ALL.values():
        prefixes.update(language.reply_prefixes, language.automatic_prefixes)
    longest_first = sorted({fold(prefix) for prefix in prefixes}, key=lambda prefix: (-len(prefix), prefix))
    choice = "|".join(re.escape(prefix) for prefix in longest_first)
    return re.compile(rf"\s*(?:{choice})\s?(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\^\d{{1,3}})?\s?[:：]")


_PREFIX = _pattern_of_prefixes()
_TAG = re.compile(r"\s*[\[{]([^\[\]{}]{1,40})[\]}]")
_STARS = re.compile(r"\s*\*{2,5}\s?([\w ?]{1,20}?)\s?\*{2,5}")
_FORWARDED_AT_END = re.compile(r"\s*\((?:fwd|fw)\)\s*$", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def base_subject(subject: str) -> str:
    """The subject without reply, forward and list marks; white space folded, letters kept as written.

    A tag in brackets goes only when it is a list name or a warning: "[objednávka 20418]" is what
    the customer wants to say and stays. Returns "" when nothing but marks is left.
    """
    kept = _SPACES.sub(" ", subject[:MAX_SUBJECT]).strip()
    while kept:
        shorter = _without_first_mark(kept)
        if shorter == kept:
            break
        kept = shorter
    return _FORWARDED_AT_END.sub("", kept).strip().lstrip(":：").lstrip()


def _without_first_mark(subject: str) -> str:
    prefix = _match_folded(subject)
    if prefix:
        return subject[prefix:].strip()
    tag = _TAG.match(subject) or _STARS.match(subject)
    if tag and _is_a_mark(tag.group(1)):
        return subject[tag.end() :].strip()
    return subject


def _match_folded(subject: str) -> int:
    """Length of the reply prefix in the subject as written: folding may change the length of a text."""
    colon = min((place for place in (subject.find(":"), subject.find("：")) if place >= 0), default=-1)
    if colon < 0 or not _PREFIX.fullmatch(fold(subject[: colon + 1])):
        return 0
    return colon + 1


def _is_a_mark(tag: str) -> bool:
    folded = fold(tag).strip()
    return folded in _WARNINGS or (" " not in folded and not any(letter.isdigit() for letter in folded))
