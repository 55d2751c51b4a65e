"""Two wrote one plan at once: each part may be taken over, and nothing that was not chosen changes."""

from __future__ import annotations

from opora.pure.plans import Plan, Script, Step, differences, merged, part_of, theirs_alone


def step(key: str, text: str = "", **more: str) -> Step:
    return Step(key, "first", {"en": text or key}, **more)  # type: ignore[arg-type]


BASE = Plan(names={"en": "Fire"}, roles=("lead",), steps=(step("a"), step("b"), step("c")), scripts={"en": Script("It burns")})


def keys(plan: Plan) -> list[str]:
    return [one.key for one in plan.steps]


def test_nothing_chosen_leaves_mine_and_everything_chosen_gives_theirs() -> None:
    mine = Plan(names={"en": "Mine"}, roles=("lead",), steps=(step("a", "mine"), step("c"), step("d")))
    theirs = Plan(names={"en": "Theirs"}, roles=("lead",), steps=(step("c"), step("a"), step("b"), step("e")), scripts={"en": Script("New")})
    assert merged(mine, theirs, set()) == mine
    everything = {part_of(one) for one in differences(theirs, mine)}
    assert merged(mine, theirs, everything) == theirs


def test_a_step_they_added_stands_where_it_does_there_and_one_they_removed_goes() -> None:
    theirs = Plan(names=BASE.names, roles=BASE.roles, steps=(step("a"), step("new"), step("b")), scripts=BASE.scripts)
    mine = Plan(names=BASE.names, roles=BASE.roles, steps=(step("b", "mine"), step("a"), step("c")), scripts=BASE.scripts)
    assert keys(merged(mine, theirs, {"step:new"})) == ["b", "a", "new", "c"]
    assert keys(merged(mine, theirs, {"step:c"})) == ["b", "a"]
    assert merged(mine, theirs, {"step:new"}).steps[0].texts == {"en": "mine"}


def test_a_role_that_a_taken_step_needs_comes_with_it() -> None:
    theirs = Plan(names=BASE.names, roles=("lead", "driver"), steps=(step("a", role="driver"), step("b"), step("c")), scripts=BASE.scripts)
    assert merged(BASE, theirs, {"step:a"}).roles == ("lead", "driver")


def test_theirs_alone_is_what_i_did_not_touch() -> None:
    theirs = Plan(names={"en": "Fire!"}, roles=("lead",), steps=(step("a", "theirs"), step("b", "theirs"), step("c")), scripts=BASE.scripts)
    mine = Plan(names=BASE.names, roles=("lead",), steps=(step("a", "mine"), step("b"), step("c", "mine")), scripts=BASE.scripts)
    assert theirs_alone(BASE, theirs, mine) == {"head", "step:b"}
    assert {part_of(one) for one in differences(theirs, mine)} == {"head", "step:a", "step:b", "step:c"}
