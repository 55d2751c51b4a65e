"""How a customer is called in a greeting, and whether a greeting calls them rightly: vocatives, titles, gender."""

from opora.pure.languages.calling.checking import WrongCall, greets_another, wrong_call
from opora.pure.languages.calling.gender import gender_of
from opora.pure.languages.calling.greeting import call
from opora.pure.languages.calling.signing import Signed, signed
from opora.pure.languages.calling.words import CallingWords

__all__ = ["CallingWords", "Signed", "WrongCall", "call", "gender_of", "greets_another", "signed", "wrong_call"]
