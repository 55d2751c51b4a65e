"""The two scripts of Serbian (Pravopis srpskoga jezika): from Cyrillic to Latin without loss."""

import re

LATIN_OF_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i",
    "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "ћ": "ć", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
}  # fmt: skip
_CAPITALS = {small.upper(): latin.capitalize() for small, latin in LATIN_OF_CYRILLIC.items()}
_LATIN = {**LATIN_OF_CYRILLIC, **_CAPITALS}

_UNTOUCHED = re.compile(
    r"%\([^()]{1,100}\)[-#0 +]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z]"  # %(name)s
    r"|\{\{[^{}]{0,200}\}\}|\{[^{}]{0,200}\}"  # {{ name }}, {% tag %}, {name}
    r"|<[^<>]{1,2000}>"  # <a href="...">
    r"|&\w{1,20};"
    r"|https?://[^\s<>\"]{1,2000}|www\.[^\s<>\"]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
_CYRILLIC = re.compile(f"[{''.join(_LATIN)}]+")


def to_latin_serbian(text: str) -> str:
    """Serbian Cyrillic written in Latin; placeholders, tags, braces, links and addresses stay as they are.

    Љ, Њ and Џ become two capitals inside a word of capitals: ЉУБАВ, LJUBAV, but Љубав, Ljubav.
    """
    written: list[str] = []
    end = 0
    for untouched in _UNTOUCHED.finditer(text):
        written += [_CYRILLIC.sub(_in_latin, text[end : untouched.start()]), untouched.group()]
        end = untouched.end()
    return "".join([*written, _CYRILLIC.sub(_in_latin, text[end:])])


def _in_latin(found: re.Match[str]) -> str:
    word = found.group()
    latin = "".join(_LATIN[letter] for letter in word)
    return latin.upper() if len(word) > 1 and word.isupper() else latin
