"""What we promise in a text of ours: each act that still lies before us, and by when.

The other floor of the ledger: the coach asks it whether a next step has a time, the ledger books what it finds.
"""

from opora.pure.reading.promises.finding import find_promises
from opora.pure.reading.promises.values import FoundPromise, Kind

__all__ = ["FoundPromise", "Kind", "find_promises"]
