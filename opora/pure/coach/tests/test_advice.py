"""The sentences of a finding: in the writer's language, and in the customer's language, script and the writer's gender."""

import re

import pytest

from opora.pure.coach import Draft, Facts, Finding, Severity, check
from opora.pure.coach.advice import advice

_ALL = [f"C-R{number:02}" for number in range(1, 37)]
_GAP = re.compile(r"\[[^\]]+\]")
_WORDING = [f"C-R{number:02}" for number in range(1, 13)]
_READERS = ["cs", "pl", "el", "sr", "sr-latn", "en"]


def _found(rule: str) -> Finding:
    return Finding(rule, Severity.WARN, 0, 1)


@pytest.mark.parametrize("reader", _READERS)
@pytest.mark.parametrize("rule", _WORDING)
def test_every_rule_on_wording_has_its_sentence_in_every_language(rule: str, reader: str) -> None:
    said = advice(_found(rule), reader=reader, customer_language=reader.partition("-")[0])
    assert said.sentence
    assert said.suggestion
    assert "{" not in said.sentence + said.suggestion


@pytest.mark.parametrize("reader", _READERS)
@pytest.mark.parametrize(
    ("reply", "customer", "customer_language"),
    [
        ("Dobrý den, hrnek jsme dnes odeslali na Vaši adresu a přijde zítra.", "Poštovani, gde je moja šolja, čekam je već dve nedelje?", "sr"),
        ("Dobrý den, pane Nováková, hrnek jsme dnes odeslali na Vaši adresu.", "Dobrý den, kde je můj hrnek? Jana Nováková", "cs"),
        ("Ahoj, hrnek jsme ti dnes poslali a přijde ti zítra dopoledne.", "Dobrý den, kde je můj hrnek? Čekám na Vás. Jana Nováková", "cs"),
    ],
)
def test_whoever_calls_somebody_wrongly_hears_which_way(reply: str, customer: str, customer_language: str, reader: str) -> None:
    found = check(Draft(reply, language="cs"), Facts(customer=customer, customer_language=customer_language))
    (one,) = [one for one in found if one.rule == "C-R29"]
    said = advice(one, reader=reader, customer_language=customer_language).sentence
    assert said and said != advice(_found("C-R29"), reader=reader, customer_language=customer_language).sentence


def test_the_wrong_language_is_said_before_anything_about_the_words() -> None:
    reply = "Dobrý den, určitě se ozveme co nejdřív. Není to naše chyba, zpozdil to dopravce."
    found = check(Draft(reply, language="cs"), Facts(customer="Poštovani, gde je moja šolja, čekam je već dve nedelje?", customer_language="sr"))
    assert len(found) > 1 and (found[0].rule, reply[found[0].start : found[0].end]) == ("C-R29", "Dobrý")


@pytest.mark.parametrize("reader", _READERS)
@pytest.mark.parametrize("rule", _ALL)
def test_a_suggestion_tells_the_customer_nothing_that_nobody_knows(rule: str, reader: str) -> None:
    """What only the writer can know is a gap, and nothing with a gap in it leaves."""
    language, _, variant = reader.partition("-")
    said = advice(_found(rule), reader=reader, customer_language=language, script="Latn" if variant else "", agent_gender="f").suggestion
    gaps = [match.group() for match in _GAP.finditer(said)]
    left = [one.detail["what"] for one in check(Draft(said, language=language), Facts()) if one.rule == "C-R30" and "[" in one.detail["what"]]
    assert sorted(set(left)) == sorted(set(gaps))
    assert "…" not in said


@pytest.mark.parametrize("language", [one for one in _READERS if "-" not in one])
@pytest.mark.parametrize("rule", _ALL)
def test_a_suggestion_has_not_the_fault_that_it_mends(rule: str, language: str) -> None:
    for gender in ("m", "f", ""):
        said = advice(_found(rule), reader=language, customer_language=language, agent_gender=gender).suggestion
        assert rule not in [one.rule for one in check(Draft(said, language=language), Facts()) if "[" not in one.detail.get("what", "")]


def test_no_two_languages_share_a_sentence() -> None:
    sentences = [advice(_found(rule), reader=reader, customer_language="en").sentence for rule in _WORDING for reader in _READERS]
    assert len(set(sentences)) == len(sentences)


def test_the_suggestion_follows_the_gender_of_the_one_who_writes() -> None:
    def suggested(gender: str) -> str:
        return advice(_found("C-R08"), reader="en", customer_language="cs", agent_gender=gender).suggestion

    assert suggested("m").startswith("Předal jsem")
    assert suggested("f").startswith("Předala jsem")
    assert suggested("").startswith("Předávám")


def test_serbian_comes_in_the_script_of_the_one_who_reads_it() -> None:
    cyrillic = advice(_found("C-R11"), reader="sr", customer_language="sr", script="Cyrl")
    latin = advice(_found("C-R11"), reader="sr-latn", customer_language="sr", script="Latn")
    assert cyrillic.sentence.startswith("Недостају")
    assert cyrillic.suggestion.startswith("Јављам")
    assert latin.sentence.startswith("Nedostaju")
    assert latin.suggestion.startswith("Javljam")


def test_an_interface_language_without_words_falls_back_to_english() -> None:
    assert advice(_found("C-R01"), reader="hu", customer_language="hu") == advice(_found("C-R01"), reader="en", customer_language="hu")
