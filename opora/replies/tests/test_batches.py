"""One answer to many: the same message as a single answer would be, the same gate, each held one with its sentence."""

from __future__ import annotations

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from opora.cases.models import Case, MessageTraits
from opora.cases.queries import search
from opora.followups.models import Check
from opora.kernel.errors import Refused
from opora.kernel.events import say
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import AuditRow, LiveNote
from opora.ledgers.models import Promise, Statement
from opora.messages.events import MessageSent
from opora.messages.models import Message
from opora.replies import actions as replies
from opora.replies.actions.batches import Core, Letter, judge_core, judge_line, send_alike, take_back_alike
from opora.replies.coaching import Held
from tests.cast import KOWALSKA, NOVAK, PROCHAZKOVA, SVOBODA, Team, Whatever, case_of, draft_of, team, writes

pytestmark = pytest.mark.django_db
BULLETIN = (
    "Od 17.40 nejde objednávat. Víme o tom a opravujeme to. Kdy bude hotovo, ještě nevíme; další zprávu dáme v 18.10. "
    "Potvrzené objednávky platí. Omlouváme se, že nemůžete nákup dokončit."
)
CORE = Core("test:cs", BULLETIN, "cs")
WORDS = "Dobrý den,\nnejde mi dokončit objednávka. Kdy to půjde?"


@pytest.fixture
def desk() -> Team:
    return team()


def letter(case: Case, greeting: str = "Dobrý den,", **more: object) -> Letter:
    seen = case.passages.order_by("-message").values_list("message", flat=True).first() or 0
    return Letter(uuid.uuid4(), case.pk, more.pop("core", CORE), greeting, way="email", seen_up_to=seen, **more)  # type: ignore[arg-type]


def test_each_gets_the_mail_that_a_single_answer_would_have_been(desk: Team) -> None:
    question = writes(NOVAK, "Objednávka", WORDS)
    other = writes(NOVAK.at("j.novak@seznam.cz"), "Objednávka", WORDS + " Spěchá to.")
    case = case_of(question)
    text = f"Dobrý den, pane Nováku,\n\n{BULLETIN}"
    (single,) = replies.send([draft_of(case_of(other), desk.jana, text)], by=desk.jana, decisions=Whatever(), undo_seconds=10)
    batch = send_alike([letter(case, "Dobrý den, pane Nováku,")], by=desk.jana)
    (mass,) = [Message.objects.get(pk=one.pk) for one in batch.sent.values()]
    for field in ("direction", "author", "from_name", "from_address", "reply", "delivery", "automatic", "reply_to"):
        assert getattr(mass, field) == getattr(single, field), field
    assert mass.subject == "Re: Objednávka" and mass.text.splitlines()[0] == single.text.splitlines()[0]
    assert [one["address"] for one in mass.to] == [NOVAK.address]
    assert mass.thread == question.thread
    assert [one.rfc_id for one in mass.references.all()] == [question.rfc_id]
    assert "> nejde mi dokončit objednávka" in mass.text
    case.refresh_from_db()
    assert (case.state, case.turn, case.owner, case.last_direction, case.messages_count) == ("answered", "customer", None, "out", 2)
    assert MessageTraits.objects.get(message=mass).outgoing
    assert AuditRow.objects.filter(act="reply.sent", subject=f"case:{case.pk}").count() == 1


def test_an_answer_to_it_comes_into_its_case(desk: Team) -> None:
    question = writes(NOVAK, "Objednávka", WORDS)
    (mass,) = send_alike([letter(case_of(question))], by=desk.jana, undo_seconds=0).sent.values()
    drain_everything()
    back = writes(NOVAK, "Re: Objednávka", f"Děkuji za zprávu, počkám.\n\n> {BULLETIN}", answers=Message.objects.get(pk=mass.pk))
    assert case_of(back) == case_of(question)


def test_the_search_finds_it_by_a_word_of_its_core_and_by_its_line(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Objednávka", WORDS))
    (mass,) = send_alike([letter(case, line="Váš košík s čajníkem jsme podrželi.")], by=desk.jana).sent.values()
    for typed in ("opravujeme", "čajník", "podrzeli"):
        assert case.pk in [hit.case.pk for hit in search(typed, for_=desk.jana)[0]], typed
    assert mass.pk


def test_the_same_letter_again_is_the_same_message(desk: Team) -> None:
    one = letter(case_of(writes(NOVAK, "Objednávka", WORDS)))
    first, again = send_alike([one], by=desk.jana), send_alike([one], by=desk.jana)
    assert first.sent[one.key].pk == again.sent[one.key].pk
    assert Message.objects.filter(direction="out").count() == 1


def test_what_cannot_go_is_held_with_a_sentence_and_keeps_nobody_else(desk: Team) -> None:
    good, answered = (case_of(writes(who, "Objednávka", WORDS)) for who in (NOVAK, SVOBODA))
    nowhere = case_of(writes(PROCHAZKOVA, "Objednávka", WORDS))
    letters = [letter(good), letter(answered), letter(nowhere)]
    replies.send([draft_of(answered, desk.petr, "Už to řeším.")], by=desk.petr, decisions=Whatever())
    Case.objects.filter(pk=nowhere.pk).update(state=Case.State.JOINED)
    batch = send_alike(letters, by=desk.jana)
    assert set(batch.sent) == {letters[0].key}
    assert "colleague" in batch.held[letters[1].key]
    assert batch.held[letters[2].key]


def test_who_may_not_answer_sends_nothing(desk: Team) -> None:
    one = letter(case_of(writes(NOVAK, "Objednávka", WORDS)))
    with pytest.raises(Refused):
        send_alike([one], by=desk.eleni)
    assert not Message.objects.filter(direction="out").exists()


def test_a_batch_is_one_note_and_few_statements(desk: Team) -> None:
    cases = [case_of(writes(who.at(f"x{n}.{who.address}"), "Objednávka", WORDS)) for n in range(3) for who in (NOVAK, KOWALSKA)]
    send_alike([letter(cases[0])], by=desk.jana)
    before = LiveNote.objects.count()
    with CaptureQueriesContext(connection) as few:
        send_alike([letter(cases[1])], by=desk.jana)
    with CaptureQueriesContext(connection) as many:
        batch = send_alike([letter(one) for one in cases[2:]], by=desk.jana)
    assert len(batch.sent) == 4 and len(many) <= len(few) + 3
    assert LiveNote.objects.count() == before + 2


def test_the_ledgers_and_the_closing_check_leave_the_core_to_whoever_made_it(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Objednávka", WORDS))
    send_alike([letter(case)], by=desk.jana, undo_seconds=0)
    drain_everything()
    assert not Promise.objects.exists() and not Statement.objects.exists() and not Check.objects.exists()


def test_what_a_person_promised_this_one_customer_is_booked(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Objednávka", WORDS))
    send_alike([letter(case, line="Zítra do 12 hodin Vám zavolám.", by_hand=True)], by=desk.jana, undo_seconds=0)
    say(MessageSent(Message.objects.get(direction="out").pk))
    drain_everything()
    assert [one.kind for one in Promise.objects.all()] == ["callback"]


def test_the_coach_holds_a_core_that_promises_the_fix_and_lets_the_bulletin_pass(desk: Team) -> None:
    assert not [one for one in judge_core(CORE, "Dobrý den,", by=desk.jana, decisions={}, bulletin=BULLETIN) if one.severity < 2]
    off = Core("test:cs", "Od 17.40 nejde objednávat. Do hodiny to pojede.", "cs")
    with pytest.raises(Held) as held:
        judge_core(off, "Dobrý den,", by=desk.petr, decisions={}, bulletin=BULLETIN)
    assert "C-R28" in {one.rule for one in held.value.waiting}
    judge_core(off, "Dobrý den,", by=desk.petr, decisions=Whatever(), bulletin=BULLETIN)


def test_the_coach_stops_a_line_with_a_gap_in_it(desk: Team) -> None:
    assert judge_line("Dobrý den,", "Vaši objednávku {{cislo}} jsme podrželi.", "cs", by=desk.jana)
    assert not judge_line(
        "Dobrý den, pane Nováku,", "Vím, že jste nestihl zaplatit objednávku 20418; košík jsme Vám podrželi.", "cs", by=desk.jana
    )


def test_what_has_not_left_is_taken_back_and_may_be_sent_anew(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Objednávka", WORDS))
    one = letter(case)
    (mass,) = send_alike([one], by=desk.jana).sent.values()
    assert take_back_alike([mass.pk], by=desk.jana) == [mass.pk]
    case.refresh_from_db()
    assert (case.turn, case.state, case.messages_count) == ("us", "new", 1) and case.waiting_since is not None
    assert Message.objects.get(pk=mass.pk).delivery == "cancelled"
    again = send_alike([one], by=desk.jana)
    assert again.sent[one.key].pk != mass.pk


def test_what_was_claimed_is_not_taken_back(desk: Team) -> None:
    (mass,) = send_alike([letter(case_of(writes(NOVAK, "Objednávka", WORDS)))], by=desk.jana).sent.values()
    Message.objects.filter(pk=mass.pk).update(delivery="claimed")
    assert take_back_alike([mass.pk], by=desk.jana) == []
