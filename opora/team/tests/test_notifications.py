"""Who hears of what, where, and when a mail goes out."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone, translation

from opora.kernel.errors import DeskError
from opora.kernel.models import LiveNote
from opora.team import actions, queries
from opora.team.jobs import post_letters, write_about_unread
from opora.team.models import Agent, Letter, Notification
from opora.team.notices import KINDS, sentence_of
from opora.team.tests.people import jana, petr

pytestmark = pytest.mark.django_db
VALUES = {"subject": "Broken lamp", "customer": "Eva Malá"}


def tell(*agents: Agent, kind: str = "assigned", by: Agent | None = None) -> list[Notification]:
    return actions.notify(agents, kind, "/case/7/", VALUES, by=by)


def three_minutes_later() -> time_machine.travel:
    return time_machine.travel(timezone.now() + timedelta(minutes=3), tick=False)


def test_somebody_hears_in_the_browser_at_once() -> None:
    agent = petr()
    tell(agent, by=jana())
    assert queries.unread_notifications(for_=agent) == 1
    assert LiveNote.objects.latest("pk").changes == [{"what": "notification", "id": 0, "mailbox": None, "agent": agent.pk}]


def test_nobody_is_told_of_their_own_act_nor_twice_nor_after_leaving() -> None:
    agent, gone = petr(), jana()
    gone.is_active = False
    assert tell(agent, agent, gone, by=agent) == []
    assert len(tell(agent, agent, gone)) == 1


def test_a_mail_goes_out_only_if_it_is_still_unread_after_two_minutes() -> None:
    agent = petr()
    tell(agent)
    write_about_unread()
    assert not Letter.objects.exists()
    with three_minutes_later():
        assert write_about_unread() == 1
        assert write_about_unread() == 0
    assert "/case/7/" in Letter.objects.get().text


def test_what_was_read_in_time_sends_no_mail() -> None:
    agent = petr()
    tell(agent)
    assert actions.mark_read(by=agent, path="/case/7/") == 1
    with three_minutes_later():
        write_about_unread()
    assert not Letter.objects.exists()


def test_many_things_are_one_letter_in_the_readers_language() -> None:
    agent = petr()
    for _ in range(5):
        tell(agent)
    with three_minutes_later():
        assert write_about_unread() == 5
    letter = Letter.objects.get()
    assert letter.text.count("Broken lamp") == 5
    assert letter.subject.startswith("5 ")


def test_wishes_decide_where_somebody_hears() -> None:
    agent = petr()
    actions.change_profile(by=agent, notify={"assigned": {"browser": False, "mail": False}, "mentioned": {"browser": False, "mail": True}})
    assert tell(agent) == []
    notes = LiveNote.objects.count()
    assert tell(agent, kind="mentioned")[0].mail_due_at is not None
    assert LiveNote.objects.count() == notes


def test_an_unknown_kind_is_a_mistake_of_ours() -> None:
    with pytest.raises(DeskError):
        tell(petr(), kind="no such kind")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "cs", "pl", "el", "sr", "sr-latn"])
def test_every_kind_has_a_sentence_that_a_strange_subject_cannot_break(kind: str, language: str) -> None:
    with translation.override(language):
        sentence = sentence_of(kind, {"subject": "{0} {by.__class__} %s", "customer": "{subject}", "by": "Petr"})
    assert sentence
    assert "class '" not in sentence


def test_a_place_nobody_filled_does_not_break_the_page() -> None:
    assert "…" in sentence_of("assigned", {})


def test_one_marks_only_ones_own_notifications_read() -> None:
    agent, other = petr(), jana()
    row = tell(agent)[0]
    assert actions.mark_read(by=other, ids=[row.pk]) == 0
    assert queries.unread_notifications(for_=agent) == 1


def test_a_letter_is_posted_and_its_text_forgotten() -> None:
    actions.write_letter("petr@majak.example", "A link\r\nBcc: thief@example.com", "secret link")
    assert post_letters() == 1
    assert [(one.to, one.subject, one.body) for one in mail.outbox] == [
        (["petr@majak.example"], "A link Bcc: thief@example.com", "secret link")
    ]
    assert mail.outbox[0].extra_headers["Auto-Submitted"] == "auto-generated"
    assert Letter.objects.get().text == ""
    assert post_letters() == 0


def test_a_letter_that_cannot_be_posted_waits_and_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    actions.write_letter("petr@majak.example", "A link", "secret link")
    with monkeypatch.context() as patched:
        patched.setattr(EmailBackend, "send_messages", _down)
        assert post_letters() == 1
    letter = Letter.objects.get()
    assert letter.sent_at is None
    assert "server is down" in letter.problem
    assert letter.text == "secret link"
    assert post_letters() == 0
    with three_minutes_later():
        assert post_letters() == 1
    assert len(mail.outbox) == 1


def _down(*_arguments: object) -> int:
    raise OSError("server is down")
