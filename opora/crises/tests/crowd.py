"""A crowd that a crisis hit, and a bulletin for it; for the tests of answers to all."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from opora.crises.actions.answering import prepare, start
from opora.crises.keeping_up import look_again
from opora.crises.models import Bulletin, Crisis, MassAnswer, MassLetter
from opora.kernel.jobs.worker import drain_everything
from opora.messages.models import Message
from tests.cast import ILIC, KOWALSKA, NOVAK, PAPADOPOULOS, PETROVIC, Team, Writer, ago, writes

GREEN = Writer("Margaret Green", "margaret@letters.example", "en")
HIT = {
    NOVAK: "Dobrý den, nejde mi dokončit objednávka, platba se zasekne. Prosím o radu, děkuji.",
    KOWALSKA: "Dzień dobry, nie mogę złożyć zamówienia, płatność nie działa. Proszę o pomoc.",
    PAPADOPOULOS: "Καλησπέρα, δεν μπορώ να ολοκληρώσω την παραγγελία, η πληρωμή δεν λειτουργεί.",
    ILIC: "Добар дан, не могу да завршим поруџбину, плаћање не ради већ цео сат.",
    PETROVIC: "Dobar dan, porudžbina ne radi, ne mogu da platim karticom već ceo sat.",
    GREEN: "Hello, I cannot check out, the payment page shows an error every time I try.",
}
SAYS = {
    "cs": "Od 17.40 nejde objednávat. Víme o tom a dáváme to do pořádku. Další zprávu dáme v 18.10.",
    "pl": "Od 17:40 nie można składać zamówień. Wiemy o tym i pracujemy nad tym. Następną informację podamy o 18:10.",
    "el": "Από τις 17:40 δεν γίνονται παραγγελίες. Το γνωρίζουμε. Επόμενη ενημέρωση στις 18:10.",
    "sr": "Од 17.40 није могуће наручивање. Знамо за то. Следеће обавештење дајемо у 18.10.",
    "en": "Ordering has not worked since 17:40. We know about it. Next news at 18:10.",
}


def outage(desk: Team, **more: object) -> Crisis:
    told = {"title": "Nejde objednávat", "sentence": "Nejde objednávat, platba se zasekne.", "words": ["objednavk", "platb"]}
    told |= {"state": Crisis.State.INFORMING}
    return Crisis.objects.create(**{**told, "level": 1, "reported_by": desk.petr, "since": ago(minutes=10), **more})


def bulletin(crisis: Crisis, version: int = 1, says: dict[str, str] = SAYS) -> Bulletin:
    texts = {language: {"mail": text, "chat": text, "phone": text, "public": text} for language, text in says.items()}
    return Bulletin.objects.create(
        crisis=crisis, version=version, since=crisis.since, next_news_at=timezone.now() + timedelta(minutes=20),
        texts=texts, parts={language: {"what": text} for language, text in says.items()}, published_at=timezone.now(),
    )  # fmt: skip


def crowd(desk: Team) -> Crisis:
    """Six people in five languages and two scripts wrote, the list is complete, the bulletin is out."""
    for who, text in HIT.items():
        writes(who, "Problem 2026", text)
    crisis = outage(desk)
    bulletin(crisis)
    look_again()
    drain_everything()
    return crisis


def answered(desk: Team, crisis: Crisis) -> MassAnswer:
    """Prepared and started by a lead; the worker has worked."""
    answer = prepare(crisis, "answer", by=desk.jana)
    drain_everything()
    start(answer, by=desk.jana)
    drain_everything()
    answer.refresh_from_db()
    return answer


def sent(answer: MassAnswer) -> dict[str, Message]:
    """The messages by the customer's name."""
    rows = MassLetter.objects.filter(answer=answer, state="handed").select_related("message", "affected__customer")
    return {row.affected.customer.name: row.message for row in rows if row.message}
