"""Drafts of the ledgers in Czech."""

from opora.pure.languages.ledger_letters import LedgerLetters

WORDS = LedgerLetters(
    ask="Abychom mohli pokračovat, potřebujeme od vás vědět několik věcí; ke každému číslu stačí krátká odpověď:",
    ask_again="Děkujeme za odpověď. K dokončení nám ještě chybí několik věcí; ke každému číslu stačí krátká odpověď:",
    ask_again_one="Děkujeme za odpověď. K dokončení nám chybí už jen jedna věc:",
    to_specify="tady prosíme o upřesnění",
    correction=(
        "Dne {day} jsme vám napsali: „{wrong}“ To nebylo správně, a omlouváme se za to. Správně je: {right} "
        "Pokud jste se podle naší zprávy už zařídili, napište nám prosím, co to pro vás znamená; napravíme to."
    ),
    repair="Slíbili jsme vám: „{promise}“ (termín {day}). Nedodrželi jsme to a mrzí nás, že jste čekali zbytečně.",
    new_time="Nový termín: ",
    progress="Slíbili jsme vám: „{promise}“ (termín {day}). Ještě to není hotové, dál na tom pracujeme.",
    next_word="Znovu se vám ozveme do [den a hodina].",
    offer_realistic="Celé to bude hotové {day}.",
    offer_part="Do {day} stihneme část, kterou potřebujete nejdřív: …",
    offer_weekend="Celé do {day} to zvládneme jen prací o víkendu, za příplatek …",
    forms={
        "yes_no": "ano / ne", "date": "den, případně hodina", "amount": "číslo nebo částka", "choice": "jedna z možností",
        "file": "soubor nebo fotografie",
    },
)  # fmt: skip
