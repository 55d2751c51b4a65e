"""What a reply lacks or overdoes is found in five languages, and a good one goes out without a word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.coach import AskedQuestion, Draft, Earlier, Facts, check
from opora.pure.coach.advice import advice
from opora.pure.coach.tests.shape_examples import ASKED, BROKEN, CUSTOMERS, FURIOUS, RIGHT, THANKED, WRONG
from opora.pure.coach.values import Finding, Severity

LANGUAGES = ("cs", "pl", "el", "sr", "en")
SHAPE = tuple(f"C-R{number}" for number in range(13, 25))

PASTED = {
    "cs": "Dobrý den, pane Nováku, omlouváme se za výpadek služby. Dnes v 10:15 jsme vyměnili vadný prvek a služba od té chvíle běží. Částku za dva dny vám odečteme z příští faktury, nemusíte o nic žádat. Pokud by připojení nefungovalo, restartujte prosím router a zavolejte nám.",
    "pl": "Dzień dobry Panie Nowaku, przepraszamy za przerwę w usłudze. Dziś o 10:15 wymieniliśmy uszkodzony element i od tej chwili usługa działa. Kwotę za dwa dni odliczymy od następnej faktury, nie trzeba o nic prosić. Gdyby połączenie nie działało, proszę zrestartować router i zadzwonić.",
    "el": "Καλησπέρα κύριε Παππά, ζητούμε συγγνώμη για τη διακοπή. Σήμερα στις 10:15 αλλάξαμε το χαλασμένο εξάρτημα και από τότε η υπηρεσία λειτουργεί. Το ποσό για τις δύο ημέρες θα αφαιρεθεί από τον επόμενο λογαριασμό, δεν χρειάζεται αίτηση. Αν η σύνδεση δεν λειτουργεί, επανεκκινήστε το ρούτερ.",
    "sr": "Poštovani gospodine Petroviću, izvinjavamo se zbog prekida. Danas u 10:15 zamenili smo neispravan deo i usluga od tada radi. Iznos za dva dana oduzimamo od sledećeg računa, ne morate ništa da tražite. Ako veza ne bi radila, restartujte ruter i pozovite nas odmah.",
    "en": "Dear Mr Novak, we are sorry for the outage. Today at 10:15 we replaced the faulty part and the service has been running since then. The amount for two days will be taken off your next bill, you need not ask for it. Should the connection fail again, please restart the router and call us.",
}


def found(text: str, language: str, **facts: object) -> set[str]:
    return {one.rule for one in check(Draft(text, language=language), Facts(**facts))}  # type: ignore[arg-type]


@pytest.mark.parametrize(("rule", "language", "text"), [(*key, text) for key, texts in WRONG.items() for text in texts])
def test_a_reply_that_lacks_something_is_found_by_its_own_rule(rule: str, language: str, text: str) -> None:
    assert rule in found(text, language, customer=CUSTOMERS[rule][language])


@pytest.mark.parametrize(("rule", "language", "text"), [(*key, text) for key, texts in RIGHT.items() for text in texts])
def test_a_good_reply_goes_out_without_a_word(rule: str, language: str, text: str) -> None:
    assert rule not in found(text, language, customer=CUSTOMERS[rule][language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_apology_that_was_sent_before_need_not_be_repeated(language: str) -> None:
    sorry = RIGHT["C-R19", language][0]
    reply = WRONG["C-R19", language][0]
    assert "C-R19" not in found(reply, language, customer=BROKEN[language], earlier=(Earlier(sorry),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_case_marked_as_no_complaint_needs_no_apology(language: str) -> None:
    assert "C-R19" not in found(WRONG["C-R19", language][0], language, customer=BROKEN[language], is_complaint=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_customers_marked_calm_may_get_the_instruction_first(language: str) -> None:
    assert "C-R17" not in found(WRONG["C-R17", language][0], language, customer=FURIOUS[language], marked_upset=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_was_answered_by_telephone_is_not_asked_for_again(language: str) -> None:
    reply = WRONG["C-R18", language][1]
    asked = (AskedQuestion(1, ASKED[language].partition(" A ")[0]), AskedQuestion(2, ASKED[language]))
    assert "C-R18" not in found(reply, language, customer=ASKED[language], questions=asked, answered_elsewhere=frozenset({1, 2}))


def test_an_open_question_is_named_by_its_number_and_words() -> None:
    findings = check(Draft("Thank you for your interest.", language="en"), Facts(customer=ASKED["en"]))
    details = [one.detail for one in findings if one.rule == "C-R18"]
    assert [detail["number"] for detail in details] == ["1", "2"]
    assert "Saturdays" in details[1]["question"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_case_with_a_planned_check_may_be_closed(language: str) -> None:
    reply = WRONG["C-R23", language][0]
    assert "C-R23" not in found(reply, language, customer=BROKEN[language], check_planned=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_closing_a_complaint_without_a_word_about_it_is_found(language: str) -> None:
    reply = RIGHT["C-R19", language][0]
    assert "C-R23" in found(reply, language, customer=BROKEN[language], closes_case=True)
    assert "C-R23" not in found(reply, language, customer=THANKED[language], closes_case=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Přijměte prosím slevu 500 Kč."),
        ("pl", "Proszę przyjąć bon na 500 zł."),
        ("el", "Σας δίνουμε έκπτωση 500 €."),
        ("sr", "Dajemo Vam popust od 500 dinara."),
        ("en", "Please accept a £500 voucher."),
    ],
)
def test_more_than_an_agent_may_give_alone_is_held(language: str, text: str) -> None:
    assert "C-R22" in found(text, language, remedy_limit=200.0)
    assert "C-R22" not in found(text, language, remedy_limit=800.0)
    assert "C-R22" not in found(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_another_customer_got_needs_a_line_of_its_own(language: str) -> None:
    sent = PASTED[language]
    pasted = sent.replace("10:15", "11:40")
    own = {
        "cs": "Vím, že jste kvůli tomu zmeškal poradu.",
        "pl": "Wiem, że przez to przepadło Panu spotkanie.",
        "el": "Ξέρω ότι χάσατε γι’ αυτό τη σύσκεψή σας.",
        "sr": "Znam da ste zbog toga propustili sastanak.",
        "en": "I know that you missed your meeting because of it.",
    }
    assert "C-R24" in found(pasted, language, sent_to_others=(sent,))
    assert "C-R24" not in found(f"{pasted} {own[language]}", language, sent_to_others=(sent,))
    assert "C-R24" not in found(pasted, language)
    assert "C-R24" not in found(pasted, language, sent_to_others=(sent,), bulletin=sent)


@pytest.mark.parametrize(
    ("language", "customer", "reply", "good"),
    [
        ("cs", "Už potřetí mi nefunguje topení.", "Omlouváme se. Topení je opravené.", "Omlouváme se. Topení je opravené, selhal ventil."),
        (
            "pl",
            "Już trzeci raz nie działa ogrzewanie.",
            "Przepraszamy. Ogrzewanie jest naprawione.",
            "Przepraszamy. Ogrzewanie jest naprawione, bo zepsuł się zawór.",
        ),
        (
            "el",
            "Τρίτη φορά δεν λειτουργεί η θέρμανση.",
            "Συγγνώμη. Η βλάβη διορθώθηκε.",
            "Συγγνώμη. Η βλάβη διορθώθηκε, είχε σπάσει επειδή πάγωσε η βάνα.",
        ),
        (
            "sr",
            "Treći put ne radi grejanje.",
            "Izvinite. Grejanje je popravljeno.",
            "Izvinite. Grejanje je popravljeno, otkazao je ventil.",
        ),
        (
            "en",
            "The heating doesn't work for the third time.",
            "Sorry. The heating is fixed.",
            "Sorry. The heating is fixed, the valve failed because of the frost.",
        ),
    ],
)
def test_a_failure_that_comes_again_deserves_its_cause(language: str, customer: str, reply: str, good: str) -> None:
    assert "C-R20" in found(reply, language, customer=customer)
    assert "C-R20" not in found(good, language, customer=customer)
    assert "C-R20" not in found(reply, language, customer=BROKEN[language])


def test_a_reply_that_shares_nothing_with_the_problem_gets_a_hint() -> None:
    customer = "The dishwasher you delivered on Monday leaks badly and my kitchen floor is soaked with dirty water."
    reply = "Hello, sorry about everything. Our experienced colleagues will certainly contact your household shortly regarding further arrangements and possibilities."
    assert "C-R16" in found(reply, "en", customer=customer)
    assert "C-R16" not in found(f"{reply} The dishwasher is exchanged.", "en", customer=customer)
    assert "C-R16" not in found(reply, "en", customer=customer, earlier=(Earlier("Which model is it?"),))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", SHAPE)
def test_every_rule_has_advice_and_a_suggestion_in_every_language(rule: str, language: str) -> None:
    finding = Finding(rule, Severity.WARN, None, None, {"number": "2", "question": "?"})
    said = advice(finding, reader=language, customer_language=language, agent_gender="f")
    assert said.sentence and said.suggestion
    assert "{" not in said.sentence + said.suggestion


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_whatever_is_written_no_rule_of_shape_breaks(customer: str, reply: str, language: str) -> None:
    facts = Facts(customer=customer, sent_to_others=(customer,), remedy_limit=1.0, closes_case=True)
    for one in check(Draft(reply, language=language), facts):
        assert one.start is None or 0 <= one.start <= (one.end or 0) <= len(reply)
