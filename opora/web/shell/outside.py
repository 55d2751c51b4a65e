"""Pictures from outside in a customer's mail: held back until asked for, then fetched through our proxy."""

from __future__ import annotations

import re

from django.core import signing
from django.urls import reverse

_HELD = re.compile(r'<img\b[^>]*?\bdata-remote-src="([^"]*)"', re.IGNORECASE)
_HELD_ATTRIBUTE = re.compile(r'\bdata-remote-src="([^"]*)"', re.IGNORECASE)
_INSIDE = re.compile(r'\bsrc="cid:([^"]*)"', re.IGNORECASE)
SALT = "outside picture"
# What the frame of a mail may do: show styles and our own pictures; run nothing, load nothing, send nothing.
MAIL_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
    "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'"
)


def held_images(html: str) -> int:
    """How many pictures from outside a mail would load."""
    return len(_HELD.findall(html))


def with_pictures(html: str, *, message: int, inside: dict[str, str], outside: bool) -> str:
    """Point inline pictures at our files (`inside`: content id -> address) and, when asked, outside ones at the proxy."""
    html = _INSIDE.sub(lambda found: f'src="{inside.get(found.group(1).strip("<>"), "")}"', html)
    if not outside:
        return html
    return _HELD_ATTRIBUTE.sub(lambda found: f'src="{_proxied(found.group(1), message)}"', html)


def _proxied(address: str, message: int) -> str:
    plain = address.replace("&amp;", "&")
    return reverse("outside_picture", args=[message, signing.dumps(plain, salt=f"{SALT} {message}", compress=True)])


def signed_address(message: int, signed: str) -> str:
    """The address a link of ours names; BadSignature when somebody made it up."""
    return str(signing.loads(signed, salt=f"{SALT} {message}"))
