"""Google Business reviews by the published API (My Business v4, accounts.locations.reviews): stars and words, one public answer each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from opora.channels.social.asking import get, read_json, tell
from opora.kernel.outside import Answer, ask
from opora.messages.accounts import Answers, account_of, answers_of
from opora.messages.actions import Happened, hear, revise
from opora.messages.channels import Later, OnTheWire, Outcome, PlaceTrouble, Sent, Text
from opora.messages.models import ChannelAccount, Message, Revision
from opora.pure.utterances import Speaker, Utterance

PLACE = "Google"
STARS = {"ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5}
PAGE = 50


def looks(account: ChannelAccount) -> int:
    """Hear the reviews that changed since the last look; a changed one is noted beside what was said first."""
    answers = answers_of(account)
    token = _access(answers)
    seen, new, newest, page = str(account.stand.get("until", "")), 0, "", ""
    while True:
        query = urlencode({"pageSize": PAGE, "orderBy": "updateTime desc", **({"pageToken": page} if page else {})})
        told = get(f"{_location(answers)}/reviews?{query}", token=token, place=PLACE)
        reviews = [one for one in told.get("reviews") or [] if isinstance(one, dict) and one.get("reviewId")]
        newest = newest or (str(reviews[0].get("updateTime", "")) if reviews else "")
        fresh = [one for one in reviews if str(one.get("updateTime", "")) > seen]
        new += sum(_hear(one, account) for one in reversed(fresh))
        page = str(told.get("nextPageToken") or "")
        if not page or len(fresh) < len(reviews):
            break
    account.stand = {"until": max(newest, seen)}
    return new


def _hear(review: Mapping[str, Any], account: ChannelAccount) -> int:
    said = read_review(review)
    if review.get("updateTime") != review.get("createTime"):
        key = f"edit:{said.key}:{review.get('updateTime')}"
        revise(account.mailbox_id, Happened(said.key, Revision.Kind.EDITED, key, _instant(review.get("updateTime")), said.text))
    return hear(account.mailbox_id, [said]).stored


def read_review(review: Mapping[str, Any]) -> Utterance:
    """One review. Google names nobody by an id of theirs, so each review is a conversation with somebody of its own."""
    reviewer = review.get("reviewer") or {}
    key = str(review["reviewId"])
    name = "" if reviewer.get("isAnonymous") else str(reviewer.get("displayName") or "")
    stars = STARS.get(str(review.get("starRating")), 0)
    text = str(review.get("comment") or "").strip()
    return Utterance(
        channel="reviews", conversation=key, key=key, speaker=Speaker("google", key, name), at=_instant(review.get("createTime")),
        text=text or "★" * stars, facts={"stars": stars} if stars else {}, original={"review": dict(review)},
    )  # fmt: skip


def sends(message: Message, on_the_wire: OnTheWire) -> Outcome:
    """The one public answer of a review; a second one takes the place of the first, as Google has it."""
    account = account_of(message.thread.mailbox_id)
    if account is None:
        return Later(_("The account of this channel is gone. Attach it again."), "no account")
    answers = answers_of(account)
    try:
        token = _access(answers)
    except PlaceTrouble as problem:
        return Later(str(problem.sentence), str(problem))
    address = f"{_location(answers)}/reviews/{message.thread.key}/reply"
    headers = {"Authorization": f"Bearer {token}"}
    outcome = tell("PUT", address, {"comment": message.text}, headers=headers, on_the_wire=on_the_wire)
    return Sent("answered") if isinstance(outcome, Answer) else outcome


def checks(account: ChannelAccount) -> tuple[bool, Text]:
    """Whether the access holds and the place is known."""
    answers = answers_of(account)
    told = get(f"{_location(answers)}/reviews?pageSize=1", token=_access(answers), place=PLACE)
    return True, _("It works: this place has %(count)d reviews.") % {"count": int(told.get("totalReviewCount") or 0)}


def _access(answers: Answers) -> str:
    """A fresh access token; it lives an hour, which is longer than one look."""
    told = {
        "client_id": answers["client_id"], "client_secret": answers["client_secret"], "refresh_token": answers["refresh_token"],
        "grant_type": "refresh_token",
    }  # fmt: skip
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = ask("POST", answers["token_address"], content=urlencode(told).encode(), headers=headers)
    if answer.status == 400:
        raise PlaceTrouble(_("Google does not accept the access any more. Renew it here."), answer.content[:200].decode("utf-8", "replace"))
    found = read_json(answer, place=PLACE)
    return str(found.get("access_token", "")) if isinstance(found, dict) else json.dumps(found)


def _location(answers: Answers) -> str:
    return f"{answers['api'].rstrip('/')}/accounts/{answers['account']}/locations/{answers['location']}"


def _instant(told: object) -> datetime:
    try:
        return datetime.fromisoformat(str(told))
    except ValueError:
        return datetime.now(UTC)
