"""Web push: a few encrypted words to one browser (RFC 8030), sealed for it alone (RFC 8291) and signed by this desk (RFC 8292).

The key that signs is made from the installation's secret, so that no further file has to be kept, and a backup carries it.
"""

from __future__ import annotations

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from opora.kernel.outside import Answer, ask
from opora.kernel.secrets import derived_key

ORDER_OF_P256 = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
RECORD = 4096
LONGEST = 3000  # octets; every push service takes 4096 with what encryption adds
SIGNED_FOR = timedelta(hours=12)


class NotASubscription(ValueError):
    """What a browser handed over is no subscription; the words are for the log."""


def public_key() -> str:
    """What browsers need to subscribe: the point of our key, as base64url without padding."""
    return _coded(_point(_key().public_key()))


def subscription(told: Mapping[str, object]) -> dict[str, str]:
    """{"endpoint", "p256dh", "auth"} out of what PushSubscription.toJSON() says; raises NotASubscription."""
    keys = told.get("keys")
    found = {
        "endpoint": told.get("endpoint"),
        **({name: keys.get(name) for name in ("p256dh", "auth")} if isinstance(keys, Mapping) else {}),
    }
    checked = {name: value for name, value in found.items() if isinstance(value, str) and 0 < len(value) <= 1000}
    if set(checked) != {"endpoint", "p256dh", "auth"}:
        raise NotASubscription("a part is missing")
    where = urlsplit(checked["endpoint"])
    if where.scheme != "https" and not (where.scheme == "http" and settings.OPORA_INSIDE_NETWORKS):
        raise NotASubscription(f"endpoint {where.scheme}")
    try:
        _their_key(checked["p256dh"])
        if len(_bytes(checked["auth"])) != 16:
            raise NotASubscription("auth is no 16 octets")
    except (ValueError, InvalidKey) as problem:
        raise NotASubscription(str(problem)) from problem
    return checked


def push(
    to: Mapping[str, str], words: Mapping[str, str], *, at: datetime, keep: timedelta = timedelta(hours=1), urgent: bool = True
) -> Answer:
    """Hand `words` to the browser's push service, which keeps it so long for a browser that sleeps. Raises NOT_REACHED's errors.

    404 and 410 say that the browser does not listen any more.
    """
    content = encrypted(json.dumps(dict(words), ensure_ascii=False).encode(), p256dh=to["p256dh"], auth=to["auth"])
    headers = {
        "Authorization": f"vapid t={_stamp(to['endpoint'], at)}, k={public_key()}",
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(int(keep.total_seconds())),
        "Urgency": "high" if urgent else "normal",
    }
    return ask("POST", to["endpoint"], content=content, headers=headers)


def encrypted(words: bytes, *, p256dh: str, auth: str) -> bytes:
    """One record of aes128gcm, with a fresh key and salt."""
    if len(words) > LONGEST:
        raise ValueError(f"{len(words)} octets")
    ours, theirs = ec.generate_private_key(ec.SECP256R1()), _their_key(p256dh)
    our_point = _point(ours.public_key())
    salt = os.urandom(16)
    info = b"WebPush: info\x00" + _point(theirs) + our_point
    shared = _derive(ours.exchange(ec.ECDH(), theirs), salt=_bytes(auth), info=info, length=32)
    key = _derive(shared, salt=salt, info=b"Content-Encoding: aes128gcm\x00", length=16)
    nonce = _derive(shared, salt=salt, info=b"Content-Encoding: nonce\x00", length=12)
    head = salt + RECORD.to_bytes(4, "big") + bytes([len(our_point)]) + our_point
    return head + AESGCM(key).encrypt(nonce, words + b"\x02", None)


def _stamp(endpoint: str, at: datetime) -> str:
    """The signed word that says who sends, to which service, until when."""
    where = urlsplit(endpoint)
    says = {
        "aud": f"{where.scheme}://{where.netloc}",
        "exp": int((at + SIGNED_FOR).timestamp()),
        "sub": settings.ADDRESS if settings.SECURE else "mailto:desk@localhost",
    }
    text = ".".join(_coded(json.dumps(part, separators=(",", ":")).encode()) for part in ({"typ": "JWT", "alg": "ES256"}, says))
    r, s = decode_dss_signature(_key().sign(text.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{text}.{_coded(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


def _key() -> ec.EllipticCurvePrivateKey:
    return _key_of(settings.SECRET_KEY)


@cache
def _key_of(secret: str) -> ec.EllipticCurvePrivateKey:
    number = int.from_bytes(derived_key("web push", of=secret), "big") % (ORDER_OF_P256 - 1) + 1
    return ec.derive_private_key(number, ec.SECP256R1())


def _their_key(text: str) -> ec.EllipticCurvePublicKey:
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(text))


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)


def _derive(secret: bytes, *, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=info).derive(secret)


def _coded(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
