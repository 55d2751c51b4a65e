"""Reminders in Polish: what we need, by when, what follows."""

from opora.pure.languages.following_up import ReminderWords

WORDS = ReminderWords(
    rungs=(
        ("w sprawie „{thing}” potrzebujemy jeszcze takich odpowiedzi:\n\n{list}\n\nProsimy o nie do {day}, wystarczy krótko. {follows}"),
        (
            "przypominamy pytania w sprawie „{thing}”. Potrzebujemy takich odpowiedzi:\n\n{list}\n\nProsimy o "
            "nie do {day}, wystarczy jedno słowo przy każdym numerze. {follows}"
        ),
        (
            "to nasze ostatnie przypomnienie w sprawie „{thing}”. Potrzebujemy takich "
            "odpowiedzi:\n\n{list}\n\nOstatni dzień to {day}. {follows}"
        ),
    ),
    follows="Bez odpowiedzi wstrzymamy prace i termin się przesunie.",
    follows_default="Bez odpowiedzi przyjmiemy, co następuje: {default}",
    expiring={
        "domain": "domena {name} wygasa {ends}. Jeśli jej nie przedłużymy, przestaną działać strona i poczta.",
        "certificate": "certyfikat dla {name} wygasa {ends}. Bez nowego przeglądarki będą ostrzegać przed stroną.",
        "hosting": "hosting {name} kończy się {ends}. Bez przedłużenia strona przestanie działać.",
        "other": "{name} kończy się {ends}. Bez przedłużenia usługa przestanie działać.",
    },
    expired={
        "domain": "domena {name} wygasła {ends}. Dopóki jej nie przedłużymy, nie działają strona ani poczta.",
        "certificate": "certyfikat dla {name} wygasł {ends}. Bez nowego przeglądarki ostrzegają przed stroną.",
        "hosting": "hosting {name} skończył się {ends}. Bez przedłużenia strona nie działa.",
        "other": "{name}: termin minął {ends}. Bez przedłużenia usługa nie działa.",
    },
    decide="Czy mamy przedłużyć na rok? Wystarczy odpisać TAK albo NIE do {day}.",
)
