"""A bare "thank you": nothing asked, nothing new. It does not reopen a case."""

from __future__ import annotations

from opora.pure.languages import words

MOST_WORDS = 25
MOST_CHARACTERS = 400

# Folded words (no accents, Serbian in Latin letters). A text of these alone says thanks and nothing more.
THANKS = frozenset(
    """
    dekuji dekuju dekujeme dik diky dikes podekovani
    dziekuje dziekujemy dziekuja dzieki podziekowania
    ευχαριστω ευχαριστουμε ευχαριστιεσ efharisto efxaristo euxaristo efcharisto efharistoume euxaristoume
    hvala zahvaljujem zahvaljujemo fala
    thanks thank thx cheers ty
    danke merci gracias grazie
    """.split()
)
COURTESY = frozenset(
    """
    vam vas ti moc mockrat mnohokrat za rychle rychlou odpoved odpovedi vyrizeni pomoc vse vsechno je v poradku uz ok super skvele
    dobry den ahoj zdravim s pozdravem hezky pekny zbytek dne a i jeste jednou hlavne ochotu informaci informace to staci bezva
    bardzo serdecznie panu pani panstwu wam za szybka odpowiedz pomoc wszystko jest w porzadku juz ok super swietnie dzien dobry
    czesc pozdrawiam z powazaniem milego dnia i jeszcze raz informacje doszlo dotarlo
    πολυ σασ σου για την το τη αμεση γρηγορη απαντηση βοηθεια ολα ειναι ενταξει καλα οκ τελεια καλημερα καλησπερα γεια χαιρετε
    με εκτιμηση καλη μερα συνεχεια και τα παρα ενημερωση εξυπηρετηση poli sas gia thn tin
    puno mnogo lepo vam ti na brzom brzi odgovoru odgovor pomoci pomoc sve je u redu vec ok super odlicno dobar dan zdravo pozdrav
    srdacan postovani i jos jednom informaciji najlepsa stiglo resenju
    you very much so a lot many for the your quick help reply answer everything is fine all good great perfect hello hi dear kind
    best regards again and it works now got that was super ok okay
    """.split()
)


def is_only_thanks(text: str) -> bool:
    """Whether a reply says thanks and asks, tells or sends nothing else; a signature's name (two words at most) is allowed."""
    if not text.strip() or len(text) > MOST_CHARACTERS or any(sign in text for sign in "?;0123456789@") or "http" in text:
        return False
    found = words(text)
    if len(found) > MOST_WORDS or not THANKS.intersection(found):
        return False
    others = [word for word in found if word not in THANKS and word not in COURTESY]
    return len(others) <= 2 and others == found[len(found) - len(others) :]
