"""Short forms with a full stop that ends no sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("""
    np itd itp m.in tzw tj nr ul al pl pan p p. mgr inż dr prof ok godz tel szt zł ww w.w dot wg św str poz ust
    art sp z.o.o r tys""")
