"""After a repair the fields that the list shows are taken from the messages again."""

from __future__ import annotations

from opora.cases.actions.growing import preview
from opora.cases.clockwork import WRITTEN, set_clocks
from opora.cases.models import Case
from opora.messages.models import Message


def recount(*cases: Case) -> None:
    """Set preview, times, counts and whose turn it is from the messages of each case, save them and set their clocks.

    The caller holds the cases locked.
    """
    for case in cases:
        said = Message.objects.filter(passages__case=case).distinct()
        case.messages_count = said.count()
        heard = said.exclude(direction="note").order_by("-at", "-pk")
        last = heard.filter(automatic__in=WRITTEN).first() or heard.first()
        if last:
            _show(case, last)
        case.save()
    set_clocks(cases)


def _show(case: Case, last: Message) -> None:
    case.preview, case.last_direction, case.last_message_at = preview(last), last.direction, last.at
    if not case.active:
        return
    if last.direction == Message.Direction.OUT:
        case.turn, case.waiting_since = Case.Turn.CUSTOMER, None
        return
    ours = Message.objects.filter(passages__case=case, direction="out", automatic="").order_by("-at").values_list("at", flat=True).first()
    asked = Message.objects.filter(passages__case=case, direction="in", automatic__in=WRITTEN)
    first = (asked.filter(at__gt=ours) if ours else asked).order_by("at").values_list("at", flat=True).first()
    case.turn, case.waiting_since = Case.Turn.US, first or last.at
