"""Plans on their pages: found in a moment, read, decided on, written by two people at once, printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from opora.playbooks import actions, paper, queries
from opora.playbooks.models import Playbook, RoleHolder
from opora.pure.plans import LANGUAGES, OpenQuestion, Plan, Script, Step
from tests.cast import Team, browser, team

pytestmark = pytest.mark.django_db
FIRE = Plan(
    names={"en": "Fire", "cs": "Požár"},
    trigger={"en": "Smoke in the hall"},
    roles=("lead",),
    steps=(
        Step("out", "first", {"en": "Everybody out", "cs": "Všichni ven"}, {"en": "People first"}, role="lead", minutes=2),
        Step("tell", "say", {"en": "Tell customers"}),
        Step("count", "then", {"en": "Count heads"}),
        Step("thank", "after", {"en": "Thank everybody"}),
    ),
    scripts={language: Script("since {since}", "wait", "sorry") for language in LANGUAGES},
    watch=({"en": "Locked doors"},),
    questions=(OpenQuestion("who", {"en": "Who counts?"}),),
)


@pytest.fixture
def desk(tmp_path: Path, settings: Any) -> Team:
    settings.DATA = tmp_path
    return team()


@pytest.fixture
def fire(desk: Team) -> Playbook:
    return actions.create("large", FIRE, by=desk.jana)


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def form_of(html: str) -> list[tuple[str, str]]:
    """What a browser would send back of the editor, in order."""
    form = re.search(r'<form method="post" class="plan-editor".*?</form>', html, re.DOTALL)
    assert form
    html = re.sub(r"<template.*?</template>", "", form.group(), flags=re.DOTALL)
    found = []
    for tag in re.finditer(r'<(input|textarea|select)\b([^>]*)>(.*?)(?=<(?:input|textarea|select|button|/form)\b)', html, re.DOTALL):
        kind, attributes, inside = tag.groups()
        name = re.search(r'name="([^"]+)"', attributes)
        if not name or ('type="checkbox"' in attributes and "checked" not in attributes):
            continue
        value = re.search(r'value="([^"]*)"', attributes)
        if kind == "textarea":
            text = inside.partition("</textarea>")[0]
        elif kind == "select":
            chosen = re.search(r'<option value="([^"]*)" selected', inside)
            text = chosen.group(1) if chosen else re.search(r'<option value="([^"]*)"', inside).group(1)  # type: ignore[union-attr]
        else:
            text = value.group(1) if value else "on"
        found.append((name.group(1), text))
    return found


def sent(fields: list[tuple[str, str]], **changed: str) -> dict[str, list[str]]:
    data: dict[str, list[str]] = {}
    for name, value in fields:
        data.setdefault(name, []).append(value)
    for name, value in changed.items():
        data[name] = [value]
    return data


def test_an_empty_desk_says_so_and_offers_to_write_a_plan(desk: Team) -> None:
    html = page(browser(desk.jana), "/playbooks/")
    assert "No plan here yet." in html and "New plan" in html
    assert "New plan" not in page(browser(desk.petr), "/playbooks/")


def test_the_list_says_what_each_plan_lacks_and_one_search_finds_it(desk: Team, fire: Playbook) -> None:
    actions.install_shipped()
    petr = browser(desk.petr)
    html = page(petr, "/playbooks/")
    assert "Nobody holds: Lead." in html and "Not decided yet: Who counts?" in html
    found = page(petr, "/playbooks/?q=pozar")
    assert re.findall(r'plan-name"><a href="/playbooks/(\d+)/', found)[0] == str(fire.pk)
    assert "No plan holds" in page(petr, "/playbooks/?q=%3Cscript%3E")
    assert f'href="/playbooks/{fire.pk}/"' not in page(petr, "/playbooks/?kind=everyday")
    assert petr.get("/playbooks/called/rude-customer/").status_code == 302


def test_a_plan_is_read_in_any_language_with_what_is_not_translated_marked(desk: Team, fire: Playbook) -> None:
    petr = browser(desk.petr)
    html = page(petr, f"/playbooks/{fire.pk}/")
    for words in ("Everybody out", "People first", "within 2 minutes", "Locked doors", "Who counts?", "since {since} wait sorry"):
        assert words in html
    czech = page(petr, f"/playbooks/{fire.pk}/?language=cs")
    assert "Všichni ven" in czech and czech.count("not translated") == 3
    assert "I read it: it holds" not in html


def test_a_lead_completes_a_plan_on_its_page(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    html = page(jana, f"/playbooks/{fire.pk}/")
    assert 'name="holder_0"' in html
    jana.post(f"/playbooks/{fire.pk}/holders/", {"holder_0": desk.petr.pk, "deputy_0": desk.ola.pk})
    jana.post(f"/playbooks/{fire.pk}/answer/", {"key": "who", "answer": "The lead", "number": "1"})
    assert jana.post(f"/playbooks/{fire.pk}/review/", {"number": "1"}).status_code == 409
    jana.post(f"/playbooks/{fire.pk}/review/", {"number": "2"})
    assert "Complete." in page(jana, f"/playbooks/{fire.pk}/")
    assert RoleHolder.objects.get().deputy == desk.ola
    jana.post(f"/playbooks/{fire.pk}/holders/", {"holder_0": "", "deputy_0": ""})
    assert not RoleHolder.objects.exists()
    assert jana.post(f"/playbooks/{fire.pk}/holders/", {"holder_0": "", "deputy_0": desk.ola.pk}).status_code == 400
    assert jana.post(f"/playbooks/{fire.pk}/holders/", {"holder_0": "99999"}).status_code == 400


def test_agents_change_nothing(desk: Team, fire: Playbook) -> None:
    petr = browser(desk.petr)
    for path in ("holders", "review", "answer", "proposal", "retire", "versions/1/back"):
        assert petr.post(f"/playbooks/{fire.pk}/{path}/", {"number": "1", "key": "who", "answer": "x"}).status_code == 403, path
    for path in (f"{fire.pk}/write/", "new/"):
        assert petr.get(f"/playbooks/{path}").status_code == 403
        assert petr.post(f"/playbooks/{path}", {}).status_code == 403
    assert Client().get("/playbooks/").status_code == 302
    assert petr.get("/playbooks/999999/").status_code == 404


def test_what_the_editor_shows_is_what_it_sends(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    fields = form_of(page(jana, f"/playbooks/{fire.pk}/write/"))
    assert jana.post(f"/playbooks/{fire.pk}/write/", sent(fields)).status_code == 302
    assert queries.playbook(fire.pk, for_=desk.jana).plan == FIRE
    assert fire.versions.count() == 1


def test_a_change_becomes_the_next_version_and_the_page_of_versions_tells_it(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    fields = form_of(page(jana, f"/playbooks/{fire.pk}/write/"))
    fields = [(name, "Everybody out at once" if value == "Everybody out" else value) for name, value in fields]
    jana.post(f"/playbooks/{fire.pk}/write/", sent(fields, what_changed="Sooner", name_pl="Pożar", holds="on"))
    known = queries.playbook(fire.pk, for_=desk.jana)
    assert (known.version.number, known.version.reviewed_by) == (2, desk.jana)
    assert known.plan.names["pl"] == "Pożar"
    html = page(browser(desk.petr), f"/playbooks/{fire.pk}/versions/")
    assert "Sooner" in html and "<del>Everybody out</del>" in html and "<ins>Everybody out at once</ins>" in html
    jana.post(f"/playbooks/{fire.pk}/versions/1/back/", {"number": "2"})
    assert queries.playbook(fire.pk, for_=desk.jana).plan == FIRE


def test_steps_are_added_moved_and_removed_by_their_order_on_the_page(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    data = sent(form_of(page(jana, f"/playbooks/{fire.pk}/write/")))
    steps = [name for name in data if name.startswith("step_")]
    for name in steps:  # the last step first, the second away, an empty one and a new one added
        values = data[name]
        data[name] = [values[3], values[0], values[2], "", ""]
    data["step_part"] = ["first", "first", "then", "then", "after"]
    data["step_text_en"][4] = "Write to the insurer"
    assert jana.post(f"/playbooks/{fire.pk}/write/", data).status_code == 302
    plan = queries.playbook(fire.pk, for_=desk.jana).plan
    assert [(one.key, one.part) for one in plan.steps] == [("thank", "first"), ("out", "first"), ("count", "then"), ("write-to-the-insurer", "after")]


def test_two_who_write_at_once_see_both_texts_and_lose_none(desk: Team, fire: Playbook) -> None:
    jana, marek = browser(desk.jana), browser(desk.marek)
    hers = sent(form_of(page(jana, f"/playbooks/{fire.pk}/write/")), name_en="Fire in the hall")
    his = sent(form_of(page(marek, f"/playbooks/{fire.pk}/write/")), name_en="Great fire", trigger_en="Flames")
    assert jana.post(f"/playbooks/{fire.pk}/write/", hers).status_code == 302
    answer = marek.post(f"/playbooks/{fire.pk}/write/", his)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "Jana Dvořáková saved version 2" in html
    assert "<del>Fire in the hall</del>" in html and "<ins>Great fire</ins>" in html
    assert ">Great fire</textarea>" in html and "Save mine as the newest" in html
    again = marek.post(f"/playbooks/{fire.pk}/write/", sent(form_of(html)))
    assert again.status_code == 302
    known = queries.playbook(fire.pk, for_=desk.jana)
    assert (known.version.number, known.plan.names["en"], known.plan.trigger["en"]) == (3, "Great fire", "Flames")


def test_what_two_wrote_at_once_is_put_together_part_by_part(desk: Team, fire: Playbook) -> None:
    jana, marek, address = browser(desk.jana), browser(desk.marek), f"/playbooks/{fire.pk}/write/"
    began = form_of(page(jana, address))
    hers, his = sent(began, name_en="Fire in the hall"), sent(began)
    hers["step_text_en"][0], his["step_text_en"][1] = "Her first step", "His second step"
    assert jana.post(address, hers).status_code == 302
    html = marek.post(address, his).content.decode()
    assert re.findall(r'name="take-([^"]+)" value="theirs" checked', html)[:1] == ["head"]
    theirs = set(re.findall(r'name="take-([^"]+)" value="theirs" checked', html))
    mine = set(re.findall(r'name="take-([^"]+)" value="mine" checked', html))
    assert len(theirs) == 2 and len(mine) == 1
    chosen = {f"take-{one}": "theirs" for one in theirs} | {f"take-{one}": "mine" for one in mine}
    answer = marek.post(address, sent(form_of(html), merge="1", **chosen))
    assert answer.status_code == 200 and queries.playbook(fire.pk, for_=desk.jana).version.number == 2
    together = answer.content.decode()
    assert "nothing is saved yet" in together and "take-" not in together
    assert marek.post(address, sent(form_of(together))).status_code == 302
    plan = queries.playbook(fire.pk, for_=desk.jana).plan
    assert (plan.names["en"], plan.steps[0].texts["en"], plan.steps[1].texts["en"]) == ("Fire in the hall", "Her first step", "His second step")


def test_who_saves_while_it_is_put_together_is_shown_as_well(desk: Team, fire: Playbook) -> None:
    jana, marek, address = browser(desk.jana), browser(desk.marek), f"/playbooks/{fire.pk}/write/"
    began = form_of(page(jana, address))
    assert jana.post(address, sent(began, name_en="Fire in the hall")).status_code == 302
    html = marek.post(address, sent(began, trigger_en="Flames")).content.decode()
    assert jana.post(address, sent(form_of(page(jana, address)), name_en="Fire at last")).status_code == 302
    answer = marek.post(address, sent(form_of(html), merge="1", **{"take-head": "theirs"}))
    assert answer.status_code == 409 and "<del>Fire at last</del>" in answer.content.decode()


def test_what_is_wrong_is_said_and_the_words_stay_in_the_form(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    data = sent(form_of(page(jana, f"/playbooks/{fire.pk}/write/")), trigger_en="My long sentence")
    data["step_text_en"][1] = ""
    data["step_minutes"][0] = "soon"
    answer = jana.post(f"/playbooks/{fire.pk}/write/", data)
    html = answer.content.decode()
    assert answer.status_code == 400
    assert "Step 2 says nothing" in html and "Step 1 has no possible number of minutes" in html
    assert "My long sentence" in html
    data["step_why_en"] = data["step_why_en"][:-1]
    assert "did not arrive whole" in jana.post(f"/playbooks/{fire.pk}/write/", data).content.decode()
    assert fire.versions.count() == 1


def test_a_plan_of_ones_own_is_written_from_nothing(desk: Team) -> None:
    jana = browser(desk.jana)
    data = sent(form_of(page(jana, "/playbooks/new/?kind=everyday")), name_en="Stocktaking", own_roles="counter, <b>", kind="everyday")
    data["step_text_en"][0] = "Count the kettles"
    assert jana.post("/playbooks/new/", data).status_code == 400
    data["own_roles"] = ["counter, checker"]
    assert jana.post("/playbooks/new/", data).status_code == 302
    (known,) = queries.plans(for_=desk.jana)
    assert known.playbook.kind == "everyday" and known.plan.roles == ("counter", "checker")
    assert [one.key for one in known.plan.steps] == ["count-the-kettles"]


def test_a_retired_plan_is_found_where_retired_ones_are(desk: Team, fire: Playbook) -> None:
    jana = browser(desk.jana)
    jana.post(f"/playbooks/{fire.pk}/retire/", {"answer": "retire"})
    assert f'href="/playbooks/{fire.pk}/"' not in page(jana, "/playbooks/")
    assert f'href="/playbooks/{fire.pk}/"' in page(jana, "/playbooks/?kind=retired")
    jana.post(f"/playbooks/{fire.pk}/retire/", {"answer": "back"})
    assert f'href="/playbooks/{fire.pk}/"' in page(jana, "/playbooks/")


def test_a_newer_shipped_text_is_shown_beside_ours_until_somebody_decides(desk: Team, fire: Playbook) -> None:
    offered = {"names": {"en": "Fire!"}, "steps": [{"key": "out", "part": "first", "texts": {"en": "Run"}}]}
    Playbook.objects.filter(pk=fire.pk).update(proposal=offered)
    jana = browser(desk.jana)
    html = page(jana, f"/playbooks/{fire.pk}/")
    assert "Take the new text" in html and "<ins>Run</ins>" in html
    assert "Take the new text" not in page(browser(desk.petr), f"/playbooks/{fire.pk}/")
    jana.post(f"/playbooks/{fire.pk}/proposal/", {"answer": "keep"})
    assert "Take the new text" not in page(jana, f"/playbooks/{fire.pk}/")


def test_the_paper_is_downloaded_with_the_day_it_was_made(desk: Team, fire: Playbook) -> None:
    petr = browser(desk.petr)
    assert "opora playbooks print" in page(petr, "/playbooks/")
    assert petr.get("/playbooks/paper/en/").status_code == 404
    (path,) = paper.write_papers(["en"])
    html = page(petr, "/playbooks/")
    assert str(path.parent) in html and 'href="/playbooks/paper/en/"' in html
    answer = petr.get("/playbooks/paper/en/")
    assert b"".join(answer.streaming_content) == path.read_bytes()  # type: ignore[attr-defined]
    assert f"plans-en{path.suffix}" in answer.headers["Content-Disposition"]
    assert Client().get("/playbooks/paper/en/").status_code == 302
    assert petr.get("/playbooks/paper/etc-passwd/").status_code == 404
