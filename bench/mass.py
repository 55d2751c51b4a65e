"""`python -m bench.mass`: an answer to 10,000 people whom a crisis hit, composed and queued by the worker's own code.

N (10000) chooses how many; the floor is the same messages as bare rows, inserted 200 a commit. JSON lines as `make bench` prints.
"""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench import desk
from bench.measuring import Figures, processor, resident_mb, spread

BUILD = Path(__file__).parents[1] / "build" / "bench"
LANGUAGES = ("cs", "cs", "cs", "pl", "pl", "el", "sr", "sr", "en")
NAMES = {
    "cs": "Jan Novák", "pl": "Anna Kowalska", "el": "Γιώργος Παπαδόπουλος", "sr": "Милан Петровић", "en": "Margaret Green",
}  # fmt: skip
WROTE = {
    "cs": "Dobrý den, nejde mi dokončit objednávka {order}, platba se zasekne. Prosím o radu, děkuji.",
    "pl": "Dzień dobry, nie mogę złożyć zamówienia {order}, płatność nie działa. Proszę o pomoc.",
    "el": "Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία {order}, η πληρωμή δεν λειτουργεί.",
    "sr": "Добар дан, не могу да завршим поруџбину {order}, плаћање не ради већ цео сат.",
    "en": "Hello, I cannot check out order {order}, the payment page shows an error every time.",
}
SAYS = {
    "cs": "Od 17.40 nejde objednávat. Víme o tom a dáváme to do pořádku. Kdy bude vše v pořádku, ještě nevíme. Další zprávu dáme v 18.10.\n\n"
    "Potvrzené objednávky platí. Omlouváme se, že nemůžete nákup dokončit.",
    "pl": "Od 17:40 nie można składać zamówień. Wiemy o tym i pracujemy nad tym. Następną informację podamy o 18:10.\n\n"
    "Potwierdzone zamówienia są ważne. Przepraszamy, że nie mogą Państwo dokończyć zakupów.",
    "el": "Από τις 17:40 δεν γίνονται παραγγελίες. Το γνωρίζουμε και το διορθώνουμε. Επόμενη ενημέρωση στις 18:10.\n\n"
    "Όσες παραγγελίες επιβεβαιώθηκαν ισχύουν. Ζητούμε συγγνώμη που δεν μπορείτε να ολοκληρώσετε την αγορά σας.",
    "sr": "Од 17.40 није могуће наручивање. Знамо за то и отклањамо проблем. Следеће обавештење дајемо у 18.10.\n\n"
    "Потврђене поруџбине важе. Извињавамо се што не можете да завршите куповину.",
    "en": "Ordering has not worked since 17:40. We know and are repairing it. Next news at 18:10.\n\n"
    "Confirmed orders stand. We are sorry you cannot finish your purchase.",
}


def main() -> int:
    """Lay the crowd, then let the worker's drains find, compose and queue; print what each took."""
    total = int(os.environ.get("N", "10000"))
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = Figures(BUILD / f"mass-{time.strftime('%Y%m%d-%H%M%S')}.jsonl")
    with desk.fresh_desk(BUILD / "mass-desk") as database:
        lead, crisis = _crowd(total)
        _found(crisis, total, figures)
        answer = _prepared(crisis, lead)
        _composed_and_queued(answer, lead, total, figures, database)
        _floor(total, figures)
    told, floor = figures.of("opora", "mass answer"), figures.of("floor", "mass answer")
    print(f"\n{told['seconds']} s for {total}; {round(told['seconds'] / floor['seconds'], 1)} times the bare rows")  # noqa: T201
    return 0


def _crowd(total: int) -> tuple[Any, Any]:
    """So many customers, each with a case and one mail in the words of their language, laid as rows: arriving is measured elsewhere."""
    from django.utils import timezone

    from opora.cases.models import Case, MessageTraits, Passage
    from opora.crises.models import Bulletin, Crisis
    from opora.customers.models import Customer, Identity, Order
    from opora.kernel.db import quick
    from opora.messages.models import Mailbox, Message, Thread
    from opora.pure.languages import stems
    from opora.team.models import Agent, Desk

    Desk.objects.filter(pk=1).update(name="Shop")
    now = timezone.now()
    lead = Agent.objects.create(name="Jana Malá", email="jana@shop.example", role="owner")
    box = Mailbox.objects.create(name="Shop", address="help@shop.example", language="cs")
    for start in range(0, total, 1000):
        numbers = range(start, min(start + 1000, total))
        languages = [LANGUAGES[number % len(LANGUAGES)] for number in numbers]
        texts = [WROTE[language].format(order=100_000 + number) for language, number in zip(languages, numbers, strict=True)]
        people = quick.add_many([Customer(name=NAMES[one], language=one, script="Cyrl" if one == "sr" else "") for one in languages])
        addresses = [f"customer-{number}@customers.example" for number in numbers]
        identities = quick.add_many([
            Identity(customer=who, first_customer=who, value=address, name=who.name) for who, address in zip(people, addresses, strict=True)
        ])
        Order.objects.bulk_create([Order(number=str(100_000 + number), customer=who) for number, who in zip(numbers, people, strict=True)])
        threads = quick.add_many([Thread(mailbox=box, subject="Order", started_at=now) for _ in numbers])
        messages = quick.add_many([
            Message(
                thread=thread, direction="in", identity=identity, rfc_id=f"{number}@customers.example", from_name=who.name,
                from_address=identity.value, subject="Order", reply=text, text=text, language=who.language, script=who.script, at=now,
            )
            for thread, identity, number, who, text in zip(threads, identities, numbers, people, texts, strict=True)
        ])  # fmt: skip
        cases = quick.add_many([
            Case(mailbox=box, customer=who, customer_name=who.name, title="Order", messages_count=1, waiting_since=now) for who in people
        ])
        quick.add_many([Passage(case=case, message=message) for case, message in zip(cases, messages, strict=True)])
        quick.add_many([
            MessageTraits(message=message, sender=message.from_address, stems=" ".join(sorted(stems(message.reply))), at=now)
            for message in messages
        ])
    crisis = Crisis.objects.create(
        title="Nejde objednávat", sentence="Nejde objednávat, platba se zasekne.", words=["objednavk", "platb"], level=1,
        state="informing", since=now - timedelta(minutes=5), reported_by=lead,
    )  # fmt: skip
    Bulletin.objects.create(
        crisis=crisis, version=1, since=crisis.since, next_news_at=now + timedelta(minutes=30), published_at=now,
        texts={language: {"mail": text, "chat": text} for language, text in SAYS.items()},
        parts={language: {"what": text.split(".")[0]} for language, text in SAYS.items()},
    )  # fmt: skip
    return lead, crisis


def _found(crisis: Any, total: int, figures: Figures) -> None:
    from opora.crises.actions.affected import look_for_people

    begun = time.perf_counter()
    while look_for_people(crisis):
        pass
    seconds = time.perf_counter() - begun
    found = crisis.affected.filter(is_out=False).count()
    figures.tell("opora", "people found", n=total, found=found, seconds=round(seconds, 2), rate=round(total / seconds))


def _prepared(crisis: Any, lead: Any) -> Any:
    from opora.crises.actions.answering import prepare

    return prepare(crisis, "answer", by=lead)


def _composed_and_queued(answer: Any, lead: Any, total: int, figures: Figures, database: int) -> None:
    """From nothing to every message due: letters composed, the core judged, batches handed to the outbox."""
    from opora.crises.actions.answering import start
    from opora.crises.composing import compose_some
    from opora.crises.handing_over import hand_letters_over
    from opora.messages.models import Message
    from opora.replies.coaching.warming import warm

    warm()
    spent: dict[str, float] = {}
    batches: list[float] = []
    begun = time.perf_counter()
    with processor(spent, program=os.getpid(), database=database):
        while compose_some(answer):
            pass
        composed = time.perf_counter() - begun
        start(answer, by=lead, decisions=_Whatever())
        judged = time.perf_counter() - begun
        while True:
            before = time.perf_counter()
            if not hand_letters_over():
                break
            batches.append(time.perf_counter() - before)
    seconds = time.perf_counter() - begun
    queued = Message.objects.filter(direction="out", delivery="due").count()
    used = {f"{part}_cpu_ms": round(1000 * taken / total, 2) for part, taken in spent.items()}
    figures.tell(
        "opora", "mass answer", n=total, queued=queued, seconds=round(seconds, 2), composed=round(composed, 2),
        judged=round(judged - composed, 2), rate=round(total / seconds), memory_mb=resident_mb(os.getpid()), **used, **spread(batches),
    )  # fmt: skip


class _Whatever(dict[str, str]):
    """A reason for whatever the coach asks: this measures how long it takes to look."""

    def __bool__(self) -> bool:
        return True

    def get(self, key: str, default: Any = None) -> str:  # type: ignore[override]
        return "Measured."


def _floor(total: int, figures: Figures) -> None:
    """The same messages once more as bare rows: no words for the search, no passages, nothing composed."""
    from django.db import transaction

    from opora.kernel.db import quick
    from opora.messages.models import Message

    rows = list(Message.objects.filter(direction="out").defer("search").order_by("pk")[:total])
    for one in rows:
        one.pk, one.send_key, one.rfc_id, one.delivery, one.due_at = None, None, "", "cancelled", None
    begun = time.perf_counter()
    for start in range(0, len(rows), 200):
        with transaction.atomic():
            quick.add_many(rows[start : start + 200], search=("%s::tsvector", [None] * len(rows[start : start + 200])))
    seconds = time.perf_counter() - begun
    figures.tell("floor", "mass answer", n=len(rows), seconds=round(seconds, 2), rate=round(len(rows) / seconds))


if __name__ == "__main__":
    raise SystemExit(main())
