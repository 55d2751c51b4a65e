"""The people and mails that the placement tests tell about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from opora.pure.placement import ArrivingMessage, Candidate, Writing, marks

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
NOVAK = "jan.novak@post.example"
STRANGER = "mallory@elsewhere.example"
QUESTION = "Dobrý den, objednal jsem u vás modrou konvici a v krabici jsem našel jen víčko bez konvice."
ANSWER = "Dobrý den, to nás mrzí. Novou konvici vám zítra odešleme a víčko si prosím nechte."


def days(number: float) -> datetime:
    return NOON + timedelta(days=number)


def novaks_case(**changes: Any) -> Candidate:
    """Novák asked on day 0, we answered an hour later."""
    case = Candidate(
        case="kettle",
        thread="t-kettle",
        customer="novak",
        addresses=frozenset({NOVAK}),
        names=frozenset({"jan novak"}),
        base_subject="rozbita konvice",
        subjects=frozenset({"rozbita konvice"}),
        order_numbers=frozenset({"20418"}),
        stems=frozenset({"konvic", "vick", "krabic"}),
        marks=marks(QUESTION) | marks(ANSWER),
        first_at=NOON,
        last_at=NOON + timedelta(hours=1),
        message_ids=frozenset({"question@post.example"}),
        our_message_ids=frozenset({"answer@shop.example"}),
        waiting=True,
        writings=(Writing(frozenset({"jan", "novak"}), NOON),),
    )
    return replace(case, **changes)


def mail(**changes: Any) -> ArrivingMessage:
    """A plain mail of Novák's, three hours after his question."""
    message = ArrivingMessage(
        key=1,
        message_id="new@post.example",
        date=NOON + timedelta(hours=3),
        from_address=NOVAK,
        from_name="Jan Novák",
        to=("podpora@shop.example",),
        subject="Re: Rozbitá konvice",
        reply="Děkuji, počkám.",
    )
    return replace(message, **changes)


def quoting(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())
