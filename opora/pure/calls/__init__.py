"""Telephone calls: the one vocabulary of their events, what a set of events adds up to, and numbers as the whole world writes them."""

from opora.pure.calls.events import WAITING, Happening, What
from opora.pure.calls.numbers import as_e164, is_withheld
from opora.pure.calls.summing import Course, Outcome, course_of

__all__ = ["WAITING", "Course", "Happening", "Outcome", "What", "as_e164", "course_of", "is_withheld"]
