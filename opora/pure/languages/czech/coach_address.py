"""Czech words for the coach's rules on address, promises and what must not go out,
C-R25 to C-R36; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.czech import coach_plain

_REVIEW = one_of("""recenz*, hodnocení, komentář*, příspěvek, příspěvku, příspěvky, post, postu, posty, video, videa, fotk*, fotografi*, vlákno, vlákna, zprávu z fóra, kritiku,
    kritika, text z facebooku, status, statusu, vyjádření, slova, hvězdičk*, tweet, článek, pomluv*, výlev*, lživ*""")
_REMOVE = one_of("""smažte, smazat, smažete, odmazat, odmažte, vymažte, vymazat, odstraňte, odstranit, odstraníte, stáhněte, stáhnout, stáhnete, sundejte, sundat, sundáte, dejte dolů,
    dát dolů, odvolejte, odvolat, vezměte zpět, vezmete zpět, vzít zpět, dejte pryč, dát pryč, dáte pryč, uklidit, ukliďte, schovejte,
    skryjte, nechte zmizet, smazání, odstranění, stažení, zrušte""")

_SIGNALS = {
    "C-R32": when_said(
        f"""
        {_REMOVE}…{_REVIEW},
        {_REVIEW}…(prosím|žádáme|žádám|doporučuj*|radíme|radím|vyzýváme|nechcete|okamžitě|laskavě|ihned|raději|hned)…{_REMOVE}
        {_REVIEW} (prosím |laskavě |ihned |raději |okamžitě |si )*{_REMOVE},
        (ať|dokud|když|jakmile|až|pokud) …{_REVIEW} …(zmizí|zmizel*|smaž*|smazán*|odstran*|stáhnete|nebude)
        {_REVIEW} (musí|by měl*|ať) (zmizet|pryč|zmizí),
        (skryjeme|skryji|skryju|skrýváme|skryli jsme|zablokujeme|zablokuji|zablokujem|smažeme|smazali jsme|mažeme|odstraníme|schováme|nezveřejníme|vymažeme) …{_REVIEW}
        {_REVIEW} …(skryjeme|skryji|skryju|skrýváme|skryli jsme|bude skryt*|smažeme|smazali jsme|mažeme|odstraníme|bude smazán*|bude odstraněn*|zablokujeme|budeme mazat|schováme)
        (zablokujeme|zablokuji|zabanujeme|dostanete) (vás|vám|váš profil|vaš* účet|ban*),
        (předáme|předali|předávám*|řeší|řešit|pošleme|převezme)…(právník*|advokát*|právnímu oddělení|soud*|policii)
        (uvidíme se|sejdeme se|potkáme se|skončíte|budeme se bránit|bránit se budeme) (u soudu|před soudem|soudně|právně),
        (právní|soudní|trestní) (krok*|cest*|doh*|oznámení|kroky|postup*)…(podnik*|podá*|pustí*|zváž*|bude*|jinak|hroz*)
        (skryli|smazali|vymazali|zablokovali|odstranili|schovali|nezveřejnili) jsme (váš|vaši|vaše) (* )?(příspěv*|koment*|recenz*|hodnocení)
        (váš|vaši|vaše) (příspěv*|koment*|recenz*|hodnocení) jsme (museli )?(skryli|skrýt|smazali|smazat|vymazali|odstranili|schovali)
        (jestli|pokud|když|jakmile) …(zveřejn*|rozšíř*|vyvěs*|dáte na) …(právn*|soud*|žalob*|advokát*|policii|následk*|bránit)
        (podáme|podám|zvažujeme) …(trestní oznámení|žalobu|předžalobní), (žaloba|žalobu) …(pomluv*|poškoz*|dobré jméno),
        (poškozování|poškozujete) …(dobrého jména|dobré jméno|pověst*)…(soud*|právn*|následk*|jinak)
        (ponesete|neste|počítejte s|mít) …(následky|důsledky|následk*),
        (dejte si pozor|dávejte si pozor|pozor|rozmyslete si|buďte opatrn*|vážit slova|važte slova) …(co píšete|co zveřejňujete|co šíříte|co říkáte|na slova|píšete)
        (nikde|nikomu|na internetu|na sítích|veřejně|dál) (to |o tom |raději |už )*(nezveřejňujte|nepište|nesdílejte|nevyprávějte|neříkejte|neuvádějte),
        (nechte si to|nechat si to) pro sebe, (pokud|když) o tom …(nebudete|nenapíšete|pomlčíte)
        """,
        """
        (nemažte|nemazat|nemusíte|nepotřebujeme|nežádáme|nežádám|nechceme|nebudeme|neskryjeme|nesmažeme|nemažeme|nikdy|klidně|nechte|ponechte|nechte prosím|nemůžeme|nesmíme|neskrýváme|můžete si ho|můžete ho nechat)
        přispěv*…zaplat*, fotografii výrobku
        """,
    ),
    "C-R32 it": when_said(
        """
        (smažte|odmažte|vymažte|odstraňte|stáhněte|sundejte) (to|ho|ji|jej|tohle|toto|ty lži|ty nesmysly) (?= (prosím|raději|laskavě|ihned|hned|okamžitě|dokud|jinak|než|ať|a|nebo)|[.!]|$),
        (radím|radíme|doporučuj*|žádám*|prosím*|nezbývá než) (vám |vás |to |ho |o |aby )*(smazat|odmazat|vymazat|stáhnout|odstranit|sundat|smazání|odstranění|stažení)
        """,
        "nemažte, nemusíte, nežádám*, aplikac*, cookies, mezipaměť, historii, účet, soubor*, e-mail*",
    ),
    "C-R33": when_said(
        """
        (připomín*|připomenout|připomínka|připomínkou|urguj*|urgenc*|urgovat|upomín*|upomínk*),
        (znovu|opět|opakovaně|zase|ještě jednou|již potřetí|už potřetí|podruhé|potřetí|poněkolikáté) (se |si |vás |vám |na vás |prosím* |tak )*(píšu|píšeme|prosím*|žádám*|hlásím*|ozýv*|obrac*|kontaktuj*|připom*)
        (stále|pořád|dosud|doposud|zatím|ještě|nadále|i nadále) (jsme |od vás |na |vás |si |nám |jsem |na vás |u nás )*(čekám*|neobdržel*|nedostal*|nemáme|nemám|nedorazil*|chybí|nepřišl*|nevidím*|dlužíte|nereaguj*|nic|neevid*),
        (čekám*|čekáme) (na vás|už|stále|pořád|na vyjádření|na vaši|na váš|na odpověď|na reakci)
        (na vás|od vás) (už|stále|pořád|čekám*|se), (jste )?na (nás|to|mě) (už |jste |snad |asi )*(zapomněl*),
        od vás (pořád |stále |zatím |už )*(nic|ani|ticho), jen se (hlásím|ptám|připomínám), jestli už jste, (jak to (vypadá|je) s),
        (nějaké novinky|máte už)…(z vaší strany|od vás|rozmysl*),
        (protokol|podklady|platba|smlouva|odpověď) (stále |pořád )?(nikde|nepřišl*|chybí),
        (navazuji|navazujeme) na (svůj|můj|náš|předchozí)
        """,
        """připomínám schůzku, připomínáme termín, připomínkou v aplikaci, připomínky k, vaše připomínk*, vaši připomínk*, za připomínk*,
        (stále|pořád|dosud|zatím|ještě|nadále|i nadále) (nám |u nás |jsme )*(nemáme|nejde|nefung*|nedorazil*) (nám |k nám |od výrobce )*(internet*|proud|
            elektřin*|vod*|spojení|telefon*|výsled*|novink*|jasno|technik*|díl*|zboží|dodávk*|opraven*),
        (pošleme|pošlu|posíláme|zasíláme|přijde|dostanete|zavedli jsme|zapneme) (vám |si )?připomínk*,
        připomínk* (si|děkuj*|v|zapn*|nastav*|den|dva dny|týden|hodinu|předem|přijde|chodí|dostanete), zapněte, upomínky* (vám|už|chodí|jsem|jsme|po), chodí upomínk*""",
    ),
}

_LISTS = {
    "office passive": phrases(
        """
        (byl|byla|bylo|byli|byly|bude|budou|je|jsou|nebyl|nebyla|nebylo) (vám |vás |tímto |dne |dále |také |již |omylem |řádně |\\d+\\. ?\\d*\\.? |neprodleně |následně |z vaší strany )*(zjištěn*|shledán*|posouzen*|zaevidován*|zaregistrován*|postoupen*|předán*|přijat*|zaslán*|odeslán*|vyhotoven*|stanoven*|zařazen*|nahlášen*|vyrozuměn*|zamítnut*|schválen*|ukončen*|proveden*|učiněn*|konstatován*|rozhodnut*|prověřen*|přeplánován*|zadržen*|vyřízen*|projednán*|přezkoumán*|zpracován*|doručen*|vyslov*|považován*|zrušen*|uzavřen*|vystaven*|expedován*|přešetřen*|odstoupen*|informován*|kontaktován*|přiznán*|vydán*|naplánován*|potvrzen*|opraven*|vrácen*|vyplacen*|převeden*|zapsán*|nařízen*|přijímán*|vyměřen*|objednán*|vyzván*|oznámen*|přidělen*|připsán*|poukázán*|dán*|uveden*|upraven*|řešen*|změněn*|zablokován*)
        sděluje se, sdělujeme že, oznamuje se, upozorňuje se, žádá se, považuje se, má se za to, nebylo možné vyhovět, nelze vyhovět,
        je vyslov*
        """
    ),
    "greeting": phrases(
        """
        dobrý den, dobré ráno, dobré odpoledne, dobrý večer, dobré dopoledne, hezký den, krásný den, pěkný den, ahoj*, čau, zdravím*,
        vážen*, mil* (paní|pane|slečno), milý, milá, milí, paní, pane, dobrý, prijemny den
        """
    ),
    "i myself": phrases(
        """
        *la jsem, *l jsem, jsem (vám |vás |to |ho |ji |dnes |už |právě )*([a-z]+la|[a-z]+l), *ám vám, *ám vás, pošlu, napíšu, zavolám,
        ozvu, ověřím, zjistím, prosím, děkuji, děkuju, omlouvám, mrzí mě, rád, ráda, můj, moje, mé, mi, mně
        """
    ),
    "joke": phrases(
        """
        ha ?ha*, hi ?hi*, he ?he*, chi ?chi*, cha ?cha*, chichi*, lol, rofl, xd,
        (aspoň|alespoň) (víte|vás|vám|budete|nebude|jste|si|ušetř*|máte|se|v létě),
        jak se říká, co tě nezabije, to je život no, sranda, sranda musí být, to byla legrace, dělám si legraci, (jen )?žertuj*,
        (jen )?vtip*, (malý|takový) (vtípek|žert|fór), teď vážně, ale teď vážně, a teď vážně,
        (server|systém|kurýr|auto|robot|počítač|tiskárna|aplikace|linka) …(si dal* |šel na |šla na |má )(šlofíka|kafe|dovolenou|pauzu|kafíčko|pivo|svou hlavu|náladu|volno|rande)
        (má|měl*) (dnes )?(svou |svoji |špatnou )?(náladu|mouchy|den blbec)(?=[ .!]), pubert*, odletěl na měsíc, ojoj(?!…(mrzí|líto|omlouv*)), upsík, ups, ajaj(?!…(mrzí|líto|omlouv*)),
        hop(l|s)a, ouha, jejda(?!…(mrzí|líto|omlouv*)), no jo no, (zhubnete|poslouží jako|bude z vás|zapište se|z nudy), to se vám (to )?(hezky|pěkně),
        (asi|zřejmě) (je to|je|byl|byla|to byl*) (gurmán|duch|skřítek|mimozemšťan*|karma|kouzlo), skřít*, mimozemšťan*, černá díra,
        (dobrodružství|romantik*|wellness) (zdarma|v ceně|navíc), (zdarma|navíc|v ceně) (dobrodružství|romantik*|wellness|sauna),
        babička by, srandičk*, legráck*, (děkujeme|díky) za …(zpestření|zábavu)
        """
    ),
    "customer informal": phrases(
        """
        tykat, tykejte, tykejme, tykání, na ty, ahoj*, čau*, nazdar, zdar, čus,
        (můžeš|máš|víš|dáš|pošleš|chceš|napiš|pošli|dej|zavolej|mrkni|koukni|řekni|budeš|poradíš|umíš|děláš|prosím tě|prosimte|díky moc ty|tobě|tvůj|tvoje|tvá|tvé|jsi|bys|abys|kdybys)
        """
    ),
    "informal": (
        *phrases(
            """\n        ahoj*, čau, čauky, čauko, nazdar, nazdárek, zdarec, čus, čágo, hoj, kámo, vole, brácho, zlatíčko, miláčku, měj se, drž se,\n        tě pic, jo a ty, prosím tě\n        tobě, tebe, tebou, tvůj, tvého, tvému, tvým, tvoje, tvoji, tvojí, tvou, tvá, tvých, tvými,\n        (na|pro|za) tě(?! (doby|době|chvíle|míry|pozice|cen*|ceny|doby|částk*|stran*|věci))(?= (tu |tam |už |se |rád|ček|v |do |na |od |od|p)|[.!]),\n        tě (rád*|zvu|čekám*|čeká|vidím*|potěš*|mrzí|zavol*|budeme|přihlás*|objednal*|zapsal*), jsi, nejsi, bys, abys, kdybys, aby ses,\n        (kdy|co|jak|kde|proč|že|až|jestli|když|co|protože|pokud|už)(s| sis| ses), sis, ses,\n        (přesunu|pošlu|posílám|dám|napíšu|zavolám|řeknu|vrátím|zařídím|ozvu|vyřídím|ukážu|poradím|pomůžu|dávám|přinesu|opravím|vyměním|připravím|nechám|držím) (to |se |ho |ji |je )?ti,\n        ti ((to|ho|ji|je) )?(pošl*|dám|napíš*|zavol*|poslal*|posíl*|řek*|vrát*|zaříd*|přiš*|přijde|dorazí|stačí|nepřišl*|vyhovuje|patří|vyjde|volal*)\n        máš, nemáš, můžeš, nemůžeš, chceš, nechceš, víš, nevíš, budeš, nebudeš, musíš, nemusíš, dostaneš, najdeš, potřebuješ, vidíš,\n        uvidíš, zaplatíš, zadáš, klikneš, přijdeš, zavoláš, napíšeš, pošleš, objednáš, vybereš, vrátíš, platíš, píšeš, čekáš, myslíš,\n        stihneš, přineseš, přijedeš, otevřeš, zapneš, vypneš, uděláš, děláš, dáš, říkáš, rozumíš, znáš, souhlasíš, hledáš, žiješ,\n        bydlíš, používáš, koukneš, mrkneš, hodíš, vezmeš, koupíš, nastavíš, přihlásíš, doufáš\n        napiš, pošli, zavolej, volej, podívej se, koukni, mrkni, řekni, dej (mi|nám|vědět|to|si), počkej, klikni, stav se, přijď,\n        přijeď, dojdi, dojď, dojd, zkus (to|si|se|ho|ještě|vypnout|zapnout|restartovat|znovu), nespěchej, neboj, neboj se, vyber (si|z),\n        vezmi, ozvi se, přines, zadej, otevři, vypni, zapni, nezapomeň, doraz, hoď (mi|to), odepiš, drž se, koukej, promiň, všimni si,\n        nastav (si|to|v), potvrď, přepošli, vyplň, zastav se, přihlas se\n        """
        ),
        r"(?:^|[,!] )(?:kamarade|kocko|lasko|sefe|holka|holcicko|kluku|mladej|babi|dedo|chlape|krasko|slunicko|brouku)(?=[,!.])",
        r"(?:ahoj|den|jasne|diky|dekuju|ne|jo|neboj|dobre)[,!]? (?:zlato|kote)(?=[,!.])",
    ),
    "formal": phrases(
        """
        vás, vám, vámi, váš, vaše, vaši, vašeho, vašemu, vaším, vašich, vašimi, jste, nejste, byste, abyste, kdybyste, pošlete, napište,
        zavolejte, můžete, máte, prosíme, pane, paní
        """
    ),
    "woman writes": phrases(
        """
        jsem *la, *la jsem, *la bych, bych *la, ráda, jsem ráda,
        jsem (otrávená|naštvaná|zklamaná|spokojená|sama|zvědavá|nešťastná|rozčilená|zoufalá)
        """
    ),
    "man writes": phrases(
        """
        jsem (si )?(objednal|koupil|chtěl|dostal|psal|volal|poslal|zaplatil|platil|našel|zkusil|vrátil|čekal|zapomněl|viděl|četl|podával|napsal|zadal|měl|byl|potřeboval),
        (objednal|koupil|dostal|psal|volal|poslal|zaplatil|platil|zkusil|vrátil|čekal|zapomněl|podával|napsal|zadal) jsem,
        (chtěl|potřeboval|uvítal|prosil) bych, rád bych
        """
    ),
    "customer formal": phrases("s pozdravem, s úctou, vážen*, dobrý den, děkuji"),
    "polite greeting": ("Dobrý den", "Dobrý den, *"),
    "field words": phrases(
        """
        jmén*, příjmení, oslovení, datum*, termín*, částk*, cen*, číslo*, objednávk*, zákazní*, adres*, produkt*, zboží, firma, firmy,
        podpis*, čas, hodina, město, odkaz*, doplň*, doplnit, vlož*, vložit, vyplň*, vyplnit, uprav*, smaz*, poznámk*, pozn, interní,
        zkontrolovat, ověřit, dopsat, sem napsat, text, variant*
        """
    ),
    "notes among us": (
        *phrases(
            """\n        interní poznámk*, interně (?=:), (pozn|poznámka|poznamka) (pro (nás|sebe|kolegy|tým)|interní), nezapomenout smazat,\n        (neposílat|nepsat|neříkat|nedávat) (zákazní*|klient*),\n        (zákazník|zákaznice|klientka|klient) (nesmí vědět|je protivn*|otravuj*|prudí), jen pro interní, pouze interně\n        """
        ),
        r"(?:^|[\n.!?([]\s{0,2})(?:(?:sem|tady|zde) )?(?:doplnit|vlozit|dopsat)(?!\w)",
    ),
    "announces a file": phrases(
        """
        v příloze, přikládám*, přiložen*, přiložil* jsem, připojuji, připojuju, příloha obsahuje, posílám* v pdf, zasílám* v příloze,
        viz příloha, najdete v příloze, v přiloženém
        """
    ),
    "their file": phrases(
        """
        váš* příloh*, vaší přílo*, jste (přiložil*|poslal*|příloh*), přílohu (jste|od vás|nelze|se nepodařilo), nám (pošlete|zašlete),
        pošlete (nám|mi), prosím* o, přiložte
        """
    ),
    "comes to us": phrases(
        """
        (napište|pište|zavolejte|volejte|ozvěte se|kontaktujte|obraťte se|přijďte|zastavte se|stavte se|navštivte|přineste|doneste|čekáme vás|těšíme se|najdete nás|zavoláte|napíšete|dovoláte se|volat|na lince|na čísle|naše číslo|naše linka|naší lince|zákaznick* lin*|infolin*|jsme (tu|vám|tady)|nonstop|raději telefon|k dispozici|prodejn*|pobočk*|náš* (e-mail|mail|adres*)|otevřeno|recepc*)
        """
    ),
    "goes to them": phrases(
        """
        (dorazí|doručíme|doručen*|doručení|doruč*|odeslal*|odeslán*|posíláme|pošleme|poslal*|jede|míří|veze|kurýr*|zásilk*|balík*|objednávk*|na jméno|na adres* (?!prodejny)|vaš* adres*|bydlíte|u vás|vaš* čísl*|vám zavolám*|zavoláme vám|zavolám vám|k vám|montáž*|technik)
        """
    ),
    "streets": (
        r"(?<=adresu )(?:[^\W\d_][\wá-ž]+\s){1,3}\d{1,4}(?:/\d{1,4})?(?!\w)",
        r"(?<!\w)(?:ul\.|ulic[eiy]|nám\.|náměstí|nábř\.|třída|tř\.|sídliště)\s+[^\W\d_][\w .]{2,30}?\s?\d{1,4}(?:/\d{1,4})?[a-z]?(?!\w)",
        r"(?<![\w.])(?:[A-ZÁČĎÉÍŇŘŠŤÚŽ][\wá-ž]+\s){0,2}[A-ZÁČĎÉÍŇŘŠŤÚŽ][\wá-ž]*(?:ská|cká|ova|ní|ná|ého|ých|ích|ičky|kova|ová|ova|ka|ice|tá|rá|lá)\s\d{1,4}(?:/\d{1,4})?(?![\w.:])",
    ),
    "shared mailboxes": phrases(
        """
        info, podpora, kontakt, obchod, eshop, e-shop, reklamac*, servis, pomoc, zakaznic*, prodej, objednavk*, support, office, help,
        shop, sales, hello, ahoj, recepce, fakturac*, dotazy, klient*, rezervac*
        """
    ),
    "card or account": phrases(
        """
        kart* (končící|s koncovkou|číslo|č\\.) …\\d\\d\\d\\d?, (končící|koncovk*) (na |číslem |čísly )*\\d\\d\\d\\d?,
        (nezaplacen*|dluh|dluž*|splátk*|exekuc*|neuhrazen*) …(účt*|splátk*|částk*|kč|korun*), z účtu …\\d\\d\\d\\d\\d+, na účet …\\d\\d\\d\\d\\d+,
        rodn* čísl*, čísl* (smlouvy|pojistky|účtu) \\d+, kód* \\d\\d\\d\\d+, (pin|heslo) (je |: )?\\w*\\d+
        """
    ),
    "health": phrases(
        """
        (lék*|prášk*|mast*|antibiotik*) (na|proti) [a-z]+,
        (vaš*|vám|vaší) …(diagnóz*|cukrovk*|rakovin*|těhotenstv*|depres*|hiv|operac*|léčb*|nález*|výsledk* vyšetření|onemocněn*|dioptri*|rentgen*|krevn* test*|ploténk*|chemoterapi*|terapi*|potrat*|závislost*),
        (cukrovk*|rakovin*|depres*|hiv|epileps*) …(vaš*|vám|vaší), dioptri*
        """
    ),
    "public words": phrases(
        """
        recenz*, hodnocen*, hvězd*, komentář*, příspěv*, facebook*, google*, heur*, instagram*, fór*,
        napsal* jsem (to )?(všude|na|veřejně), zveřejn*, na internet*, na síti, video, sdílel*, řeknu (to )?všem
        """
    ),
    "lawful removal": phrases(
        """
        osobní údaj*, rodn* číslo, telefonní číslo, číslo (objednávky|karty|účtu|telefonu)…(z komentáře|z příspěvku|vaše|smažte),
        vaše (číslo|údaje|adres*), v zájmu (vaší|vašeho)…(soukrom*|bezpeč*), ochran* (vašeho )?soukrom*, vulgar*, nenávist*,
        vyhrožován*, nadávk*, rasist*
        """
    ),
    "again": phrases(
        """
        znovu, opět, opakovaně, zase, potřetí, podruhé, počtvrté, ještě jednou, už jste, stále, pořád, dosud,
        už (dva|tři|čtyři|měsíc|týden), od vás, předchoz*, na nás
        """
    ),
    "reproaches_them": phrases(
        """
        vy se …(neozýváte|neozvete|neobtěžujete), (jste se )?konečně (rozhoup*|rozhodl*|vyjádřil*|odpověděl*|ozval*),
        (kolikrát|jak dlouho) (vám |vás |na vás |ještě |máme |mám |budeme )*(psát|prosit|urgovat|připomínat|čekat|musíme|musím),
        ignoruj*, (bohužel )?(jste )?(stále |zase |opět )?nereagoval*, neobtěžoval* (jste )?(se )?, zapomněl* jste, na nás zapomněl*,
        jak na smilování, ani ťuk, to se takhle, nejsme charit*, charitativn*, (je to|jde o) (poslední|neslušn*|nezdvořil*), neslušn*,
        nezodpověd*, udivuje, překvapuje nás že, (už )?(nás )?(nebaví|unavuje|zdržujete), zdržujete (nás|celý|projekt|práci),
        svou vinou, vaší vinou, kvůli vám, dlužíte a, jste nám nedal*, bez mrknutí,
        (nemůžeme|nebudeme) (na vás )?čekat (věčně|donekonečna), už potřetí, poněkolikáté, laskavě
        """
    ),
    "what follows": phrases(
        """
        (bez (něj|ní|nich|toho|odpovědi|reakce|vyjádření|podkladů|platby|podpisu)|jinak|poté|potom|pokud (se )?(neozv*|nepřijde|neodpov*|nedost*|do té doby|nepošl*|ne|odpověď|nebud*|to nestihnete|souhlas*)|když (se )?(neozv*|nepřijde|neodpov*|nedost*|nepošl*|nebud*)|nepřijde-li|neozvete-li|nebude-li|neozvou|hned po|jakmile|pak (vám|termín|prodl*|spust*|posun*|objednávk*|web|smlouv*|rezervac*)|posune se|posouvá se|posuneme|propadne|vyprší|zanikne|prodloužíme|uvolníme|zrušíme|spustíme|pustíme|začneme|přesuneme|zavolám|ozvu se|termín se|nestihn*|po termínu|po tomto)
        """
    ),
    "changes the brief": phrases(
        """
        místo …(chceme|chtěl*|chcem|bychom|prosím*|dejte|udělejte|radši|raději|jde to|potřebuj*|šest|\\d+|bude|budou),
        (chceme|chtěl* (jsme|bych|bychom|by)|chcem|bychom|prosíme|prosím) …místo,
        nakonec …(chceme|chtěl*|bychom|radši|potřebuj*|by|ne|bude|třípatr*|jin*|vezm*|dva|tři|víc*),
        (ještě|navíc|k tomu|taky|také|rovnou) …(bychom|chtěl*|chceme|přidat|přidejte|doplnit|doplňte|přibyl*|zahrn*|přihoďte|dodělat|dodělejte|drobnost|potřebuj*|zvládnete),
        (přibyl*|přibyla|přibylo) …(stran*|stránk*|položk*|kus*|text*|kapitol*), rozmyslel* jsme (si )?, rozmyslel* jsem,
        (změn*|měníme) (zadání|plán*|názor|rozsah), změna (?=:), změnili jsme,
        (chceme|chtěli bychom|raději|radši) …(jin* (barv*|materiál*|rozměr*|velikost*|formát*)|oboustrann*|větší|víc|delší|širší),
        (přidat|přidejte|doplnit|rozšířit|zvětšit|prodloužit|zvýšit počet) …(stránk*|modul*|jazyk*|kus*|sekci|funkc*|verzi|rozměr*|o \\d+)
        """
    ),
    "accepts the change": phrases(
        """
        jasně, jasný, jasné, samozřejmě, určitě, žádný problém, žádnej problém, bez problém*, není problém, není žádný problém,
        v pořádku, skvělý nápad, dobrý nápad, ok, okay, okej,
        (uděláme|udělám|přidáme|přidám|předěláme|předělám|přehodíme|změníme|změním|zařadím*|doplníme|doplním|zapracujeme|zapracuji|zapracuju|zvládneme|vyrobíme|vytiskneme|rozšíříme|upravíme|připíšu|zapíšu|poznamenám|namontujeme|dáme tam|vyjdeme vám vstříc|bereme na vědomí|budou|zvětšíme|prodloužíme|přepíšeme|zahrneme|počítáme s),
        rádi, klidně, může být, to půjde, platí, domluveno, s radostí, hotovo
        """
    ),
    "stays the same": phrases(
        """
        (termín|cena|datum|spuštění|dodání|rozpočet|částka|vše|všechno|vše ostatní|ostatní|zbytek|harmonogram|domluva|montáž|předání|konec*|pátek|pondělí|středa) …(držíme|drží|zůstává|zůstanou|zůstane|se nemění|nemění|beze změny|beze změn|platí|stejn*|jak bylo|jak jsme|běží|taky|nezměn*),
        (zůstává|zůstávají|zůstane|zůstanou) (při starém|vše|všechno|stejn*|beze změn*|termín|cena|jak), beze změny (ceny|termínu),
        bez (příplatku|doplatku|navýšení|posunu), (za stejn*|ve stejn*|ve stejném) (cen*|peníze|termín*|částk*|datu),
        (jak (bylo|máme|jsme) (si )?(domluven*|dohodnut*|zapsan*|zapsáno|psali|řekli|domluvili|dohodli|plánovali|slíbili)),
        (nic|nijak) (se )?(víc |navíc |na ceně |na termínu )?(nemění|nepřiplácíte|nestojí|neúčtujeme|nedoplácíte),
        (cenu|termín|datum) (nechám*|držíme|neměn*|zachov*|necháváme), stihneme to (i tak|stejně|ve stejném)
        """
    ),
    "names the effect": phrases(
        """
        (cena|částka|rozpočet|platba|doplatek|rozdíl|příplatek) …(se zvýší|stoupne|vzroste|naroste|zvedne|navýš*|se mění na|klesne),
        (cena|částka|doplatek|rozdíl|příplatek) …(bude|vychází|vyjde|činí) …\\d+,
        (příplat*|doplat*|navýšen*|navýší|přirážk*|připočt*|přičt*) …\\d+, (zdraží|podraží|prodraží|stoupne|vzroste) o,
        o \\d+ …(kč|korun*|eur) (víc|více|dráž*),
        (posune|posunou|posouvá|posuneme|přesune|přesouvá|prodlouží|odloží|opozdí) …(termín*|dodání|se|na|o),
        (termín|dodání|spuštění|montáž|předání) …(se posune|se posouvá|posuneme|se přesune|na (pondělí|úterý|středu|čtvrtek|pátek)|bude (až|o)),
        o (den|dva dny|tři dny|týden|dva týdny|\\d+ dn*) (později|déle|dýl), místo (v )?(pondělí|úterý|středy|čtvrtka|pátku) (v|na),
        (spočítám*|spočítáme|nacením*|naceníme|přepočítám*|nacenění|kalkulac*|pošleme (nov* )?nabídk*|pošlu (vám )?(nov* )?(nabídk*|cen*|kalkulac*)),
        novou (cenu|nabídku|kalkulaci), nový termín, nová cena, souhlasíte, vyhovuje vám to
        """
    ),
    "before noon": phrases(
        """
        ráno, dopoledne, poledne, polednem, dopo, časně, brzy ráno, do rána, po ránu, první věc, než začne*, odpoledne nejpozději
        """
    ),
    "work of ours": phrases(
        """
        (bud*|hotov*|pošlu|pošleme|posílám*|zašlu|zašleme|odešl*|dodám*|dodáme|předám*|předáme|odevzdám*|odevzdáme|máte|mít|dostanete|najdete|uvidíte|čeká|čekat|nahraj*|nahrát|spustím*|spustíme|přivez*|dovez*|doruč*|dorazí|zvládn*|stihn*|udělám*|uděláme|vyřeším*|opravím*|opravíme|vyměním*|namontuj*|nasadím*|nasadíme|připrav*|pojede|poběží|visí|viset|zprovozn*|ve schránce|na stole|dokonč*|doplním*|doplníme|zapracuj*|přelož*|vytiskn*|odprezentuj*|zpracuj*|vám to|vrátím*)
        """
    ),
    "only a part": phrases(
        """
        (aspoň|alespoň|první|část|polovin*|zatím|zbytek|zbylé|zbývající|jen|pouze) …(část|polovin*|verz*|díl|návrh|stran*|kapitol*|zbytek|hlavičk*|náhled|ukázk*|zbylé),
        zbytek, zbylé, zbývající, v kolik, zavolám*, zavoláme, ozvu se, ozveme se, napíšu (vám )?(jak|kdy|zda|jestli|termín),
        dám* vám vědět, řeknu vám, otevřen*, otevírám*, máme otevřeno, přijďte, přineste, k vyzvednutí už, službu, pohotovost,
        víkendov* (služb*|směn*)
        """
    ),
    "corrects": phrases(
        """
        jak (už )?(jsem|jsme) (vám )?(už )?(psal*|slíbil*|uváděl*), jak jsem psal*,
        (oprav*|opravuj*|opravit|oprava|opravu|spletl*|zmýlil*|omyl*|omylem|mýlk*|překlep*|chyb* (v|jsem|jsme|se|byla|byl)|(naše|moje|má|mou|naši) chyb*|chybn* …(uvedl*|napsal*|cen*|informac*|termín*)|nesprávn*|špatně (uvedl*|napsal*|jsem|jsme)|(psal*|napsal*|uvedl*|uváděl*|slíbil*|řekl*) …(správně|ale|jenže|bohužel|mělo|neplatí|nestihn*|omlouv*)|neplatí (už )?(to )?(co|cena|termín)|platí (i nadále )?to|místo (původn*|slíben*|pátku|pondělí|úterý|středy|čtvrtka)|původn*|změnil* se|mění se|posouvá se|posunul*|posunut*|přesunul*|přesouvá|termín se|(máte|měl*) pravdu|nově|od včerejška|oproti|od původní|omlouvám* se (že|za) …(cen*|termín*|informac*|údaj*|psal*|napsal*|zpožd*|slíb*|datum))
        """
    ),
    "do not know": phrases(
        """
        (ještě |zatím |dosud )?(nevím*|neznáme|neumíme říct|nedokážeme říct|nemůžeme říct|nemohu říct|neslibuj*|nechci slibovat|nebudeme odhadovat|zjišťuj*|vyšetřuj*|hledáme příčinu|příčinu (zatím |ještě )?(hledáme|zjišťujeme|neznáme))
        """
    ),
    "will work again": phrases(
        """
        (bude|budou|pojede|pojedou|poběží|naběhne|spustíme|opravíme|opraven*|vyřešen*|vyřešíme|obnoven*|obnovíme|zprovozn*|odstraněn*|odstraníme|v provozu|funkční|fungovat|v pořádku|jet|najede|rozjede|nahodíme|hotovo|hotové|konec výpadku|skončí)
        """
    ),
    "soon again": phrases(
        """
        brzy, za chvíli, za chvilku, každou chvíli, během chvíle, během chvilky, co nevidět, do hodiny, do hodinky, za hodinu,
        za pár minut, dnes určitě, hned, vzápětí, do večera
        """
    ),
    "cause of crisis": phrases(
        """
        (příčin* (je|byl*|výpadku|problému)|způsobil*|způsoben*|může za to|mohl* za to|kvůli|důvodem (je|byl*)|selhal*|vypadl*|napadl*|hacker*|útok*|shořel*|přetížil*|týká se (jen|pouze)|zasáhl* (jen|pouze)|postihl* (jen|pouze)|jde jen o|dostanete (slevu|náhradu|kompenzaci|voucher)|odškodn*|kompenzac*)
        """
    ),
}

_ADVICE = {
    "C-R25": "Pozdravte, pište za sebe a podepište se. „Zjistila jsem“ je víc než „bylo zjištěno“.",
    "C-R26": "Žert si nechte na jindy. Zákazník má potíže; napište věcně, co se děje a kdy bude líp.",
    "C-R27": "Slib „{what}“ není v evidenci, nestihne se, nebo padne mimo pracovní dobu. Uložte ho jedním kliknutím, nebo změňte čas.",
    "C-R28": "Tohle v aktuálním prohlášení není. Držte se ho a slibte čas další zprávy, ne čas opravy.",
    "C-R29": "Oslovte zákazníka tak, jak je zvyklý: vykání, pátý pád, správný rod, jeho jazyk a písmo. Když si nejste jistí, pozdravte bez jména.",
    "C-R29 language": "Zákazník píše jiným jazykem nebo písmem než tato odpověď. Odpovězte v jeho.",
    "C-R29 call": "Oslovení nesedí: zkontrolujte jméno, pátý pád a rod. Když si nejste jistí, pozdravte bez jména.",
    "C-R29 familiar": "Zákazník si tykání nezvolil. Vykejte mu.",
    "C-R30": "Zůstalo tu něco, co nemá odejít: {what}. Doplňte to, nebo smažte.",
    "C-R31": "Tohle uvidí všichni: {what}. Podrobnosti pošlete v soukromé zprávě.",
    "C-R32": "Nežádejte o smazání a nehrozte. Kritiku nechte být a odpovězte na ni.",
    "C-R33": "Do připomínky patří co potřebujete, do kdy a co bude potom. Bez výčitek.",
    "C-R34": "Než změnu přijmete, napište, co udělá s termínem a s cenou, a zeptejte se na souhlas.",
    "C-R35": "Přišlo to v pátek odpoledne a slibujete pondělí ráno. Má o víkendu někdo službu? Nebo nabídněte část teď a zbytek později.",
    "C-R36": "Dřív jsme napsali: „{said}“ Pokud je tohle oprava, řekněte to a omluvte se.",
}
_SUGGESTION = {
    "C-R25": "Dobrý den, {zjistil jsem|zjistila jsem|už vím}, že [ZJIŠTĚNÍ]. Znovu vám napíšu [DEN A HODINA]. S pozdravem",
    "C-R26": "Omlouvám se, že [POTÍŽ]. Další zprávu vám pošlu do [HODINA].",
    "C-R27": "Ozvu se vám [DEN A HODINA].",
    "C-R28": "Kdy to opravíme, ještě nevíme. Další zprávu vám pošleme do [HODINA].",
    "C-R29": "{greeting},",
    "C-R31": "Podrobnosti vám posílám v soukromé zprávě.",
    "C-R32": "Komentář tu samozřejmě může zůstat. Řešení vám pošlu [DEN A HODINA].",
    "C-R33": "Potřebujeme od vás [VĚC], nejpozději [DEN]; pokud odpověď nepřijde, uděláme toto: [KROK].",
    "C-R34": "Změnu můžeme provést. Dodání se tím posune na [DEN] a cena bude [CENA]. Souhlasíte?",
    "C-R35": "Do [DEN A HODINA] stihnu [ČÁST], zbytek pošlu [DEN A HODINA].",
    "C-R36": "Dříve jsem vám {napsal|napsala} něco jiného a byl to můj omyl. Omlouvám se, správně je: [SPRÁVNÝ ÚDAJ].",
}

WORDS = CoachWords(signals=widened(_SIGNALS, coach_plain.ADDRESS_SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=coach_plain.with_plain(_LISTS))
