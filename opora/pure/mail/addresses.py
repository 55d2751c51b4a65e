"""Address lists (RFC 5322, 6532) in one pass over the characters, however hostile.

The address that counts is the one in angle brackets; a name that looks like another address,
comments and quoted parts never replace it (CVE-2023-27043).
"""

import re

from opora.pure.mail import limits
from opora.pure.mail.characters import one_line, visible
from opora.pure.mail.charsets import decode
from opora.pure.mail.headers import decode_words
from opora.pure.mail.message import Address

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[()<>,;:]|[^"()<>,;:]+', re.DOTALL)
_QUOTED_LOCAL = re.compile(r'"[^"]*"@[^\s@<>"(),;:]+')
_BARE = re.compile(r"[^\s@<>\[\]\"(),;:]{1,120}@[^\s@<>\[\]\"(),;:]{1,255}")
_EMPTY_BRACKETS = re.compile(r"<\s*>|\[\s*\]")
_NAME_CHARACTERS = 300
_ADDRESS_CHARACTERS = 320


def addresses(values: list[bytes]) -> tuple[Address, ...]:
    """All mailboxes of all fields of one kind, in order, without group names."""
    found: list[Address] = []
    for value in values:
        found.extend(_mailboxes(_text(value)))
        if len(found) >= limits.ADDRESSES:
            break
    return tuple(found[: limits.ADDRESSES])


def bare_address(text: str) -> str:
    """One address as it is stored: no white space, domain in small letters; '' if it is none."""
    text = one_line(visible(text), _ADDRESS_CHARACTERS).strip("<> \t").replace(" ", "")
    local, at, domain = text.rpartition("@")
    if not at or not local or not domain:
        return ""
    return f"{local}@{domain.lower().rstrip('.')}"


def looks_like_another(name: str, address: str) -> bool:
    """Whether a display name holds an address other than the true one."""
    match = _BARE.search(name)
    return bool(match) and bare_address(match[0] if match else "").lower() != address.lower()


def _text(value: bytes) -> str:
    value = value[: limits.HEADER_VALUE_BYTES].replace(b"\n", b"")
    return value.decode("ascii") if value.isascii() else decode(value)[0]


def _mailboxes(text: str) -> list[Address]:
    found: list[Address] = []
    mailbox = _Mailbox()
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == "(":
            depth += 1
        elif token == ")" and depth:
            depth -= 1
        elif depth:
            mailbox.comment.append(token)
        elif token in ",;" and not mailbox.in_brackets:
            mailbox.finish(found)
            mailbox = _Mailbox()
        elif token == ":" and not mailbox.in_brackets and not mailbox.words_have_at:
            mailbox = _Mailbox()
        else:
            mailbox.take(token)
        if len(found) >= limits.ADDRESSES:
            return found
    mailbox.finish(found)
    return found


class _Mailbox:
    """One mailbox while its tokens come in."""

    __slots__ = ("address", "address_has_at", "comment", "in_brackets", "words", "words_have_at")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.address: list[str] | None = None
        self.comment: list[str] = []
        self.address_has_at = False
        self.words_have_at = False
        self.in_brackets = False

    def take(self, token: str) -> None:
        if token == "<":
            # A second bracket replaces an empty or broken first one only.
            if not self.address_has_at:
                self.address = []
                self.in_brackets = True
        elif token == ">":
            self.in_brackets = False
        elif self.in_brackets and self.address is not None:
            self.address.append(token)
            self.address_has_at = self.address_has_at or "@" in token
        else:
            self.words.append(token)
            self.words_have_at = self.words_have_at or "@" in token

    def finish(self, found: list[Address]) -> None:
        name = _name(self.words)
        if self.address is not None and (self.address or self.words):
            inside = "".join(self.address).rpartition(":")[2]
            if "=?" in inside:
                inside = decode_words(inside)
            if name or inside.strip("\"' "):
                found.append(Address(name, bare_address(inside) or _address_in(name)))
        elif self.words:
            self._finish_bare(name, found)

    def _finish_bare(self, name: str, found: list[Address]) -> None:
        """No brackets: the old form `address (Name)`, or only a name."""
        joined = "".join(self.words).strip()[:_ADDRESS_CHARACTERS]
        match = _QUOTED_LOCAL.match(joined) or _BARE.search(joined)
        address = bare_address(match[0].strip("'")) if match else ""
        comment = _name(self.comment)
        rest = _name([_EMPTY_BRACKETS.sub("", joined.replace(match[0], "", 1))]) if match else name
        if address or rest or comment:
            found.append(Address(rest or comment, address))


def _address_in(name: str) -> str:
    match = _BARE.search(name[:_ADDRESS_CHARACTERS])
    return bare_address(match[0]) if match else ""


def _name(words: list[str]) -> str:
    pieces = []
    for word in words[:200]:
        if word.startswith('"'):
            word = re.sub(r"\\(.)", r"\1", word[1:-1] if len(word) > 1 and word.endswith('"') else word[1:])
        pieces.append(word)
    text = "".join(pieces)
    if "=?" in text:
        text = decode_words(text)
    return one_line(text, _NAME_CHARACTERS).strip("'\" ") if text else ""
