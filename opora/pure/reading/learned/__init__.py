"""What was learnt from examples where word lists end: one weight for each run of letters and each sign of the reader.

Nothing is learnt while the desk runs. The weights are a file, made by `python -m tests.language.teach` from open examples.
"""

from opora.pure.reading.learned.grams import PLACES, Seen, see
from opora.pure.reading.learned.weights import Judgement, Weights, pack, unpack, weights

__all__ = ["PLACES", "Judgement", "Seen", "Weights", "pack", "see", "unpack", "weights"]
