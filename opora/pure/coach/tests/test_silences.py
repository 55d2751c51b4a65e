"""What stands elsewhere in the reply, or in the customer's words, and makes the rules on wording keep silent."""

import pytest

from opora.pure.coach import Draft, Earlier, Facts, KnownStatement, check


def _fired(text: str, language: str, facts: Facts | None = None) -> frozenset[str]:
    return frozenset(finding.rule for finding in check(Draft(text, language=language), facts))


APOLOGY_AND_ACT = [
    ("cs", "Omlouvám se za zpoždění. Může za to počasí. Dnes jsme balík poslali jinou trasou.", "C-R02"),
    ("pl", "Przepraszam za opóźnienie. To wina kuriera. Dziś wysłaliśmy nową paczkę.", "C-R07"),
    ("el", "Σας ζητώ συγγνώμη για το δέμα. Έφταιγε ο καιρός. Σήμερα στείλαμε καινούργιο.", "C-R02"),
    ("sr", "Извињавам се што пакет касни. Крива је курирска служба. Данас смо послали нови.", "C-R07"),
    ("en", "I'm sorry the parcel is late. The weather is to blame. We sent a new one today.", "C-R02"),
]


@pytest.mark.parametrize(("language", "text", "rule"), APOLOGY_AND_ACT)
def test_an_apology_with_an_act_speaks_for_the_whole_reply(language: str, text: str, rule: str) -> None:
    assert rule not in _fired(text, language)


@pytest.mark.parametrize(("language", "text", "rule"), APOLOGY_AND_ACT)
def test_the_cause_alone_is_an_excuse_or_blame(language: str, text: str, rule: str) -> None:
    assert rule in _fired(text.split(". ")[1] + ".", language)


@pytest.mark.parametrize(
    ("language", "vague", "dated"),
    [
        ("cs", "Ozveme se vám co nejdříve.", "Ozveme se vám co nejdříve, nejpozději ve středu do 12 hodin."),
        ("pl", "Odezwiemy się wkrótce.", "Odezwiemy się wkrótce. Najpóźniej w środę do 12:00."),
        ("el", "Θα σας ενημερώσουμε σύντομα.", "Θα σας ενημερώσουμε σύντομα, έως την Τετάρτη στις 12:00."),
        ("sr", "Javićemo Vam se uskoro.", "Javićemo Vam se uskoro, najkasnije u sredu do 12 časova."),
        ("en", "We'll get back to you shortly.", "We'll get back to you shortly, by noon on Wednesday at the latest."),
    ],
)
def test_a_day_in_the_same_or_next_sentence_makes_soon_a_time(language: str, vague: str, dated: str) -> None:
    assert "C-R11" in _fired(vague, language)
    assert "C-R11" not in _fired(dated, language)


@pytest.mark.parametrize(
    ("language", "text", "customer"),
    [
        ("cs", "Nic se neděje, heslo posílám znovu.", "Omlouvám se, že otravuju, ztratila jsem heslo."),
        ("en", "These things happen, I have sent the link again.", "So sorry to bother you, I deleted the mail by my mistake."),
    ],
)
def test_comforting_somebody_who_says_sorry_is_no_shrug(language: str, text: str, customer: str) -> None:
    assert "C-R03" in _fired(text, language)
    assert "C-R03" not in _fired(text, language, Facts(customer=customer))


def test_what_the_customer_wrote_is_not_held_against_the_agent() -> None:
    assert "C-R10" not in _fired("Píšete „jste idioti, uklidněte se“ a chápu, že vás to naštvalo.", "cs")
    assert "C-R01" not in _fired("> We promise this will never happen again.\nYou are right, that was wrong of us.", "en")


def test_a_denial_shows_what_we_really_wrote() -> None:
    facts = Facts(earlier=(Earlier("Doprava je u této objednávky zdarma. Děkujeme."),), customer="Psali jste, že doprava je zdarma!")
    findings = [one for one in check(Draft("To jsme vám o dopravě nikdy nenapsali.", language="cs"), facts) if one.rule == "C-R06"]
    assert findings[0].detail == {"said": "Doprava je u této objednávky zdarma."}


def test_a_booked_statement_is_shown_as_well() -> None:
    facts = Facts(statements=(KnownStatement("delivery", "price", "0", "Delivery of order 2041 is free."),))
    findings = [one for one in check(Draft("We never said delivery was free.", language="en"), facts) if one.rule == "C-R06"]
    assert findings[0].detail == {"said": "Delivery of order 2041 is free."}


def test_a_warm_handover_is_no_brush_off() -> None:
    cold = "Contact the manufacturer."
    assert "C-R08" in _fired(f"I can't help with that. {cold}", "en")
    assert "C-R08" not in _fired("I can't help with that myself, but I have passed it to Jana, who will call you by 3 pm today.", "en")
