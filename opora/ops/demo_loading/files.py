"""What customers attach: small files of the right kind, made from their names alone."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from opora.ops.demo_loading.pictures import photo, screenshot
from opora.ops.demo_world.shapes import Attachment

_SCREENS = ("chyba", "výpis", "ostrzeżenie", "logo", ".png")


@dataclass(frozen=True)
class File:
    """A file as a mail carries it."""

    name: str
    content_type: str
    content: bytes


@cache
def made(attachment: Attachment) -> File:
    """The file itself. Photos are PNG whatever their name ended with, so that name and content agree."""
    name = attachment.name
    if attachment.kind == "photo":
        draw = screenshot if any(word in name for word in _SCREENS) else photo
        return File(f"{PurePath(name).stem}.png", "image/png", draw(name))
    if attachment.kind == "pdf":
        return File(name, "application/pdf", _pdf(PurePath(name).stem))
    if attachment.kind == "csv":
        return File(name, "text/csv", _table(PurePath(name).stem))
    return File(name, "text/plain", _note(PurePath(name).stem))


def _pdf(title: str) -> bytes:
    """One page with the title and some lines, by hand: five objects and a table of where they begin."""
    lines = [f"({_plain(title)}) Tj", "0 -40 Td /F1 11 Tf 16 TL (Majak s.r.o., Namesti 12, Brno) Tj T*", "(Document of the demo world.) Tj"]
    drawing = ("BT /F1 22 Tf 60 760 Td " + " ".join(lines) + " ET 60 745 475 1 re f").encode("ascii")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (table, len(out))


def _plain(text: str) -> str:
    """Letters that the built-in font has; the rest of the text is in the name of the file."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(bare.replace("(", "").replace(")", "").replace("\\", "").split()) or "Document"


def _table(title: str) -> bytes:
    rows = [f"{day:02d}.10.;form;{title};{'spam' if day % 4 == 0 else 'ok'}" for day in range(1, 15)]
    return ("\ufeff" + "\r\n".join(["date;source;message;mark", *rows]) + "\r\n").encode()


def _note(title: str) -> bytes:
    return f"{title}\r\n{'=' * len(title)}\r\n\r\n1. \r\n2. \r\n3. \r\n".encode()
