"""Ordinary Polish letters: each fault beside a neighbour that only looks like it, and each guard beside a neighbour that is a fault."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, check

_ANGRY = "Paczka przyszła rozbita, to skandal. Anna Kowal"
_ASKED = "Dzień dobry, czy można to zwrócić? Anna Kowal"

# rule, the customer's words, the reply that is a fault, the neighbour that is none of this rule
_PAIRS = (
    ("C-R02", _ASKED, "Stało się to z powodu utrudnień na drogach.", "Ubolewamy z powodu ewentualnych utrudnień."),
    ("C-R03", _ANGRY, "Takie opóźnienia to u nas są normalne.", "Taki hałas nie jest normalny, proszę oddać pralkę do serwisu."),
    ("C-R03", _ANGRY, "Nic takiego się nie stało.", "Nic takiego więcej się nie wydarzy."),
    ("C-R03", _ANGRY, "No cóż, życie.", "Nowe ceny wchodzą w życie w maju."),
    ("C-R03", _ANGRY, "To drobiazg.", "To drobiazg do poprawienia, już się tym zajęłam."),
    ("C-R03", _ANGRY, "Każdemu czasem coś się pomyli.", "Każdemu klientowi wysłaliśmy dziś poprawioną fakturę."),
    ("C-R03", _ANGRY, "Przy remoncie zawsze się kurzy, żaden dramat.", "Żaden problem, zmienimy termin na piątek."),
    ("C-R04", _ANGRY, "Przykro nam z powodu wszelkich niewygód.", "Przykro nam z powodu rozbitej wazy."),
    ("C-R05", _ASKED, "Każdy klient jest dla nas wyjątkowy, a jakość obsługi stanowi naszą wizytówkę.", "Zwrot jest możliwy do 12 maja, etykietę wysłałam o 10:15."),
    ("C-R07", _ANGRY, "Wina leży w całości po stronie firmy kurierskiej.", "Wina leży w całości po naszej stronie."),
    ("C-R07", _ANGRY, "Całą winę za piątek ponosi podwykonawca.", "Całą winę za piątek bierzemy na siebie."),
    ("C-R07", _ANGRY, "Terminy układa koordynatorka i to ona zawaliła.", "Terminy układa koordynatorka i to ona zadzwoni dziś o 15:00."),
    ("C-R07", _ANGRY, "Za te dwie godziny odpowiada kierowca.", "Za dostawy w Pani mieście odpowiada kierowca Marek."),
    ("C-R08", _ASKED, "Proszę to ustalać bezpośrednio z producentem.", "Proszę to ustalić ze mną, numer jest w stopce."),
    ("C-R08", _ASKED, "Wiedzą to w laboratorium, tam proszę dzwonić.", "Proszę dzwonić do mnie o każdej porze."),
    ("C-R08", _ASKED, "Reklamację trzeba złożyć u niego.", "Reklamację przyjmuję od razu, numer 2041."),
    ("C-R08", _ASKED, "Czat obsługuje wyłącznie rezerwacje.", "Czat obsługujemy do 18:00, także reklamacje."),
    ("C-R08", _ASKED, "Nie mam takich uprawnień.", "Na pogodę nie mamy wpływu."),
    ("C-R09", _ANGRY, "Wystarczyło zejść do recepcji i powiedzieć.", "Wystarczyło wymienić bezpiecznik, kosiarka działa."),
    ("C-R09", _ANGRY, "Trzeba było nie zwlekać z odpowiedzią.", "Trzeba było wymienić uszczelkę, zrobiłem to dziś."),
    ("C-R09", _ANGRY, "Nie należy odkładać tego na ostatnią chwilę.", "Do ostatniej chwili trzymam dla Pani oba miejsca."),
    ("C-R09", _ANGRY, "Inni mieszkańcy jakoś potrafią segregować.", "Inni mieszkańcy dostali wodę o 17:00, Pani pion o 18:00."),
    ("C-R09", _ANGRY, "Prosimy o poważne traktowanie ustaleń.", "Traktujemy te ustalenia poważnie, oto nowy termin: 3 maja."),
    ("C-R09", _ANGRY, "Prosiliśmy o to już dwukrotnie.", "Prosiła nas Pani dwukrotnie, odpowiedź jest poniżej."),
    ("C-R09", _ANGRY, "Źle Pani wpisała adres.", "Musiała nas Pani źle zrozumieć."),
    ("C-R10", _ANGRY, "Niech Pan sam sobie to naprawi.", "Niech Pani sama sobie wybierze termin odbioru."),
    ("C-R10", _ANGRY, "Jak się Panu chce tyle pisać?", "Drewno schnie, jak chce, dlatego daję mu dwa tygodnie."),
    ("C-R11", _ASKED, "Wyniki powinny spłynąć na dniach.", "Wyniki powinny spłynąć jutro do 12:00."),
    ("C-R11", _ASKED, "Jak będę coś wiedzieć, to napiszę.", "Chce Pani, to wyślę zdjęcia?"),
    ("C-R14", _ASKED, "Nasze krawcowe są najlepsze w województwie.", "Nasze krawcowe są dziś w pracowni do 18:00."),
    ("C-R14", _ASKED, "Jesteśmy tu absolutnym numerem jeden.", "Jesteśmy pod numerem 1, wejście od podwórza."),
    ("C-R21", "Wyciągałam i wkładałam już wszystkie karty i nic.", "Proszę wyjąć kartę i włożyć ją ponownie.", "Właśnie odblokowałam kartę, proszę włożyć ją ponownie."),
    ("C-R22", _ASKED, "Oddamy 50 zł pod warunkiem, że usunie Pani opinię.", "Wymienimy buty pod warunkiem, że nie były noszone."),
    ("C-R22", _ASKED, "Za dobrą opinię damy 20 zł rabatu.", "Wymienimy kurtkę, o ile tylko ma metkę i paragon."),
    ("C-R34", "Mała zmiana do soboty: gości będzie nie 40, a 55.", "Jasne, wpisane, cena bez zmian.", "Wpisałam 55 gości, dopłata wyniesie 900 zł. Czy to Pani odpowiada?"),
    ("C-R34", "Okazało się, że potrzebuję 84 cm. Da się?", "Jasne, zrobimy 84 cm.", "Zrobimy 84 cm, termin przesunie się na środę."),
)  # fmt: skip

# customer, reply: read from an office without a person, and from a person
_OFFICE = "Zgłoszenie zostało przyjęte. Stwierdzono, że wpłata została zaksięgowana po terminie.\n"


def _fired(customer: str, reply: str, channel: str = "email") -> set[str]:
    return {finding.rule for finding in check(Draft(reply, language="pl", channel=channel), Facts(customer=customer))}


@pytest.mark.parametrize(("rule", "customer", "fault", "neighbour"), _PAIRS)
def test_a_fault_is_told_from_its_neighbour(rule: str, customer: str, fault: str, neighbour: str) -> None:
    assert rule in _fired(customer, fault)
    assert rule not in _fired(customer, neighbour)


@pytest.mark.parametrize("office", ["Dział Szkoleń", "Biuro Obsługi Klienta", "Dział Ochrony Danych", "Dział Reklamacji"])
def test_a_department_is_no_person(office: str) -> None:
    assert "C-R25" in _fired(_ASKED, _OFFICE + office)


@pytest.mark.parametrize("name", ["Jolanta Ćwik", "Anna Nowak, Dział Szkoleń", "Anna Nowak\nDział Szkoleń"])
def test_a_name_is_a_person(name: str) -> None:
    assert "C-R25" not in _fired(_ASKED, _OFFICE + name)


def test_who_says_hi_may_be_answered_so() -> None:
    reply = "Cześć! Mamy trzy sztuki. Chcesz, to odłożę jedną do jutra do 12:00."
    assert "C-R29" not in _fired("Cześć! Macie jeszcze te czerwone?", reply)
    assert "C-R29" in _fired("Dzień dobry, czy mają Państwo jeszcze te czerwone?", reply)


def test_illness_of_a_child_is_private() -> None:
    reply = "Rozumiemy, że przy astmie, którą syn ma w orzeczeniu, kurz boli podwójnie."
    assert "C-R31" in _fired("Sala była brudna.", reply, "public")
    assert "C-R31" not in _fired("Sala była brudna.", "Rozumiemy, że przy astmie kurz jest groźny, wymieniamy filtry.", "public")
