"""A server at the other end of an urgent notice: takes what Apprise's json:// brings, and what a push service is handed."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.serving import serve


def coded(content: bytes) -> str:
    """Base64url without padding."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


@dataclass
class Browser:
    """A browser's side of a subscription: its key, its secret, and opening what was sealed for it."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    secret: bytes = b"sixteen octets.."

    @property
    def point(self) -> bytes:
        """Its public key."""
        return self.key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)

    def subscription(self, endpoint: str) -> dict[str, Any]:
        """What PushSubscription.toJSON() says."""
        return {"endpoint": endpoint, "expirationTime": None, "keys": {"p256dh": coded(self.point), "auth": coded(self.secret)}}

    def opened(self, body: bytes) -> dict[str, str]:
        """The words, by RFC 8188 and 8291, written a second time from their text."""
        salt, length = body[:16], body[20]
        sender, sealed = body[21 : 21 + length], body[21 + length :]
        theirs = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)

        def derive(secret: bytes, salt: bytes, info: bytes, size: int) -> bytes:
            return HKDF(algorithm=hashes.SHA256(), length=size, salt=salt, info=info).derive(secret)

        shared = derive(self.key.exchange(ec.ECDH(), theirs), self.secret, b"WebPush: info\0" + self.point + sender, 32)
        key, nonce = derive(shared, salt, b"Content-Encoding: aes128gcm\0", 16), derive(shared, salt, b"Content-Encoding: nonce\0", 12)
        plain = AESGCM(key).decrypt(nonce, sealed, None)
        assert plain.endswith(b"\x02")
        told: dict[str, str] = json.loads(plain[:-1])
        return told


@dataclass
class Listener:
    """`answers` are statuses for the next calls; `redirect` sends them elsewhere, `says` is what it answers."""

    calls: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    redirect: str = ""
    says: bytes = b""

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        serve(self._server)

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_address[1]

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


def _handler(listener: Listener) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            listener.calls.append((self.path, dict(self.headers), body))
            status = listener.answers.pop(0) if listener.answers else 201
            self.send_response(302 if listener.redirect else status)
            if listener.redirect:
                self.send_header("Location", listener.redirect)
            self.send_header("Content-Length", str(len(listener.says)))
            self.end_headers()
            self.wfile.write(listener.says)

        do_GET = do_POST

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: a test's output belongs to the test."""

    return Handler
