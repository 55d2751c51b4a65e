"""How simulated customers of a rehearsal write in Polish."""

from opora.pure.languages.rehearsing import RehearsalWords

WORDS = RehearsalWords(
    names=(
        "Anna Kowalska",
        "Piotr Nowak",
        "Katarzyna Wiśniewska",
        "Tomasz Wójcik",
        "Magdalena Lewandowska",
        "Paweł Zieliński",
        "Agnieszka Szymańska",
        "Marcin Dąbrowski",
    ),
    openings=(
        "Dzień dobry, {what}",
        "Dzień dobry, próbuję od pół godziny. {what}",
        "Witam, {what}",
    ),
    asks=(
        "Kiedy to zacznie działać?",
        "Chodzi o zamówienie {order}, potrzebuję go do piątku. Zdążymy?",
        "Co mam teraz zrobić?",
        "Proszę o kontakt.",
    ),
    moods=(
        "",
        "To już drugi raz w tym miesiącu!",
        "Jestem naprawdę zła, zapłaciłam i nic nie mam.",
        "Z góry dziękuję za pomoc.",
    ),
    odd=(
        "Dzień dobry, chcę zwrócić towar z zamówienia {order}, jest za mały. Jak to zrobić?",
        "Dzień dobry, proszę o fakturę do zamówienia {order}.",
        "Czy w sobotę też jest otwarte?",
    ),
)
