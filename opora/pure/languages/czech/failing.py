"""Czech words for what went wrong, and what only looks like it; blocks of phrases for `reading`."""

FAILURE = """
    (zase|pořád|stále|dál|furt) (mi |nám |od vás )*(chodí|přichází|posíláte|píšete|voláte) …i když, i když jsem (se )?(odhlásil*|zrušil*|
        odvolal*|zakázal*),
    (účtovali|naúčtovali|strhli|vyfakturovali|započítali|napočítali) jste (mi|nám) …(nebyl*|neproběhl*|neobjednal*|nechtěl*|nemám*|navíc|
        dvakrát|neodebral*),
    (který|která|které|kterou) (vůbec |nikdy |u nás )*(nebyl*|neproběhl*|nikdo neudělal|jsem neobjednal*),
    (dort|jídlo|pizza|maso|chleba|chléb|pokoj|káva|polévka|kytice|květiny|oběd|večeře) (byl*|je|byly) (* a )?(suchý|suché|suchá|studen*|
        spálen*|přesolen*|syrov*|nedopečen*|okoral*|zvadl*|povadl*|prošl*|zkažen*|nejedl*|špinav*|cítit),
    (napsan*|uveden*|vytištěn*|nápis|jméno) (je |byl* |máte )?(tam )?(špatně|chybně|s chybou|blbě|jinak),
    (podle vás|prý|údajně|v systému|dle stavu|v aplikaci) …(doručen*|vyřízen*|zaplacen*|odeslan*|vyřešen*) …(nic|nikde|nemám|nepřišl*|
        není|nedostal*),
    (visel*|strávil*|čekal*|seděl*) (jsem )?(na telefonu|na lince|u telefonu) (hodin*|půl|skoro|přes|celé|dlouho|jsem|strávil*)*,
        na (telefonu|lince) (jsem )?(visel*|strávil*|čekal*),
    spadla mi platba, platba (mi )?(spadla|neproběhla|selhala), (platba|peníze|částka) ... (odešl*|strhl*|zmizel*) (z účtu)?( a| ale|
    !)*, (účtujete|účtovali|naúčtovali|strhli|odečetli) ... (dvakrát|2x|víc*|navíc|špatně), (proč|ale) (mi|nám) ... účtujete,
    (po|za) (jednom|dvou|třech|pár|několika|týdnu|měsíci|prvním|chvíli) (dnech|dni|týdnech|měsících|použití|praní|vyprání|jízdě)* ...
    (zastavil*|přestal*|rozbil*|rozpadl*|praskl*|nefung*|odešel|odešl*|pokazil*|vybledl*|srazil*|roztrhl*|párá|pustil*|žmolk*),
    (zastavil*|zasekl*|zadřel*|shořel*|vyhořel*|zkratoval*|vybuchl*|rozsypal*) se, (přestal*|vypoví*) (službu|fungovat|jít), protivn*,
    nepříjemn* (paní|obsluh*|prodava*|personál|jednání), nevlídn*, otráven* (obsluh*|prodava*), (čekal*|čekaly|čekali) (jsem|jsme) *,
    čekaly jsme, čekali jsme, hrozný zážitek, hrozná zkušenost, špatná zkušenost, nedoporučuji, jsme smutní, jsem smutn*,
    (mělo|měl|měla|měly) (to |jich )?být, nemáme (ani|dosud|stále|pořád|co), ani po (týdnu|měsíci|dvou|třech|čtyřech|pěti|šesti|sedmi|
    osmi|*) *, zvrac*, otráv* se, bylo mi (po|z) *, alergi*, vyrážk*, udělalo se (mi|nám|jí|mu) (zle|špatně), smrd*, zapáchá, páchne,
    studen* (jídlo|polévka|pizza|káva|kafe|voda z), spálen*, připálen*, nedopečen*, syrov*, vlas v, brouk v, červ, křiv*,
    (moc|příliš) (krátk*|dlouh*|malý|malá|tmav*|světl*), o * (cm|mm|centimetr*) (kratší|delší|menší|užší|širší|krátk*|vedle), vrže,
    vrzá, píská, hučí, kape, bliká (červen*|porucha), ztratil* barvu, pustil* barvu, vybledl*, srazil* se, sjel*, zavřeno,
    měli jste zavřeno, bylo zavřeno, řekl* (mi|nám) (kolega|kolegyně|prodava*|technik|po telefonu|váš|vaše) ... (teď|nyní|ale|a),
    (teď|nyní|najednou|a teď) (chcete|po mně chcete|mám (platit|doplatit)|máme (platit|doplatit)|účtujete), dvě různé (částky|ceny),
    jiná (cena|částka) než, rozdíl v (ceně|částce), (na webu|v e-shopu|v reklamě|v letáku) ... (ale|a|v košíku|na pokladně|u
    pokladny), zamítli, zamítnut*, odmítli (mi|nám|reklam*), vypnuli (jste )?(mi|nám), odpojili (jste )?(mi|nám),
    zvýšili jste (mi|nám)?, vytopil*, zatopil*, poničil*, rozbili jste, zlomili jste, ztratili, spálili jste, zapomněli jste,
    nápis byl, jiné jméno byl*, (přijel*|dorazil*|přišl*|přivezl*|dovezl*) ... (později|pozdě|po termínu|o * déle|o hodin*),
    o (dvě|tři|hodinu|den|týden|půl hodiny|* hodin*|* dn*) později, bez (teplé |tekoucí )?(vody|proudu|elektřiny|topení|internetu|
    signálu|připojení|plynu), nikdo (nám |mi |nás |mě )?(neřekl|nepřišel|neinformoval|neupozornil|neoznámil|nezvedá|nebere|neodepsal|
    nevrátil|nepřijel|neví), odletěli, odjeli (bez|dřív), (hluk|rekonstruovalo|rekonstrukce|vrtal*|kouřil*|štěnice|švábi|zápach|smrdí|
    smrad), pokrčil* rameny, (slouží|platím) za (službu|něco) kter*, která nejede,
    nejede (mi |nám )?(web|internet|aplikace|služba|to)*, nejde (mi|nám|to), únik (dat|údajů),
    (uteklo|unikly|vyzradil*|poslali) ... (údaje|data) ... (cizí*|někomu), (údaje|data) cizí*, účtujete (mi )?(ne|za|víc|jin),
    (naúčtov*|účtov*|fakturov*) ... (místo|ač|přesto|ačkoli|ale ve smlouvě|oproti), ve smlouvě (je|máme|mám) ... ale,
    v ceníku (je|byl*) ... ale, (neoprávněn*|chybn*|nesprávn*|duplicitn*) *, spletli se, splet* jste, pokut* (přišla|i když),
    (není|nevidím) (tam |v (aplikaci|účtu|systému) )?(moje|má|můj) (platb*|objednávk*|přihlášk*),
    ne(přišl*|dorazil*|doručil*|doručen*|dostal* (jsem|jsme)|obdržel*|fungu*|jde (mi |to |nám |se |zapnout|otevřít|přihlásit|spustit|
    vůbec|internet)|odeslal*|odešl*|poslali|zaslali|vrátili|vyřešil*|vyřídil*|vyřízen*|ozval*|odpověděl*|odpovídá*|odepsal*|reagoval*|
    reaguje*|zavolal*|dodali|dodal*|dodržel*|splnil*|opravil*|přijel*|dojel*|sedí (mi )?(částka|cena|počet)|souhlasí|odpovídá (popisu|
    objednávce|fotce)|naskočil*|objevil*|připsal*|drží|těsní|svítí|hřeje|topí|chladí|teče|nabíjí|načítá*|načte|zapne|zapíná|startuje|
    tiskne|běží|spáruje|připojí), neni (funkční|funkcni), není (funkční|kompletní|v pořádku|tam|co jsem|to co|to ta|to ten|správn*),
    nefunkčn*, nekompletn*, neúpln*, rozbit*, rozbil* se, rozbil*, rozlom*, rozpad*, rozlep*, rozlit*, vylit*, vytekl*, rozsypan*,
    rozpáran*, roztržen*, roztrhan*, potrhan*, polámal*, zlomen*, zlomil*, prasklý, prasklá, prasklé, praskl*, puklý, puklá, puklé,
    poškozen*, poskozen*, poničen*, poškrában*, poškrábal*, odřen*, odlepu*, odpadl*, upadl*, ulomen*, ulomil*, promáčen*, promočen*,
    promáčkl*, promáčknut*, pomačkan*, ušpiněn*, zašpiněn*, špinav*, použit* (zboží|kus)*, plesniv*, zkažen*, prošl(ý|á|é|ou|ým),
    vadn*, závad*, porouchal*, porucha, pokazil*, kazí se, zaseká*, seká se, padá (aplikace|web|to|mi|nám)*,
    spadl* (web|server|systém|stránk*|nám|mi), výpad*, vypadává, mimo provoz, protéká, teče z, zatéká, chybová hláška, hlásí chybu,
    hází (mi |to )?chybu, píše (mi )?(to )?chybu, vyskakuje chyba, chybí, chyběl*, chybejici, chybějící,
    chyba (na|ve|v) (vaš*|faktuře|účtu|systému), (špatn*|jin(ý|á|é|ou|ého)|nesprávn*|chybn*|opačn*) (zboží|velikost|barv*|barva|model|
    výrobek|kus|typ|částk*|adres*|balík|produkt|objednávk*|údaj*|položk*|cen*|jmén*|dat*|verz*|faktur*|kniha|knihu|díl|věc),
    místo ... (přišl*|dorazil*|poslali|dostal*|mi|jste|byl*|je), (přišl*|dorazil*|poslali|dostal*) ... (místo|jin(ý|á|é|ou)|špatn*|
    prázdn*|omylem), omylem (jste|mi (poslali|přišl*)), zaměnili, záměna, spletli jste, popletli, zapomněli (jste|na)*, opomněli,
    prázdn* (krabice|balík|obálka|obal), (dvakrát|duplicitně|dvojnásob*|podruhé|2x|navíc|neoprávněně|omylem) ... (strh*|strž*|zaúčt*|
    účt*|odečt*|zaplat*|naúčt*|fakturov*|stažen*|stáhl*|odešl*|odepsan*), (strh*|strž*|zaúčt*|naúčt*|odečt*|fakturov*|stáhl*) ...
    (dvakrát|duplicitně|dvojnásob*|podruhé|2x|navíc|neoprávněně|víc*), přeplatek, (účtujete|účtovali|naúčtovali|naučtovali) ... (víc|
    více|navíc|jin*|vyšší|i když|ačkoli*|přestože|za něco), zpožd*, zpozd*, opožd*, prodlev*, prodlen*, (moc|příliš|až|strašně) pozdě,
    pozdě (přišl*|dorazil*|dodan*|doručen*), po termínu, po (slíbeném |domluveném )?termínu,
    měl* (to |balík |zásilka |zboží |už |již |jste |být |mi |ten |dávno )*(přijít|dorazit|být (už|hotov*|doručen*|vyřízen*|dodán*|u
    mě|zde|tady|opraven*)|přijet|zavolat|ozvat), (čekám|cekam|čekáme) (už|již|na|marně|pořád|stále|přes|déle|více|víc|tři|dva|týden|
    měsíc|čtrnáct|14|od)*, (už|již|pořád|stále|zatím|dosud|doposud|dodnes|porad|stale) ... (čekám|nic|nemám|nemáme|není|neni|chybí|
    nevidím|bez), (bez|žádná|žádnou|žádné) (odpověd*|reakc*|odezv*|vyjádření|výsledku|zpráv*|omluv*),
    nikdo (se|mi|nám|to|nic|vám)* ?(ne*), nikdo nepřijel, nikdo nebere, nikdo neodpovídá, nikdo se neozv*,
    nemůžu (se )?(dovolat|přihlásit|dostat|dočkat|otevřít|zaplatit|objednat|dokončit|připojit|zapnout|spustit|vás sehnat),
    nemohu (se )?(dovolat|přihlásit|dostat|dočkat|otevřít|zaplatit|objednat|dokončit|připojit|zapnout|spustit),
    nelze (se )?(dovolat|přihlásit|dostat|zaplatit|dokončit|objednat), nedaří se (mi )?(přihlásit|dovolat|zaplatit|dokončit)*,
    nedovol*, slíbili jste, slibovali jste, slíben* (termín|vrácení|zavolání|oprava|technik)*, slíbil* (mi|nám|jste|že), sliboval*,
    přislíbili, tvrdili jste, ztratil* se, ztracen*, ztratili jste, zmizel*, zrušili jste (mi)?, byla (mi )?(bez* )?zrušena,
    zablokoval* (jste|mi)*, zablokovan*, (drz*|neochotn*|nepříjemn*|arogant*|hrub*|sprost*|nevychovan*|neomalen*) (prodava*|kurýr*|
    řidič*|technik*|operátor*|obsluh*|personál|paní|pán|kolega|zaměstnan*|jednání|chování|přístup), vadil* mi, zkazili, zničil*,
    zničen*, lhal*, odbyl*, ignor*, zkažen* (dovolen*|oslav*|dárek|vánoce), kvůli vám, vaše chyba, vaší (chyb*|vin*), vaší chybou,
    neplatí (kód|sleva|kupon|kupón|poukaz), nenačetl*, neuplatnil*, nezohlednil*, neodečetl*,
    je (celý |celá |celé |úplně )?(mokr*|špinav*|křiv*|shnil*|rozmočen*|zlomen*|nefunkčn*|hluchý),
    přestal* (fungovat|hřát|topit|svítit|chladit|téct|jít), reklamac* (trvá|stále|pořád|už)*, třetí reklamace, nekvalitn*, zmetek,
    zmetk*, neseděl* (cena|částka|počet)*, vrácení peněz (stále|pořád|nepřišl*|jsem)*,
    peníze (stále|pořád|nikde|nemám|zpět nemám|mi nepřišly|nedorazily|jste mi nevrátili)"""

NO_FAILURE = """
    (zlomil*|vymkl*|natáhl*|podvrtl*) (si |jsem si |jsem |se )*(nohu|ruku|kotník|prst|žebro|klíční),
    (starý|stará|staré|původní|můj|moje|minul*|předchozí) (už |nám |mi |se |ji |* )*(po * letech|dosloužil*|doslouží*|odešl*|vypověděl*),
    po (deseti|dvaceti|patnácti|osmi|třiceti|mnoha) letech, hledám náhradní, (rozbil*|upustil*|polil*) (jsem |si )+,
    (sežral*|rozkousal*|schroustal*) (mi|nám)?, (domluvte|potvrďte) mi že,
    přijít (později|pozdě|o * později), (můžu|mohu|můžeme|stačí) ... později, nemáme (zájem|čas|spěch)*, mělo by to být, měl by být,
    otevřeno nebo zavřeno, máte (v sobotu|v neděli|dnes|zítra|o svátcích)* *(zavřeno|otevřeno), jde o (jin*|přepsání|změnu),
    přepsat na jiné, na jiné jméno, jiné jméno, převést na jin*, změn* (velikost|barv*|adres*|jmén*)* na jin*, chci jin*,
    chtěl* bych jin*, máte (i )?jin*, (nabízíte|existuje|prodáváte) * jin*, co když, kdyby*, v případě že,
    pokud (by|se|to|mi|bude|nebude|zboží|balík|nepřijde|nedorazí|zjistím), kdybych,
    když (mi |by |to )?(nebude|nesedne|nebudou|nepadne), může (se )?(stát|poškodit|rozbít)*, moje (chyba|vina|blbost|hloupost),
    moj* (chyb*|vin*|nepozorn*), mojí chybou, vlastní (chyb*|vin*|blbost*|nepozornost*), spletl* jsem, spletla jsem, popletl* jsem,
    splet* jsem se, překlikl* jsem, překlep*, uklikl*, přepsal* jsem se, omylem jsem, omylem jsme, nedopatřením jsem, nechtěně jsem,
    rozbil* jsem, rozbila jsem, rozbila se mi, upadl* mi, spadl* mi (na|z|ze)*, zapomněl* jsem, ztratil* jsem, zlomil* jsem,
    nešikovně jsem, polil* jsem, rozmyslel*, zadal* jsem (špatn*|chybn*|jin*), vyplnil* jsem (špatn*|chybn*),
    napsal* jsem (špatn*|chybn*), uvedl* jsem (špatn*|chybn*|jin*), objednal* jsem (omylem|špatn*|jin*|si omylem),
    vybral* jsem (špatn*|chybn*), žádný problém, bez (jediného )?problému, bez problémů, bez závad*, bez zpoždění, nic nechyb*,
    nechyb*, nepoškozen*, nerozbil*, nic (se )?nerozbi*, není (poškozen*|rozbit*|vadn*), vše (funguje|v pořádku|dorazilo|přišlo),
    všechno (funguje|v pořádku|dorazilo|přišlo), funguje (skvěle|výborně|perfektně|bezvadně|jak má|dobře|bez), u konkurence,
    u jin* (obchodu|firmy|prodejce), (od|z) jiného, u minulého, starý* *(mi )?(se )?(rozbil*|porouchal*|dosloužil*),
    starou* ... (rozbil*|doslouži*)"""

OWN_MISTAKE = """
    moje (chyba|vina|blbost|hloupost|nepozornost), (je|byla) to (moje|má) (chyba|vina), moj* (chyb*|vin*), mojí chybou,
    vlastní (chyb*|vin*|blbost*|hloupost*), spletl* jsem, popletl* jsem, splet* jsem se, překlikl* jsem, ukliknul*, uklikl*,
    přepsal* jsem se, (omylem|nedopatřením|nechtěně|nešťastnou náhodou|nepozorností|blbě|blbou) jsem,
    jsem (si )?(omylem|nedopatřením|nechtěně|blbě|špatně|nešikovně) *, (rozbil*|zlomil*|polil*|utopil*|vylil*|zničil*|poškodil*|
    ztratil*|zapomněl*|zapomněla|smazal*|upustil*|roztrhl*|vyhodil*) jsem, jsem (si |to |ho |ji |ten |tu |asi )*(rozbil*|zlomil*|
    polil*|utopil*|ztratil*|zapomněl*|smazal*|upustil*), (upadl*|spadl*) mi, poslal* jsem vám (místo|omylem|špatn*),
    stalo se mi něco (hloup*|trapn*), rozmyslel*, zadal* jsem (špatn*|chybn*|jin*), vyplnil* jsem (špatn*|chybn*),
    uvedl* jsem (špatn*|chybn*|jin*), objednal* jsem (omylem|špatn*|jin*|si omylem), kvůli mně"""

PRAISE = """
    děkuji za (skvěl*|rychl*|ochot*|perfekt*|vstřícn*|výborn*|super|milé|krásn*), skvěl* (servis|služby|práce|přístup|zkušenost),
    perfektní, spokojen*, výborn*, moc (chválím|děkuji za|pochválit), pochval*, chválím,
    jste (skvělí|úžasní|super|nejlepší|jedničky|poklad)"""
