"""What a customer newly wrote is told from what the mail program put around it."""

from collections import Counter

import pytest

from opora.pure.mail.lines import plain_lines
from opora.pure.mail.passages import passages
from opora.pure.mail.tests.written_replies import CASES


def fold(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("body", "reply"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_reply_is_what_the_customer_newly_wrote(body: str, reply: str) -> None:
    assert fold(passages(plain_lines(body), forward=False).reply) == fold(reply)


@pytest.mark.parametrize("body", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_no_word_of_a_mail_is_lost_between_reply_quote_and_signature(body: str) -> None:
    found = passages(plain_lines(body), forward=False)
    kept = Counter(f"{found.reply} {found.quoted} {found.signature} {found.forwarded}".split())
    assert kept == Counter(body.split())
