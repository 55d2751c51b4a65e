"""The whole text of an answer: what was written, signature of person and mailbox, the quoted history below."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from opora.cases.models import Case
from opora.messages.models import Message
from opora.pure.languages import base_subject
from opora.replies.hypertext import html_to_text
from opora.replies.models import Draft
from opora.replies.recipients import newest
from opora.team.models import Agent

MOST_QUOTED = 20_000


@dataclass(frozen=True, slots=True)
class Letter:
    """`own` is what the agent wrote, `text` and `html` the bodies that leave."""

    subject: str
    own: str
    text: str
    html: str


def letter(draft: Draft, case: Case, *, by: Agent) -> Letter:
    """Put a draft together. Texts the customer reads (the line above the quotation) are in the customer's language."""
    own = draft.text.strip() or html_to_text(draft.html).strip()
    signature = signature_of(case, by)
    quoted = draft.answers or newest(case)
    passing_on = draft.kind == Draft.Kind.FORWARD
    with translation.override(customer_locale(case)):
        heading = (_passed_on(quoted) if passing_on else _heading(quoted)) if quoted else ""
    history = (whole_text(quoted) if passing_on else quoted.reply or quoted.text)[:MOST_QUOTED] if quoted else ""
    below = history if passing_on else _marked(history)
    return Letter(
        subject=_subject(draft, case, quoted),
        own=own,
        text="\n".join(part for part in (own, signature and f"\n-- \n{signature}", heading and f"\n{heading}", below) if part),
        html=_html(draft, own, signature, heading, history),
    )


def signature_of(case: Case, by: Agent) -> str:
    """The person's signature, then the mailbox's."""
    parts = [by.signature.strip() or by.name, case.mailbox.signature.strip() if case.mailbox else ""]
    return "\n".join(part for part in parts if part)


def customer_locale(case: Case) -> str:
    """The interface language nearest to the customer's language and script."""
    language = case.customer.language or (case.mailbox.language if case.mailbox else "")
    if language.startswith("sr"):
        return "sr-latn" if case.customer.script == "Latn" else "sr"
    return language if language in {"cs", "pl", "el", "en"} else "en"


def _subject(draft: Draft, case: Case, parent: Message | None) -> str:
    if draft.subject.strip():
        return " ".join(draft.subject.split())
    base = base_subject(parent.subject) if parent and parent.subject else case.title
    return f"{'Fwd' if draft.kind == Draft.Kind.FORWARD else 'Re'}: {base}"


def _heading(message: Message) -> str:
    when = date_format(message.written_at or message.at, "SHORT_DATETIME_FORMAT")
    return _("On %(when)s %(who)s wrote:") % {"when": when, "who": message.from_name or message.from_address}


def _passed_on(message: Message) -> str:
    """The head of a message that is passed on, for somebody who never saw it."""
    facts = {
        "who": f"{message.from_name} <{message.from_address}>".strip(),
        "when": date_format(message.written_at or message.at, "DATETIME_FORMAT"),
        "subject": message.subject,
        "to": ", ".join(one.get("address", "") for one in message.to),
    }
    return _("Forwarded message\nFrom: %(who)s\nDate: %(when)s\nSubject: %(subject)s\nTo: %(to)s\n") % facts


def whole_text(message: Message) -> str:
    """Everything a person read in the message: new words, signature, quoted part."""
    return message.text or "\n\n".join(part for part in (message.reply, message.signature, message.quoted) if part.strip())


def _marked(history: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in history.splitlines())


def _html(draft: Draft, own: str, signature: str, heading: str, history: str) -> str:
    body = draft.html or "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in own.split("\n\n"))
    parts = [f"<div>{body}</div>"]
    if signature:
        parts.append(f'<div class="signature">-- <br>{escape(signature).replace(chr(10), "<br>")}</div>')
    if heading:
        quoted = escape(history).replace("\n", "<br>")
        announced = escape(heading.strip()).replace("\n", "<br>")
        parts.append(f'<div class="gmail_quote"><div>{announced}</div><blockquote type="cite">{quoted}</blockquote></div>')
    return "\n".join(parts)
