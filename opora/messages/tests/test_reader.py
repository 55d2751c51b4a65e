"""The process that reads mails beside the worker, when it cannot even begin."""

import subprocess
from datetime import UTC, datetime

import pytest

from opora.messages.reader import Bytes, Reader, Unreadable

MAIL = Bytes(b"From: jana@post.example\r\nSubject: Tap\r\n\r\nThe tap drips.\r\n", datetime(2026, 3, 4, 9, 30, tzinfo=UTC))


def test_mail_is_read_later_when_there_was_no_memory_for_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()

    def no_memory(*_words: object, **_options: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    with monkeypatch.context() as once:
        once.setattr(subprocess, "Popen", no_memory)
        with pytest.raises(OSError, match="allocate"):
            list(reader.read_all([MAIL]))
    try:
        (mail,) = reader.read_all([MAIL])
    finally:
        reader.close()
    assert not isinstance(mail, Unreadable)
    assert "drips" in mail.message.reply
