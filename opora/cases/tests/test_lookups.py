"""What a new mail asks costs the same on a large desk: each row is looked up by a key, none is walked past."""

from __future__ import annotations

import re

import pytest
from django.db import connection

from opora.cases.candidates import BY_EVERYTHING, BY_HEADERS, DESCRIBE
from opora.cases.identities import OTHERS, SENDERS
from opora.kernel.db import quick
from opora.kernel.db.asking import read

WALKS = re.compile(r"Seq Scan|Hash \w*Join|Merge \w*Join|Materialize|Join Filter")
QUESTIONS = {
    "named by headers": DESCRIBE.format(found=BY_HEADERS),
    "alike in anything": DESCRIBE.format(found=BY_EVERYTHING),
    "who wrote": SENDERS,
    "who is like whoever wrote": OTHERS,
}


@pytest.mark.django_db
@pytest.mark.parametrize("question", QUESTIONS)
def test_the_plan_made_while_the_desk_was_empty_walks_through_no_table_when_it_is_full(question: str) -> None:
    with quick.planned_once(), connection.cursor() as cursor:
        cursor.execute("EXPLAIN (GENERIC_PLAN) " + read(QUESTIONS[question]).text.decode())
        plan = [line for (line,) in cursor.fetchall()]
    assert [line for line in plan if WALKS.search(line)] == []
