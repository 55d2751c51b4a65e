"""Short forms with a full stop that ends no sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("""
    npr itd tj tzv br ul g gđa gđica dr mr prof tel din str kom sv d.o.o a.d oko čl st tač god čas""")
