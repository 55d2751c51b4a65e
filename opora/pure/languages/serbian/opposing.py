"""How Serbian takes back what was said; folded, both scripts are one."""

from opora.pure.languages.opposing import OpposingWords

WORDS = OpposingWords(
    owns="""
        (napisao|napisala|napisali|pisao|pisala|pisali|rekao|rekla|rekli|obećao|obećala|obećali|naveo|navela|naveli|potvrdio|potvrdila|
        potvrdili) (sam|smo),
        (sam|smo) (vam |to |vam to )?(juče |tada )?(napisao|napisala|napisali|pisao|pisala|pisali|rekao|rekla|rekli|obećao|obećala|
        obećali|naveo|navela|naveli|potvrdio|potvrdila),
        (moja|naša) ...(poruka|informacija|odgovor) ...(pogrešn*|netačn*|nepotpun*), nisam smeo, nisam smela,
        nije trebalo da (vam )?(piš*|obeć*|kaž*), pogrešna informacija
    """,
    denies="""
        ne, nije, nisu, nismo, nisam, niste, nema, nemamo, nemate, neće, nećemo, nikad, nikada, niko, nigde, ništa, nijed*, bez,
        zabranjen*, nemoguć*, nedostupn*, isključen*, rasprodat*
    """,
    limits="samo, isključivo, jedino, najviše, maksimalno, tek od, najmanje, minimum, mora, morate, moraju, treba, potrebno je",
    included="""
        u ceni, u cenu, uračunat*, uključen*, ulazi u, obuhvata, besplatn*, besplatan, gratis, na poklon, poklanjamo, bez doplate,
        bez naknade,
        ne naplaćuj*, ne plaćate, plaćamo mi, snosimo, na naš trošak, nećete platiti, ništa ne košta, zajedno sa, uz kartu, sa dolaskom,
        uključujući
    """,
    charged="""
        odvojeno, posebno, posebna stavka, zasebno, doplat*, doplać*, naplaćuje, naplaćuju, naplaćujemo, obračunava, plaća se, se plaća,
        plaćate,
        košta, koštaju, iznosi, izlazi, dodatno, na vaš trošak, nije u ceni, nije uračunat*, uz naknadu, naknada je, je \\d+ dinara
    """,
    always="""
        od početka, oduvek, uvek, nikad, nikada, kao što znate, kako znate, u skladu sa, kako stoji u, prema ugovoru, po ugovoru,
        kako je dogovoreno, kako smo se dogovorili, odvajkada, svi su znali, imali u rukama, redovan, redovno
    """,
    choices="ili, samo",
    asks="""
        molim, molimo, zamolio, zamolila, izvinjava*, žao, hvala, podseća*, potrebno nam je, potreban nam je, čekamo, čekam,
        nedostaje nam, nedostaju nam, javite, pošaljite, izaberite
    """,
    units={
        "day": "dan, dana, danima", "week": "nedelju dana, nedelje, nedelja, nedelju, sedmic*", "month": "mesec*", "year": "godin*",
        "minute": "minut*", "percent": "procen*, posto, %", "person": "gost*, ljudi, osob*, učesnik*", "piece": "komad*, kom, porcij*",
        "page": "stran*", "kilo": "kg, kilogram*, kila, kilo", "litre": "litar*, litr*, l", "metre": "metar*, metr*, m",
        "centimetre": "cm, centimet*", "kilometre": "km, kilomet*", "session": "časova obuke, čas* nastave", "place": "mesta, mesto",
    },
    numbers={
        1: "jedan, jedna, jedno, jednu", 2: "dva, dve, dvoje", 3: "tri, troje", 4: "četiri, četvoro", 5: "pet, petoro", 6: "šest",
        7: "sedam",
        8: "osam", 9: "devet", 10: "deset", 12: "dvanaest", 14: "četrnaest", 15: "petnaest", 20: "dvadeset", 30: "trideset",
        60: "šezdeset",
        90: "devedeset",
    },
    idle="""
        dobar, dan, poštovani, poštovana, gospodine, gospođo, molim, molimo, hvala, pozdrav, srdačan, izvinjavam, može, možete, mogu,
        biće, bude,
        imamo, imate, jeste, bila, bilo, bili, takođe, još, prema, zato, jer, ili, kada, koji, koja, koje, ovde, danas, sutra, časova,
        sati, cena,
        cenu, ceni, besplatno, dovoljno, rado, dajem, daćemo, poslati, šaljem, šaljemo, poslaću, pišem, pisao, pisala, pisali, napisao,
        napisala,
        naše, naša, naš, vaše, vaš, vaša, kupac, porudžbina, poruka, pitanje, odgovor, telefon, samo, nažalost, treba, potrebno, celo,
        ceo, uvek, nikad, draga, dragi, javite, javljam, između, preko, nakon, posle
    """,
)
