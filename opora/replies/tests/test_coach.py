"""The coach's gate: what a stop, a hold and a warning ask of people, whichever way they send."""

from __future__ import annotations

from dataclasses import replace

import pytest

from opora.cases.models import Case
from opora.kernel.errors import DeskError
from opora.kernel.models import AuditRow
from opora.messages.models import Message
from opora.pure.coach import Severity
from opora.replies import actions, queries
from opora.replies.models import CoachDecision, Draft
from tests.cast import SVOBODA, Team, ago, answer, browser, case_of, draft_of, team, writes

pytestmark = pytest.mark.django_db

NEVER_AGAIN = "Dobrý den, pane Svobodo, peníze odešly dnes na váš účet. Slibuji, že už se to nikdy nestane."
RUDE = "Uklidněte se a přestaňte na mě křičet."
LEFT_OVER = "Dobrý den, {{jmeno}}, peníze odešly dnes v 9.20 na váš účet a do pátku je tam budete mít. Jana Dvořáková"
EMPTY_APOLOGY = "Omlouváme se za případné nepříjemnosti."
GOOD = "Dobrý den, pane Svobodo, peníze odešly dnes v 9.20 na váš účet a do pátku je tam budete mít. Jana Dvořáková"


@pytest.fixture
def desk() -> Team:
    return team()


@pytest.fixture
def case(desk: Team) -> Case:
    return case_of(writes(SVOBODA, "Platba", "Dobrý den, kdy mi vrátíte peníze za objednávku 20418?"))


def test_a_good_answer_leaves_without_a_question(desk: Team, case: Case) -> None:
    assert answer(case, desk.petr, GOOD).direction == "out"
    assert not CoachDecision.objects.exists()


def test_what_is_held_waits_for_a_reason_and_the_reason_is_kept(desk: Team, case: Case) -> None:
    actions.change_rule("C-R30", by=desk.marek, severity=Severity.HOLD, silent=False, words={})
    draft = draft_of(case, desk.petr, LEFT_OVER)
    with pytest.raises(actions.Held) as held:
        actions.send([draft], by=desk.petr)
    assert [(one.rule, one.severity) for one in held.value.waiting] == [("C-R30", Severity.HOLD)]
    assert not Message.objects.filter(direction="out").exists()
    with pytest.raises(actions.Held):
        actions.send([draft], by=desk.petr, decisions={"C-R30": "  "})
    (message,) = actions.send([draft], by=desk.petr, decisions={"C-R30": "Ukazuji šablonu."})
    kept = CoachDecision.objects.get(message=message)
    assert (kept.rule, kept.choice, kept.reason, kept.agent) == ("C-R30", "reasoned", "Ukazuji šablonu.", desk.petr)


def test_only_a_lead_lets_a_stop_go_and_it_is_written_down(desk: Team, case: Case) -> None:
    with pytest.raises(actions.Held):
        actions.send([draft_of(case, desk.petr, LEFT_OVER)], by=desk.petr, decisions={"C-R30": "Patří to tam."})
    hers = draft_of(case, desk.jana, LEFT_OVER)
    with pytest.raises(actions.Held):
        actions.send([hers], by=desk.jana)
    (message,) = actions.send([hers], by=desk.jana, decisions={"C-R30": "Ukazuji šablonu."})
    assert CoachDecision.objects.get(message=message, rule="C-R30").choice == "released"
    assert AuditRow.objects.filter(act="coach.released", subject=f"message:{message.pk}").exists()


def test_a_warning_asks_once_and_one_press_goes_on(desk: Team, case: Case) -> None:
    page = browser(desk.petr)
    form = {"kind": "reply", "to": SVOBODA.address, "html": f"<p>{EMPTY_APOLOGY}</p>", "after": "stay"}
    first = page.post(f"/cases/{case.pk}/send/", form, headers={"X-Requested-With": "fetch"})
    assert first.status_code == 409
    assert 'name="reason-C-R04" value="seen"' in first.content.decode()
    asked = {one.rule: "seen" for one in queries.remarks(queries.Words(EMPTY_APOLOGY), case, by=desk.petr)}
    again = page.post(f"/cases/{case.pk}/send/", {**form, **{f"reason-{rule}": why for rule, why in asked.items()}})
    assert again.status_code in (200, 302)
    assert CoachDecision.objects.get(rule="C-R04").choice == "kept"


def test_sending_later_passes_the_same_gate(desk: Team, case: Case) -> None:
    with pytest.raises(actions.Held):
        actions.send([draft_of(case, desk.petr, LEFT_OVER)], by=desk.petr, at=ago(days=-1), decisions={"C-R30": "Patří to tam."})


def test_what_was_shown_and_changed_counts_as_followed(desk: Team, case: Case) -> None:
    draft = draft_of(case, desk.petr, NEVER_AGAIN)
    actions.note_shown(draft, queries.remarks(queries.Words(NEVER_AGAIN), case, by=desk.petr))
    draft = draft_of(case, desk.petr, GOOD)
    (message,) = actions.send([draft], by=desk.petr)
    assert list(CoachDecision.objects.filter(message=message).values_list("rule", "choice")) == [("C-R01", "followed")]


def test_no_words_of_a_draft_are_kept_with_a_decision(desk: Team, case: Case) -> None:
    draft = draft_of(case, desk.petr, NEVER_AGAIN)
    actions.note_shown(draft, queries.remarks(queries.Words(NEVER_AGAIN), case, by=desk.petr))
    assert Draft.objects.get(pk=draft.pk).remarks == {"C-R01": Severity.WARN}
    actions.send([draft], by=desk.petr, decisions={"C-R01": "dohodnuto"})
    assert "Slibuji" not in str(list(CoachDecision.objects.values()))


def test_advice_put_away_stays_away_in_this_case_and_a_hold_cannot_be(desk: Team, case: Case) -> None:
    words = queries.Words(EMPTY_APOLOGY)
    assert "C-R04" in {one.rule for one in queries.remarks(words, case, by=desk.petr)}
    actions.dismiss(case, "C-R04", by=desk.petr)
    assert "C-R04" not in {one.rule for one in queries.remarks(words, case, by=desk.petr)}
    assert "C-R04" in {one.rule for one in queries.remarks(words, case, by=desk.ola)}
    with pytest.raises(DeskError):
        actions.dismiss(case, "C-R30", by=desk.petr)


def test_a_desk_makes_a_rule_milder_silences_it_and_adds_its_own_words(desk: Team, case: Case) -> None:
    def found(text: str) -> dict[str, Severity]:
        return {one.rule: one.severity for one in queries.remarks(queries.Words(text), case, by=desk.petr)}

    actions.change_rule("C-R01", by=desk.marek, severity=Severity.HINT, silent=False, words={})
    assert found(NEVER_AGAIN)["C-R01"] == Severity.HINT
    words = {"cs": {"catch": ["to je vaše starost*"], "unless": []}, "xx": {"catch": ["x"], "unless": []}}
    actions.change_rule("C-R09", by=desk.marek, severity=None, silent=False, words=words)
    assert "C-R09" in found("Pane Svobodo, to je VAŠE starost.")
    assert queries.coach_rules()["C-R09"].words.keys() == {"cs"}
    actions.change_rule("C-R01", by=desk.marek, severity=None, silent=True, words={})
    assert "C-R01" not in found(NEVER_AGAIN)
    with pytest.raises(DeskError):
        actions.change_rule("C-R04", by=desk.marek, severity=Severity.STOP, silent=False, words={})
    with pytest.raises(DeskError):
        actions.change_rule("C-R04", by=desk.petr, severity=Severity.HINT, silent=False, words={})


def test_a_rule_nobody_follows_reports_itself(desk: Team, case: Case) -> None:
    def decided(choice: str, times: int) -> None:
        rows = [CoachDecision(case=case, agent=desk.petr, rule="C-R11", severity=2, choice=choice) for _ in range(times)]
        CoachDecision.objects.bulk_create(rows)

    decided("kept", 31)
    decided("followed", 18)
    assert queries.noisy_rules() == []
    decided("kept", 1)
    assert queries.noisy_rules() == ["C-R11"]


def test_a_note_for_colleagues_is_nobodys_business(desk: Team, case: Case) -> None:
    assert queries.remarks(queries.Words(RUDE, kind="note"), case, by=desk.petr) == ()
    answered = browser(desk.petr).post(f"/cases/{case.pk}/coach/", {"kind": "note", "html": f"<p>{RUDE}</p>"})
    assert answered.status_code == 200
    assert not answered.content.strip()


def test_while_one_types_three_remarks_are_shown_with_the_words_they_mean(desk: Team, case: Case) -> None:
    typed = f"<p>{LEFT_OVER}</p><p>{RUDE}</p><p>{NEVER_AGAIN}</p><p>Ozveme se vám co nejdříve.</p>"
    page = browser(desk.petr).post(f"/cases/{case.pk}/coach/", {"kind": "reply", "html": typed}).content.decode()
    assert page.count('class="coach-remark"') >= 3
    assert page.index("coach-remarks") < page.index('data-tone="red"') < page.index('data-tone="amber"')
    assert "Uklidněte se" in page


def test_who_has_only_greeted_is_not_told_yet_what_the_answer_lacks(desk: Team, case: Case) -> None:
    def said_of(words: str) -> str:
        return browser(desk.petr).post(f"/cases/{case.pk}/coach/", {"kind": "reply", "html": f"<p>{words}</p>"}).content.decode()

    greeting = "Dobrý den, pane Svobodo,"
    lacking = {one.rule for one in queries.remarks(queries.Words(greeting), case, by=desk.petr) if one.start is None}
    assert lacking
    assert 'class="coach-remark"' not in said_of(greeting)
    assert 'class="coach-remark"' in said_of(f"{greeting} {RUDE}")
    assert 'class="coach-remark"' in said_of(f"{greeting} vaše zpráva k nám dorazila v pořádku a už leží u kolegů na stole. Petr Malý")


def test_a_copied_greeting_of_another_customer_is_heard_though_the_mail_program_signed(desk: Team) -> None:
    """A signature is cut off from the words, and with it the name of who wrote."""
    case = case_of(writes(replace(SVOBODA, signature="Karel Svoboda\ntel. 602 555 118\njednatel Petr Malina"), "Platba", "Kdy přijdou peníze?"))

    def stopped(called: str) -> bool:
        words = queries.Words(f"Dobrý den, {called},\npeníze odešly dnes v 9.20 na váš účet.\nJana Dvořáková")
        return "C-R30" in {one.rule for one in queries.remarks(words, case, by=desk.petr)}

    assert stopped("paní Tomková")
    assert not stopped("pane Svobodo")
    assert not stopped("pane Malino")
