"""J1: a Friday at 17:40, when orders stop working. The whole story at a tenth of its size; `make j1` plays all of it.

`OPORA_J1_TIMES` is the size: 1 is 550 customers, 20 is 11,000.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.j1.clock import begun, moment
from tests.journeys.j1.report import Report
from tests.smtp_server import SmtpServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
JANUARY = date(2026, 1, 16)
TIMES = float(os.environ.get("OPORA_J1_TIMES", "0.1"))


@pytest.fixture
def report() -> Report:
    return Report()


def test_the_friday_of_the_outage(
    report: Report, smtp_server: SmtpServer, settings: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tests.journeys.j1.desk import FridaysDesk
    from tests.journeys.j1.doors import WebServer, free_port
    from tests.journeys.j1.people import Friday
    from tests.journeys.j1.play import play
    from tests.journeys.j1.story import Story
    from tests.kill.desk import database_url

    monkeypatch.setenv("DATABASE_URL", database_url())
    web = WebServer(free_port())
    settings.ADDRESS = web.address
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], []
    friday = Friday(TIMES)
    with begun(moment("10:00", JANUARY)) as clock, ExitStack() as stack:
        web.start()
        stack.callback(web.stop)
        desk = FridaysDesk(friday, clock, smtp_server, web, stack)
        settings.OPORA_INSIDE_PORTS = desk.inside_ports
        try:
            play(Story(desk, clock, friday, report, tmp_path))
        finally:
            report.show()
    assert not report.missing, f"{len(report.missing)} expected lines do not hold, see above"
