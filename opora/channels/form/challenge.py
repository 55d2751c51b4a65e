"""Against programs that fill in forms: a riddle that costs a browser a second and a spammer a computer.

No third party is asked and nobody must read crooked letters. The riddle is signed, so that nothing is kept until somebody writes; its
key also names the message, so that a form sent twice is heard once.
"""

from __future__ import annotations

import hashlib
import secrets

from django.core import signing

SALT = "form-challenge"
BITS = 16  # 65,000 hashes on average: well under a second in a browser, and an hour for every 10,000 messages
VALID_FOR = 24 * 3600  # a page may stay open over lunch, or over night
QUICKEST = 3  # seconds in which no person fills in a form
LONGEST_ANSWER = 20


def new_challenge(token: str) -> str:
    """A riddle for one message to this form."""
    return signing.dumps({"form": token, "key": secrets.token_hex(16)}, salt=SALT)


def key_of(challenge: str, token: str) -> str | None:
    """The key of a riddle of ours that is still good and was not given a moment ago; else None."""
    try:
        signed = signing.loads(challenge, salt=SALT, max_age=VALID_FOR)
    except signing.BadSignature:
        return None
    return str(signed["key"]) if signed["form"] == token and not _is_too_young(challenge) else None


def _is_too_young(challenge: str) -> bool:
    try:
        signing.loads(challenge, salt=SALT, max_age=QUICKEST)
    except signing.SignatureExpired:
        return False
    return True


def is_solved(challenge: str, answer: str) -> bool:
    """Whether the hash of riddle and answer begins with enough zero bits."""
    if not 0 < len(answer) <= LONGEST_ANSWER:
        return False
    digest = hashlib.sha256(f"{challenge}:{answer}".encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - BITS) == 0
