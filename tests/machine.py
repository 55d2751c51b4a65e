"""What a test needs from the machine. Missing on a developer's machine: skipped, with the line that mends it. In CI: a failure."""

from __future__ import annotations

import os
import shutil

import pytest

PACKAGES = {
    "dovecot": "dovecot-imapd dovecot-lmtpd",
    "chromium": "chromium fonts-dejavu-core fonts-noto-core",
    "sipp": "sip-tester",
    "prosody": "prosody",
}
ELSEWHERE = dict.fromkeys(("synapse", "mastodon"), "Not of Debian: sh tests/prepare_machine.sh")


def needs(program: str, *other_names: str) -> str:
    """The path of a program, or the end of this test: skipped, or failed when `CI` is set."""
    for name in (program, *other_names):
        if path := shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"):
            return path
    return stop_without(program)


def stop_without(program: str, why: str = "is not installed") -> str:
    """End this test because the machine cannot serve it; never returns."""
    mending = ELSEWHERE.get(program) or f"On Debian or Ubuntu: apt-get install {PACKAGES[program]}"
    sentence = f"{program} {why}. {mending}"
    if os.environ.get("CI"):
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)
