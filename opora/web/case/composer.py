"""The composer of a case (see composer.html)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from django.template.defaultfilters import filesizeformat
from django.utils.html import escape, linebreaks
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from opora.cases import queries
from opora.cases.models import Case
from opora.crises.queries.bulletins import news
from opora.crises.queries.crises import count_not_over
from opora.messages.models import Message
from opora.replies import queries as replies
from opora.replies.composing import signature_of
from opora.replies.models import Draft, DraftFile
from opora.replies.ways import Way, chosen_way, mail_box_of, ways
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.inbox.presenting import morning
from opora.web.shell.addresses import reverse

Context = dict[str, Any]
_CID = re.compile(r'src="cid:([0-9a-f]{32})@opora"')


def composer(case: Case, reader: Agent, kind: str = "", *, said: Sequence[Message] | None = None) -> Context | None:
    """The draft of this person, or an empty form addressed to whoever wrote last; `kind` chooses. None: reading only.

    `said` are the messages of the case, oldest first, when the page has them at hand.
    """
    if case.state == Case.State.JOINED:
        return None
    may_reply = reader.may("cases:draft") and case.mailbox is not None
    kind = kind if may_reply and kind in Draft.Kind.values else ("reply" if may_reply else "note")
    drafts = replies.my_drafts_by_kind(case, for_=reader)
    draft = drafts.get(kind)
    said = queries.said_in(case.pk) if said is None else said
    to_whom = replies.recipients(case, replies.newest_incoming_of(said))
    offered = ways(case, said)
    way = chosen_way(draft.way if draft else "", offered)
    return {
        "case_id": case.pk,
        "key": str(uuid4()),
        "kinds": _kinds(may_reply, drafts, kind),
        "kind": kind,
        "to": draft.to if draft and (draft.to or kind == "forward") else to_whom.to,
        "cc": draft.cc if draft else to_whom.cc,
        "bcc": draft.bcc if draft else [],
        "all_cc": to_whom.all_cc if kind != "forward" else [],
        "by": "mail" if way.is_mail else "words",
        "ways": [way_context(one, chosen=one is way) for one in offered] if any(not one.is_mail for one in offered) else [],
        "bulletins": _bulletins(case, mail=way.is_mail) if may_reply else [],
        "passes_on": passes_on(draft),
        "body": body(draft),
        "open": bool(draft and (draft.text.strip() or kind == "forward")),
        "version": draft.version if draft else 0,
        "seen": draft.seen_up_to if draft else newest_seen(said),
        "files": [draft_file_context(one) for one in draft.files.all()] if draft else [],
        "signature": signature_of(case, reader) if case.mailbox else "",
        "saved_sentence": "",
        "draft_url": reverse("save_draft", args=[case.pk]),
        "send_url": reverse("send", args=[case.pk]),
        "coach_url": reverse("coach", args=[case.pk]) if may_reply else "",
        "house_rules": team.house_rules(get_language() or "en") if may_reply else (),
        "kind_url": reverse("composer_of", args=[case.pk]),
        "forward_url": reverse("forward", args=[case.pk]),
        "upload_url": reverse("upload", args=[case.pk]),
        "replies_url": reverse("replies_to_insert", args=[case.pk]),
        "mentions_url": reverse("mentions"),
        "people_url": reverse("addresses"),
        "presence_url": reverse("presence", args=[case.pk]),
        "after": "next" if reader.after_send == "next" else "stay",
        "later": [{"label": _("Tomorrow morning"), "at": morning(1)}, {"label": _("In a week"), "at": morning(7)}],
        "notice": "",
        "writing_as": _written_from(case),
    }


def _bulletins(case: Case, *, mail: bool) -> list[Context]:
    """What we say while something burns, ready to be put into the answer: in the customer's language, as long as the way allows (S0-36)."""
    if not count_not_over():
        return []
    customer = case.customer
    language = customer.language or (case.mailbox.language if case.mailbox else "") or "en"
    spoken = "sr-Latn" if language.startswith("sr") and customer.script == "Latn" else language
    return [{"version": one.version, "text": one.text} for one in news(spoken, "mail" if mail else "chat")]


def _written_from(case: Case) -> str:
    box = mail_box_of(case)
    return box.address if box else ""


def way_context(way: Way, *, chosen: bool) -> Context:
    """One way an answer can go (see way.html)."""
    whom = way.person or way.identity
    return {
        "name": way.name,
        "by": "mail" if way.is_mail else "words",
        "label": f"{way.channel.title} · {whom}" if whom and not way.is_mail else str(way.channel.title),
        "chosen": chosen,
        "closed": "" if way.window.open else str(way.window.sentence) or _("This channel is closed for answers now."),
        "until": way.window.until if way.window.open else None,
        "hint": str(way.window.sentence) if way.window.open else "",
        "public": way.channel.public,
    }


def passes_on(draft: Draft | None) -> str:
    """Whose message a forward carries."""
    message = draft.answers if draft and draft.kind == Draft.Kind.FORWARD else None
    return _("Passes on the message of %(name)s with its files.") % {"name": message.from_name or message.from_address} if message else ""


def _kinds(may_reply: bool, drafts: dict[str, Draft], open_one: str) -> list[Context]:
    names = [("reply", _("Reply"), "r"), ("note", _("Note"), "n"), ("forward", _("Forward"), "f")]
    return [
        {
            "kind": kind,
            "label": label,
            "key": key,
            "body": body(drafts.get(kind)),
            "files": [draft_file_context(one) for one in drafts[kind].files.all()] if kind in drafts and kind != open_one else [],
        }
        for kind, label, key in names
        if may_reply or kind == "note"
    ]


def body(draft: Draft | None) -> str:
    """The HTML of a draft with pictures at their addresses."""
    if draft is None:
        return ""
    html = draft.html or (linebreaks(escape(draft.text)) if draft.text else "")
    return _CID.sub(lambda found: f'src="{reverse("draft_file", args=[_dashed(found.group(1))])}"', html)


def _dashed(key: str) -> str:
    return f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"


def newest_seen(said: Sequence[Message]) -> int:
    """The newest message that the page shows: what came after it was not read when the answer was written."""
    return max((one.pk for one in said), default=0)


def draft_file_context(one: DraftFile) -> Context:
    """A file beside the draft (see attachment.html)."""
    return {
        "name": one.name,
        "size_label": filesizeformat(one.blob.size),
        "url": reverse("draft_file", args=[one.key]),
        "icon": "file-image" if one.content_type.startswith("image/") else "file",
        "remove_url": reverse("remove_draft_file", args=[one.key]),
        "inline_url": reverse("draft_file", args=[one.key]) if one.inline else "",
    }
