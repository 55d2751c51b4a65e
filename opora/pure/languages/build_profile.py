"""Make the profile of a language from a sample: python -m opora.pure.languages.build_profile CODE "LETTERS" < sample.txt

CODE is the language, LETTERS its letters beyond a to z, separated by spaces. The profile goes
to standard output; `docs/how-to-add-a-language.md` says what makes a good sample.
"""

import sys
from importlib import resources

from opora.pure.languages.profiles import written
from opora.pure.languages.registry import ALL, folder_of

_SIZE = 4_000
_SIZE_OF_MANY_SPELLINGS = 6_000
_SIZE_OF_NEIGHBOUR = 2_000
_EVERY_WAY = 6


def profile_of(code: str, letters: str, sample: str) -> str:
    """The text of the profile file; a language that is not one of the desk's gets a smaller one."""
    language = ALL.get(code)
    if language is None:
        return written(letters.split(), sample, size=_SIZE_OF_NEIGHBOUR)
    stop_words = " ".join(sorted(language.stop_words))
    customers_say = resources.files("opora.pure.languages").joinpath(folder_of(code), "customers_say.txt").read_text("utf-8")
    size = _SIZE
    if language.typed_in_latin:
        size = _SIZE_OF_MANY_SPELLINGS
        sample = language.typed_in_latin("".join(f"{line}\n" for line in sample.splitlines() if line.strip()))
        stop_words = language.typed_in_latin("\n".join([stop_words] * _EVERY_WAY))
        customers_say = language.typed_in_latin("\n".join([customers_say.replace("\n", " ")] * _EVERY_WAY))
    return written(letters.split(), sample, sorted(set(stop_words.split())), customers_say, size)


if __name__ == "__main__":
    sys.stdout.write(profile_of(sys.argv[1], sys.argv[2], sys.stdin.read()))
