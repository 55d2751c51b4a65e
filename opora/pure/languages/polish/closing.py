"""The closing check in Polish, and how people answer it."""

from opora.pure.languages.following_up import ClosingWords

WORDS = ClosingWords(
    greeting="Dzień dobry, {call},",
    greeting_nameless="Dzień dobry,",
    check=(
        "{day} pisaliśmy do Państwa w sprawie „{thing}”. Chcę się upewnić, że wszystko jest w porządku: czy sprawa jest "
        "rozwiązana tak, jak trzeba? Wystarczy odpowiedzieć: tak albo nie. Jeśli czegoś brakuje, proszę napisać, co to "
        "jest."
    ),
    by_link="Odpowiedzieć można też jednym kliknięciem tutaj: {link}",
    yes=(
        "tak, jasne, wszystko (jest )?(w porządku|ok|działa|gra|dobrze|rozwiązane), w porządku, działa, już działa, "
        "rozwiązan*, załatwione, super, świetnie, jestem zadowolon*, zgadza się"
    ),
    no=(
        "nie, wciąż nie, nadal nie, jeszcze nie, nie działa*, brakuje, brak, niestety, problem "
        "(trwa|pozostał|nadal|wciąż), znowu (nie|się psuje|jest źle), nierozwiązan*"
    ),
)
