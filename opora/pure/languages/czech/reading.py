"""How Czech customers ask, wish, complain and feel, and how answers to them sound."""

from dataclasses import replace

from opora.pure.languages.czech import complaining
from opora.pure.languages.listening import ReadingWords

_WORDS = ReadingWords(
    greetings="""
        dobrý den( přeji)?, dobrej den, dobré (ráno|odpoledne|poledne|dopoledne), dobrý (večer|vecer), dobry, zdravím( vás)?, zdravim,
        ahoj, čau, hezký den, pěkný den, krásný den, vážen* (paní|pane|pani|dámy|zákaznický|obchode|pánové|firmo), vážení,
        ještě( prosím)?, haló, omlouvám se ale, promiňte ale, promiňte, jen dotaz, dotaz, mám (jen )?(rychlý |krátký )?dotaz, ps, p.s.,
        re, děkuji, děkuju, díky""",
    please="prosím( vás)?( pěkně)?, prosimvas, prosím tě, prosim vas",
    joints="""
        a, i, nebo, anebo, či, ale, tak, takže, a (také|taky|dále|ještě|zároveň|případně|hlavně|zda|jestli), nebo (také|taky|případně),
        případně, popřípadě, eventuelně, dále, také, taky, resp, respektive""",
    asking={
        "when": """
            (od|do|na|pro|a)? ?kdy, kdyže, odkdy, dokdy, v kolik( hodin)?, (za|do|po) jak dlouh*, jak dlouho, jak brzy, v který den,
            který den, v jakém (termínu|čase), jaký (je|bude) termín, do kolika (dnů|dní|hodin)""",
        "amount": """
            kolik, za kolik, o kolik, kolikrát, kolika, jak (drah*|velk*|vysok*|těžk*|dlouh*|moc|hodně|široký|široká|hlubok*),
            jaká (je|bude|by byla) cena, na kolik, kolikátý""",
        "where": "kde, kam, odkud, kudy, u koho, na jak* adres*, na jak* mail*, na jak* pobočk*",
        "who": "kdo, koho, komu, s kým, od koho, kým",
        "why": "proč, pročpak, z jakého důvodu, čím to (je|že)",
        "how": """
            jak (tohle|to|chcete|hodláte|dlouho|budete|se|máme|můžete|na|s|ten|tu|prosím), jakým způsobem, jakpak,
            jak (mám|máme|je možné|se|to|mohu|můžu|lze|dlouho|je to|bude|budu|probíhá|funguje|postupovat|postupuji|dál|vrátit|zaplatit|
            nastavit|bych|prosím|reklamovat|objednat|získám|zjistím|zruším|vrátím|poznám|změním|dostanu|na to|vypadá|moc|často|dostat)""",
        "which": """
            jaký, jaká, jaké, jakou, jakého, jakém, jakém, jakými, jakým, jací, který (z|je|model|typ|kus), která (z|je|varianta),
            které (z|jsou), kterou (z|variantu), kterého z, čí""",
        "what": """
            co (s|chcete|hodláte|uděláte|budete|budeme|děláte|kdy), co navrhujete, co (mám|máme|je|s tím|to|mohu|můžu|mi|dál|dále|teď|
            bude|znamená|se|potřebuji|potřebujete|všechno|vše|přesně|kdyby|když|obsahuje|stojí|doporučujete|byste|by|vám|vlastně|za|vše),
            čím, čeho, čemu, k čemu, na co, v čem, o co (jde|se jedná)""",
    },
    asking_loosely="co, jak, který, která, které, kterou",
    whether="zda, zdali, zdalipak, jestli, jestliže, jestlipak, jesli, estli",
    asks_at_start="""
        stačí *, vejde se *, jde to, platí to, funguje *, *áte, vrátíte, vyřídíte, opravíte, nosíte, vozíte, ručíte, platíte, půjčíte,
        zajistíte, nabízíte, doručíte, zařídíte, umíte, smíte, musíte, řešíte, ne*ete, nevozíte, nemusíte, chcete, budete, berete, bude,
        je pravda, dá se, máme (to |si |tedy )?*, mám (si|to|vám|tedy|ještě|prosím) *, byla by, bylo by, byl by, šlo by, šla by, šel by,
        našl* se, nenašl* se, dostanu, stihn*, smím, je (to )?(prosím )?možné, je (to )?možno, je (nějak* )?možnost, je nutné, je potřeba,
        je třeba, je (ještě|součástí|v ceně|skladem|někde|někdo), jsou (ještě|už|již|ty|tyto|skladem|v|k|tam|prosím|nějak*),
        není (to|možné|náhodou|tam|třeba), dá se, dalo by se, lze (to|si|u|v|na|nějak|tedy|prosím|zboží|objednat|vrátit|zaplatit|platit),
        šlo by, jde (to|u|s|ten|ta|nějak|prosím|tam|vrátit|změnit), nešlo by, máte (ještě|už|v|na|k|skladem|někde|nějak*|prosím|otevřeno|
        možnost|tento|tuto|i|to), nemáte, nabízíte, posíláte (i|do|na|také|taky|zboží), zasíláte, doručujete (i|do|na|také), děláte,
        vyrábíte, prodáváte, poskytujete, platí (ještě|to|ta|u|pro|stále), existuje, budete (mít|ještě|někdy|v|otevřeno),
        bude (ještě|to|možné|někdy|opět|znovu|zboží|balík), můžu (to|si|u|vrátit|zaplatit|poslat|prosím|nějak|ještě|tam|někde|přijít|s|
        zboží|na|objednávku|platit|platit), mohu (to|si|u|vrátit|zaplatit|prosím|nějak|ještě|tam|někde|zboží|platit|objednávku),
        můžeme (to|si|prosím|ještě|nějak), musím, musíme, dorazí, přijde, stihne*, vejde se, hodí se, funguje to (s|i|na|v|bez), pasuje,
        nevíte, víte (prosím)?, nevíš, uvažujete, plánujete, mám (to|vám|si|tam|ještě|zboží|čekat|něco), počítá se, započítává se,
        účtujete, berete, přijímáte, jaksi""",
    asks_with_mark="""
        je, jsou, není, nejsou, byl*, bude, budou, budu, budete, má, mají, máte, nemáte, mám, mohu, můžu, můžeme, může, mohou, mohl* bych,
        smím, musím, musíme, dostanu, dostaneme, přijde, dorazí, stihnete, jde, nejde, lze, dá, vede, vedete, prodáváte, existuje, platí,
        funguje, chodí, počítáte, víte, nevíte, znáte, potřebuji, potřebujete, odeslali jste, poslali jste, odešl*, dorazil*, přišl*,
        obdrželi jste, dostali jste, vrátíte, pošlete, vyměníte, dodáte, uznáte, zůstává, zahrnuje, obsahuje""",
    states_at_start="""
        píšete, tvrdíte, slibujete, máte (skvěl*|pravdu|krásn*|výborn*|super|pěkn*|hezk*|dobr*|ode|u mě|to|můj),
        děláte (skvěl*|výborn*|super|dobr*|krásn*), víte že, jistě víte, nemáte zač, určitě víte, ne(jste|budete|máte) (zač|schopn*)*,
        prosíte, odmítáte, ignorujete, vymlouváte, účtujete mi, vracíte mi, nezvedáte, nereagujete, neodpovídáte, nekomunikujete,
        neplníte, máme (zájem|u|od|problém|v|s|dva|tři|objedn*|rezerv*|doma|nov*|jen|také|už|to),
        bude (mi|to|ti|nás|nám|už|stačit|lepší|potřeba), jak (jsem|jsme|jste|už|již|vidím|vidíte|víte|bylo|říkám|vám|tak|se říká|se zdá|
        jinak|jsem psal* |píšete), kdykoli*, kdykoliv, kdy jsem, kdy jsme, co se týče, co se týká, co jsem, co nejdříve, co nejrychleji,
        kdo ví, kdoví, je (to )?možné že, je mi, je (to )?nutné říci, jde o, jde mi o, jde to o,
        je potřeba (vyměnit|opravit|poslat|doplnit|změnit|dodat|zaslat), je třeba (vyměnit|opravit|poslat|doplnit),
        je to (už|pro|nová|nový|nové|jen|velm*|tak|opravdu|moc|hrozn*|ostud*|velk*|skvěl*|krásn*|dárek|můj|moje|naše|první|druhé|třetí|od|
        za|hezk*|škoda|na), je u* (to|třetí|druhý)*, je ten*, jaký to, jaké to (zklamání|překvapení)""",
    wondering="""
        zajímalo by (mě|mne|nás|ji), zajímá (mě|mne|nás), (rád|ráda|rádi|rad|rada) (bych|bychom|bysme) (se )?(věděl*|zeptal*|zjistil*|
        dozvěděl*|dotázal*|znal*|ujasnil*|ujistil*|poptal*|informoval*), (chtěl*|chtěl|potřeboval*) (bych|bychom|bysme) (se )?(od vás
        )?(jen |ještě |tedy |také )?(vědět|zeptat|zjistit|dozvědět|dotázat|znát|ujistit|ověřit|ověřit si|vyjasnit|optat|poptat|
        informovat), chci (se )?(jen |ještě |také |taky )?(vědět|zeptat|zjistit|dotázat|ujistit|optat),
        chtěl* jsem se (jen )?(zeptat|dotázat|optat), potřebuji (jen )?(vědět|zjistit|znát), potřebuju (jen )?(vědět|zjistit|znát),
        potřebujeme (vědět|zjistit), potřeboval* bych vědět, potřebovala bych znát, nevím, nevíme, nevíte, nejsem si jist*, není mi jasné,
        neni mi jasne, není jasné, nerozumím, nechápu, netuším, tápu, přemýšlím, váhám, ptám se, ptáme se, dotaz, otázka( je)?,
        zeptal* bych se, dotazuji se, chci vědět, (prosím|prosim|prosíme|žádám|poprosil* bych|prosil* bych) (vás )?(ještě )?o (informaci|
        informace|sdělení|vyjádření|radu|odpověď|potvrzení|vysvětlení|info|zprávu|upřesnění),
        (dejte|dej|dáte|napište|napiš|napíšete|sdělte|řekněte|řekni|poraďte|porad|poradíte|upřesněte|vysvětlete|vysvětlíte|informujte|
        prozraďte|ověřte|potvrďte|zjistěte|mrkněte|podívejte se|sdělíte|řeknete) (mi|nám|prosím|mně|mi prosím|nám prosím)? ?(vědět|jen|
        ještě)?, vědět, můžete mi (říct|říci|sdělit|napsat|poradit|potvrdit), mohl* byste mi (prosím )?(říct|říci|sdělit|napsat|poradit|
        potvrdit|vysvětlit), lze zjistit, dá se zjistit, dalo by se zjistit, jde mi o to, hlavně (mě|mne) zajímá, hlavně by mě zajímalo,
        uvítal* bych informaci, prosím, prosim, záleží mi na tom, rádi bychom věděli, ocenil* bych informaci,
        nikde (jsem )?(nenašel|nenašla|nevidím|není|nemohu najít|nemůžu najít)""",
    wondering_about="""
        (rád|ráda|rádi) bych(om)? se (vás )?(zeptal*|informoval*|dotázal*|optal*|poptal*) (ohledně|na|k|kvůli),
        (chtěl*|chtěli) (bych|bychom|jsem) se (vás )?(jen |ještě |také |taky )?(zeptat|dotázat|informovat|optat|poptat) (ohledně|na|
        kvůli), chci se (jen |ještě )?(zeptat|optat) (ohledně|na), mám (jeden |jen |ještě |jeden rychlý |rychlý )?dotaz (ohledně|k|ke|na|
        týkající|kvůli), dotaz (ohledně|k|ke|na), ptám se (na|ohledně), (prosím|prosim|prosíme|žádám|poprosil* bych|prosil* bych) (vás )?o
        (informaci|informace|info|sdělení|upřesnění) (o|ohledně|k|ke|na|stavu|termínu|ceny),
        (zajímá|zajímal* by|zajímaly by|zajímalo by) (mě|mne|nás) (cena|termín|dostupnost|stav|možnost|postup|doba|rozměr*|váha|důvod|pár
        věcí|několik věcí), potřebuji znát, potřeboval* bych znát, chtěl* bych znát, rád* bych znal*,
        (dejte|sdělte|napište) (mi )?(prosím )?(cenu|termín|stav|dostupnost|důvod)""",
    courtesy="""
        je tam (někdo|vůbec někdo), je tam kdo, haló je tam někdo, čte to (někdo|vůbec)*, jak se (máte|máš|vám daří|daří),
        to myslíte vážně, to snad nemyslíte vážně, myslíte (to|si to) vážně, to si (ze mě |ze mne |snad )?děláte (srandu|legraci|prdel|
        blázny|šprťouchlata), děláte si (ze mě |ze mne |z nás )?(srandu|legraci|blázny|prdel),
        to má být (vtip|nějaký vtip|všechno|profesion*|zákaznick*), (je )?to (je )?(nějaký )?vtip,
        co si (o sobě |to )?(myslíte|dovolujete), kdo (by to|to má|si to|vám to) (vydržel|kontroluje|vymyslel|platí),
        není to trochu (moc|divné), chápete( to| mě)?, rozumíte( mi)?, že ano, že jo, viďte, není-liž pravda, vy jste normální,
        jste normální, copak, cožpak, opravdu si myslíte, kolikrát (mám|ještě mám|vám mám|to mám|se mám) (psát|volat|opakovat|vysvětlovat|
        urgovat|prosit|čekat), jak dlouho (mám|se mám|ještě mám) (ještě )?(čekat na zázrak|trpět),
        co (vám|je) (na tom|to) (není jasné|nejasného), k čemu (tam |vás )?(jste|máte|platím|mám), za co (vás |vám )(vlastně )?platím,
        kdo za to může, to jako vážně, vážně, fakt, opravdu, je to normální, to je normální, je tohle normální,
        tohle je (podle vás )?normální, komu tím prospějete, to vám připadá (normální|v pořádku), to vám přijde (normální|v pořádku),
        co byste (tomu )?řekli na, uznejte sami, nestydíte se, proč bych (měl|vám|to|se)*, kdo by to (řekl|čekal), víte jak to (chodí|je),
        znáte to""",
    could_you="""
        *li byste (mi|nám|to|ho|ji|je|prosím|mě|si), *la byste (mi|nám|to|ho|ji|je|prosím|mě), *l byste (mi|nám|to|ho|ji|je|prosím|mě),
        poslali byste, *li byste, nemohli byste, pošlete mi, šlo by, šla by, šel by, nešel by, nešla by, můžete, můžeš, můžeme se,
        mohl* byste, mohli byste, mohla byste, mohl bys, mohla bys, nemohl* byste, nemohli byste, nemůžete, byl* byste tak (hodn*|lask*),
        byli byste tak (hodní|laskaví), buďte tak (hodn*|lask*), buď tak (hodn*), mohl by (mi|mě|nám|někdo|to|se),
        mohla by (mi|mě|nám|to|se), může (mi|mě|nám|se mi|se|to) (prosím )?(někdo|kolega|technik|kolegyně), byl* by někdo tak,
        nechtěl* byste, bylo by od vás (hezké|milé), zvládnete, zvládli byste""",
    possible="""
        bylo by možné, bylo by možno, šlo by( to)?, nešlo by, dalo by se, nebylo by možné, je možné mi, je možné aby, bylo by reálné,
        mohl* bych (prosím |vás )?(poprosit|požádat|dostat|mít|získat|poprosit o), můžu (vás )?(poprosit|požádat|poprosit o),
        mohu (vás )?(poprosit|požádat|poprosit o), můžeme (vás )?(poprosit|požádat), dostanu, smím (vás )?(poprosit|požádat),
        nemohl* bych (dostat|mít)""",
    tell="""
        napsat (mi )?postup, popsat, ukázat jak, připomenout, říct, říci, rict, sdělit, poradit, vysvětlit, objasnit, upřesnit, prozradit,
        informovat, dát vědět, dát (mi |nám )?vědět, dát (prosím )?info, vědět, ujistit, popsat, doporučit, zjistit, ověřit,
        potvrdit (že|zda|jestli|kdy), napsat (mi |prosím |nám |jen |i )?(kdy|kolik|zda|jestli|jak|kde|co|kam|proč|jaký|jaká|jaké),
        odpovědět (na|mi|kdy), poslat (mi |prosím )?(informaci|info|informace), zkontrolovat (zda|jestli|kdy),
        podívat (se )?(mi |prosím )?(na to )?(zda|jestli|kdy|kde|proč), poradíte""",
    bidding="""
        vyšetřete, prošetřete, spočítejte, spočtěte, vypočítejte, odložte, schovejte, nechte to, nechte si, podržte, namontujte, sepište,
        přeposílejte, rozdělte, rozdělit, ukažte, zveřejněte, odstupte, pozastavte, přerušte, přičtěte, ohlaste, zapište, vezměte,
        dovezte, posuňte, přeobjednejte, nacenit, naceňte, vypněte, zapněte, odpojte, přepojte, přepněte, odečtěte, pošlete mi, dopravte,
        prozkoumejte, neúčtujte, neruš*te, přestaňte, zablokujte, zabezpečte, napravte, vyčistěte, přešijte, zabalte, upozorněte, pošlete,
        pošli, zašlete, zasílejte, posílejte, neposílejte, odešlete, přepošlete, vraťte, vratte, vyměňte, vymente, opravte, zrušte,
        stornujte, změňte, zmente, změnte, upravte, doplňte, přidejte, odeberte, odstraňte, smažte, zkontrolujte, prověřte, proverte,
        prošetřete, ověřte, přepočítejte, přeúčtujte, vystavte, potvrďte, potvrdte, ozvěte se, ozvete se, ozvěte, ozvi se, zavolejte,
        zavolej, nevolejte, volejte, kontaktujte, nekontaktujte, napište, napiš mi, napiš nám, odepište, odpovězte, odpovezte, informujte,
        dejte (mi|nám|prosím|to|tam|vědět|kontakt), dej vědět, pomozte, pomoz, poraďte, poradte, zajistěte, zařiďte, zaridte, vyřiďte,
        domluvte, objednejte, rezervujte, připravte, nechte (mi|to|nám|zboží|balík), odblokujte, aktivujte, deaktivujte, obnovte,
        nastavte, přesměrujte, přehoďte, přesuňte, odhlaste, vyřaďte, vymažte, pokračujte, počkejte, pospěšte, urychlete, vyřešte,
        řešte to, spojte mě, předejte, přivezte, doručte, dodejte, vyzvedněte, stáhněte, převeďte, připište, uveďte, sdělte, podejte,
        stavte se, přijeďte, pusťte, uznejte, proplaťte, nahraďte, odškodněte, dohlédněte, upřesněte, řekněte, udělejte, koukněte,
        mrkněte, podívejte se (prosím )?(na|jestli|zda), vyřiďte to, omluvte se mi, vystornujte, nahlaste, přeložte, zpracujte, spravte,
        vysvětlete, strhněte, přestaňte""",
    bidding_at_start="""
        prosím (poslat|zaslat|vrátit|vyměnit|opravit|zrušit|změnit|doplnit|kontaktovat|zavolat|ověřit|potvrdit|prověřit|vystavit|o *),
        zrušit, storno""",
    wanting="""
        (prosím|prosim|prosíme) o, prosim, potřebujem, beru zpět, ruším, storno (prosím|objednávky), storno, vypovídám, mám zájem o,
        měl* bych zájem o, rezervuj*, zajímal* bych se, (potřebuji|potřebuju|potřebujeme|potřeboval* bych|potřebovali bychom) (*)? ?(nov*|
        fakturu|potvrzení|kopii|pomoc|doklad|referenc*|nabídku|opravit|vyměnit|*at|*it|*et), čekám (vaši|na vaši|omluvu|na vyjádření)*,
        (prosím|prosim|prosíme|žádám|žádáme|zadam|poprosil* bych|poprosím|poprosím|prosil* bych|prosili bychom|poprosili bychom|požádal*
        bych|chtěl* bych (vás )?(poprosit|požádat)|chci (vás )?(poprosit|požádat)|ráda bych (vás )?(poprosila|požádala)|rád bych (vás
        )?(poprosil|požádal)) ... o, žádám (vás )?(aby|abyste|tímto), prosím (vás )?(abyste|aby|ať|nechť), poprosil* bych abyste,
        (prosím|prosim) (tedy |vás |ještě )?(poslat|zaslat|vrátit|vyměnit|opravit|zrušit|změnit|doplnit|kontaktovat|zavolat|ověřit|
        potvrdit|prověřit|vystavit|upravit|stornovat), (chci|chceme|chtěl* bych|chtěli bychom|chtel* bych|přeji si|přeju si|přál* bych si|
        přáli bychom si|rád bych|ráda bych|rádi bychom|rada bych|rad bych|potřebuji|potřebuju|potrebuji|potrebuju|potřebujeme|potřeboval*
        bych|potreboval* bych|potřebovali bychom|hodlám|rozhodl* jsem se) ... (vrátit|vratit|vrátil*|reklamovat|reklamoval*|zrušit|zrusit|
        zrušil*|změnit|zmenit|změnil*|vyměnit|vymenit|vyměnil*|objednat|objednal*|poslat|poslal*|zaslat|stornovat|stornoval*|odstoupit|
        odstoupil*|doplnit|doplnil*|opravit|opravil*|upravit|upravil*|přidat|přidal*|odhlásit|odhlásil*|převést|převedl*|přesunout|
        přesunul*|posunout|posunul*|domluvit|domluvil*|rezervovat|rezervoval*|vystavit|obnovit|obnovil*|zajistit|zajistil*|prodloužit|
        prodloužil*|ukončit|ukončil*|vypovědět|vypověděl*|nahlásit|uplatnit|uplatnil*|mluvit|mluvil*|dostat|dostal*|získat|získal*|zpět|
        zpátky|nový|novou|nové|fakturu|doklad|náhradu|slevu|kopii|potvrzení|odškodnění|pomoc|pomoci|pomoct|požádat|požádal*|poprosit|
        poprosil*|zkontrolovat|prověřit|uznat|vyřešit|urychlit|doručit|změnu|opravu|výměnu|peníze|vyřešení|nabídku|řešení|zákrok|technika|
        někoho|odpověď|vysvětlení|přeposlat|přihlásit|vložit|napravit|smazat|vymazat|aktivovat|zablokovat|odblokovat|přepsat|přeobjednat|
        vedoucího|nadřízeného), (chci|chceme|chtěl* bych|chtěli bychom|potřebuji|potřebuju|potřebujeme|potřeboval* bych|přeji si|přál*
        bych si|byl* bych rád*|ocenil* bych|uvítal* bych|očekávám|očekáváme|požaduji|požadujeme|trvám na tom) ... (abyste|aby|kdyby|
        kdybyste|at), byl* bych (vám )?(moc |velmi )?(rád*|vděčn*) ... (kdybyste|kdyby|za), ocenil* bych ... (kdybyste|kdyby|pokud),
        uvítal* bych, požaduji, požaduju, požadujeme, vyžaduji, trvám na, trváme na, očekávám (vrácení|že|vaše|omluvu|nápravu|řešení|
        odpověď|kompenzaci|okamžit*|urychlen*), domáhám se, urguji, urguju, urgujeme, nárokuji, reklamuji, reklamuju, uplatňuji,
        tímto (reklamuji|odstupuji|žádám|ruším|vypovídám), odstupuji od, ruším objednávku, nechci (už )?(dostávat|další|aby),
        ať (mi|se mi|mě|nám|se|to) (prosím )?(někdo|kolega|kurýr|technik|vedoucí|to), nechť, prosím o, prosim o, prosíme o,
        stačí (mi )?(poslat|zaslat|vrátit|vyměnit|když mi)""",
    not_wanting="""
        omluvte prosím, nesmějte, neberte, neříkejte že, nedivte se, nelekejte, nebojte, nemějte, ruším (vás|že)?, že ruším, že otravuji,
        buďte v klidu, držte (se|mi|nám), prosím o (informaci|info|informace|sdělení|radu|upřesnění|vysvětlení|vyjádření) ... (zda|jestli|
        kdy|kolik|jak|proč|kde|co|ohledně|o), (prosím o|prosíme o) (trpělivost|strpení|prominutí|pochopení),
        (chtěl* bych|chci|chtěli bychom|rád bych|ráda bych|rádi bychom|musím|chtěl* jsem) (vám |se |se vás |vás )?(jen |ještě |také |taky
        |tímto )?(vědět|věděl*|zeptat|zeptal*|dotázat|dotázal*|poděkovat|poděkoval*|pochválit|pochválil*|upozornit|říct|říci|podotknout|
        sdělit|oznámit|dodat|zjistit|znát|informovat), omluvte, promiňte, nezlobte se, odpusťte, představte si, věřte( mi)?, řekněte sami,
        nemějte obavy, mějte (se|hezký|krásný), buďte zdrávi, opatrujte se, nedělejte si starosti, neberte to, nemusíte, podívejte se jak,
        nechci (vás )?(obtěžovat|otravovat|rušit|zdržovat), nechci aby to vyznělo, nepotřebuji, dejte na sebe, chci věřit,
        přeji (vám )?(hezký|pěkný|krásný), přeju (vám )?(hezký|pěkný|krásný), nic (od vás )?(nechci|nepotřebuji|nepožaduji),
        už (nic )?(nemusíte|nepotřebuji)""",
    upset="""
        mám toho (právě |opravdu |fakt )?(dost|až po krk|plné kecky), to už snad (ne|stačí|nemůžete), tohle už (stačí|přeháníte|je moc),
        stačilo, je to na hlavu, (chytá|berou) mě (amok|všichni čerti), jsem (z toho |z vás )?(na nervy|nešťastn*|bezradn*|na dně|v šoku|
        zděšen*|otřesen*), nemám slov, nemam slov, chybí mi slova, zírám, žasnu (nad|jak)*, trapas, blamáž, fraška, cirkus, komedie,
        absurd*, skandalózní, katastrofál*, mizern*, bídn*, ubohé, ubohá, ubohý, tragické, odporn*, nechutn*, zoufalé, příšerné,
        diletant*, amatér*, neomluviteln*, neodpustiteln*, nehorázné, neslýchan*, nevídan*, sprost*, drze, nevychovan*, hulvát*, buran*,
        jednáte se mnou (jako|hůř)*, chováte se (ke mně )?(jako|hrozně|hnusně)*, cítím se (podveden*|oklaman*|okraden*|uražen*|ponížen*|
        napálen*|odstrčen*), připadám si (podveden*|oklaman*|okraden*|jako vzduch|jak* idiot (když|že) mě), oklamal*, napálil*, podvedl*,
        podveden*, vydírá*, vyhrožuj*, co si to (dovolujete|o sobě)*, máte nás za (blbce|hlupáky), máte mě za (blbce|hlupáka|idiota),
        mluvím do zdi, jako by(ste)? (mluvil|do dubu|hrách)*, hrách na (zeď|stěnu), nikoho to (u vás )?(nezajímá|netrápí),
        všem je to (jedno|fuk), je vám to (jedno|fuk|ukradené), na co si (to )?hrajete, hrajete (si )?(se mnou|na mrtvého), ignorujete,
        ignorovan*, přehlíž*, mlčíte, mrtvý brouk, poslední (varování|výzva|šance|pokus),
        (dávám|máte) (vám )?(poslední|čas do|lhůtu|24 hodin|48 hodin|týden), jinak (to )?(předám|podám|budu nucen*|se obrátím|odstoupím|
        vás|půjdu)*, pokud (se |to |mi )?(do|dnes|zítra|nedostanu|nevyřešíte|neozvete|nevrátíte) ... (podám|obrátím|stížnost|předám|
        právn*|čoi|soud*|policie|odstoupím|recenz*), nenechám to (jen tak|tak|být), tohle vám (jen tak )?neprojde,
        budete (litovat|ještě)*, pořád dokola, zas a znova, zase a zase, každý měsíc (stejn*|znovu),
        (pětkrát|šestkrát|desetkrát|stokrát) (volal*|psal*|jsem)*, (čtyři|pět|šest|sedm|osm) (týdnů|měsíců|týdny|měsíce) (a|čekám|bez|
        marně)*, vztek*, vzteky, bez sebe, (naprosto|velmi|velice|hluboce|hrozně|moc|opravdu|krajně|totálně|fakt|strašně|silně|upřímně|
        dost|maximálně|nesmírně|absolutně|zcela) (zklaman*|nespokojen*|rozladěn*|znechucen*|otráven*|naštvan*|rozčilen*|zoufal*|
        pobouřen*), (druh*|třetí|čtvrt*|pát*|šest*|sedm*|desát*) (den|týden|měsíc|mail|email|zpráv*|reklamac*|telefonát|pokus) (bez|už|a|
        čekám|marně|v řadě|kdy|za sebou), posedmé, posedme, pošesté, podesáté, po(druhé|třetí|čtvrté|páté|desáté) (vám|už|píšu|volám),
        abychom si (rozuměli|bylo jasno), kdo nám to (zaplatí|nahradí|vrátí), co s tím (hodláte|uděláte) dělat,
        jak (tohle|to) (chcete|hodláte) (napravit|řešit|vysvětlit), nebo (mi )?(zrušte|končím|odcházím|vraťte|podám|to dám|se obrátím),
        to (tedy )?ne, celou noc (jsem )?ne*, nespal* jsem, požaduji (okamžit*|vrácení|náhradu|kompenzaci|vysvětlení|odškodnění),
        (dcera|syn|dítě|děti|mamka|maminka) (brečel*|plakal*), brečel*, plakal*, zkazil* (oslav*|dovolen*|svatb*|narozenin*|den|vánoce),
        nejhorší (zkušenost|obchod|firma|dovolená|služb*|nákup|servis), jste (neschopní|hrozní|strašní|nemožní|banda|k ničemu),
        nemožn* (přístup|firma|lidi), tragéd*, tragick*, hnus, hnusn*, fuj, pakárna, bordel, binec, šmejdi, šmejd, kráv*, do háje,
        k čertu, ksakru, kdy už konečně, jak dlouho ještě, umí někdo, klobouk dolů, gratuluji k, gratuluju k, bravo, tleskám,
        to se (vám )?(povedlo|vyvedlo), ostud*, skandál*, skandalozn*, hanb*, drz(é|á|ý|ost*),
        neuvěřiteln* (přístup|drzost|arogan*|jednání|neschopn*|chování|servis), katastrof*, otřesn*, příšern*,
        hrozn* (přístup|servis|jednání|služby|zkušenost|chování), strašn* (přístup|servis|jednání|služby|zkušenost), nehorázn*,
        šílen* (přístup|servis), do prdele, sakra, kurva, zkurven*, na hovno, nasran*, naštvan*, nastvan*, naštval*, vytočen*, vytáčí,
        rozčilen*, rozzloben*, rozhořčen*, zuř*, vzteklá*, vztek, pobouřen*, pobouřil*, znechucen*, otráven* (vaším|z|tím),
        došla mi trpělivost, dochází mi trpělivost, dosla mi trpelivost, trpělivost (mi )?(už )?(přetekla|došla|dochází), přetekl pohár,
        mám toho (už )?(plné zuby|dost|akorát), (už )?toho mám (už )?(plné zuby|dost|akorát|plný), mám (už |vás )?plné zuby, mám po krk,
        mam po krk, už toho bylo dost, tohle (už )?přesahuje, to už je (vrchol|moc|příliš|přes čáru),
        tohle je (vrchol|výsměch|výsměch zákazník*|k smíchu|neakceptovateln*|nepřijateln*), výsměch,
        je to (k smíchu|k nevíře|k pláči|nepřijatelné|nepřípustné|neakceptovatelné), nepřijateln*, nepřípustn*, neakceptovateln*,
        nehoráz*, bezohledn*, arogan*, neschopn*, neschopáci, idiot*, debil*, pitom*, kretén*, blbec, blbci, podvod*, podvádíte, zloděj*,
        okrád*, okradli, lháři, lžete, lhali, lež, vodíte mě za nos, tahat* ... za nos, děláte ze mě (blbce|blázna|vola),
        děláte si (ze mě |z nás )?(srandu|legraci|blázny), snad nemyslíte vážně, to myslíte vážně, to jako vážně, vrchol drzosti,
        nikdy víc, nikdy více, nikdy už u vás, už nikdy, víckrát (u vás|ne|už), naposledy (co )?(u vás|jsem),
        nedoporučuji (nikomu|vás|nikdy), všechny (známé|budu) varov*, varuji (všechny|ostatní), varovat (všechny|ostatní),
        (chci|žádám|dejte mi|spojte mě s|mluvit s|chci mluvit s|předejte to|kontakt na) (vaš* |nějak* )?(vedouc*|nadřízen*|ředitel*|šéf*|
        majitel*|jednatel*), obrátím se na, obratim se na, obrátíme se na, podám (stížnost|trestní|žalobu|oznámení|podnět),
        podávám (stížnost|podnět|žalobu), stěžovat si na, stížnost na (čoi|vás), čoi, česk* obchodní inspekc*, dtest, d-test,
        obchodní inspekc*, právník*, pravnik*, advokát*, soudní cest*, soudně, žalob*, žalovat, předžalobní, policii, policie,
        trestní oznámení, napíšu (o vás |vám )?(recenzi|na|všude|hodnocení), negativní (recenz*|hodnocení),
        dám (vám )?(jednu hvězdu|na internet|na facebook|na heuréku), na heurece, jdu (jinam|ke konkurenci), přejdu ke konkurenci,
        odcházím ke konkurenci, končím s vámi, končím u vás, už (po|u) ?(druhé|třetí|čtvrté|páté|několikáté|x-té|sté|desáté|stopadesáté),
        uz (potreti|podruhe|pokolikate), (už|je to už|píšu|volám|urguji|po) (podruhé|potřetí|počtvrté|popáté|pošesté|několikrát|
        poněkolikáté|mnohokrát|dvakrát|třikrát|čtyřikrát|pětkrát|desetkrát|stokrát) (a|vás|urguji|píšu|volám|a nic|marně|bez), potřetí,
        počtvrté, popáté, po několikáté, pokolikáté, kolikrát (ještě )?mám, jak dlouho (ještě )?(mám|budu|budeme) (muset )?čekat,
        kašlete na, kaslete na, vykašlali, kašlat na, serete na, je vám (to )?(úplně |zcela )?(jedno|fuk|ukradené), nestydíte se,
        styďte se, co si (to |o sobě )?(dovolujete|myslíte), děláte ze mne, nemíním (dál|už|čekat|tolerovat),
        odmítám (dál|to|už|platit|akceptovat|čekat), nenechám si (to )?líbit, nebudu (to )?(déle |dále |už |dál )?(tolerovat|čekat|
        snášet), zoufal*, zničen*, zničili jste, zkazili jste, zkazil* (nám|mi), díky (vám )?za nic, díky za nic, tomu říkáte,
        tak tohle je (teda )?(něco|síla|bomba), to je (teda )?síla, síla, to snad (není|neni) (možné|možný|pravda)""",
    annoyed="""
        zklaman*, zklamání, zklamal*, nespokojen*, nespokojenost, mrzí mě (že|jak|přístup), mrzí mne, otravn*, nepříjemn*, štve( mě)?,
        zlobí mě, rozladil*, rozladěn*, nechápu, nerozumím (tomu )?(jak|proč), to není (možné|normální|v pořádku|fér),
        není to (fér|v pořádku|normální|seriozní), neseriózn*, nesolidn*, neprofesionál*, liknav*, pořád (nic|čekám|dokola|stejn*|jen),
        stále (nic|čekám|jen), marně, bezvýsledně, opakovaně, znovu a znovu, poněkolikáté, podruhé, dvakrát, třikrát,
        už (týden|měsíc|dva|tři|čtrnáct|dlouho), nikdo (se|mi|nám|nic|to) *, nikdo, vůbec, absolutně, ani (jednou|slovo|odpověď|omluva),
        bohužel, špatn* (zkušenost|přístup|komunikace), komplikac*, ztráta času, ztrácím čas, ztrácet čas, trapn*, tristní, směšn*,
        nezájem, ignoru*, ignorace, odbýv*, odbyl*, výmluv*, vymlouv*, slibujete, sliby chyby, slíbili, sliboval*, tvrdili jste, hotline,
        urguji, urgence, okamžitě, neprodleně, ihned, konečně, kde to (je|vázne), prosím vás (už|konečně), nervy, na nervy,
        kdo to (má|zaplatí), peníze vám nesmrdí, peníze si (ale )?(strhnout|vzít|stáhnout|strhli) (umíte|umite|hned), to je vše co,
        jen (čekám|se omlouváte)""",
    calm="""
        (plak*|brečel*) (štěstím|dojetím|radostí), (štěstím|dojetím|radostí) (plak*|brečel*), už nikdy (nebude|nepůjde|nemusím)*,
        nemám slov (jak|chvály|díků)*, zírám (jak|nadšen*)*, žasnu jak (rychl*|hezk*)*, stačilo (by|mi|poslat)*,
        poslední pokus (o platbu)*, máte čas, výzva k platbě, nejsem rozčilen*, cítím se jako *, připadám si jako *,
        (jsem |jak |jako )(úplný |totální )?(idiot|blbec|debil|kretén|pitomec), nechci (vás )?zdržovat, klobouk dolů (před|za), bravo za,
        chybějící nic, je mi (hrozně|strašně) (trapné|trapně|líto|hloupé)*, strašně moc, neřvu, moc * trapn*, nezlobte se, žádný problém,
        zadny problem, bez problémů, není (to )?(žádný )?problém, žádn* (ostuda|katastrofa|drama|podvod),
        nejsem (nijak )?(naštvan*|rozčilen*|nespokojen*|zklaman*), ne(ní|ni) to (žádná )?(katastrofa|ostuda|tragédie),
        nejde o (žádnou )?(katastrofu|stížnost), nejsem zklaman*, nebyl* jsem zklaman*, nezklamal*,
        nikdy (jsem )?(neměl|nebyl|jste mě nezklam)*, nikdo, bohužel (nemohu|nestíhám|nestihnu|jsem|mi nesedí|nevím|nenašel|je mi)*,
        nemám (vám )?nic za zlé, nechci (si )?stěžovat, nestěžuji si, nezlobím se, nic se neděje, nic se nestalo, v klidu, nespěchá,
        nehoří, dvakrát (týdně|denně|ročně|měsíčně|větší|širší|tolik), už nikdy (nechci jinde|jinde|nebudu jinde|jinam|jinak),
        nechápu jak (používat|to nastavit|nastavit|se), vůbec (nevím|netuším|nespěchá|nevadí|se nezlobím), nikdo (doma|není doma|nebude)*,
        právník* (jsem|v|z), jsem (advokát*|právní*)""",
    embarrassed="""
        ner(ád|áda|ádi) (vás )?(znovu |zase |opět |takhle )?(obtěžuji|otravuji|ruším|obtěžuju|otravuju),
        je mi z toho (trapně|hloupě|špatně|na nic|ouvej), trapně, je mi (z toho )?(hrozně|moc|tak|fakt|strašně) (trapn*|hloup*|blb*|
        stydno|hanba)*, stydím, za to (se )?stydím, cítím se (jako|hrozně jako) *, něco (hloupého|trapného|blbého), nerada to píšu,
        nerad to píšu, těžko se mi (to )?píše, neříkejte to, červenám se, (úplný|jsem) (idiot|blbec|hlupák|hňup|moula),
        je mi (to )?(opravdu |hrozně |moc |trochu |docela |dost )?(trapné|trapně|hloupé|hloupě|blbé|blbě|stydno|nepříjemné|líto že
        otravuji|žinantní), asi (hloup*|blb*|trapn*|pitom*|triviální) (dotaz|otázka),
        (hloup*|blb*|trapn*|pitom*|stupidn*) (dotaz*|otázk*), (hloupě|blbě) se (ptám|zeptám|ptát), možná se (hloupě|blbě) ptám,
        ner(ád|áda|ádi|ad|ada) (vás )?(obtěžuji|otravuji|ruším|obtěžuju|otravuju|obtezuji|zdržuji),
        omlouvám se (že|za to že|jestli|za) (vás )?(obtěžuji|obtěžování|otravuji|otravuju|ruším|vyrušení|hloup*|blb*|trapn*|znovu píšu|
        píšu znovu|zdržuji|dotaz|dotěrnost|další mail|další dotaz|se ptám|tak hloup*|můj),
        promiňte (že|za) (vás )?(obtěžuji|obtěžování|otravuji|ruším|vyrušení|hloup*|blb*|se ptám|tak), pardon (že|za),
        nechci (vás )?(obtěžovat|otravovat|zdržovat|být na obtíž|být dotěrn*), ať (vás )?neotravuji, stydím se, stydim se, styděl*,
        hanbím se, je mi hanba, připadám si (hloupě|trapně|blbě|jako|hrozně), cítím se (trapně|hloupě|blbě),
        snad (vás )?(moc )?neobtěžuji, doufám že (vás )?(moc )?neobtěžuji, nezlobte se (na mě|že|prosím|za),
        jsem (úplně |v tomhle |v tom )?(technick* )?(antitalent|lam*|nešik*|popleta|pitomec|trubka|trouba|dřevo|hlupák), nesmějte se,
        snad se nezasmějete, (úplně )?jsem se ztrapnil*, moje (hloupost|blbost|popletenost), vlastní blbost*, nevím jak to říct, za blba,
        určitě to bude (jen )?(mojí )?(chyba|hloupost), jsem asi (hloup*|blb*|jediná|slepá|slep*), promiňte mi, nezlobte se že""",
    failure="""
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
        peníze (stále|pořád|nikde|nemám|zpět nemám|mi nepřišly|nedorazily|jste mi nevrátili)""",
    no_failure="""
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
        starou* ... (rozbil*|doslouži*)""",
    own_mistake="""
        moje (chyba|vina|blbost|hloupost|nepozornost), (je|byla) to (moje|má) (chyba|vina), moj* (chyb*|vin*), mojí chybou,
        vlastní (chyb*|vin*|blbost*|hloupost*), spletl* jsem, popletl* jsem, splet* jsem se, překlikl* jsem, ukliknul*, uklikl*,
        přepsal* jsem se, (omylem|nedopatřením|nechtěně|nešťastnou náhodou|nepozorností|blbě|blbou) jsem,
        jsem (si )?(omylem|nedopatřením|nechtěně|blbě|špatně|nešikovně) *, (rozbil*|zlomil*|polil*|utopil*|vylil*|zničil*|poškodil*|
        ztratil*|zapomněl*|zapomněla|smazal*|upustil*|roztrhl*|vyhodil*) jsem, jsem (si |to |ho |ji |ten |tu |asi )*(rozbil*|zlomil*|
        polil*|utopil*|ztratil*|zapomněl*|smazal*|upustil*), (upadl*|spadl*) mi, poslal* jsem vám (místo|omylem|špatn*),
        stalo se mi něco (hloup*|trapn*), rozmyslel*, zadal* jsem (špatn*|chybn*|jin*), vyplnil* jsem (špatn*|chybn*),
        uvedl* jsem (špatn*|chybn*|jin*), objednal* jsem (omylem|špatn*|jin*|si omylem), kvůli mně""",
    praise="""
        děkuji za (skvěl*|rychl*|ochot*|perfekt*|vstřícn*|výborn*|super|milé|krásn*), skvěl* (servis|služby|práce|přístup|zkušenost),
        perfektní, spokojen*, výborn*, moc (chválím|děkuji za|pochválit), pochval*, chválím,
        jste (skvělí|úžasní|super|nejlepší|jedničky|poklad)""",
    telling="""
        objednal*, objednával*, koupil*, zakoupil*, zaplatil*, platil* jsem, obdržel*, dostal* (jsem|jsme), převzal*, vyzvedl*,
        poslal* jsem, zaslal* jsem, odeslal* jsem, posílám, zasílám, přikládám, v příloze, vrátil* jsem, reklamoval*, jedná se o, jde o,
        velikost*, model*, typ, verze, číslo, adres*, telefon*, účet, č. ú., objednávk*, faktur*, zásilk*, balík*, reklamac*, smlouv*,
        rezervac*, licenc*, domén*, účt(u|em|y), barv*, rozměr*, množství, počet, (ks|kusů|kusy), kg, cm, mm, ml, nainstaloval*,
        vyzkoušel*, zkoušel* jsem, zkusil* jsem, restartoval*, hlásí, svítí, bliká, ukazuje, zobrazuje, volal* jsem, psal* jsem,
        mluvil* jsem, domluvil*, dohodli jsme, souhlasím, nesouhlasím, potvrzuji, variabilní, sklad*, zboží, výrobek, platb*, splátk*,
        tarif, záruk*, spotřeb*, elektroměr*, dopravc*, kurýr*, pobočk*, termín*""",
    padding="dobrý den, děkuji, děkuju, s pozdravem, hezký den, přeji",
    wished_by="""
        potřebuji, potřebuju, potřebujeme, potřeboval* bych, nejpozději, nejdéle, stihn*, abych (to )?měl*, potřeba, dokdy, do, termín,
        chtěl* bych, prosím, jde to, šlo by, oslav*, svatb*, dárek, narozeniny""",
    thousands="tisíc*, tis",
    currencies="""
        kč, kc, czk, korun, koruny, koruna, korunu, korunách, kaček, káčé, euro, eura, eur, euru, eurech, zł, zlotých, usd, dolar*, liber,
        haléř*""",
    yes="""
        ano, jo, jistě, samozřejmě, určitě, ovšem, bez problémů, v pořádku, je možné, je to možné, můžete, lze, dá se, jde to, máme,
        je skladem, jsou skladem, platí, souhlasím, potvrzuji, ano ano, jasně, stačí, je součástí, jsou součástí, posíláme, nabízíme,
        umíme, zvládneme, odesl*, dorazil*""",
    no="""
        ne, nikoli*, bohužel, není, nejsou, nelze, nejde, nemáme, nemůžete, nemůžeme, nemusíte, nedá se, neposíláme, nenabízíme, neumíme,
        není možné, vyprodán*, neplatí, zatím ne, nepotřebujete, nedoporučuj*, nesouhlasím, neodesl*""",
    finding_out="""
        zjistím*, zjišťuj*, zjistíme, ověřím*, ověřuj*, ověříme, prověřím*, prověřuj*, prověříme, doptám se, zeptám se, podívám se,
        podíváme se, dám (vám )?vědět, dáme (vám )?vědět, ozvu se, ozveme se, odpovím, odpovíme, napíšu, napíšeme, pošlu vám, zavolám,
        zavoláme, čekám(e)? na (vyjádření|odpověď|zprávu), poslal* jsem dotaz, předal* jsem, doplním, sdělím, sdělíme, informuji vás,
        informujeme""",
    places="""
        na (adrese|pobočce|prodejně|stránkách|webu|skladě|recepci|poště|depu|výdejně|účtu|profilu),
        v (prodejně|obchodě|aplikaci|účtu|profilu|emailu|e-mailu|příloze|sekci|menu|nastavení|centru|praze|brně), ulice, ulici, ul,
        náměstí, nám, zde, tady, pod odkazem, tento odkaz, odkaz, u (nás|dopravce|sousedů|pokladny), z (našeho|skladu),
        do (skladu|prodejny)""",
    reasons="""
        protože, proto, kvůli, důvod*, způsob*, příčin*, jelikož, neboť, zapříčin*, vinou, došlo k, stalo se, omylem, z toho důvodu,
        tím že""",
    means="""
        stačí, klikn*, otevř*, vypln*, zadejte, přihlas*, pošlete, zašlete, zavolejte, nejprve, nejdřív, poté, pak, postup*, návod*,
        podle, pomocí, přes, takto, následovně, krok*, vytiskn*, přilož*, vložte, nastav*, zaplat*, převod*, kartou, hotově, dobírk*,
        použijte, vyberte, stiskn*, restart*""",
    amounts="""
        sto, stovk*, set, stě, tisíc*, dvou, tří, čtyř, pěti, půl, polovic*, pár, zdarma, gratis, bezplatn*, nic, v ceně, dvě, tři, čtyři,
        pět, šest, sedm, osm, devět, deset, jeden, jednu, jedna, jedno, dva, oba, obě, polovin*, žádn*""",
    regrets="""
        váží* si, (vaší )?zpětné vazby, podnět bereme, bereme (velmi )?vážně, neustále pracujeme, naší prioritou, přejeme, přeji, přeje,
        šťastnou cestu, k dispozici, neváhejte, tým, omlouv*, mrzí (mě|nás|mne), je (mi|nám) (moc |velmi )?líto, děkuj*, promiňte,
        vaše pohodlí, s přáním, těšíme se, rozumím*, chápu, chápeme, věříme""",
    vague="""
        co nevidět, dohledně, časem, možná, asi, snad, nejspíš*, uvidíme, uvidím, nevím, nevíme, netuším, podle (vás|situace|okolností),
        jak (chcete|uznáte|myslíte|to vyjde|bude čas), je (mi )?to jedno, brzy, brzo, časem, co nejdříve, co nejdřív, někdy, nějak*,
        cca nevím, zatím (nevím|nevíme|nemám|nemůžeme), spíš*, třeba, různě, záleží, obvykle, většinou, v dohledné době, těžko říct, něco,
        pár""",
)

WORDS = replace(
    _WORDS,
    upset=f"{_WORDS.upset}, {complaining.UPSET}",
    calm=f"{_WORDS.calm}, {complaining.CALM}",
    failure=f"{_WORDS.failure}, {complaining.FAILURE}",
)
