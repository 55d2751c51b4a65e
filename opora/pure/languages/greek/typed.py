"""Expressions for Greek words, rewritten so that they find the same words typed in Latin letters.

Each Greek letter becomes a choice of the usual ways to type it; only letters, bounds and groups may stand in the expression,
no classes of Greek letters.
"""

import re

_WAYS = {
    "αι": "(?:ai|e|ae)", "ει": "(?:ei|i|y|h)", "οι": "(?:oi|i|oy|y)", "υι": "(?:yi|ui|i)", "ου": "(?:ou|oy|u)",
    "αυ": "(?:au|av|af|ay)", "ευ": "(?:eu|ev|ef|ey)", "ηυ": "(?:iu|iv|if|hu)",
    "μπ": "(?:mp|b|mb)", "ντ": "(?:nt|d|nd)", "γκ": "(?:gk|g|ng)", "γγ": "(?:gg|g|ng)", "γχ": "(?:gx|gch|nx|nch|gh)",
    "σσ": "ss?", "λλ": "ll?", "ρρ": "rr?", "ππ": "pp?", "ττ": "tt?", "μμ": "mm?", "νν": "nn?", "κκ": "kk?", "ββ": "[bv]{1,2}",
    "α": "a", "β": "[vb]", "γ": "(?:gh?|y)", "δ": "(?:dh?)", "ε": "e", "ζ": "z", "η": "(?:i|h|e)", "θ": "(?:th|8|u)", "ι": "(?:i|y)",
    "κ": "[kc]", "λ": "l", "μ": "m", "ν": "n", "ξ": "(?:x|ks|3)", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t",
    "υ": "(?:y|u|i)", "φ": "(?:f|ph)", "χ": "(?:x|ch|h|kh)", "ψ": "ps", "ω": "(?:o|w)",
}  # fmt: skip
_PIECE = re.compile("|".join(sorted(_WAYS, key=len, reverse=True)))


def expression_in_latin(expression: str) -> str:
    """The expression over folded Greek letters as one over folded Latin letters."""
    return _PIECE.sub(lambda piece: _WAYS[piece.group()], expression)
