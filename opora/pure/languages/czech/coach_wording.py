"""Czech words for the coach's rules on empty or unsure words, C-R01 to C-R06 and C-R12.

The notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said
from opora.pure.languages.czech import coach_blame, coach_contempt, coach_dodging, coach_empty, coach_plain

_NOT_AGAIN = one_of("""
        nestane, nestanou, nestává, nestalo, neopakuj*, nezopakuj*, nezopakoval*, nepřihodí, nenastane, nenastanou, nepotká, nedojde,
        nevyskytne, nezažijete, nepřijde, nezklame*, nebude opakovat, nebude už opakovat, opakovat nebude, nebudou opakovat,
        opakovat nebudou
        """)
_PROMISE = one_of(
    "slib*, přislib*, zaruč*, garant*, ujist*, ujišťuj*, ručím*, přísahám, dávám vám slovo, máte mé slovo, spolehn*, nemusíte bát"
)
_SURELY = one_of(
    """
        už nikdy, nikdy více, nikdy víc, již nikdy, rozhodně, určitě, zaručeně, stoprocentně, v žádném případě, nikdy, na sto procent,
        definitivně
        """
)
_SAID = one_of("""
        nenapsal*, neřekl*, neslíbil*, neslibov*, netvrdil*, neuvedl*, neuváděl*, nesdělil*, nepsal*, neříkal*, nepotvrdil*,
        nepotvrzoval*, negarantoval*, nezaručoval*, nezaručil*, nenabídl*, nenabízel*, nezmínil*, nezmiňoval*, nepřislíbil*, nedohodl*,
        nedomlouval*, nedomluvil*
        """)
_CAUSE = one_of("""
        počasí, sníh, sněhu, náledí, mráz*, horka, vánoc*, vánoce, vánocům, svátky, svátků, svátkům, sezón*, sezon*, dovolen*, prázdnin*,
        nemoc*, chřipk*, vytížen*, přetížen*, vytíženost*, nával*, náporu, špičk*, inventur*, stěhován*, výpad*, systém*, aktualizac*,
        migrac*, personál*, kapacit*, black friday, nedostat*, množství objednávek, množství práce, množství dotazů, počet objednávek,
        počtu objednávek, počtu dotazů, covid*, doprav*, zácp*
        """)
_COLLEAGUE = one_of("""
        kolega, kolegyně, kolegové, technik, účetní, řidič, skladník, vedoucí, šéf, šéfová, obchodník, ajťák, Petr, Jana, polovina, půlka,
        celý tým, pracovník, pracovnice
        """)

_SIGNALS = {
    "C-R01": when_said(
        rf"""
        (už|již) (nikdy|víckrát|podruhé) (se |vám |to |u nás |s námi |vás |znovu |nic podobného |nic takového |žádn* )*(ne(?!bo|muset|
            musíte)\w+), (nikdy|víckrát|podruhé) (už |více |víc )(se |vám |to |u nás )*(ne(?!bo)\w+),
        (tohle|toto|to|takové) (už |se )+(nikdy )?(vám )?(nezažijete|nestane|nepotkáte|neuvidíte|nezopakuje),
        (můžete|můžete nám|stoprocentně) (klidně spát|být v klidu|být klidn*|být bez obav|nám věřit|spát klidně)…(už|příště|víc|ne*),
        (máte|dáváme|dávám) (naši |moji |plnou |stoprocentní )?(jistotu|záruku|garanci) že…,
        (chyba|problém|závada|výpadek|zpoždění) (je )?(už )?(definitivně|navždy|natrvalo|trvale|jednou provždy) (vyřešen*|odstraněn*|pryč|
            minulost*), (patří|je) (to )?(už )?minulost*,
        (bude|budou) (odteď|od teď|napříště|příště|vždy|už vždy|vždycky) …(včas|v pořádku|bez chyb*|perfektn*|přesn*|stoprocentn*|jak má),
        {_PROMISE}…(už|již|nikdy|příště|napříště|odteď|od teď|víckrát|podruhé|znovu|nic)…(ne(?!bo|jak|jen|co|kdo)\w+*),
        (už|již|nikdy|příště|napříště|odteď|od teď|víckrát)…(ne(?!bo|jak|jen|co|kdo)\w+*)…(garant*|ručím*|slib*|čestné slovo|
            máte mé slovo|na to vám dám|písemnou záruku|jistotu|dávám slovo|přísah*),
        (čestné slovo|doživotní jistot*|písemnou záruku|máte (moje|mé|naše) slovo(?= že)|dám (za to )?ruku do ohně|krk na to)…,
        (příště|napříště|odteď|od teď|od nynějška|od této chvíle|od zítřka)…(hladce|jako po másle|jak po másle|jako hodinky|bez chybičky|
            bez jediné chyb*|bez jediného|bezvadně|bezchybně|stoprocentně|perfektně),
        nemá (už )?(to |se )?(už )?šanci…(znovu|objevit|opakovat|stát|vrátit),
        je (to )?(naprosto |zcela |už )?(vyloučen*|nemožné aby) …(opakov*|znovu|podobn*|příště|by se)*,
        (opakování|další|podobn*)…je (naprosto |zcela |už )?vyloučen*, {_PROMISE}...{_NOT_AGAIN}, {_PROMISE}...{_SURELY}...{_NOT_AGAIN},
        {_PROMISE}...(příště|napříště)...(v pořádku|hladce|perfektn*|bez problém*),
        (už|již|příště|podruhé|víc|více|víckrát|znovu|napříště)...{_SURELY}...{_NOT_AGAIN}, {_SURELY}...{_NOT_AGAIN},
        {_NOT_AGAIN}...{_SURELY},
        (už|již|příště|podruhé|víckrát|znovu|napříště) (se )?(to |vám |vam )?(to )?(nestane|nestanou|nezopakuje|nepřihodí|nepotká),
        (nestane|nezopakuje|nepřihodí) (se )?(vám )?(to )?(už|již|podruhé|víckrát), (nebude|nebudou) (se )?(to )?(už )?(nikdy )?opakovat,
        to bylo (opravdu |určitě )?(naposledy|naposled), příště...bude (už )?(všechno|vše|to)...(v pořádku|perfektn*|bez problém*|jak má),
        příště (už )?(to )?(proběhne|dopadne|klapne|bude)...(hladce|v pořádku|bez problém*|stoprocentně|dobře|bez chyb*),
        (další|podobn*|taková|takové) (chyb*|problém*|výpad*|zpoždění|situac*) (už )?(rozhodně |určitě |nikdy )?(nenastan*|nebude|nehrozí|
            nepřijde), (mohu|můžu|můžeme)...(slíbit|zaručit|garantovat|ujistit)...(už|znovu|opakovat|podruhé|příště), tohle (už )?nehrozí,
        jednou provždy
        """,
        """
        nebudete muset, nemusíte, nemusel*, nebude potřeba, nebude nutné, nebude třeba, účtovat, obtěžovat
        (nemohu|nemůžu|nemůžeme|nemůže|nemohou|nemohli|neumím|neumíme|nedokážu|nedokážeme|netroufám|nechci|nechceme|nelze|
            těžko)...(slíbit|slibovat|zaručit|garantovat|tvrdit|říct), neslibuj*, nezaručuj*, ^aby (se|k), (upravil*|přidal*|změnil*|
                zavedl*|nastavil*|posílil*|vyměnil*|zapněte|nastavte|stačí|doporučuj*) …aby (se|k), záruční lhůt*,
        záruka (platí|trvá|se), SLA, smlouv*, pokud
        """,
    ),
    "C-R02": when_said(
        """
        (víte|to víte|sám víte|sama víte|znáte to)…(jaké|jak to|jak je|jaký|co je)…,
        (to|ono) (by )?se (prostě |nedalo |to )*(nedá|nedalo|stíhat|zvládnout), (to )?jinak nejde, to bychom museli…,
        (nával|chřipka|chřipková vlna|sezóna|sezona|léto|zima|jaro) (je|byla|bylo) (prostě |holt |letos )?(chřipková vlna|nával|sezóna|
            taková|hrozn*|chřipka|léto|zima), s tím (bohužel |opravdu |fakt )?(nic|nemůž*) ...(neuděl*|nenaděl*|nezmůž*|dělat),
        (nic|nic moc) s tím...(neuděl*|nenaděl*|nezmůž*), nic...(neuděláme|nenaděláme|nezmůžeme), s tím nic (neuděl*|nenaděl*|nezmůž*),
        proti tomu (jsme|nic|se)...(bezmocn*|nezmůž*|neděl*), s tím se nedá nic dělat, nedá se s tím nic dělat, nedalo se s tím nic dělat,
        (nemáme|nemám|neměli jsme)...vliv, (nemůžeme|nemůžu|nemohli jsme|nedokážeme|nejde) (to )?(nijak )?ovlivnit, není v našich silách,
        mimo naši (kontrolu|moc), vyšší moc, musíte (to |nás |mě |ale |prosím |také |taky )?(ale |také )?(pochopit|chápat),
        (zkuste|snažte se) (to |nás |mě |prosím )?(prosím |také |taky )?(pochopit|chápat), pochopte (nás|prosím|že|mě|to),
        mějte (s námi |pro nás |prosím )?(trochu |prosím )?pochopení, (jistě|určitě|snad|doufám že) (to )?(chápete|pochopíte),
        (jste|nejste)...(jediný|jediná|sám|sama)...(zákazn*|čeká*|píš*),
        (omlouvá* se|omluvte|omluvit|promiňte|pardon|sorry|omluva) ale(?!…(nelze|není možné|nemůž*|nemohu|potřebuj*|bez|nenašel|
            nenašla|nevidím|nemáme|je nutné|nejde|nedorazil*|doručit*|zatím|prosím*|musím*|chybí|skončil*|vyprodan*)),
        (mrzí (mě|nás) to|je (mi|nám) (to )?líto) ale...(kolegyně|kolega|systém|máme|měli jsme|byl*|nestíh*|sezón*|dopravce|kurýr),
        může (za to )?(počasí|sníh|sezóna|systém|situace|doba), může (za to )?...(počasí|vytížen*|nedostatek),
        nebyla to naše (vina|chyba), za to nemůžeme
        """
    ),
    "C-R02 cause": when_said(
        f"""
        (vždycky|pořád|neustále|každoročně|teď|zrovna|tu|máme) (je |tu |teď |máme |vždycky |takový |takovej |obrovský |hrozný )*(nával|
            frmol|blázinec|šrumec|zápřah|šílenství|kalup|fofr),
        (onemocněl*|marodí|se rozbil*|se pokazil*|podražil*|stávk*|si zlomil*|měl* autonehodu|v zácpě|byly zácpy|zácpa|lije|pršelo|mrzlo|
            sněžilo)…, (s jednou|s jedním|ve dvou|sám|sama|v jednom) (sestř*|člověk*|lidech|pracovn*|na to|na všechno|to)…,
        (nejsou naše|není náš|není naše)…, (kvůli|z důvodu|vlivem|následkem|vzhledem k|vzhledem ke|způsobil*|díky|pro)...{_CAUSE},
        (mám|máme|měli jsme|měla jsem|měl jsem) (teď |nyní |tu |momentálně |prostě |bohužel )?...(moc|hodně|mnoho|spoustu|plno|kopec|
            nad hlavu|plné ruce)...(objednávek|práce|dotazů|zákazníků|zakázek|lidí|mailů|e-mailů),
        (je|jsme|bylo|máme)...(málo lidí|v podstavu|přetížen*|zavalen*|zahlcen*|po krk|plné ruce|nedostatek lidí),
        {_COLLEAGUE} (je|byl|byla|má|měl|měla|jsou|byli)...(nemocn*|dovolen*|neschopence|marod*|volno|nov*|nemoc*|zaučuj*|zaskakov*),
        {_COLLEAGUE}...(onemocněl*|marodí|chyběl*|odešel|odešla),
        (systém|server|program|počítač|tiskárna|aplikace|software|web|linka)...(spadl*|nefungoval*|nefunguje|vypadl*|zlobí|zlobil*|padal*|
            blbne|sekl*|nejel*|pomalý|nejede), (nestíháme|nestihl* jsme|nestihla jsem|nestihl jsem|nestíhal*),
        (před|o|přes|po) (vánoc*|svátky|svátcích|prázdnin*)...(stíh*|zpož*|trvá|chaos|blázinec|vždy*|všechno),
        (je|máme) (teď |zrovna )?(sezón*|vánoce|špička|hlavní sezóna|období dovolených)
        """,
        "pokud, jestli, doporučujeme, doporučuji, odpojte, kdyby",
    ),
    "C-R03": when_said(
        """
        (inu|no jo|nojo|ale no tak|ale jděte|ale prosím vás)…,
        (kde se pracuje|kdo nic nedělá|bez práce|les|když se kácí)…(chyb*|třísky|nezkazí),
        (není to|neni to|nebude to) (tak|zas tak|až tak|přece) …(zlé|vážné|horké|tragické|hrozné|strašné|velké),
        (jsou|existují|bývají|máme) (i |tu )?(horší|důležitější) (věci|problémy|starosti|případy),
        mohlo (to )?(být|dopadnout) (i |mnohem )?hůř*,
        (buďte rád*|hlavně|hlavní je|důležité je) (že |aby )…(živ*|zdrav*|nic|horš*|dobře|fung*),
        (tomu|takovým věcem|občasn*) se (prostě |bohužel |holt )?(nevyhne*|nedá|neubrán*),
        (zasmějte|zapomeňte|hoďte|mávněte|nechte) …(tomu|to|za hlavu|rukou|plavat|být),
        (to )?(se )?(do svatby|časem) (zahojí|spraví|zapomene), tak se (to|holt) (semlelo|sešlo|povedlo|stalo),
        (jedna|jeden|trochu|pár) * (sem|nahoru|víc|navíc)…(tam|dolů|neuškodí|nevadí|nezabije),
        (nikoho|nikomu) (to )?(ne(zabije|zabilo|ubylo|ubude|uškodí)), s tím se (dá|musí) (žít|počítat), (zvyknete|zvykněte) si,
        (chybička|chybka) se (vloudil*|vloudí),
        není (třeba|potřeba|nutné) (z toho |hned |kvůli tomu )*(dělat |se )?(vědu|drama|tragédii|scénu|plašit|rozčilovat|stresovat|
            panikařit|hrotit), (konec dobrý|hlavní je|hlavně že|buďte rád*)…,
        (na tom|na tom přece) (až tak |přece |tolik |zas tak )*nezáleží,
        (každému|komu|kdo) (se |z nás |občas |někdy |ještě )*(poplet*|splet*|ne(splet*|popleta*|stalo*)|ujede|uteče|to uteče),
        (je|to|jsou) (tu |u nás |v tomhle oboru |celkem |naprosto |zcela |docela )*(na denním pořádku|normální|běžná věc|běžné|
            běžnou věcí|obvyklé), (snad |to )*(přežijete|přežijeme|zvyknete), (tak )?holt…,
        k (tomu|létu|životu|zimě) (to )?(patří|prostě patří), (drobná|malá|taková) (lapálie|kolizka|nehoda|chybička|chybka),
        to se (vyspí|zahojí|poddá|srovná|spraví), co se dá dělat, co naděláme, co naděláte, co s tím naděláme,
        (to se|tohle se|se to|i to se|občas se to|holt se) (bohužel |občas |prostě |někdy |holt |tak |prostě občas |zkrátka )?(stává|
            stane|stávají),
        (takov*|tyto|tyhle|tohle|podobn*|tyhlety|takovéhle|drobn*|mal*) (věci|věc|chyby|chyba|chybky|situace|nepříjemnosti|
            problémy) (se )?(prostě |občas |bohužel |holt |tu a tam |někdy )?(se )?(prostě |občas |bohužel |holt |tu a tam |
            někdy )?(stáv*|stan*|děj*|přihodí), chyby se ...(stáv*|stan*|děj*), chybovat je lidské, mýlit se je lidské,
        nikdo (není|nejsme) (dokonal*|neomyln*|bez chyb*), nejsme (dokonalí|neomylní|roboti|stroje|bezchybní|bohové),
        jsme (jen|taky jen|také jen|přece jen|všichni jen|všichni) lidé, jsme jen lidi, stane se (každému|i nejlepším|to|občas|holt),
        (to |něco takového |tohle )?(se )?(může stát|může se stát|může přihodit) (každému|komukoli*|i nejlepším|vždy|vždycky|kdykoli*),
        každému se (to |občas |někdy )?(stane|stává|může stát), stát se (to )?může,
        (není to|to není|nejde o|není) (přece |zas |žádn* |až |nic |tak )*(tragédi*|katastrof*|hrozn*|strašn*|vážn*|závažn*|zl*|
            konec světa|drama), nic (tak )?(hrozného|strašného|vážného|zlého) (se )?(ne*|to), svět se nezboří,
        nedělejte z toho ...(vědu|drama|tragédii), o nic (vážného |hrozného )?nejde, o nic nejde,
        (je to|jde o|jedná se o) (přece )?(jen|jenom|pouze) (o )?(maličkost|drobnost|detail|pár|malý|malá|drobn*|kosmetick*|chvilk*),
        takový (už )?je život, to přežijete, (žádná|není to) (velká )?(věc|škoda|hrůza), smůla no, tak to holt, holt je to tak,
        to už tak bývá, to tak bývá, nic se nestalo, nic se neděje, tomu se nevyhneme, tomu se nedá vyhnout
        """,
        "pokud se, kdyby se, jestli se, když se, jestliže se, až se, nejde jen o",
    ),
    "C-R04": when_said(
        """
        (mrzí|líto|omlouvá*|omluvu|politování|litujeme)…(jakékoli*|jakékoliv|případn*|možn*|eventuáln*)…(nepohod*|nepříjemn*|potíž*|
            komplikac*|obtíž*|dojm*|újm*),
        (za|nad) (případn*|možn*|vznikl*|jakékoli*|komplikace tohoto|eventuáln*) …(omlouvá*|politování|lituj*),
        (pokud|jestli)…(dojm*|nepohod*|vznikl*|zanechal*|způsob*)…(politování|omluv*|mrzí),
        (mrzí|líto)…jestli…(vznikl*|nepohod*|způsobil*|nějak*), (přijměte|vyslovujeme|vyjadřujeme)…(politování|omluvu|lítost),
        (komplikace|nepříjemnosti) tohoto (druhu|typu),
        (omlouvá* se|omluvit|omluvte|omluvu|omluvy|promiňte|mrzí|líto|litujeme|pardon)...za (případn*|vešker*|způsoben*|vznikl*|jakékoli*|
            jakékoliv|možn*|tyto|nastal*|uveden*|naše|všechny|tyhle)( případn*| vznikl*| způsoben*)? (nepříjemnost*|komplikac*|potíž*|
            problém*|nepohodl*|situac*|nedorozumění|okolnost*|těžkost*|obtíž*)(?! (s|se|při|ohledně|kolem|spojen*|které|kterou|
            v souvislosti)),
        (omlouvá* se|omluvte|promiňte|mrzí|líto|litujeme|omluva|pardon) (vám |nám )?(moc |velmi )?za (nepříjemnost*|komplikac*|potíž*|
            nepohodl*|situaci|nedorozumění|obtíž*|problém|problémy|trable)(?! (s|se|při|ohledně|kolem|spojen*|které|kterou|v souvislosti|
            způsoben*)), omlouvá* se (vám )?(ještě jednou )?za (to|toto|vše|všechno|všecko)(?=[.!]?$),
        (pokud|jestli|jestliže|kdyby|kdybyste)...(dotčen*|uražen*|dotkl*|dotkn*|nepříjemn*|zklaman*|nespokojen*|vadil*|pocit*|rozčil*|
            způsobil*|urazil*|narušil*|nelíbil*|nepříjemnost*|komplikac*|potíž*)...(omlouvá*|mrzí|líto|promiňte|omluv*),
        (omlouvá*|mrzí|líto|promiňte|omluv*)...(pokud|jestli|jestliže|kdyby|kdybyste)...(dotčen*|uražen*|dotkl*|nepříjemn*|zklaman*|
            nespokojen*|vadil*|pocit*|rozčil*|způsobil*|urazil*|narušil*|nelíbil*|nepříjemnost*|komplikac*|potíž*|něco),
        (mrzí|líto)...(že|jak)...(vnímáte|cítíte|vidíte|berete|nespokojen*|spokojen*|pocit*|dojem|vyvolal*),
        (mrzí nás|je nám líto) (tato |tahle |celá |vaše |vzniklá |nastalá )?(situace|zkušenost|nepříjemnost*),
        mrzí (nás|mě) váš* (nespokojenost|pocit|zkušenost|dojem),
        (omlouvá* se|omluva|omluvte) (vám )?za (vaši |tuto |tuhle |celou |negativní |špatnou )+(zkušenost|situaci|nepříjemnost|
            nespokojenost), omlouvá* se (vám )?(za )?jestli, děkujeme za pochopení a omlouvá* se(?=[.!]?$)
        """
    ),
    "C-R05": when_said(
        """
        (ceníme|vážíme) si…(zájm*|důvěr*|přízn*|čas*),
        (dynamicky se rozvíj*|dlouholet* tradic*|individuální přístup|na klíč|na vyšší úroveň|oboustranně výhodn*|ušité na míru|
            komplexní služ*|moderní a), každému (klientovi|zákazníkovi)…individuál*, věříme že…(překvapíme|spokojen*|vrátíte),
        (pohodlí|bezpečí|komfort|zážitek|důvěra)…(priorit*|na prvním místě|mottem|vášní),
        (kvalita|zákazník|spokojenost) je (naší|naše|náš) (vášní|vášeň|pán|prioritou|závazkem|posláním),
        vážen* (zákazn*|kliente|klientko|uživatel*|pane zákazn*), mil* zákazn*,
        spokojenost...(prvním místě|priorit*|záleží|důležit*|nadevše|nejdůležit*|klíčov*|hnac*|cílem),
        (zákazník|zákazníci|klient|klienti) (je|jsou)...(prvním místě|priorit*|nejdůležit*|král),
        (požadav*|podnět*|dotaz*|žádost*|reklamac*|zpráv*|podání|stížnost*|ticket|tiket|případ|zájem|e-mail|email|připomínk*|
            oznámení)...(byl|byla|bylo|je|bude|budou) (úspěšně |řádně |již |také )?(zaevid*|zaregistr*|přijat*|předán*|postoupen*|
            zařazen*|zpracov*|vyřiz*|vyřeš*|řešen*|evid*|zaznamen*|posouzen*|zohledn*|projednán*|vyřízen*),
        (nejbližším|nejkratším|nejrychlejším|dohledném) (možném )?(termínu|čase), (nejkratší|nejbližší) možné době, v zákonné lhůtě,
        (podnět*|zpětn* vazb*|názor*|připomínk*|přízn*|důvěr*|postřeh*|každ* zákazník*)...vážíme,
        vážíme si...(vaš*|zpětn*|každ*|podnět*|přízn*|důvěr*|názor*|trpělivost*|připomín*),
        (podnět*|připomín*|požadavk*|záležitost*|situac*|podání|dotazem|stížnost*|tímto|zpětnou vazbou) se (budeme |bude |nyní |
            teď )?...zabýv*, budeme se...(zabývat|věnovat), (náležit*|maximáln*|patřičn*|zvýšen*|vešker*|plnou) (pozornost|péč*|úsilí),
        (neustále|stále|nadále|pořád|průběžně|soustavně|trvale)...(zlepšov*|zlepšit|zkvalit*|zdokonal*|zvyšov*),
        (zlepšov*|zkvalitň*|zdokonal*)...(služ*|procesy|našich|péče),
        (usilujeme|snažíme se|naším cílem je|záleží nám|zakládáme si)...(kvalit*|spokojen*|služb*|zákazn*|nejlepší), kvalita ...služeb je,
        děláme (vše|všechno|maximum), uděláme (maximum|vše pro|vše co|všechno), vynasnažíme se,
        kompetentn* (osob*|oddělen*|míst*|pracovn*), příslušn* (oddělen*|odbor*|útvar*|osob*|míst*|pracovn*|kolegům), váš názor (je|nás),
        (pevně )?věříme že...(pochop*|přízn*|spokojen*|nadále|důvěr*|zachov*), zachovejte (nám )?(i nadále )?(přízeň|důvěru),
        těšíme se na (další|vaši) (spoluprác*|návštěvu|nákup), dovolujeme si (vás |vám |tímto )*(informovat|oznámit|sdělit|poděkovat),
        (s|ke) každému zákazníkovi...(individuáln*|přistup*),
        (je|bylo) pro nás (velmi |nesmírně |vždy )?(důležit*|ctí|potěšen*|cenn*|prioritou), profesionáln* (přístup*|služb*)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (děkujeme|děkuji|děkuju|díky) (vám )?(moc |velmi |mockrát )?za (vaš* |vás |tento |tuto |zaslání |projeven* |trpěliv* a )*(zpráv*|
            e-mail*|email*|mail|dotaz*|podnět*|trpěliv*|pochopení|důvěr*|přízeň|kontakt*|zájem|vzkaz|připomínk*|zpětn*|reakci|čas|názor|
            oslovení|strpení|spolupráci|objednávku),
        (děkujeme|děkuji|děkuju) že jste...(kontaktoval*|obrátil*|napsal*|oslovil*|ozval*|vybral*|využil*|upozornil*),
        v případě (dalších |jakýchkoli* |jakýchkoliv |potřeby |dotazů)*...(neváhejte|obraťte|kontakt*|k dispozici),
        neváhejte (nás |se |mě )...(kontaktovat|obrátit|ozvat|napsat), (jsme|budeme) (tu|zde|tady) (jen |vždy |stále )?pro vás,
        (jsme|zůstáváme) (vám )?(kdykoli* |plně |rádi |vždy )?k dispozici,
        přejeme (vám )?(hezký|krásný|příjemný|pěkný) (den|zbytek|víkend), prosíme o (trpělivost|strpení|pochopení|shovívavost),
        děkujeme a přejeme
        """
    ),
    "C-R06": when_said(
        rf"""
        (nikdo|nikdy|nic|žádn*|takov* *) …(ne(slibov|říkal|psal|sliboval|tvrdil|uváděl|dohod|nabíz|garant|potvrz)\w*),
        (máte|máš) (to )?(asi |zřejmě |nejspíš |patrně |určitě )*(popletené|pomotané|zmatené|spletené|špatné informace|z jiného),
        (pletete|zaměňujete|mýlíte) (si )?(nás|nas|to|se)…,
        (ukažte|doložte|pošlete) (mi|nám) …(kde|že) (jsme|jsem|to)…(slíb*|napsal*|řekl*),
        (to|něco takového) (bychom|bych) (vám )?(nikdy |přece |rozhodně )*(ne\w+l\w*),
        (o tom|o ničem) …(nepadlo|nemluvil*|nebyla řeč|nevíme|neví), (vkládáte|překrucujete)…(do úst|slova),
        (o|od nás|u nás|z naší strany|takový|žádný)…(nemohlo|nemohl|nemohla|nikdy) (padnout|zaznít|být|slíbit|říct|říci|odejít),
        nepadlo (o tom )?(ani )?(slovo|nic), (nezazněl*|nepadl*) (od nás|z naší strany|u nás),
        (od nás|u nás|z naší strany) (ale |přece |nic takového |určitě |nikdy )*(nezazněl*|nepadl*),
        (přibarvujete|vymýšlíte|překrucujete|domýšlíte|pletete|zaměňujete|spletli|popletli) (si |jste |nás |to )*…,
        si to (teď |jen |asi )*(přibarvujete|vymýšlíte|překrucujete|pletete),
        (asi|zřejmě|nejspíš) jste (poslouchal*|mluvil*|četl*|slyšel*) …(jin*|někoho|někde|špatně), jsme nikdy (vám |to |nic |
            takového )*{_SAID},
        (to|takovou větu|takovou informaci) (ode mě|od nás|od kolegy|z našich úst) (nemáte|nemůžete mít|jste nemohl*),
        (žádnou|žádný|žádné) (slevu|termín|cenu|hodinu|slib|příslib|datum) (jsem|jsme) (vám |nikdy |ne)*ne*, jak jste na to přišel*,
        to slyším poprvé,
        (nikdy|nic takového|nic podobného|něco takového|něco podobného|nic jsme|nic jsem|takov* (věc|slib|informac*|termín|podmínk*)|
            tohle|toto)...{_SAID}, {_SAID}...(nikdy|nic takového|nic podobného|něco takového),
        to (jsme|jsem) (vám |si |určitě |rozhodně |my |já |nikdy )*{_SAID},
        (jsme|jsem) (vám )?to (takhle |takto |tak |nikdy |určitě |rozhodně )*{_SAID}, (takhle|takto|tak) (jsme|jsem) (vám )?to...{_SAID},
        nikdo vám (to |nic |od nás |takov* |něco )*(nesl*|neř*|netvr*|negaran*|nepotvr*|nepřisl*|nenab*), nikdo (od nás|z nás|u nás|tu|
            tady)...(nesl*|neř*|netvr*|nepsa*|nenap*|nemohl*|negaran*|nepotvr*|nepřisl*|neuv*|nenab*),
        (musel* jste|jste|asi|zřejmě|patrně|pravděpodobně|nejspíš|tak)...(špatně|chybně|nesprávně|jinak|mylně|nepřesně)...(pochop*|
            porozum*|rozum*|přečet*|vyložil*|interpret*|zapamat*|četl*|slyšel*),
        (špatně|chybně|nesprávně|mylně) (jste|si|nás|to|mi|mě)...(pochopil*|rozuměl*|vyložil*|přečet*|zapamat*|slyšel*|vykládáte),
        to (jste si|si) (asi |zřejmě |nejspíš |musel* |určitě |jen )*(vymyslel*|spletl*|popletl*|špatně|domyslel*|přimyslel*|vymýšlíte),
        (to )?se (asi |zřejmě |určitě |musíte )?(pletete|mýlíte|mýlit|plést), (není|to není) pravda (že (jsme|jsem|by)|to jsme|nic),
        (to )?není pravda(?=[.!]?$), o ničem takovém...(nev*|není|nem*|neby*),
        (žádn*|nikdy žádn*) (takov* )?(slib*|dohod*|informac*|termín|sleva|slevu)...(nebyl*|nepadl*|nedal*|neslíb*|neexist*|neposkytl*|
            neby*), odkud (to |tu informaci |tuhle informaci )?máte,
        nevím (odkud|kde|jak|z čeho) jste...(přišel|přišla|vzal*|slyšel*|četl*|usoudil*|vyvodil*),
        (od nás|z naší strany|u nás|v našich zprávách) (nic |to |takov* |určitě |nikdy )*(nezazněl*|neodeš*|nebyl*|nepadl*|nemohl*|není),
        popíráme, nic takového (nezaznělo|nepadlo|nebylo|neplatí|není|v)
        """,
        """
        omlouvá*, mrzí, měl* (jsme|jsem), zapomněl*, naše chyba, moje chyba, (špatně|chybně) (jsem|jsme),
        (jsem|jsme) (vás |to |vám )?(špatně|chybně|nesprávně|asi), bohužel jsme vám, proto (jsme|jsem) vám, dodavatel*, výrobce,
        protože jsme
        """,
    ),
    "C-R12": when_said(
        """
        (odhadem|od oka|z hlavy|jen tak)…(řekl*|bych|kolem|tak|asi|nějak), střílím od boku, nechci lhát ale, ruku do ohně (za to )?nedám,
        neručím za to ale, myslel* bych, myslím (si )?že, (to |já )?myslím(?=[.!]?$), domnívám se, domníváme se, předpokládám,
        předpokládáme, tuším (že|to), řekl* bych, odhaduju, odhaduji, tipuju, tipuji, hádám,
        snad (to |by |se |už |je |ano|bude|jo|ho |vám |ji |půjde|ještě|dorazí|přijde|do)*,
        asi(?! (\\d|dvě|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|patnáct|dvacet|třicet|sto|hodinu|měsíc|rok|minutu|kilometr|metr|
            týden|čtvrt|půl|jste|vás|před)), nejspíš*, pravděpodobně, zřejmě, patrně,
        možná (je|bude|by|to|půjde|dorazí|jde|se|ano|jo)…, (je|bude|to|půjde) (to )?(?<!co\\s)možná (?!abyste)…,
        nejsem si (úplně |zcela |tím |teď |moc |stoprocentně |na sto procent )?jist*, nejsme si (úplně |zcela |tím )?jist*,
        nevím (to )?(úplně |teď )?(jistě|přesně|najisto|určitě), (pokud|co) (já )?vím, pokud (je mi|je nám) známo, pokud se nemýlím,
        pokud (si )?(dobře )?pamatuj*, jestli se nepletu, (mám|mám takov*|mám ten) (dojem|pocit|tušení), (zdá|zdálo) se (mi|nám|že),
        (podle mě|dle mého|podle mého|podle mne)(?! (návrhu|názoru je nejlep*)), tak nějak, víceméně,
        (to )?by (to )?(snad |asi |mohl* |teoreticky )+(být|jít|fungovat|stačit|platit|dorazit|přijít|vyjít|stihnout), teoreticky,
        vypadá to že, (co si|jak si) pamatuju, řekněme (že|tak|za|kolem|asi|pár|týden|dva|tři|do týdne), mělo by (to |se )?(být|jít|
            fungovat|stačit|platit|vztahovat)
        """,
        """
        (asi|snad|zřejmě|nejspíš|možná) (vám|vás|to pro vás|budete|máte|víte|chcete|jste), jak asi, co asi, snad (nikdo|každý|ani),
            to snad, přece snad, snad ne, nebo asi, asi jako, (sníh|déšť|bouřk*|otřes*)
        (asi|zřejmě|nejspíš|patrně|určitě) (jste|je to gurmán|vás|to jste), jste (asi|zřejmě|patrně|nejspíš),
        (snad|asi|myslím|možná|věřím) ...(nepotěš*|naštv*|rozzlob*|rozčil*|nepříjemn*|zklam*|mrzí|líbit|spokojen*|radost|překvap*),
        myslím že (nejlepší|nejlepš*|by bylo|bychom|budete|se vám|chápu|rozumím), (bychom (mohli|vám|se|rádi)|mohli bychom|navrhuj*|
            doporučuj*),
        snad (vás |vám |to )*(pomůž*|pomoh*|potěš*|omluv*|odpust*), (ověřím*|zjistím*|prověřím*), nechci hádat, místo dohad*, jak myslíte,
        to asi není (zpráva|odpověď|to), vám možná, možná vás, možná jste, možná že jste, možná si, bez dohad*
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        """
        omlouvám*, omlouvat, omluvit, omluvte, omluvu, omluva, omluvou, promiňte, promiň, prominte, mrzí (mě|nás|nas|me),
        je (mi|nám) (to )?(velmi |opravdu |moc |upřímně )?líto, litujeme, naše chyba, moje chyba, naši chybu, chybu jsme udělali,
        pochybili jsme, chyba (je|byla) na naší straně, selhali jsme, pardon
        """
    ),
    "own_mistake": phrases(
        """
        moje chyba, moje vina, spletl* jsem, moje blbost, hloupý dotaz, trapn*, nechci (otravovat|obtěžovat), že otravuj*, že obtěžuj*,
            omylem (jsem|zadal*|objednal*|smazal*), (jsem|jsme) (si |to |se |vám )*omylem,
        (zadal*|vyplnil*|uvedl*|objednal*|napsal*) (jsem|jsme) (si |omylem |vám |asi )*(špatn*|omylem|blb*|jin*), jsem (to |si |se |
            ho )*(spletl*|popletl*|přehlédl*|zmeškal*|prošvihl*|zapomněl*|překlepl*),
        (přehlédl*|zmeškal*|prošvihl*|překlepl*|překlikl*|nestihl*) jsem,
        zapomněl* jsem, popletl* jsem, jsem (to )?nestihl*, nestihl* jsem
        """
    ),
    "our_act": phrases(
        """
        (jsem|jsme)...(poslal*|odeslal*|zaslal*|vrátil*|vyměnil*|opravil*|zkontroloval*|ověřil*|prověřil*|založil*|předal*|přidal*|
            doplnil*|navýšil*|objednal*|zavolal*|volal*|napsal*|připravil*|zajistil*|domluvil*|upravil*|změnil*|zrušil*|přeobjednal*|
            vystavil*|připsal*|rezervoval*|odložil*|našel|našla|našli|zjistil*|nastavil*|přesunul*|vypravil*|dohledal*|přikládám*|
            prodloužil*|obnovil*|spustil*|odečetl*|vyzvedl*|zablokoval*|odblokoval*|převedl*|zavedl*|posílil*|přepsal*|nechal*|
            restartoval*|přepojil*|prošel|prošla|prošli|sjednal*|uvolnil*|strhl*|aktivoval*|expedoval*|naskladnil*|ukončil*|odhlásil*|
            dali|dala jsem|dal jsem),
        (poslal*|odeslal*|zaslal*|vrátil*|vyměnil*|opravil*|zkontroloval*|ověřil*|prověřil*|založil*|předal*|přidal*|doplnil*|objednal*|
            zavolal*|napsal*|připravil*|zajistil*|domluvil*|upravil*|změnil*|zrušil*|vystavil*|připsal*|rezervoval*|našel|našla|našli|
            zjistil*|nastavil*|dohledal*|prodloužil*|obnovil*|spustil*) (jsem|jsme), posílám*, posíláme, přikládám*, přikládáme, vracím*,
        vracíme, vrátím, vrátíme, pošlu, pošleme, vyměním*, vyměníme, opravím*, opravíme, objednám*, objednáme, zavolám*, zavoláme,
        volám vám, vyzvednem*, připíšeme, připíšu, dobropis*, rezervuji, rezervujeme, měníme, hlídám*, hlídáme, převezu, přivezeme,
        přivezu, doručíme, vystavím*, vystavíme, prodloužím*, prodloužíme, zruším*, zrušíme, přepojím*, zajistím*, odečtem*, odečteme,
        posílíme, převedu, přepnu, přidáme, přidám, přebírám, beru si, proplatíme, uhradíme, odešleme, odešlu, dovezeme,
        (peníze|částka|částku|balík|zásilka|náhrada|nový kus|díl|technik|faktura|oprava|kurýr)...(odešl*|odejd*|dorazí|vrácen*|odeslán*|
            přijede|vyměněn*|opraven*|vyrazí|vyzvedne|přijde)
        """
    ),
    "our_check": phrases(
        """
        (ověřím*|ověřuj*|zjistím*|zjišťuj*|prověřím*|prověřuj*|zeptám|zeptáme|ptám se|zkontroluj*|dotážu|dotazuj*|dohledám*|potvrdím*|
            prověříme|ověříme|zjistíme|podívám se|změřím*|vyzkouším*)
        """
    ),
    "opening_or_closing": phrases(
        """
        (dobrý den|dobré ráno|dobré odpoledne|dobrý večer|ahoj|zdravím*|krásný den|hezký den)...(?=[.! ]?$),
        (s pozdravem|s přátelským pozdravem|s úctou|hezký den|krásný den|pěkný den|hezký zbytek|mějte se|přeji*|přejeme|váš tým|
            zákaznická podpora|zákaznický servis|tým)
        """
    ),
    "polite_capitals": phrases("vás, vám, vámi, váš*, vaše*, vaší*, vy, pan*, paní, dobrý, děkuj*, s, tým*"),
    "general_words": phrases(
        """
        dotaz*, zpráv*, žádost*, požadav*, problém*, podnět*, zákazn*, děkuj*, prosím*, email*, mail*, objednáv*, reklamac*, stížnost*,
        situac*, dobrý, dobré, dobrou, čekám*, reagov*, odpověď*, odpověd*, služ*, vyřiz*, vyřeš*, řeš*, kontakt*, informac*, pozdrav*,
        spokojen*, záležitost*, případ*
        """
    ),
}

_ADVICE = {
    "C-R01": "Že se to už nestane, neslíbí nikdo. Napište, co jste změnili a od kdy.",
    "C-R02": "Příčina neomlouvá a „ale“ vezme omluvu zpět. Omluvte se, napište, co děláte, a příčinu přidejte jednou větou.",
    "C-R03": "Zákazníkovi to škodu zmenšuje. Napište, co to pro něj znamená a co s tím děláte.",
    "C-R04": "Taková omluva nejmenuje nic. Napište, za co se omlouváte a co už jste udělali.",
    "C-R05": "Tohle by mohl dostat kdokoli. Přidejte jméno, věc, co jste zjistili a kdy se ozvete.",
    "C-R06": "Než něco popřete, přečtěte si, co jsme opravdu napsali. Buď to platí, nebo to opravte a omluvte se.",
    "C-R12": "To je odhad. Ověřte to, nebo napište, že to ověřujete a kdy to budete vědět.",
}

_SUGGESTION = {
    "C-R01": "Změnili jsme toto: [ZMĚNA]. Platí to od [DEN].",
    "C-R02": "Omlouvám se za zpoždění. Dělám teď toto: [KROK]; hotovo bude [DEN A HODINA].",
    "C-R03": "Chápu, že vás to stálo [ČAS NEBO PENÍZE]. Řeším to a do [HODINA] vám napíšu výsledek.",
    "C-R04": "Omlouvám se, že [NAŠE CHYBA]. {Udělal jsem|Udělala jsem|Udělali jsme} už toto: [KROK].",
    "C-R05": "{Zjistil jsem|Zjistila jsem|Zjistili jsme}, že [ZJIŠTĚNÍ]. Výsledek vám napíšu [DEN A HODINA].",
    "C-R06": "Máte pravdu, [DATUM] jsme vám to napsali. Platí to.",
    "C-R12": "Zatím to nevím jistě. Ověřím to a zítra do 10 hodin vám napíšu.",
}

_ELSEWHERE_TOO = joined(
    {**coach_blame.SIGNALS, **coach_empty.SIGNALS},
    joined(joined(coach_contempt.SIGNALS, coach_dodging.SIGNALS), coach_plain.SIGNALS),
)

WORDS = CoachWords(signals={rule: found for rule, found in joined(_SIGNALS, _ELSEWHERE_TOO).items() if rule in _SIGNALS},
    advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
