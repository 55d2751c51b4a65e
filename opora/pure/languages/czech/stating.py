"""How Czech states prices, days and what is possible."""

from opora.pure.languages.stating import StatingWords

WORDS = StatingWords(
    free="""
        zdarma, zadarmo, bezplatně, bezplatn*, gratis, grátis, bez poplatku, bez poplatků, bez příplatku, bez doplatku, nic nestojí,
        nestojí nic, nic neplatíte, nic neplatí, neplatíte nic, nic nezaplatíte, nezaplatíte nic, nebudete platit nic,
        nic nebudete platit, nic vás nestojí, nic vás nebude stát, nebude vás nic stát, nebude vás to nic stát, neúčtujeme,
        neúčtuje se, nic neúčtujeme, nebudeme účtovat, na naše náklady, na náš účet, hradíme my, platíme my, v ceně, je v ceně,
        zahrnut* v ceně, cena zahrnuje, za 0 Kč, 0 Kč
    """,
    paid="""
        není zdarma, nejsou zdarma, není bezplatn*, nejsou bezplatn*, ne zdarma, zpoplatněn*, placen* služb*, je placen*,
        jsou placen*, za příplatek, za poplatek, s příplatkem, s doplatkem, příplatek činí, poplatek činí, účtujeme si, účtujeme,
        účtuje se, budeme účtovat, není v ceně, nejsou v ceně, není zahrnut* v ceně, nezahrnuje, hradí zákazník, hradíte vy,
        platí zákazník, na vaše náklady, na náklady zákazníka, hradí kupující
    """,
    yes="""
        lze, jde to, je možné, je možno, je to možné, můžete, můžeme vám nabídnout, umožňujeme, umožňuje, podporujeme, podporuje,
        umíme, umí, máme skladem, je skladem, jsou skladem, je k dispozici, jsou k dispozici, máme k dispozici, je dostupn*,
        jsou dostupn*, nabízíme, prodáváme, vyrábíme, doručujeme, dodáváme, posíláme i, zasíláme i, vozíme, přijímáme, bereme,
        vracíme, vyměňujeme, opravujeme, montujeme, vztahuje se, se vztahuje, se vztahují, platí i, platí pro, platí na, máte nárok,
        má nárok, máte právo, je součástí, jsou součástí, obsahuje, zahrnuje, funguje i, funguje s, pasuje, hodí se, vydrží, snese,
        je vhodn*, je kompatibilní, jsou kompatibilní, ano
    """,
    no="""
        nelze, nejde, nepůjde, není možné, není možno, nemůžete, nemůžeme, neumožňujeme, neumožňuje, nepodporujeme, nepodporuje,
        neumíme, neumí, nemáme skladem, není skladem, nejsou skladem, nemáme, není k dispozici, nejsou k dispozici, není dostupn*,
        nejsou dostupn*, nedostupn*, nenabízíme, neprodáváme, nevyrábíme, nedoručujeme, nedodáváme, neposíláme, nezasíláme, nevozíme,
        nepřijímáme, nebereme, nevracíme, nevyměňujeme, neopravujeme, nemontujeme, nevztahuje se, se nevztahuje, se nevztahují,
        neplatí, nemáte nárok, nemá nárok, nemáte právo, není součástí, nejsou součástí, neobsahuje, nefunguje, nepasuje, nehodí se,
        nevydrží, nesnese, není vhodn*, není kompatibilní, nejsou kompatibilní, vyprodán*, ne
    """,
    bare="ano, ne",
    glued_no="ne",
    unless="""
        pokud, jestli, jestliže, kdyby*, ledaže, v případě že, možná, asi, nejspíš, pravděpodobně, snad, tuším, myslím že, myslím si,
        domnívám se, odhaduj*, předpoklád*, píšete že, psal jste, psala jste, uvádíte že, uváděl jste, říkal jste, říkala jste,
        tvrdíte, podle vás, zjistím, zjistíme, ověřím, ověříme, prověř*, zeptám se, nevím, nejsem si jist*, kdybychom, chtěl bych,
        chtěla bych, rád bych, ráda bych, omlouvám se že, omlouváme se že, mrzí mě že, bohužel jsme, dal bych, zaplatil jste,
        zaplatila jste, uhradil jste, uhradila jste
    """,
    joints="a, ale, avšak, však, zatímco, kdežto, jen, pouze, i, nebo, anebo, přičemž, proto, takže, protože, ovšem",
    idle="""
        ano, ne, bohužel, samozřejmě, určitě, rozhodně, ovšem, opravdu, skutečně, dobrý, den, pan, paní, prosím, děkuji, děkujeme,
        vážený, vážená, zdravím, hezký, pěkný, lze, jde, jít, možné, možno, můžete, můžeme, může, mohu, nelze, nejde, nemůžete,
        nemůžeme, není, nejsou, nemáme, nemáte, máme, máte, umíme, neumíme, mít, být, bude, budou, činí, stojí, stát, vyjde, přijde,
        cena, ceny, ceně, cenu, částka, částku, celkem, celkově, zdarma, zadarmo, bezplatně, bezplatná, bezplatné, gratis, poplatek,
        poplatku, příplatek, příplatku, účtujeme, neúčtujeme, platíte, neplatíte, platí, neplatí, nárok, právo, koruna, korun,
        koruny, eur, kč, tisíc, dph, včetně, bez, s, u nás, všechny, všem, vám, vás, také, taky, již, už, ještě, pouze, jen, jenom,
        přímo, nyní, teď, vždy, nikdy, zatím, ráno, dopoledne, poledne, odpoledne, večer, dnes, zítra, pozítří, hodin, hodiny,
        hodinu, pondělí, úterý, středa, středu, středy, čtvrtek, čtvrtka, pátek, pátku, sobota, sobotu, neděle, neděli, týden, týdne,
        měsíc, měsíce, ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince, den, dní, dnů,
        dny, pracovních, pracovní, nejpozději, konce, konec, příští, tento
    """,
    currencies={
        "CZK": "Kč, kc, CZK, korun, koruny, koruna, korunu",
        "EUR": "EUR, eur, euro, eura",
        "PLN": "PLN, zł, zlotých",
        "USD": "USD, dolarů, dolary",
    },
    dashed="CZK",
    thousands="tis., tisíc, tisíce",
    from_to="až, do, -, nebo",
)
