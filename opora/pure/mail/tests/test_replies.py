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


MARKED_FORWARD = "> Začátek přeposílané zprávy:\n>\n> Od: Lípa <podpora@lipa.example>\n> Předmět: Zásilka\n>\n> Posíláme.\n"


def test_a_forwarded_mail_that_the_program_marked_like_a_quote_is_forwarded() -> None:
    found = passages(plain_lines(f"Co s tím?\n\n{MARKED_FORWARD}\nDíky, Jana\n"), forward=True)
    assert fold(found.reply) == "Co s tím? Díky, Jana"
    assert "Posíláme." in found.forwarded
    assert not found.quoted


def test_words_below_a_marked_forwarded_mail_stay_with_the_customer() -> None:
    body = "Co s tím?\n\nBegin forwarded message:\n\n> From: Linden <help@linden.example>\n> Subject: Parcel\n>\n> Sent.\n\nDíky, Jana\n"
    found = passages(plain_lines(body), forward=False)
    assert fold(found.reply) == "Co s tím? Díky, Jana"
    assert "> Sent." in found.forwarded


def test_a_quoted_mail_that_forwards_another_one_stays_a_quote() -> None:
    found = passages(plain_lines(f"Ano.\n\nDne 12. 1. 2026 v 10:23 Lípa <podpora@lipa.example> napsal(a):\n\n{MARKED_FORWARD}"), forward=False)
    assert fold(found.reply) == "Ano."
    assert not found.forwarded
