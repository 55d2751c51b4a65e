"""What fails and how it is said in Czech."""

from opora.pure.languages.troubles import TroubleWords

WORDS = TroubleWords(
    fails="""
        nejde, nejdou, nejede, nefung, nefunk, nelze, nejsem schop, nedaří, nepodař, nemůžu, nemohu, nemůžem, neproběh, neproš, neprošl,
        nenačt, nenačít, neodešl, nedokonč, nedokáž, nepřijím, selh, spadl, padá, vypad, výpad, chyb, porouch, poruch, rozbit, nedostup,
        nereag, zasek, zamrz, nedovol, odmít, zamít, zobrazuje se, mimo provoz, nepust, nic se neděje, točí se, vyhazuje, hlásí
    """,
    matters={
        "order": "objedn, košík, koš, nákup, nakoup, zakoup, vstupenk, rezerv, pokladn, koupit",
        "payment": "plat, zaplat, platb, karto, karet, kartu, kart, bran, převod, peníz, strhl, účtov, doplat",
        "account": "přihlás, přihlaš, hesl, účet, účtu, registr, login, profil",
        "site": "web, stránk, eshop, e shop, server, portál, odkaz",
        "app": "aplikac, appk, mobil, telefonu, aktualiz, program",
        "mail": "mail, e mail, email, pošt, schránk, zpráv",
        "delivery": "doruč, zásil, balí, dopra, kurýr, dodá, dodan, výdejn",
        "price": "cen, slev, kód, akc, kupón, kupon",
        "invoice": "faktur, doklad, účtenk, daňov",
        "network": "internet, připoj, síť, signál, wifi, linka, telefon, proud, elektř",
        "data": "údaj, dat, únik, soukrom, gdpr",
        "goods": "zboží, výrobek, výrobk, vad, šarž, kus, dort, konvic",
    },
)
