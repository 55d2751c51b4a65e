"""What somebody looks for is found where it was said: in one message first, else in several of one conversation, else in what is quoted."""

from __future__ import annotations

import pytest

from opora.cases import queries
from opora.cases.models import Case
from tests.cast import NOVAK, PROCHAZKOVA, SVOBODA, Team, case_of, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    return team(smtp_server)


def found(desk: Team, text: str) -> list[Case]:
    hits, _more = queries.search(text, for_=desk.ola)
    return [hit.case for hit in hits]


def test_words_of_several_mails_of_one_case_are_found_where_no_mail_holds_them_all(desk: Team) -> None:
    first = writes(PROCHAZKOVA, "Reklamace", "Dobrý den, konvice přišla rozbitá.")
    writes(PROCHAZKOVA, "Re: Reklamace", "Peníze prosím vraťte na účet.", answers=first)
    writes(NOVAK, "Konvice", "Dobrý den, máte konvice i modré?")
    assert found(desk, "konvice účet") == [case_of(first)]
    assert found(desk, "konvice účet modré") == []


def test_where_one_mail_holds_all_the_words_cases_that_only_hold_them_together_are_left_out(desk: Team) -> None:
    both = writes(NOVAK, "Konvice", "Dobrý den, konvice netěsní, peníze prosím na účet.")
    first = writes(PROCHAZKOVA, "Reklamace", "Dobrý den, konvice přišla rozbitá.")
    writes(PROCHAZKOVA, "Re: Reklamace", "Peníze prosím vraťte na účet.", answers=first)
    assert found(desk, "konvice účet") == [case_of(both)]


def test_what_a_first_mail_quotes_is_found_for_the_desk_never_had_that_letter(desk: Team) -> None:
    letter = "Děkujeme za odpověď.\n\nDne 12. 3. 2026 v 9:40 Sklad napsal:\n> Police se vyrábí z akátu.\n> Sklad"
    quoting = writes(SVOBODA, "Re: Police", letter)
    assert found(desk, "akátu") == [case_of(quoting)]


def test_what_an_answer_quotes_of_a_letter_the_desk_has_leads_to_that_letter_only(desk: Team) -> None:
    first = writes(SVOBODA, "Police", "Dobrý den, je police z akátu?")
    again = writes(
        SVOBODA, "Re: Police", "Ještě se ptám na výšku.\n\nDne 12. 3. 2026 v 9:40 napsal:\n> Dobrý den, je police z akátu?", answers=first
    )
    (hit,), _more = queries.search("akátu", for_=desk.ola)
    assert (hit.case, hit.message) == (case_of(first), first)
    assert hit.message != again
