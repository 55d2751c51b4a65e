"""The plans lie on disk for the day when the desk is down: all of them, with names and numbers, in every language."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from opora.playbooks import actions, jobs, paper
from opora.playbooks.paper import writing
from opora.playbooks.paper.content import pack
from opora.pure.plans import OpenQuestion, Plan, Script, Step
from tests.cast import Team, team

pytestmark = pytest.mark.django_db
FIRE = Plan(
    names={"en": "Fire", "cs": "Požár", "el": "Φωτιά", "sr": "Пожар"},
    roles=("lead",),
    steps=(Step("out", "first", {"en": "Everybody out", "sr": "Сви напоље"}, role="lead", minutes=2), Step("call", "then", {"en": "#import(\"x\") $1 <b>call</b>"})),
    scripts={"el": Script("Από τις {since}", "Περιμένετε", "Συγγνώμη")},
    watch=({"en": "Smoke"},),
    questions=(OpenQuestion("who", {"en": "Who counts heads?"}),),
)


@pytest.fixture
def desk(tmp_path: Path, settings: object) -> Team:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    desk = team()
    desk.petr.phone = "+420 603 555 271"
    desk.petr.save()
    row = actions.create("large", FIRE, by=desk.jana)
    actions.set_holder(row, "lead", desk.petr, desk.ola, by=desk.jana)
    return desk


def test_the_sheets_name_everybody_with_their_number(desk: Team) -> None:
    sheets = pack("en")
    assert {"name": "Petr Malý", "role": "Agent", "phone": "+420 603 555 271", "mail": "petr@majak.example"} in sheets["people"]
    (fire,) = sheets["plans"]
    assert fire["roles"] == [{"name": "Lead", "holder": "Petr Malý", "phone": "+420 603 555 271", "deputy": "Ola Nowicka", "deputy_phone": ""}]
    assert [one["name"] for one in fire["parts"]] == ["The first minutes", "Then"]
    assert fire["scripts"] == [{"name": "Ελληνικά", "language": "el", "text": "Από τις {since} Περιμένετε Συγγνώμη"}]
    assert any("Who counts heads?" in one for one in fire["missing"])


def test_serbian_sheets_come_in_both_scripts(desk: Team) -> None:
    assert pack("sr")["plans"][0]["name"] == "Пожар"
    assert pack("sr-latn")["plans"][0]["parts"][0]["steps"][0]["text"] == "Svi napolje"


def test_a_pdf_is_written_and_nothing_in_a_plan_becomes_a_command(desk: Team, tmp_path: Path) -> None:
    pytest.importorskip("typst")
    (path,) = paper.write_papers(["el"])
    assert path == tmp_path / "paper" / "el.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert [(one.language, one.path) for one in paper.papers()] == [("el", path)]
    assert [one.name for one in path.parent.iterdir()] == ["el.pdf"]


def test_without_a_typesetter_it_is_a_page_that_any_browser_prints(desk: Team, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(writing, "find_spec", lambda name: None)
    (path,) = paper.write_papers(["cs"], to=tmp_path / "stick")
    page = path.read_text("utf-8")
    assert path.name == "cs.html"
    assert "Požár" in page and "+420 603 555 271" in page and "Συγγνώμη" in page
    assert "<b>call</b>" not in page and "&lt;b&gt;call" in page
    assert "http" not in page


def test_a_typesetter_that_hangs_costs_the_pdf_and_not_the_plans(desk: Team, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("typst")
    monkeypatch.setattr(writing, "SECONDS_TO_SET", 0.001)
    (path,) = writing.write_papers(["el"], to=tmp_path / "paper")
    assert path.name == "el.html"


def test_the_newer_of_two_kinds_is_offered(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    (old,) = paper.write_papers(["en"])
    os.utime(old, (time.time() - 600, time.time() - 600))
    monkeypatch.setattr(writing, "find_spec", lambda name: None)
    (new,) = paper.write_papers(["en"])
    assert [one.path for one in paper.papers()] == [new]


def test_the_pack_is_made_at_once_then_every_night(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "find_spec", lambda name: None)
    assert [jobs.print_plans() for _ in range(7)] == ["en", "cs", "pl", "el", "sr", "sr-latn", ""]
    assert len(paper.papers()) == 6
    night, noon = datetime(2026, 11, 25, 2, 30, tzinfo=UTC), datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
    for one in paper.papers():
        os.utime(one.path, (night.timestamp() - 20 * 3600,) * 2)
    with time_machine.travel(night - timedelta(hours=6), tick=False):
        assert not jobs.print_plans()
    with time_machine.travel(night, tick=False):
        assert jobs.print_plans()
    for one in paper.papers():
        os.utime(one.path, (night.timestamp(),) * 2)
    with time_machine.travel(noon, tick=False):
        assert not jobs.print_plans()


def test_a_night_that_was_slept_through_is_made_up_for(desk: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "find_spec", lambda name: None)
    paper.write_papers()
    for one in paper.papers():
        os.utime(one.path, (time.time() - 30 * 3600,) * 2)
    assert jobs.print_plans()
