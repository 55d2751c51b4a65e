"""Short forms with a full stop that ends no sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("""
    č čj tj např atd apod tzv mj resp popř příp tel ul nám pan p pí mgr ing bc mudr judr dr phd doc prof str obj
    ks sv max min cca hod po út st čt pá so ne vč odst a.s s.r.o spol kč tis""")
