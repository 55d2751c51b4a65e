"""Serbian in Latin letters, made from the Cyrillic catalogue: `python -m opora.ops.latin_catalogue`.

One translation serves both scripts, so they can never say different things. The result is the
compiled catalogue of Django's language `sr-latn`; it is built with the others and never kept in git.
"""

from __future__ import annotations

import os
from pathlib import Path

import polib

from opora.pure.languages import to_latin_serbian

LOCALE = Path(__file__).parents[1] / "locale"
CYRILLIC = LOCALE / "sr" / "LC_MESSAGES" / "django.po"
LATIN = LOCALE / "sr_Latn" / "LC_MESSAGES" / "django.mo"


def latin_catalogue(cyrillic: Path) -> polib.POFile:
    """The catalogue with every translation in Latin; placeholders, tags and links stay as they are."""
    catalogue = polib.pofile(str(cyrillic))
    catalogue.metadata["Language"] = "sr_Latn"
    for entry in catalogue:
        entry.msgstr = to_latin_serbian(entry.msgstr)
        entry.msgstr_plural = {form: to_latin_serbian(text) for form, text in entry.msgstr_plural.items()}
    return catalogue


def write_latin_catalogue(cyrillic: Path = CYRILLIC, latin: Path = LATIN) -> None:
    """Compile it to its place, whole or not at all: a desk that runs may be reading it."""
    latin.parent.mkdir(parents=True, exist_ok=True)
    unfinished = latin.with_suffix(".unfinished")
    latin_catalogue(cyrillic).save_as_mofile(str(unfinished))
    os.replace(unfinished, latin)


if __name__ == "__main__":
    write_latin_catalogue()
