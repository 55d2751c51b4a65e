"""The ten house rules as a desk gets them, in Polish; each desk may word its own."""

WORDS = (
    "Odpowiadamy na czas i mówimy, kiedy znów się odezwiemy",
    "Jesteśmy życzliwi i każdą rozmowę zaczynamy z czystą kartą",
    "Słuchamy i własnymi słowami upewniamy się, że dobrze rozumiemy",
    "Odpowiadamy na każde pytanie",
    "Nie zgadujemy: sprawdzamy albo mówimy, do kiedy będziemy wiedzieć",
    "Stoimy za tym, co napisaliśmy",
    "Proponujemy rozwiązanie, a obok niego drugą możliwość",
    "Przepraszamy bez wymówek",
    "Bierzemy sprawę na siebie i nikogo nie odsyłamy od drzwi do drzwi",
    "Sprawdzamy, czy sprawa jest rozwiązana, i wyciągamy wnioski",
)
