"""The database: an embedded PostgreSQL of our own, or the server that `DATABASE_URL` names.

Importable before Django is configured, and importing it starts nothing. What the other rooms need is here;
starting, tuning and backing up the embedded server lie in the modules beside this one.
"""

from opora.kernel.db.connection import connection_settings, direct_conninfo, uses_embedded_server
from opora.kernel.db.place import Place, data_folder
from opora.kernel.db.trouble import DatabaseTrouble

__all__ = [
    "DatabaseTrouble",
    "Place",
    "connection_settings",
    "data_folder",
    "direct_conninfo",
    "uses_embedded_server",
]
