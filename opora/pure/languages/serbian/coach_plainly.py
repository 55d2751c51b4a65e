"""Serbian faults in the plainest words: how ordinary agents excuse themselves, blame, send away and reproach, without colour.

They join the words of the other files of the coach (C-R01 to C-R14, C-R29, C-R32, C-R33); the notation is that of `coaching.py`. A guard
here silences its rule in the whole sentence.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, phrases, when_said

_END = "(?=[.!?;\\x2c]|$)"
_OTHERS = one_of("""
    kurir*, prevoznik*, dostavljač*, proizvođač*, uvoznik*, dobavljač*, distributer*, podizvođač*, serviser*, servis, servisa, servisu,
    banka, banke, banci, banku, bankom, pošta, pošte, pošti, poštu, poštom, majstor*, monter*, montažer*, magacin, magacina, magacinu,
    magacinom, magacioner*, računovodstv*, knjigovodstv*, fabrik*, radionic*, štamparij*, laboratorij*, kolega, kolegi, kolege, kolegom,
    koleginic*, prodavac, prodavca, prodavcu,
    prodavnici, centrala, centrale, centrali, centralu, osiguranje, osiguranju, osiguranja, osiguravaj*, špedicij*, špediter*, agencij*,
    kurirska služba, kurirske službe, kurirskoj službi, kurirskom službom, operater*, upravnik*, organizator*, platform*
    """)
_OFFICE = one_of("""
    reklamacijama, naplati, prodaji, finansijama, nabavci, upravi, šalteru, komercijali, računovodstvu, knjigovodstvu, centrali,
    korisničkoj službi, korisničkoj podršci, korisničkom servisu, tehničkoj podršci, tehničkoj službi, pravnoj službi, magacinu
    """)
_COMPLAINTS = one_of("""
    pritužb*, reklamacij*, žalb*, prigovor, prigovore, primedb*, odštetni zahtev, odštetne zahteve, štet*, nadoknad*, zahtev, zahteve
    """)
_DO = one_of("""
    pogleda*, pročita*, proveri*, izmeri*, premeri*, razmisli*, pita*, pripazi*, predvide*, prijavi*, sačuva*, sluša*, čita*
    """)
_WAITED = one_of("""
    puste, pusti, odobre, odobri, provere, proveri, pregledaju, pregleda, potpišu, potpiše, javi, jave, odluče, odluči, obrade, obradi,
    nađu, nađe, pronađu, pronađe, kažu, kaže, dostave, dostavi, isporuče, isporuči, isplate, isplati, uplate, knjiže, proknjiže,
    poprave, popravi, naruče, izdaju, izda, overe, overi, pošalju, pošalje, rasporede, jave se, zatvore, preuzmu, preuzme, razmotre
    """)
_NEWS = one_of("""
    će, ćemo, ću, ćete, *ćemo, *ću, *iće, *aće, stiže, stižu, ide, kreće, šaljem, šaljemo, javljam, javljamo, pišem, pišemo, zovem,
    zovemo, vraćam,
    vraćamo, menjamo, dobijate, znamo, znaćemo
    """)

SIGNALS = {
    "C-R01": when_said(
        """
        (sledeći|idući|naredni|drugi) put …(bez (otkaz*|kašnj*|grešk*|problem*|čekanj*|zastoj*)|sigurno|na vreme|kako treba|u redu|
            bez ijedn*|besprekorn*|savršen*) …(garantujem*|garantujemo|obećavam*|obećavamo|imate moju reč|dajem* Vam reč)
        """
    ),
    "C-R02": when_said(
        """
        (i nama|i nas|nama) (su |je |isto |takođe |i )+(kasni*|zakasni*|zakaza*|izneveri*)
        (sistem|sajt|program|server) (nam |je |bio )+(u prekidu|u kvaru|zagušen|preopterećen|nedostupan) …(pa|zato|stoga)
        radimo (sa|s|u) (pola|polovinom|smanjenim|smanjenom|nepotpunim|nepotpunom|krnjim|krnjom|manje) (ekip*|kapacitet*|sastav*|ljudi|
            tim*|snag*|osoblj*)
        nismo (mi )?(ni )?jedini (koji|kojima)
        u toku je (prelazak|migracija|reorganizacija|selidba|renoviranje|popis) …(pa|i|zato|stoga|zbog)
        (prelazimo|prešli smo|smo prešli|prelazili smo|uvodimo|uveli smo|smo uveli) (upravo |baš |tek |nedavno |sada )*(na )?nov* (sistem|
            program|softver|
            platform*|aplikacij*) …(pa|i|zato|sve) (sve |se |je |su |nam |malo |još )*(kasn*|čeka*|stoji|zapinj*|spor*|ne stiž*|zastoj*)
        (predmeta|zahteva|poziva|mejlova|prijava|reklamacija|upita|pošiljki|paketa|naloga) (nam )?(je |ima |imamo )*(previše|mnogo|
            preko glave|na stotine|kao nikad|više nego)
        previše (je )?(posla )?za (nas )?(dvoje|troje|četvoro|dvojicu|trojicu|jednog čoveka|jednu osobu|ovoliko ljudi|ovako mal*)
        u (ovom|ovakvom|našem|takvom) poslu (je |se |to |tako |nešto |takve |stvari )*(teško|neizbežn*|nemoguće|ne može|dešava*|događa*)
        """,
        "na (račun*|odluk*|naplat*|isplat*|raspored*|reklamacij*) ne mogu (da utičem|uticati)",
    ),
    "C-R03": when_said(
        f"""
        šta da (Vam|ti) (ja )?kažem{_END}
        (većina|većini) (ljudi |kupaca |korisnika |gostiju |naših |drugih |stanara )*(se )?(na to )?(brzo |lako )?(se )?(navikne|naviknu|
            privikne|priviknu|ne žali|to ne smeta|ni ne primeti|ne primećuje)
        (ljudi|kupci|svi|čovek|svako|drugi) se (na to |brzo |vremenom |lako |i na to |na sve )*(navikne|naviknu|privikne|priviknu|
            navikavaju)
        """,
        "(ništa strašno|nije strašno|nije problem) (ako|ukoliko) (Vi |i |malo |sutra |se )*\\w+te",
    ),
    "C-R07": when_said(
        f"""
        {_OTHERS} (Vam|nam|Vas) (je|su) (nažalost |očigledno |tada |izgleda )*(dao|dala|dali|reka*|rekl*|posla*|isporuči*|nave*|proda*|
            upisa*|
            une*|izda*|naplati*) (pogrešn*|pogrešan|netačn*|netačan|loš*|neispravn*|neispravan|neproveren*)
        {_OTHERS} (je|su) (za to |za sve |tu |jedin* |ovde )*kriv*
        (oštetili|izgubili|zagubili|polomili|razbili|zaturili|pomešali|zadržali) su (ga |je |ih |to |paket |nam |Vam |robu |pošiljku )*(u|
            na|kod) (naš* )?(pošt*|kurir*|magacin*|servis*|skladišt*|fabri*|radioni*|central*|dostavljač*)
        su (ga |je |ih |nam |Vam )*(oštetili|izgubili|zagubili|polomili|razbili|zaturili|pomešali) (u|na|kod) (naš* )?(pošt*|kurir*|
            magacin*|servis*|skladišt*|fabri*|radioni*|central*|dostavljač*)
        oni (nam |nas |se |samo |i dalje |uporno |jednostavno |nama )+(ćute|ne javljaju|ignorišu|ne odgovaraju|ne dižu)
        ali oni (ćute|ne odgovaraju|ne dižu)
        (je|su) (sve |samo |isključivo |očigledno )*(njegov*|njen*|njihov*) (ruku delo|maslo|propust|nemar|nebrig*|greška|krivica)
        (je|su) (sve |samo )*(njegovih|njenih|njihovih) ruku (delo|dela)
        (on|ona|oni|one) (je|su) (to |tu |sve |ga |je |ih |Vam |očigledno |nažalost |po običaju )*(zabrlja*|zeznu*|upropasti*|
            pobrka*|zatur*|previde*|uprska*|zbrlja*|pogreši*|otalja*)
        {_OTHERS} (nas|me) (je|su) (i |opet |ponovo |potpuno |totalno |prosto |tada |nažalost )*(ostavi* na cedilu|iznever*|razočara*|
            zezn*|slaga*|prevari*)
        (ostavio|ostavila|ostavili|ostavilo) (su |je )?nas (su |je )?(i |opet |ponovo )?na cedilu
        (propustom|krivicom|nemarom|nepažnjom|nebrigom|greškom) (naš* |nov* |bivš* |nek* )*{_OTHERS}
        (sa|s) (tim |tom |ovim |ovom |našim |našom |novim |novom )?{_OTHERS} (mi |i mi |već |stalno )*(imamo|imam) (stalno |već |sve češće |
            i mi )*(stalne |velike |velikih |većih |ozbiljne |ozbiljnih )?problem*
        (imamo|imam) (mi |i mi |stalno |već |sve češće )*(stalne |velike |velikih |većih |ozbiljne |ozbiljnih )?problem* (sa|s) (tim |tom |
            ovim |ovom |našim |našom |novim |novom )?{_OTHERS}
        (nije|nisu) (to |ovo |mu |im )*prv* put da (nas |nam |Vam )*(naš* |taj |ta )?{_OTHERS}
        (to|ovo) je (Vam )?(radio|radila|unosio|unosila|pakovao|pakovala|obećao|obećala|vodio|vodila) (neko|kolega|koleginica|
            onaj) (ko je )?pre (mene|nas)
        da smo mi (to |taj |Vam )*(radili|pakovali|slali|montirali|vozili|unosili|pravili) …(ne bi|bilo bi)
        """,
        "naš* (propust|greška|krivica), naša je",
    ),
    "C-R08": when_said(
        f"""
        (pišite|javite se|obratite se|zovite|pozovite) (na |direktno )*(mejl|broj|adresu|telefon) (reklamacij*|prodaj*|naplat*|
            računovodstv*|servis*|central*|korisničk*)
        (proverite|raspravite|rešite|raščistite|dogovorite) (se |to )*(sa|kod|u) (svoj* |Vaš* )(bank*|banci|kurir*|pošt*|operater*|
            provajder*|
            majstor*|osiguranj*)
        (javite|obratite) se (lepo |direktno |mojim |našim |mojoj |mom )*(kolegama|kolegi|koleginici|koleginicama) (iz|u|na)
        za to (Vam |je )*(treba|potreb*) (druga služba|drugo odeljenje|drugi sektor|neko drugi)
        (pozovite|zovite|nazovite|kontaktirajte|pišite|javite se|obratite se|raspitajte se|idite) (na |u |kod |direktno |prvo |
            lepo )*(njihov*|njegov*) (pozivn* centar|kol centar|call centar|broj*|služb*|podrš*|korisničk* *|telefon*|central*|servis*|
            šalter*|adres*|mejl*|reklamacij*|ispostav*|poslovnic*)
        (obratite se|obraćajte se|javite se|pišite) (prvo |direktno |lepo |molim Vas |onda |našoj |našem |lično )*{_OFFICE}
        (morate|moraćete|morali biste) (Vi |to |se |lično |direktno |u |kod |sa |s |onda )*({_OFFICE}|{_OTHERS})(?=[.!;\\x2c]|$)
        {_COMPLAINTS} (na (rad |račun )?* )?(se )?(rešava*|obrađuj*|vodi|preuzima*) (isključivo |samo |jedino |direktno )*{_OTHERS}
        {_COMPLAINTS} (uputite|pošaljite|podnesite|dostavite|prijavite|uložite|iznesite|adresirajte) (direktno |lepo |sami |Vi |
            onda |prvo )*(njemu|njima|njoj|kod njih|{_OTHERS}|{_OFFICE})
        (uputite|podnesite|uložite|iznesite|adresirajte) (to |je |ga |svoj* |Vaš* |direktno |lepo |taj |tu )*{_COMPLAINTS} (direktno |
            lepo )*(njemu|njima|njoj|kod njih|{_OTHERS}|{_OFFICE})
        na (račun*|odluk*|naplat*|isplat*|raspored*|reklamacij*) (ja |mi |nažalost )*(ne mogu (da utičem|uticati)|ne utičem|nemam uticaj*)
        (ja|mi) (ovde |tu |sam |na ovoj liniji |u ovoj službi )*(vodim|vodimo|obrađujem|obrađujemo|primam|primamo|rešavam|rešavamo|pokrivam|
            pokrivamo) (samo|isključivo|jedino)
        ne (ispravljamo|rešavamo|izdajemo|vodimo|obrađujemo|odlučujemo|menjamo|naplaćujemo|dostavljamo|montiramo) (to |ih )?mi{_END}
        ovo je (Vam )?(samo )?(čet|chat|linija|broj|adresa|mejl|telefon|šalter|kanal|odeljenje|služba) (samo |isključivo )?za (prodaj*|
            porudžbin*|tehničk*|nov* korisni*|rezervacij*|upit*|fizičk*|pravn*|informacij*|naručiv*|poručiv*)
        """,
        """
        pogrešn* (adres*|broj*) (smo|sam) (ja|mi|uneli|une*|upisa*|posla*|da*|nave*|ostavi*)*
        možete i, možemo i mi, predao sam, predala sam, (umesto|za) Vas (ja|mi)
        """,
    ),
    "C-R09": when_said(
        f"""
        Vi ste (to )?(sami |lično |baš )+(odabra*|izabra*|traži*|hte*|potpisa*|potvrdi*|naruči*|rezervisa*)
        Vi ste (insistira*|odabrali taj|odabrali tu|odabrali to|izabrali taj|izabrali tu|izabrali to)
        (verovatno|sigurno|mora da|biće da|očigledno|možda) ste (ga |je |ih |ipak |sami |negde |nekako )*(ispustil*|ispustio|prosul*|prosuo|
            polil*|polio|polomil*|polomio|pokvaril*|pokvario|oštetil*|oštetio|pregrejal*|pregrejao|zagubil*|zagubio|zaturil*|zaturio|
            obrisal*|obrisao|preopteretil*|preopteretio|udaril*|udario)
        niste (se )?(ni |baš |Vi )*(pratil*|ispratil*|poštoval*|ispoštoval*|sledil*|držal*|slušal*) (se )?(uputst*|pravil*|procedur*|savet*|
            preporuk*|uslov*|rok*|korake|koraka|upozorenj*)
        (rok|termin) ste (sami |Vi |nažalost |ipak )*(propustil*|propustio|prekoračil*|prekoračio), (propustili|prekoračili) ste rok*
        Vi ste (to )?(trebal*|trebao|moral*|morao|mogl*|mogao|bili dužni|bili u obavezi) (to |sami |ranije |prvo |na vreme |lepo )*da
        (bili ste|bila ste|bio ste|ste bili) (dužn*|u obavezi) (to |nam |se |ranije )*da
        niste (Vi |baš |ni |dovoljno |dobro |tada |na to |nam )*(obraćali|obratili|obraćala|obratila|obraćao|obratio) (dovoljno |
            posebnu |na to )*pažnju
        niste (Vi |baš |to |dovoljno |dobro |očigledno )*(pažljivo|temeljno|do kraja) (pročita*|pogleda*|proveri*|čita*|gleda*)
        (pročita*|pogleda*|proveri*|čita*|gleda*) niste (to |ih |ga )*(pažljivo|temeljno|do kraja|dobro|dovoljno)
        (valjalo|trebalo) (ih|ga|je|to) je (i |bar |prvo |malo |ranije |lepo ){_DO}
        (valjalo|trebalo) je (i |bar |prvo |malo |ranije |lepo ){_DO}
        niste (se |nam se |nam |nas |to |ga |je |kvar )*(javil*|prijavil*|obavestil*|najavil*) (se |ga |to |nam |nas |kvar |
            grešku )*(na vreme|u roku|ranije|blagovremeno)
        niste (se |ga |to |nam |nas )*(na vreme|u roku|ranije|blagovremeno) (se |ga |to |nam |nas )*(javil*|prijavil*|obavestil*|najavil*)
        (kvar|grešku|oštećenje|štetu|to) niste (ni )?(prijavili|prijavila|prijavio|javili|javila|javio) (na vreme|u roku|ranije|odmah)
        (ne bi se|ne bi) (to |ovo |ni |ništa |Vam |tako )*(se )?(desilo|dogodilo|pokvarilo|polomilo|bilo) (problema |ni )?da ste
        niste (nam |mi )?(Vi )?(dali|ostavili|naveli|uneli|upisali) (nam )?(tačn*|ispravn*|potpun*|dobr*|pun*|celu) (adres*|broj*|podat*|
            ime|
            mejl*|telefon*|mer*|dimenzij*)
        """,
        "nismo Vas pitali, jer Vas nismo, nismo Vam",
    ),
    "C-R10": when_said(
        """
        nisam (ja |Vam )*(tu |ovde )(ja )?da (Vas |Vam |me |mi )*(slušam|služim|trpim|vređate|vičete|zabavljam)
        (imam|imamo) (ja |mi |i )*(drugih|ostalih) (mušterij*|kupaca|klijenata|korisnika|pacijenata|gostiju)
        kao da ste (Vi )?(jedini|jedina|sami na|najvažnij*|centar|pupak|kralj*|bog)
        ne mogu (ja |više |Vam )*(svaki dan|stalno|sto puta|po ceo dan|deset puta|svaki put) (ja |Vam )*(da )?(Vam )?(objašnjav*|ponavlj*)
        nemojte (Vi |molim Vas )?(tako|tim tonom|takvim tonom|tim rečima) (molim Vas )?(sa mnom|s nama|sa nama|prema meni|prema nama)
        (nisam|nismo) (ja |mi )?Vam (ja |mi )?(drugaric*|drug|drugar*|ortak*|portir*|nosač*|dete|deca|komšij*|kum|tetka|psihijat*)
        (ne biste|ne bi ste|ne morate|prestanite|dosta je|nemojte) (više |nas |me |nam |da |i |toliko |stalno |svaki dan |
            ovako )*(dosađiva*|dosađuj*|gnjavi*|smara*|davi*|zivka*|cima*|zapitkuj*|zapitkiv*|spamuj*)
        """,
        """
        (im|njima|mi|nam|mu|joj|me|njih) nije (sramota|blam|glupo), (nije|nisu|nema|ne postoje|ne postoji) (to |baš |uopšte |nimalo |
            ni malo |nikakvo |tako |Vam )*(glup*|smešn*|banaln*|blesav*|naivn*|suvišn*) (pitanj*|razlog*)
        pitanje (Vam )?(uopšte |nimalo )?nije (uopšte |nimalo |ni malo )?(glupo|smešno|banalno|blesavo|naivno|suvišno)
        """,
    ),
    "C-R11": when_said(
        f"""
        (odgovor|rešenje|potvrda|uplata|isporuka|zamena|ponuda) (Vam )?(uskoro )?sledi(?=[.!]?$)
        (biće|će biti) (izvršen*|obavljen*|sproveden*|realizovan*|isplaćen*) …(u skladu sa|prema|po) (procedur*|pravil*|politik*|redosled*|
            važeć*)
        (dobićete|dobijate|očekujte) (od nas |našu |uskoro )*(povratnu informaciju|povratne informacije|odgovor|poziv|mejl|
            obaveštenje) (naših |našeg |naše |kolega |kolege |operatera |službe |od nas |tima )*(?=[.!]?$)
        (kontaktiraće|pozvaće|zvaće|obavestiće|nazvaće) Vas (već |naš* |neko od )*(kolega|koleginica|kolege|neko|tim|služba|majstor|
            serviser|
            operater|agent|savetnik)(?=[.!]?$)
        (čim|kad|kada|pošto|nakon što) (se |nam |mi |to |oni |ga |ih |njih |kolege |u * |iz * |računovodstvo |banka |
            centrala )*{_WAITED} …{_NEWS}
        {_NEWS} (tek |se |Vam |na račun |novac |zamena |deo |odgovor )*(čim|kad|kada|pošto|nakon što) (se |nam |mi |to |oni |ga |ih |
            kolege |u * |iz * |računovodstvo |banka |centrala |servis |magacin )*{_WAITED}
        """,
    ),
    "C-R12": when_said(
        """
        moguće je da (je|su) (u|na|do|zbog|od|neki|neka|nešto|pukl*|pukao|zaglavljen*|istek*|pregore*|otkaz*|pokvar*)
        moguće je da (je|su) (se )?\\w+ (otkaz*|pukl*|pregore*|istek*|popusti*|pokvari*|zaglavi*)
        ne bih (Vam )?(tačno |sa sigurnošću |baš )*(umeo|umela|znao|znala) (Vam )?(tačno |sa sigurnošću |pouzdano )*(da (Vam )?kažem|reći|
            da procenim)
        """,
    ),
    "C-R14": when_said(
        """
        niko (to |ovo |u gradu |u Srbiji |kod nas )*ne (radi|pravi|ume|popravlja|prevozi|šije|peče) (to )?(bolje|brže|kvalitetnije|lepše)
        (naš tim|naša ekipa|naši majstori|naši momci|naše kolege|cela ekipa|ceo tim) (je |su )(radi*|ostal*|ostao) (i )?(noću|noćas|
            celu noć|
            danonoćno|prekovremeno|do ponoći|do zore) …(zbog|za|radi) (Vas|Vaš*)
        """
    ),
    "C-R32": when_said(
        """
        (molim*|molimo|zamolio bih|zamolila bih|zamolili bismo|bilo bi lepo|bilo bi fer|bilo bi korektno|bilo bi dobro) (Vas |još jednom |
            lepo |i )*da (Vi |što pre |odmah |ipak |razmislite i )*(povučete|izbrišete|obrišete|uklonite|sklonite|korigujete) (Vaš* |tu |
                taj |
            svoj* |negativn* |loš* |ovu |ovaj )*(ocen*|recenzij*|komentar*|objav*|utisak|utiske|post|tvit|video)
        (ovo|to|takva objava|takav komentar) je (čista |obična |klasična )?(kleveta|klevetanje|ucena)
        (lažne tvrdnje|laži|klevete|uvrede|takve laži|ovakve laži|ovakve tvrdnje|ovakvi komentari) (su|se) (zakonom )?(kažnjiv*|kažnjavaju|
            krivično delo|goni*)
        (imaćete|imate|imaćeš) posla (sa|s) (našim |našom |našem )?(advokat*|pravni*|pravn*|sud*|policij*)
        (javićemo|obratićemo|obraćamo|javiću|obratiću|obraćam) se (mi )?(našem |našim |svom |svojim |mom )?(advokat*|pravnic*|pravnik*)
        """
    ),
    "C-R33": when_said(
        """
        niste (nam |mi |još |još uvek |i dalje |se )*odgovoril*
        nismo (još |još uvek |i dalje |do danas )*dobili (nikakav |Vaš |od Vas )+odgovor
        od Vas se (više |uopšte |i dalje )*ne (čuje*|javlja*), ne čujemo se (već|od), Vam po (drugi|treći|četvrti|peti) put
        """,
        "(čekam|čekamo) Vas (do|u|ispred|na|kod|sutra|danas|večeras|posle|pred)",
    ),
}
"""What each rule catches beside its other words, and what silences them."""

INFORMAL = phrases(
    """
    primiš, prihvatiš, potvrdiš, odgovoriš, javiš, proveriš, pogledaš, probaš, pokušaš, sačekaš, svratiš, zaboraviš, želiš, voliš, smeš,
    odeš,
    pređeš, nađeš, staviš, skineš, platiš, uplatiš, naručiš, zameniš, promeniš, podesiš, popuniš, potpišeš, upišeš, uneseš, dobiješ,
    ostaviš, pitaš, pozoveš, snađeš, prijaviš, obrišeš, preuzmeš, pratiš, poneseš, budeš, sviđa ti, odgovara ti
    (?<!se\\x20)(?<!da\\x20)izvini(?! se), (?<!da\\x20)(?<!ne\\x20)oprosti(?! (se|joj|mu|svima))
    budi (bez brige|dobar|dobra|strpljiv*|siguran|sigurna|slobodan|slobodna|uporan|uporna)
    *io si, *ao si, *eo si, *uo si, *la si, si (to |ga |je |mi |nam |lepo |dobro |već )*[a-z]+(io|ao|eo|uo|la), da si (dobro|dobar|dobra|
        zdrav*)
    kako si, ne (sekiraj|nerviraj|brini), (najbolje|srećno|prijatan dan|lep dan) ti, ti želim
    (vrati|slikaj|donesi|pokaži|ostavi|pročitaj|kaži|potvrdi|popuni|snimi|izmeri|nađi) mi
    slikaj, ukucaj, restartuj, resetuj, instaliraj, ažuriraj, biraj, javljaj, skeniraj, odštampaj, kontaktiraj, fotografiši, dodaj,
    naruči mi
    (hvala|evo|eto|nudim*|šaljem*|javićemo|poslaćemo|vratićemo|vraćamo|pišem*|menjamo|dajemo|čuvamo|poslali smo|odgovara li|
        treba li) ti, kako ti (odgovara|se|je|stoji)
    """
)
"""The familiar form in everyday letters: the second person of ordinary verbs, pardon asked for as among friends, "ti" beside what we do."""
