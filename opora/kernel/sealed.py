"""Text that lies sealed in the database and open only in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.db import models

from opora.kernel.secrets import sealing_key


def _box() -> Fernet:
    return Fernet(sealing_key("mailbox passwords", of=settings.SECRET_KEY))


if TYPE_CHECKING:
    TextField = models.TextField[str, str]
else:
    TextField = models.TextField


class SealedField(TextField):
    """A text field, sealed with a key made from the installation's secret. Unreadable text (another secret) reads as empty."""

    def get_prep_value(self, value: Any) -> Any:
        return _box().encrypt(value.encode()).decode() if value else ""

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> str:
        try:
            return _box().decrypt(value.encode()).decode() if value else ""
        except InvalidToken:
            return ""
