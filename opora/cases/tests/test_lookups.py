"""What a new mail asks costs the same on a large desk: each row is looked up by a key, none is walked past."""

from __future__ import annotations

import re

import pytest
from django.db import connection

from opora.cases.candidates import BY_EVERYTHING, BY_HEADERS, DESCRIBE
from opora.cases.identities import OTHERS, SENDERS
from opora.kernel.db import quick
from opora.kernel.db.asking import read
from tests.cast import NOVAK, team, writes

WALKS = re.compile(r"Seq Scan|Hash \w*Join|Merge \w*Join|Materialize|Join Filter")
QUESTIONS = {
    "named by headers": DESCRIBE.format(found=BY_HEADERS),
    "alike in anything": DESCRIBE.format(found=BY_EVERYTHING),
    "who wrote": SENDERS,
    "who is like whoever wrote": OTHERS,
}
# PostgreSQL may have counted the tables while earlier tests had emptied them; what it knows of them goes with what is in them.
NEVER_COUNTED = "TRUNCATE customers_customer, customers_identity, messages_message, cases_case CASCADE"
MANY_ANSWERS = """
    INSERT INTO messages_messagereference (message_id, rfc_id)
    SELECT %s, number %% 400 || '@elsewhere.example' FROM generate_series(1, 20000) AS number
"""


@pytest.mark.django_db
@pytest.mark.parametrize("question", ["named by headers", "alike in anything"])
def test_whoever_answers_a_mail_is_not_searched_for_among_all_answers(question: str) -> None:
    team()
    message = writes(NOVAK, "Zásilka", "Kde je moje zásilka?")
    with connection.cursor() as cursor:
        cursor.execute(MANY_ANSWERS, [message.pk])
        cursor.execute("ANALYZE messages_messagereference")
    walked = [line for line in _plan(QUESTIONS[question]) if "Backward using messages_messagereference" in line]
    assert walked == []


def _plan(question: str) -> list[str]:
    with quick.planned_once(), connection.cursor() as cursor:
        cursor.execute("EXPLAIN (GENERIC_PLAN) " + read(question).text.decode())
        return [line for (line,) in cursor.fetchall()]


@pytest.mark.django_db
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_plan_made_while_the_desk_was_empty_walks_through_no_table_when_it_is_full(question: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(NEVER_COUNTED)
    assert [line for line in _plan(QUESTIONS[question]) if WALKS.search(line)] == []
