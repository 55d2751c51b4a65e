"""More Czech words for the coach's rules on promises of a future, excuses, shrugs, empty apologies, formulas, vague times, guesses
and praise of ourselves (C-R01 to C-R05, C-R11, C-R12, C-R14), by families. They join those of `coach_wording`, `coach_manner` and
`coach_shape`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_SORRY = one_of("""
    omlouvá* se, se omlouvá*, se (vám |tímto |velmi |velice |hluboce |moc |upřímně |ještě jednou |všem |opravdu |srdečně )+omlouvá*,
    omluvte, omluvit, omluvu, omluva, promiňte, prominout, mrzí nás,
    mrzí mě, nás mrzí, mě mrzí, je nám líto, je mi líto, litujeme, lituji, lituju, pardon
    """)
_HARM = """(nepříjemnost*|komplikac*|potíž*|problém*|nepohodl*|situac*|nedorozuměn*|těžkost*|obtíž*|nedostatk*|nesrovnalost*|újm*|
starost*|trable*|nespokojenost*)"""
_ANY = """(vznikl*|způsoben*|nastal*|případn*|vešker*|jakékoli|jakékoliv|jakoukoli|jakoukoliv|možn*|dočasn*|uveden*|tyto|tuto|tyhle|
tuhle|tu|ty|všechny|eventuáln*|přechodn*|celou|nějak*|takov*|tím|vám|naše)"""
_WILL = one_of("""
    ozv(u|eme|e|ou), dám, dáme, dají, necháme, nechám, dostanete, obdržíte, (po|za|ode|roze|pře)šl(u|eme|ou|e), vyříd(ím|íme|í),
    vyřeš(ím|íme|í), dořeš(ím|íme), zavol(ám|áme|ají|á), napíš(u|eme|e|ou), vrát(ím|íme|í),
    prověř(ím|íme|í), informovat, kontaktovat, kontaktujeme, spoj(ím|íme|í), oprav(ím|íme|í), doruč(ím|íme|í), dodá*, dodat, dodán*,
    dorazí, dorazit, přijde, přijít, podív(ám|áme|á), odpov(ím|íme|í|ědí), zpracujeme, zajist(ím|íme), zjist(ím|íme),
    odepíš(u|eme|e), dopln(ím|íme), vyměn(ím|íme), připrav(ím|íme), vyřízen*, vyřešen*, odeslán*, expeduj*, vyexpeduj*,
    naskladn(íme|ěn*), sděl(ím|íme|í), mrkn(u|eme|e), kouk(nu|neme|ne), proved(u|eme|ou), zaříd(ím|íme), dodělá(m|me),
    dá(m|me) do pořádku,
    dáme to do pořádku, vrátíme se, vrátím se, připíšeme, zpřístupn(íme|ěn*), spust(íme|ěn*), uděl(ám|áme), naprav(íme|ím),
    přijed(u|eme|e|ou), dořešen*, opraven*, k dispozici, hotov*, zaslán*, doručen*, zahájí*, rozhodn(eme|ou)
    """)
_SOMETIME = one_of("""
    v co (nejkratší|nejbližší|nejrychlejší|nejkratším|nejbližším|nejrychlejším) (možné |možném )?(době|lhůtě|termínu|čase),
    (v|ve|během|v průběhu|za|do) (nejbližších|následujících|příštích|několika|několik|pár|dalších|těchto) (dnů|dnech|dní|dny|týdnů|
    týdnech|týdny|hodin|hodinách|měsíců),
    (po|při|k) nejbližší (možné )?(příležitosti|možnosti),
    (ihned|hned|okamžitě|neprodleně|obratem|brzy|co nejdříve) (po|jak|jakmile|až|co|jen co) *,
    (ihned|hned|okamžitě|neprodleně) jakmile, bez zbytečn* (odklad*|prodlen*), bez odkladu, co nejdříve to (jde|půjde),
    jak nejrychleji (to )?(jde|umíme|půjde|dokážeme), co nejrychleji, co nejrychlejš*,
    včas, (ještě )?(někdy )?v (dohledné|blízké|brzké|nejbližší|nejkratší|krátké) (době|budoucnosti),
    (někdy )?v (blízké|dohledné) budoucnosti, (někdy|nějak) (příští|tento|tenhle|koncem|začátkem|v průběhu|během|v týdnu|po|až),
    jakmile (to |bude*|se |nám |ho |dostan*|budu|dorazí|přijde|obdrž*|zjist*|zboží|díl|servis|technik|výrobce|dodavatel|kolega|kolegyně|
    oddělení|sklad),
    až se (vrátí|ozve|vyjádří|k tomu|dostan*|něco|to|naskladní|uvolní),
    až (přijde|dorazí|bude|budou|budu|budeme|to|nám|mi|dodavatel|výrobce|servis|kolega|kolegyně|technik|technici),
    jen co (se|bude|budu|dostan*|dorazí|přijde|to), zanedlouho, brzičko, za čas, časem, později, po určité době,
    v řádu (dní|dnů|týdnů|hodin)
    """)
_GREAT = """(nejlepší|nejrychlejší|nejspolehlivější|nejkvalitnější|nejšikovnější|nejochotnější|úžasn*|fantastick*|geniáln*|neuvěřiteln*|
bezkonkurenčn*|dokonal*|perfektn*|skvostn*|nepřekonateln*|špičkov*|bravurn*)"""

SIGNALS = {
    "C-R01": when_said(
        """
        (dohlédn*|zajist*|zajišťuj*|postar*|pohlíd*|zaříd*|udělali jsme|uděláme|podnik*|přijali jsme|přijal* jsem|přijmeme|přísah*|
        ručím*|slib*) …(aby|díky|že) …(neopak*|nedoch*|nedošlo|nestalo|nestávalo|opakovat|nenast*|nemůže stát|nepřihod*|nevyskyt*)
        (podobn*|takov*|stejn*|něco takového|nic takového|nic podobného|tahle|tato|tohle) …(již|už|znovu|víckrát|podruhé|příště|
        opakovat|nikdy) …(nenastan*|nestan*|nepřihod*|nedojde|nezopak*|nehrozí|nezažij*|nevyskytn*|nepotká)
        opakovat (už |již |u nás |se |rozhodně )*(nebude|nebudou),
        (nebude|nebudou) (se |to |už |již |u nás |v budoucnu |nikdy |určitě |rozhodně )+opakovat,
        (podobn*|takov*|stejn*) …(opakovat nebud*|nebudou opakovat|neopakuj*)
        (ručím|ručíme|slib*|určitě|nebojte|stoprocentně|dáv* (vám )?(své |naše )?slovo|věřte|zaručit|zaručuj*|garant*|spolehněte se|
        spolehnout|buďte (si )?jist*|můžete si být jist*) …(příště|napříště|další|od teď|odteď|tentokrát už|pokaždé|vždy) …(v pořádku|
        v naprostém|v pohodě|klape|klapne|klapat|hladce|bez problém*|na jedničku|bez chyb*|jak má|perfektn*)
        (od teď|odteď|ode dneška|napříště|příště|od nynějška|odedneška) (už |se |to |u nás |vám |budeme |bude )*(vždy|vždycky|pokaždé|
        stoprocentně|zaručeně|spolehlivě)…,
        (už|již) (se )?(to )?(nikdy |opravdu )*(nemůže|nesmí|nebude moci) (se |to |znovu |už |nikdy )*(stát|opakovat|přihodit|objevit),
        se (to )?(už|již|znovu) (nikdy |opravdu )*(nemůže|nesmí) (stát|opakovat|přihodit)
        (nic takového|nic podobného|tohle|toto|to) (se |vám |u nás |už |již |znovu )*(už|již|znovu|víckrát) (se |vám |
        u nás )*(nepřihodí|nestane|nepotká|nezažijete|nehrozí), můžete si být jist* že …ne*,
        (máte|dávám*) (mé |moje |naše |své |čestné )+slovo že…ne*, (to|tohle) bylo (poprvé a )?naposled*
        (tuhle|tuto|podobnou|takovou|stejnou) chybu (už |již )?(nikdy |znovu |podruhé )*(neudělá*|nezopaku*|nedopust*),
        (už|již|víckrát|nikdy) (vás |vám |u nás |znovu |podruhé |takhle )*(nezklameme|nezklamu|nepochybíme|neselžeme)
        (už|již|nikdy) (žádn*|takov*|podobn*) * (nebude|nebudou|nenastane|nenastanou|nevznikne|nedopustíme|neuděláme), (od|
            ode) * (týdne |měsíce )?(už |již )(žádn*|nikdy) …(nebude|nebudou)
        """,
        "(už|již) (není|nebude|nebudou) (skladem|v nabídce|potřeba)",
    ),
    "C-R02": when_said(
        """
        (to|tohle|tyto věci|ceny|zpoždění|počasí|dopravu) (my |bohužel |opravdu |nijak |prostě )*(neovlivníme|neovlivním|
        ovlivnit nemůž*|ovlivnit nedokáž*|ovlivnit neumím*|neřídíme|nedokážeme ovlivnit), (není|nebylo) (to )?(bohužel )?v naší moci
        (takhle|tak|takto) (to )?(prostě |bohužel |tu |u nás |vždycky |v tuto dobu |o vánocích |v létě |v sezóně |holt )*(chodí|bývá|
        funguje|běhá)(?=[.!\\x2c]|$), systém to (bohužel |prostě |takhle |takto |tak |automaticky |sám |bez )*(generuje|dělá|posílá|nastav*|
        vyhodnoc*|neumí|nepustí|nedovol*|odesílá|zamítl*)
        (nemohli|nemohl*|nedalo) (jsme |jsem |se |to |nijak |prostě )*(tušit|předvídat|předpokládat|vědět|ovlivnit|počítat|předejít|
        zabránit), s tím (jsme |jsem |bohužel |opravdu |fakt |prostě |se )*(nemohli|nemohl*|nemůžeme|nemůžu|nedá|nedalo|nejde) (nic |
        už |bohužel )*(dělat|udělat|naděláme|pohnout), nedá se (s tím )?nic dělat
        (nejsme|nejsem) (nafukovací|stroje|stroj|roboti|robot|kouzelníci|kouzelník|všemocní|supermani|neomylní),
        (je|bylo) (to )?(bohužel |zkrátka |prostě )*dan* (situac*|tím|dobou|okolnostmi|stavem|systémem|sezón*|počasím),
        (za|může za) to (může )?(doba|situace|trh|počasí|covid|válka|inflace|zima)
        (covid|koronavirus|válka|inflace|energetická krize|krize|stávka|sníh|vichřice|vánice|povodně|povodeň|mlha|náledí|
        nemocnost) (nám |to |vše |všechno |bohužel |teď |prostě )+(zkomplikoval*|zbrzdil*|zdržel*|zastavil*|překazil*|znemožnil*|
        způsobil*|dělá)
        (máme|měli jsme|je|bylo|byl|čelíme|evidujeme|zaznamenáváme|registrujeme) (teď |nyní |tu |v této době |momentálně |aktuálně |
        prostě |obrovsk* |teď tu )*(extrémn*|obrovsk*|enormn*|nadměrn*|neúměrn*|neskutečn*|nevídan*|mimořádn*|zvýšen*|velk*|
        neobvykl*) (počet|množství|nával|zájem|nápor|objem|vytíž*|pracovní)…(takže|proto|tak|a|prosím*|není|nestíh*|ček*|zpoždě*|
        prodlev*|odpovíd*)
        (vzhledem k|kvůli|z důvodu|pro|vlivem|díky) (velk* |obrovsk* |enormn* |zvýšen* |současn* |aktuáln* |naš* |dlouhodob* |
        vysok* )*(vytíž*|nápor*|množstv*|počtu|nával*|personáln*|nedostatk*|nemocnost*|absenc*|poddimenz*|sezón*|přetíž*|zájm*|
        objem*) …(nestíh*|nestihl*|zpož*|prodlev*|zdrž*|nemohl*|opožd*|čeká*|nepodařilo)
        (musíte|museli byste|zkuste|chtělo by to) (si |mít |s námi |prosím |taky |to |trochu |i )*(pochopit|pochopení|trpělivost|vcítit|
        uvědomit) …, prosím* (vás )?(tedy |proto )?o (shovívavost|pochopení) …(lidí|sezón*|nával*|nestíh*|práce|vánoc*|svátk*),
        (máme|je) …(málo lidí|málo rukou|polovinu lidí|půlku lidí|nedostatek lidí|podstav) …
        (nebylo|není|nebude|to není|to nebylo) (to )?(bohužel )?v naš* (silách|moci|možnostech), (jaká|jak) (to |je |teď |dnes |
            je teď )+(doba|situace|sezóna|na trhu|u nás|v létě|před vánoci), (je to|to je|máme to|bylo) (teď |tu )?(v létě|v zimě|
            před vánoci|po svátcích|v sezóně) (vždycky |vždy |prostě |holt )*(tak|takhle|těžké|náročné|blázinec)
        """,
    ),
    "C-R03": when_said(
        """
        (přece|snad|až tak moc|zas tak moc|tolik) (přece |snad |tak |moc )*nevadí,
        není to (přece |ale |snad )*(až |zas |zase |vůbec )*(tak |tolik |nic |moc )*(podstatn*|důležit*|zásadn*|strašn*|hrozn*|zlé|
        vážn*|závažn*|tragick*|fatáln*),
        (občas|někdy|sem tam|tu a tam|jednou za čas|čas od času) (se |to |něco |i nám |nám |každému )*(zkrátka |prostě |holt |bohužel |
        tak |i )*(něco |to )?(pokazí|nepovede|zadrhne|nevyjde|vyjde|sekne|ujede|stane|přihodí|zvrtne|ztratí|rozbije|spadne|zasekne|
        splete|uteče|unikne)
        mistr tesař, (jsme|jsem) (jen|jenom|taky jen|také jen|přece jen|všichni jen|všichni|taky jenom|přece jenom|jen taky|
        taky) (člověk|lidi|lidé|lidská|obyčejní)(?=[ .\\x2c!]|$),
        (vždyť|přece|snad|zas|tak) (se |vám |toho |tak moc |nic |tolik |zas tak moc )+nestalo,
        (nic|tak moc|tolik|zas tak moc) se (vám |přece |snad |vlastně )*nestalo
        (nejsou|nebyla|nebylo|nebyl|není) (to )?(přece |snad |zas |ještě |žádn* |taková |takový |zas taková |zas takový )+(tragédie|
        katastrofa|konec světa|hrůza|drama|neštěstí|problém|pohroma|průšvih|ostuda|škoda|tragické|rozdíl),
        (není|nebylo) to (přece )?(konec světa|nic světoborného|na život a na smrt|otázka života)
        nemusíte (z toho |kvůli tomu |hned |se |tolik |tak )+(dělat|rozčilovat|plašit|panikařit|stresovat|vyšilovat|hroutit|rozhořčovat|
        čertit), nic co by (se |vás |vám )?(ne|nedal*)…,
        (ještě )?(na to |kvůli tomu |z toho |na * * )*(ještě )?nikdo (ještě )?(na to |z toho )?(neumřel|nezemřel|neonemocněl)
        (drobn*|malé|malá|mírné|nepatrn*|kosmetick*|menší) (odchylk*|vady|vada|nedostat*|rozdíl*|škrábanc*|oděrk*|zpoždění|prodlev*|
        chyb*|vrypy|skvrn*) …(normální|běžn*|v normě|přípustn*|nehraj*|nevadí|neřeš*|nic),
        (jde|jedná se|je to|jsou to) (o |přece |jen |jenom |pouze )*(jen|jenom|pouze|pár|kosmetick*|drobn*|zanedbateln*) (pár |o |
        kosmetick* |drobn* |mal* )*(korun|minut|dní|dnů|hodin|škrábanc*|vad*|chyb*|překlep*|maličkost*|drobnost*|detail*|oděrk*|šmouh*|
        částk*|nedostatek)
        (nehraje|nehrají) (to )?(žádnou |přece |velkou )*roli,
        (někdy|občas) to (tak |holt |prostě |zkrátka )+(je|vyjde|dopadne|bývá|chodí),
        (tak se to|no tak se|prostě se to|holt se to|stalo se|tak se) (prostě |holt |stalo|co už|stane|zkrátka )*(stalo|no|co už|
        stane), (no|tak|nu) (bohužel )?(co už|nedá se nic dělat|stane se|smůla|stalo se|to bývá|to se stává|bohužel)(?=[.!\\x2c ]|$),
        to (se )?(dá|se dá|nechá) (v klidu |v pohodě |snadno )?(přežít|vydržet|skousnout),
        to (v klidu |snad |přece )*(vydržíte|přežijete|zvládnete|skousnete)
        (hlavně|podstatné je|důležité je|hlavní je) že (se )?(nikomu |vám |nám |je |to |nic |jste |všichni )*(nic |nestalo|zdrav*|živ*|
        v pořádku|fung*|přišl*|dorazil*), (buďte|můžete být) rád* že…, (mohlo|může) (to )?(být|dopadnout) (i |mnohem |daleko )*hůř*,
        (i to|to) (se )?(k tomu )?(patří|stane) (k životu|k tomu|prostě|v nejlepší* rodin*|i v lepší*), v nejlepší rodině,
        (nikdo|kdo) (z nás )?(není|nejsme|je) (bez chyb*|dokonal*|neomyln*|svat*|stroj)
        (nic si z toho|z toho si nic|si z toho nic) (nedělejte|neděláme|nedělám), (takov*|podobn*|tyhle|tyto) (drobnost*|maličkost*|
            detail*|prkotin*|věc*|banalit*) (se |my |u nás |přece |prostě )*(neřeš*|nestojí|nepočít*|nereklam*), (prkotina|banalita|
            pakatel|malichernost|malicherné|prkotiny|banality)
        """,
        """
        (pokud|jestli|když) (raději |radši |to |vám |se |počkáte |chcete )+…nic se neděje, nic se neděje …(posun*|změn*|zruš*|rád|ráda|
            klidně|stačí|přijďte|vyměn*|napište|oprav*), (omlouvá*|mrzí),
        hlavní je že (vám|teď)
        """,
    ),
    "C-R04": when_said(
        f"""
        {_SORRY} (vám |nám |prosím |tímto |moc |velmi |velice |hluboce |upřímně |ještě jednou |za |nad |všechny )*{_ANY} ({_ANY} |
        pro vás |vám |touto |tímto )*{_HARM}(?! (s |se |při |ohledně |kolem |spojen* |které jste |kterou jste |na |v |u |souvisej* ))
        (za|nad) ({_ANY} |všechny )*{_ANY} {_HARM} (vám |se |vám se |tímto |a |prosím |všem |upřímně |velice |velmi |hluboce |moc |
        opravdu |nás |mě |předem )*(omlouvá*|mrzí|omluvu|omluvte|promiňte|prominout|líto|se omlouvá*)
        {_SORRY} (vám |za |nad |moc |velmi |všechny |prosím )*{_HARM} (které|jež|jenž|kterou|která) (vám |jsme |tím |případně |mohl* |
        tímto |snad |možná |z toho |tak |se |vám tím |pro vás )*(vznikl*|způsobil*|nastal*|vzniknout|způsobit|vznikají|přinesl*|
        objevil*|vyplývaj*|mohl*)
        {_SORRY} (se |vám |to |moc |nám )*(pokud|jestli|jestliže|zda|bylo-li|byli-li|že snad|kdyby*) (jste |jsme |vás |vám |se |to |
        snad |naše |náš |na |v |něco |bylo |byl* |to bylo |jsem |někdo )+…
        (pokud|jestli|jestliže) …(dojm*|dojem|nevstřícn*|neochotn*|očekáv*|poškod*|dotkl*|ublíž*|zaskoč*|znepříjemn*|rozladil*|nevhodn*|
        nepatřičn*|zklamal*) …(omlouvá*|líto|mrzí|promiňte|omluv*), omlouvá* se všem,
        (omlouvá* se|promiňte) (vám )?(za vše|za všechno|za cokoli|za to všechno|za tohle|za tu věc|za problém*|za chyby|za nepohodlí|
        za komplikace|za trable)(?=[.!\\x2c]|$|a |a d)
        (mrzí|líto) …(že|jak) (to |celou |naše |naši |naší |tuto |situaci |takto |tak )*(vnímáte|cítíte|vidíte|berete|pociťujete|
        hodnotíte|nesete|prožíváte), (mrzí|líto) …že (jste |neměl* |nezískal* |z naš* * |s námi |u nás |odnesl* |odcházíte )*(neměl*|
        neodnesl*|špatn*|negativn*|nejlepší*|nedobr*) …(dojem|dojmy|pocit|pocity|zkušenost*|zážit*),
        (mrzí|líto) …(nenaplnil*|nesplnil*|nedostál*|neodpovídal*) (vaš* |tak |jsme )*(očekáv*|představ*|nárok*)
        (přijměte|prosíme přijměte|vyslovujeme|vyjadřujeme) (prosím |tímto |naši |naší |mou |moji |nejhlubší |upřímnou |srdečnou |
        vám )*(omluvu|politování|lítost) (za )?(vzniklou|nastalou|tuto|celou|situaci|způsobené|vzniklé|případné|nepohodlí|
        nepříjemnost*)*, (prosíme |prosím )?omluvte (prosím |laskavě )?(případn*|dočasn*|možn*|vznikl*|přechodn*|tuto|toto|tyto|naše)
        (omlouvá* se|omluvte|mrzí nás|je nám líto) (pokud|jestli|jestliže) (tam |u nás |z naší strany |snad )*(došlo|nastal*|vznikl*|
            nastane|vyskytl*|něco) …
        """,
        """(komplikac*|potíž*|problém*|nepříjemnost*|obtíž*) (s|při) (?!tím(?!\\w))*, pokud jste (ho|ji|balík|zásilku|odpověď|e-mail|peníze|to|ještě|
            dosud|zatím|už)""",
    ),
    "C-R05": when_said(
        """
        (připomínk*|podnět*|názor*|postřeh*|zkušenost*|zpětn* vazb*|hodnocen*|komentář*|stížnost*|zpráv*) (je|jsou|nám|byl*) (pro nás |
        nám |velmi |vždy |cenn* |důležit* )*(cenn*|inspirac*|důležit*|přínos*|motivac*|záleží|pomáh*|impuls*|zdrojem|příležitost*|
        podnět*), (podání|podnět|zprávu|stížnost|dotaz|žádost|e-mail|požadavek|reklamaci|vzkaz|formulář) (jsme |jsem |od vás |
        v pořádku |řádně |úspěšně |a |již )*(přijal*|obdržel*|zaevid*|zaregistr*|postoupil*|předal*|zaznamen*|vzali|zařadil*)
        (bereme|beru|berou|vzali jsme|bereme si) (to |vše |je |jej |ho |vaš* * |si |podnět* |velmi |vždy |na )*(velmi vážně|vážně|
        s plnou vážností|k srdci), (bereme|vzali jsme) (jej|ho|ji|je|vaš* *) na vědomí,
        (přijmeme|přijali jsme|učiníme|zvážíme|podnikneme|vyvodíme) (příslušn*|patřičn*|náležit*|potřebn*|odpovídající|adekvátní|
        nezbytn*|další) (opatřen*|krok*|závěr*|důsledk*),
        (aktivně|intenzivně|pečlivě|důkladně|průběžně|odpovědně|zodpovědně|maximálně|řádně) (se )?(jím |jimi |jí |tím |tomu |
        vaš* * )?(zabýv*|věnuj*|řeší*|zabýváme|pracuj*)
        (požadavk*|podnět*|dotaz*|záležitost*|připomínk*|stížnost*|zpráv*|žádost*|reklamac*|podání|vaší věcí|zprávou|jím|jí|jimi|
        jí tým) (se )?(budeme |bude |budou |aktivně |nyní |již |plně |náš tým |naši kolegové |kolegové |jim |jí |se |intenzivně |dále |
        už )*(zabýv*|věnuj*|věnov*|prošetř*|prověř*|vyhodnot*|řešit|posoudí*),
        (náš|naše|naši) (tým|specialist*|oddělení|kolegové|pracovníci|odborníci) se (vám|jí|jím|tím|jimi|tomu|tomuto|vaš*) (* )?(bude |
        budou |nyní |již )*(věnov*|věnuj*|zabýv*|ozvou|ozve)
        (vaš* )?(zkušenost|zpětn* vazb*|připomínk*|názor*|podnět*) …(nám |nás )?(pomáh*|posouv*|motivuj*|inspiruj*|žene|posune|
        umožňuj*) (být|ke|k|dál|vpřed|se|lepší|nám|zlep*|růst)*,
        na vaš* (názor*|spokojenosti|zkušenosti|zpětné vazbě|připomínkách|komfortu) (nám )?(velmi |opravdu |nesmírně )?záleží,
        (nám )?(velmi |opravdu |nesmírně |vždy )?záleží (nám )?na (vaš*|každ*|tom aby byl*|spokojen*|našich zákazn*)
        (zachová*|zachovat|zachovejte|věnujete|projevíte) (nám |svou |i nadále |vaši |nadále )*(přízeň|přízni|důvěru|věrnost),
        (jsme|jsem) si (plně |dobře |samozřejmě )*vědom* (důležit*|závažnost*|význam*|naší odpovědnosti|své odpovědnosti|že|toho),
        (tvoříme|děláme|poskytujeme|přistupujeme|pracujeme) …(s láskou|s péčí|s maximální|se srdcem|s vášní|s pokorou|s profesional*|
        k vaší|ve prospěch|pro vaši)
        (žádost|podání|požadavek|reklamace|případ|podnět|dotaz|záležitost|stížnost|objednávka) je (nyní |aktuálně |momentálně |stále |
        již |v )*(v (procesu|řešení|šetření|pořadí|fázi|režimu|evidenci)|procesu|řešení|předmětem|zpracovává*|prověřov*|posuzov*|
        evidován*|vyřizován*), (jsme|jsem) (je |ji |ho |to |jej |vám |již )*(předali|postoupili|předal*) (dál|dále|odpovědn*|příslušn*|
        kompetentn*|relevantn*|zodpovědn*), (předali|postoupili|předal*|předám*|předáme|postoupíme|předáváme) (jsme |jsem |ho |ji |jej |
        to |je |vaš* * |váš podnět |dále )*(dál|dále|odpovědn*|příslušn*|kompetentn*|relevantn*|zodpovědn*|na příslušn*|
        kolegům z příslušn*|nadřízen*|managementu|vedení společnosti)
        (rádi bychom|dovolte|dovolujeme si|chtěli bychom|chceme) (vás |nám |vám |tímto )*(ujistit|ujistili|poděkovat|informovat|
        vyjádřit)…(péč*|spokojen*|maxim*|zájm*|kvalit*|priorit*|podnět*|zabýv*|vážn*),
        (klademe|kladem) (velký |maximální |mimořádný |vysoký |zvláštní )*(důraz|nároky),
        (děkujeme|díky) (vám )?že (jste|nám|budete|si) (s námi|věrn*|věříte|dál|zůstáv*|nám věrn*|vybíráte|součást*)*,
        (vaše|naše) spokojenost (nás |nám |je |pro nás |byla )*(žene|těší|hlavní|nejdůležit*|prioritou|na prvním|cílem|mottem|závazkem|
        zavazuj*)
        (pracujeme|pracovat|budeme pracovat|usilujeme) na (tom abychom|neustál*|zlepšení|zlepšov*|zkvalit*|zvyšov*|dalším zlepš*|sobě),
        (pevně )?(věříme|doufáme) že (nám |nás |i |s námi |se |si |u nás |budete |naše |příště |k nám |naleznete |i nadále )*(zůstan*|
        dáte|příležitost*|využ*|spokojen*|další šanci|nadále|vrátíte|překvap*|pochop*),
        (děláme|uděláme|činíme|vyvineme|vynaklád*|vynalož*) (vše*|maximum|veškeré|maximální) …(aby*|spokojen*|úsil*|pro vás|možné),
        (maximáln*|nejlepší|profesionáln*|komplexn*|nadstandardn*) (péč*|servis*|služb*|podpor*|komfort*)
        """,
    ),
    "C-R11": when_said(
        f"""
        {_WILL} …{_SOMETIME}, {_SOMETIME} …{_WILL},
        (bude|budou|budeme|budu) (vás |vám |vbrzku |dále |následně |poté |telefonicky |e-mailem |v nejbližší době |samozřejmě |
        průběžně |nadále |osobně |brzy |o * )*(kontaktovat|informovat|vyrozumět|volat|psát|ozývat),
        (vás|vám) (brzy |dále |následně |poté |průběžně |určitě )*(bude|budou|budeme|budu) (brzy |dále |následně |poté |telefonicky |
        průběžně )*(kontaktovat|informovat|volat|psát|vyrozumět)
        (dáme|dám|necháme|nechám|dá|dají) (vám |včas |určitě |ještě |rádi |samozřejmě |potom |pak |hned |obratem |co nejdřív |nějak |
        někdo |pochopitelně )*vědět(?=[.!\\x2c]|$),
        (vydržte|mějte (prosím )?strpení|buďte trpěliv*|prosíme o strpení|prosím o strpení|vydržet|posečkejte|vyčkejte) …(řešíme|řeším|
        pracuj*|zjišťuj*|prověřuj*|čekáme|ozve*|servis*|dodavatel*|sklad*),
        (řešíme|řeším|pracuj*|zjišťuj*|prověřuj*|čekáme|jednáme) …(vydržte|vydržet|strpení|trpěliv*|posečk*|vyčkat|vyčkejte)
        (vrátím|vrátíme) se k (vám|tomu|vaší|vašemu)…,
        (vyřízení|oprava|dodání|naskladnění|odpověď|posouzení|reklamace|výměna) (nějakou|určitou|ještě|chvíli|chvilku|delší) (dobu |
        chvíli |čas |trochu )*(potrvá|zabere|trvá|si vyžádá),
        (chvíli|chvilku|nějakou dobu|nějaký čas|určitý čas|ještě trochu|pár dní|pár dnů|několik dní|ještě chvíli) (to |ještě |bude |
        nám )*(potrvá|trvat|zabere|vydrž*|strpení|počkat), (jsme|jsem) na tom(?=[.!\\x2c]|$), (děláme|dělám) na tom(?=[.!\\x2c]|$)
        (přijede|přijedou|dorazí|zavolá|ozve se|ozveme se|pošleme|doručíme|přivezeme) (vám |se |k vám |to |ho |asi )*(někdy|nějak|
            cca někdy|během týdne|v průběhu|v týdnu|tento týden|příští týden|po víkendu|časem)(?=[ \\x2c.])
        """,
        """
        (před|po) (příjezd*|doručen*|návštěv*|dodán*|odjezd*|podpis*|zaplac*|platb*|registrac*|vašem|vaší|schválen*), den předem,
            hodinu předem, (dostanete|přijde|přijdou|obdržíte|pošle*) …(sms|ke sledování|automatick*), (automaticky|průběžně) (se |vám |
            vás )*(upozorn*|informuj*|chodí),
        (ozvěte|napište|zavolejte|dejte|pošlete|zašlete|přijďte|vraťte|sdělte|potvrďte|doplňte) (se |mi |nám |prosím |vědět |klidně |
        ho |to )*(až|jakmile|hned|včas|co), (zadejte|otevřete|klikněte|vyberte|zvolte|přihlaste),
        (odeslali|poslali|opravili|vrátili|vyřešili|odeslal*|poslal*|opravil*|vrátil*|dorazil*|přišl*) (jsme|jsem|vám|hned|včas)
        (jsme|jsem) (to |vám |ho |ji |hned |včas )*(odeslal*|poslal*|opravil*|vrátil*|vyřešil*)
        """,
    ),
    "C-R12": when_said(
        """
        počítám že, mám (takový )?(za to|pocit|dojem|matný)( že)?, snad(?! (jen|nikdo|každý|ani|ne|vám|vás|dostateč*)),
        (jestli|pokud) (si |to |já |se )*(dobře |správně )*(vzpomín*|pamat*|vybav*|nepletu|nemýlím|nepletu se),
        neberte (mě|mne|nás|to) za slovo, hlavu (na|za) to (vám )?nedám, ruku do ohně,
        (nějak|zhruba|plus minus|tak nějak) (takhle|nějak|tak|takto),
        (je )?(dost|docela|klidně|celkem|velmi|velice) (dobře )?možn*(?! (vybrat|zaplatit|objednat|platit|vrátit|vyzvednout))
        s největší pravděpodobností, (je |docela |dost |velmi |celkem |vysoce )+pravděpodobn*, může být že,
        osobně (si |bych |to )*(myslím|řekl*|tipl*|tipuj*|soudím|vidím),
        (tipl*|typl*|tipnul*|hádal*|odhadl*|odhadoval*|předpokládal*|čekal*|soudil*|usuzoval*) bych,
        (určitě |stoprocentně |najisto )+nevím,
        nevím (to )?(na sto procent|stoprocentně|s jistotou|zaručeně|tedy jistě),
        (podle všeho|dle všeho|pocitově|od oka|z hlavy|co si vybavuj*|co mi je známo|co je mi známo|pokud je mi známo|
        tuším)(?=[ \\x2c.]), (slyšel*|říkal*|prý|údajně) (jsem |se |mi |to )*(že|prý|údajně|by)…(snad|asi|prý|údajně|mělo|možná)
        (měl* by|by měl*|měli bychom|bychom měli) (to |se |být |ho |ji |vám |už |asi |teoreticky )*(snad|asi|možná|teoreticky|
        pravděpodobně|nejspíš), (asi|možná|nejspíš) (to |se |ano|jo|ne|by)(?=[ \\x2c.!]),
        (nejsem|nejsme|nemám|nemáme) (si |tím |to |v tom |úplně |stoprocentně |moc |zcela |tak |sám |sama |na sto procent |
        na 100 )*(jist*|ověřen*|potvrzen*|stoprocentn*|přesvědčen*), nechci (vám )?(lhát|kecat|slibovat nic|mystifik*) ale,
        (to )?(bych|by) (se )?musel* (ověřit|zjistit|zeptat|podívat)(?=[.!\\x2c]|$)
        """,
        "(nejsme|nejsem|byl*) (si )?jist* (zda|jestli) (jsme|jsem) …správně, to asi není, asi není to",
    ),
    "C-R14": when_said(
        f"""
        (takov*|lepší|podobn*|srovnateln*) (péč*|služb*|přístup*|kvalit*|cen*|servis*|podpor*|rychlost*|tým*|produkt*) (vám |u |jinde |
        nikde |nikdo |u konkurence |jinej )*(jinde|nikde|nikdo|konkurenc*) (už |vám |jiný |široko daleko )*ne*,
        jinde (už |to |takov* * |vám |podobn* * )*(nenajd*|neseženete|nedostan*|nezaž*|neposkytn*|nenabídn*),
        (tohle|to) (vám )?(jinde|nikde jinde|nikdo jiný|nikdo) (ne*)
        (náš|naše|naši) (tým|technici|technik|kolegové|kolegyně|lidé|lidi|kluci|holky|specialisté|podpora|servis|služby|produkty|firma|
        odborníci|mistři|parta) (je|jsou|byli|byl|byla) (prostě |naprosto |opravdu |zkrátka |zase |úplně |totálně |vždy )*(ti |ten |
        ta )?{_GREAT}, (máme|jsme) (prostě |naprosto |opravdu |ty |ten |tu |ti |zkrátka )*{_GREAT} (tým*|lidi|techni*|servis*|parta|
        partu|specialist*|služb*|cen*|firma|firmu|v oboru|na trhu|podpor*|odborník*)
        (vytrhli|přetrhli|přetrhl*|roztrhali|rozkrájeli|rozpůlili|zbláznili|zničili) (jsme |jsem |si |se |kvůli vám |pro vás |málem |
        div )+…, nikdo (jiný |v oboru |na trhu |vám )*(neposkytne|nenabídne|nedá|neudělá|nedokáže|nezvládne|neumí) (vám |to |tak |
        takhle |takov* * )*(lepší|víc|lépe|rychleji|jako|tolik|tak|takov*|výhodněj*),
        jako jediní (v|na|ve) (republice|trhu|česku|čr|zemi|evropě|světě|oboru|kraji|celé|široko)
        (patří|patříme|řadíme se|řadí se) (k|ke|mezi) (absolutn* |naprost* |světov* |úpln* |evropsk* )*(špič*|elit*|nejlepší*|nej*|
        světov*), (absolutn*|naprost*|světov*) (světov* )?(špič*|tříd*|úrov*|jednič*|unikát*), nohu (si )?(kvůli vám|pro vás),
        (kvůli|pro) vám? (jsme )?(si )?(nohu|vypustili duši|nemožné),
        (zvládl*|vyřešil*|opravil*|dodal*|doručil*) (jsme )?(to |vše )?(v )?(rekordn*|neuvěřiteln*|nadzvukov*|bleskov*|závratn*|
        fantastick*) (čas*|rychlost*|tempu)
        """,
    ),
}
"""Signals by rule, to be joined with those of the rule's own file."""
