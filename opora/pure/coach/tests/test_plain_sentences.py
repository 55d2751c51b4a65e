"""Sentences of good replies that share a word with a fault and are none: what we do, own or offer neither scolds nor scorns."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, check

PLAIN = {
    "en": (
        "The refund goes to the card you used.",
        "A night on a camp bed is not what you booked, and that was our mistake.",
        "The new timetable is live from Monday, you have my word.",
        "Someone from the warehouse will ring you at ten.",
        "I'll talk to the courier and write to you at noon.",
        "I have written to the manager, who will talk to the driver.",
        "I've just asked our bank to send the sum again, you'll see it on Friday.",
        "The list stays in the cart once you save it.",
        "That was a tough week for you, and I'm sorry about it.",
        "What a surprise that must have been on a Sunday morning.",
        "Feel free to cancel at any time, there is no notice period.",
        "We're so impressed with what you've sewn from it.",
        "There's no need to panic, your data is safe.",
        "Anyone who booked before May keeps the old price.",
        "If you booked by phone, the ticket is at the counter.",
        "Why don't you come by on Thursday and try it on?",
        "It's really easy: the app does the rest.",
        "Nobody has complained about the noise so far, and I'll measure it tonight.",
        "Some people are allergic to the glue, so please wear gloves.",
        "Dear Karen, the label had the wrong address; the parcel is with you on Friday.",
        "Our cat has lived in the shop for years, so what you smell may be her food.",
        "Three calls and three answers, no wonder you're furious.",
        "You measured correctly, we cut the blinds wrongly.",
    ),
    "cs": ("Peníze se vrátí na kartu, kterou jste platila.", "Je to naše chyba, adresu jste zadal správně a my ji přepsali špatně."),
    "pl": (
        "Zamówienia złożone do czternastej wysyłamy tego samego dnia.",
        "W środę kurier zamieni rozmiar na większy.",
        "Kto pierwszy się zgłosi, ten dostanie miejsce przy oknie.",
        "Wieczorem zadzwonię zdać relację z rozmowy.",
    ),
    "el": (
        "Η θέση δίπλα στο παράθυρο είναι δική σας.",
        "Είναι κουραστικό και καταλαβαίνω ότι βιάζεστε.",
        "Θα μπορούσατε να μας στείλετε μια φωτογραφία ως αύριο;",
        "Κανείς δεν θα μπει στο διαμέρισμα χωρίς να σας ρωτήσει.",
    ),
    "sr": (
        "Ako Vas boli mesto uboda, javite se lekaru.",
        "Oprema za školu je u prizemlju.",
        "Ogrlica ima privezak u obliku srca, srce se otvara.",
        "Reći ću kolegi da Vas pozove do pet.",
        "Do šest sati reći ćemo Vam u koji hotel prelazite.",
    ),
}
SCOLDING = {
    "en": ("You have obviously pressed the wrong button.", "Had you read the mail, you would know.", "Oh please, deal with it."),
    "cs": ("Kdybyste četl pozorněji, věděl byste to.",),
    "pl": ("Zamówiła Pani źle i teraz ma Pani pretensje.",),
    "el": ("Το λάθος είναι δικό σας.",),
    "sr": ("Da ste pročitali mejl, znali biste.",),
}
_RULES = {f"C-R{number:02}" for number in (1, 3, 6, 7, 8, 9, 10, 14, 29, 32)}


def _tone(language: str, reply: str) -> set[str]:
    return {one.rule for one in check(Draft(reply, language=language), Facts())} & _RULES


@pytest.mark.parametrize(("language", "reply"), [(language, reply) for language, replies in PLAIN.items() for reply in replies])
def test_an_ordinary_sentence_is_no_fault_of_tone(language: str, reply: str) -> None:
    assert _tone(language, reply) == set()


@pytest.mark.parametrize(("language", "reply"), [(language, reply) for language, replies in SCOLDING.items() for reply in replies])
def test_a_scolding_sentence_still_is(language: str, reply: str) -> None:
    assert _tone(language, reply)
