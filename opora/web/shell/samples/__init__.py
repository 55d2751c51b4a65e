"""Realistic words for the component page: invented people of a small workshop and shop on a bad Monday."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def sample(name: str, at: datetime) -> Any:
    """The JSON of `name`, with every `{"minutes": -4}` turned into the moment four minutes before `at`."""

    def moments(read: dict[str, Any]) -> Any:
        return at + timedelta(minutes=read["minutes"]) if read.keys() == {"minutes"} else read

    return json.loads((HERE / f"{name}.json").read_text("utf-8"), object_hook=moments)


def mail() -> str:
    """One HTML mail as a customer's program wrote it."""
    return (HERE / "mail.html").read_text("utf-8")
