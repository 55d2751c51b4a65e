"""Numbers in a customer's words that name something: an order, an invoice, a parcel, a telephone."""

import re
from collections.abc import Iterator

import phonenumbers

from opora.pure.languages.aligned import align
from opora.pure.languages.folding import MAX_CHARACTERS, fold
from opora.pure.languages.registry import ALL

MAX_FOUND = 20
FEWEST_DIGITS = 3
_KEYWORD_REACH = 40
"""How many characters before a number may lie the word that announces it."""

_NOT_A_PLACE_FOR_ORDERS = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}|\bcid:\S+")
_MARKS_OF_SUCH_PLACES = ("@", "://", "www.", "cid:")
_CODE = re.compile(r"(?<![\w+])#?([a-z]{0,4}(?:[-/](?=\d))?\d[\da-z]*(?:[-/_][\da-z]+){0,4})(?![\w])")
_PHONE = re.compile(r"(?<!\w)(?:\+|00)\d{1,3}[ ./()-]{0,3}\d(?:[ ./()-]{0,2}\d){5,12}(?!\w)|(?<![\w-])\d{3} \d{3} \d{3}(?![\w-]| \d)")
_DATE = re.compile(
    r"\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)?\d\d(?!\d)|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:t[\d:]+)?|\d{1,2}:\d\d(?::\d\d)?"
)
_ACCOUNT = re.compile(r"(?<!\w)(?:\d{1,6}-)?\d{6,10}/\d{4}(?!\w)|(?<!\w)[a-z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,4})?(?!\w)")
_DECIMALS = re.compile(r"[.,]\d{1,2}(?!\d)(?!\.\w)")
_DIGIT = re.compile(r"\d")
_SEPARATORS = re.compile(r"[-/_# ]")


_LONGEST_WHOLE_WORD = 4
"""An announcing word of up to four letters must stand as it is, a longer one is a beginning: "nr", "objednav-ka"."""


def _alternatives(sets: list[frozenset[str]]) -> str:
    folded = {fold(word) for words in sets for word in words}
    return "|".join(re.escape(word) for word in sorted(folded, key=lambda word: (-len(word), word)))


def _announcing(sets: list[frozenset[str]]) -> str:
    folded = {fold(word) for words in sets for word in words}
    whole = frozenset(word for word in folded if len(word) <= _LONGEST_WHOLE_WORD)
    return rf"(?:(?:{_alternatives([whole])})(?!\w)|(?:{_alternatives([frozenset(folded - whole)])})\w*)"


_ORDER_WORDS = _announcing([language.order_words for language in ALL.values()])
_PHONE_WORDS = _alternatives([language.phone_words for language in ALL.values()])
_CURRENCIES = _alternatives([language.currency_words for language in ALL.values()])
_ANNOUNCED = re.compile(rf"(?<!\w){_ORDER_WORDS}[^\w\n]{{0,4}}(?:\w+[^\w\n]{{1,3}}){{0,2}}$|[#№]\s?$")
_PHONE_BEFORE = re.compile(rf"(?<!\w)(?:{_PHONE_WORDS})[^\w\n]{{0,4}}(?:\w+[^\w\n]{{1,3}})?$")
_MONEY_AFTER = re.compile(rf"\s?(?:{_CURRENCIES}|[€$£])(?!\w)|,-")
_MONEY_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_CURRENCIES})|[€$£])\s?$")


def order_numbers(text: str) -> tuple[str, ...]:
    """Numbers that may name an order, invoice or parcel: capitals and digits only, in order, each once.

    Five digits are enough anywhere; three are enough after "objednávka", "nr", "#" and the like.
    Sums, dates, telephones, bank accounts, addresses and links are left out.
    """
    return tuple(dict.fromkeys(number for _start, _end, number in _numbers_in(_around_digits(fold(text)))))


def order_number_places(text: str) -> tuple[tuple[int, int, str], ...]:
    """The same numbers as (start, end, number) with their places in the text as written; one named twice stands twice."""
    aligned = align(text)
    return tuple((*aligned.span(start, end), number) for start, end, number in _numbers_in(aligned.folded))


def _around_digits(folded: str) -> str:
    """The lines that may hold a number, each with its neighbours: a sum's currency may stand there. Most lines of most mails do not."""
    lines = folded.split("\n")
    wanted: dict[int, None] = {}
    for place, line in enumerate(lines):
        if len(_DIGIT.findall(line)) >= FEWEST_DIGITS:
            wanted.update(dict.fromkeys((place - 1, place, place + 1)))
    if len(wanted) >= len(lines):
        return folded
    return "\n".join([lines[place] for place in wanted if 0 <= place < len(lines)])


def _numbers_in(folded: str) -> Iterator[tuple[int, int, str]]:
    plain = _blank(_NOT_A_PLACE_FOR_ORDERS, folded) if any(map(folded.__contains__, _MARKS_OF_SUCH_PLACES)) else folded
    for other in (_ACCOUNT, _PHONE, _DATE):
        plain = _blank(other, plain)
    found: set[str] = set()
    for match in _CODE.finditer(plain):
        number = _SEPARATORS.sub("", match.group(1)).upper()
        if _names_something(plain, match, number):
            found.add(number)
            yield match.start(), match.end(), number
        if len(found) == MAX_FOUND:
            return


def _names_something(plain: str, match: re.Match[str], number: str) -> bool:
    digits = sum(letter.isdigit() for letter in number)
    if digits < FEWEST_DIGITS or len(number) > 24:
        return False
    before = plain[max(0, match.start() - _KEYWORD_REACH) : match.start()]
    if _is_money(before, plain, match.end()) or _PHONE_BEFORE.search(before):
        return False
    announced = match.group(0).startswith("#") or _ANNOUNCED.search(before) is not None
    return announced or (digits >= 5 and digits * 2 >= len(number))


def _is_money(before: str, plain: str, end: int) -> bool:
    decimals = _DECIMALS.match(plain, end)
    after = decimals.end() if decimals else end
    return decimals is not None or bool(_MONEY_AFTER.match(plain, after) or _MONEY_BEFORE.search(before))


def _blank(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match.group(0)), text)


def phone_numbers(text: str, region: str) -> tuple[str, ...]:
    """Telephone numbers in the text as E.164, in order, each once.

    `region` is the two-letter country whose national numbers may be written without a prefix.
    """
    found: dict[str, None] = {}
    matcher = phonenumbers.PhoneNumberMatcher(text[:MAX_CHARACTERS], region, max_tries=100)
    while matcher.has_next() and len(found) < MAX_FOUND:
        number = matcher.next().number
        found[phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)] = None
    return tuple(found)
