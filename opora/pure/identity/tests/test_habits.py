from datetime import UTC, datetime, timedelta

from opora.pure.identity import FACTS, Fact, habits_shown, may_ask_for_a_new_thread

NOW = datetime(2026, 9, 1, tzinfo=UTC)


def ago(days: float, code: str = "new_matter_in_old_thread") -> Fact:
    return Fact(code, NOW - timedelta(days=days))


def test_one_occasion_is_chance() -> None:
    assert habits_shown([ago(1)], at=NOW) == ()


def test_a_customer_who_recycles_threads_is_known_by_it() -> None:
    (habit,) = habits_shown([ago(1), ago(10), ago(30)], at=NOW)
    assert (habit.kind, habit.count) == ("recycled_thread", 3)
    assert habit.last_seen == NOW - timedelta(days=1)


def test_a_habit_fades_and_is_forgotten_after_half_a_year() -> None:
    facts = [ago(days) for days in (1, 5, 10, 20)]
    strengths = [sum(h.strength for h in habits_shown(facts, at=NOW + timedelta(days=d))) for d in (0, 30, 60, 181)]
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[0] > strengths[1] > strengths[-1] == 0


def test_all_ten_kinds_can_be_shown() -> None:
    facts = [ago(days, code) for code in FACTS for days in (0, 1, 2, 3)]
    assert len(habits_shown(facts, at=NOW)) == 10


def test_unknown_and_future_facts_say_nothing() -> None:
    assert habits_shown([Fact("?", NOW), ago(-1), ago(-2), ago(-3)], at=NOW) == ()


def test_a_new_thread_is_asked_for_at_most_twice_in_ninety_days() -> None:
    asked = [NOW - timedelta(days=80), NOW - timedelta(days=3)]
    assert not may_ask_for_a_new_thread(asked, at=NOW)
    assert may_ask_for_a_new_thread(asked, at=NOW + timedelta(days=11))
