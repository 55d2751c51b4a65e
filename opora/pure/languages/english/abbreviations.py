"""Short forms with a full stop that ends no sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("""
    mr mrs ms dr prof e.g i.e etc vs no nr tel approx dept inc ltd co st jr sr a.m p.m am pm ref ext est min max""")
