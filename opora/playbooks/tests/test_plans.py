"""The desk's plans: installed once, changed in versions by several people, complete only when nothing is missing."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from opora.kernel.errors import Absent, Conflict, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import AuditRow, LiveNote
from opora.playbooks import actions, queries, shipped_files
from opora.playbooks.models import Playbook, PlaybookVersion, RoleHolder
from opora.pure.plans import LANGUAGES, OpenQuestion, Plan, Script, Step, read
from opora.team.actions import change_desk
from opora.team.models import Desk
from opora.team.queries import desk as desk_row
from tests.cast import Team, person, team

pytestmark = pytest.mark.django_db
FIRE = Plan(
    names={"en": "Fire", "cs": "Požár"},
    roles=("lead",),
    steps=tuple(Step(part, part, {"en": f"Do {part}"}) for part in ("first", "say", "then", "after")),
    scripts={language: Script("since {since}", "wait", "sorry") for language in LANGUAGES},
)


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def fire(desk: Team) -> Playbook:
    return actions.create("large", FIRE, by=desk.jana)


@pytest.fixture
def ours_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of shipped plans with one in it, as a release would bring it."""
    monkeypatch.setattr(shipped_files, "HERE", tmp_path)
    ship(tmp_path, "Stop selling")
    return tmp_path


def ship(home: Path, text: str) -> None:
    folder = home / "price-wrong"
    folder.mkdir(exist_ok=True)
    (folder / "plan.toml").write_text('kind = "large"\nroles = ["lead"]\n[[steps]]\nkey = "stop"\npart = "first"\n')
    (folder / "en.toml").write_text(
        f'name = "Wrong price"\n[steps.stop]\ntext = "{text}"\n[trades.agency.steps.stop]\ntext = "Call the client"\n'
    )
    shipped_files.shipped_plans.cache_clear()


@pytest.fixture(autouse=True)
def fresh_files() -> Iterator[None]:
    shipped_files.shipped_plans.cache_clear()
    yield
    shipped_files.shipped_plans.cache_clear()  # what was read here is no plan of anybody else's


def texts(row: Playbook) -> list[str]:
    return [read(one.content).steps[0].texts["en"] for one in row.versions.order_by("number")]


def test_a_new_desk_has_all_shipped_plans_and_installing_again_adds_nothing(desk: Team) -> None:
    added = actions.install_shipped()
    assert added and {one.key for one in added} == {one.key for one in queries.shipped()}
    assert actions.install_shipped() == []
    assert PlaybookVersion.objects.count() == len(added)
    assert queries.plan_by_key("rude-customer", for_=desk.eleni).playbook.kind == "small"


def test_what_is_shipped_speaks_of_the_desks_trade(desk: Team, ours_only: Path) -> None:
    Desk.objects.filter(pk=desk_row().pk).update(trade="agency")
    (row,) = actions.install_shipped()
    assert texts(row) == ["Call the client"]


def test_a_newer_shipped_text_renews_a_plan_that_nobody_touched(desk: Team, ours_only: Path) -> None:
    (row,) = actions.install_shipped()
    ship(ours_only, "Stop selling at once")
    actions.install_shipped()
    actions.install_shipped()
    row.refresh_from_db()
    assert texts(row) == ["Stop selling", "Stop selling at once"]
    assert row.proposal is None


def test_a_newer_shipped_text_never_overwrites_what_the_desk_changed(desk: Team, ours_only: Path) -> None:
    (row,) = actions.install_shipped()
    own = read(row.versions.get().content)
    own = replace(own, steps=(replace(own.steps[0], texts={"en": "Ring Marek first"}),))
    actions.write_version(row, own, based_on=1, by=desk.jana)
    ship(ours_only, "Stop selling at once")
    actions.install_shipped()
    row.refresh_from_db()
    assert texts(row) == ["Stop selling", "Ring Marek first"]
    assert read(row.proposal).steps[0].texts["en"] == "Stop selling at once"
    actions.decline_proposal(row, by=desk.jana)
    actions.install_shipped()
    row.refresh_from_db()
    assert row.proposal is None and texts(row)[-1] == "Ring Marek first"
    with pytest.raises(Conflict):
        actions.take_proposal(row, by=desk.jana)


def test_a_reviewed_plan_counts_as_the_desks_own_and_its_proposal_can_be_taken(desk: Team, ours_only: Path) -> None:
    (row,) = actions.install_shipped()
    actions.review(row.versions.get(), by=desk.jana)
    ship(ours_only, "Stop selling at once")
    actions.install_shipped()
    assert actions.take_proposal(row, by=desk.jana).number == 2
    assert texts(row)[-1] == "Stop selling at once"
    assert "never_reviewed" in [one.code for one in queries.playbook(row.pk, for_=desk.jana).missing]


def test_the_slower_of_two_writers_is_told_and_overwrites_nothing(desk: Team, fire: Playbook) -> None:
    actions.write_version(fire, replace(FIRE, names={"en": "Fire in the hall"}), based_on=1, by=desk.jana)
    with pytest.raises(Conflict, match="at 2, not 1") as slower:
        actions.write_version(fire, replace(FIRE, names={"en": "Big fire"}), based_on=1, by=desk.marek)
    assert "Jana Dvořáková" in slower.value.sentence
    assert queries.playbook(fire.pk, for_=desk.jana).plan.names == {"en": "Fire in the hall"}


@pytest.mark.django_db(transaction=True)
def test_of_ten_who_save_at_once_one_wins() -> None:
    desk = team()
    fire = actions.create("large", FIRE, by=desk.jana)

    def save(number: int) -> bool:
        try:
            actions.write_version(fire, replace(FIRE, names={"en": f"Fire {number}"}), based_on=1, by=desk.jana)
        except Conflict:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(5) as pool:
        assert sum(pool.map(save, range(10))) == 1
    assert list(fire.versions.values_list("number", flat=True).order_by("number")) == [1, 2]


def test_saving_the_same_again_makes_no_version(desk: Team, fire: Playbook) -> None:
    assert actions.write_version(fire, FIRE, based_on=1, by=desk.jana).number == 1
    assert fire.versions.count() == 1


def test_a_plan_that_cannot_be_is_refused_with_everything_that_is_wrong(desk: Team, fire: Playbook) -> None:
    wrong = replace(FIRE, names={}, steps=(Step("a", "first", {}),))
    with pytest.raises(DeskError) as refused:
        actions.write_version(fire, wrong, based_on=1, by=desk.jana)
    assert "name" in refused.value.sentence and "Step 1 says nothing" in refused.value.sentence
    assert fire.versions.count() == 1


def test_a_plan_is_complete_when_it_is_held_reviewed_and_decided(desk: Team, fire: Playbook) -> None:
    asked = replace(FIRE, questions=(OpenQuestion("who", {"en": "Who calls the fire brigade?"}),))
    version = actions.write_version(fire, asked, based_on=1, by=desk.jana)
    codes = [one.code for one in queries.playbook(fire.pk, for_=desk.petr).missing]
    assert codes == ["no_holder", "open_question", "never_reviewed"]
    actions.set_holder(fire, "lead", desk.petr, by=desk.jana)
    assert "no_deputy" in [one.code for one in queries.playbook(fire.pk, for_=desk.petr).missing]
    actions.set_holder(fire, "lead", desk.petr, desk.ola, by=desk.jana)
    actions.review(version, by=desk.jana)
    answered = actions.answer_question(fire, "who", "  Whoever sees it. ", based_on=2, by=desk.jana)
    assert answered.number == 3
    known = queries.playbook(fire.pk, for_=desk.petr)
    assert known.is_complete and known.plan.questions[0].answer == "Whoever sees it."
    assert queries.completeness([fire], timezone.now() + timedelta(days=366))[fire.pk][0].code == "review_too_old"


def test_a_version_may_be_written_and_reviewed_at_once(desk: Team, fire: Playbook) -> None:
    actions.write_version(fire, replace(FIRE, trigger={"en": "Smoke"}), based_on=1, by=desk.jana, holds=True)
    assert [one.code for one in queries.playbook(fire.pk, for_=desk.jana).missing] == ["no_holder"]


def test_nobody_reviews_what_they_have_not_read(desk: Team, fire: Playbook) -> None:
    first = fire.versions.get()
    actions.write_version(fire, replace(FIRE, trigger={"en": "Smoke"}), based_on=1, by=desk.marek)
    with pytest.raises(Conflict):
        actions.review(first, by=desk.jana)


def test_who_left_holds_no_role_any_more(desk: Team, fire: Playbook) -> None:
    gone = person("Karel Bývalý")
    actions.set_holder(fire, "lead", desk.petr, gone, by=desk.jana)
    gone.is_active = False
    gone.save()
    assert "no_deputy" in [one.code for one in queries.playbook(fire.pk, for_=desk.jana).missing]
    with pytest.raises(DeskError, match="left"):
        actions.set_holder(fire, "lead", gone, by=desk.jana)


def test_a_role_has_one_holder_two_different_people_and_belongs_to_the_plan(desk: Team, fire: Playbook) -> None:
    with pytest.raises(DeskError):
        actions.set_holder(fire, "lead", desk.petr, desk.petr, by=desk.jana)
    with pytest.raises(Absent):
        actions.set_holder(fire, "baker", desk.petr, by=desk.jana)
    actions.set_holder(fire, "lead", desk.petr, by=desk.jana)
    actions.set_holder(fire, "lead", desk.ola, by=desk.jana)
    assert RoleHolder.objects.get().agent == desk.ola
    actions.clear_holder(fire, "lead", by=desk.jana)
    assert not RoleHolder.objects.exists()


def test_agents_read_plans_and_only_leads_change_them(desk: Team, fire: Playbook) -> None:
    version = fire.versions.get()
    for act in (
        lambda: actions.create("small", FIRE, by=desk.petr),
        lambda: actions.write_version(fire, FIRE, based_on=1, by=desk.petr),
        lambda: actions.review(version, by=desk.petr),
        lambda: actions.answer_question(fire, "who", "x", based_on=1, by=desk.petr),
        lambda: actions.retire(fire, by=desk.petr),
        lambda: actions.bring_back(fire, by=desk.petr),
        lambda: actions.set_holder(fire, "lead", desk.petr, by=desk.petr),
        lambda: actions.clear_holder(fire, "lead", by=desk.petr),
        lambda: actions.take_proposal(fire, by=desk.petr),
        lambda: actions.decline_proposal(fire, by=desk.petr),
    ):
        with pytest.raises(Refused):
            act()
    assert queries.playbook(fire.pk, for_=desk.eleni).plan == FIRE
    with pytest.raises(Absent):
        queries.playbook(fire.pk + 1, for_=desk.jana)


def test_a_retired_plan_leaves_the_list_and_comes_back(desk: Team, fire: Playbook) -> None:
    actions.retire(fire, by=desk.jana)
    assert queries.plans(for_=desk.petr) == []
    assert [one.playbook for one in queries.plans(for_=desk.petr, retired=True)] == [fire]
    with pytest.raises(Conflict):
        actions.start_run(fire, by=desk.petr)
    actions.bring_back(fire, by=desk.jana)
    assert [one.playbook for one in queries.plans(for_=desk.petr)] == [fire]


def test_one_search_finds_the_right_plan_in_any_language(desk: Team, fire: Playbook) -> None:
    actions.install_shipped()
    for words in ("požár", "pozar", "FIRE"):
        assert queries.plans(search=words, for_=desk.petr)[0].playbook == fire
    for words in ("uráží", "insulting"):
        assert queries.plans(search=words, for_=desk.petr)[0].playbook.key == "rude-customer"
    assert queries.plans("everyday", "pozar", for_=desk.petr) == []


def test_the_list_asks_the_same_number_of_questions_for_one_plan_and_for_many(
    desk: Team, fire: Playbook, django_assert_max_num_queries: pytest.FixtureRequest
) -> None:
    actions.install_shipped()
    with django_assert_max_num_queries(4):  # type: ignore[operator]
        assert len(queries.plans(for_=desk.petr)) > 1


def test_every_change_is_in_the_log_and_is_heard(desk: Team, fire: Playbook) -> None:
    before = LiveNote.objects.count()
    actions.write_version(fire, replace(FIRE, trigger={"en": "Smoke"}), based_on=1, by=desk.jana, what_changed="The  trigger")
    row = AuditRow.objects.get(act="playbook.changed")
    assert (row.subject, row.actor_name, row.detail) == (f"playbook:{fire.pk}", "Jana Dvořáková", {"number": 2})
    assert LiveNote.objects.count() > before
    assert fire.versions.latest("number").what_changed == "The trigger"


def test_a_desk_that_changes_its_trade_gets_other_words_where_it_left_ours_alone(desk: Team, ours_only: Path) -> None:
    (row,) = actions.install_shipped()
    change_desk(by=desk.marek, trade="agency")
    drain_everything()
    assert texts(row) == ["Stop selling", "Call the client"]
