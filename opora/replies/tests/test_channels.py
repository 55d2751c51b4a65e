"""A channel that is not mail, from the first word to our answer: heard once, one case, answered the way the customer wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from opora.cases.models import Case
from opora.customers.models import Customer, Identity
from opora.kernel.errors import DeskError
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages import channels
from opora.messages.accounts import account_at, answers_of
from opora.messages.channels import Channel, Outcome, Sent, Setting, Window
from opora.messages.models import ChannelAccount, HookCall, Message, Parcel, Revision, Thread
from opora.pure.utterances import Speaker, Utterance
from opora.replies import actions as replies
from opora.replies.models import Draft
from opora.replies.ways import way_of, ways
from tests.cast import NOVAK, Team, Whatever, case_of, team, writes

pytestmark = pytest.mark.django_db
NOW = timezone.now()
lit: list[str] = []


def _light(message: Message, on_the_wire: Callable[[], None]) -> Outcome:
    on_the_wire()
    lit.append(message.text)
    return Sent("lit", external_id=f"ours-{message.pk}")


def _by_day(thread: Thread, at: datetime) -> Window:
    return Window(open=thread.subject != "night", sentence="Nobody sees a lamp at night.")


def _understands(call: HookCall) -> bool:
    return call.headers.get("kind") == "lamp"


LAMP = Channel(
    name="lamp", title="Lamp", icon="zap", identity_kind="other", sends=_light, window=_by_day, takes=_understands, longest=80,
    takes_files=False, settings=(Setting("tower", "Tower"), Setting("password", "Password", secret=True, required=False)),
)  # fmt: skip


@pytest.fixture(autouse=True)
def lamp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channels, "_channels", {**channels._channels, "lamp": LAMP, "torch": _torch()})
    lit.clear()


def _torch() -> Channel:
    return Channel(name="torch", title="Torch", icon="zap", identity_kind="other", sends=_light, immediate=True)


@pytest.fixture
def desk() -> Team:
    return team()


def tower(kind: str = "lamp") -> ChannelAccount:
    answers = {"tower": "Petřín", "password": "tajné"} if kind == "lamp" else {}
    return messages.attach_channel(kind, f"The {kind}", answers, by=None, language="cs")


def said(text: str, key: str, *, kind: str = "lamp", who: Speaker | None = None, at: datetime = NOW, **more: object) -> Utterance:
    speaker = who or Speaker("other", "watchman-1", "Vít Strážný")
    return Utterance(channel=kind, conversation=more.pop("conversation", "hill"), key=key, speaker=speaker, at=at, text=text, **more)  # type: ignore[arg-type]


def hear(account: ChannelAccount, *utterances: Utterance, at: datetime | None = None) -> None:
    messages.hear(account.mailbox_id, utterances, received_at=at)
    drain_everything()


def reply(case: Case, by: object, text: str, **more: object) -> Message:
    draft = replies.save_draft(case, by=by, text=text, html="", **more)  # type: ignore[arg-type]
    return replies.send([draft], by=by, undo_seconds=0, decisions=Whatever())[0]  # type: ignore[arg-type]


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(DeskError) as refused:
        act()
    return refused.value.sentence


def test_what_is_said_twice_is_heard_once_and_a_conversation_is_one_case(desk: Team) -> None:
    account = tower()
    for _ in range(3):
        hear(account, said("Dobrý den, nesvítí nám maják.", "a"), said("Od včerejška.", "b"))
    case = Case.objects.get()
    assert [one.reply for one in Message.objects.order_by("pk")] == ["Dobrý den, nesvítí nám maják.", "Od včerejška."]
    assert (case.messages_count, case.customer_name, Thread.objects.get().channel) == (2, "Vít Strážný", "lamp")
    assert case.customer.language == "cs"


def test_the_answer_goes_the_way_the_customer_wrote_as_bare_words(desk: Team) -> None:
    hear(tower(), said("Kdy se rozsvítí?", "a"))
    message = reply(Case.objects.get(), desk.petr, "Rozsvítí se v pátek v 18 hodin.")
    drain_everything()
    message.refresh_from_db()
    assert lit == ["Rozsvítí se v pátek v 18 hodin."]
    assert (message.delivery, message.external_id, message.thread_id) == ("sent", f"ours-{message.pk}", Thread.objects.get().pk)
    assert (message.subject, message.to) == ("", [{"name": "Vít Strážný", "address": "watchman-1"}])


def test_a_channel_that_needs_no_carrying_says_it_with_the_commit(desk: Team) -> None:
    account = tower("torch")
    hear(account, said("Slyšíte mě?", "a", kind="torch"))
    assert reply(Case.objects.get(), desk.petr, "Ano, slyším vás.").delivery == "sent"
    assert lit == []


def test_a_closed_window_says_so_and_names_another_way(desk: Team) -> None:
    account = tower()
    known = Speaker("other", "watchman-1", "Vít", proven=(("email", NOVAK.address),))
    hear(account, said("Je tu někdo?", "a", who=known, subject="night"))
    case = Case.objects.get()
    assert [one.name for one in ways(case)] == [f"thread:{Thread.objects.get().pk}", "email"]
    assert refusal(lambda: reply(case, desk.petr, "Jsme tu.")) == "Nobody sees a lamp at night. You can still write by: E-mail."
    assert not Message.objects.filter(direction="out").exists()
    assert reply(case, desk.petr, "Jsme tu.", way="email", to=[{"name": "", "address": NOVAK.address}]).thread.channel == "email"


def test_words_that_are_too_long_and_files_are_refused_with_a_reason(desk: Team) -> None:
    hear(tower(), said("Dobrý den", "a"))
    case = Case.objects.get()
    assert "at most 80 characters; this is 81" in refusal(lambda: reply(case, desk.petr, "a" * 81))
    draft = Draft.objects.create(case=case, author=desk.ola, text="S přílohou")
    replies.add_file(draft, name="a.txt", content_type="text/plain", content=b"a", inline=False, by=desk.ola)
    assert "takes no files" in refusal(lambda: replies.send([draft], by=desk.ola, decisions=Whatever()))


def test_what_the_channel_proves_makes_one_customer_and_what_is_typed_does_not(desk: Team) -> None:
    writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?")
    account = tower()
    hear(account, said("To jsem zase já.", "a", who=Speaker("other", "w-1", "Jan Novák", proven=(("email", NOVAK.address.upper()),))))
    hear(account, said(f"Jsem {NOVAK.address}", "b", who=Speaker("other", "w-2", "Jan Novák"), conversation="dale"))
    owners = dict(Identity.objects.values_list("value", "customer"))
    assert owners["w-1"] == owners[NOVAK.address] != owners["w-2"]
    assert Customer.objects.get(pk=owners["w-1"]).cases.count() == 2


def test_nobody_becomes_one_person_through_a_shared_box(desk: Team) -> None:
    account = tower()
    for number in (1, 2):
        hear(account, said("Dobrý den", str(number), who=Speaker("other", f"w-{number}", proven=(("email", "info@firma.example"),))))
    assert Identity.objects.get(value="w-1").customer_id != Identity.objects.get(value="w-2").customer_id


def test_a_stranger_in_the_same_conversation_gets_a_case_of_their_own(desk: Team) -> None:
    account = tower()
    hear(account, said("Lampa bliká.", "a"), said("Mně taky!", "b", who=Speaker("other", "w-9", "Iva")))
    assert Thread.objects.count() == 1
    assert sorted(Case.objects.values_list("customer_name", flat=True)) == ["Iva", "Vít Strážný"]


def test_an_ended_case_is_reopened_within_a_week_and_followed_by_a_new_one_later(desk: Team) -> None:
    account = tower()
    hear(account, said("Nesvítí lampa.", "a"))
    case = Case.objects.get()
    Case.objects.update(state="closed", ended_at=NOW - timedelta(days=2), active=False)
    hear(account, said("Pořád nesvítí, prosím o opravu.", "b"))
    case.refresh_from_db()
    assert case.active
    Case.objects.update(state="closed", ended_at=NOW - timedelta(days=9), active=False)
    hear(account, said("Dobrý den, potřebuji novou lampu.", "c"))
    assert Case.objects.exclude(pk=case.pk).get().follows_id == case.pk


def test_what_a_colleague_said_in_the_providers_own_program_is_our_answer(desk: Team) -> None:
    account = tower()
    hear(account, said("Nesvítí lampa.", "a"))
    hear(account, said("Už svítí.", "b", ours=True, at=NOW + timedelta(seconds=5)))
    assert [(one.direction, one.delivery) for one in Message.objects.order_by("pk")] == [("in", ""), ("out", "sent")]
    assert Case.objects.get().turn == "customer"


def test_the_echo_of_our_own_message_is_no_second_message(desk: Team) -> None:
    account = tower()
    hear(account, said("Nesvítí lampa.", "a"))
    message = reply(Case.objects.get(), desk.petr, "Podíváme se na to.")
    drain_everything()
    hear(account, said("Podíváme se na to.", f"ours-{message.pk}", ours=True))
    assert Message.objects.filter(direction="out").count() == 1
    assert Parcel.objects.filter(state="repeated").count() == 1


def test_edits_and_deletions_lie_beside_the_message_in_any_order(desk: Team) -> None:
    account = tower()
    happened = [
        messages.Happened("a", Revision.Kind.EDITED, "e1", NOW, "Jste skvělí."),
        messages.Happened("a", Revision.Kind.DELETED, "e2", NOW + timedelta(minutes=1)),
    ]
    for _ in range(2):
        for one in happened:
            messages.revise(account.mailbox_id, one)
    hear(account, said("Jste nemožní.", "a"))
    message = Message.objects.get()
    assert message.reply == "Jste nemožní."
    assert [(one.kind, one.text) for one in message.revisions.order_by("at")] == [("edited", "Jste skvělí."), ("deleted", "")]


def test_a_webhook_is_kept_once_and_what_nobody_understands_stays_to_be_seen(desk: Team) -> None:
    account = tower()
    taken = [messages.take_hook(account.mailbox_id, b'{"a": 1}', headers={"kind": kind}) for kind in ("lamp", "lamp")]
    messages.take_hook(account.mailbox_id, b"\xff\x00", headers={"kind": "smoke"})
    drain_everything()
    assert taken == [True, False]
    assert sorted(HookCall.objects.values_list("state", flat=True)) == ["taken", "unknown"]
    assert messages.try_hooks_again(list(HookCall.objects.values_list("pk", flat=True)), by=desk.marek) == 1


def test_a_secret_is_never_shown_and_stays_when_it_is_not_typed_again(desk: Team) -> None:
    account = tower()
    messages.change_account(account, {"tower": "Ještěd", "password": ""}, by=desk.marek)
    fresh = account_at(account.token, "lamp")
    assert fresh is not None
    assert (answers_of(fresh)["tower"], answers_of(fresh)["password"]) == ("Ještěd", "tajné")
    assert "tajné" not in str(fresh.settings)
    messages.change_account(account, {}, by=desk.marek, paused=True)
    assert account_at(account.token, "lamp") is None
    assert refusal(lambda: messages.attach_channel("lamp", "", {}, by=desk.marek)) == "“Tower” is needed."


def test_a_mail_is_still_answered_by_mail(desk: Team) -> None:
    case = case_of(writes(NOVAK, "Dotaz", "Dobrý den, kdy to přijde?"))
    assert way_of("", case).is_mail
    assert [one.name for one in ways(case)] == ["email"]
