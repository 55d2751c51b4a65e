"""Polish words for the reader that politeness writes with a capital in the middle of a sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("państwu państwa państwem pani panu pana panem")
