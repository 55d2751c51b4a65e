"""Who comes with something broken of their own asks for help; an apology is due only where the mishap came from us."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, check

OWN = {
    "en": (
        "My old lawnmower has given up and the blade is bent. What would a repair cost?",
        "I react to wool, my skin goes red. Is the blue scarf safe for me?",
        "My old coat has a broken zip, could you put in another one?",
    ),
    "cs": (
        "Rozbila se mi stará sekačka a nůž je ohnutý. Kolik by stála oprava?",
        "Mám alergii na vlnu. Je ta modrá šála pro mě bezpečná?",
        "Na starém kabátu, koupeném jinde, je roztržený zip, všili byste mi nový?",
    ),
    "pl": (
        "Zepsuła mi się stara kosiarka, ostrze jest skrzywione. Ile kosztowałoby ostrzenie?",
        "Mam alergię na wełnę. Czy niebieski szalik jest dla mnie bezpieczny?",
    ),
    "el": (
        "Έσπασε το παλιό χλοοκοπτικό μου και η λεπίδα στράβωσε. Πόσο κάνει το ακόνισμα;",
        "Έχω αλλεργία στο μαλλί. Κάνει για μένα το μπλε κασκόλ;",
    ),
    "sr": (
        "Pokvarila mi se stara kosačica i nož je savijen. Koliko bi koštalo oštrenje?",
        "Alergična sam na vunu. Da li je plavi šal bezbedan za mene?",
    ),
}
OURS = {
    "en": (
        "The lawnmower you delivered is broken, the blade is bent. What now?",
        "Your app crashed again and ate my basket, can you get it back?",
    ),
    "cs": ("Sekačka, kterou jste přivezli, je rozbitá. Co teď?", "Po vaší opravě zase teče voda, přijedete?"),
    "pl": ("Kosiarka, którą Państwo przywieźli, jest zepsuta. Co teraz?", "Po Państwa naprawie znowu cieknie woda, przyjadą Państwo?"),
    "el": ("Το χλοοκοπτικό που μου στείλατε ήρθε σπασμένο. Τι κάνουμε τώρα;",),
    "sr": ("Kosačica koju ste doneli je pokvarena. Šta sad?", "Posle vaše popravke opet curi voda, dolazite li?"),
}
REPLIES = {
    "en": "Hello, please bring it to the workshop today before six.",
    "cs": "Dobrý den, přineste ji prosím dnes do šesti do dílny.",
    "pl": "Dzień dobry, proszę przynieść ją dziś do szóstej do warsztatu.",
    "el": "Καλημέρα σας, φέρτε το σήμερα ως τις έξι στο εργαστήριο.",
    "sr": "Dobar dan, donesite je danas do šest u radionicu.",
}


def _fires(language: str, mail: str) -> bool:
    found = check(Draft(REPLIES[language], language=language), Facts(customer=mail, customer_language=language))
    return "C-R19" in {one.rule for one in found}


@pytest.mark.parametrize(("language", "mail"), [(language, mail) for language, mails in OWN.items() for mail in mails])
def test_a_customer_with_something_broken_of_their_own_is_owed_no_apology(language: str, mail: str) -> None:
    assert not _fires(language, mail)


@pytest.mark.parametrize(("language", "mail"), [(language, mail) for language, mails in OURS.items() for mail in mails])
def test_a_customer_whose_trouble_came_from_us_is_owed_one_though_they_ask_a_question(language: str, mail: str) -> None:
    assert _fires(language, mail)
