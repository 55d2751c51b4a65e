"""How Czech takes back what was said."""

from opora.pure.languages.opposing import OpposingWords

WORDS = OpposingWords(
    owns="""
        (napsal*|psal*|slíbil*|řekl*|uvedl*|potvrdil*|sdělil*) (jsem|jsme), (jsem|jsme) (vám |to |vám to )?(včera |tehdy )?(napsal*|
        psal*|slíbil*|řekl*|uvedl*|potvrdil*|sdělil*),
        (moje|naše|má) ...(věta|odpověď|zpráva|informace|rada) ...(mýln*|mylná|špatně|chybn*|neúpln*|nepřesn*|neplatí|byla), mylná, mylné,
        (neměl*) ...(psát|slibovat|říkat|slíbit|napsat), příliš optimistick*, moc optimistick*, ten slib platil
    """,
    denies="""
        ne, ne*me, ne*te, ne*uje, ne*ují, není, nejsou, nebude, nebudou, nelze, nejde, nejdou, nesmí, nesmíte, nemůže, nemůžete, nemá,
        nemají,
        neplatí, nevede, nevedou, nikdy, nikdo, nikde, nijak, nic, žádn*, bez, zakázan*, vyloučen*, nemožn*, nedostupn*, vyprodan*,
        nepovolen*, nebyl*, nepatří, nezahrnuj*, nejezdí, nechodí, neumí, nefunguje, nejedná
    """,
    limits="""
        jen, jenom, pouze, výhradně, výlučně, nejvýš, nejvýše, maximálně, nanejvýš, až od, minimálně, musí, musíte, je třeba, je nutné
    """,
    included="""
        v ceně, součástí, zahrnut*, zahrnuje, bez příplatku, bez doplatku, bez poplatku, zdarma, zadarmo, gratis, na nás, hradíme,
        platíme my,
        nic neplatíte, nic nedoplácíte, nedoplácíte, neplatíte, nic navíc, nepřiplácíte, neúčtujeme, nic nestojí, včetně, není potřeba,
        odpouštíme
    """,
    charged="""
        zvlášť, samostatně, navíc, příplat*, doplat*, doplác*, přičt*, připočt*, připočít*, účtuje se, se účtuje, účtujeme, se platí,
        platí se,
        zaplatíte, stojí, vyjde na, přijde na, za poplatek, poplatek, mimo cenu, není v ceně, nejsou v ceně, hradíte, na vaše náklady,
        je placen*, jsou placen*, je to, činí, dokoupit, přikoupit
    """,
    always="""
        od začátku, od počátku, odjakživa, vždy, vždycky, jak víte, jak jste věděl*, podle smlouvy, dle smlouvy, podle dohody, dle dohody,
        jak bylo domluven*, jak jsme se dohodli, nikdy, odedávna, v souladu s, dle objednávky, podle objednávky, jak bylo řečeno, platilo
    """,
    choices="nebo, anebo, jen, pouze",
    asks="""
        prosím, prosíme, poprosím, omlouv*, mrzí, dejte vědět, dejte nám vědět, napište, pošlete, vyberte, děkuj*, připomín*,
        potřebujeme od vás, potřebuji od vás, čekáme, čekám, chybí nám
    """,
    units={
        "day": "den, dny, dní, dnů, dnech, dne", "week": "týden, týdn*", "month": "měsíc*",
        "year": "rok, roky, roků, roce, let, léta, letá",
        "minute": "minut*", "percent": "procent*, %", "person": "host*, lidí, lidé, osob*, účastník*, dět*", "piece": "kus*, ks",
        "page": "stran*, strán*", "kilo": "kg, kil*", "litre": "litr*, l", "metre": "metr*, m", "centimetre": "cm, centimetr*",
        "kilometre": "km, kilometr*", "session": "lekc*, hodin výuky", "place": "míst*",
    },
    numbers={
        1: "jeden, jedna, jedno, jednu", 2: "dva, dvě, dvou", 3: "tři, tří", 4: "čtyři, čtyř", 5: "pět, pěti", 6: "šest, šesti",
        7: "sedm, sedmi", 8: "osm, osmi", 9: "devět", 10: "deset, deseti", 12: "dvanáct, dvanácti", 14: "čtrnáct, čtrnácti",
        15: "patnáct", 20: "dvacet, dvaceti", 30: "třicet, třiceti", 60: "šedesát", 90: "devadesát",
    },
    idle="""
        dobrý, den, pane, paní, pan, prosím, děkuji, děkujeme, hezký, zdraví, pozdrav*, omlouvám, můžete, může, mohu, bude, budou, máme,
        máte,
        mít, být, jsme, jste, jsou, také, ještě, podle, proto, protože, nebo, když, který, která, které, tady, tato, toto, tento, tohle,
        dnes, zítra, hodin, cena, ceně, zdarma, stačí, rád, ráda, rádi, dám, dáme, dát, poslat, pošlu, pošleme, píšu, psal, psali, napsal,
        napsali, jsem, vám, vás, vaše, vašeho, naše, našeho, přímo, kolega, zákazník, objednávka, zpráva, email, dotaz, odpověď, telefon,
        pouze, bohužel, děláme, dělat, udělat, potřeba, potřebuje, chcete, chtít, jen, celý, celé, kvůli, mezi, vždy, nikdy
    """,
)
