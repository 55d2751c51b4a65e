"""Short forms with a full stop that ends no sentence."""

from opora.pure.languages.language import words_of

WORDS = words_of("""
    π.χ κ.λπ κλπ κ.ά κ.α δηλ αρ τηλ κ κα κος κ.κ οδ σελ π.μ μ.μ αγ λεωφ ευρ α.ε δρ χλμ τ.κ βλ""")
