"""Names of customers in five languages and two scripts, and how each is called: written down by hand, not by the desk's own grammar."""

from __future__ import annotations

# Surname of a man: what we call him. Czech, Greek and Serbian call by the surname, Polish by the given name.
CZECH_MEN = {
    "Novák": "pane Nováku", "Svoboda": "pane Svobodo", "Dvořák": "pane Dvořáku", "Procházka": "pane Procházko",
    "Kučera": "pane Kučero", "Veselý": "pane Veselý", "Horák": "pane Horáku", "Němec": "pane Němče",
    "Marek": "pane Marku", "Pospíšil": "pane Pospíšile", "Hájek": "pane Hájku", "Jelínek": "pane Jelínku",
    "Král": "pane Králi", "Růžička": "pane Růžičko", "Beneš": "pane Beneši", "Fiala": "pane Fialo",
    "Sedláček": "pane Sedláčku", "Doležal": "pane Doležale", "Zeman": "pane Zemane", "Kolář": "pane Koláři",
}  # fmt: skip
CZECH_WOMEN = (
    "Nováková", "Svobodová", "Dvořáková", "Procházková", "Kučerová", "Veselá", "Horáková", "Němcová", "Marková", "Pospíšilová",
    "Hájková", "Jelínková", "Králová", "Růžičková", "Benešová", "Fialová", "Sedláčková", "Doležalová", "Zemanová", "Kolářová",
)  # fmt: skip
CZECH_GIVEN = {
    "m": ("Jan", "Petr", "Josef", "Pavel", "Martin", "Tomáš", "Jaroslav", "Miroslav", "Zdeněk", "Václav", "Michal", "Karel"),
    "f": ("Marie", "Jana", "Eva", "Hana", "Anna", "Lenka", "Kateřina", "Lucie", "Věra", "Alena", "Petra", "Tereza"),
}
POLISH_GIVEN = {
    "Piotr": "Panie Piotrze", "Jan": "Panie Janie", "Tomasz": "Panie Tomaszu", "Marek": "Panie Marku", "Paweł": "Panie Pawle",
    "Andrzej": "Panie Andrzeju", "Krzysztof": "Panie Krzysztofie", "Michał": "Panie Michale", "Anna": "Pani Anno",
    "Katarzyna": "Pani Katarzyno", "Małgorzata": "Pani Małgorzato", "Agnieszka": "Pani Agnieszko", "Ewa": "Pani Ewo",
    "Barbara": "Pani Barbaro", "Joanna": "Pani Joanno", "Zofia": "Pani Zofio",
}  # fmt: skip
POLISH_SURNAMES = ("Nowak", "Wójcik", "Mazur", "Krawczyk", "Zając", "Król", "Wieczorek", "Adamczyk")  # the same for men and women
GREEK_MEN = {
    "Παπαδόπουλος": "κύριε Παπαδόπουλε", "Αντωνόπουλος": "κύριε Αντωνόπουλε", "Νικολάου": "κύριε Νικολάου",
    "Γεωργίου": "κύριε Γεωργίου", "Μακρής": "κύριε Μακρή", "Καραγιάννης": "κύριε Καραγιάννη",
}  # fmt: skip
GREEK_WOMEN = ("Παπαδοπούλου", "Αντωνοπούλου", "Νικολάου", "Γεωργίου", "Μακρή", "Καραγιάννη")
GREEK_GIVEN = {"m": ("Γιώργος", "Νίκος", "Δημήτρης", "Κώστας"), "f": ("Μαρία", "Ελένη", "Κατερίνα", "Σοφία")}
SERBIAN_MEN = {
    "Илић": "господине Илићу", "Петровић": "господине Петровићу", "Јовановић": "господине Јовановићу",
    "Николић": "господине Николићу", "Марковић": "господине Марковићу", "Ђорђевић": "господине Ђорђевићу",
}  # fmt: skip
SERBIAN_GIVEN = {"m": ("Милан", "Јован", "Никола", "Драган"), "f": ("Јелена", "Марија", "Ивана", "Милица")}
LATIN_MEN = {
    "Ilić": "gospodine Iliću", "Petrović": "gospodine Petroviću", "Jovanović": "gospodine Jovanoviću",
    "Nikolić": "gospodine Nikoliću", "Marković": "gospodine Markoviću", "Đorđević": "gospodine Đorđeviću",
}  # fmt: skip
LATIN_GIVEN = {"m": ("Milan", "Jovan", "Nikola", "Dragan"), "f": ("Jelena", "Marija", "Ivana", "Milica")}
ENGLISH_SURNAMES = ("Green", "Walker", "Hughes", "Turner", "Cooper", "Bennett")
ENGLISH_GIVEN = {"m": ("John", "David", "Michael", "James"), "f": ("Mary", "Susan", "Margaret", "Elizabeth")}

Called = tuple[str, str, str]  # given name, surname, what we call them


def _pairs(given: dict[str, tuple[str, ...]], men: dict[str, str], women: tuple[str, ...], lady: str) -> list[Called]:
    hers = [(first, last, f"{lady} {last}") for last in women for first in given["f"]]
    return [*((first, last, call) for last, call in men.items() for first in given["m"]), *hers]


EVERYBODY: dict[str, list[Called]] = {
    "cs": _pairs(CZECH_GIVEN, CZECH_MEN, CZECH_WOMEN, "paní"),
    "pl": [(first, last, call) for last in POLISH_SURNAMES for first, call in POLISH_GIVEN.items()],
    "el": _pairs(GREEK_GIVEN, GREEK_MEN, GREEK_WOMEN, "κυρία"),
    "sr": _pairs(SERBIAN_GIVEN, SERBIAN_MEN, tuple(SERBIAN_MEN), "госпођо"),
    "sr-Latn": _pairs(LATIN_GIVEN, LATIN_MEN, tuple(LATIN_MEN), "gospođo"),
    "en": _pairs(ENGLISH_GIVEN, {one: f"Mr {one}" for one in ENGLISH_SURNAMES}, ENGLISH_SURNAMES, "Ms"),
}
