"""Demo data for a desk that is new, and never among real customers."""

from __future__ import annotations

from pathlib import Path

import pytest

from opora.ops.demo_loading.loading import Loaded, is_used
from opora.ops.demo_wish import load_wished_demo
from opora.ops.tests.conftest import Desk
from opora.team.actions import wish_for_demo
from tests.cast import KOWALSKA, team, writes

pytestmark = pytest.mark.django_db
ORDERS = "number;email;placed_at;state;item;quantity;price;total;currency\n20418;marcin@poczta.example;2026-10-29;delivered;Garnek Sopka;1;449,00;498,90;PLN\n"


def test_a_desk_with_customers_is_recognised() -> None:
    team()
    assert not is_used()
    writes(KOWALSKA, "Strona", "Kiedy będzie gotowa?")
    assert is_used()


def test_a_wish_on_the_first_page_is_fulfilled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr("opora.ops.demo_loading.loading.load_demo", lambda **how: calls.append(how["language"]) or Loaded(0, 0, (), ""))
    assert load_wished_demo() == 0
    people = team()
    wish_for_demo(by=people.marek)
    assert [load_wished_demo(), load_wished_demo()] == [1, 0]
    assert calls == ["en"]


def test_a_wish_never_mixes_made_up_people_with_real_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("opora.ops.demo_loading.loading.load_demo", lambda **how: pytest.fail("it was loaded"))
    people = team()
    writes(KOWALSKA, "Strona", "Kiedy będzie gotowa?")
    wish_for_demo(by=people.marek)
    assert load_wished_demo() == 1


@pytest.mark.slow
def test_one_command_fills_a_new_desk_and_refuses_the_second_time(desk: Desk, tmp_path: Path) -> None:
    filled = desk.call("demo", "--short")
    assert filled.returncode == 0, filled.stderr
    assert "jana.dvorakova@majak.example" in filled.stdout and "password:" in filled.stdout
    again = desk.call("demo")
    assert again.returncode == 1
    assert "already has customers" in again.stderr and "--anyway" in again.stderr

    file = tmp_path / "orders.csv"
    file.write_text(ORDERS, encoding="cp1250")
    imported = desk.call("orders", "import", str(file))
    assert (imported.returncode, imported.stdout) == (0, "Orders imported or brought up to date: 1.\n"), imported.stderr
    file.write_text(ORDERS.replace("2026-10-29", "29. října"), encoding="cp1250")
    refused = desk.call("orders", "import", str(file))
    assert refused.returncode == 1 and "Line 2" in refused.stderr and "Nothing was imported" in refused.stderr
