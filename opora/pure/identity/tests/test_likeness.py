import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.identity import SUGGESTED, Person, likeness, may_be_worth_suggesting
from opora.pure.identity.tests.pairs import Pair, pairs


def suggested(pair: Pair) -> bool:
    return likeness(pair.first, pair.second).score >= SUGGESTED


@pytest.mark.parametrize("aside", [False, True])
def test_most_people_are_found_again_and_few_are_mistaken(aside: bool) -> None:
    table = [pair for pair in pairs() if pair.aside == aside]
    same = [pair for pair in table if pair.same]
    found = [pair for pair in table if suggested(pair)]
    right = sum(pair.same for pair in found)
    assert right / len(same) >= 0.85
    assert right / len(found) >= 0.9


def test_nobody_is_linked_without_asking_by_mistake() -> None:
    certain = [pair for pair in pairs() if likeness(pair.first, pair.second).certain]
    assert len(certain) >= 5
    assert [pair for pair in certain if not pair.same] == []


def test_nobody_worth_suggesting_is_passed_over_by_the_quick_look() -> None:
    every = [person for pair in pairs() for person in (pair.first, pair.second)]
    for one in every[::3]:
        for other in every:
            assert may_be_worth_suggesting(one, other) or likeness(one, other).score < SUGGESTED
    assert sum(may_be_worth_suggesting(one, other) for one in every for other in every) < len(every) ** 2 / 4


def test_likeness_does_not_depend_on_who_is_asked_first() -> None:
    for pair in pairs():
        one, other = likeness(pair.first, pair.second), likeness(pair.second, pair.first)
        assert (one.score, one.certain) == (other.score, other.certain)


@pytest.mark.parametrize("box", ["info@novak.example", "podpora@novak.example", "OFFICE@novak.example", "biuro2@novak.example"])
def test_a_shared_box_is_never_linked_to_a_person(box: str) -> None:
    answer = likeness(
        Person("Jan Novák", box, phones=("+420777111222",)), Person("Jan Novák", "jan@novak.example", phones=("+420777111222",))
    )
    assert answer.score == 0
    assert not answer.certain


def test_a_name_and_a_telephone_are_two_keys() -> None:
    first = Person("Jan Novák", "jan.novak@post.example", phones=("+420777111222",))
    assert likeness(first, Person("Honza Novák", "honza@work.example", phones=("+420777111222",))).certain
    assert not likeness(first, Person("Honza Novák", "honza@work.example")).certain


def test_one_full_name_at_one_firm_is_one_person_but_not_at_a_free_provider() -> None:
    first = Person("Jan Novák", "novak@firma.example")
    assert likeness(first, Person("Novák Jan", "jan.novak@firma.example")).certain
    assert not likeness(first, Person("J. Novák", "j.novak@firma.example")).certain
    free = Person("Jan Novák", "novak@seznam.cz")
    assert not likeness(free, Person("Jan Novák", "jan.novak77@seznam.cz")).certain


def test_a_shared_family_telephone_joins_no_couple() -> None:
    phone = ("+420777111222",)
    answer = likeness(Person("Jan Novák", "jan@novak.example", phones=phone), Person("Jana Nováková", "jana@novak.example", phones=phone))
    assert answer.score < SUGGESTED
    assert "same_family" in {reason.code for reason in answer.reasons}


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=300), st.text(max_size=80))
def test_any_text_may_stand_for_a_name(name: str, address: str, other: str, elsewhere: str) -> None:
    assert 0 <= likeness(Person(name, address), Person(other, elsewhere)).score <= 1
