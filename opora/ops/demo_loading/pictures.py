"""Small coloured pictures for the demo, drawn row by row: a thing on a table, or a window on a screen."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

WIDTH, HEIGHT = 400, 300
Colour = tuple[int, int, int]

_WALLS: tuple[Colour, ...] = ((222, 214, 200), (196, 208, 214), (231, 222, 210), (205, 212, 196), (214, 200, 205))
_TABLES: tuple[Colour, ...] = ((150, 108, 74), (178, 142, 104), (96, 78, 66), (202, 186, 164))
_THINGS: tuple[Colour, ...] = ((196, 74, 54), (52, 96, 140), (228, 178, 68), (84, 128, 96), (236, 232, 224), (120, 76, 120))


class Canvas:
    """Rows of RGB bytes."""

    def __init__(self, top: Colour, bottom: Colour) -> None:
        self.rows = [bytearray(bytes(_between(top, bottom, y / HEIGHT)) * WIDTH) for y in range(HEIGHT)]

    def span(self, y: int, left: float, right: float, colour: Colour) -> None:
        """One horizontal line, cut at the edges."""
        start, end = max(0, int(left)), min(WIDTH, int(right))
        if 0 <= y < HEIGHT and start < end:
            self.rows[y][3 * start : 3 * end] = bytes(colour) * (end - start)

    def block(self, left: int, top: int, right: int, bottom: int, colour: Colour) -> None:
        for y in range(top, bottom):
            self.span(y, left, right, colour)

    def body(self, top: int, bottom: int, middle: int, half: Callable[[float], float], colour: Colour) -> None:
        """A round thing: `half` gives half its width from top (0) to bottom (1); light falls from the left."""
        for y in range(top, bottom):
            width = half((y - top) / max(1, bottom - top))
            for stripe in range(16):
                place = -1 + stripe / 8
                light = 1.12 - 0.5 * max(0.0, place + 0.45) ** 2
                self.span(y, middle + place * width, middle + (place + 0.125) * width + 1, _lit(colour, light))

    def ellipse(self, middle_x: int, middle_y: int, wide: int, high: int, colour: Colour) -> None:
        for y in range(-high, high + 1):
            half = wide * (1 - (y / high) ** 2) ** 0.5
            self.span(middle_y + y, middle_x - half, middle_x + half, colour)

    def png(self) -> bytes:
        raw = b"".join(b"\0" + bytes(row) for row in self.rows)
        head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 6)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in parts)


def photo(name: str) -> bytes:
    """A picture of a mug, a bowl, a parcel or a vase; the same name gives the same picture."""
    dice = random.Random(name)
    canvas = Canvas(dice.choice(_WALLS), _lit(dice.choice(_WALLS), 0.9))
    table, colour = dice.choice(_TABLES), dice.choice(_THINGS)
    edge = dice.randint(185, 215)
    for y in range(edge, HEIGHT):
        canvas.span(y, 0, WIDTH, _lit(table, 0.82 + 0.3 * (y - edge) / (HEIGHT - edge) + dice.uniform(-0.015, 0.015)))
    middle = dice.randint(150, 250)
    canvas.ellipse(middle + 26, 246, 96, 14, _lit(table, 0.62))
    dice.choice((_mug, _bowl, _parcel, _vase))(canvas, middle, colour)
    if dice.random() < 0.6:
        _crack(canvas, middle, dice)
    return canvas.png()


def screenshot(name: str) -> bytes:
    """A window with a heading, grey lines of text and a red message."""
    dice = random.Random(name)
    canvas = Canvas((238, 240, 243), (238, 240, 243))
    canvas.block(24, 20, WIDTH - 24, HEIGHT - 20, (255, 255, 255))
    canvas.block(24, 20, WIDTH - 24, 44, dice.choice(_THINGS))
    for x, colour in ((38, (236, 106, 94)), (54, (244, 191, 79)), (70, (97, 197, 84))):
        canvas.ellipse(x, 32, 5, 5, colour)
    canvas.block(48, 62, 48 + dice.randint(120, 200), 76, (52, 58, 66))
    for line in range(6):
        canvas.block(48, 94 + 18 * line, 48 + dice.randint(180, 300), 101 + 18 * line, (206, 211, 217))
    canvas.block(48, 214, WIDTH - 48, 250, (252, 232, 230))
    canvas.block(48, 214, 53, 250, (200, 48, 40))
    canvas.block(66, 228, 66 + dice.randint(140, 230), 236, (160, 40, 34))
    return canvas.png()


def _mug(canvas: Canvas, middle: int, colour: Colour) -> None:
    for ring in range(8):
        canvas.ellipse(middle + 62, 178, 34 - ring, 38 - ring, _lit(colour, 0.85))
    canvas.ellipse(middle + 62, 178, 24, 28, (206, 200, 190))
    canvas.body(120, 244, middle, lambda at: 62 - 8 * at**2, colour)
    canvas.ellipse(middle, 244, 54, 9, _lit(colour, 0.72))
    canvas.ellipse(middle, 120, 62, 12, _lit(colour, 1.1))
    canvas.ellipse(middle, 122, 54, 9, _lit(colour, 0.5))


def _bowl(canvas: Canvas, middle: int, colour: Colour) -> None:
    canvas.body(160, 246, middle, lambda at: 104 * (1 - at**2.4) ** 0.5 if at < 0.9 else 46, colour)
    canvas.ellipse(middle, 160, 104, 20, _lit(colour, 1.1))
    canvas.ellipse(middle, 163, 94, 15, _lit(colour, 0.62))


def _parcel(canvas: Canvas, middle: int, colour: Colour) -> None:
    cardboard = (191, 150, 102)
    canvas.block(middle - 92, 128, middle + 58, 246, cardboard)
    for y in range(128, 246):
        canvas.span(y - 14, middle + 58, middle + 92, _lit(cardboard, 0.74))
    for step in range(14):
        canvas.span(127 - step, middle - 92 + 2.4 * step, middle + 58 + 2.4 * step, _lit(cardboard, 1.12))
    canvas.block(middle - 30, 128, middle - 4, 246, _lit(cardboard, 1.18))
    canvas.block(middle + 8, 188, middle + 48, 226, (244, 243, 240))
    for line in range(4):
        canvas.block(middle + 13, 194 + 7 * line, middle + 43 - 6 * (line % 2), 197 + 7 * line, (70, 70, 70))
    canvas.block(middle - 84, 214, middle - 56, 238, colour)


def _vase(canvas: Canvas, middle: int, colour: Colour) -> None:
    for stem in (-22, 0, 24):
        for y in range(40, 110):
            canvas.span(y, middle + stem * (110 - y) / 70 - 2, middle + stem * (110 - y) / 70 + 2, (88, 122, 70))
        canvas.ellipse(middle + stem, 40, 15, 15, (226, 196, 92))
        canvas.ellipse(middle + stem, 40, 6, 6, (150, 96, 52))
    canvas.body(104, 246, middle, lambda at: 26 + 44 * (at * (1.25 - at) * 2.2) ** 1.2, colour)
    canvas.ellipse(middle, 104, 27, 6, _lit(colour, 0.55))


def _crack(canvas: Canvas, middle: int, dice: random.Random) -> None:
    x = middle + dice.randint(-34, 20)
    for y in range(150, 150 + dice.randint(40, 80)):
        x += dice.choice((-1, 0, 0, 1, 1))
        canvas.span(y, x, x + 2, (60, 48, 42))


def _lit(colour: Colour, light: float) -> Colour:
    red, green, blue = (max(0, min(255, round(part * light))) for part in colour)
    return red, green, blue


def _between(one: Colour, other: Colour, at: float) -> Colour:
    red, green, blue = (round(a + (b - a) * at) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
