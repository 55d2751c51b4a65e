from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.channels.email.archives import NotAnArchive, mbox, open_archive, zipped
from opora.channels.email.tests.mailbox_on_dovecot import mail

ASCTIME = b"From ana@customer.example Tue Nov 10 12:00:00 2026\n"


def lf(number: int, text: str = "It does not boil.") -> bytes:
    return mail(number, text).replace(b"\r\n", b"\n")


def mbox_of(*mails: bytes, separator: bytes = ASCTIME, eol: bytes = b"\n") -> bytes:
    quoted = (one.replace(b"\n>From ", b"\n>>From ").replace(b"\nFrom ", b"\n>From ") for one in mails)
    return b"".join(separator + one + b"\n" for one in quoted).replace(b"\r\n", b"\n").replace(b"\n", eol)


def raws_of(path: Path, skip: int = 0) -> list[bytes | None]:
    return [one.raw for one in open_archive(path).mails(skip)]


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"])
@pytest.mark.parametrize(
    "separator",
    [
        ASCTIME,
        b"From - Tue Nov 10 12:00:00 2026\n",
        b"From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n",
        b"From 1769@xxx Mon Nov 10 12:00:00 +0000 2026\n",
        b"From jana at example.com  Mon Sep  3 16:02:31 2001\n",
        b"From nobody 2026-11-10 12:00:00\n",
    ],
)
def test_an_mbox_of_any_program_gives_its_mails(tmp_path: Path, separator: bytes, eol: bytes) -> None:
    path = tmp_path / "box"
    path.write_bytes(mbox_of(lf(1), lf(2), lf(3), separator=separator, eol=eol))
    assert raws_of(path) == [lf(number).replace(b"\n", eol) for number in (1, 2, 3)]
    assert open_archive(path).count() == 3 and open_archive(path).format == "mbox"


def test_a_line_that_only_begins_with_from_stays_in_its_mail(tmp_path: Path) -> None:
    text = "Hello,\n\nFrom the beginning at 12:30 it did not boil.\nFrom Tuesday on I am away.\n\nFrom\n"
    path = tmp_path / "box.mbox"
    path.write_bytes(ASCTIME + lf(1, text) + b"\n" + ASCTIME + lf(2) + b"\n")
    assert raws_of(path) == [lf(1, text), lf(2)]


def test_quoted_from_lines_come_back_as_they_were_written(tmp_path: Path) -> None:
    text = "\nFrom Ana with love\n>From deep inside\n"
    path = tmp_path / "box"
    path.write_bytes(mbox_of(lf(1, text)))
    assert raws_of(path) == [lf(1, text)]


def test_a_forgotten_empty_line_joins_no_mails(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(ASCTIME + lf(1) + ASCTIME + lf(2))
    assert raws_of(path) == [lf(1), lf(2)]


def test_a_maildir_gives_its_mails_with_folder_and_flag(tmp_path: Path) -> None:
    for name, number in (("cur/1.host:2,S", 1), ("new/2.host", 2), (".Sent/cur/3.host:2,RS", 3), (".Junk/new/4.host", 4)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(lf(number))
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp/half").write_bytes(b"Subject: half")
    (tmp_path / "dovecot.index.log").write_bytes(b"\x01\x02\x03")
    found = {one.raw: (one.kind, one.seen) for one in open_archive(tmp_path).mails()}
    assert found == {lf(1): ("inbox", True), lf(2): ("inbox", False), lf(3): ("sent", True), lf(4): ("junk", False)}


def test_a_folder_with_everything_in_it_is_read_and_links_lead_nowhere(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.eml").write_bytes(lf(99))
    root = tmp_path / "root"
    (root / "Odeslaná pošta").mkdir(parents=True)
    (root / "a.eml").write_bytes(lf(1))
    (root / "Odeslaná pošta/b.EML").write_bytes(lf(2))
    (root / "old.mbox").write_bytes(mbox_of(lf(3), lf(4)))
    (root / "apple.emlx").write_bytes(b"%d\n" % len(lf(5)) + lf(5) + b"<?xml version='1.0'?><plist/>")
    (root / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 no mail")
    (root / "INBOX.msf").write_bytes(b"// <!-- <mdb:mork:z v='1.4'/> -->")
    os.symlink(outside, root / "link")
    os.symlink(outside / "secret.eml", root / "link.eml")
    os.mkfifo(root / "pipe.eml")
    found = [(one.raw, one.kind) for one in open_archive(root).mails()]
    assert sorted(found) == sorted([(lf(1), "inbox"), (lf(2), "sent"), (lf(3), "inbox"), (lf(4), "inbox"), (lf(5), "inbox")])


@pytest.mark.parametrize(
    "names", [("a.eml", "box.mbox"), ("../../evil.eml", "/etc/evil.mbox"), ("a\\..\\b.eml", "mail/Sent"), ("x" * 300 + ".eml", "č")]
)
def test_a_zip_gives_its_mails_whatever_its_files_are_called(tmp_path: Path, names: tuple[str, str]) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(names[0], lf(1))
        archive.writestr(names[1], mbox_of(lf(2), lf(3)))
        archive.writestr("notes.txt", b"\x00\x01")
    assert sorted(raw for raw in raws_of(path) if raw) == [lf(1), lf(2), lf(3)]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["all.zip"]


def test_a_zip_made_to_fill_the_disk_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.eml", b"0" * 30 * 1024 * 1024)
    with pytest.raises(zipped.TooBig):
        list(open_archive(path).mails())


def test_a_zip_that_lies_about_a_size_gives_a_named_failure(tmp_path: Path) -> None:
    path = tmp_path / "liar.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.eml", b"Subject: x\n\n" + os.urandom(5000))
        archive.writestr("b.eml", lf(2))
    content = path.read_bytes()
    real = struct.pack("<I", 5012)
    path.write_bytes(content.replace(real, struct.pack("<I", 100)))
    found = list(open_archive(path).mails())
    assert found[0].raw is None and found[0].problem and found[1].raw == lf(2)


def test_a_zip_with_a_password_names_what_it_could_not_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.eml", lf(1))
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    path.write_bytes(content)
    (found,) = open_archive(path).mails()
    assert found.raw is None and "a.eml" in found.name


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"Dear Sir or Madam,\n", b"\xd0\xcf\x11\xe0 Outlook"])
def test_what_is_no_archive_is_told_at_once(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.bin"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive):
        open_archive(path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAnArchive):
        open_archive(tmp_path / "empty")
    with pytest.raises((NotAnArchive, OSError)):
        open_archive(tmp_path / "absent")


@given(skip=st.integers(0, 9))
@settings(deadline=None, max_examples=20)
def test_any_place_in_an_archive_can_be_found_again(tmp_path_factory: pytest.TempPathFactory, skip: int) -> None:
    root = tmp_path_factory.mktemp("archive")
    (root / "a.mbox").write_bytes(mbox_of(lf(0), lf(1), lf(2)))
    (root / "b.eml").write_bytes(lf(3))
    (root / "c.mbox").write_bytes(mbox_of(lf(4), lf(5)))
    (root / "d.eml").write_bytes(lf(6))
    assert raws_of(root, skip) == [lf(number) for number in range(7)][skip:]
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.write(root / "a.mbox", "a.mbox")
        archive.write(root / "b.eml", "b.eml")
    (root / "z").write_bytes(box.getvalue())
    assert raws_of(root / "z", skip) == [lf(number) for number in range(4)][skip:]


@given(
    content=st.binary(max_size=2000),
    lines=st.lists(st.sampled_from([ASCTIME, b"From x\n", b">From y\n", b"\n", b"\r\n", b"Subject: a\n"]), max_size=20),
)
@settings(deadline=None, max_examples=150)
def test_no_mbox_loses_a_byte_of_text_or_raises(tmp_path_factory: pytest.TempPathFactory, content: bytes, lines: list[bytes]) -> None:
    path = tmp_path_factory.mktemp("m") / "box"
    path.write_bytes(b"From a\n" + b"".join(lines) + content)
    found = list(mbox.mails(path))
    assert len(found) == mbox.count(path) >= 1
    assert (
        b"".join(found)
        .replace(b"\n", b"")
        .replace(b"\r", b"")
        .endswith(content.replace(b">From ", b"From ").replace(b"\n", b"").replace(b"\r", b"")[-5:])
    )
