"""What a customer says on their page. Words go in by the door of all messages, so that nothing bypasses the pipeline."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import actions as cases
from opora.cases.models import Case
from opora.followups.actions.ladders import stop_ladders
from opora.followups.models import CaseLink, Understood
from opora.kernel import audit, live
from opora.kernel.errors import DeskError
from opora.ledgers.models import Question
from opora.messages import actions as messages
from opora.messages.outgoing import reply_address
from opora.messages.queries import without_plus
from opora.pure.languages import base_subject
from opora.pure.mail import Address, OutgoingMessage, compose
from opora.replies.recipients import newest, newest_incoming
from opora.team import actions as team

SOURCE = "link"
LONGEST = 4000


def answer_by_link(link: CaseLink, case: Case, answers: Mapping[int, str], more: str, *, once: UUID, waiting: list[Question]) -> None:
    """Answers to our open questions (`answers` by their id, `waiting` in the order shown) and whatever else they add, as one message."""
    lines, answered = [], []
    for number, question in enumerate(waiting, start=1):
        words = " ".join(answers.get(question.pk, "").split())[:LONGEST]
        if words:
            lines.append(f"{number}. {words}")
            answered.append(question.pk)
    text = "\n".join((*lines, *(["", more.strip()[:LONGEST]] if more.strip() else [])))
    say_by_link(link, case, text, once=once, questions=answered)


def say_by_link(link: CaseLink, case: Case, text: str, *, once: UUID, questions: list[int] | None = None) -> None:
    """Words of the customer, as a message in their thread. `once` names the sending: the same form twice is one message."""
    if not text.strip():
        raise DeskError(_("Write something first."), f"empty words by link {link.pk}")
    raw = _as_mail(case, text.strip(), once)
    delivery = messages.Delivery(
        case.mailbox_id, SOURCE, f"{link.pk}:{once}", raw, envelope={"case": case.pk, "questions": questions or []}
    )
    messages.accept([delivery])


def confirm_understanding(case: Case) -> None:
    """Yes, that is the problem and that is what I expect."""
    with transaction.atomic():
        _understood(case, Understood.State.CONFIRMED)


def correct_understanding(link: CaseLink, case: Case, *, problem: str, expected: str, once: UUID) -> None:
    """The customer's own words become those of the case, and come in as a message, too, so that its owner reads them."""
    problem, expected = (" ".join(one.split())[:LONGEST] for one in (problem, expected))
    with transaction.atomic():
        say_by_link(link, case, "\n\n".join(one for one in (problem, expected) if one), once=once)
        cases.understand(case, problem=problem, expected=expected, by=None)
        _understood(case, Understood.State.CORRECTED)


def understanding_hash(case: Case) -> str:
    """Names the words they saw without keeping them a second time."""
    return hashlib.sha256(f"{case.problem}\n{case.expected}".encode("utf-8", "replace")).hexdigest()


def _understood(case: Case, state: str) -> None:
    Understood.objects.update_or_create(case=case, defaults={"state": state, "of": understanding_hash(case), "at": timezone.now()})
    audit.record(f"understanding.{state}", f"case:{case.pk}", by=None)
    if case.owner:
        team.notify([case.owner], f"understanding_{state}", f"/cases/{case.pk}/", {"subject": case.title, "customer": case.customer_name})
    stop_ladders(case.customer_id, "sign", by=None)
    live.tell(live.Change("case", case.pk, mailbox=case.mailbox_id))


def _as_mail(case: Case, text: str, once: UUID) -> bytes:
    """The mail they might have written: from the address they used last, to the signed address that proves the thread."""
    last, theirs = newest(case), newest_incoming(case)
    box = case.mailbox
    address = (
        theirs.from_address if theirs else next(iter(case.customer.identities.filter(kind="email").values_list("value", flat=True)), "")
    )
    if box is None or last is None or "@" not in address:
        raise DeskError(_("Please write us an e-mail."), f"case {case.pk} takes no words by link")
    name = " ".join((theirs.from_name if theirs else case.customer.name).split())
    return compose(
        OutgoingMessage(
            sender=Address(name, address),
            to=(Address(box.name, reply_address(without_plus(box.address), last.thread_id)),),
            subject=" ".join(f"Re: {base_subject(last.subject) or case.title}".split()),
            text=text,
            message_id=f"{once}@link.invalid",
            date=timezone.now(),
            in_reply_to=last.rfc_id or None,
            references=(last.rfc_id,) if last.rfc_id else (),
        )
    )
