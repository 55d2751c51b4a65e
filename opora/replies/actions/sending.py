"""Sending: permission, gate, messages in state `due`, the case's turn, audit; one transaction for a whole batch."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import parseaddr

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.actions.growing import grow
from opora.cases.models import Case, Passage
from opora.cases.placed import remember_outgoing
from opora.kernel import audit, live
from opora.kernel.access import demand
from opora.kernel.errors import Conflict, DeskError
from opora.kernel.jobs import wake
from opora.kernel.steps import step
from opora.messages import actions as messages
from opora.messages.models import Attachment, Message
from opora.messages.outgoing import new_rfc_id, reply_address
from opora.pure.languages import index_text
from opora.replies.coaching import Decisions, pass_gate
from opora.replies.coaching.gate import keep as keep_decisions
from opora.replies.composing import Letter, letter
from opora.replies.models import Draft
from opora.replies.recipients import newest
from opora.team.models import Agent

UNDO_SECONDS = 10
MOST_RECIPIENTS = 50


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
            sent = [_send_one(draft, by=by, then=then, due=due, anyway=anyway, decisions=decisions or {}) for draft in drafts]
            step("send before commit")
            wake()
    except IntegrityError as problem:
        raise Conflict(_("This answer was already sent."), str(problem)) from problem
    step("send after commit")
    return sent


def _send_one(draft: Draft, *, by: Agent, then: str, due: datetime, anyway: bool, decisions: Decisions) -> Message:
    already = Message.objects.filter(send_key=draft.key, author=by).first()
    if already:
        return _sent_before(already, draft)
    case = Case.objects.select_for_update(of=("self",)).select_related("mailbox", "customer").get(pk=draft.case_id)
    _gate(draft, case, by=by, anyway=anyway)
    decided = pass_gate(draft, case, by=by, closes=then == "close", decisions=decisions)
    text = letter(draft, case, by=by)
    message = _store(draft, case, text, by=by, due=due)
    Passage.objects.create(case=case, message=message, laid_by=by)
    remember_outgoing(message, text.own)
    if case.owner_id is None:
        case.owner, case.owned_at = by, timezone.now()
    grow(case, message)
    draft.delete()
    cases.answered(case, message, close_too=then == "close", by=by)
    keep_decisions(decided, message, by=by)
    audit.record("reply.sent", f"case:{case.pk}", by=by, message=message.pk)
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id), live.Change("counts"))
    return message


def _sent_before(message: Message, draft: Draft) -> Message:
    """The click came again, because its answer was lost. Other words than those that went are not thrown away."""
    if message.reply != letter(draft, draft.case, by=draft.author).own:
        raise Conflict(_("This answer was already sent."), f"message {message.pk} has the key of draft {draft.pk}")
    Draft.objects.filter(pk=draft.pk).delete()
    return message


def _gate(draft: Draft, case: Case, *, by: Agent, anyway: bool) -> None:
    if not draft.text.strip() and not draft.html.strip() and draft.kind != Draft.Kind.FORWARD:
        raise DeskError(_("Write something first."), f"empty draft {draft.pk}")
    people = [*draft.to, *draft.cc, *draft.bcc]
    if not draft.to or len(people) > MOST_RECIPIENTS:
        raise DeskError(_("Say who should get it: one address at least, fifty at most."), f"{len(people)} recipients")
    for one in people:
        demand_address(one.get("address", ""))
    if case.mailbox is None:
        raise DeskError(_("This case has no mailbox to answer from. Move it to a mailbox first."), f"case {case.pk}")
    if not anyway and draft.kind == Draft.Kind.REPLY:
        faster = _answer_since(draft, case, by=by)
        if faster:
            raise ColleagueWasFaster(faster)


def _answer_since(draft: Draft, case: Case, *, by: Agent) -> Message | None:
    since = Message.objects.filter(passages__case=case, direction="out", pk__gt=draft.seen_up_to, automatic="")
    return since.exclude(author=by).exclude(delivery="cancelled").select_related("author").order_by("-pk").first()


def demand_address(address: str) -> None:
    """Refuse what is not one plain e-mail address (no CR, LF or anything a mail server could misread, B71)."""
    plain = parseaddr(address)[1]
    local, _at, domain = plain.rpartition("@")
    if plain != address.strip() or not local or "." not in domain or any(c.isspace() or not c.isprintable() for c in address):
        raise DeskError(_("“%(address)s” is not an e-mail address.") % {"address": address[:100]}, f"recipient {address!r}")


def _store(draft: Draft, case: Case, text: Letter, *, by: Agent, due: datetime) -> Message:
    box = case.mailbox
    assert box is not None  # the gate refused cases without a mailbox
    parent = newest(case)
    forward = draft.kind == Draft.Kind.FORWARD
    thread = None if forward or parent is None else parent.thread_id
    references = [] if forward or parent is None else _chain(parent)
    row = Message(
        direction=Message.Direction.OUT,
        author=by,
        rfc_id=new_rfc_id(box.address.rpartition("@")[2]),
        from_name=f"{by.name} ({box.name})",
        from_address=box.address,
        to=draft.to,
        cc=draft.cc,
        bcc=draft.bcc,
        subject=text.subject[:1000],
        reply=text.own,
        text=text.text,
        html=text.html,
        at=timezone.now(),
        written_at=max(due, timezone.now()),
        delivery=Message.Delivery.DUE,
        due_at=due,
        send_key=draft.key,
        envelope={"own_html": draft.html, "kind": draft.kind, "passes_on": draft.answers_id if forward else None},
    )
    message = messages.store(
        messages.NewMessage(
            row=row, thread=thread, mailbox=box.pk, references=references, files=_files(draft), words=_words(row, text)
        )
    )
    if box.reply_tokens:
        message.reply_to = [{"name": box.name, "address": reply_address(box.address, message.thread_id)}]
        message.save(update_fields=["reply_to"])
    return message


def _chain(parent: Message) -> list[str]:
    earlier = list(parent.references.order_by("pk").values_list("rfc_id", flat=True))
    return [*[one for one in earlier if one != parent.rfc_id][-20:], parent.rfc_id]


def _files(draft: Draft) -> list[Attachment]:
    return [
        Attachment(
            blob=one.blob, name=one.name, content_type=one.content_type, size=one.blob.size, inline=one.inline,
            content_id=f"{uuid.UUID(str(one.key)).hex}@opora" if one.inline else "",
        )
        for one in draft.files.select_related("blob")
    ]  # fmt: skip


def _words(row: Message, text: Letter) -> list[str]:
    people = " ".join(f"{one.get('name', '')} {one['address']}" for one in (*row.to, *row.cc))
    return index_text(f"{row.subject}\n{people}\n{text.own}").split()


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
            "html": message.envelope.get("own_html", ""), "seen_up_to": message.pk,
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
