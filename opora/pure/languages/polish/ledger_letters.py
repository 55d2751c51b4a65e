"""Drafts of the ledgers in Polish."""

from opora.pure.languages.ledger_letters import LedgerLetters

WORDS = LedgerLetters(
    ask="Aby kontynuować, potrzebujemy kilku informacji; przy każdym numerze wystarczy krótka odpowiedź:",
    ask_again=(
        "Dziękujemy za odpowiedź. "
        "Do zakończenia sprawy brakuje nam jeszcze kilku informacji; przy każdym numerze wystarczy krótka odpowiedź:"
    ),
    ask_again_one="Dziękujemy za odpowiedź. Do zakończenia sprawy brakuje nam już tylko jednego:",
    to_specify="tutaj prosimy o doprecyzowanie",
    correction=(
        "Dnia {day} napisaliśmy: „{wrong}” To była nieprawidłowa informacja, za którą przepraszamy. Prawidłowo: {right} "
        "Jeśli nasza wiadomość wpłynęła już na Państwa decyzje, prosimy o informację, co to dla Państwa oznacza; naprawimy to."
    ),
    repair="Obiecaliśmy: „{promise}” (termin {day}). Nie dotrzymaliśmy słowa i jest nam przykro, że czekali Państwo na próżno.",
    new_time="Nowy termin: ",
    progress="Obiecaliśmy: „{promise}” (termin {day}). Jeszcze tego nie skończyliśmy; nadal nad tym pracujemy.",
    next_word="Napiszemy do Państwa ponownie do [dzień i godzina].",
    offer_realistic="Całość będzie gotowa {day}.",
    offer_part="Do {day} zdążymy z częścią, której potrzebują Państwo najpilniej: …",
    offer_weekend="Całość do {day} jest możliwa tylko przy pracy w weekend, za dopłatą …",
    forms={
        "yes_no": "tak / nie", "date": "dzień, ewentualnie godzina", "amount": "liczba lub kwota", "choice": "jedna z możliwości",
        "file": "plik lub zdjęcie",
    },
    day="{day:02}.{month:02}.{year}",
)  # fmt: skip
