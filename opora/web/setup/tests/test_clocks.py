"""The page of targets: shown with what we recommend, saved where it differs."""

from __future__ import annotations

import pytest
from django.test import Client

from opora.cases import queries
from opora.cases.models import ClockTarget
from opora.pure.workload.clocks import Kind
from opora.pure.workload.targets import Target, Unit
from opora.team.tests.people import jana, ola

pytestmark = pytest.mark.django_db


def inside(agent: object) -> Client:
    client = Client()
    client.force_login(agent)
    return client


def as_it_is() -> dict[str, object]:
    answer: dict[str, object] = {}
    for channel, targets in queries.targets_by_channel().items():
        for kind, target in targets.items():
            answer[f"{channel}_{kind}"] = target.amount
            answer[f"{channel}_{kind}_unit"] = target.unit.value
    return answer


def test_only_what_differs_from_our_advice_is_kept() -> None:
    client = inside(jana())
    assert "4 working hours" in client.get("/setup/clocks/").content.decode()
    answer = {**as_it_is(), "email_first_answer": 90, "email_first_answer_unit": "wmin"}
    assert client.post("/setup/clocks/", answer).status_code == 302
    assert queries.targets_by_channel()["email"][Kind.FIRST_ANSWER] == Target(90, Unit.WORKING_MINUTES)
    assert ClockTarget.objects.count() == 1
    client.post("/setup/clocks/", {**answer, "email_first_answer": 4, "email_first_answer_unit": "wh"})
    assert not ClockTarget.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [{"email_solution": 0}, {"email_solution": "soon"}, {"email_solution_unit": "years"}, {"email_solution": 99_999}, {"chat_owner": 3}],
)
def test_what_nobody_would_wait_for_is_refused(wrong: dict[str, object]) -> None:
    assert inside(jana()).post("/setup/clocks/", {**as_it_is(), **wrong}).status_code == 400
    assert not ClockTarget.objects.exists()


def test_only_owners_see_the_targets() -> None:
    assert inside(ola()).get("/setup/clocks/").status_code == 403
