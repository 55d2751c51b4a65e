from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.kill.zygote import Zygote

pytest.register_assert_rewrite("tests.kill.desk", "tests.kill.mail_in", "tests.kill.answers_out", "tests.kill.post", "tests.kill.calls_in")

if TYPE_CHECKING:
    from tests.kill.desk import Desk


@pytest.fixture(scope="session")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    """The loaded process from which all others are forked."""
    made = Zygote(tmp_path_factory.mktemp("kill") / "processes.log")
    yield made
    made.close()


@pytest.fixture
def desk(zygote: Zygote, transactional_db: None) -> Desk:
    """The desk's processes on this test's database."""
    from tests.kill.desk import Desk  # models load only after pytest has prepared Django

    return Desk(zygote)
