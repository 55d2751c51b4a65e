"""The wall as the team sees it: who waits in public and how long, and that nothing is hidden by one person or for criticism."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages import channels
from opora.messages.channels import Channel, Outcome, Refused, Sent
from opora.messages.models import ChannelAccount, Hiding, Message
from opora.pure.utterances import Speaker, Utterance
from tests.cast import Team, browser, person, team

pytestmark = pytest.mark.django_db
hidden: list[tuple[int, bool]] = []


def _hides(message: Message, hide: bool) -> Outcome:
    hidden.append((message.pk, hide))
    return Refused("The square said no.", "no") if "no" in message.reply else Sent("done")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Team:
    square = Channel(name="square", title="Square", icon="globe", identity_kind="other", public=True, hides=_hides)
    monkeypatch.setattr(channels, "_channels", {**channels._channels, "square": square})
    hidden.clear()
    return team()


def square() -> ChannelAccount:
    return ChannelAccount.objects.filter(mailbox__channel="square").first() or messages.attach_channel("square", "Square", {}, by=None)


def shouted(text: str, *, ago: timedelta = timedelta(minutes=5), **facts: object) -> Message:
    at = timezone.now() - ago
    said = Utterance("square", text, text, Speaker("other", f"who {text}", "Somebody"), at, text, facts=facts)
    messages.hear(square().mailbox_id, [said], received_at=at)
    drain_everything()
    return Message.objects.get(external_id=text)


def wall(desk: Team) -> str:
    return browser(desk.jana).get("/wall/").content.decode()


def test_who_waits_longer_than_the_line_stands_above_it_whatever_the_hour(desk: Team) -> None:
    shouted("Nikdo mi neodpovídá!", ago=timedelta(hours=5))
    shouted("Jaká je otevírací doba?")
    page = wall(desk)
    assert page.index("Nikdo mi neodpovídá!") < page.index("Still in time") < page.index("Jaká je otevírací doba?")
    assert "5 h" in page


def test_criticism_is_marked_by_stars_or_by_words(desk: Team) -> None:
    shouted("Pěkný obchod", stars=5)
    assert "Criticism" not in wall(desk)
    shouted("Ujde to", stars=2)
    assert wall(desk).count("Criticism") == 1


def test_what_was_answered_leaves_the_wall(desk: Team) -> None:
    shouted("Jaká je otevírací doba?")
    Case.objects.update(turn="customer")
    assert "Everything public is answered." in wall(desk)


def asked(desk: Team, message: Message, why: str = "private") -> Hiding:
    answer = browser(desk.petr).post(f"/wall/{message.pk}/hide/", {"why": why, "words": "Stojí tam cizí telefonní číslo."})
    assert answer.status_code == 302, answer.content.decode()[:2000]
    return Hiding.objects.get(message=message)


def test_nothing_is_hidden_before_a_second_person_agreed(desk: Team) -> None:
    message = shouted("Volejte Novákovi na 602 555 118")
    row = asked(desk, message)
    drain_everything()
    assert hidden == []
    browser(desk.jana).post(f"/wall/hidings/{row.pk}/yes/")
    drain_everything()
    assert hidden == [(message.pk, True)]
    row.refresh_from_db()
    assert (row.state, row.asked_by, row.decided_by) == ("hidden", desk.petr, desk.jana)
    message.refresh_from_db()
    assert message.reply == "Volejte Novákovi na 602 555 118"
    browser(desk.jana).post(f"/wall/hidings/{row.pk}/again/")
    drain_everything()
    assert hidden[-1] == (message.pk, False)


def test_nobody_agrees_with_themselves_and_an_agent_cannot_agree(desk: Team) -> None:
    message = shouted("Spam spam")
    lead = person("Iva Druhá", "lead")
    browser(lead).post(f"/wall/{message.pk}/hide/", {"why": "spam", "words": "Reklama na cizí obchod."})
    row = Hiding.objects.get()
    assert browser(lead).post(f"/wall/hidings/{row.pk}/yes/").status_code == 400
    assert browser(desk.petr).post(f"/wall/hidings/{row.pk}/yes/").status_code == 403
    drain_everything()
    assert hidden == []


def test_criticism_is_no_reason(desk: Team) -> None:
    message = shouted("Jste nejhorší obchod.")
    for told in ({"why": "criticism", "words": "Poškozuje nás to."}, {"why": "hate", "words": ""}):
        assert browser(desk.petr).post(f"/wall/{message.pk}/hide/", told).status_code == 400
    assert not Hiding.objects.exists()


def test_it_stays_visible_when_the_second_person_says_so(desk: Team) -> None:
    row = asked(desk, shouted("Jste podvodníci"), "hate")
    browser(desk.jana).post(f"/wall/hidings/{row.pk}/no/")
    assert browser(desk.marek).post(f"/wall/hidings/{row.pk}/yes/").status_code == 409
    drain_everything()
    assert hidden == []


def test_what_the_channel_would_not_hide_is_said(desk: Team) -> None:
    row = asked(desk, shouted("no way"))
    browser(desk.jana).post(f"/wall/hidings/{row.pk}/yes/")
    drain_everything()
    row.refresh_from_db()
    assert (row.state, row.problem) == ("failed", "The square said no.")
    case = Case.objects.get()
    assert "The square said no." in browser(desk.jana).get(f"/cases/{case.pk}/").content.decode()
