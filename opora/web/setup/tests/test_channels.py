"""The pages of channels, made from what a channel tells of itself, and the register of who is there."""

from __future__ import annotations

import zlib
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from opora.kernel.errors import DeskError
from opora.messages import actions, channels, covers
from opora.messages.accounts import answers_of
from opora.messages.channels import Channel, Setting
from opora.messages.models import ChannelAccount, Cover, HookCall, Mailbox
from opora.team.models import Absence, Desk
from tests.cast import Team, browser, team

pytestmark = pytest.mark.django_db
PRAGUE = ZoneInfo("Europe/Prague")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=PRAGUE)


def works(account: ChannelAccount) -> tuple[bool, str]:
    return answers_of(account)["tower"] == "Petřín", "The lamp answers."


LAMP = Channel(
    name="lamp", title="Lamp", icon="zap", identity_kind="other", hook_path="/in/lamp/%s/", checks=works,
    settings=(Setting("tower", "Tower"), Setting("password", "Password", secret=True), Setting("colour", "Colour", choices=(("red", "Red"),), default="red")),
)  # fmt: skip


@pytest.fixture(autouse=True)
def lamp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channels, "_channels", {**channels._channels, "lamp": LAMP})


@pytest.fixture
def desk() -> Team:
    found = team()
    Desk.objects.update_or_create(pk=1, defaults={"country": "CZ", "time_zone": "Europe/Prague", "language": "en"})
    return found


@pytest.fixture
def owner(desk: Team) -> Client:
    return browser(desk.marek)


def attached(owner: Client) -> Mailbox:
    answer = owner.post("/setup/channels/attach/lamp/", {"name": "The hill", "tower": "Petřín", "password": "tajné", "colour": "red"})
    assert answer.status_code == 302, answer.content.decode()[:2000]
    return Mailbox.objects.get(channel="lamp")


def test_a_channel_is_attached_with_its_own_address_and_its_secret_is_never_shown(owner: Client) -> None:
    box = attached(owner)
    account = ChannelAccount.objects.get(mailbox=box)
    page = owner.get(f"/setup/channels/{box.pk}/").content.decode()
    assert f"/in/lamp/{account.token}/" in page
    assert "Petřín" in page
    assert "tajné" not in page
    answer = owner.post(f"/setup/channels/{box.pk}/", {"name": "The tower", "tower": "Ještěd", "password": "", "colour": "red"})
    assert answer.status_code == 302
    account.refresh_from_db()
    assert (answers_of(account)["tower"], answers_of(account)["password"], account.mailbox.name) == ("Ještěd", "tajné", "The tower")


def test_what_is_missing_is_said_in_the_form(owner: Client) -> None:
    answer = owner.post("/setup/channels/attach/lamp/", {"tower": "", "password": "x", "colour": "blue"})
    assert answer.status_code == 400
    assert not Mailbox.objects.filter(channel="lamp").exists()
    assert owner.get("/setup/channels/attach/smoke/").status_code == 404


def test_trying_it_out_says_what_is_wrong_until_it_works(owner: Client) -> None:
    box = attached(owner)
    owner.post(f"/setup/channels/{box.pk}/", {"tower": "Ještěd", "password": "", "colour": "red"})
    assert 'data-tone="red"' in owner.post(f"/setup/channels/{box.pk}/check/").content.decode()
    assert ChannelAccount.objects.get().problem == "The lamp answers."
    assert "Does not work" in owner.get("/setup/channels/").content.decode()


def test_only_who_may_change_mailboxes_sees_channels(desk: Team, owner: Client) -> None:
    box = attached(owner)
    petr = browser(desk.petr)
    for path in ("/setup/channels/", f"/setup/channels/{box.pk}/", f"/setup/channels/{box.pk}/people/", "/setup/channels/attach/lamp/"):
        assert petr.get(path).status_code in (403, 404)


def test_places_of_other_channels_are_no_mailboxes(owner: Client) -> None:
    box = attached(owner)
    assert "The hill" not in owner.get("/setup/mailboxes/").content.decode().partition("<main")[2]
    assert owner.get(f"/setup/mailboxes/{box.pk}/").status_code == 404


def test_calls_nobody_understood_are_shown_and_tried_again(owner: Client) -> None:
    box = attached(owner)
    call = HookCall.objects.create(mailbox=box, key="k", raw=zlib.compress(b'{"odd": "payload"}'), state="unknown")
    assert "odd" in owner.get("/setup/channels/unknown/").content.decode()
    owner.post("/setup/channels/unknown/", {"call": [call.pk]})
    assert HookCall.objects.get().state == "waiting"


def test_a_channel_without_people_works_in_the_desks_hours(owner: Client) -> None:
    box = attached(owner)
    assert covers.staffing(box, at=MONDAY).is_open
    evening = covers.staffing(box, at=MONDAY.replace(hour=20))
    assert (evening.is_open, evening.opens_next) == (False, datetime(2026, 11, 24, 8, 0, tzinfo=PRAGUE))


def test_who_is_there_follows_the_shifts_and_absences(desk: Team, owner: Client) -> None:
    box = attached(owner)
    answer = owner.post(
        f"/setup/channels/{box.pk}/people/", {"agent": desk.petr.pk, "weekdays": [0, 1], "opens": "08:00", "closes": "12:00"}
    )
    assert answer.status_code == 302, answer.content.decode()[:3000]
    actions.cover(box, desk.ola, [0], time(11), time(17), by=desk.marek)
    assert [one.name for one in covers.staffing(box, at=MONDAY).there] == ["Petr Malý"]
    assert len(covers.staffing(box, at=MONDAY.replace(hour=11, minute=30)).there) == 2
    Absence.objects.create(agent=desk.petr, starts_at=MONDAY.replace(hour=0))
    away = covers.staffing(box, at=MONDAY)
    assert (away.is_open, away.opens_next) == (False, MONDAY.replace(hour=11))


def test_the_register_lists_the_hours_nobody_covers(desk: Team, owner: Client) -> None:
    box = attached(owner)
    actions.cover(box, desk.petr, range(5), time(8), time(12), by=desk.marek)
    actions.cover(box, desk.ola, [0, 1, 2, 3], time(12), time(0), by=desk.marek)
    assert covers.gaps(box) == {4: ((time(12), time(17)),)}
    assert "Not covered" in owner.get("/setup/channels/").content.decode()


def test_shifts_that_touch_become_one_and_one_that_ends_before_it_begins_is_refused(desk: Team, owner: Client) -> None:
    box = attached(owner)
    actions.cover(box, desk.petr, [0], time(8), time(12), by=desk.marek)
    actions.cover(box, desk.petr, [0], time(12), time(16), by=desk.marek)
    row = Cover.objects.get()
    assert (row.opens, row.closes) == (time(8), time(16))
    with pytest.raises(DeskError):
        actions.cover(box, desk.petr, [0], time(16), time(8), by=desk.marek)
    owner.post(f"/setup/channels/people/{row.pk}/away/")
    assert not Cover.objects.exists()


def test_when_nobody_is_there_it_says_until_when_or_its_own_words(desk: Team, owner: Client) -> None:
    box = attached(owner)
    night = MONDAY.replace(hour=20)
    assert covers.words_when_nobody(box, "en", at=MONDAY) == ""
    assert "Tuesday 8" in covers.words_when_nobody(box, "en", at=night)
    owner.post(f"/setup/channels/{box.pk}/words/", {"cs": "Svítíme od osmi.", "en": ""})
    box.refresh_from_db()
    assert covers.words_when_nobody(box, "cs", at=night) == "Svítíme od osmi."
    assert "Tuesday" in covers.words_when_nobody(box, "en", at=night)
