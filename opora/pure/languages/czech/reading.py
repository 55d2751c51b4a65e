"""How Czech customers ask, wish, complain and feel, and how answers to them sound."""

from dataclasses import replace

from opora.pure.languages.czech import complaining
from opora.pure.languages.czech.failing import FAILURE, NO_FAILURE, OWN_MISTAKE, PRAISE
from opora.pure.languages.czech.feeling import ANNOYED, CALM, EMBARRASSED, UPSET
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
    upset=UPSET,
    annoyed=ANNOYED,
    calm=CALM,
    embarrassed=EMBARRASSED,
    failure=FAILURE,
    no_failure=NO_FAILURE,
    own_mistake=OWN_MISTAKE,
    praise=PRAISE,
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
