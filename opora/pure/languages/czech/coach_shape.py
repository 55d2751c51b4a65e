"""Czech words for the coach's rules on the shape of a reply, C-R13 to C-R24; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, one_of, phrases, when_said, widened
from opora.pure.languages.czech import coach_dodging, coach_empty, coach_plain

_REVIEW = one_of("""
    recenz*, hodnocení, hodnoceni, hvězd*, hvězdič*, komentář*, komentar*, příspěvek, příspěvku, příspěvky, video, videa, videu, fotk*,
    stížnost*, pochval*,
    reference, referenci, google, googlu, heuréka, heurece, heuréce, bookingu, facebooku, firmy.cz, tripadvisor*, internetu,
    sociálních sítích, sítích, jedničk*, post, postu""")
_TAKE_BACK = one_of("""
    smažete, smažte, smazat, smazán*, smazání, odstraníte, odstraňte, odstranit, odstraněn*, odstranění, stáhnete, stáhněte, stáhnout,
    stažen*, stažení, upravíte,
        upravte, upravit, úprav*, změníte, změňte, změnit, zvýšíte, zvýšit, zvednete, přepíšete, přepište, přepsat, přidáte, přidejte,
        napíšete, napsat, napište, dáte, dát, dejte
    ohodnotíte, ohodnotit, zmizí, zmizet, sundáte, sundejte, sundat, vezmete zpět, odvoláte, pochválíte, vylepšíte, necháte, zanecháte,
    doplníte, pověsíte, vystavíte, skryjete""")
_ORDER = one_of("""
    zkuste, vyzkoušejte, restartujte, vypněte, zapněte, odpojte, zapojte, připojte, přepojte, klikněte, kliknete, stiskněte, zmáčkněte,
    podržte, otevřete, zavřete, vyplňte,
        zadejte, napište, přepište, pošlete, zašlete, odešlete, přepošlete, odepište, odpovězte, zavolejte, volejte, ozvěte se, doplňte,
        přiložte, nahrajte, stáhněte, nainstalujte, odinstalujte
        aktualizujte, přihlaste se, přihlašte se, odhlaste se, vymažte, smažte, vyčistěte, promažte, zkontrolujte, ověřte, podívejte se,
        najděte, vyberte, zvolte, nastavte, změňte, přepněte, otočte
        vytáhněte, vyjměte, vložte, sundejte, nasaďte, vyměňte, použijte, vezměte, přineste, dovezte, přijďte, přijeďte, dojděte,
        zajděte, navštivte, počkejte, vyčkejte, nechte, dejte, udělejte
        postupujte, pokračujte, potvrďte, sdělte, uveďte, vyfoťte, změřte, spočítejte, objednejte, zaplaťte, vraťte, podepište,
        vytiskněte, spusťte, běžte, jděte, přejděte, rozklikněte, obraťte se
    kontaktujte, načtěte, obnovte, resetujte, utáhněte, povolte, odšroubujte, odvzdušněte, propláchněte, vypusťte, držte, sepište,
    diktujte, řekněte, popište, prosím o, žádám*, prosíme o""")

_SIGNALS = {
    "C-R14": when_said(
        """
        (jsme|patříme|my|naš* (firma|tým|parta|služb*|lidé)|u nás|náš* tým)…(nejlepší|nejrychlejší|nejspolehlivější|nejkvalitnější|
            nejšikovnější|jednička|jedničky|špička|špičkou|bezkonkurenčn*|mistři světa|světov* tříd*|absolutní)
        (nejlepší|nejrychlejší|nejspolehlivější|nejkvalitnější|bezkonkurenčn*) …(na trhu|v republice|v česku|v čr|na světě|
            široko daleko|v oboru|v evropě|v celé zemi|ve vesmíru|v galaxii|pod sluncem|v okolí|na planetě)
        nikdo jiný (na trhu|v oboru|v republice|na světě|v okolí|by|to|vám|takhle),
        nikde jinde …(nenajd*|nedostan*|neseženete|nezažijete), nemáme konkurenci, nemá* obdoby, nemá* konkurenci, bezkonkurenčn*,
        bez konkurence, nepřekonateln*, nedostižn*, neporaziteln*, nevídan*, co svět neviděl
        (absolutní|naprost*|světov*|úplná) (špička|špičk*|jednička|třída|elita|extratřída), (úplné |hotové |malé )?zázrak*,
        (dokázali|udělali|zvládli|zvládáme|děláme|dokážeme) (i |jsme )?(i )?nemožné, nic není (pro nás )?nemožné,
        pro nás nic není (problém|nemožné), neexistuje nic co
        hrdin*, superhrdin*, heroick*, nadlidsk*, nadpozemsk*, titánsk*, gigantick* úsil*, géni*,
        geniáln* (tým|parta|lidé|technik*|kolegové|řešení)*, kouzelník*, čaroděj*, mág, mágové, mágů, božsk*, legendárn*, fenomenáln*,
        epick*, úžasn* tým, neuvěřiteln* (tým|rychl*|výkon*|nasazen*|úsil*), famózn*
        (přenášíme|přenesli|hýbeme|pohnuli|přesunuli|zbourali|stěhujeme) (jsme )?(hory|nebem|skály|zdi),
        (hory|skály) (jsme )?(kvůli vám |pro vás )?(přenášíme|přenesli|přenáší), nebe (i|a) zemi,
        obrátili jsme (svět|vše|všechno|nebe)…(naruby|vzhůru nohama|nohama), modré z nebe
        (ve dne v noci|dnem i nocí|celou noc|celé noci|tři noci|dvě noci|bez spánku|beze spánku|nespali|oka nezamhouřili|
            do roztrhání těla|do posledního dechu|až do rána|nonstop) …(pro vás|kvůli vám|bojoval*|dřel*|makal*|pracoval*|nespal*|
            hledal*|tým*|kluci|naši), (bojovali|bojujeme|dřeli|rvali) (jsme )?(se )?(jako|o každ*|za vás|pro vás), jako lvi, krev pot,
        krví a potem, padli jsme na pusu
        (kluci|technici|tým|celý tým|všichni|celá firma|naši*)…(nespali|na kolenou|bez jídla|bez spánku|obětovali|nasazovali život*|
            položili), nasadili (jsme )?všechny (síly|páky), první poslední, posledn* kapku,
        nad rámec (všeho|běžného|možností|povinností|svých)
        revoluc*, revoluční, převratn*, přelomov*, průlomov*, nová éra, budoucnost oboru, změní (vám )?(život|svět), rekord*,
        historick* (výkon|okamžik|úspěch|čas), jako nikdy předtím, událost roku, světová premiéra,
        (řešení|projekt|služby|spolupráci) na vyšší (úroveň|level)
        (nikdy|ještě nikdy) …(nikdo nebyl|nikdo neodešel) ne(spokojen*)*, nikdo (nikdy )?(nebyl|neodešel) nespokojen*,
        (ještě )?nikdy (jsme )?(nic |nikoho |si )*(nezklamali|nepokazili|nespletli|neselhali|neudělali chybu), neděláme chyby,
        (100|sto|stoprocentní|tisíci) ?(%|procent|procentně)? ?(spokojen*|úspěšnost*|nasazen*|kvalit*|zákazníků)
        (statisíce|tisíce|desetitisíce|miliony|stovky tisíc) (nadšen*|spokojen*|šťastn*),
        (konkurence|branže|obor|ostatní|všichni|celá branže|trh) (nám )?(tiše )?(závid*|bledne|pláče|nestačí|blednou|může balit|
            mohou balit|kouká|zírá), záviděl*…konkurenc*, dech beroucí, dechberouc*, vyrazí (vám )?dech, ohromující, grandiózn*,
        monumentáln*
        jste (ti |to )?nejlepší zákazn*, naši (hoši|mistři|borci|machři|géniové|hrdinové), mistr* světa, v galaxii, ve vesmíru,
        ve známém vesmíru, největší (službou|dar|poctou)
        """,
        """
        nejsme, nechceme tvrdit, netvrdíme, napsal* nám, napsali nám, psal* nám, nemůžeme tvrdit, neděláme zázraky, zázraky neumíme,
        nečekejte zázraky
        """,
    ),
    "C-R21": when_said(
        """
        (jiná|jiný|jiné|jinou|další|žádná jiná|žádnou jinou|žádný jiný) (možnost*|způsob*|cest*|variant*|řešení|volb*|
            alternativ*) …(není|nejsou|nemáme|neexistuj*|nemáte|nenabízíme|nezbývá|nezná*|neumíme|nevede),
        (není|nejsou|nemáme|neexistuje|nezbývá|neznáme|nenabízíme|nevidím) (vám )?(bohužel )?(žádn* )?(jin*|další*) (možnost*|
            způsob*|cest*|variant*|řešení|alternativ*|volba|než)
        (jinak|jinudy|jinam) (to )?(bohužel |prostě |u nás |opravdu |zkrátka |ani )*(nejde|nelze|nepůjde|není možné|neumíme|
            nemůžeme|neděláme|to nejde), (nejde|nelze|nemůžeme|neumíme) to (bohužel )?jinak,
        (jediná|jediný|jediné|jedinou|jediným) (možn* )?(možnost*|způsob*|cest*|řešení|varianta|šance|volba|co (s tím )?(pomůže|jde|
            funguje|vám|můžeme|lze))
        (nic jiného|nic dalšího|víc|něco jiného) (vám |pro vás |bohužel |k tomu |s tím )*(nemůž*|neumím*|nemáme|nezbývá|nepomůže|
            nenabíz*|nejde|udělat nemůž*|nabídnout nemůž*), jen(om)? takto to (jde|lze|funguje),
        (jen|pouze|jedině) (takto|takhle|tak) (to )?(jde|lze|funguje|je možné)*, nikde jinde, nikudy jinudy, a nikam jinam
        """
    ),
    "C-R21 only": when_said(
        """
        (výhradně|výlučně|pouze|jedině|jen|jenom|toliko) …(osobně|na pobočce|na přepážce|na prodejně|v prodejně|v aplikaci|přes|
            poštou|kartou|hotově|online|e-mailem|emailem|telefonicky|s vytištěn*|vytištěn*|pomocí|v kanceláři|formulářem|převodem|
            kurýrem|do rukou|v prohlížeči|na webu|písemně|s originál*|s účtenkou|v pracovní*),
        (přijímáme|vydáváme|děláme|posíláme|bereme|řešíme|umíme|lze|jde|možné) …(výhradně|pouze|jedině|jenom|jen)
        """,
        "pokud, nejen, ne jen, jen na vás, jen prosím, platí jen, platí pouze",
    ),
    "C-R23": when_said(
        """
        (případ|věc|záležitost|hlášení|reklamaci|reklamace|stížnost|ticket|tiket|požadavek|žádost|podnět|dotaz|konverzaci|chat|spis|
            podání|to|úkol|zásah|incident|vše|tohle) (tímto |tím |proto |nyní |teď |je |bude |byl |byla |bylo |máme |jsem |jsme |
            dnes |za nás |tedy |pro nás |pro mě |už |a |v systému |mám )*(uzavír*|uzavřen*|uzavřel*|uzavřít|ukončuj*|ukončen*|
            ukončil*|zavír*|zavřen*|zavřel*|odškrt*|archivuj*|vyřízen*|vyřešen* a)
        (uzavír*|uzavřel* jsem|uzavřeli jsme|ukončuj*|zavír*|uzavřeme|uzavřu|ukončíme|zavřu|archivuj*) (tímto |proto |nyní |tedy |
            váš |vaši |vaše |celý |celou |tento |tuto |tím |u nás |teď |ji |ho |jej )*(případ|věc|záležitost|hlášení|reklamaci|
            stížnost|ticket|tiket|požadavek|žádost|podnět|dotaz|konverzaci|chat|spis|podání|to|incident)
        (považuji|považuju|považujeme|pokládám*|bereme|beru|máme|mám) (tedy |tímto |tak |proto )?(tento |tuto |váš |vaši |celou |
            celý )?(to |věc |případ |záležitost |reklamaci |stížnost |vše |ji |ho |už to |jej )*(za |jako )(uzavřen*|vyřešen*|
            vyřízen*|ukončen*|hotov*|skončen*),
        tím (je |to |pro nás |pro mě |celá |věc |je to )*(vyřešen*|uzavřen*|vyřízen*|končí|skončen*|hotov*|ukončen*|vyřízeno), za námi,
        tím to (pro nás |pro mě )?(končí|hasne)
        (je|bylo|máme) (to )?(tím |pro nás |pro mě |z naší strany |za nás )+(vyřešen*|uzavřen*|vyřízen*|hotov*|ukončen*|vyřízeno|
            skončen*|všechno),
        (z naší strany|pro nás|za nás) (je |to |tedy |tím |tedy je |věc |vše |případ )*(vyřešen*|uzavřen*|vyřízen*|hotov*|ukončen*|
            končí|skončen*)
        (ticket|tiket|případ|hlášení|reklamace|požadavek|chat) (uzavřen*|zavřen*|ukončen*),
        dál se (tím|tomu|k tomu) (už )?(nebudeme|nevracíme|nebudu|zabývat), k tomu se (už )?(nebudeme )?(vracet|nevracíme)
        """,
        """
        neuzavír*, neuzavř*, uzavřu až, uzavřeme až, až (mi |nám )?(potvrdíte|napíšete|odepíšete|budete),
        jakmile (mi |nám )?(potvrdíte|napíšete|odepíšete), teprve, dokud, smlouv*, objednávk*, účet, účtu, okno, dveř*, kohout*,
        ventil*, pobočk*, prodejn*, uzavřít sázku, pokud (mi |nám )?(potvrdíte|souhlasíte|vám)
        """,
    ),
}

_LISTS = {
    "step": phrases(
        f"""
        {_ORDER},
        (prosím |stačí |můžete |musíte |je třeba |je potřeba |je nutné |potřebujete |doporučuj* |zkuste |nejdřív |nejprve |postačí |
            nezbývá než |třeba )+…(restartovat|vypnout|zapnout|odpojit|připojit|kliknout|stisknout|podržet|otevřít|vyplnit|zadat|
            napsat|poslat|zaslat|odepsat|odpovědět|zavolat|ozvat|doplnit|přiložit|nahrát|stáhnout|nainstalovat|aktualizovat|
            přihlásit|vymazat|smazat|zkontrolovat|ověřit|podívat|vybrat|zvolit|nastavit|změnit|přepnout|vyměnit|použít|přinést|
            přivézt|dovézt|přijít|přijet|navštívit|počkat|vyčkat|nechat|dát|udělat|potvrdit|sdělit|uvést|vyfotit|objednat|zaplatit|
            vrátit|podepsat|vytisknout|spustit|zkusit|vyzvednout|vzít|požádat|podat|uplatnit|reklamovat|zobrazit|najít|dobít|
            odhlásit|zrušit|platit|koupit|pořídit)
        (kliknete|otevřete|zadáte|vyplníte|vyberete|zvolíte|přejdete|najdete|stisknete|vyzvednete|přihlásíte se|nastavíte|dostanete|
            zaplatíte|objednáte|pošlete|vrátíte|zrušíte|odhlásíte|koupíte|seženete|uvidíte|získáte), stačí, návod, postup*, tady je,
        zde je, v příloze
        """
    ),
    "act": phrases(
        """
        (je|jsou|bude|budou|byl*|bylo) (už |nyní |teď |dnes |znovu |opět |zase |ode dneška |hned |vám |pro vás |u vás |za |v |na |
            nejpozději |zítra )*(opraven*|vyměněn*|vrácen*|odeslán*|zaslán*|zrušen*|obnoven*|připsán*|doručen*|vyřešen*|vyřízen*|
            nahrazen*|doplněn*|připraven*|hotov*|odblokován*|aktivován*|uvolněn*|skladem|k dispozici|na cestě|v příloze|volno|
            zpátky|funkční|dostupn*|přičten*|odečten*|prodloužen*|přepočítán*|nastaven*|odstraněn*|domluven*|zajištěn*|objednán*)
        (už |zase |opět |znovu )(jede|běží|funguje|teče|svítí|topí|hřeje|jde|jezdí|platí),
        (máte (to |ho |ji |je |už |tam )*(v|na|zpátky|zdarma|doma|hotov*|k|do|od)|dostanete|dostáváte|obdržíte|získáte|najdete|
            čeká na vás|čekají na vás|platí pro vás|přijde vám|přijdou vám|dorazí|doveze|přiveze|přijede|vymění|opraví|vyzvedne|
            zavolá|ozve se|namontuje|dodá|pošle|napíše|odpoví|vyřeší|vrátí), v příloze, přikládám*, zdarma, bez placení, neplatíte,
        nezaplatíte, na naše náklady, na náš účet, odpouštíme, promíjíme, nahradíme, uhradíme, proplatíme, doplatíme, přijmeme,
        uznáváme, uznali jsme
        (vyměním*|vyměníme|opravím*|opravíme|pošlu|pošleme|zašlu|zašleme|vrátím*|vrátíme|zavolám*|zavoláme|napíšu|napíšeme|ověřím*|
            ověříme|zjistím*|zjistíme|prověřím*|prověříme|zařídím*|zařídíme|vyřídím*|vyřídíme|vyřeším*|vyřešíme|přijedu|přijedeme|
            přivezu|přivezeme|doručíme|doručím|upravím*|upravíme|změním*|změníme|zruším*|zrušíme|objednám*|objednáme|připravím*|
            připravíme|vystavím*|vystavíme|doplním*|doplníme|podívám*|podíváme|zkontroluj*|předám*|předáme|předávám*|zeptám*|
            zeptáme|dohledám*|dohledáme|zajistím*|zajistíme|nabízíme|nabízím|navrhuj*|posílám*|posíláme|vracím*|vracíme|měním*|
            měníme|opravujeme|opravuji|hledáme|hledám|řešíme|odečteme|připíšeme|odblokuj*|nastavím*|nastavíme|prodloužím*|
            prodloužíme|ozvu|ozveme|odpovím*|odpovíme|uděláme|udělám|dáme|dám|přidám*|přidáme|přihlásím|zapnu|zapneme|vypnul*|
            rezervuj*|dopravíme)
        """
    ),
    "offer": phrases(
        """
        můžete (si |to |ho |ji |nám |mi |se |také |i |buď )*(vybrat|zvolit|vrátit|vyměnit|přijít|použít|zaplatit|objednat|koupit|
            vyzvednout|reklamovat|požádat|přejít|zrušit|odstoupit|stáhnout|najít|sledovat|platit|získat|využít|poslat|doplnit|
            napsat|zavolat|psát|volat|přinést|zajít|jet|cestovat),
        máte (na výběr|dvě možnosti|několik možností|tři možnosti|možnost|nárok), buď…nebo, lze, jde to, dá se, je možné,
        ano(?=[^a-z ])
        """
    ),
    "no_step": phrases(
        """
        (tak|takhle|takto) to (už |bohužel |prostě |v ní |u nás |tu |holt )*(je|funguje|chodí|máme),
        (obraťte|obrátit|obracejte|zavolejte|zavolat|napište|kontaktujte|ozvěte) …(na výrobce|na dopravce|na banku|výrobci|dopravci|
            bance|dodavatel*|správu|jinam|jinde)
        neváhejte…(obrátit|kontaktovat|ozvat|napsat|zavolat|nás|se|psát|volat),
        (v případě|pokud) …(dotaz*|potřeby|nejasnost*|cokoli*|dalš*)…(obraťte|kontaktujte|ozvěte|napište|volejte|neváhejte|jsme|pište),
        jsme (tu|zde|vám)…(pro vás|k dispozici),
        (bude|byl*|bylo|byla|je) (řádně |již |úspěšně |vaše |předán* |dále )*(zaevidován*|zaregistrován*|zaznamenán*|zapsán*|
            postoupen*|přijat*|posouzen*|evidován*|předán*|zohledněn*|zpracován*),
        (poznamenal*|zapsal*|zaznamenal*|zaznamenali|zaevidoval*) (jsem|jsme) si,
        (vaše |váš |vaši |tuto )*(zkušenost|názor|připomínk*|podnět|zpětn* vazb*|postřeh*) (předám*|předáme|si|bereme|jsem|jsme)…,
        (přečtěte|nastudujte|prostudujte) si, pochopte, mějte (prosím )?(pochopení|strpení|trpělivost),
        prosíme o (pochopení|strpení|trpělivost|shovívavost|důvěru), prosím o (pochopení|strpení|trpělivost|shovívavost), zachovejte…,
        těšíme se…, užijte si…, mějte se…, hlídejte si, nedivte se, berte…s, uklidněte se, jděte jinam, dejte si pozor, zvykněte si,
        počítejte s tím
        """
    ),
    "empty_question": phrases(
        """
        (mohu|můžeme|můžu) (pro vás |vám |ještě |nějak |s něčím )*(udělat|pomoci|pomoct)…, s čím (ještě )?(mohu|můžeme|můžu),
        (ještě )?něco dalšího, co (ode mě|po nás|po mně) (ještě )?chcete, co (s tím )?(naděláme|naděláte|mám dělat|máme dělat),
        jste (spokojen*|v pořádku), (to )?myslíte vážně, a co jako, děláte si, kdo (vám|to) (řekl|ví)
        """
    ),
    "agreeing": phrases(
        """
        souhlasíte, souhlasí, vyhovuje (vám|to), vyhovovalo by, hodí se (vám|to), pomůže (vám |to )?(to|takhle)*, je to tak, v pořádku,
        platí, jasné, rozumíme si, domluveno, ok, může být, co (na to|vy na to) (říkáte|vy), sedí to, stačí (vám )?(to|takto)*,
        co je vám milejší, (co|která|kterou|které)…(milejší|vyhovuje|preferujete|raději|hodí)
        """
    ),
    "question_words": phrases(
        """
        kdy, kde, kam, kdo, koho, komu, jak, jaký, jaká, jaké, jakou, jakého, který, která, které, kterou, kterého, kolik, proč, odkud,
        čí, co, na kdy, od kdy, do kdy, zda, jestli
        """
    ),
    "once_more": phrases("ještě jednou, znovu, znova, opět, zopakuj*, opakuj*, opakovaně, ještě (jedno|jeden)*, zase"),
    "another_way": phrases(
        """
        nebo, anebo, případně, popřípadě, eventuálně, alternativně, jinou možností, druhá možnost, druhou možností,
        (dvě|tři|několik|další|jiné) (možnost*|způsob*|cest*|variant*), můžete (také|i|případně), také můžete,
        pokud (by |to |by to |ani to |raději |vám |tohle |nebude )*(nepomůž*|nepomoh*|nepůjde|nevyhov*|nefung*|nezabere|raději|
            chcete|byste|nesedne|nevyjde|nestačí)
        (kdyby|jestli|když) (to |ani |by )*(nepomůž*|nepomoh*|nepůjde|nevyhov*|nefung*|nezabere|nezabralo|nestačí|nevyšlo),
        zároveň (vám )?(posílám*|pošlu), náhradní*, nebudeme (to )?(zkoušet|opakovat), místo toho, jiným způsobem, zkusíme (to )?jinak,
        vyměníme (vám )?(ho|ji|to|je) za, sám* (přijedu|se)
        """
    ),
    "gift": phrases(
        """
        (přibalíme|přihodíme|přiložíme|dáme|dostanete|vrátíme|vrátím|vracíme|pošleme|pošlu|nabízíme|nabídneme|nabízím|připíšeme|
            poskytneme|zaplatíme|proplatíme|
            odečteme|přidáme|věnujeme|odpustíme|přispějeme|uděláme|vyplatíme|dostanete|máte|získáte|proplatíme|obdržíte|čeká), slev*,
        poukaz*, voucher*, kupón*, kupon*, bonus*, kompenzac*, odškodn*, náhrad*, dárek, dárk*, zdarma, gratis, bez placení, peníze,
        částk*, kredit*, vrácen*, výměn*, výplat*, vyplat*, naúčtujeme, oprav*, nový kus, \\d+ ?(kč|korun|%|procent|eur)
        """
    ),
    "condition": phrases(
        """
        pokud, když, jestliže, jestli, kdyby*, podmínk*, podmínkou, pod podmínkou, za podmínky, jakmile, až, ihned jak, hned jak,
        jen co, za to že, výměnou, za (pozitivn*|kladn*|pěkn*|dobr*|hezk*|lepší|pět|5) (hodnocen*|recenz*|komentář*|referenc*|hvězd*),
            na oplátku, oplátkou, stačí když, stačí jen, stačí (u|na|nám|tu|to|když), nejdřív, nejprve,
        předtím než, (dřív|než) (přijede|pošleme|vyplatíme|peníze), před (výplatou|odesláním|vyplacením|vrácením|opravou),
        (potom|pak) (vám|teprve), teprve, jinak, v takovém případě, za předpokladu
        """
    ),
    "hard_condition": phrases(
        """
        (pouze |jen |jedině |výhradně )?(pod podmínkou|za podmínky|podmínkou je|podmínka je|pouze pokud|jen pokud|ovšem jen když|
            za předpokladu)
        """
    ),
    "fair_condition": phrases(
        """
        doklad*, účtenk*, faktur*, fotk*, fotografi*, číslo účtu, vrátíte (zboží|nám|výrobek), pošlete (zboží|zpět|nám)*, záruk*,
        do \\d+, termín*, doruč*, předlož*, nepoškozen*, originál*, potvrzen*, poštovné, nad \\d+
        """
    ),
    "praise_wanted": phrases(
        f"""
        {_REVIEW}…{_TAKE_BACK}, {_TAKE_BACK}…{_REVIEW}, (pět|5|plný počet) hvězd*, (pozitivn*|kladn*|příznivé|dobr*|pěkn*|hezk*|
            lepší) (hodnocen*|recenz*|komentář*|referenc*|ohlas*),
        (pěkn*|hezk*|dobr*|lepší) (recenz*|hodnocen*|referenc*),
        (nebudete|nikde|nikomu|nezveřejn*|nepište|nezmíníte|neřeknete|přestanete) …(psát|píšete|nepište|zveřejň*|říkat|šířit|mluvit|
            psali|nezveřejn*|neřek*|nepíš*|stěžovat), (pochval*|pochválíte) …(na|nás|nám), mezi námi, necháte si to pro sebe,
        stáhnete stížnost, (stažení|odvolání) (stížnosti|podnětu)
        """
    ),
    "only_then": phrases(
        """
        (pak|potom|teprve|až poté) …(vám|se|pošleme|dostanete|můžeme|probereme|bavit|vyplatíme|vrátíme),
        jinak…(naúčtujeme|nedostanete|zrušíme|neposkytneme|nevrátíme|nebude)
        """
    ),
    "no_strings": phrases(
        """
        nic (za to |po vás |od vás )*(nechceme|nechci|neočekáv*|nepožaduj*|nežád*), bez (jakýchkoli* )?podmínek, bez ohledu,
        ať (už )?(napíšete|recenzi|hodnocení),
        (recenzi|hodnocení|komentář) (si |tu |tam |klidně |samozřejmě |prosím )*(nechte|ponechte|nechat|nemusíte|neměňte), nemusíte,
        nežádáme, nic na oplátku
        """
    ),
    "remedy": phrases(
        """
        slev*, poukaz*, voucher*, kupón*, kupon*, bonus*, kompenzac*, odškodn*, náhrad*, dárek, dárk*, kredit*, omluv*…\\d+,
        jako pozornost, bolestné
        """
    ),
    "later_check": phrases(
        """
        zavolám*, zavoláme, volám vám, ozvu se, ozveme se, napíšu, napíšeme, zkontroluj*, ověřím*, ověříme, zeptám se, zeptáme se,
        podívám se, podíváme se, přijedu, přijede, zastavím se, prověřím*, prověříme, mrknu, zjistím*, připomenu*, hlídám*,
        poslechnu si
        """
    ),
    "if_needed": phrases("pokud (by|se|budete|byste|ještě), kdyby*, v případě potřeby, v případě dotazů"),
}

_ADVICE = {
    "C-R13": "Nabídněte řešení, kroky, nebo napište, co se stane dál a kdy.",
    "C-R14": "Ať chválí fakta a časy; superlativy o sobě vynechte.",
    "C-R15": "Ptejte se celými větami, na jednu věc v každé; tři a více otázek očíslujte.",
    "C-R16": "Řekněte jednou větou, jak jste problém pochopili.",
    "C-R17": "Nejdřív ukažte, že jste slyšeli, co se stalo; pokyn až potom.",
    "C-R18": "Otázka {number} zůstala bez odpovědi: „{question}“. Odpovězte, nebo napište, kdy odpovíte.",
    "C-R19": "Začněte omluvou za to, co se stalo, ať je vina čí chce.",
    "C-R20": "Doplňte jednou větou, proč se to stalo a co jste změnili.",
    "C-R21": "Přidejte ještě jednu nebo dvě možnosti.",
    "C-R22": "Náhradu dejte bez podmínek a v rámci toho, co smíte dát sami.",
    "C-R23": "Než případ uzavřete, napište, kdy ověříte, že je vše v pořádku.",
    "C-R24": "Přidejte jednu větu, kterou může dostat jen tento zákazník.",
}

_SUGGESTION = {
    "C-R13": "Udělám teď toto: [KROK]. Výsledek vám napíšu zítra do 12:00.",
    "C-R14": "Trvalo to [DOBA] a je hotovo: [VÝSLEDEK].",
    "C-R15": "Prosím o odpověď na dvě otázky:\n1. O jakou [VĚC] jde?\n2. Do kdy to potřebujete?",
    "C-R16": "Rozumím tomu tak, že [PROBLÉM] a že potřebujete [PŘÁNÍ]. Je to tak?",
    "C-R17": "Rozumím, že [POTÍŽ], a to uprostřed práce; mrzí mě to. Pojďme to spolu vyřešit: [KROK].",
    "C-R18": "{number}. Na otázku „{question}“ odpovím zítra do 12:00, až to ověřím u kolegů.",
    "C-R19": "Omlouvám se, že [UDÁLOST].",
    "C-R20": "Stalo se to proto, že [PŘÍČINA]. Změnili jsme toto: [ZMĚNA].",
    "C-R21": "Pokud to nepomůže, jsou tu ještě dvě cesty:\n2. [CESTA]\n3. [CESTA]",
    "C-R22": "Prosím, přijměte od nás [NÁHRADA]; nic za to neočekáváme.",
    "C-R23": "[DEN A HODINA] se vám ozvu a ověřím, že vše funguje.",
    "C-R24": "Vím, že dnes [SITUACE]; {proto jsem pro vás připravil|proto jsem pro vás připravila|proto jsme pro vás připravili} [VĚC].",
}

WORDS = CoachWords(
    signals=widened(_SIGNALS, coach_empty.SIGNALS, coach_dodging.SIGNALS, coach_plain.SIGNALS) | {"C-R22": coach_plain.SIGNALS["C-R22"]},
    advice=_ADVICE,
    suggestion=_SUGGESTION,
    lists=coach_plain.with_plain(_LISTS),
)
