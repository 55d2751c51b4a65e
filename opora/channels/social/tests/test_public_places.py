"""Public words come in once, are answered where they stand, and what their authors do to them later lies beside them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.channels.social.feeds import read_feed
from opora.channels.social.records import import_records, read_records
from opora.channels.social.tests.places import Answer, Asked, Mastodon, Place, as_json, serving
from opora.channels.social.words import plain_words
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Message, Revision, Thread
from opora.replies import actions as replies
from opora.replies.actions.moving import Words, move_to_private
from opora.replies.ways import private_ways
from tests.cast import Team, Whatever, team

pytestmark = pytest.mark.django_db
AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def mastodon() -> Mastodon:
    return Mastodon()


@pytest.fixture
def place(mastodon: Mastodon, settings: Any) -> Iterator[Place]:
    with serving(mastodon.answer) as found:
        settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [found.port]
        yield found


def attached(place: Place, token: str = "right") -> ChannelAccount:
    return messages.attach_channel("fediverse", "Mastodon", {"server": place.address, "access_token": token}, by=None)


def look(account: ChannelAccount) -> ChannelAccount:
    """As the worker does when its time has come."""
    ChannelAccount.objects.filter(pk=account.pk).update(look_at=timezone.now() - timedelta(seconds=1))
    drain_everything()
    account.refresh_from_db()
    return account


def answered(case: Case, desk: Team, text: str) -> Message:
    draft = replies.save_draft(case, by=desk.petr, text=text, html="")
    (message,) = replies.send([draft], by=desk.petr, undo_seconds=0, decisions=Whatever())
    drain_everything()
    message.refresh_from_db()
    return message


def test_mentions_are_heard_once_and_a_thread_is_one_conversation(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Objednávka nedorazila.<br>Už týden čekám!")
    mastodon.says("102", "@majak Haló?", answers="101")
    account = look(attached(place))
    look(account)
    assert [one.reply for one in Message.objects.order_by("pk")] == ["@majak Objednávka nedorazila.\nUž týden čekám!", "@majak Haló?"]
    assert Thread.objects.get().key == "101"
    assert (Case.objects.get().customer_name, account.stand) == ("Eva Malá", {"since": "102"})
    mastodon.says("103", "@majak Už dorazila.", answers="102")
    look(account)
    assert Case.objects.get().messages_count == 3


def test_an_answer_stands_under_the_newest_post_as_openly_as_it_was_written(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Kde je můj balík?", visibility="unlisted")
    look(attached(place))
    message = answered(Case.objects.get(), desk, "Dobrý den, balík předáme dopravci zítra.")
    (post,) = mastodon.posted.values()
    assert (message.delivery, message.external_id) == ("sent", "90")
    assert (post["in_reply_to_id"], post["visibility"]) == ("101", "unlisted")
    assert post["status"] == "@eva@mastodon.example Dobrý den, balík předáme dopravci zítra."


def test_the_same_answer_is_never_posted_twice(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Kde je můj balík?")
    look(attached(place))
    message = answered(Case.objects.get(), desk, "Balík předáme dopravci zítra.")
    Message.objects.filter(pk=message.pk).update(delivery="uncertain")
    messages.send_again(message, by=desk.petr)
    drain_everything()
    assert len(mastodon.posted) == 1


def test_in_a_thread_of_several_people_the_answer_goes_to_whom_it_is_for(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Kde je můj balík?")
    mastodon.says("102", "@majak A můj?", answers="101", acct="karel@mastodon.example")
    look(attached(place))
    eva = Case.objects.get(messages_count=1, passages__message__external_id="101")
    answered(eva, desk, "Váš balík předáme zítra.")
    (post,) = mastodon.posted.values()
    assert (post["in_reply_to_id"], post["status"].split()[0]) == ("101", "@eva@mastodon.example")


def test_a_direct_post_is_no_public_one(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Moje číslo je 602 555 118.", visibility="direct")
    look(attached(place))
    assert (Case.objects.get().channel, Thread.objects.get().channel) == ("fediverse_dm", "fediverse_dm")
    answered(Case.objects.get(), desk, "Zavoláme na číslo, které jste poslali.")
    assert next(iter(mastodon.posted.values()))["visibility"] == "direct"


def test_one_goes_on_directly_with_who_wrote_in_public(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Třetí týden čekám.")
    account = look(attached(place))
    public = Case.objects.get()
    (way, *_others) = private_ways(public)
    words = Words("Napsali jsme vám soukromě.", "Pošlete nám prosím číslo objednávky.", way.name)
    done = move_to_private(public, words, by=desk.petr, seen_up_to=0, decisions=Whatever(), undo_seconds=0)
    drain_everything()
    direct, open_post = sorted(mastodon.posted.values(), key=lambda one: str(one["visibility"]))
    assert (open_post["visibility"], open_post["in_reply_to_id"]) == ("public", "101")
    assert (direct["visibility"], direct.get("in_reply_to_id")) == ("direct", None)
    assert direct["status"].startswith("@eva@mastodon.example Pošlete")
    answered(done.case, desk, "A prosím i fotografii.")
    assert list(mastodon.posted.values())[-1]["in_reply_to_id"] == direct["id"]
    mastodon.statuses[direct["id"]] = {"id": direct["id"], "in_reply_to_id": None}
    mastodon.says("201", "@majak 2024-118", visibility="direct", answers=direct["id"])
    look(account)
    assert Message.objects.filter(passages__case=done.case, direction="in").count() == 1
    assert Case.objects.count() == 2


def test_an_edit_lies_beside_what_was_said_first(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Jste hrozní.")
    account = look(attached(place))
    mastodon.statuses["101"] |= {"content": "<p>@majak Už je to dobré.</p>", "edited_at": "2026-11-20T18:00:00.000Z"}
    ChannelAccount.objects.filter(pk=account.pk).update(stand={})
    look(account)
    assert Message.objects.get().reply == "@majak Jste hrozní."
    assert Revision.objects.get().text == "@majak Už je to dobré."


@pytest.mark.parametrize(("status", "words"), [(401, "Renew it"), (404, "Check the settings"), (503, "tried again")])
def test_trouble_is_said_on_the_channels_page_and_goes_away_by_itself(
    desk: Team, mastodon: Mastodon, place: Place, status: int, words: str
) -> None:
    account = attached(place)
    mastodon.broken = status
    assert words in look(account).problem
    mastodon.broken = 0
    assert look(account).problem == ""


def test_a_server_that_is_not_there_is_trouble_too(desk: Team, settings: Any) -> None:
    account = messages.attach_channel("fediverse", "", {"server": "http://127.0.0.1:9", "access_token": "x"}, by=None)
    assert "cannot be reached" in look(account).problem


def test_an_access_that_was_withdrawn_holds_the_answer_back(desk: Team, mastodon: Mastodon, place: Place) -> None:
    mastodon.says("101", "@majak Kde je můj balík?")
    look(attached(place))
    mastodon.broken = 401
    message = answered(Case.objects.get(), desk, "Balík předáme dopravci zítra.")
    assert (message.delivery, message.delivery_tries) == ("due", 1)
    assert "Renew" in message.delivery_problem


REVIEW = {
    "name": "accounts/1/locations/2/reviews/r1", "reviewId": "r1", "reviewer": {"displayName": "Petr Novák"}, "starRating": "TWO",
    "comment": "Čekal jsem hodinu.", "createTime": "2026-11-20T10:00:00.123Z", "updateTime": "2026-11-20T10:00:00.123Z",
}  # fmt: skip


class Google:
    """Two pages of reviews at most, and the answers they got."""

    def __init__(self) -> None:
        self.reviews: list[dict[str, Any]] = [dict(REVIEW)]
        self.replies: dict[str, str] = {}

    def answer(self, asked: Asked) -> Answer:
        if asked.path == "/token":
            return as_json({"access_token": "fresh", "expires_in": 3599, "token_type": "Bearer"})
        if asked.headers.get("Authorization") != "Bearer fresh":
            return as_json({"error": {"status": "UNAUTHENTICATED"}}, 401)
        if asked.method == "PUT":
            self.replies[asked.path.split("/")[-2]] = asked.told["comment"]
            return as_json({"comment": asked.told["comment"]})
        newest_first = sorted(self.reviews, key=lambda one: str(one["updateTime"]), reverse=True)
        return as_json({"reviews": newest_first, "totalReviewCount": len(self.reviews)})


@pytest.fixture
def google(settings: Any) -> Iterator[tuple[Google, ChannelAccount]]:
    google = Google()
    with serving(google.answer) as found:
        settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [found.port]
        answers = {
            "account": "1", "location": "2", "client_id": "c", "client_secret": "s", "refresh_token": "r", "api": found.address,
            "token_address": f"{found.address}/token",
        }  # fmt: skip
        yield google, messages.attach_channel("reviews", "Google", answers, by=None)


def test_a_review_comes_with_its_stars_and_gets_one_public_answer(desk: Team, google: tuple[Google, ChannelAccount]) -> None:
    place, account = google
    look(look(account))
    message = Message.objects.get()
    assert (message.reply, message.facts["stars"], message.from_name) == ("Čekal jsem hodinu.", 2, "Petr Novák")
    answered(Case.objects.get(), desk, "Mrzí nás hodina čekání. Od pondělí je u výdeje druhý kolega.")
    assert place.replies == {"r1": "Mrzí nás hodina čekání. Od pondělí je u výdeje druhý kolega."}


def test_a_changed_review_keeps_its_first_words(desk: Team, google: tuple[Google, ChannelAccount]) -> None:
    place, account = google
    look(account)
    place.reviews[0] |= {"comment": "Omluvili se, děkuji.", "starRating": "FIVE", "updateTime": "2026-11-20T12:00:00Z"}
    place.reviews.append({**REVIEW, "reviewId": "r2", "comment": "", "updateTime": "2026-11-20T11:00:00Z", "reviewer": {"isAnonymous": True}})
    look(account)
    assert sorted(Message.objects.values_list("reply", flat=True)) == ["Čekal jsem hodinu.", "★★"]
    assert "Omluvili se, děkuji." in Revision.objects.values_list("text", flat=True)


ATOM = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Diskuse</title>
<entry><id>tag:1</id><title>Re: Vrtačka</title><author><name>Karel</name></author><updated>2026-11-20T08:00:00Z</updated>
<link href="https://forum.example/1"/><content type="html">&lt;p&gt;Nefunguje&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content></entry></feed>"""


def test_a_feed_is_read_without_its_markup_and_broken_ones_break_nothing() -> None:
    (said,) = read_feed(ATOM.encode(), at=AT)
    assert (said.text, said.subject, said.speaker.name, said.facts["link"]) == ("Nefunguje", "Re: Vrtačka", "Karel", "https://forum.example/1")
    assert said.at == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    for broken in (b"", b"\xff\x00", b"<rss><channel><item></item>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", ATOM.encode()[:200]):
        assert read_feed(broken, at=AT) == []


CSV = "Datum;Autor;Recenze;Hvězdičky;Odkaz\n20.11.2026 8:15;Jana;Skvělé;5;\n;Petr;;4;\n31.2.2026;Iva;Pozdě;2;\n19.11.2026;;Nic moc;9;\n18.11.2026;;Ujde;★★★;\n"


def test_records_of_any_site_are_read_by_their_headings_and_bad_lines_are_named() -> None:
    reading = read_records(CSV.encode("cp1250", "replace").replace(b"?", b"*"), at=AT)
    assert [(one.text, one.facts.get("stars")) for one in reading.said] == [("Skvělé", 5.0), ("Ujde", 3.0)]
    assert [line for line, _sentence in reading.problems] == [3, 4, 5]
    with pytest.raises(DeskError):
        read_records(b"a,b\n1,2\n", at=AT)


def test_the_same_file_again_adds_nothing(desk: Team) -> None:
    account = messages.attach_channel("feed", "Heureka", {"address": "https://shop.example/feed"}, by=None)
    assert import_records(account, CSV.encode(), by=desk.marek, at=AT)[0] == 2
    assert import_records(account, CSV.encode(), by=desk.marek, at=AT)[0] == 0
    drain_everything()
    assert Case.objects.count() == 2


def test_words_of_markup_are_what_a_person_reads() -> None:
    assert plain_words("<p>a &amp; b</p><p>c<br>d</p><script>alert(1)</script>") == "a & b\nc\nd"
    assert plain_words(None) == ""
