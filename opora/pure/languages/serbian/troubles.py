"""What fails and how it is said in Serbian; both scripts fold to these Latin beginnings."""

from opora.pure.languages.troubles import TroubleWords

WORDS = TroubleWords(
    fails="""
        ne radi, ne rade, ne mogu, ne može, ne moze, ne možemo, nije moguć, nije uspel, neće, ne prolaz, ne prihvat, ne učitav, ne otvara,
        ne šalje, ne stiže, ne reag, ne da, ne uspev, greš, kvar, problem, zaglav, koč, pao, pala, pada, prekid, odbij, odbi, nedostup,
        izbac, blokir, zablok, zastoj, smetnj
    """,
    matters={
        "order": "poruč, porudž, naruč, narudž, korp, kupov, kupi, kupuj, kart, rezerv, kas",
        "payment": "plać, plat, uplat, naplat, kartic, novac, novc, skinu, banka, banci",
        "account": "prijav, uloguj, logov, lozink, nalog, šifr, registr, profil",
        "site": "sajt, stranic, prodavnic, server, portal, link, veb, web",
        "app": "aplikac, telefonu, ažurir, program",
        "mail": "mejl, mail, imejl, email, pošt, sanduč, poruk",
        "delivery": "isporuk, dostav, pošiljk, paket, kurir, prevoz",
        "price": "cen, popust, kod, akcij, kupon",
        "invoice": "faktur, račun, predračun",
        "network": "internet, mrež, signal, vaj faj, wifi, linij, telefon, struj",
        "data": "podac, podatk, curenj, privatn",
        "goods": "rob, proizvod, neisprav, serij, komad",
    },
)
