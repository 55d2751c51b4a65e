"""Moments in prose: the dates, times and deadlines a text names, and the day or hour each comes to.

The engine knows no word of any language; the words lie in `moments.py` of each language folder.
"""

from opora.pure.languages.moments.finding import find_moments
from opora.pure.languages.moments.values import Moment

__all__ = ["Moment", "find_moments"]
