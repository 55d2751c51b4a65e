import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opora.pure.languages import LANGUAGES, collation_key


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("cs", "Cibulka Čapek Ďurica Dušek Dvořák Horák Chalupa Ibl Novak Novák Nováková Rys Řezáč Sova Šimek Zeman Žák"),
        ("pl", "Abacki Azor Ąbc Lato Lis Łoś Sowa Świt Zając Źrebak Żak"),
        ("sr", "Cvet Чеда Ćira Dragan Duško Džon Ђорђе Đura Иван Luka Ljilja Љубо Nikola Njegoš Stefan Šaban Zoran Željko"),
        ("el", "Αλέξης Ανδρέας Άννα Βάσω Ζωή Οδυσσέας Όλγα Ωμέγα John"),
        ("en", "Adam Émile Emma Øre Zoe"),
        ("??", "Adam Émile Emma"),
    ],
)
def test_names_stand_where_the_reader_looks_for_them(language: str, names: str) -> None:
    right_order = names.split()
    shuffled = random.Random(7).sample(right_order, len(right_order))
    assert sorted(shuffled, key=lambda name: collation_key(name, language)) == right_order


def test_shorter_name_comes_first_and_spaces_count_before_letters() -> None:
    names = ["Nová", "Nová Jana", "Nováková"]
    assert sorted(["Nováková", "Nová Jana", "Nová"], key=lambda name: collation_key(name, "cs")) == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_capitals_do_not_matter(language: str) -> None:
    assert collation_key("ŽÁK Ђорђе Άννα", language) == collation_key("žák ђорђе άννα", language)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_every_name_has_a_bounded_key(name: str, language: str) -> None:
    assert 1 <= len(collation_key(name, language)) <= 40 * len(name) + 1
