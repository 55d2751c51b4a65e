"""Against a server that Mastodon's own library is tested with: what Eva writes by that library we hear, and she reads what we answer."""

from __future__ import annotations

from typing import Any

import pytest

from opora.cases.models import Case
from opora.channels.social import fediverse
from opora.channels.social.tests.test_public_places import answered, look
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Message
from opora.replies.actions.moving import Words, move_to_private
from opora.replies.ways import private_ways
from tests.cast import Team, Whatever, team
from tests.mastodon_server import MastodonServer, mastodon_server

__all__ = ["mastodon_server"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def account(desk: Team, mastodon_server: MastodonServer, settings: Any) -> ChannelAccount:
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [mastodon_server.port]
    told = {"server": mastodon_server.address, "access_token": "token-majak"}
    return look(messages.attach_channel("fediverse", "Mastodon", told, by=None))


def test_a_mention_is_heard_answered_in_public_and_carried_on_directly(
    desk: Team, account: ChannelAccount, mastodon_server: MastodonServer
) -> None:
    assert fediverse.checks(account)[0]
    post = mastodon_server.does("eva", "status_post", status="@majak Třetí týden čekám na hrnek.")
    look(account)
    case = Case.objects.get()
    assert (case.customer_name, case.channel) == ("Eva Malá", "fediverse")

    ours = answered(case, desk, "Hrnek předáme dopravci zítra.")
    below = mastodon_server.does("eva", "status_context", id=post["id"])["descendants"]
    assert [one["id"] for one in below] == [ours.external_id]
    assert "Hrnek předáme dopravci zítra." in below[0]["content"]
    assert ours.external_id in {one["status"]["id"] for one in mastodon_server.does("eva", "notifications") if one["type"] == "mention"}

    (way, *_others) = private_ways(case)
    words = Words("Napsali jsme vám i soukromě.", "Pošlete nám prosím číslo objednávky.", way.name)
    done = move_to_private(case, words, by=desk.petr, seen_up_to=ours.pk, decisions=Whatever(), undo_seconds=0)
    drain_everything()
    done.private.refresh_from_db()
    seen = mastodon_server.does("eva", "status", id=done.private.external_id)
    assert (seen["visibility"], seen["in_reply_to_id"]) == ("direct", None)
    told = {"status": "@majak 2024-118", "visibility": "direct", "in_reply_to_id": done.private.external_id}
    mastodon_server.does("eva", "status_post", **told)
    look(account)
    assert Message.objects.filter(passages__case=done.case, direction="in").get().reply == "@majak 2024-118"


def test_an_answer_that_goes_out_twice_stands_there_once(desk: Team, account: ChannelAccount, mastodon_server: MastodonServer) -> None:
    post = mastodon_server.does("eva", "status_post", status="@majak Haló?")
    look(account)
    case = Case.objects.get(preview__contains="Haló")
    ours = answered(case, desk, "Jsme tu.")
    Message.objects.filter(pk=ours.pk).update(delivery="uncertain", external_id="")
    messages.send_again(ours, by=desk.petr)
    drain_everything()
    assert len(mastodon_server.does("eva", "status_context", id=post["id"])["descendants"]) == 1
