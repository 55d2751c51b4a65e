"""Sending: permission, gate, messages in state `due`, the case's turn, audit; one transaction for a whole batch."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.actions.growing import grow
from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.kernel import audit, live
from opora.kernel.access import absent, demand
from opora.kernel.db import quick
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.kernel.steps import step
from opora.messages import actions as messages
from opora.messages.models import Attachment, Message
from opora.replies.actions.conditions import demand_open, demand_people
from opora.replies.actions.storing import store_mail, store_spoken
from opora.replies.coaching import Decisions, pass_gate
from opora.replies.coaching.gate import keep as keep_decisions
from opora.replies.composing import letter
from opora.replies.models import Draft
from opora.replies.ways import Way, by_mail, way_of
from opora.team.models import Agent

UNDO_SECONDS = 10


class ColleagueWasFaster(Conflict):
    """Somebody answered while this was being written; nothing was sent."""

    def __init__(self, message: Message) -> None:
        who = message.author.name if message.author else message.from_name
        super().__init__(
            _("%(name)s has just answered. Read that answer first, then send yours if it is still needed.") % {"name": who},
            f"message {message.pk} came first",
        )
        self.message = message


def send(
    drafts: Sequence[Draft],
    *,
    by: Agent,
    then: str = "answered",
    at: datetime | None = None,
    anyway: bool = False,
    undo_seconds: int = UNDO_SECONDS,
    decisions: Decisions | None = None,
) -> list[Message]:
    """Turn drafts into due messages, all or none. `at` sends later; `anyway` says the colleague's answer was read.

    `decisions` answer the coach, by rule; without the answers it asks for, `Held` is raised and nothing is sent.

    The same draft sent twice (double click, replayed request) gives the same message, not a second one.
    """
    demand(by, "cases:reply")
    due = at or timezone.now() + timedelta(seconds=undo_seconds)
    if at and at <= timezone.now():
        raise DeskError(_("Choose a time in the future."), f"send later {at}")
    try:
        with transaction.atomic():
            wish = _Wish(then, due, at is None, anyway, decisions or {})
            sent = [_send_one(draft, wish, by=by) for draft in drafts]
            step("send before commit")
            wake()
    except IntegrityError as problem:
        raise Conflict(_("This answer was already sent."), str(problem)) from problem
    step("send after commit")
    return sent


@dataclass(frozen=True, slots=True)
class _Wish:
    """How a batch is to be sent; `at_once` unless a later time was chosen."""

    then: str
    due: datetime
    at_once: bool
    anyway: bool
    decisions: Decisions


def _send_one(draft: Draft, wish: _Wish, *, by: Agent) -> Message:
    already = quick.found(Message, "WHERE send_key = %s AND author_id = %s", [draft.key, by.pk])
    if already:
        return _sent_before(already[0], draft)
    case = _locked(draft.case_id)
    way = _gate(draft, case, by=by, anyway=wish.anyway)
    closes = wish.then == "close"
    decided = pass_gate(draft, case, by=by, closes=closes, decisions=wish.decisions, way=way)
    if way.is_mail:
        message = store_mail(draft, case, by=by, due=wish.due)
    else:
        message = store_spoken(draft, way, by=by, due=wish.due, at_once=wish.at_once)
    quick.add(Passage(case=case, message=message, laid_by=by))
    remember_outgoing(message, message.reply)
    if case.owner_id is None:
        case.owner, case.owned_at = by, timezone.now()
    grow(case, message)
    _used_up(draft)
    cases.answered(case, message, close_too=closes, by=by)
    keep_decisions(decided, message, by=by)
    audit.record("reply.sent", f"case:{case.pk}", by=by, message=message.pk)
    live.tell(
        live.Change("case", case.pk, mailbox=case.mailbox_id),
        live.Change("conversation", message.thread_id, mailbox=case.mailbox_id),
        live.Change("counts"),
    )
    return message


@prepared
def _to_answer(case: int) -> QuerySet[Case]:
    return Case.objects.filter(pk=case).select_for_update(of=("self",)).select_related("mailbox", "customer")


def _locked(case: int) -> Case:
    found = _to_answer(case)
    if not found:
        raise absent("Case", case)
    return found[0]


def _used_up(draft: Draft) -> None:
    """The draft became a message; files that lay beside it belong to that now."""
    quick.ask("DELETE FROM replies_draftfile WHERE draft_id = %s", [draft.pk])
    quick.ask("DELETE FROM replies_draft WHERE id = %s", [draft.pk])


def _sent_before(message: Message, draft: Draft) -> Message:
    """The click came again, because its answer was lost. Other words than those that went are not thrown away."""
    if message.reply != letter(draft, draft.case, by=draft.author).own:
        raise Conflict(_("This answer was already sent."), f"message {message.pk} has the key of draft {draft.pk}")
    Draft.objects.filter(pk=draft.pk).delete()
    return message


def _gate(draft: Draft, case: Case, *, by: Agent, anyway: bool) -> Way:
    """The way it goes, once nothing speaks against sending it."""
    if not draft.text.strip() and not draft.html.strip() and draft.kind != Draft.Kind.FORWARD and not draft.files.exists():
        raise DeskError(_("Write something first."), f"empty draft {draft.pk}")
    way = by_mail() if draft.kind == Draft.Kind.FORWARD else way_of(draft.way, case)
    demand_people(draft, case) if way.is_mail else demand_open(draft, way, case)
    if not anyway and draft.kind == Draft.Kind.REPLY:
        faster = _answer_since(draft, case, by=by)
        if faster:
            raise ColleagueWasFaster(faster)
    return way


def _answer_since(draft: Draft, case: Case, *, by: Agent) -> Message | None:
    since = Message.objects.filter(passages__case=case, direction="out", pk__gt=draft.seen_up_to, automatic="")
    return since.exclude(author=by).exclude(delivery="cancelled").select_related("author").order_by("-pk").first()


def undo_send(message: Message, *, by: Agent) -> Draft:
    """Take the message back while its seconds run and put its text into a draft again."""
    demand(by, "cases:reply")
    with transaction.atomic():
        messages.cancel(message, by=by)
        passage = Passage.objects.select_related("case").filter(message=message).first()
        if passage is None:
            raise DeskError(_("The case of this message is gone."), f"message {message.pk}")
        case = Case.objects.select_for_update().get(pk=passage.case_id)
        draft = _draft_again(message, case, by=by)
        passage.delete()
        cases.reopen_after_undo(case)
        live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id), live.Change("counts"))
    return draft


def _draft_again(message: Message, case: Case, *, by: Agent) -> Draft:
    draft, new = Draft.objects.update_or_create(
        case=case,
        author=by,
        kind=message.envelope.get("kind", Draft.Kind.REPLY),
        defaults={
            "to": message.to, "cc": message.cc, "bcc": message.bcc, "subject": message.subject, "text": message.reply,
            "html": message.envelope.get("own_html", ""), "seen_up_to": message.pk, "way": message.envelope.get("way", ""),
            "answers_id": message.envelope.get("passes_on"),
        },
    )  # fmt: skip
    if not new:
        draft.files.all().delete()
    for file in message.attachments.all():
        if file.blob_id:
            draft.files.create(
                blob_id=file.blob_id, name=file.name, content_type=file.content_type, inline=file.inline, key=_key_of(file)
            )
    return draft


def _key_of(file: Attachment) -> uuid.UUID:
    """A picture inside the text keeps the key by which the text names it."""
    named, _at, _rest = file.content_id.partition("@")
    return uuid.UUID(named) if file.inline and len(named) == 32 else uuid.uuid4()
