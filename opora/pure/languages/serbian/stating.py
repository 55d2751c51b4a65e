"""How Serbian states prices, days and what is possible; folded, both scripts are one."""

from opora.pure.languages.stating import StatingWords

WORDS = StatingWords(
    free="""
        besplatno, besplatn*, besplatan, badava, džabe, gratis, bez naknade, bez naplate, bez doplate, bez troškova,
        bez dodatnih troškova, ništa ne košta, ne košta ništa, ne plaćate ništa, ništa ne plaćate, nećete platiti ništa,
        ništa nećete platiti, ne naplaćujemo, ne naplaćuje se, se ne naplaćuje, se ne plaća, ne plaća se, nećemo naplatiti,
        nećemo vam naplatiti, o našem trošku, na naš trošak, trošak snosimo mi, troškove snosimo mi, mi snosimo, mi pokrivamo,
        uračunat* u cenu, u ceni, u cenu je, cena obuhvata, cena uključuje, 0 din
    """,
    paid="""
        nije besplatn*, nije besplatan, nisu besplatn*, ne besplatno, plaća se, plaćaju se, se plaća, se plaćaju, se naplaćuje,
        se naplaćuju, naplaćuje se, naplaćuju se, naplaćujemo, uz doplatu, uz naknadu, uz dodatnu naknadu, doplaćuje se, doplaćujete,
        nije u ceni, nisu u ceni, nije uračunat*, nisu uračunat*, ne obuhvata, snosi kupac, snosi korisnik, snosi klijent,
        na trošak kupca, o trošku kupca, o vašem trošku, na vaš trošak
    """,
    yes="""
        može se, moguće je, je moguće, je moguća, je moguć, možete, omogućavamo, omogućava, podržavamo, podržava, imamo na stanju,
        imamo na lageru, je na stanju, su na stanju, jeste na stanju, je dostupn*, su dostupn*, raspolažemo, imamo u ponudi, nudimo,
        prodajemo, proizvodimo, dostavljamo, isporučujemo, šaljemo i, primamo, prihvatamo, menjamo, popravljamo, vraćamo, montiramo,
        važi, važe, odnosi se, se odnosi, imate pravo, obuhvata, sadrži, radi i, radi sa, odgovara, izdržava, je pogod*,
        je kompatibiln*, su kompatibiln*, da
    """,
    no="""
        ne može se, ne može, nije moguće, nije moguća, nije moguć, nemoguće, ne možete, ne možemo, ne omogućavamo, ne omogućava,
        ne podržavamo, ne podržava, nemamo, nema na stanju, nije na stanju, nisu na stanju, nema na lageru, nije dostupn*,
        nisu dostupn*, nedostupn*, ne raspolažemo, ne nudimo, ne prodajemo, ne proizvodimo, ne dostavljamo, ne isporučujemo,
        ne šaljemo, ne primamo, ne prihvatamo, ne menjamo, ne popravljamo, ne vraćamo, ne montiramo, ne važi, ne važe, ne odnosi se,
        se ne odnosi, nemate pravo, ne sadrži, ne radi, ne odgovara, ne izdržava, nije pogod*, nije kompatibiln*, nisu kompatibiln*,
        rasprodat*, ne
    """,
    bare="da, ne",
    unless="""
        ako, ukoliko, kada bi, kad bi, u slučaju da, možda, verovatno, valjda, izgleda, mislim da, pretpostavlja*, procenjuj*,
        čini mi se, smatram, pišete da, pisali ste, rekli ste, navodite da, naveli ste, tvrdite, prema vama, proveriću, proverićemo,
        ću proveriti, ćemo proveriti, saznaću, saznaćemo, pitaću, raspitaću, ne znam, nisam sigur*, želeo bih, želela bih, voleo bih,
        volela bih, žao mi je što, žao nam je što, izvinjavam se što, izvinjavamo se što, platili ste, uplatili ste
    """,
    joints="a, ali, no, međutim, dok, i, ili, samo, pa, zato, jer, te, već",
    idle="""
        da, ne, nažalost, naravno, svakako, sigurno, zaista, stvarno, dobar, dan, poštovani, poštovana, gospodine, gospođo, molim,
        hvala, pozdrav, srdačan, može, možete, možemo, moguće, moguća, moguć, nije, nisu, je, su, jeste, imamo, nemamo, imate,
        nemate, ima, nema, bude, biće, košta, koštaju, iznosi, iznose, cena, cene, cenu, ceni, iznos, iznosa, ukupno, naknada,
        naknade, naknadu, doplata, doplatu, doplate, naplaćuje, naplaćujemo, plaća, plaćate, plaćaju, trošak, troškovi, troškove,
        besplatno, besplatna, besplatan, besplatne, badava, gratis, dinar, dinara, din, evra, evro, hiljada, hiljade, pdv, pravo,
        sve, svi, svima, vam, vas, takođe, već, još, samo, sada, uvek, nikad, nikada, ujutru, ujutro, pre, podne, popodne, posle,
        uveče, danas, sutra, prekosutra, sat, sata, sati, časova, ponedeljak, ponedeljka, utorak, utorka, sreda, sredu, srede,
        četvrtak, četvrtka, petak, petka, subota, subotu, nedelja, nedelju, nedelje, mesec, meseca, januara, februara, marta, aprila,
        maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra, dana, dan, radna, radnih, najkasnije, kraja, sledeće, ove
    """,
    currencies={"RSD": "din., din, dinara, dinar, RSD", "EUR": "EUR, evra, evro, eura", "USD": "USD, dolara"},
    thousands="hilj., hiljada, hiljade, hiljadu",
    from_to="do, -, ili",
)
