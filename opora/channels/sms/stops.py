"""Respecting STOP: one word, alone in its message, closes the way until START opens it."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from opora.channels.sms.models import Wish
from opora.kernel import audit

# Words that also say something about an order, such as "cancel" or "end", are left out on purpose.
STOP = {
    "stop",
    "stopall",
    "unsubscribe",
    "odhlasit",
    "odhlaste",
    "konec",
    "koniec",
    "wypisz",
    "rezygnuje",
    "στοπ",
    "διακοπη",
    "стоп",
    "odjava",
    "одјава",
}
START = {"start", "unstop", "subscribe", "prihlasit", "wznow", "εναρξη", "старт", "prijava", "пријава"}


def heed(mailbox: int, number: str, text: str, *, at: datetime) -> None:
    """Write down what a customer wants, if that is all they said."""
    word = _bare(text)
    if word in STOP or word in START:
        wish(mailbox, number, stopped=word in STOP, at=at)


def wish(mailbox: int, number: str, *, stopped: bool, at: datetime) -> None:
    """The newest wish counts, in whatever order they arrive."""
    row, new = Wish.objects.select_for_update().get_or_create(mailbox_id=mailbox, number=number, defaults={"stopped": stopped, "at": at})
    if not new and row.at >= at:
        return
    if new or row.stopped != stopped:
        audit.record("sms.stopped" if stopped else "sms.started", f"mailbox:{mailbox}", by=None, number=number)
    Wish.objects.filter(pk=row.pk).update(stopped=stopped, at=at)


def is_stopped(mailbox: int | None, number: str) -> bool:
    """Whether this number asked us not to write."""
    return Wish.objects.filter(mailbox=mailbox, number=number, stopped=True).exists()


def _bare(text: str) -> str:
    """One word in small letters without accents and punctuation; '' when it is more than a word."""
    letters = unicodedata.normalize("NFD", text.strip().strip(".!\"'“”„*").casefold())
    word = unicodedata.normalize("NFC", "".join(one for one in letters if not unicodedata.combining(one)))
    return word if word.isalpha() else ""
