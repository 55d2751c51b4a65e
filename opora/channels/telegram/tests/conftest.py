from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.bot_api import BotApi

if TYPE_CHECKING:  # models load only after pytest has prepared Django
    from opora.messages.models import ChannelAccount
    from tests.cast import Team


@pytest.fixture
def api(settings: Any) -> Iterator[BotApi]:
    """The stand-in for the Bot API, in a network that the operator opened."""
    stand_in = BotApi()
    settings.OPORA_INSIDE_NETWORKS, settings.OPORA_INSIDE_PORTS = ["127.0.0.0/8"], [stand_in.port]
    settings.ADDRESS = "https://desk.majak.example"
    yield stand_in
    stand_in.close()


@pytest.fixture
def desk(db: None) -> Team:
    from tests.cast import team

    return team()


@pytest.fixture
def bot(api: BotApi, desk: Team) -> ChannelAccount:
    """A bot of the desk, attached as a team attaches it."""
    from opora.channels.telegram.tests.bots import attach

    return attach(api)
