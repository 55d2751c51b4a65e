"""What fails and how it is said in Polish."""

from opora.pure.languages.troubles import TroubleWords

WORDS = TroubleWords(
    fails="""
        nie dział, nie mog, nie możn, nie moż, nie da, nie uda, nie przesz, nie przyjmuj, nie ładuj, nie otwier, nie wyświetl, nie reag,
        nie dochod, nie przech, nie pozwal, nie chce, błąd, błęd, awari, usterk, zawies, zawiesz, przestał, odrzuc, niedostęp, problem,
        wyskak, wyrzuc, kręci
    """,
    matters={
        "order": "zamówi, zamawi, koszyk, zakup, kupi, kupow, bilet, rezerw, kas",
        "payment": "płat, płac, zapłac, opłac, kart, przelew, blik, bramk, pieniąd, pieniędz, obciąż",
        "account": "zalogow, logow, hasł, konto, kont, rejestr, profil",
        "site": "stron, witryn, sklep, serwis, serwer, portal, link",
        "app": "aplikac, apk, telefonie, aktualiz, program",
        "mail": "mail, e mail, email, poczt, skrzynk, wiadomoś",
        "delivery": "dostaw, przesył, paczk, kurier, wysył, doręcz, paczkomat",
        "price": "cen, rabat, kod, promoc, kupon",
        "invoice": "faktur, rachun, paragon, księg",
        "network": "internet, łącz, sieć, sieci, sygnał, wifi, lini, telefon, prąd",
        "data": "dane, danych, wyciek, prywat, rodo",
        "goods": "towar, produkt, wad, parti, sztuk",
    },
)
