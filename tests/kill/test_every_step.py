"""SIGKILL at every named step of ingest and delivery: 0 lost, 0 duplicate, 0 sent twice (reliability.md, C1 and C3)."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dovecot import Dovecot
from tests.kill import test_matrix, test_the_mass_answer, test_the_xmpp_line
from tests.kill.answers_out import delivered, sent_by_a_browser
from tests.kill.calls_in import told_by_webhooks
from tests.kill.desk import Desk
from tests.kill.mail_in import brought_by_lmtp, fetched_by_imap, imported, read_and_placed
from tests.kill.world import World
from tests.kill.zygote import ROOT
from tests.smtp_server import SmtpServer

RUNS = int(os.environ.get("OPORA_KILL_RUNS", "0"))
USUAL_RUNS = 3
ONCE = {told_by_webhooks}  # behind the door its calls take the same way as everything else here
OCCURRENCES = 3  # the first, second or third time that a process comes by
Scenario = Callable[[World, str], None]

TABLE: list[tuple[Scenario, list[str]]] = [
    (brought_by_lmtp, ["listener before store", "parcels before insert", "parcels before commit", "parcels after commit", "listener before 250"]),
    (fetched_by_imap, ["imap before fetch", "imap before store", "parcels before insert", "parcels before commit", "parcels after commit", "imap before commit", "imap after commit"]),
    (imported, ["import before store", "parcels before insert", "parcels before commit", "parcels after commit", "import before commit"]),
    (
        read_and_placed,
        [
            "parcels after counting the try", "receive before message", "receive before passage", "receive after passage",
            "receive before news", "receive before commit", "receive after commit",
        ],
    ),
    (
        told_by_webhooks,
        [
            "hook before insert", "hook before commit", "hook after commit", "hooks after counting the try", "hooks before commit",
            "hooks after commit", "call before settled commit",
        ],
    ),
    (sent_by_a_browser, ["send before commit", "send after commit"]),
    (
        delivered,
        [
            "delivery before claim", "delivery after claim", "delivery before the wire", "delivery on the wire", "smtp before the mail",
            "smtp before the dot", "smtp after the answer", "delivery before outcome", "delivery after outcome",
        ],
    ),
]  # fmt: skip
# Killed beside this file, where their own servers are.
ELSEWHERE = [
    *test_the_mass_answer.STEPS, *test_matrix.HEARING, *test_matrix.SENDING, *test_the_xmpp_line.IN,
    *(step for step, *_expected in [*test_the_xmpp_line.LINE_DIES, *test_the_xmpp_line.WORKER_DIES]),
]  # fmt: skip
STEPS = [pytest.param(scenario, step, id=f"{scenario.__name__}-{step}".replace(" ", "_")) for scenario, steps in TABLE for step in steps]


@pytest.fixture
def world(desk: Desk, tmp_path: Path, smtp_server: SmtpServer, request: pytest.FixtureRequest) -> World:
    def dovecot() -> Dovecot:
        found: Dovecot = request.getfixturevalue("dovecot")
        return found

    return World(desk, tmp_path, smtp_server, dovecot)


@pytest.mark.parametrize("scenario", [scenario for scenario, _steps in TABLE], ids=lambda scenario: scenario.__name__)
def test_without_an_accident_everything_arrives_once(world: World, scenario: Scenario) -> None:
    scenario(world, "")


@pytest.mark.parametrize(("scenario", "step"), STEPS)
def test_a_process_that_dies_loses_nothing_and_doubles_nothing(world: World, scenario: Scenario, step: str) -> None:
    for run in range(RUNS or (1 if scenario in ONCE else USUAL_RUNS)):
        scenario(world, f"{step}#{run % OCCURRENCES + 1}")


def test_every_named_step_has_its_row() -> None:
    files = [path for path in (ROOT / "opora").rglob("*.py") if "tests" not in path.parts]
    named = {name for path in files for name in re.findall(r'\bstep\("([^"]+)"\)', path.read_text())}
    tried = {step for _scenario, steps in TABLE for step in steps} | {step.partition("#")[0] for step in ELSEWHERE}
    assert named == tried and len(named) >= 25
