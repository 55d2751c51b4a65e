"""C-R29: the customer is addressed as they wish: the polite form unless they chose the other, the right call, language and script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from opora.pure.coach.customer_side import says_anywhere
from opora.pure.coach.prepared import Piece, Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Person, Severity
from opora.pure.coach.whole_reply import listed
from opora.pure.languages import LANGUAGES, detect, words
from opora.pure.languages.calling import call, gender_of, signed, wrong_call

_FEWEST_WORDS = 6
_FORMAL, _INFORMAL = "formal", "informal"


def _check(prepared: Prepared) -> Iterator[Hit]:
    theirs = _in_other_language(prepared)
    if theirs:
        greeting = (*prepared.list_of("polite greeting", theirs), "")[0]
        yield Hit(*_first_word(prepared.cut), {"greeting": greeting, "right": "", "fault": "language"})
        return
    person = _person(prepared)
    wrong = wrong_call(prepared.cut, person, prepared.language)
    if wrong:
        yield Hit(wrong.start, wrong.end, _greeting(prepared, wrong.right, "call"))
        return
    place = _too_familiar(prepared, person)
    if place:
        called = call(person.first_name, person.surname, person.gender, prepared.language, detect(prepared.cut).script)
        yield Hit(*place, _greeting(prepared, called or "", "familiar"))


def _first_word(text: str) -> tuple[int, int]:
    """Where the wrong language begins: so this stands before all that can be said of its wording."""
    found = re.search(r"\S+", text)
    return found.span() if found else (0, 0)


def _in_other_language(prepared: Prepared) -> str:
    """The customer's language, if they wrote clearly in another one that the desk can answer in, or in the other script; else ""."""
    facts = prepared.facts
    long_enough = min(len(words(facts.customer)), len(words(prepared.cut))) >= _FEWEST_WORDS
    if not long_enough and not facts.customer_language:
        return ""
    customer = detect(facts.customer, facts.customer_language or prepared.language)
    # Two Slavic languages without accents are easily taken for each other: it must look so with and without the prior.
    is_clear = long_enough and customer.language != prepared.language and detect(facts.customer).language == customer.language
    language = facts.customer_language or (customer.language if is_clear else "")
    if language in LANGUAGES and prepared.language in LANGUAGES and language != prepared.language:
        return language
    in_other_script = bool(facts.customer_language) and long_enough and customer.script == "Cyrl"
    return language if in_other_script and detect(prepared.cut, prepared.language).script == "Latn" else ""


def _person(prepared: Prepared) -> Person:
    """Whom the desk knows; else who signed the message."""
    known = prepared.facts.person
    if known.first_name or known.surname or known.gender:
        return known
    name = signed(prepared.facts.customer, prepared.language)
    gender = name.gender or _gender_by_own_words(prepared) or gender_of(name.first_name, name.surname, prepared.language)
    return Person(name.first_name, name.surname, gender, known.form)


def _gender_by_own_words(prepared: Prepared) -> str:
    """In most of our languages somebody who writes "I ordered" says by it whether she or he did."""
    woman, man = says_anywhere(prepared, "woman writes"), says_anywhere(prepared, "man writes")
    return "" if woman == man else "f" if woman else "m"


def _too_familiar(prepared: Prepared, person: Person) -> tuple[int, int] | None:
    familiar = _place(prepared, "informal")
    if familiar is None and _writes_formally(prepared, person):
        familiar = _place(prepared, "chummy")
    if familiar is None or person.form == _INFORMAL:
        return None
    if person.form != _FORMAL and says_anywhere(prepared, "customer informal") and not _place(prepared, "formal"):
        return None
    return familiar


def _writes_formally(prepared: Prepared, person: Person) -> bool:
    return (
        person.form == _FORMAL or says_anywhere(prepared, "customer formal") or signed(prepared.facts.customer, prepared.language).has_title
    )


def _place(prepared: Prepared, name: str) -> tuple[int, int] | None:
    for piece in prepared.pieces:
        for match in listed(prepared, name).finditer(piece.folded):
            start, end = prepared.aligned.span(piece.first + match.start(), piece.first + match.end())
            if not _is_label(prepared, piece, start, match.group()):
                return start, end
    return None


def _is_label(prepared: Prepared, piece: Piece, start: int, folded: str) -> bool:
    """A capital inside a sentence: the name of a button ("press Send"), unless politeness writes the word so."""
    written = prepared.cut[start : start + 1]
    inside = start > piece.sentence.start and prepared.cut[start - 1 : start] == " " and prepared.cut[:start].rstrip()[-1:] not in ".!?,:;"
    return inside and written.isupper() and not listed(prepared, "capital you").fullmatch(folded)


def _greeting(prepared: Prepared, called: str, fault: str) -> Mapping[str, str]:
    """The greeting to offer: with the call where it is sure, else without a name; and what is wrong, for the advice."""
    plain, named = (*prepared.list_of("polite greeting"), "", "")[:2]
    return {"greeting": named.replace("*", called) if called else plain, "right": called, "fault": fault}


RULE = Rule("C-R29", "address-form", Severity.WARN, "S3-07, S1-20", _check)
