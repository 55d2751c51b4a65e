"""Reminders in Czech: what we need, by when, what follows."""

from opora.pure.languages.following_up import ReminderWords

WORDS = ReminderWords(
    rungs=(
        ("k věci „{thing}“ od vás ještě potřebujeme tyto odpovědi:\n\n{list}\n\nProsíme o ně do {day}, stačí krátce. {follows}"),
        (
            "připomínáme otázky k věci „{thing}“. Potřebujeme k ní tyto odpovědi:\n\n{list}\n\nProsíme o ně do "
            "{day}, stačí jedno slovo ke každému číslu. {follows}"
        ),
        ("tohle je naše poslední připomínka k věci „{thing}“. Potřebujeme tyto odpovědi:\n\n{list}\n\nPosledním dnem je {day}. {follows}"),
    ),
    follows="Bez odpovědi práci přerušíme a termín se posune.",
    follows_default="Bez odpovědi budeme počítat s tímto: {default}",
    expiring={
        "domain": "doména {name} vyprší {ends}. Pokud ji neprodloužíme, přestane fungovat web i pošta.",
        "certificate": "certifikát pro {name} vyprší {ends}. Bez nového budou prohlížeče před webem varovat.",
        "hosting": "hosting {name} končí {ends}. Bez prodloužení přestane web fungovat.",
        "other": "{name} končí {ends}. Bez prodloužení přestane služba fungovat.",
    },
    expired={
        "domain": "doména {name} vypršela {ends}. Dokud ji neprodloužíme, nefunguje web ani pošta.",
        "certificate": "certifikát pro {name} vypršel {ends}. Bez nového prohlížeče před webem varují.",
        "hosting": "hosting {name} skončil {ends}. Bez prodloužení web nefunguje.",
        "other": "{name} skončilo {ends}. Bez prodloužení služba nefunguje.",
    },
    decide="Máme prodloužit o rok? Stačí odpovědět ANO, nebo NE do {day}.",
)
