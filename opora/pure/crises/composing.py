"""One truth in the lengths of four channels: what the Voice wrote, set into the frame of each language (domain.md, C3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from opora.pure.languages.bulletins import BulletinWords, at, by, since

LANGUAGES = ("cs", "pl", "el", "sr", "en")
CHANNELS = ("chat", "mail", "phone", "public")
PARTS = ("what", "cause", "more", "can_do", "sorry")
"""What the Voice writes: what does not work, the cause as a clause, anything else, what one can do meanwhile, sorry for the thing."""
MOST_SPOKEN_WORDS = 60


@dataclass(frozen=True, slots=True)
class Times:
    """All local to the reader. `works_since` turns everything into the news that it works; `next_news` None: this is the last."""

    now: datetime
    since: datetime
    next_news: datetime | None = None
    fixed: tuple[datetime, datetime] | None = None
    works_since: datetime | None = None
    call_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """The texts by channel, and what is wrong with them: keys of sentences with their values."""

    texts: Mapping[str, str]
    problems: tuple[tuple[str, int], ...] = field(default=())


def compose(parts: Mapping[str, str], words: BulletinWords, times: Times) -> Composed:
    """One language. Where nobody wrote what does not work, a general sentence stands there and ("general", 0) is told."""
    given = {name: _sentence(parts.get(name, "")) if name != "cause" else parts.get(name, "").strip(" .") for name in PARTS}
    is_general = not given["what"] and times.works_since is None
    given["what"] = _placed(given["what"] or words.something, since=since(words.moments, times.since, now=times.now))
    paragraphs = _works(given, words, times) if times.works_since else _goes_on(given, words, times)
    phone = _spoken(given, words, times)
    texts = {
        "chat": " ".join(sentence for paragraph in paragraphs for sentence in paragraph),
        "mail": "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph),
        "phone": phone,
        "public": "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph),
    }
    spoken = len(phone.split())
    problems = [("general", 0)] if is_general else []
    return Composed(texts, (*problems, ("phone_long", spoken)) if spoken > MOST_SPOKEN_WORDS else tuple(problems))


def _goes_on(given: Mapping[str, str], words: BulletinWords, times: Times) -> list[list[str]]:
    return [
        _there(given["what"], words.known, _cause(given, words), _when(words.expected, words, times) or words.unknown, _news(words, times)),
        _there(given["more"], given["can_do"]),
        _there(given["sorry"]),
    ]


def _works(given: Mapping[str, str], words: BulletinWords, times: Times) -> list[list[str]]:
    assert times.works_since is not None
    works = _placed(words.works_again, since=since(words.moments, times.works_since, now=times.now))
    return [_there(works, _cause(given, words)), _there(given["more"]), _there(_news(words, times))]


def _spoken(given: Mapping[str, str], words: BulletinWords, times: Times) -> str:
    if times.works_since:
        return _placed(words.phone_works_again, since=since(words.moments, times.works_since, now=times.now))
    when = _when(words.phone_expected, words, times) or words.phone_unknown
    note = _placed(words.phone_note, by=by(words.moments, times.call_by, now=times.now)) if times.call_by else ""
    return " ".join(_there(given["what"], words.phone_known, when, given["sorry"], note))


def _cause(given: Mapping[str, str], words: BulletinWords) -> str:
    return _placed(words.cause, cause=given["cause"]) if given["cause"] else ""


def _when(sentence: str, words: BulletinWords, times: Times) -> str:
    if times.fixed is None:
        return ""
    first, last = (at(words.moments, one, now=times.now) for one in times.fixed)
    return _placed(sentence, **{"from": first, "until": last})


def _news(words: BulletinWords, times: Times) -> str:
    if times.next_news is None:
        return words.last_news
    return _placed(words.next_news, next=at(words.moments, times.next_news, now=times.now))


def _there(*sentences: str) -> list[str]:
    return [one for one in sentences if one]


def _sentence(text: str) -> str:
    words = " ".join(text.split())
    return words if not words or words[-1] in ".!?…;" else f"{words}."


def _placed(sentence: str, **values: str) -> str:
    """Values put into their places as they are; a brace the Voice typed stays a brace."""
    for name, value in values.items():
        sentence = sentence.replace(f"{{{name}}}", value)
    return sentence
