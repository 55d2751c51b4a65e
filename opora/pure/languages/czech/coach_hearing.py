"""Czech words by which the coach hears a customer, and by which a reply shows that it has heard; the notation is that of `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, in_one_line, phrases
from opora.pure.languages.czech import coach_plain, leading_on, own_mishaps

_LISTS = {
    "but": phrases("ale, jenže, jenom, avšak, ovšem, nicméně, i když, jen"),
    "greeting": phrases(
        """
        (krásn* |hezk* |přeji )?(dobrý den|dobré (ráno|odpoledne|dopoledne)|dobrý (večer|podvečer)|dobry den|dobré poledne), ahoj,
        zdravím* vás, zdravím, vážen* (pane|paní|slečno|zákazn*|kliente|pan*|přátelé), mil* (pane|paní|zákazn*|slečno), hezký den,
        krásný den, děkuj* (vám )?za (zprávu|e-mail|mail|dotaz|email|zpravu)
        """
    ),
    "sorry": phrases(
        """
        (to|tohle) (se )?(stát|stávat|přihodit) (rozhodně |opravdu |samozřejmě )?(se )?nemělo, nemělo se (to |
            nic takového )?(vám )?(stát|přihodit),
        (chyba|vina|pochybení) (byl*|je|šla|leží|vznikl*) (tu |jednoznačně |čistě |plně |bohužel |opravdu )*(naše|moje|má|u nás|
            na naší straně|na mojí straně),
        je (nám|mi|mně) (to |z toho |opravdu |velmi |velice |moc |hrozně |strašně |upřímně )*(nepříjemn*|trapn*|hloup*|žinantn*|nemil*|
            stydno|hanba),
        (zpackal*|pokazil*|zvoral*|zavinil*|popletl*|spletl*|pochybil*|selhal*|zklamal*) (jsme|jsem) (to |vás |my |já )*, (to )?(jsme|
            jsem) (to |vás |my |já )*(zpackal*|pokazil*|zvoral*|zavinil*|popletl*|pochybil*|zklamal*), prosím* o odpuštění
        omlouvá*, omlouvat, omluvit, omluvte, omluvu, omluva, omluvou, omluvy, omlouvat se, promiňte, promiň, prominte,
        prosím o prominutí, o prominutí, mrzí (mě|nás|mne|me|nas|mi),
        (mě|nás|mne|moc|velmi|velice|opravdu|hrozně|strašně|upřímně) (to )?(moc |velmi |opravdu |hrozně |velice )?mrzí, mrzí*,
        je (mi|nám|mně) (to )?(velmi |opravdu |moc |upřímně |hrozně |strašně |nesmírně |z toho )*(líto|trapně|stydno), líto, litujeme,
        lituji, pardon, sorry, odpusťte, stydím* se, stydíme se
        (je|byla|šlo) (to )?(čistě |jen |jednoznačně )?(naše|moje) (chyba|vina|selhání), naše (chyba|vina|pochybení|selhání),
        moje (chyba|vina), (zavinili|pokazili|zkazili|zklamali|pochybili|zvorali|popletli) jsme, chybu jsme udělali my,
        (udělali|udělal|udělala) (jsme |jsem )?chybu, tohle se nemělo stát, nemělo se (to )?(stát|vám to stát), to se nemělo stát
        """
    ),
    "sorry_for_delay": phrases(
        """
        (omlouvá*|promiňte|mrzí|omluvte|pardon)…(za|že) (vám |mou |moji |naši |tu |takovou |trochu |tak )*(pozdní|opožděn*|pomal*|
            zdržen* s|zpožděn*|prodlev*|dlouh*|později|pozdě) (v |naši |s |při |ve |na |mou )*(odpověď*|odpověd*|reakc*|odepis*|
            odepisuj*|odpovíd*|odpovědi),
        za (zpoždění|prodlevu|zdržení) (s |v |ve |naší |mé )*(odpovědi|odpovědí|reakce|reakcí|komunikac*), za vyrušení
        """
    ),
    "news_of_outage": phrases(
        in_one_line(
            """
        (naše |náš |naši |nám )*(web*|stránk*|e-shop|eshop|aplikace|telefon*|link*|internet|obchod|rezervac*|chat) (a |nebo |internet |telefon* |od rána |dnes |teď |
            nám |stále |momentálně |právě |opět )*(nefungují|nefunguje|nejede|nejedou|nejde|nejdou|jsou mimo provoz|je mimo provoz|vypadl*)
            """
        )
    ),
    "makes_it_a_cause": phrases("protože, a proto, proto jsme, takže jsme, takže jsem, takže vám, kvůli, z důvodu, tak jsme, nemohl* jsme, nestihl*, omlouv* ale"),
    "no_guess": phrases(
        in_one_line(
            """
            (asi|nejspíš|zřejmě|patrně|možná|pravděpodobně|snad|myslím že|řekl* bych že) (si |se |to |už |tam |spíš |jen )*(jste|sám|sama|vy)…, (sám|sama|vy) jste …(asi|nejspíš|zřejmě|patrně|možná|pravděpodobně)…,
        (asi|přibližně|tak) (tak |za |kolem )?\\d+…, pokud si nejste jist*, (jist*|nevím) (zda|jestli|který|kterou|které|kterého|co) (myslíte|chcete|máte|jste|přesně|z nich)…,
            (asi|nejspíš|pravděpodobně|možná|patrně) (už |jste |si |sami )+(už |si )*(všiml*|viděl*|četl*|dostal*|zjistil*|obdržel*)…,
            myslím že (nejjednodušší|nejlepší|bude lepší|lepší|stojí za),
            (možná|snad|myslím|asi) …(hodit|hodí|líbit|slušet|radost|chutnat|potěší|zalíbí|pomůže najít), (nebo|anebo) …(když|pokud|jestliže)…
            """
        )
    ),
    "our_slip": phrases(
        in_one_line(
            """
            (jsem|jsme) (vám |si |omylem |tam |to |mylně |bohužel )*(zadal*|napsal*|uvedl*|poslal*|opsal*|vybral*|zabalil*|vytiskl*|použil*)…(špatn*|špatně|chybn*|jin*|star*),
            (zadal*|napsal*|uvedl*|poslal*|opsal*|vybral*|zabalil*|vytiskl*|použil*) (jsem|jsme)…(špatn*|špatně|chybn*|jin*|star*)
            """
        )
    ),
    "sorry_for_that": phrases(
        in_one_line(
            """
            (omlouvá* se|promiňte|mrzí (mě|nás)) (vám )?(za to|to)(?=[.!]?$)
            """
        )
    ),
    "turn_to_us": phrases(
        in_one_line(
            """
            (zavolejte|volejte|napište|pište|ozvěte se) (prosím )?(mi|nám|mně|na mě|ke mně)
            """
        )
    ),
    "left_without_answer": phrases(
        """
        neodpov*, neodepsal*, neodepis*, nereag*, neozval*, neozýv*, (bez|žádná|žádnou) (odpověď*|odpověd*|reakc*|zpráv*), nikdo se,
        nebere telefon, neberete, nezvedá, ticho, (už |po)?(podruhé|potřetí|několikrát|třikrát) (vám |už )?píš*,
        marně (čekám|píšu|volám)
        """
    ),
    "harm": phrases(
        """
        zastavil* se, se…zastavil*, přestal*, přestala, zvrac*, krvác*, popálil*, pořezal*, zasekl* se, zasekává, nesvítí, netopí,
        nechladí, nehřeje, nedrží, nepustí, nenabíjí, neslyším, neukazuje, nezobrazuje, neuznal*, neuznali, nepřijali, nevzali, nedali,
        nedostali jsme, nesplnil*, nejde (mi|nám), nejdou, nelze, nemůžu (se|si)?, nejede, neteče, netekla, netekl*,
        není (tam|teplá|funkční|možné), nemáme ani, nemám ani, nikdo (nic|se|nám|mi|nereag*|nevěděl*|nepřišel|tam)
        vrzá, skřípe, píská, hučí, smrdí, zapách*, páchne, pálí, kape, protéká, zatéká, teče (do|nám|z), vlhk*, mokr*, promok*,
        nafoukl*, nafouk*, křiv*, kratší, menší než, větší než, odlepil*, sloup*, vyblednul*, vybledl*, pustil* barvu, sráží se,
        sepral*, sežehl*, spálen*, připálen*, studen*, slan*, zkysl*, žluk*, plesn*, vlas v, hmyz, švábi, štěnic*, špinav*, neuklizen*,
        hluk, hlučn*, tma, mdl*, nepoužiteln*, rozmazan*, natržen*, odřel*, škrábanc*
        (protivn*|arogantn*|neochotn*|nepříjemn*|drz*|hrub*|sprost*|křičel*|odsekl*),
        (čekal*|čekaly|stál* jsem|stáli jsme|seděl* jsem)…(hodin*|minut*|dn*|týd*|dlouho|venku|marně|frontě),
        hrozn* (zážitek|zkušenost|přístup), špatn* zkušenost*, nedoporučuj*, jsme (smutní|zklamaní|naštvaní|zoufalí),
        jsem (smutn*|zklaman*|naštvan*|zoufal*|v koncích), je mi (smutno|do pláče|zle), brečím, pláču, nespala jsem, nespal jsem,
        vyhozené peníze, vyhozených peněz, už nikdy, (jedna|jednu|1|dvě|2) hvězd*, ani hvězdu
        proč (mi |nám |jste |mám |máme |si |tedy |teda )*(účtujete|účtovali|chcete|platit|strh*|nepřišl*|nedostal*|zruši*|neodpov*|
            ještě|musím|pořád), (slíbili|řekli|tvrdili|psali|napsali|uváděli|potvrdili|ujistili) jste,
        jste (mi |nám )?(slíbili|řekli|tvrdili|psali|napsali|potvrdili|ujistili),
        (mi|nám) (slíbil*|řekl*|tvrdil*|potvrdil*|napsal*|psala|psal)…(a teď|teď|ale|nyní),
        (a )?teď (chcete|mi účtujete|mám platit|mám doplatit|po mně), (podle smlouvy|dle smlouvy) (to )?(mělo|měl*|má), mělo (to )?být,
        měl* (být|přijít|dorazit)
        (zrušili|smazali|zablokovali|vypnuli|odpojili|ztratili|poničili|zkazili|zničili|poškodili|rozbili|uštípli|polili|vykáceli|
            přejeli|zamkli|odmítli|odnesli|odvezli|popletli|zaměnili|přehlédli) (jste |nám |mi )+,
        jste (mi |nám )?(zrušili|smazali|zablokovali|vypnuli|odpojili|ztratili|poničili|zkazili|zničili|poškodili|rozbili|odmítli),
        spadla a, peníze (z účtu )?(odešly|zmizely|nikde), po vašem (krmiv*|zásah*|čištění|servis*|ošetření)*,
        od vaší (opravy|aktualizace|návštěvy), po vaší (opravě|aktualizaci|návštěvě), místo (zelen*|modr*|objednan*)
        """
    ),
    "praises": phrases(
        """
        (děkuj*|díky|dík) (moc |vám |mockrát |velmi )*(za|že), super, skvěl*, výborn*, paráda, chválím, pochval*,
        jste (skvělí|zlatí|úžasní|super), klobouk dolů
        """
    ),
    "reproach": phrases(
        """
        proč, pročpak, kde (je|jsou|zůstal*|vězí|vázne), kdy (už |konečně |mi |se |to )*(konečně|už), jak (to )?(je možné|že), jak to,
        jak dlouho (ještě|mám|budu), má(te)? to být, co to má být, měl* (být|přijít|dorazit), místo, teď (chcete|mám), dvakrát, zase,
        pořád
        """
    ),
    "acknowledging": phrases(
        """
        rozumím*, rozumíme, chápu, chápeme, chápem, (plně |zcela |naprosto )(chápu|rozumím), máte (úplnou |naprostou |plnou )?pravdu,
        máte (plné )?právo, umím si představit, dovedu si představit, dokážu si představit, věřím že, to (muselo|musí|musel*) být,
        (muselo|musí) (to |vás |vám )?(být|mrzet|štvát|naštvat), je (mi |nám )?jasné,
        děkuj* (vám )?že jste (nám |mi |na to )?(napsal*|upozornil*|to|se|nahlásil*), díky že jste (napsal*|upozornil*),
        děkuji za upozornění, vím (že|jak|co), vím, tohle (je|bylo) (hrozn*|špatn*|nepříjemn*|strašn*|nepřijateln*|vážn*),
        to (je|zní) (opravdu |moc |velmi )?(hrozn*|nepříjemn*|špatn*|strašn*|nepřijateln*|vážn*|zlé), není (to )?v pořádku, nedivím se,
        (na vašem|být vámi) (místě|byl*)…, takhle (to )?(být )?nemá, (slyším|vidím) že, třetí (den|týden|výpad*), čekáte
        """
    ),
    "safety": phrases(
        """
        nedotýkejte, nesahejte, nepoužívejte, nezapínejte, nejezděte, nepijte, nejezte, nekrmte, nenabíjejte,
        odpojte…(ze zásuvky|od proudu|ze sítě|od elektřiny), vypněte…(jistič|hlavní|plyn|proud|přívod|vodu),
        zavřete…(plyn|vodu|ventil|přívod|uzávěr), (hlavní )?uzávěr*, opusťte, vyvětrejte,
        volejte (rovnou |ihned |hned |prosím )*(112|150|155|158|záchran*|hasič*|policii|lékař*), zablokujte…kart*, nechte zablokovat,
        (vyhledejte|navštivte) …lékař*, pro (vaši )?bezpečnost, kvůli bezpečnosti, nebezpeč*
        """
    ),
    "cause": phrases(
        """
        protože, proto, jelikož, neboť, kvůli, důvod*, příčin*, způsobil*, způsobila, zapříčinil*, zavinil*, vinou,
        stalo se (to )?(tak|proto|tím), došlo k, selhal*, selhání, omylem, spletl* jsem, popletl* jsem, zapomněl*, přehlédl*, přehlédli,
        chyba (byla|vznikla|je|v), vznikl*, přetížen*, prasklo, praskl*, vypadl*, uvolnil*, shořel*, zkratoval*, záměn*, zaměnil*,
        zjistil*, opotřeb*, zastaral*, závada byla, vadn*
        """
    ),
    "prevention": phrases(
        """
        aby se (to )?(už )?ne*, příště, napříště, nově,
        od (pondělí|úterý|středy|čtvrtka|pátku|zítřka|dneška|nynějška|příštího|teď|zítra|\\d+), odteď, ode dneška, zavedl*, zavádíme,
        změnil* jsme, upravili jsme, kontroluj*, hlídám*, hlídáme, posílili, přidali jsme, pojistk*, preventivn*, druhou kontrolou,
        upozorníme, tip, doporučuj*, jiný typ, jiného typu, za jiný
        """
    ),
    "solved": phrases(
        """
        (je|jsou|bylo|byla|byl) (už |nyní |teď |dnes |znovu |opět |zase |u vás )*(opraven*|vyřešen*|odstraněn*|vyměněn*|v pořádku|
            funkční|napraven*), (opravil*|vyměnil*|odstranil*|vyřešil*) (jsme|jsem),
        (jsme|jsem) (ho |ji |to |vám |už |dnes |ráno )*(opravil*|vyměnil*|odstranil*|vyřešil*),
        (už |zase |opět |znovu )(jede|běží|funguje|teče|svítí|topí|hřeje|jde)
        """
    ),
    "again_and_again": phrases(
        """
        už (zase|podruhé|potřetí|počtvrté|popáté|několikrát|poněkolikáté|třikrát|dvakrát), zase, opět, znovu, podruhé, potřetí,
        počtvrté, popáté, třetí (výpad*|porucha|oprava|týden|den|krát), opakovaně, pokaždé, pořád dokola, neustále, dvakrát, třikrát,
        čtyřikrát, pětkrát
        """
    ),
    "tried": phrases(
        """
        (zkusil*|zkoušel*|vyzkoušel*|restartoval*|přeinstaloval*|resetoval*|nahrával*|vypnul*|aktualizoval*|odpojil*|přihlašoval*|
            udělal* jsem|postupoval*|klikal*|stahoval*) (jsem |jsme |to |ho |ji |už |podle |se |několikrát |jsem to )*,
        (jsem|jsme|už) (to |ho |ji |už |několikrát |všechno )*(zkusil*|zkoušel*|vyzkoušel*|restartoval*|přeinstaloval*|resetoval*|
            udělal*|vypnul*)
        (ani )?(napodruhé|napotřetí|podruhé|potřetí|počtvrté|popáté|dvakrát|třikrát|čtyřikrát|pětkrát|několikrát|pokaždé|opakovaně|
            i po (restartu|resetu|výměně|opravě|přeinstalaci|aktualizaci)|po (restartu|resetu|aktualizaci|přeinstalaci) (pořád|
            stále|dál|zase|opět|znovu)),
        (pořád|stále|zase|dál|furt) (nefunguje|nejde|nic|to samé|totéž|hlásí|padá|stejně|bliká|píše|svítí|nenaskočí), nepomohlo,
        nepomáhá, nepomohl*, nic nepomáhá, bez úspěchu, bezvýsledně, marně
        """
    ),
    "wants_another_way": phrases(
        """
        (jiná|jiný|jiné|jinou|nějak* jin*|další|existuje (jin*|nějak*)) (možnost*|způsob*|cest*|variant*|řešení|alternativ*),
        (nějak|nějakým) jinak, jinak (to )?(nejde|nešlo|poslat|dostat|zaplatit|podepsat|vyřešit), jde to (i )?jinak, šlo by to jinak,
        alternativ*, co (mám|můžu|mohu) (teď |ještě |dál |s tím )?dělat, co dál, co teď, co s tím
        """
    ),
    "cannot": phrases(
        """
        nemám (tiskárn*|auto|čas|kart*|chytr*|počítač*|internet|účet|mobil|aplikac*|doklad*|účtenk*|jak|možnost|kde),
        nemůžu (přij*|se dostavit|tam|chodit|osobně|na pobočku|platit), nemohu (přij*|se dostavit|tam|osobně|na pobočku|platit),
        nestíhám, nestihnu, neumím, bydlím (daleko|v zahraničí|\\d+), jsem (v zahraničí|na vozíku|nemocn*|mimo|v práci do)
        """
    ),
    "confirms": phrases(
        """
        (už |zase |opět |konečně |vše |všechno )+(funguje|jede|jde|běží|teče|topí|v pořádku|ok|přišlo|dorazilo|svítí|hotovo|dobré|
            vyřešeno), (funguje|jede|teče|topí) to, je to (už )?(v pořádku|vyřešen*|ok|opraven*), vyřešeno,
        peníze (mi )?(přišly|dorazily|došly), (můžete|klidně) (to |případ |tiket )*(uzavř*|zavř*|ukonč*),
        děkuji (za|vše|moc)…(vyřízení|opravu|pomoc|vyřešení|výměnu)
        """
    ),
}

WORDS = CoachWords(lists=coach_plain.with_plain(_LISTS) | own_mishaps.LISTS | leading_on.LISTS)
