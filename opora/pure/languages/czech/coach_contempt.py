"""Czech contempt and reproach, by families: the customer made small (C-R10) and the customer made guilty (C-R09).

They join the words of `coach_manner` and `coach_blame`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_YOU = """(vy |vás |vám |ze mě |pane * |paní * |teda |fakt |opravdu |vážně |prostě |vůbec |snad |asi |jen |už |ale )*"""
_SILLY = one_of("""
    směšn*, trapn*, ubož*, k smíchu, hloup*, pitom*, přihlouplé, absurdn*, dětinsk*, malichern*, přehnan*, hysterick*, nesmysln*, legrační,
    na hlavu, mimo, ostudn*, nechutn*, drz*, nestoudn*, neskutečn*, úsměvn*
    """)
_THEIRS = one_of("""
    stížnost*, dotaz*, otázk*, požadav*, reklamac*, výčitk*, námitk*, připomínk*, argument*, řeči, chování, tón, mail*, e-mail*, zpráv*,
    přístup, nárok*, představ*, rozčilování, fňukání, problém*, recenz*
    """)
_TRIFLE = one_of("""
    prkotin*, blbost*, hloupost*, pitomost*, nesmysl*, malichernost*, kravin*, banalit*, drobnost*, maličkost*, pár korun, dvacet* korun*,
    padesát* korun*, sto korun*, stovk*, (dva|tři|čtyř|pět) (dny|dnů|dní), krabic*, balíček, jedno* balík*
    """)
_OUGHT = """(si |se |to |nám |mi |na to |přece |ale |asi |spíš |raději |radši |opravdu |holt |tedy |taky |také |laskavě |předem |dřív |
    dříve |včas |hned |rovnou |nejdřív |nejprve |pořádně |lépe |lip |pozorněji |víc |více |před * |při * |u * |v * |na * )*"""
_NOT_OURS = """dostat|obdržet|mít|být|vidět|slyšet|čekat|dostávat|nárok|právo|štěstí|pravdu|možnost|na|dojem|pocit|radost|zájem|
    k dispozici|strach|v|už|zaplatit jen|platit jen"""

SIGNALS = {
    "C-R10": when_said(
        f"""
        (vysvětluj*|říkám|píšu|opakuj*|povídám) (vám |to |už |to už |vám to |snad )*(potřetí|podesáté|posté|poněkolikáté|pořád dokola|po sté|počtvrté)…
        co (na tom|z toho|na té větě) (pořád |ještě |vlastně |zase )*(nechápete|nerozumíte|není jasné|není jasného)…
        (s|při) (takovým|tímhle|tímto|takovémhle|takovémto|tímhletím) (přístupem|tónem|chováním|jednáním|stylem) …(nepomůže|nikam|nikdo|nečekejte|nepochodíte|nedomluvíme)…
        (tamhle|támhle|tam|tady) (jsou|máte|jsou hned) (ty )?dveře…, dveře (máte|jsou) (támhle|tamhle|tam|vlevo|vpravo|otevřené)
        (někdo|někteří|jiní|my) (tady |tu |na rozdíl od vás |z nás )*(taky |taky i |také |totiž |opravdu |ještě )*(musí|musíme|musejí|má|máme) (taky |tu |tady |také |na )*(pracovat|práci|dělat|makat)…
        (co|cože) (byste|jste) (vlastně |asi |si )*(za (tu|takovou|ty|takové|těch) (cenu|peníze|pár korun|pár stovek)) …, co (jste|byste) (čekal*|chtěl*) (za|od) …
        (kvůli|pro|díky) (takovým )?(zákazníkům|lidem|lidičkám|klientům) (jako (jste )?vy|vašeho typu|vašeho ražení)…
        (to )?(pochopí|zvládne|dokáže|umí|spočítá|přečte) (to )?(i |každé |každý |každej |malé |leckteré )+(dítě|*leté dítě|pětileté dítě|prvňák|blb*|trouba|opice|cvičená opice|babička|důchodce)…
        i (pětileté |malé |tříleté |moje |šestileté )*(dítě|děcko|prvňák|babička|opice) (by |to |by to )*(pochopil*|pochopí|zvládl*|zvládne|umí|ví|dokáže)…
        (není|nejsou|nebude) (to )?(asi |zřejmě |zjevně |prostě )*(pro každého|na každého)(?=[.!,])
        (mladý muži|milý zlatý|milá zlatá|holčičko|zlatíčko|panenko|chlapče|paninko|vašnosto|veličenstvo)(?=[,.!? ])…
        (dejte|dávejte|dejte si|dávejte si) (si )?(dobrý |velký |sakra )*(pozor|bacha) (na to )?(co|na|komu) (píšete|šíříte|říkáte|pusu|jazyk|roznášíte|vypouštíte)…
        (kam|proč) (ten|tak|takový) (spěch|shon|stres)…, (zapněte|zapojte|zkuste zapojit|zkuste zapnout|použijte) (nejdřív |taky |trochu )*(mozek|hlavu|rozum|selský rozum)
        (no |ale |jé |ach |tak )*(to je|to jsou|jaká|jaký|taková) (mi |nám |ale |teda |tedy |opravdu |vážně |hotová |strašná |
            to )*(tragédie|katastrofa|pohroma|neštěstí|hrůza|škoda|drama|novinka|objev|zázrak|oběť|křivda|mučednice|mučedník|
            urážka majestátu)(?! (na|s|ve|v|po))…
        (zavoláme|voláme|mám zavolat|máme zavolat|zavolám|povoláme|vyhlásíme|držíme|mám|máme|postavíme|rozezníme|svoláme) (hned |snad |
            tedy |rovnou |kvůli tomu |vám )*(armádu|vojsko|hasiče|prezidenta|ministra|tiskovku|státní smutek|minutu ticha|vlajku|zvony|
            pomník|krizový štáb|papeže|policii kvůli|fanfáry|červený koberec)
        (utírám|uroním|ukápla|uronil*) (mi |nám |si |z toho |jsem )*slz*, (podám|půjčím|pošlu|přikládám) (vám )?kapesní*, srdce (mi|
            nám) (krvácí|usedá), (celý (sklad|tým)|všichni) (tu )?(pláče*|brečí*|truchl*), jak to jen (přežijete|vydržíte), to (určitě |
            jistě |snad |nějak )*(přežijete|přežije)
        (uberte|uber|stáhněte|ztlumte|zařaďte) (trochu |si |laskavě )*(plyn|na plynu|tempo|páru|nižší|na hlasitosti),
            (vy )?(jste )?(spadl*|žijete|vypadl*) (jste )?(z višně|z měsíce|z marsu|na jiné planetě|v jiném světě|na měsíci), (v|
            na) jakém (světě|planetě) (to )?(vy )?žijete
        (jestli|pokud|když) (vás|vám) (to |snad )*(potěší|uklidní|udělá dobře|udělá radost|pomůže usnout|těší|zahřeje u srdce) …,
            (abyste|ať) (teda |už |konečně |taky )*(měl* |máte )(klid|radost|pokoj|svůj klid|svou pravdu)
        (někdo|vy) (se |jste |tu |asi |dnes |zřejmě )*(špatně |blbě )(vyspal*|vstal*), (vstal*|levou nohou) (jste |asi |
            dneska )*(levou nohou|z postele)*
        (hrajete|děláte|tváříte|chováte) (si |se |tu )*(na |jako |jak |jako by |že )+…(císař*|krále|královn*|princezn*|pupek|jediný|
            nejdůležit*|nejchytřejš*|ublížen*|chudin*|hlupák*|malé dít*|primadon*)
        (nejsme|nejsem) (tu |tady )*(jen|jenom|pouze) (pro|kvůli) vás, (máme|mám) (tu |tady |i |na starosti )*(i )?(stovky|desítky|
            tisíce|spoustu|dalších|i jiné|jiných|dvě stě|sto) (dalších |jiných |spokojen* )*(zákazník*|klient*|lidí|případů|
            objednávek)(?! (s|a (všem|každému)))…
        (nepište|neposílejte|nečtu|nečteme|číst|psát) (nám |mi |sem |tu |nám sem |takov* |ty )*(romány|román*|slohov*|epištol*|elaborát*|
            litani*|eposy|traktát*|ságu|povídk*), (ušetřete|ušetři) (nás|mě|nám|si)…
        (ostatní|jiní|všichni|stovky|tisíce) (zákazníci |lidé |klienti |pacienti |lidi |hosté )?(jsou |to |s tím |si |byli |zvládnou |
            tu )+(spokojen*|nadšen*|nemají|nestěžují|zvládli|zvládají|bez problém*|pochopili|chválí|libují|dokázali)
        (víc|více|nic víc|jinak) (vám |k tomu |už |s vámi )+(neřeknu|nepovím|nehodlám|nebudu|neřešíme|nemáme co)(?! do), (tečka|basta|
            šmytec|konec debaty|konec diskuze|konec diskuse|howgh)(?=[.!]|$), (račte|jak je ctěná libost|jak milostpán|milostpán*|
            milostpan*|vašnosti|vaše (výsosti|milosti|blahorodí|veličenstvo)|pane (důležitý|chytrý|veliký)|paní důležitá|madam)
        (nemáte|nemáš) (asi |zřejmě |evidentně |nic |doma |vy )*(co dělat|nic lepšího na práci|lepšího|na práci nic|do čeho píchnout),
            (hlavně že|aspoň že) (umíte|víte jak|máte čas|si umíte)…
        (co|a co) (já |my |jako |s tím |s tím já |po mně )+(mám |máme |s tím |jako |teď )*(dělat|společného|udělat|chcete){_END}, (tak |
            no )?(to máte )?(blbé|blbý|smolíka|pech)(?=[.!]|$), (🙄|🤦|🤡|🥱)
        (číst|psát|počítat|klikat|myslet|přemýšlet|poslouchat|čtení|psaní|matematika|pravopis|logika|technika|slušnost|
            trpělivost) (zřejmě |asi |holt |prostě |očividně |evidentně |vám |u vás )*(není|nejsou|nepatří|nebude|nejde|bolí|nebolí|
            dělá) (vám |asi |zrovna |vaš* |k vašim |mezi vaše |zrovna vaš* )*(pro každého|vaše silná|silná stránka|silným stránkám|
            silné stránky|koníček|problém|potíže|moc|samo|nikomu)
        (zapojte|zapojit|použijte|použít|namáhejte|zapněte|zkuste použít) (někdy |chvíli |trochu |taky |prosím |ten |svůj |tu |
            vlastní )*(mozek|hlavu|rozum|mozkov*|mozeček|selský rozum|šedou kůru)
        (přemýšlejte|přemýšlíte|myslete|uvažujte) (vy |taky |někdy |trochu |vůbec |občas |chvíli )+
        (nemám|nemáme) (zapotřebí|potřebu|důvod|chuť|zájem|v plánu) (se |tu |to |s vámi |vám |vás |od vás |na vaše )*(s vámi|dohadovat|
            hádat|vysvětlovat|poslouchat|číst|snášet|vybavovat|bavit|přesvědčovat)
        (nebudu|nebudeme|nehodlám|nehodláme|nemíním) (se |tu |to |na |s vámi |vám |vás |už |donekonečna |dál |ztrácet |věčně |
            kvůli * )+(dohadovat|hádat|ztrácet|vysvětlovat|poslouchat|číst|bavit|dokola|vodit|komunikovat|diskutovat|opakovat|
            přesvědčovat|vybavovat|snášet|reagovat)
        (mě|mne|nás) (to |už |opravdu |vážně |fakt )*(s vámi |to )*(opravdu |vážně |fakt |už )*(nebaví|unavuje|unavujete|obtěžujete|
            obtěžuje|otravujete|otravuje)
        (že|to|jestli|cožpak|copak|není|nebo|a) (se |to |vám |není |z toho |za to |to vám )*vám (to |není |to není |z toho |
            není za to )*(není |je |byl* )*(to )?(trapn*|stydno|hanba|žinantní|hloupé|blbé)
        styďte se, (byste se|se musíte|se máte|byste se mohl*) (měl* )?(stydět|zamyslet nad sebou)
        (odpusťte|nechte|odpusť) si (laskavě |prosím |příště |pro příště )*(ten|takov*|tenhle|tyhle|ty|tyto|podobn*|svůj|svoje|své|vaše|
            ten svůj|urážky|ironii|poznámk*|rejpání)
        (ten|takov*|tenhle|svůj|váš|tímhle|tímto|takovýmhle) tón* (si |laskavě |prosím |na mě |se mnou |neberu|nezkoušejte|vynechte|
            odpusťte|zmírněte|změňte)*(nechte|odpusťte|zmírněte|nezkoušejte|vynechte|se mnou)
        (nezvyšujte|zvyšovat) (na mě |na nás )?hlas, (trochu|kousek|špetku|víc|více) (slušnosti|úcty|vychování|respektu|pokory|soudnosti|
            inteligence|rozumu|trpělivosti a slušnosti)(?! (k|od) (vám|nás))
        (vaše|váš|vašeho|vaši|vaší|takov*|tyhle|tyto) {_THEIRS} (je|jsou|mi připadá|mi přijde|jsou mi|mi je|
            považuj* za) {_YOU}(naprosto |úplně |zcela |poněkud |tak )*{_SILLY}
        (chováte|chovej|chovejte|vystupujete|tváříte) se (jako|dětinsky|hystericky|nemožně|hloupě|trapně|nevychovaně|arogantně|drze|divně),
        (gratulujeme|gratuluji|gratuluju|blahopřeji|bravo|klobouk dolů|výborně|skvělé|no výborně|no bravo) (k tomu |tak |no |že |
            vám )*(další|že jste|tak už|teď|aspoň|konečně|objevil*|přišel jste|jste|pane chytr*|expert*|génie|odborník*|to jste|
            k (postřehu|objevu|důvtipu|všímavosti|inteligenci))
        (další|zase|zas|nějaký|hlavní|pan|náš) (jeden |nějaký )?(expert|chytrák|odborník|rozumbrada|všeználek|mudrc|specialista|znalec|
            génius|stěžovatel|rýpal|prudič|prudil|otrava|chytrolín) (na |přes |který |co |všeho )*…
        (na to|to) jste (na to )?(přišel|přišla|vymyslel*) (sám|sama|dlouho), (poradil|poradila|radil|radila|napověděl) vám (to |někdo |
            s tím )*(někdo|manžel*|dítě),
        (máme|mám) (tu |tady |i |teď |opravdu |na práci |na starost* )*(i )?(důležitější|lepší|vážnější|rozumnější|podstatnější|jiné|
            jinou) (zákazník*|věc*|starost*|práci|problém*)(?! (a|na|pro) (vás|paní))…
        (že|copak) vám (to |není |za to |z toho )*(není |za to )*(to )?(trapn*|stydno|hanba)
        (laskavě |prosím |příště )?(si |laskavě |prosím )*(odpusťte|nechte|vynechte|zmírněte) (si )?(laskavě |prosím |příště )*(ten|
            tenhle|takový|svůj|podobný) tón
        kolikrát (vám |to |se |ještě |vám to |mám |musím |bude* |jsem )+…(opakovat|vysvětlovat|říkat|říct|psát|napsat|zopakovat|vysvětlit)
        (mám|musím|máme|musíme) (vám |to |vám to |snad |ještě |to snad )*(nakreslit|namalovat|hláskovat|vodit za ruku|přeložit do|
            říkat po lopatě|vysvětlovat jako|napsat velkými|opakovat donekonečna|přečíst nahlas|zazpívat)
        (vám|to|snad|vám to) (to |snad |asi |mám |musím |vám )+(nakreslit|namalovat|hláskovat), polopatě, po lopatě, jak malému dítěti,
            jako malému dítěti, pro natvrdlé, jako pro blbce
        (děláte|dělejte|nedělejte|neděláte|dělat) (zase |tu |zbytečně |si |prosím |náhodou |hned |pořád |z toho )*(z komára|scén*|cavyky|
            divadlo|drama|dusno|ze sebe|tragédii|problémy|že|chytr*|hloup*)(?! (slevy|toho nejlep*))
        z komára velblouda, bouř* ve sklenici, (hrajete|hrát) (si )?(na |tu |nám |divadlo |roli )*(divadlo|oběť|chudinku|chudáka|
            nevědomého|hloupého|mrtvého brouka|na city)
        (co|kdo) si (o sobě |vůbec |vlastně |jako |že )*(vůbec |vlastně )?(myslíte|myslíš)( že jste|(?=[?!.]*$)), za koho se (vy |
            vlastně |vůbec )*(máte|považujete)
        (nejsem|nejsme) (tu |tady )?(žádn* |vaše |váš |vaši |tu od |ničí |nějak* |vaším )+(služk*|sluh*|slouh*|otro*|mamink*|matka|máma|
            chův*|psycholog*|nosič*|poskok*|hadr|boxovací pytel|fackovací panák|tlampač|google|informační)
        (umíte|umíš|uměl* byste|dokážete|dovedete|rozumíte) (vy )?(vůbec |aspoň |snad |vlastně )*(číst|česky|psát|počítat|poslouchat|
            přemýšlet|logicky)(?! (po|německy)), čtete vůbec, vnímáte (mě |vůbec )*(?=[?]*$), (jste|vy jste) (hluch*|slep*|natvrdl*|
            negramotn*)
        (nepište|neposílejte|nevolejte|nevypisujte|netvrďte|nevymýšlejte|nevykládejte|nevyprávějte|neříkejte) (mi |nám |sem |už |mi sem |
            tu |si |prosím |pořád |dokola )*(takov* |tak* |podobn* |vaše |ty |další )*(nesmysl*|blbost*|hloupost*|kravin*|pitomost*|
            žvást*|bludy|pohádk*|báchork*|urážk*|výmysl*|kecy|stížnosti|úkoly|jak mám|co mám)
        nesmysly (mi |nám |sem )*(nepište|neposílejte|nevykládejte), (nemluvte|nekřičte|nekřič|neřvěte|nevyjíždějte|neútočte|nepoučujte|
            neokřikujte|neurážejte|neponižujte|neprovokujte|nevyhrožujte|nevydírejte|nenadávejte|nerozkazujte|neštěkejte|nebrblejte|
            nebuďte) (mi|mě|na mě|na nás|nás|se mnou|tu|tady|tak|trapn*|směšn*|drz*|dětinsk*|hysterick*|malichern*|otravn*|protivn*|
            vztahovačn*|přecitlivěl*|hloup*|naivn*|agresivn*|arogantn*|nevychovan*|sprost*)
        (křik|křikem|řevem|vykřičník*|velk* písmen*|nadávk*|výhrůžk*|nadáváním|urážk*|vyhrožováním|vztekáním|hysterií) …(nic |tu |
            ničeho |u mě |u nás |ni |si |nikam |mě |na mě )+(nezměníte|nedosáhnete|nepomůž*|nezrychlíte|nevyřešíte|neplatí|nezmůžete|
            nedostanete|nepohnete|nezapůsobíte)
        zkuste (to )?(s |trochu |příště |někdy |aspoň |si )*(s (tím|těmi) |bez |méně |zmírnit |ubrat |mírněji |slušn*|hystericky|(dýchat|
            vydechnout|vychladnout|dospět|přemýšlet|uklidnit)…)…(křik*|výkřik*|emoc*|hysterie|dýchat|vydechnout|vychladnout|slušněji|
            slušně|mírněji|dospět|přemýšlet|uklidnit)
        (mně|mi|nám|mne|mě) je (to )?(úplně |vcelku |upřímně |celkem |vážně |fakt |docela |opravdu |srdečně |naprosto )*(fuk|jedno|
            ukradené|šumák|putna|šumafuk|buřt|u zadku), (to )?je (mi|nám|mně) (to )?(úplně |vcelku |celkem |srdečně |naprosto )+(fuk|
            jedno|ukradené|šumák)
        (stěžujte|pište|volejte|žalujte|běžte|vyhrožujte) (si )?(klidně |třeba |to |si to |pro mě |za mě |k soudu |s tím )*(kde|komu|kam|
            jak|třeba|u koho|na koho|za mě) (chcete|je libo|libo|vám libo|třeba papeži|hrdlo ráčí|prezidentovi|papeži)
        (buďte|můžete být) (rád*|vděčn*) (že|za to) …(vůbec|odpovíd*|bavím|řeším*|někdo|vám|jsme), važte si (toho )?(že|naší),
            měl* byste (nám )?(být (rád*|vděčn*)|děkovat|poděkovat)
        (s lidmi|s takov*|takov*|lidé|lidi|zákazníci|s klienty|ženské|důchodci) (lidmi |zákazníky |zákazníci |lidi |klienty |
            klienti )?(jako|jak) (jste )?vy, (vy |my |všichni )*(zákazníci|ženy|ženské|důchodci|mladí|pražáci|lidi) (jste|se) (všichni |
            stejně |pořád |vždycky )+(stejní|nespokojení|stěžují|stěžujete|otravní|chytří)
        (jste|ste) (prostě |fakt |opravdu |teda |pěkný |pěkná |jen |asi |vážně |už |trochu |vy |těžký |zvláštní |ale )+(případ|exot|
            otrava|kverulant*|potížist*|stěžovatel*|rýpal|rejpal|číslo|exemplář|kus|přecitlivěl*|vztahovačn*|pomalejší|natvrdl*|mimo|
            chudák|chudinka|nafoukan*|rozmazlen*)
        (ty|vy|ale|no|jé|chudák*|chudinko) (chudáčku|chudáku|chudinko|zlatíčko|holčičko|milánku|drahoušku|broučku|chlapečku|chlapče|
            děvenko|slečinko|dědo|babi|babko), (chudáčku|chudinko|milánku|holčičko|drahoušku|chlapečku|mladíku|babko|strejdo|slečinko)
        (jen|jenom|klidně|tak) (si )?(do toho )?(posluž|plačte|breč*|brečte|fňukejte|křičte|nadávejte|vztekejte|rozčilujte se|zkuste|
            poplačte),
        (už jste|jste už|skončil*|vybrečel*) (skončil*|domluvil*|hotov*|vykřičel*|vybrečel*|jste už){_END}, a (dál|to má být všechno|
            co má být|co jako|co je)(?=[?!]*$)
        (kvůli|pro) {_TRIFLE} (tu |se |mě |nás |nebudu |píšete |děláte |otravujete |takov* |se tu |přece )*(píšete|děláte|otravujete|
            obtěžujete|rozčilujete|zdržujete|čertíte|nebudu|nebudeme|voláte|hádat|ztrácet|povyk|scény|stěžujete|vyvádíte|vyšilujete)
        (takov* povyk|tolik povyku|takov* cirkus|takov* humbuk|tolik řečí|takov* scén*|takov* divadlo|tolik křiku) (kvůli|pro|jen|a|z)*
        (psát|stěžovat si|volat|otravovat|rozčilovat se) (nám |si |mi |se )*(kvůli|pro) (takov* |jedn* |pár |tak* |nějak* |
            zrovna )*{_TRIFLE}
        (příště|už|jinak) (vám |vás |na vás |se s vámi )*(vám |už |příště |nic )*(neodpovím|nebudu odpovídat|zablokuj*|vyřad*|
            nic neprodám*|neprodáme|nebudeme odpovídat|zavěsím|pokládám|položím){_END}
        (zavěsím|položím to|pokládám telefon|končím s vámi|s vámi končím|debata (s vámi )?končí|diskuze (s vámi )?končí|tímto s vámi){_END}
        (zkoušíte|zkoušejte|zkoušet) (to |na nás |na mě |si )+(to |všelijak |dost |drze |zase )*(na nás|na mě|dost|podruhé|zase|hrát|
            každý|jinde), (lžete|podvádíte|vydíráte|simulujete|přeháníte|kecáte|žvaníte|vymýšlíte si|meleme|plácáte|blábolíte|šílíte|
            fantazírujete) (mi |nám |nás |mě |tu |dost |zase |si |hlouposti |nesmysly )*
        co (je vám|vám je) do toho, (do toho|po tom) vám (nic není|je houby|nic){_END}, (co|čeho) (ještě |jste |se |byste |od nás |
            za tu cenu )*(čekal* jste|jste čekal*|čekáte|nečekejte|chtěl* byste|byste chtěl*) za (tu|takov*|ty|pár)
        (za|při) (tu|takov*|ty|téhle|téhle) (cenu|peníze|ceně) (jste |se |nemůžete |nečekejte |přece |co |nic )*(čekal*|nečekejte|
            nemůžete čekat|chcete|nedostanete|divíte)
        """,
        """rozumím že, chápu že (vás|se|to), (děkuj*|díky) (vám )?(za|že), nejste otrava, (vůbec |rozhodně )*není (vůbec |
            rozhodně )*(hloup*|směšn*|trapn*|malichern*), mrzí (mě|nás)""",
    ),
    "C-R09": when_said(
        f"""
        kdybyste (si |se |to |nám |aspoň |alespoň |jednou |radši |raději |ten |tu |náš |vaše |dal* |na |lépe |líp |pořádně |pozorněji |
            víc )*(?!(potřeb|chtěl|chtel|měl|mel|mohl|rad|přál|narazil|cokoli|náhodou|ještě|nebyl|byl rád))*l(a|i|y)? …(věděl* byste|
            byste |nebylo by|nic by|by se|nemusel*|byl* byste|bychom|jsme)
        (kdo|komu|kdokoli|ten kdo) (si |se |to |už |své |svoje |v |na |až |před |bez )*…(ať |musí |ten |nesmí |pak |si zaplatí|
            se nemůže|se nesmí|ten si|tomu|dopadne|nedopadne|doplatí)(?! mi zavolá)…
        (copak|opravdu|vážně|fakt|snad|tak) (je |to |je to |tak |opravdu |pro vás )+(tak |až tak |pro vás )*(těžk*|složit*|obtížn*|
            nemožn*) …, co (je |na tom |je na tom )+(tak |k )?(těžkého|složitého|nepochopitelného|nejasného|nepochopení)
        (lidé|lidi|zákazníci|klienti|mnozí|někteří|někdo|ti|dneska|dnes) (dneska |dnes |holt |prostě |asi |si |někdy |pořád |zákazníci |
            lidé |tu )*(neumějí|neumí|nečtou|nečte|nepřemýšlí|nepřemýšlejí|neposlouchají|nedávají pozor|nehlídají|nechtějí chápat|
            zapomínají|myslí že všechno|si pletou|neplatí včas|nedokážou|nezvládnou)
        (jako|jak) (to dělají |ostatní |všichni |každý )*(slušn*|normáln*|pořádn*|zodpovědn*|dospěl*|spořádan*|soudn*) (lidé|lidi|člověk|
            zákazník*|občan*|hospodář*)
        (mohlo|mělo|muselo) (vás|vám|by vás) (to |snad |přece |hned )*(napadnout|dojít|být jasné|docvaknout|trknout), (není|nebude|
            nebyl* to) (to )?(přece |snad |zas )?(tak )?(žádná věda|raketová věda|nic těžkého|vyšší matematika|kvantová fyzika)
        (zase|opět|znovu|jako obvykle|jako vždy|už zase) (jste |si |nám |to |se |vy )+(jste |si |nám |to |se )*(ne|za|po|s)*(poslal*|
            vyplnil*|zapomněl*|spletl*|popletl*|zadal*|přečetl*|dodal*|zaplatil*|nedodal*|neposlal*|nevyplnil*|pozdě)
        (ptejte se|zeptejte se|hledejte|hledat|vinu hledejte|chybu hledejte|chybu|začněte) (jí |ji |tedy |především |nejdřív |
            hledejte )*(u sebe|sám sebe|sama sebe|sami sebe|doma|manžel*|dětí|v zrcadle|mezi), (zametejte|zameťte) (si )?(před|
            na) (vlastním|svým)
        (měl|měla|měli) jste {_OUGHT}(?!({_NOT_OURS})(?!\\w))*t{_END}
        (mohl|mohla|mohli) jste {_OUGHT}(?!(být|mít|dostat|vidět|slyšet|mluvit s|nabýt)(?!\\w))(říct|říci|napsat|zavolat|ozvat|myslet|
            počítat|číst|přečíst|zkontrolovat|ověřit|zeptat|přijít|zaplatit|objednat|změřit|*it si|*at si|dát vědět|upozornit|vědět|
            tušit|předpokládat|dávat|nahlásit|reklamovat)
        kdybyste (nám |mi |to |si |se |tu )+(to |nám |mi |se )*(řekl*|řek|oznámil*|nahlásil*|napsal*|ozval*|zavolal*|upřesnil*|
            dal* vědět) (to |se |nám )*(včas|dřív|dříve|hned|předem|rovnou|na začátku)
        (bylo|je) (jen |přece |čistě |především |hlavně )*(na vás|vaší povinností|vaše povinnost|vaše věc|vaším úkolem) (jako * )*abyste …
        stačilo (se |si |jen |by |jednou |přece |jenom |trochu |na |do |před * )*(podívat|přečíst|kouknout|zavolat|napsat|zeptat|otevřít|
            kliknout|přemýšlet|počkat|ověřit|zkontrolovat|změřit|nahlédnout|mrknout|číst|dávat|říct|dodržet|zadat|vyplnit|postupovat)
        (bylo|je) (jen |přece |čistě |především |hlavně )*(na vás|vaší povinností|vaše povinnost|vaše odpovědnost|vaší odpovědností|
            vaše věc|vaší starostí|ve vašem zájmu|vaším úkolem) (jako * )*(si |se |to |abyste |to )*(ověřit|přečíst|hlídat|zkontrolovat|
            pohlídat|hlídal*|ověřil*|přečetl*|zkontrolovat|zkontroloval*|nahlásit|změřit|říct|dodat)
        (za to|za tohle|za vše|za všechno|to|za zpoždění) (si |jste |vy )*(můžete|zavinil*|způsobil*|jste zavinil*|jste způsobil*) (jen |
            pouze |si |to )*(sám|sama|sami|vy){_END}, (zavinil*|způsobil*|pokazil*|zkazil*|rozbil*|zničil*|poškodil*) jste (si |to |ho |
            ji |přece )*(to )?(sám|sama|sami|vlastní*|tím)
        (je|byla|byl|jde|bylo) (to |o )?(jen |pouze |výhradně |a |zcela |prostě |opravdu |čistě |zase |hlavně )*(vaše|vaši|vaší|
            váš) (vlastní |osobní |a |jen )*(chyb*|vina|vinu|vinou|pochybení|nepozornost*|nedbalost*|neznalost*|lehkomyslnost|hloupost|
            nezodpovědnost|omyl|přehlédnutí|lenost|zbrklost)(?! (není|to není))
        (vy |tedy |ale |sám |sama |evidentně |zjevně |jaksi |zkrátka |zase |opět |zřejmě |asi |prostě )+(jste )?(zapomněl*|opomněl*|
            přehlédl*|ignoroval*|zanedbal*|podcenil*|zaspal*|propásl*|prošvihl*|zmeškal*|nedodržel*|porušil*|přeslechl*|neposlal*|
            nedodal*|neuvedl*|nenahlásil*)…(a teď|a nyní|a přitom|a ještě|a pak|takže|tak|proto)
        (a teď|a nyní|a přitom|a ještě|a pak|teď) (to )?(nám |se |mi |nás |tu |po nás |si |chcete )*(vyčítáte|obviňujete|nadáváte|
            stěžujete|divíte|rozčilujete|svádíte|házíte|chcete po nás|vztekáte|vinu dáváte|máte výtky)
        (vyčítáte|obviňujete|osočujete|svádíte|házíte) (to |nás |nám |na nás |vinu |chybu |vlastní |z * )+…
        (když|jestliže|jestli|pokud|jelikož|protože) (jste |si |to |nám |se |ani |už )*(jste )?(si |to |nám |se |ani )*ne*l* …(těžko|
            tak se|nemůžete|tak co|divit|nedivte|nečekejte|co čekáte|máme|můžeme|vina|je to váš|je to vaše|je jasné|smůla|nic s tím)
        (ne*l*) jste (si |nám |to |se |nic |všechny |ani |žádn* )*…(takže|tak|a proto|proto) (se |to )*(nedivte|nemůžete|nečekejte|
            nestěžujte|teď|je to vaše)
        (tak |takže |proto )*(se )?(teď |pak |potom |prosím |laskavě )*se (teď |pak |potom |prosím |laskavě )*(nedivte|nestěžujte|
            nerozčilujte|nezlobte na nás), (nestěžujte|nerozčilujte|nedivte) (si|se) (teď |pak |prosím |laskavě |potom )*(že|když|na|u)
        (jak|co) (jste |si |to |kdo )*(si )?(to )?(objednal*|vybral*|zvolil*|nastavil*|zaplatil*|ustlal*|ustele|podepsal*) (si |jste |
            to )*(tak|to|takov*) …(máte|dostal*|spěte|lehne|dostanete)
        (nikdo vás|nikdo) (k tomu |do toho |k nákupu |k ničemu |vás |přece )*(nenutil*|nenutí|netlačil*|nepřemlouval*)…
        (to |tohle |přece )*(snad |přece |by )+(ví|vědí|pozná|pochopí|zvládne|umí|dokáže|chápe) (přece |snad |i |už )*(každ*|všichni|
            i dítě|kdekdo), každ* (průměrn* |trochu |aspoň |jen |myslící |inteligentn* |normáln* |rozumn* |soudn* |dospěl* |svéprávn* |
            gramotn* )+*(uživatel|člověk|zákazník|zákaznice|dítě|řidič|klient)* (přece |to |si |by |tohle |snad |sám )*…
        (normální|rozumný|soudný|slušný|zodpovědný|inteligentní|dospělý|běžný|myslící) (člověk|zákazník|uživatel|klient|rodič) (by |si |
            to |přece |se |nejdřív |nejprve |vždy |ví |pozná |čte |čeká |pochopí |ne)+…
        (jasně|výslovně|zřetelně|několikrát|opakovaně|dvakrát|třikrát|stokrát|přece|srozumitelně|předem) (jsem|jsme) (vám |to |vás |
            o tom |na to |přece |už )*(psal*|řekl*|říkal*|vysvětl*|upozorňoval*|upozornil*|uvedl*|napsal*|sdělil*)
        (tohle|to|tuhle věc|toto) (už |jsem |jsme |vám |přece |se )+(vám |už |přece )*(psal*|řekl*|říkal*|vysvětl*|opakoval*) (vám |už |
            snad |nejméně |minimálně )*(třikrát|dvakrát|několikrát|stokrát|x-krát|stokrát|jednou|mockrát)
        (opravdu |vážně |fakt |upřímně |vůbec |skutečně )*(nechápu|nerozumím|nechápeme|nejde mi do hlavy|je mi záhadou|divím se|
            je pro mě záhada) (tomu |vás |vám )*(proč|jak|že) (jste|si|se|někdo|to|vám|nás|můžete|vůbec)+…(?! nefung*)
        (zřejmě|asi|evidentně|zjevně|patrně|nejspíš|očividně) (jste |to |tu |mou |můj |si |náš |naše |moje )*ne*(četl*|dočetl*|přečetl*|
            dával*|poslouchal*|všiml*|podíval*) …
        (jste|jestli|a|opravdu|nemohl*) (si )?(jist* |vy |to )*(že |jste |si )*(to |ho |ji |tam |si )*(jste )?(to |ho |ji |si |tam |
            náhodou |třeba )*(ne(rozbil*|poškodil*|upustil*|shodil*|zničil*|polil*|ztratil*|smazal*|způsobil*|zavinil*|pokazil*)) (to |
            si |ho |ji |třeba |náhodou )*(sám|sama|vy|děti|doma|někdo od vás)
        (doporučuji|doporučuju|doporučil* bych|doporučujeme|radím|radil* bych|poradil* bych|prosím|laskavě|příště|napříště|
            pro příště) (vám |prosím |příště |napříště |pro příště |tedy |laskavě |si |to |tak |ty |naše |všechno |každou zprávu |
            podmínky |e-maily |lépe )*(číst|čtěte|čtete|číst si|přečíst|přečtěte|poslouchat|přemýšlet|myslet|dávat pozor|hlídat|
            nastudovat|zkontrolovat) (si |to |ty |podmínky |prosím |naše |návod |e-maily |zprávy |co |vše )*(pozorněji|pozorně|pořádně|
            důkladněji|lépe|líp|než|dřív než|předem|dopředu|celé|nejdřív|aspoň|víc)
        (vždyť|dyť|přece|však) (to |tam |vám |je |máte |jste |to tam |to máte |si |to přece )+(napsan*|napsáno|uveden*|stojí|píše*|
            vidíte|dostal*|četl*|podepsal*|věděl*|souhlasil*|odsouhlasil*|schválil*|vybral*|chtěl*)
        (to |je |asi |prostě |bude |zkrátka )*(tím|protože|že) (že )?(s tím |to |vy |s * |si s tím |prostě |evidentně |
            asi )*neumíte …(zacház*|použív*|ovlád*|pracovat|číst|obsluh*|to|nastavit|vyfotit|poradit)*
        (přece|snad|doufám|to) (si |nemůžete |nemyslíte |nečekáte |nečekal* |jste |si )+(přece |snad |opravdu |vážně |jste )*(nemůžete |
            nemyslíte |nečekal* |nečekáte |myslet |nemyslel* )*(myslet |čekat |chtít )*(si )?že …, (nemůžete|nemůžeš) (přece |snad |si |
            po nás |od nás )+(čekat|chtít|myslet|očekávat)
        (to je|to máte|tak to|takhle to|tak) (je |to |pak |potom |máte |bývá |prostě |dopadá |dopadne |holt )*(z toho |když |
            tomu tak )+(když |že )?(se |si |někdo |člověk |zákazník |lidi |jste |na poslední )*(ne*|objednáv* (na|pozdě|v)|na poslední|
            pozdě|
            pořádně), (máte|to máte) za to, dobře vám tak, to máte za to že, (kdo|když) (se|si|něco) * na poslední chvíli
        neměl* (jste |si |to |se |s tím |na to )*(jste )?(to |si |se |s tím |tam |ho |ji |tak |na to )*(objednávat|kupovat|čekat|
            nechávat|zapínat|otevírat|používat|otálet|mačkat|spěchat|rozbalovat|platit|rušit|klikat|mazat|házet|věřit|brát|zasahovat|
            šroubovat|prát|dávat|nechat)
        (pozdě|brzy|dávno) (jste |si |bylo |na to )*(jste )?(si |se |na to )*(vzpomněl*|probudil*|ozval*|rozhoupal*|přišel jste|
            přišla jste|jste přišel|jste přišla|vzbudil*)
        (jste|ste) (moc |asi |zřejmě |příliš |trochu |prostě |evidentně |dost )*(nepozorn*|nedůsledn*|lajdáck*|nezodpovědn*|lehkomysln*|
            netrpěliv*|zbrkl*|zapomnětliv*|roztržit*|neschopn*|líní|líný|líná|naivn*|popleten*)
        (podmínk*|návod*|pravidl*|smlouv*|pokyn*|ceník*|instrukc*) (si |jste |asi |zřejmě |evidentně |očividně )+ne(četl*|přečetl*|
            prostudoval*|dodržel*|respektoval*)
        """,
        """(omlouvá*|mrzí|promiňte), (není|nebyla|nebylo) to (vůbec |rozhodně )?(vaše|vaší), (my|nám|u nás|naše) (jsme |chyb* )…(chyb*|
            zapomněl*|jsme), měl* jsme, mohl* jsme (vás|vám), dobře že, děkuj*, pokud (ano|chcete)""",
    ),
}
