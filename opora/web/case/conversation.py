"""The conversation pane: header, proposals, messages and thin lines (see conversation.html)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from opora.cases import queries
from opora.cases.models import Case, Presence, Proposal
from opora.cases.queries import Entry
from opora.messages.models import Revision
from opora.playbooks import queries as playbooks
from opora.replies import queries as replies
from opora.team import queries as team
from opora.team.models import Agent
from opora.web.case.asides import linked, may_go_aside
from opora.web.case.clocks import clock_lines
from opora.web.case.happening import revisions_of, there
from opora.web.case.messages import message_context
from opora.web.case.understanding import understanding_context
from opora.web.case.wording import event_sentence, proposal_title, reasons, set_aside_sentence, status_names, turn_names
from opora.web.inbox.presenting import clock, morning
from opora.web.playbooks.checklist import rude_customer, start_menu
from opora.web.shell.addresses import reverse

Context = dict[str, Any]


def conversation(case: Case, reader: Agent) -> Context:
    """Everything conversation.html reads, but for the composer."""
    present = queries.present(case, but=reader)
    plans = playbooks.offers(for_=reader)
    rude = rude_customer(case, plans)
    entries = queries.conversation(case)
    said = [one.message for one in entries if one.message]
    revisions = revisions_of(said)
    repairs = {repair.at: repair for repair in queries.repairs(case) if repair.undone_at is None}
    return {
        "said": said,
        "case": {**_head(case, reader), "plan_menu": start_menu(case, plans)},
        "viewers": [{"name": one.agent.name, "state": "writing" if one.writing else "viewing"} for one in present],
        "presence_text": " · ".join(filter(None, (there(said), _presence_text(present)))),
        "proposals": [_proposal(one) for one in queries.proposals(case, for_=reader)],
        "entries": [_entry(one, case, reader, repairs, revisions, rude) for one in (reversed(entries) if reader.newest_first else entries)],
        "colleagues_drafts": [{"name": one.author.name, "text": one.text} for one in replies.drafts_of(case, but=reader)],
        "offer": _offer(case, reader),
        "turns": turn_names(),
        "understanding": understanding_context(case, said, reader),
    }


def _head(case: Case, reader: Agent) -> Context:
    address = reverse("case", args=[case.pk])
    return {
        "id": case.pk,
        "number": case.pk,
        "subject": case.title,
        "url": address,
        "back_url": reverse("inbox"),
        "fetch_url": address,
        "previous_url": address,
        "next_url": address,
        "presence_url": reverse("presence", args=[case.pk]),
        "status_label": status_names()[case.state],
        "status_menu": {"label": _("Status"), "entries": _status_menu(case)},
        "owner": {"name": case.owner.name} if case.owner else None,
        "owner_menu": {"label": _("Assign"), "entries": _owner_menu(case, reader)},
        "turn_label": turn_names()[case.turn] if case.active else "",
        "turn_menu": {"label": _("Whose turn"), "entries": _turn_menu(case)},
        "snooze_menu": {"label": _("Snooze"), "entries": _snooze_menu(case)},
        "linked": linked(case, reader),
        "private_url": reverse("move_to_private", args=[case.pk]) if may_go_aside(case, reader) else "",
        "more_menu": _more_menu(case),
        "clock": clock(case),
        "clocks": clock_lines(case),
        "research": {"until": case.research_until, "reason": case.research_reason} if case.research_until else None,
        "next_date": case.next_date,
        "tags": [{"label": tag, "url": f"{reverse('list', args=['all'])}?tag={tag}"} for tag in case.tags],
        "note": set_aside_sentence(case) if case.state == Case.State.SET_ASIDE else "",
        "back_in_url": _do(case, "not-spam"),
        "split_url": reverse("split", args=[case.pk]) if case.state != Case.State.JOINED else "",
    }


def _do(case: Case, act: str) -> str:
    return reverse("do", args=[case.pk, act])


def _post(label: str, url: str, icon: str = "", **more: Any) -> Context:
    return {"label": label, "url": url, "icon": icon, "method": "post", "command": True, **more}


def _status_menu(case: Case) -> list[Context]:
    if case.state == Case.State.SET_ASIDE:
        return [_post(_("Bring it back"), _do(case, "not-spam"), "inbox")]
    if case.ended_at:
        return [_post(_("Open it again"), _do(case, "reopen"), "refresh-cw")]
    return [
        _post(_("Close"), _do(case, "close"), "circle-check", key="e"),
        _post(_("No answer needed"), _do(case, "no-answer"), "circle-check"),
        _post(_("Spam"), _do(case, "spam"), "shield-alert", tone="danger", key="!"),
        _post(_("Spam, and block the sender"), _do(case, "block"), "shield-alert", tone="danger"),
    ]


def _owner_menu(case: Case, reader: Agent) -> list[Context]:
    others = [one for one in team.colleagues() if one.pk != reader.pk]
    entries = [
        _post(_("Take it myself"), reverse("assign", args=[case.pk, reader.pk]), "user-check", key="m", chosen=case.owner_id == reader.pk)
    ]
    entries += [_post(one.name, reverse("assign", args=[case.pk, one.pk]), chosen=case.owner_id == one.pk) for one in others]
    entries.append(_post(_("Nobody"), reverse("assign", args=[case.pk, 0]), "hand", divider=True, chosen=case.owner_id is None))
    return entries


def _turn_menu(case: Case) -> list[Context]:
    return [_post(name, _do(case, f"turn-{turn}"), chosen=case.turn == turn) for turn, name in turn_names().items()]


def _snooze_menu(case: Case) -> list[Context]:
    if case.asleep_until and case.asleep_until > timezone.now():
        return [_post(_("Wake it up"), _do(case, "wake"), "alarm-clock")]
    monday = 7 - team.local_now().weekday()
    times = [
        (_("For an hour"), timezone.now() + timedelta(hours=1)),
        (_("Until tomorrow morning"), morning(1)),
        (_("Until Monday morning"), morning(monday)),
        (_("For a month"), morning(30)),
    ]
    return [_post(label, _do(case, "sleep"), fields={"until": at.isoformat()}) for label, at in times]


def _more_menu(case: Case) -> list[Context]:
    links = [
        (_("Split off a part"), "split", "split", "Shift+S"),
        (_("Join with another case"), "merge", "join", "Shift+J"),
        (_("Hand over with a word"), "hand", "hand_over", "Shift+H"),
        (_("Rename"), "pencil", "title", ""),
        (_("Tags"), "tag", "tags", "Shift+T"),
        (_("Next date"), "calendar-clock", "next_date", ""),
        (_("Problem and wish"), "circle-help", "understanding", "Shift+P"),
        (_("Look into it first"), "search", "research", ""),
    ]
    menu: list[Context] = [
        {"label": label, "icon": icon, "url": reverse(name, args=[case.pk]), "key": key, "command": True}
        for label, icon, name, key in links
    ]
    if case.state != Case.State.JOINED:
        menu.insert(0, _post(_("Ask a colleague"), reverse("ask_colleague", args=[case.pk]), "at-sign", key="Shift+A"))
    if case.research_until:
        menu.append(_post(_("It is found out"), _do(case, "research-done"), "circle-check"))
    return [*menu, _post(_("Mark unread"), _do(case, "unread"), "mail", key="u", divider=True)]


def _presence_text(present: list[Presence]) -> str:
    writing = [one.agent.name.split()[0] for one in present if one.writing]
    looking = [one.agent.name.split()[0] for one in present if not one.writing]
    if writing:
        return _("%(name)s is writing…") % {"name": ", ".join(writing)}
    return _("%(name)s is looking at this") % {"name": ", ".join(looking)} if looking else ""


def _proposal(proposal: Proposal) -> Context:
    def address(answer: str) -> str:
        return reverse("answer_proposal", args=[proposal.case_id, proposal.pk, answer])

    return {
        "id": proposal.pk,
        "title": proposal_title(proposal),
        "reasons": reasons(proposal.reasons),
        "accept_url": address("yes"),
        "refuse_url": address("no"),
        "preview_url": reverse("case", args=[proposal.target_id]) if proposal.target_id else "",
    }


def _entry(
    entry: Entry, case: Case, reader: Agent, repairs: dict[Any, Any], revisions: Mapping[int, list[Revision]], rude: Context | None
) -> Context:
    if entry.message is not None:
        after = revisions.get(entry.message.pk, [])
        plan = rude if entry.message.direction == "in" and not entry.message.automatic else None
        return {"kind": "message", "message": {**message_context(entry, case, reader, after), "plan": plan}}
    line = entry.line
    assert line is not None  # an entry is a message or a line
    icon, sentence = event_sentence(line)
    undo = next(
        (repair for at, repair in repairs.items() if abs((at - line.at).total_seconds()) < 1 and line.kind in ("joined", "split", "moved")),
        None,
    )
    return {
        "kind": "event",
        "event": {
            "id": line.pk,
            "icon": icon,
            "sentence": sentence,
            "at": line.at,
            "undo_url": reverse("undo_repair", args=[undo.pk]) if undo else "",
        },
    }


def _offer(case: Case, reader: Agent) -> Context | None:
    offer = queries.offer_for(case)
    if offer is None:
        return None
    mine = offer.taker_id == reader.pk
    return {
        "sentence": _("%(giver)s offers this case to %(taker)s.")
        % {"giver": offer.giver.name if offer.giver else _("The desk"), "taker": offer.taker.name},
        "word": offer.word,
        "summary": offer.summary,
        "accept_url": reverse("answer_hand_over", args=[offer.pk, "yes"]) if mine else "",
        "refuse_url": reverse("answer_hand_over", args=[offer.pk, "no"]) if mine else "",
    }
