from __future__ import annotations

import time
from pathlib import Path

import pytest

from opora.ops import archive
from opora.ops.address import Address, chosen_address
from opora.ops.checks.database import judge_version
from opora.ops.checks.finding import problem
from opora.ops.trouble import Trouble


@pytest.mark.parametrize(
    ("number", "level"), [(180007, None), (180006, "hint"), (180000, "hint"), (170003, None), (150001, None), (140012, "problem")]
)
def test_a_database_with_known_faults_is_named(number: int, level: str | None) -> None:
    assert [one.level for one in judge_version(number)] == ([level] if level else [])


def test_what_is_not_fine_says_what_to_do() -> None:
    line = problem("disk", "0.2 GB free.", "Make room now.").line()
    assert line.startswith("BAD")
    assert "-> Make room now." in line


@pytest.mark.parametrize("port", ["0", "65536", "eighty", "-1", "80 80"])
def test_a_port_that_is_none_is_refused_in_a_sentence(port: str) -> None:
    with pytest.raises(Trouble, match="no port number"):
        chosen_address({"OPORA_PORT": port})


@pytest.mark.parametrize(
    ("host", "typed"),
    [("127.0.0.1", "http://127.0.0.1:8080"), ("0.0.0.0", "http://127.0.0.1:8080"), ("::1", "http://[::1]:8080"), ("::", "http://[::1]:8080")],
)
def test_people_get_an_address_they_can_type(host: str, typed: str) -> None:
    assert Address(host, 8080).for_people == typed


def test_a_backup_of_another_form_is_refused_and_names_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "database.dump").write_bytes(b"rows")
    monkeypatch.setattr(archive, "FORMAT", 2)
    archive.write(tmp_path / "new.opora", {"database.dump": tmp_path / "database.dump"}, version="9.1", rows={})
    monkeypatch.setattr(archive, "FORMAT", 1)
    with pytest.raises(Trouble, match=r"made by Opora 9\.1"):
        archive.unpack(tmp_path / "new.opora", tmp_path)


def test_every_byte_of_a_backup_counts(tmp_path: Path) -> None:
    (tmp_path / "database.dump").write_bytes(b"rows" * 50)
    whole = tmp_path / "desk.opora"
    made = archive.write(whole, {"database.dump": tmp_path / "database.dump"}, version="1", rows={"mails": 3})
    assert made.made_at <= time.time()
    content = whole.read_bytes()
    used = [at for at in range(0, len(content), 37) if content[at : at + 1] != b"\0"]
    for number, at in enumerate(used):
        (tmp_path / "flipped").write_bytes(content[:at] + bytes([content[at] ^ 0x20]) + content[at + 1 :])
        folder = tmp_path / f"into{number}"
        folder.mkdir()
        try:
            archive.unpack(tmp_path / "flipped", folder)
        except Trouble as named:
            assert str(tmp_path / "flipped") in str(named)
        else:  # a byte of the tar's own padding, such as an owner's name
            assert (folder / "database.dump").read_bytes() == b"rows" * 50
