"""`opora backup FILE`: everything that makes this desk, in one file. The desk may go on running meanwhile."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from opora import __version__
from opora.kernel.db import data_folder
from opora.kernel.db.copying import dump
from opora.ops import archive
from opora.ops.database_at_hand import database_for_reading
from opora.ops.trouble import Trouble


def main(arguments: list[str]) -> int:
    """Write the backup, read it again, and say what it holds."""
    parser = argparse.ArgumentParser(prog="opora backup", description=__doc__)
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="where to write it; an existing file is not overwritten",
    )
    target: Path = parser.parse_args(arguments).file.resolve()
    if target.exists():
        raise Trouble(f"{target} exists already. Choose another name.")
    if not target.parent.is_dir():
        raise Trouble(f"There is no folder {target.parent}.")
    manifest = back_up(target)
    print(f"{target}: {target.stat().st_size:,} bytes, {sum(manifest.rows.values()):,} rows.")
    print("It holds the mails and the secret of this desk: keep it as safe as the desk itself.")
    return 0


def back_up(target: Path) -> archive.Manifest:
    """The same for programs: writes the file and proves that it can be read back."""
    with tempfile.TemporaryDirectory(prefix=".opora-backup-", dir=target.parent) as folder:
        dumped = Path(folder) / archive.DATABASE
        with database_for_reading() as conninfo:
            rows = dump(conninfo, dumped)
        members = {archive.DATABASE: dumped}
        secret = data_folder() / "secret"
        if secret.exists():
            members[archive.SECRET] = secret
        manifest = archive.write(target, members, version=__version__, rows=rows)
        proof = Path(folder) / "proof"
        proof.mkdir()
        archive.unpack(target, proof)
    return manifest
