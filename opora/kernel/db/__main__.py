"""`python -m opora.kernel.db`: become the embedded PostgreSQL server. The supervisor calls it."""

from __future__ import annotations

import sys

from opora.kernel.db.place import Place, data_folder
from opora.kernel.db.server import serve
from opora.kernel.db.trouble import DatabaseTrouble

if __name__ == "__main__":
    try:
        serve(Place(data_folder()), throw_away="--throw-away" in sys.argv[1:])
    except DatabaseTrouble as trouble:
        sys.exit(str(trouble))
