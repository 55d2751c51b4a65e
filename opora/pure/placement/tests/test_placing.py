from datetime import timedelta

import pytest

from opora.pure.placement import Placement, place, traits
from opora.pure.placement.tests.cases import ANSWER, NOON, NOVAK, QUESTION, STRANGER, days, mail, novaks_case, quoting
from opora.pure.placement.values import ArrivingMessage


def placed(message: ArrivingMessage, **case: object) -> Placement:
    return place(message, [novaks_case(**case)], at=message.date or NOON)


def test_a_reply_to_our_message_joins_at_once() -> None:
    placement = placed(mail(in_reply_to=("answer@shop.example",)))
    assert (placement.thread, placement.case, placement.certain) == ("t-kettle", "kettle", True)
    assert placement.reasons[0].code == "answers_our_message"


def test_a_reply_to_our_signed_address_joins_from_any_sender() -> None:
    placement = placed(mail(from_address="jan@work.example", subject="", tokens=("t-kettle",)))
    assert placement.certain
    assert placement.case == "kettle"


def test_a_colleague_in_copy_who_replies_is_no_stranger() -> None:
    colleague = "eva@firma.example"
    placement = placed(mail(from_address=colleague, in_reply_to=("answer@shop.example",)), addresses=frozenset({NOVAK, colleague}))
    assert placement.certain


def test_our_own_answer_from_an_ordinary_mail_program_joins() -> None:
    ours = mail(from_address="podpora@shop.example", to=(NOVAK,), outgoing=True, in_reply_to=("question@post.example",))
    assert placed(ours).certain


def test_a_second_address_with_our_message_id_is_proposed_and_marked() -> None:
    placement = placed(
        mail(from_address="novak@work.example", in_reply_to=("answer@shop.example",), quoted=quoting(ANSWER)),
    )
    assert placement.case == "kettle"
    assert placement.unverified
    assert not placement.certain


class TestForgeries:
    """reliability.md B1 to B4: no header gives its sender another person's case."""

    def test_a_subject_tag_of_a_stranger_opens_something_new(self) -> None:
        placement = placed(mail(from_address=STRANGER, from_name="Mallory", subject="Re: [DESK-1] Rozbitá konvice"))
        assert (placement.thread, placement.case) == (None, None)

    def test_a_strangers_reference_to_the_customers_own_message_proves_nothing(self) -> None:
        placement = placed(mail(from_address=STRANGER, from_name="Mallory", in_reply_to=("question@post.example",)))
        assert (placement.thread, placement.case, placement.unverified) == (None, None, False)

    def test_a_stranger_with_our_real_message_id_is_never_more_than_unverified(self) -> None:
        placement = placed(mail(from_address=STRANGER, from_name="Mallory", in_reply_to=("answer@shop.example",)))
        assert placement.unverified
        assert not placement.certain

    def test_a_forged_from_is_not_certain_although_the_address_is_known(self) -> None:
        placement = placed(mail(in_reply_to=("answer@shop.example",), authenticated=False))
        assert placement.unverified
        assert not placement.certain

    def test_the_customers_name_alone_lets_nobody_in(self) -> None:
        placement = placed(mail(from_address=STRANGER, subject="Dotaz", reply="Kam mi to pošlete?"))
        assert placement.case is None


class TestWithoutReferences:
    def test_a_known_subject_of_a_known_sender_is_proposed(self) -> None:
        placement = placed(mail())
        assert placement.case == "kettle"
        assert placement.thread is None
        assert not placement.certain

    def test_an_order_number_leads_to_its_case(self) -> None:
        placement = placed(mail(subject="Dotaz", reply="Kdy přijde objednávka 20418?", date=days(9)))
        assert placement.case == "kettle"
        assert "same_order_number" in {r.code for r in placement.reasons}

    def test_another_order_number_is_another_matter(self) -> None:
        placement = placed(mail(subject="Dotaz", reply="Kdy přijde objednávka 31555?"))
        assert placement.case is None

    def test_quoted_lines_are_recognised_however_they_are_wrapped(self) -> None:
        words = ANSWER.split()
        rewrapped = "\n".join(f"> > {' '.join(words[i : i + 6])}" for i in range(0, len(words), 6))
        placement = placed(mail(subject="Dotaz", from_address="novak@work.example", quoted=rewrapped))
        assert "quotes_it" in {r.code for r in placement.proposals[0].reasons}
        assert placement.case == "kettle"

    def test_the_line_before_a_quotation_names_author_and_minute(self) -> None:
        line = "Dne 2. 3. 2026 v 13:00 Jan Novák napsal(a):\n> ano"
        placement = placed(mail(quoted=line))
        assert "names_author_and_minute" in {r.code for r in placement.proposals[0].reasons}

    def test_a_weekly_report_with_the_same_subject_begins_anew(self) -> None:
        report = mail(
            subject="Rozbitá konvice", reply="Hlášení za tento týden: vše v pořádku.", date=days(7), from_address="r@list.example"
        )
        placement = place(report, [novaks_case()], at=days(7), anyone=True)
        assert placement.case is None

    def test_of_two_threads_with_the_same_subject_the_quoted_one_is_taken(self) -> None:
        other = novaks_case(case="other", thread="t-other", marks=frozenset(), last_at=NOON + timedelta(hours=2))
        placement = place(mail(quoted=quoting(QUESTION)), [other, novaks_case()], at=NOON, anyone=True)
        assert placement.case == "kettle"

    def test_a_second_address_that_resembles_the_customer_is_proposed_but_proves_nothing(self) -> None:
        from_work = mail(
            from_address="novak@work.example", from_name="", subject="Pořád ta konvice", reply="Konvice v krabici zase nebyla, jen víčko."
        )
        assert placed(from_work).case is None
        placement = placed(mail(from_address="novak@work.example", from_name="", resembles=("novak",)))
        assert placement.case == "kettle"
        assert placement.thread is None

    def test_a_customer_who_sends_every_thought_separately_is_brought_together(self) -> None:
        first = "Na webu se neukazuje košík a zákazníci nemohou objednávat."
        case = novaks_case(
            base_subject="web nejde",
            subjects=frozenset({"web nejde"}),
            order_numbers=frozenset(),
            stems=traits(mail(subject="Web nejde", reply=first)).stems,
            waiting=False,
        )
        more = mail(subject="Košík", reply="A ještě: košík na webu hlásí chybu, když zákazníci chtějí objednat.")
        assert place(more, [case], at=NOON).case == "kettle"
        other = mail(subject="Katalog", reply="Připravte nám prosím nabídku na tisk katalogu pro veletrh v Brně.", date=days(6))
        assert place(other, [case], at=NOON).case is None


class TestOldThreads:
    def test_old_thread_used_for_something_new_opens_a_new_case(self) -> None:
        text = "Dobrý den, u objednávky 31555 mi chybí návod k pračce. Můžete ho poslat?"
        placement = placed(mail(in_reply_to=("answer@shop.example",), reply=text, date=days(35)))
        assert placement.thread == "t-kettle"
        assert placement.case is None
        assert placement.new_matter

    def test_a_late_answer_about_the_same_order_stays(self) -> None:
        text = "Dobrý den, u objednávky 20418 mi zase chybí konvice."
        placement = placed(mail(in_reply_to=("answer@shop.example",), reply=text, date=days(35)))
        assert placement.case == "kettle"
        assert not placement.new_matter

    def test_a_quick_answer_with_a_model_code_stays(self) -> None:
        placement = placed(mail(in_reply_to=("answer@shop.example",), reply="Na štítku je napsáno č. KZ4201."))
        assert placement.case == "kettle"

    def test_an_out_of_office_after_months_opens_nothing(self) -> None:
        placement = placed(mail(in_reply_to=("answer@shop.example",), automatic="auto-reply", date=days(100)))
        assert not placement.new_matter


def test_two_mails_within_minutes_are_bundled() -> None:
    placement = placed(mail(in_reply_to=("answer@shop.example",)), waiting=False, last_at=NOON + timedelta(hours=2, minutes=55))
    assert placement.bundle_with == ("kettle",)


def test_a_case_may_hold_messages_of_another_thread() -> None:
    case = novaks_case(our_message_ids=frozenset({"answer@shop.example", "later@shop.example"}), threads={"later@shop.example": "t-2"})
    assert place(mail(in_reply_to=("later@shop.example",)), [case], at=NOON).thread == "t-2"


@pytest.mark.parametrize("number", [1, 79, 500])
def test_the_order_of_equal_candidates_does_not_matter(number: int) -> None:
    many = [novaks_case(case=f"c{i}", thread=f"t{i}", addresses=frozenset({f"p{i}@x.example"}), names=frozenset()) for i in range(number)]
    message = mail(in_reply_to=("answer@shop.example",), from_address="p0@x.example")
    assert place(message, [novaks_case(), *many], at=NOON).thread == "t0"
