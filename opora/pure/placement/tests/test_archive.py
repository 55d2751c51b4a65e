from dataclasses import replace
from datetime import timedelta

from opora.pure.placement import Archive, ArrivingMessage, Placed, traits
from opora.pure.placement.tests.cases import ANSWER, NOON, NOVAK, QUESTION, mail, quoting

DESK = "podpora@shop.example"
ASKED = mail(key=0, message_id="q@post.example", subject="Rozbitá konvice", reply=QUESTION, date=NOON)
ANSWERED = mail(
    key=1,
    message_id="a@shop.example",
    from_address=DESK,
    from_name="Jana",
    to=(NOVAK,),
    outgoing=True,
    in_reply_to=("q@post.example",),
    reply=ANSWER,
    quoted=quoting(QUESTION),
    date=NOON + timedelta(hours=1),
)


def placed(*messages: ArrivingMessage, own: tuple[str, ...] = (DESK,)) -> list[Placed]:
    archive = Archive(own)
    for message in messages:
        archive.add(traits(message))
    return list(archive.placed())


def test_a_later_answer_shows_that_two_mails_were_one_matter() -> None:
    alone = mail(key=2, message_id="b@post.example", subject="Kdy to bude", reply="Nic nepřišlo.", date=NOON + timedelta(days=40))
    both = replace(
        ANSWERED,
        key=3,
        message_id="c@shop.example",
        in_reply_to=("b@post.example",),
        references=("q@post.example", "a@shop.example", "b@post.example"),
        date=NOON + timedelta(days=41),
    )
    before = placed(ASKED, ANSWERED, alone)
    assert before[2].case != before[0].case
    after = placed(ASKED, ANSWERED, alone, both)
    assert len({p.case for p in after}) == 1
    assert len({p.thread for p in after}) == 1


def test_a_proposal_never_joins_a_thread() -> None:
    again = mail(key=2, message_id="b@post.example", quoted=quoting(ANSWER), date=NOON + timedelta(hours=2))
    first, _, last = placed(ASKED, ANSWERED, again)
    assert first.case == last.case
    assert first.thread != last.thread
    assert not last.certain


def test_an_answer_that_came_before_its_question_is_put_right() -> None:
    first, second = placed(ANSWERED, ASKED)
    assert first.thread == second.thread
    assert first.case == second.case


def test_a_new_matter_in_an_old_thread_stays_apart_for_its_later_mails() -> None:
    new = mail(
        key=2,
        message_id="n@post.example",
        in_reply_to=("a@shop.example",),
        reply="U objednávky 31555 chybí návod k pračce, prosím pošlete mi ho.",
        date=NOON + timedelta(days=90),
    )
    told = replace(
        ANSWERED,
        key=3,
        message_id="m@shop.example",
        in_reply_to=("n@post.example",),
        references=("q@post.example", "a@shop.example", "n@post.example"),
        date=NOON + timedelta(days=91),
    )
    old, _, fresh, answer = placed(ASKED, ANSWERED, new, told)
    assert fresh.case == answer.case != old.case
    assert fresh.thread == old.thread


def test_a_second_address_becomes_the_same_customer_after_a_proven_case() -> None:
    other = mail(
        key=2,
        message_id="b@work.example",
        from_address="novak@work.example",
        in_reply_to=("a@shop.example",),
        quoted=quoting(ANSWER),
        date=NOON + timedelta(hours=5),
    )
    first, _, last = placed(ASKED, ANSWERED, other)
    assert first.customer == last.customer


def test_on_a_public_list_a_stranger_may_answer() -> None:
    reply = mail(key=2, message_id="s@x.example", from_address="s@x.example", from_name="Sam", in_reply_to=("q@post.example",))
    first, last = placed(ASKED, reply, own=())
    assert first.thread == last.thread
    assert last.certain


def test_a_list_thread_is_found_again_without_references() -> None:
    first_answer = mail(
        key=1,
        message_id="1@x",
        from_address="a@x.example",
        from_name="Anna",
        reply="Zkuste restart celého zařízení.",
        quoted=quoting(QUESTION),
    )
    nested = mail(
        key=2,
        message_id="2@x",
        from_address="b@x.example",
        from_name="Boris",
        subject="Restart (was: Rozbitá konvice)",
        reply="To nepomůže.",
        quoted=quoting("Zkuste restart celého zařízení.\n" + quoting(QUESTION)),
    )
    other = mail(
        key=3,
        message_id="3@x",
        from_address="c@x.example",
        from_name="Cyril",
        subject="Setkání v Brně",
        reply="Kdo přijde na setkání v pátek?",
    )
    results = placed(ASKED, first_answer, nested, other, own=())
    assert len({p.case for p in results[:3]}) == 1
    assert results[3].case != results[0].case
