"""Czech words of ordinary replies, by families: plain ways of excusing, shrugging, blaming and sending away; what haste leaves behind.

They join the words of the other files of the coach; the notation is that of `coaching.py`, only commas part phrases.
"""

from __future__ import annotations

from collections.abc import Mapping

from opora.pure.languages.coaching import Signals, in_one_line, joined, one_of, phrases, when_said_in
from opora.pure.languages.czech import coach_daily

_SORRY = "(omlouvá*|omluvte|omluvit|promiňte|mrzí|líto|litujeme|lituji|pardon)"
_BUT = "(ale|jenže|jenomže|ovšem|nicméně|avšak|bohužel ale)"
_SHORT_OF = one_of("""
    vánoc*, svátk*, svátcích, sezona, sezóna, sezoně, sezóně, sezonu, sezónu, dovolen*, nemocn*, marod*, chřipk*, onemocněl*, nával*,
    shon*, fofr, frmol, blázinec, inventur*,
    (hodně|moc|mnoho|spousta|spoustu|plno) (objednávek|práce|dotazů|zakázek|zákazníků|lidí|žádostí),
    nápor*, špička, počas*, sněžil*, sněhov*, náled*, vytížen*, přetížen*, nestíh*, nestihl*, kolabuj*, kolaboval*, zkolaboval*,
    praská*, praskal*,
    málo lidí, málo kolegů, (chybí|chybějí|chyběl|chyběli) (nám )?(lidé|lidi|dva|tři|čtyři|kolegové|kolega|kolegyně|řidič*|technici|
    personál|ruce),
    (jsme|jsem) na to (jen |jenom |tu )*(sám|sama|dva|dvě|tři|ve dvou), stovky denně, desítky denně, plné ruce, nad hlavu
    """)
_OUTSIDERS = one_of("""
    dopravc*, přepravc*, kurýr*, pošt*, českou poštu, dodavatel*, výrobc*, výrobce, agentur*, bank*, portál*, provozovatel*,
    subdodavatel*,
    svozov* firm*, externí* firm*, montážn* firm*, úklidov* firm*, účtárn*, sklad, skladu, expedic*, koleg*, servis, servisu, řidič*
    """)
_ON_THEIR_HEAD = "(čistě |jen |plně )*(jejich|jeho|její) (hlavu|vrub|triko|bedra)"
_SPOILT = one_of("""
    ztratil*, rozbil*, smazal*, zrušil*, zadal*, vybral*, potvrdil*, odsouhlasil*, spletl*, popletl*, zmeškal*, zaspal*, neuvedl*,
    nedodal*,
    nevyplnil*, přehlédl*, zapomněl*, poškodil*, upustil*, nezaplatil*, nezkontroloval*, odmítl*
    """)
_NOT_A_QUESTION = "(?!…[?])"
_DEPARTMENT = one_of("""
    účtárn*, oddělení, kolegové, kolegyně, kolega, servis, prodejna, obchod, sklad, reklamac*, infolink*, linka, centrála, jiní,
    jiná, jiný,
    technici, obchodní*, podpora, pobočka, vedoucí, výrobce, dopravce, dispečink, recepce, správce
    """)


def _silent_at(unless: str) -> Signals:
    """Guards alone, for a rule whose words stand elsewhere."""
    return Signals((), phrases(in_one_line(unless)))


_PLAIN = {
    "C-R02": when_said_in(
        rf"""
        {_SORRY}…{_BUT} …{_SHORT_OF},
        (stihnout|stíhat|zvládnout|zvládat|uhlídat|pohlídat) se to (prostě |holt |zkrátka |u nás |opravdu |bohužel |teď |fakt )*nedá,
        (to|všechno|vše) se (to )?(prostě |holt |zkrátka |opravdu |bohužel |fakt |v * )*nedá (prostě |fakt |všechno )*(stihnout|
        stíhat|zvládnout|uhlídat|pohlídat),
        (to|tohle|takovou věc|takový *) (nikdo |prostě |opravdu |jsme |z nás )*(nemohl|nemohli|nemohla) (nikdo |prostě |z nás |jsme
        )*(předvídat|tušit|čekat|vědět|předpokládat),
        (to|tohle) nikdo (u nás |z nás |prostě )*(předvídat|tušit|čekat|vědět|předpokládat) (nemohl|nedokázal|neuměl),
        jinak to (prostě |holt |bohužel |opravdu |zkrátka |tentokrát )*nešlo(?=[.!;\x2c]|$),
        (máme|je tu|přišel|přišla|nastoupil|nastoupila) (teď |tu |nyní |nám |zrovna |v * |na * )*(nov*) (skladník*|kolega|kolegyni|
        kolegyně|kolegu|brigádn*|účetní|technik*|řidič*|recepční|sestr*|systém*|program*|pokladn*) …(zaučuj*|učí|učíme|rozkouk*|zvyká|
        zvykáme|plete|rozbíhá|bojuj*|ladíme)
        """,
    ),
    "C-R02 cause": when_said_in(
        """
        (důvodem|příčinou) (je|byl|byla|bylo|jsou) (bohužel |teď |zřejmě |především )*(nedostat*|nemocnost|přetížen*|vytížen*|sezón*|sezon*|
        nápor*|nával*|počas*|velk* zájem|mimořádn* zájem|množství|dovolen*|svátk*),
        (je|bylo) to (tím|proto|kvůli tomu|dané tím) že (je|máme|jsme|byl*|teď|tu) (teď |tu |zrovna |měli |je )*(hodně|moc|mnoho|spousta|
        málo|nával|plno|přetížen*|sezón*|sezon*|svátk*|vánoc*|nemocn*)
        """
    ),
    "C-R03": when_said_in(
        r"""
        to (ale |už |prostě |holt |bohužel |zkrátka |u * )*(občas|někdy|sem tam|čas od času|tu a tam) (prostě |holt |bohužel |tak
        )*(bývá|nastane|se stane|se stává)(?=[.!\x2c]|$),
        (u|při|v) * to (ale |už |bohužel )*(občas |někdy |prostě |holt )+(bývá|se stává|se stane)(?=[.!\x2c]|$),
        (občas|někdy) to (tak |prostě |holt |u * |při * )*bývá(?=[.!\x2c]|$),
        to se (při *|u *|v *|občas|někdy|bohužel|holt|prostě|tu a tam) (bohužel |občas |i )*může (přihodit|stát),
        (zpoždění|prodlevy|čekání|fronty|drobné vady) (je|jsou|bývá|bývají) (teď |v této době |v tuto dobu |bohužel |před * |o * |u *
        )*(zcela |naprosto |celkem )?(běžné|běžná|normální|obvyklé|obvyklá|na denním pořádku)(?=[.!\x2c]|$),
        (jsou|je|bývá|bývají) (teď |tu |bohužel |u * |holt )*(zpoždění|prodlevy|čekání|fronty) (teď |bohužel |zcela |naprosto |celkem
        |prostě )*(běžné|běžná|normální|obvyklé|obvyklá|na denním pořádku),
        (drobn*|malé|mírné|nepatrn*|menší) (odchylk*|vad*|rozdíl*|nerovnost*|škrábanc*|oděrk*|praskl*|nedokonalost*) …patří,
        (tohle|chyba|rozdíl|zpoždění|škrábanec|oděrka|taková *) (* )?nestojí (ani )?za (řeč|zmínku),
        (pár|několik) (korun|minut|hodin|dní|dnů|stovek|kaček|drobných) (vás|vám|přece|snad|nikoho|nikomu) …(nezruinuj*|nezabij*|
        neubude|nevytrhne|nepoloží|nezničí)
        """,
        "(spam*|nevyžádan*|hromadn* pošt*), (pokud|kdyby|jestli) …může (stát|přihodit)",
    ),
    "C-R04": when_said_in(
        rf"""
        {_SORRY} (se |vám |nás |mě |za |veškeré |všechny |případné |jakékoli |jakékoliv |možné |vzniklé |ty |tyto )+(komplikace|
        nepříjemnosti|potíže|obtíže|nepohodlí|problémy|starosti) (s tím |tím |z toho )(vám |vzniklé |případně )*(spojen*|souvisejíc*|
        způsoben*|vznikl*|plynouc*)
        """,
        r"(jsme|jsem) …(a |za což se )(moc |velmi |velice |upřímně )*(se )?(vám )?(omlouvá* |se )+(vám )?za to(?=[.!]?$)",
    ),
    "C-R06": when_said_in(
        r"""
        (to |tohle |naši odpověď |náš e-mail |můj e-mail |moji odpověď |slova |má slova |naše slova )*(jste |si |asi |zřejmě |patrně |
        nejspíš |prostě |to |naši |naše |moji |zprávu |odpověď |slova )+(vyložil|vyložila|vyložili|vykládáte|přebral|přebrala|
        přebrali|interpretoval*) (si )?(to )?po svém,
        (o|k) * …(nikdy |ode mě |od nás |z naší strany |z mé strany |mezi námi |tehdy )*(nikdy )?(řeč|zmínka|ani slovo) (nikdy |tehdy
        |u nás )*(nebyla|nebylo|nepadla|nepadlo),
        (řeč|zmínka) (tehdy |u nás |nikdy |ode mě |od nás )*nebyla(?=[.!\x2c]|$),
        (vám|u nás|od nás|z nás|z naší strany) (vám |u nás |od nás |z nás |určitě |nikdy |rozhodně |ale )*nikdo (z nás |u nás |nikdy |
        takhle |určitě |to |takového )*(neslíbil|nesliboval|nepotvrdil|negarantoval|nepřislíbil|nenabídl|nenabízel|netvrdil|nezaručil|
        neodsouhlasil),
        (v|ve) (naš* |mém |mojí |mé |naší )(zpráv*|e-mail*|mail*|dopis*|smlouv*|potvrzen*|nabíd*|odpověd*) (ale |přece |určitě |
        rozhodně |vám )*(nic takového|nic podobného|taková *|takový *) (ale |přece |určitě |rozhodně )*(nestojí|není|nebylo|nenajdete|
        nestálo),
        nedorozumění (je |bylo |vzniklo |nastalo |bude |tedy |asi |zřejmě |patrně |spíš )*na vaší straně,
        (jste|si) (si )?(nás |s námi |mě |to |asi |zřejmě |určitě |nejspíš )+s někým (jiným )?(spletl*|popletl*|zaměnil*),
        (jste|si) (si )?(nás |mě |asi |zřejmě |určitě |nejspíš )+(spletl*|popletl*|zaměnil*) s (někým|jin*|konkurenc*)
        """,
    ),
    "C-R07": when_said_in(
        rf"""
        (to|tohle|toto|vše|všechno|chyba|vina|zpoždění|závada|poškození) (ale |ovšem |bohužel |už |plně |čistě |jen |rozhodně |zcela
        )*(jde|jdou|padá|padají|spadá) (ale |plně |čistě |jen |rozhodně |zcela |bohužel )*(na|za) (vrub |hlavu |triko |účet |bedra |
        konto )*(naš* )?{_OUTSIDERS},
        (jde|jdou|padá|padají) (plně |čistě |jen |rozhodně )*na {_ON_THEIR_HEAD}(?=[.!;\x2c]|$),
        za (to|tohle|tuhle chybu|tu chybu|tohle zpoždění) (ale |ovšem |však |bohužel |teda |tedy |my |já |opravdu |fakt |skutečně |
        nijak )+(nemůžeme|nemůžu|nemohu|neodpovídáme|neneseme|neručíme)(?! (požadovat|chtít|účtovat|vrátit|dát|nabídnout|zaplatit|
        utratit)),
        za (to|tohle|kvalitu|zpoždění|chyby|dodání|škodu) (si )?(plně |si |bohužel |ale |tedy |výhradně )*(odpovídají|odpovídá|
        zodpovídají|zodpovídá|ručí|můžou|může|mohou) (si )?(jen |přímo |výhradně |bohužel |sami )*(oni|ona|on|jen oni|{_OUTSIDERS}),
        (zpoždění|chyba|vina|prodleva|zdržení|odpovědnost|selhání) (tedy |bohužel |ale )*(je|byla|byl|bylo|nastala|nastalo|vznikla|
        vzniklo|leží) (tedy |bohužel |plně |čistě |jen |zcela |jednoznačně |výhradně )*(na straně|u|vinou) (naš* |jejich )?{_OUTSIDERS},
        (kolega|kolegyně|{_OUTSIDERS}) …(měl|měla|měli) (vám |to |ji |ho |se |vás |na |nám )*…(a|ale|jenže) (bohužel |asi |na to |to |
        prostě |zřejmě )*(zapomněl*|neudělal*|nedal*|nestihl*|neposlal*|nepředal*|nezapsal*|neřekl*),
        (ta|ten|ti|oni|ona|on) (si )?za to (plně |výhradně |taky |také )?(zodpovídá|zodpovídají|odpovídá|odpovídají|můžou|mohou|nese
        odpovědnost|nesou odpovědnost),
        (chyba|problém|závada|zpoždění) (ale |bohužel |však |tedy |rozhodně )*(nevznikl*|nenastal*|neleží) (ale |bohužel |však |tedy |
        rozhodně )*(u nás|na naší straně|naší vinou)
        """,
    ),
    "C-R08": when_said_in(
        rf"""
        (musíte|budete muset|je třeba|je potřeba|je nutno|je nutné|nezbývá než|byste měl*) (se |si |to |s tím |to si |tam |k nim |jim
        |už |bohužel |prosím |nejdřív |sám |sama |sami |přímo |s výrobkem )*(vyříkat|vyjasnit|ujasnit|vydiskutovat|vyjednat|dojednat|
        vykomunikovat) (si |to |už |přímo |sami |sám |sama )*(s|u|přímo|na),
        (musíte|budete muset|zkuste|můžete) (si |tam |jim |k nim |prosím |přímo |klidně )*(tam |jim |k nim |přímo )(si |prosím |
        rovnou |sám |sama |sami )*(brnknout|zavolat|napsat|zajít|dojít|zajet|dojet|cinknout|volat)(?=[.!;\x2c]|$),
        (od|na) (toho|to|tohle|takové věci|tyhle věci) (tu |tady )?(je|jsou|máme|má|slouží) (u nás |tu |tady |přece |jen |pouze |
        určen* |naše |v * |na * )*{_DEPARTMENT}(?! (k|a) (vám|ozve|ozvou)),
        (napište|řekněte|zavolejte) si o (to|ni|něj|ně|ty|tu|ten) (prosím |laskavě |raději )*(na|jim|přímo|do|u) (jejich|oddělení|
        účtárn*|do|jim|přímo),
        (na|do) (které|kterého|které se|něž|něhož|nějž|kterou) (je |se |bude )+(nutno|nutné|třeba|potřeba|možno) (se |si |s *
        )*(obrátit|kontaktovat|zaslat),
        {_DEPARTMENT} …(na (které|kterou|něž|kterého)|kam) (je|bude) (nutno|nutné|třeba|potřeba) …(obrátit|zavolat|napsat),
        obraťte se (s * |prosím |laskavě |tedy |proto |rovnou |přímo )*(na|do) (jeho|jejich|její) (* )?(servis*|podpor*|link*|
        oddělení|centr*|zastoupení|pobočk*|zákaznick*|infolink*|dispečink*),
        (volejte|zavolejte|napište|pište|brnkněte) (si |prosím |rovnou |přímo )*(jim|k nim|tam) (na|do|rovnou|přímo|kvůli|a|ohledně)
        """,
        r"""
        (naši|naší) (prodejn*|díln*|recepc*|kancelář*|pobočk*) (v * |na * |na čísle |na čísla |tel )*\d,
        formulář* (na webu |na stránkách |v účtu |v zákaznickém účtu |v příloze |a |je |máte |který |vám |najdete |odkaz )*(najdete|
        posílám|posíláme|v příloze|na webu|níže|zde|přikládám|v účtu|v záložce)
        """,
    ),
    "C-R09": when_said_in(
        rf"""
        jste (ho |ji |to |si |je |nicméně |ovšem |ale |však |přece |bohužel )*{_SPOILT} (přece |ovšem |ale )?(vy|sám|sama|
        sami)(?=[.!;\x2c]|$){_NOT_A_QUESTION},
        (se |mě |nás )*(pořád|stále|zase|furt|neustále|dokola) (se |mě |nás |pořád |stále |dokola )*ptáte (se )?(pořád |stále |dokola
        )*na (to samé|totéž|stejn*|to stejné),
        se (pořád |stále |furt |zase |neustále )+(dokola )?ptáte (pořád |dokola )*(na |dokola),
        (sám|sama|sami) jste si (to |tenhle |tento |tuto |ten |tu |ho |ji |přece |ale )*(vybral*|zvolil*|objednal*|nastavil*|určil*)
        """,
    ),
    "C-R10": when_said_in(
        r"""
        (tak |a |si |to |už |prosím |laskavě )+(si |to |už |prosím |laskavě )*konečně (to |si |někam |už |prosím |laskavě |pořádně
        )*(napište|zapište|poznamenejte|zapamatujte|přečtěte|uvědomte|vytiskněte|pochopte),
        (zkuste|prosím|laskavě|a|nechte si to a) (nás |mě |příště |už |tu |prosím |také |taky )*(nezdržovat|neotravovat|neobtěžovat|
        nezdržujte|neotravujte)(?=[.!\x2c]|$),
        (asi|zřejmě|evidentně|zjevně|očividně) máte (opravdu |nějak |až )*(moc|hodně|příliš|spoustu) (volného )?času,
        myslete si (o tom |o nás |klidně |to )*(co|cokoli|cokoliv) (chcete|je libo|potřebujete)*,
        (opakovat|vysvětlovat|připomínat) (vám |to |se |už |znovu |podruhé )*(nebudu|nehodlám|nebudeme|nehodláme)(?=[.!\x2c]|$),
        (děkuj*|díky|dík) za (kázání|moudra|poučování|přednášku o|mravní ponaučení)
        """,
    ),
    "C-R11": when_said_in(
        r"""
        (jakmile|až|hned jak|ihned jak|jen co) (na (vás|váš *|vaši *|vaše *|to|ně|něj|ni) (přijde|dojde|vyjde) řada|přijde řada na *)
        …(*eme|*íme|*áme|*ím|*ám|ozve|dorazí),
        (*eme|*íme|*áme|*ím|*ám|ozve) …(jakmile|až|hned jak|ihned jak|jen co) (na (vás|váš *|vaši *|vaše *|to|ně|něj|ni) (přijde|
        dojde|vyjde) řada|přijde řada na *),
        (vyřídíme|vyřizujeme|odpovíme|odpovídáme|zpracujeme|řešíme) (to |vše |je |ji |vaši |váš |vaše |* )*(podle|v|dle) pořadí
        """,
        """(jakmile|hned jak|ihned jak|jen co|hned až) (* )*(pošlete|
        zašlete|odešlete|napíšete|odepíšete|potvrdíte|doplníte|dodáte|uhradíte|zaplatíte|podepíšete|vyplníte|vyberete|
        upravíte|změníte|smažete|vrátíte|přinesete|nahrajete|sdělíte|schválíte|odsouhlasíte|dáte vědět|ozvete)""",
    ),
    "C-R12": _silent_at(
        """(asi|zřejmě|evidentně|patrně|snad) (nikdo|málokdo) (u vás |z vás |pořádně |vůbec )*(nečte|nečetl*|nepřečetl*|nevšiml*|
        neposlouchá|nedívá),
        (každ* (dospěl*|rozumn*|normáln*|soudn*) *) (si |se |to |přece )*snad,
        (*ace|*ba|*ěna|*ava|*ávka|*ěva|*áž|*ost|*ada|*rata) (* )?(je|bude) (vám |u nás |tak |však |ale |i |také )*možná(?= (do|i|jen|
        pouze|jedině|od|po|také|taky|až|kdykoli|bez|přes|za|online|osobně|kartou|hotově)|[.\\x2c;!]|$),
        možná je (i|také|taky) (osobní|platba|výměna|varianta|doprava|montáž|vlastní|kombinace|úhrada|rezervace|návštěva),
        (asi|nejspíš|myslím|zřejmě|podle mě|možná) (že |pro vás |vám |bude |je |by bylo )*(nejlepší|nejrychlejší|nejjednodušší|
        nejrozumnější|nejvhodnější|nejpohodlnější|lepší|jistější|vhodnější|pohodlnější|jednodušší|rychlejší),
        myslím že (máte|vím|víme|je fér|je na místě|není potřeba), snad (vám |se vám |vás |to |ji |ho )*(přijde vhod|poslouží|potěší|
        zachutná|udělá radost|stihnete|nevadí),
        (asi|tak asi) (o|na) (\\d+|dva|tři|čtyři|pět|deset|půl|čtvrt*) (cm|mm|centimetr*|milimetr*|stup*|kilo*|kg|m|minut*|hodin*|
        metr*|litr*|procent*|prst*),
        možná (budete|byste) (potřebovat|chtít|uvítal*)
        """,
    ),
    "C-R14": when_said_in(
        r"""
        (by|bychom|bysme) (se |by )*(pro (vás |zákazníka |zákazníky |klienty |hosty |každého ))?(rozkráj*|přetrhli|přetrhl*|roztrhali|
        rozdali)(?=[.!;\x2c]| a|$),
        (pro|kvůli) (vás|každého|zákazníka|zákazníky|klienta|klienty|hosty|našim zákazníkům) (bychom |by |se |bychom se |by se
        )+(rozkráj*|přetrhli|přetrhl*|roztrhali|rozdali),
        (mistři|mistr|králové|špičky|profesionálové) (svého|ve svém|v oboru|tohoto) (oboru|oboru|řemesla|řemesle),
        (lepší|lepšího|rychlejší|spolehlivější|kvalitnější|ochotnější) * (* * )?(nikde |prostě |široko daleko )*(nenajdete|neseženete|
        nepotkáte)(?=[.!\x2c]|$),
        (naši|naše) (prvotříd*|špičkov*|elitn*|vyhlášen*|nejzkušenější|skvěl*) (specialist*|odborníc*|technic*|řidič*|kuchař*|tým*|
        lidé|péče|služb*), pro (své |naše |každého )*(zákazníky|klienty|hosty|zákazníka|klienta|hosta) (děláme|uděláme|dokážeme|
        zvládneme) (i )?(nemožné|první poslední|všechno na světě),
        jsme (prostě |opravdu |už * |dlouhodobě )*(jedničk*|jedničkou|jedničky) (na|v|ve) *, (zákazníci|klienti|hosté|lidé) nás
        (prostě |doslova |opravdu )*(milují|zbožňují|obdivují)
        """,
    ),
    "C-R21": _silent_at(
        """(po|při|za|během|na) (té |své |vaší |naší )?(jediné|jedné) cestě,
        jinak to (prostě |holt |bohužel |tentokrát |opravdu )*nešlo"""
    ),
    "C-R23": when_said_in(
        r"""
        (ticket|tiket|případ|požadavek|hlášení|reklamaci|stížnost|podnět|žádost|dotaz|to|ho|jej|ji) (tím |tímto |proto |nyní |teď |
        tak |u nás |v systému |jsem |jsme )*(měníme|měním|převádíme|převádím|přepínám*|přepnul*|označuj*|označil*|přesouvám*|
        přesunul*|vedeme|dáváme|evidujeme) (tím |proto |nyní |teď |v systému |u nás |to |ho |jsem |jsme )*(na stav|do stavu|jako|za|
        mezi) (je )?(vyřešen*|uzavřen*|vyřízen*|hotov*|ukončen*|dokončen*),
        (na|k) (další|žádné další|případné další) (zpráv*|dotaz*|e-mail*|mail*|reakc*|podnět*) (v tomto vlákně |v této věci |k tomuto
        případu |už |již |k tomu |od vás |v tom )*(nebudeme|nebudu) (už |již |dál |dále )*(reagovat|odpovídat|brát|přihlížet),
        na (další|žádné další) (zprávy|dotazy|e-maily|maily) (v * * |k * * )?(už |již )?(neodpovídáme|neodpovíme|nereagujeme|
        neodpovídám),
        (hotovo|vyřízeno|vyřešeno) (a |tak |tedy )*(zavírám|uzavírám|zavíráme|uzavíráme|zavřeno|uzavřeno)
        """,
        "(beru|bereme|berte|považujte|považuji|považujeme) (to |ho |ji |tím )*(jako|za) hotovou věc",
    ),
}

_PLAIN_ADDRESS = {
    "C-R33": when_said_in(
        r"""
        (dovoluj* si|dovolte|chceme|chci|chtěl* (bych|bychom)|musíme|musím) (si |vás |vám |tímto |opět |ještě |znovu |nás |mi
        )*(upozornit|upozorňuj*) (vás |na |že |stále |dosud |na to )*(ne(vyřízen*|zaplacen*|uhrazen*|doplacen*|dodan*|podepsan*|
        potvrzen*|vyplněn*|dořešen*|vrácen*)|otevřen* (polož*|úkol*|faktur*)|chybějíc*|dlužn*|dluh*|faktur* po splatnosti|prodlen*),
        upozorňuj* (vás |tímto |opět |znovu |na |stále )*(ne(vyřízen*|zaplacen*|uhrazen*|doplacen*|dodan*|podepsan*|potvrzen*|
        vyplněn*)|chybějíc*|dlužn*),
        (zda|jestli|že) (jste|se k vám|vám) (už |nějak |měl* čas |stihl* |snad )*(viděl*|četl*|dostal*|obdržel*|přečetl*|přečíst|
        dorazil*|podívat se na) (můj|moji|mou|náš|naši) (předchozí |minul* |poslední |předešl* |páteční )?(e-mail|mail|zprávu|zpráva|
        dotaz|žádost)
        """,
    ),
    "C-R32": when_said_in(
        """
        (poškozuje|poškozujete|poškozují|poškodil*|pošpinil*|špiní) (nás|naš*|dobr*) …(bránit|právn*|soud*|právník*|advokát*|následky)
        """
    ),
}

LISTS = {
    "office passive": phrases(
        in_one_line(
            """
            (byl|byla|bylo|byli|byly|bude|budou|je|jsou|nebyl|nebyla|nebylo) (vám |vaše |vaší |tímto |dne |dále |také |již |řádně |
            neprodleně |následně |podání |žádost |reklamace |závada |\\d+\\. ?\\d*\\.? )*(ověřen*|odstraněn*|prodán*|prováděn*|
            vyřizován*|evidován*|identifikován*|zaznamenán*|doporučen*|umožněn*|prověřován*|realizován*|vyměněn*|ponechán*|požadován*|
            vrácen*|vyhověn*|doložen*|ohlášen*|odečten*|zpřístupněn*),
            (budete|jste|byli jste|byla jste|byl jste) (o * |neprodleně |písemně |následně |dále |tímto )*(vyrozuměn*|informován*|
            vyzván*|upozorněn*|povin*|kontaktován*), je (možno|nutno), na základě (vašeho|vaší|provedené|provedeného) (podání|žádosti|
            šetření|kontroly|reklamace|podnětu), po
            (prověření|prošetření|posouzení) (bylo|byla|byl|je), (ze strany|prostřednictvím) (oddělení|společnosti|zákazníka|naší
            společnosti)
            """
        )
    ),
    "step": phrases(
        in_one_line(
            """
        (vymažete|smažete|nainstalujete|odinstalujete|přeinstalujete|restartujete|resetujete|vyčistíte|propláchnete|odpojíte|zapojíte|
        vypnete|zapnete|podržíte|přepnete|aktualizujete|obnovíte|odvzdušníte|vyměníte)
        """
        )
    ),
    "tried": phrases(
        in_one_line(
            """
        podle (vás|vašeho návodu|vašich pokynů|vaší rady|vašich rad|návodu|vašeho postupu|pokynů) (jsem |jsme |to |ho |ji |už |vše |
        všechno |si )*(jsem |jsme )?*l*,
        *l* (jsem|jsme) (to |ho |ji |vše |všechno |přesně )*(podle|dle) (vás|vašeho|vašich|vaší), (jsem|jsme) (to |ho |ji |vše |
        všechno |přesně )*(podle|dle) (vás|vašeho * |vašich * |vaší * )*(vyčistil*|odpojil*|propláchl*|vyměnil*|nastavil*|udělal*|
        provedl*|vymazal*|smazal*|odinstaloval*)
        """
        )
    ),
    "condition": phrases(
        in_one_line(
            """
            za (smazání|odstranění|stažení|úpravu|změnu|opravu|vylepšení|přepsání|zvýšení|skrytí) (* )?(hodnocen*|recenz*|komentář*|
            příspěv*|hvězd*|článku|videa),
            (upravte|změňte|smažte|stáhněte|odstraňte|přepište|přidejte|napište|zvedněte|dejte|vylepšete) …(a|pak|poté|potom) (my|
            hned|rádi|vám|od nás|za to|pak)
            """
        )
    ),
    "done_at_once": phrases(
        in_one_line(
            """
            případně, na požádání, na vyžádání, v případě zájmu, stačí říct, podle potřeby, dle potřeby,
            (jakmile|hned jak|ihned jak|jen co) (* )*(*íte|*áte|*ete)
            """
        )
    ),
    "gift": phrases(in_one_line("""nachystá*, přichystá*, připravíme vám, zadarmo, na náš účet, zavezeme vám, pozveme vás, pozvání
    na, voucher*, volný vstup*, vstupenk*, bedýnk*, balíček (kávy|čaje|dobrot|dárků|pozornost*)""")),
    "notes among us": (
        *phrases(
            in_one_line(
                """
                (pozn|poznámka|poznamka) (pro|k) (koleg*|nás|sebe|směnu|vedoucí*|účtárnu|technika|podporu), (smazat|vymazat|odstranit|
                vyhodit|upravit|doplnit|zkontrolovat|ověřit|dopsat) před odesláním, před odesláním (ještě )?(smazat|vymazat|odstranit|
                doplnit|dopsat|ověřit|upravit),
                (než to|než se to) (pošleš|odešleš|odejde ven|půjde ven), (tenhle|tento|tuhle|tuto) (odstavec|větu|část) (smazat|
                vyhodit|přepsat|vymazat|smaž|vyhoď|přepiš),
                (pane|pan|vážený pane|vážená paní|paní|slečno) (xy|příjmení|jméno), (č|číslo|dne|částka|částku|částce|ve výši|
                objednávk*|faktur*) xy, xy (kč|korun|hodin|dnů|dní)
                """
            )
        ),
        r"(?<!\w)pozn\.?\s(?:pro|k)\s(?!(?:ridic|kuryr|dopravc|vas|mont|technik|objedn|faktu|zasil))\w+\s?:",
        r"\((?:jmeno|prijmeni|osloveni|castka|castku|datum|cislo objednavky|jmeno zakaznika|nazev produktu|vase jmeno)\)",
        r"(?<!\S)@\w{2,20},?\s(?:koukni|mrkni|zkontroluj|dopln|prosim te|over|muzes|podivej)(?!\w)",
        r"(?<!\w)(?:sem|zde|tady) (?:jeste )?(?:prijde|patri) (?:text|odstavec|odkaz|veta|jmeno|castka|vysvetleni|omluva)(?!\w)",
        r"(?<!\w)(?:konec|zacatek) sablony(?!\w)|(?<!\w)(?:vyber|nech|smaz) (?:jednu|jen jednu|spravnou|druhou|tu druhou)(?!\w)",
        r"(?<!\w)nehodici se (?:smaz|vymaz|smazat|vymazat)(?!\w)",
        r"(?<!\w)pane?\s?/\s?pani(?=\s?(?:,|!|$|\n|\.{2,}|…))",
        r"(?<!\w)(?:dne|castk\w{1,3}|ve vysi|cislo|c\.)\s(?:\.{3,}|…|\?{2,})|(?<!\w)\?{2,}\s(?:kc|korun|hodin|dnu|dni)(?!\w)",
    ),
}


SIGNALS = joined(_PLAIN, coach_daily.SIGNALS)
ADDRESS_SIGNALS = joined(_PLAIN_ADDRESS, coach_daily.ADDRESS_SIGNALS)


def with_plain(lists: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The lists of a file, those that this file or `coach_daily` knows too with their phrases added."""
    return {name: found + LISTS.get(name, ()) + coach_daily.LISTS.get(name, ()) for name, found in lists.items()}
