"""Open streams are many and the pool of connections is small: no stream may hold one."""

from __future__ import annotations

import http.client

import pytest

from tests.browser_journeys.conftest import address  # noqa: F401 - the fixture of a running web process
from tests.cast import browser, team

STREAMS = 14  # more than the pool has


@pytest.mark.django_db(transaction=True)
def test_more_streams_than_connections_leave_pages_working(address: str) -> None:  # noqa: F811
    cookie = browser(team().petr).cookies["opora"].value
    open_ones: list[http.client.HTTPConnection] = []

    def ask(path: str) -> http.client.HTTPResponse:
        line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)
        line.request("GET", path, headers={"Cookie": f"opora={cookie}", "Accept-Language": "en"})
        open_ones.append(line)
        return line.getresponse()

    answered = [ask("/live/") for _ in range(STREAMS)]
    assert [(one.status, one.readline()) for one in answered] == [(200, b"retry: 2000\n")] * STREAMS
    assert ask("/list/all/").status == 200
    for line in open_ones:
        line.close()
