"""One mail as bytes. Every draw of chance is in a fixed order, so mail 17 is the same however many are written."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import random
import time
from email.header import Header
from email.utils import formatdate

from bench.corpus import words
from bench.corpus.people import Customer, Matter, in_cyrillic

MOST_QUOTED = 80  # lines
MOST_REFERENCES = 12


def kind_of(chance: random.Random, *, first: bool, ours: bool, wrote_before: bool) -> str:
    """How the customer writes this one; most write as mail programs expect."""
    if ours:
        return "ok"
    drawn = chance.random()
    if first:
        return "recycled" if wrote_before and drawn < 0.12 else "ok"
    limits = ((0.08, "newsubj"), (0.14, "noref"), (0.22, "irt"), (0.27, "otheraddr"), (0.30, "otheraddr_noref"), (0.32, "auto"))
    return next((kind for limit, kind in limits if drawn < limit), "ok")


def newly_written(chance: random.Random, matter: Matter, who: Customer, vocabulary: list[str], *, first: bool, ours: bool) -> str:
    """Greeting, some sentences of the trade, some of invented words, and a farewell."""
    language = who.language
    pool = (words.FROM_US if ours else words.FROM_CUSTOMERS)[language]
    sentences = chance.sample(pool, min(len(pool), chance.randrange(2, 6)))
    sentences += [_invented(chance, vocabulary) for _ in range(chance.randrange(1, 6))]
    if first and not ours and chance.random() < 0.8:
        sentences.insert(0, words.FROM_CUSTOMERS[language][0])
    paragraphs: list[str] = []
    current: list[str] = []
    for sentence in sentences:
        current.append(_filled(chance, sentence, matter, language))
        if chance.random() < 0.4:
            paragraphs.append(" ".join(current))
            current = []
    if current:
        paragraphs.append(" ".join(current))
    return "\n\n".join([words.GREETINGS[language], *paragraphs, _signature(chance, matter, who, ours=ours)])


def _signature(chance: random.Random, matter: Matter, who: Customer, *, ours: bool) -> str:
    name = matter.agent.capitalize() if ours else who.name
    if ours:
        return f"{words.FAREWELLS[who.language]}\n{name}\n-- \nHelpdesk, shop.example\n+420 222 000 111"
    return f"{words.FAREWELLS[who.language]}\n{name}" + ("\n\nSent from my iPhone" if chance.random() < 0.1 else "")


def _invented(chance: random.Random, vocabulary: list[str]) -> str:
    reach = math.log(20_000)
    chosen = [vocabulary[int(math.exp(chance.random() * reach)) - 1] for _ in range(chance.randrange(6, 15))]
    return " ".join(chosen).capitalize() + "."


def _filled(chance: random.Random, sentence: str, matter: Matter, language: str) -> str:
    city, number = chance.choice(words.CITIES[language]), chance.randrange(2, 48)
    amount = f"{chance.randrange(99, 9999)},{chance.randrange(0, 99):02d}"
    code = f"{chance.choice('ABEKRTX')}{chance.choice('CDGLZ')}-{chance.randrange(100, 9999)}"
    return sentence.format(ord=matter.order, prod=matter.product, city=city, num=number, amt=amount, code=code)


def quotation(chance: random.Random, matter_said: dict[str, object] | None, kind: str, language: str) -> str:
    """What mail programs put below an answer."""
    if not (matter_said and kind not in ("newsubj", "auto") and chance.random() < 0.92):
        return ""
    lines = str(matter_said["text"]).split("\n")[:MOST_QUOTED]
    at = time.strftime("%d.%m.%Y %H:%M", time.gmtime(float(str(matter_said["at"]))))
    heading = words.ANNOUNCEMENTS[language].format(d=at, w=matter_said["who"])
    return heading + "\n" + "\n".join(">" + line if line.startswith(">") else "> " + line for line in lines)


def charset_for(chance: random.Random, text: str, alphabet: str, *, ours: bool) -> str:
    """Mostly UTF-8, else a code page of the language that can hold the text."""
    if ours:
        return "utf-8"
    choices = words.CHARSETS[alphabet]
    chosen = chance.choices([name for name, _ in choices], [weight for _, weight in choices])[0]
    try:
        text.encode(chosen)
    except UnicodeEncodeError:
        return "utf-8"
    return chosen


def address_line(name: str, address: str, charset: str) -> str:
    """A name in the mail's charset where that can write it."""
    if name.isascii():
        return f"{name} <{address}>"
    try:
        name.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    return f"{Header(name, charset).encode()} <{address}>"


def travel_lines(chance: random.Random, number: int, sender: str, at: float, receiver: str) -> list[str]:
    """What the servers on the way wrote on top."""
    domain = sender.split("@")[1]
    lines = [f"Return-Path: <{sender}>"]
    for hop in range(chance.randrange(2, 4)):
        lines.append(
            f"Received: from mx{hop}.{domain} (mx{hop} [10.{hop}.{number % 250}.{chance.randrange(250)}])\n"
            f"\tby in{hop}.shop.example (Postfix) with ESMTPS id {chance.randrange(16**10):010X}\n"
            f"\tfor <{receiver}>; {formatdate(at + 3 - hop)}"
        )
    body_hash, signature = (base64.b64encode(chance.randbytes(size)).decode() for size in (32, 96))
    lines.append(
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=sel1;\n"
        f"\th=from:to:subject:date:message-id; bh={body_hash};\n\tb={signature}"
    )
    return lines


def subject_line(subject: str, charset: str) -> str:
    """As mail programs encode it."""
    if subject.isascii():
        return f"Subject: {subject}"
    encoded = Header(subject, charset if charset != "us-ascii" else "utf-8", maxlinelen=72, header_name="Subject")
    return f"Subject: {encoded.encode()}"


def body(chance: random.Random, number: int, plain: str, own: str, quote: str, charset: str, encoding: str, who: Customer, *, ours: bool) -> bytes:
    """The text, with the same as HTML beside it where the program writes HTML."""
    part = _part("text/plain", plain, charset, encoding)
    if not (who.html or ours):
        return part
    html = _html(own, quote, charset, who.language, ours=ours)
    boundary = f"----=_alt_{number:08d}_{chance.randrange(16**8):08x}"
    head = f'Content-Type: multipart/alternative; boundary="{boundary}"\n\n--{boundary}\n'.encode()
    return head + part + f"--{boundary}\n".encode() + _part("text/html", html, charset, encoding) + f"--{boundary}--\n".encode()


def _html(own: str, quote: str, charset: str, language: str, *, ours: bool) -> str:
    lines = "".join(f'<p class="MsoNormal">{_escaped(line)}<o:p></o:p></p>\n' for line in own.split("\n") if line)
    if quote:
        style = "margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"
        quoted = "".join(f"<div>{_escaped(line.lstrip('> '))}</div>\n" for line in quote.split("\n"))
        lines += f'<blockquote type="cite" style="{style}">\n{quoted}</blockquote>\n'
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">{"" if ours else words.OUTLOOK_STYLE}'
    shell = f'<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>{meta}</head>\n'
    return f'{shell}<body lang="{language}"><div class="WordSection1">\n{lines}</div></body></html>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _part(kind: str, text: str, charset: str, encoding: str) -> bytes:
    data = text.encode(charset, "replace")
    written = {
        "base64": base64.encodebytes,
        "quoted-printable": lambda one: binascii.b2a_qp(one, istext=True),
        "8bit": bytes,
    }[encoding](data)
    return f'Content-Type: {kind}; charset="{charset}"\nContent-Transfer-Encoding: {encoding}\n\n'.encode() + written + b"\n"


def with_attachment(chance: random.Random, number: int, order: str, text: bytes) -> tuple[bytes, int]:
    """One mail of twelve brings a file of 20 to 200 KB; gives the mail's parts and the size of the file."""
    if chance.random() >= 1 / 12:
        return text, 0
    size = int(20_000 * math.exp(chance.random() * math.log(10)))
    kind, name = chance.choice(
        (
            ("image/jpeg", f"IMG_{chance.randrange(9999):04d}.jpg"),
            ("image/jpeg", f"foto{chance.randrange(99)}.jpg"),
            ("application/pdf", f"{order}.pdf"),
            ("image/png", f"Screenshot_{chance.randrange(9999)}.png"),
        )
    )
    boundary = f"----=_mix_{number:08d}_{chance.randrange(16**8):08x}"
    head = f'Content-Type: multipart/mixed; boundary="{boundary}"\n\n--{boundary}\n'.encode()
    file = f'Content-Type: {kind}; name="{name}"\nContent-Disposition: attachment; filename="{name}"\nContent-Transfer-Encoding: base64\n\n'
    data = base64.encodebytes(chance.randbytes(size))
    return head + text + f"--{boundary}\n{file}".encode() + data + f"--{boundary}--\n".encode(), size


def message_id(seed: int, total: int, number: int, domain: str) -> str:
    """The same for the same corpus."""
    return f"<{hashlib.md5(f'{seed}:{total}:{number}'.encode(), usedforsecurity=False).hexdigest()[:20]}.{number}@{domain}>"


def in_their_script(text: str, who: Customer, *, ours: bool) -> str:
    """Some Serbs write Cyrillic, except what a machine wrote for them."""
    if ours or not who.cyrillic or text.startswith("Automatic"):
        return text
    return in_cyrillic(text).replace("Ре: ", "Re: ")
