"""Languages of the desk: recognising them, folding their letters, finding their words again.

The doors of this room are the names below; every language is one folder beside this file.
"""

from opora.pure.languages.detection import Detected, detect
from opora.pure.languages.folding import fold, words
from opora.pure.languages.found_words import FoundWords
from opora.pure.languages.numbers import order_numbers, phone_numbers
from opora.pure.languages.registry import LANGUAGES
from opora.pure.languages.search import index_text, query_text, query_words, stems
from opora.pure.languages.serbian.scripts import to_latin_serbian
from opora.pure.languages.sorting import collation_key
from opora.pure.languages.subjects import base_subject

__all__ = [
    "LANGUAGES",
    "Detected",
    "FoundWords",
    "base_subject",
    "collation_key",
    "detect",
    "fold",
    "index_text",
    "order_numbers",
    "phone_numbers",
    "query_text",
    "query_words",
    "stems",
    "to_latin_serbian",
    "words",
]
