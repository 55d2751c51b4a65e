from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kill.zygote import Zygote

pytest.register_assert_rewrite("tests.kill.desk", "tests.kill.mail_in", "tests.kill.answers_out", "tests.kill.post", "tests.kill.calls_in")

if TYPE_CHECKING:
    from tests.kill.desk import Desk


@pytest.fixture
def desk(zygote: Zygote, transactional_db: None) -> Desk:
    """The desk's processes on this test's database."""
    from tests.kill.desk import Desk  # models load only after pytest has prepared Django

    return Desk(zygote)
