"""Drafts of the ledgers in Serbian; for customers who write in Latin letters they are transliterated."""

from opora.pure.languages.ledger_letters import LedgerLetters

WORDS = LedgerLetters(
    ask="Да бисмо наставили, потребно нам је од Вас следеће:",
    ask_again="Хвала Вам на одговору. Да бисмо завршили, недостаје нам још:",
    ask_again_one="Хвала Вам на одговору. Да бисмо завршили, недостаје нам још само једно:",
    to_specify="овде Вас молимо да прецизирате",
    thanks="Довољан је кратак одговор уз сваки број.",
    correction=(
        "Дана {day} написали смо Вам: „{wrong}“ То није било тачно и извињавамо се због тога. Тачно је: {right} "
        "Ако сте већ нешто одлучили на основу наше поруке, напишите нам шта то за Вас значи; исправићемо."
    ),
    repair="Обећали смо Вам: „{promise}“ (рок {day}). Нисмо одржали реч и жао нам је што сте узалуд чекали.",
    new_time="Нови рок: ",
    forms={
        "yes_no": "да / не", "date": "дан и, ако је могуће, сат", "amount": "број или износ", "choice": "једна од могућности",
        "file": "датотека или фотографија",
    },
    day="{day}. {month}. {year}.",
)  # fmt: skip
