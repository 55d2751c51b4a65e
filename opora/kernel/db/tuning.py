"""The embedded server's settings. Written at every start, so that a new version of Opora brings its own."""

from __future__ import annotations

from opora.kernel.db.place import Place

FILE_NAME = "opora.conf"

# One small machine, many short transactions, little memory; a commit is on the disk before anybody hears "accepted".
SETTINGS: dict[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    "max_connections": "60",
    "shared_buffers": "64MB",  # with half of it lists of ten thousand cases took longer in the one run that we made
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "effective_cache_size": "1GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "io_method": "sync",
    "max_parallel_workers_per_gather": "0",
    "max_worker_processes": "4",
    "max_logical_replication_workers": "0",
    "autovacuum_worker_slots": "4",
    "autovacuum_max_workers": "2",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "wal_compression": "off",  # the wheel knows only pglz, which makes little of it and costs a tenth of all that arriving mail does
    "min_wal_size": "80MB",
    "max_wal_size": "512MB",
    "checkpoint_timeout": "15min",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "logging_collector": "on",
    "log_filename": "postgresql-%a.log",
    "log_file_mode": "0600",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    "log_truncate_on_rotation": "on",
    "log_line_prefix": "%m [%p] ",
    "log_checkpoints": "off",
    # Statements carry customers' words; the log must not, or erasing a customer would be a lie.
    "log_statement": "none",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}

# For throw-away databases of tests only: a crash loses everything, which is the point.
UNSAFE_AND_FAST: dict[str, str] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
}


def settings_text(place: Place, *, throw_away: bool = False) -> str:
    """The whole settings file of one installation."""
    chosen = SETTINGS | (UNSAFE_AND_FAST if throw_away else {})
    chosen |= {"unix_socket_directories": str(place.sockets), "log_directory": str(place.server_logs)}
    lines = [f"{name} = '{_quoted(value)}'" for name, value in chosen.items()]
    return "\n".join(["# Written by Opora at every start. Your own settings belong in custom.conf beside this file.", *lines, ""])


def _quoted(value: str) -> str:
    return value.replace("'", "''")
