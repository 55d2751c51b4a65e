"""What the composer asks of the server: save, send, undo, upload, suggestions."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from opora.cases import queries
from opora.cases.models import Case, Passage
from opora.customers.models import Identity
from opora.kernel.db.prepared import prepared
from opora.kernel.errors import DeskError
from opora.knowledge import queries as knowledge
from opora.messages import actions as messages
from opora.messages import queries as message_queries
from opora.messages.models import Message
from opora.replies import actions
from opora.replies import queries as replies
from opora.replies.models import Draft
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.case.coaching import answered, decisions, held
from opora.web.case.composer import draft_file_context
from opora.web.case.inserting import rendered
from opora.web.case.opening import shown
from opora.web.shell.addresses import reverse
from opora.web.shell.rail import rail

_PICTURE = re.compile(r'src="[^"]*/drafts/files/([0-9a-f-]{36})/"')
MOST_SUGGESTED = 8


@login_required
@require_POST
def save(request: HttpRequest, pk: int) -> HttpResponse:
    """Save the draft as typed."""
    by, case = _who_and_what(request, pk)
    if request.POST.get("discard"):
        old = replies.my_draft(case, for_=by, kind=request.POST.get("kind", "reply"))
        if old:
            actions.discard(old, by=by)
        return JsonResponse({"version": 0, "sentence": ""})
    draft = _keep(request, case, by)
    return JsonResponse({"version": draft.version if draft else 0, "sentence": ""})


def _keep(request: HttpRequest, case: Case, by: Agent) -> Draft | None:
    """The draft with what the form holds now; an empty one is thrown away."""
    kind = request.POST.get("kind", "reply")
    if kind not in Draft.Kind.values:
        raise DeskError(_("Choose reply, note or forward."), f"draft kind {kind!r}")
    html = _PICTURE.sub(lambda found: f'src="cid:{found.group(1).replace("-", "")}@opora"', request.POST.get("html", ""))
    old = replies.my_draft(case, for_=by, kind=kind)
    if not html.strip() and not request.POST.get("text", "").strip() and not (old and (kind == Draft.Kind.FORWARD or old.files.exists())):
        if old:
            actions.discard(old, by=by)
        return None
    seen = request.POST.get("seen", "")
    return actions.save_draft(
        case, by=by, kind=kind, seen_up_to=int(seen) if seen.isdigit() else 0, html=html,
        to=_people(request, "to"), cc=_people(request, "cc"), bcc=_people(request, "bcc"), way=request.POST.get("way", "")[:340],
    )  # fmt: skip


@prepared
def _identities(values: list[str]) -> QuerySet[Identity]:
    return Identity.objects.filter(value__among=values).select_related("customer")


def _people(request: HttpRequest, field: str) -> list[dict[str, str]]:
    addresses = [one.strip() for one in request.POST.getlist(field) if one.strip()]
    known = _identities([one.lower() for one in addresses]) if addresses else []
    names = {one.value: one.customer.name for one in known}
    return [{"name": names.get(one.lower(), ""), "address": one} for one in addresses[:60]]


@login_required
@require_POST
def send(request: HttpRequest, pk: int) -> HttpResponse:
    """Send what the form holds; 409 with a notice when a colleague was faster."""
    by, case = _who_and_what(request, pk)
    draft = _keep(request, case, by)
    if draft is None:
        raise DeskError(_("Write something first."), "empty send")
    kind = draft.kind
    if kind == Draft.Kind.NOTE:
        actions.write_note(case, draft.text, by=by, draft=draft)
        return shown(request, case, by, toast={"sentence": _("The note is kept.")})
    draft.key = _key(request) or draft.key
    after = request.POST.get("after", "stay")
    try:
        (message,) = actions.send(
            [draft],
            by=by,
            then="close" if after == "close" else "answered",
            at=_later(request),
            anyway=bool(request.POST.get("anyway")),
            decisions=decisions(request.POST),
        )
    except actions.Held as problem:
        return held(request, problem, draft.text)
    except actions.ColleagueWasFaster as faster:
        context = {"faster": faster.message, "sentence": faster.sentence, "answered": answered(request.POST)}
        return render(request, "case/faster.html", context, status=409)
    later = message.due_at is not None and (message.due_at - timezone.now()).total_seconds() > 60
    sentence = _("It will be sent later.") if later else _("Sent.")
    toast: dict[str, Any] = {"sentence": sentence}
    if message.delivery == Message.Delivery.DUE:
        toast |= {"undo_url": reverse("undo_send", args=[message.pk]), "seconds": actions.UNDO_SECONDS}
    return shown(request, case, by, toast=toast, draft_back="reply" if kind == Draft.Kind.FORWARD else "")


def _key(request: HttpRequest) -> UUID | None:
    """What makes a second click, whose first answer was lost on the way, the same sending (B60)."""
    try:
        return UUID(request.POST.get("key", ""))
    except ValueError:
        return None


def _later(request: HttpRequest) -> datetime | None:
    wish = request.POST.get("send_at", "")
    if not wish:
        return None
    try:
        at = datetime.fromisoformat(wish)
    except ValueError as problem:
        raise DeskError(_("This time cannot be read."), f"send_at {wish!r}") from problem
    return at if at.tzinfo else timezone.make_aware(at)


@login_required
@require_POST
def ask_for_new_thread(request: HttpRequest, pk: int) -> HttpResponse:
    """Put the request for a new thread into the draft."""
    by, case = _who_and_what(request, pk)
    actions.ask_for_new_thread(case, by=by)
    return shown(request, case, by, toast={"sentence": _("The request is in your draft.")}, draft_back="reply")


@login_required
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a message back into a draft."""
    by: Agent = request.user  # type: ignore[assignment]
    message = queries.message(pk, for_=by)
    draft = actions.undo_send(message, by=by)
    link = {"label": _("Open the case"), "url": reverse("case", args=[draft.case_id])}
    toast = {"sentence": _("Taken back. Your words are in the draft again."), "link": link}
    return shown(request, draft.case, by, toast=toast, draft_back=draft.kind)


@login_required
@require_POST
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Send once more what failed or is uncertain."""
    by: Agent = request.user  # type: ignore[assignment]
    message = queries.message(pk, for_=by)
    messages.send_again(message, by=by)
    case = Case.objects.filter(passages__in=Passage.objects.filter(message=message)).first()
    assert case is not None  # queries.message found it in a visible case
    return shown(request, case, by, toast={"sentence": _("It is on its way again.")})


@login_required
@require_POST
def upload(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a file beside the draft; answers with its chip."""
    by, case = _who_and_what(request, pk)
    file = request.FILES.get("file")
    if file is None:
        raise DeskError(_("Choose a file first."), "upload without file")
    kind = request.GET.get("kind", "reply")
    if kind not in Draft.Kind.values:
        raise DeskError(_("Choose reply, note or forward."), f"upload to {kind!r}")
    draft = replies.my_draft(case, for_=by, kind=kind) or actions.save_draft(case, by=by, kind=kind)
    type_ = file.content_type or "application/octet-stream"
    pasted = type_ in ("image/png", "image/jpeg", "image/gif", "image/webp") and (file.name or "").startswith("image.")
    kept = actions.add_file(draft, name=file.name or "file", content_type=type_, content=file.read(), inline=pasted, by=by)
    return render(request, "case/draft_file.html", {"attachment": draft_file_context(kept)})


@login_required
@require_GET
def saved_replies(request: HttpRequest, pk: int) -> HttpResponse:
    """Saved replies for `/`, filled in for this case."""
    by, case = _who_and_what(request, pk)
    found = knowledge.saved_replies(language=case.customer.language, search=request.GET.get("q", "")[:60])
    return JsonResponse([rendered(one, case, by) for one in found[:MOST_SUGGESTED]], safe=False)


@login_required
@require_GET
def mentions(request: HttpRequest) -> HttpResponse:
    """Colleagues for `@`."""
    wanted = request.GET.get("q", "").casefold()[:60]
    found = [one for one in team.people() if wanted in one.name.casefold() or one.email.casefold().startswith(wanted)]
    return JsonResponse([{"id": one.pk, "name": one.name, "detail": one.get_role_display()} for one in found[:MOST_SUGGESTED]], safe=False)


@login_required
@require_GET
def addresses(request: HttpRequest) -> HttpResponse:
    """Addresses for To and Cc."""
    wanted = request.GET.get("q", "").strip().lower()[:60]
    rows: list[Any] = []
    if len(wanted) >= 2:
        seen = queries.visible_customers(for_=request.user)  # type: ignore[arg-type]
        found = Identity.objects.filter(kind="email", value__startswith=wanted, customer__in=seen)
        rows = list(found.select_related("customer")[:MOST_SUGGESTED])
    return JsonResponse([{"name": one.customer.name, "address": one.value} for one in rows], safe=False)


@login_required
def new_message(request: HttpRequest) -> HttpResponse:
    """Start a conversation: from which mailbox, to whom, about what; the words are written in the case."""
    by: Agent = request.user  # type: ignore[assignment]
    boxes = message_queries.mailboxes(for_=by).filter(channel="email")
    problem = ""
    if request.method == "POST":
        box = boxes.filter(pk=request.POST.get("mailbox") or 0).first()
        try:
            case = actions.start_conversation(
                box,
                address=request.POST.get("address", ""),
                name=request.POST.get("name", ""),
                subject=request.POST.get("subject", ""),
                by=by,
            )
            return redirect("case", pk=case.pk)
        except DeskError as refused:
            problem = refused.sentence
    context = {"boxes": boxes, "problem": problem, "values": request.POST, "rail": rail(request)}
    return render(request, "case/new.html", context, status=400 if problem else 200)


def _who_and_what(request: HttpRequest, pk: int) -> tuple[Agent, Case]:
    by: Agent = request.user  # type: ignore[assignment]
    return by, queries.case(pk, for_=by)
