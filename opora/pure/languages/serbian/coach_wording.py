"""Serbian words for the coach's rules on empty or unsure words, C-R01 to C-R06 and C-R12.

The notation is that of `coaching.py`. Written in Latin; Cyrillic drafts fold to the same letters.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said, widened
from opora.pure.languages.serbian import coach_contempt, coach_evading, coach_plainly
from opora.pure.languages.serbian.coach_dodging import CAUSE, CAUSES, COLLEAGUE, DENYING, DENYING_UNLESS, EXCUSES, EXCUSES_UNLESS
from opora.pure.languages.serbian.coach_tone import PLAYING_DOWN, PLAYING_DOWN_UNLESS
from opora.pure.languages.serbian.coach_vagueness import (
    EMPTY_APOLOGY,
    FORMULAS,
    GUESSES,
    GUESSES_UNLESS,
    PROMISED_FUTURE,
    PROMISED_FUTURE_UNLESS,
)

_NOT_AGAIN = one_of("""
        neće ponov*, neće se ponov*, neće više ponov*, neće se više ponov*, se neće ponov*, neće ponavlja*, neće se ponavlja*, neće desi*,
        neće se desi*, neće se više desi*, neće više desi*, neće se nikada desi*, se neće desi*, neće desiti, neće dogodi*,
        neće se dogodi*, neće se više dogodi*, neće nikada dogodi*, neće biti, neće više biti, neće doći do, neće se pojavi*,
        neće zadesiti, neće ponoviti, neće biti problema, se više neće, više neće, nikada neće, nikad neće, neće nikada, neće nikad,
        nećete imati, nećete više, nećete nikada, nećete doživeti, ne može ponov*, ne može da se ponovi, nema šanse da se,
        nema teorije da, neće se javiti, neće zateći, nećemo vas, nećemo više, ne može da se desi, nećete čekati
        """)
_PROMISE = one_of(
    """
        obećava*, obećao, obećala, obećali, obećavam, dajem reč, dajem Vam reč, dajemo reč, imate moju reč, imate našu reč, garantuj*,
        garantovati, garantujem, garancij*, uverava*, uveravam, uverimo, uverim, budite uvereni, budite sigurni, možete biti sigurni,
        možete da budete sigurni, budite bez brige, budite mirni, kunem se, jemčim*, tvrdim, sigurno, sigurna sam, siguran sam,
        sigurni smo, stopostotno, sto posto, ručem, zaklinjem*, računajte, možete da računate
        """
)
_SAY = one_of(
    """
        napisa*, pisa*, rekao, rekla, rekli, kazao, kazala, kazali, obeća*, obećava*, tvrdi*, navodi*, naveo, navela, naveli, potvrdi*,
        potvrđiva*, garantova*, ponudi*, nudi*, spomin*, spomenu*, saopšti*, dogovar*, dogovori*, uverava*, govori*, najavi*, najavljiva*,
        obavezal*
        """
)

_SIGNALS = {
    "C-R01": when_said(
        PROMISED_FUTURE
        + ",\n"
        + f"""
        (više|nikada|nikad|ubuduće) (se |Vam |Vas |vam |ovako |ovo |to |tako nešto |ništa |nam )*(neće|nećete|nećemo) *,
        (neće|nećete|nećemo) (se |Vam |Vas |vam |ovako |to |nam |imati |biti )*(više|nikad|nikada|ponovo|opet|ubuduće)…,
        (možete|mogli biste) (mirno |slobodno )?(da )?(spavate|budete mirni|budete bezbrižni|spavati|verujte|nam verovati)…,
        (imate|dajemo|dajem) (Vam )?(našu |moju |punu )?(garanciju|garanc*|reč|obećanje) (da|za)…,
        (problem|greška|kvar) je (zauvek|trajno|definitivno|konačno|jednom za svagda)…, (to je |postaje |stvar |pripada )+(prošlost*),
        (uvek|ubuduće|odsad|od sada|sledeći put) (će|ćete) …(na vreme|bez greš*|kako treba|savršen*|besprekorn*|tačno),
        {_PROMISE}…(više|nikad|nikada|ubuduće|sledeći|odsad|od sada|ništa|nijedan|nijedna)…(ne|neće|nećemo|nećete) *,
        (više|nikad|nikada|ubuduće|odsad|od sada|bez brige)…(neće|nećemo|nećete) *…(kladim|garantujem|obećavam|potpisujem|ruku u vatru|
            glavu|reč|dajem)*, (mogu da potpišem|potpisujem|kladim se|dajem glavu|ruku u vatru|časna reč|časnu reč)…,
        (odsad|od sada|ubuduće|sledeći put|od danas|od sutra)…(besprekorn*|kao sat|kao podmazan*|bez greške|bez ijedn*|savršen*|perfektn*|
            bez zastoja), (isključen*|nemoguć*) (je )?(da se )?…(ponov*|opet|više),
        (ponavljanje|ovakva greška|takva greška|tako nešto)…(isključen*|nemoguć*), bez brige više, {_PROMISE}…{_NOT_AGAIN},
        {_NOT_AGAIN}…{_PROMISE},
        {_PROMISE}…(sledeći put|ubuduće|od sada|odsad|nadalje|drugi put)…(u redu|savršen*|bez problema|kako treba|perfektn*|besprekorn*|
            na vreme|glatko),
        (neće|nećemo|nećete) (se |Vam |vas |Vas |to |više |nikada |nikad |sigurno |nam |nam se |ovo |ovako nešto |tako nešto )*(ponoviti|
            desiti|dogoditi|ponavljati|dešavati|događati|zadesiti|ponovi|desi|dogodi|imati ovakv*|doživeti|javljati),
        (više|nikada|nikad|ubuduće|sledeći put|drugi put|ponovo|opet)…(se )?(neće|nećete) (se |više |Vam |to )*(ponoviti|desiti|dogoditi|
            ponavljati|imati|doživeti), (ovo|to) (je )?(bio|bilo|bila) (sigurno |definitivno )?poslednji put, poslednji put (da|što),
        (sledeći|idući|naredni) put…(će|biće)…(u redu|savršen*|bez problema|kako treba|perfektn*|besprekorn*|sigurno|na vreme|glatko),
        jednom (za svagda|zauvek), nikad(a)? više, nema šanse da se (ponovi|desi|dogodi), ne postoji mogućnost da se, isključeno je da
        """,
        PROMISED_FUTURE_UNLESS
        + ",\n"
        + """
        nećete morati, neće biti potrebno, ne morate, nije potrebno, nećemo naplat*
        (ne|nećemo|neću) (mogu|možemo|može|smem|smemo|umem|želim|mogu da)…(obeća*|garant*|uveri*|tvrdi*|reći),
        (ne|neću|nećemo) (obećava*|garantova*|obećati|obećam), da (se|ne) (ne )?(bi|biste), kako (se )?ne bi, kako bismo, da bismo,
        (garancij*|garantni rok) (važi|traje|pokriva|od), SLA, ugovor*, ako, ukoliko
        """,
    ),
    "C-R02": when_said(
        EXCUSES
        + ",\n"
        + """
        (grip|sezona|gužva|leto|zima|praznik*) je (samo |prosto )?(grip|sezona|gužva|leto|zima|praznik*),
        (drugačije|drukčije) (to )?ne (može|ide), šta čovek da radi, ni (sa|s) (četiri|deset|dvadeset)…,
        (izvinite|izvinjav*|žao (mi|nam) je)…(ali|međutim|no) (?!…(ne može|nije moguće|ne možemo|ne mogu|potreb*))…(sezon*|praznik*|gužv*|
            sistem*|odmor*|bolovanj*|grip*|kiš*|sneg*|vreme|štrajk*|posla|ljudi|majstor*|stolar*|dobavljač*|kurir*|kolega*|saobraćaj*|
            struj*), (i sami|sami) (znate|vidite)…, znate (već |i sami )?(kak*|šta|da je|kako),
        (ne|nismo|nisam) (možemo|mogu|možete|mogli|mogla|mogao|možeš|imamo|imam) (mi |ja |da |na to |nikako |baš |tu |nikakvog |nikakav |
            bilo |nažalost )*(utičemo|utičem|uticati|utica|uticaja|uticaj|uradimo ništa|uradim ništa|ništa|uradimo|predvidi*|kontroliše*|
            pomogn*),
        (tu|na to|tome|protiv toga|ništa|tu se|na žalost) (mi |ništa |se |nažalost |tu |zaista |više )*(ne možemo|ne mogu|ne može|
            nismo mogli|nije moglo), (nije|nisu) u našoj (moći|ruci), viša sila, više sile, van naše (kontrole|moći),
        izvan naše, mimo naše volje, nismo mi krivi, nije naša krivica, nije naša greška,
        (morate|moraćete|pokušajte|molim|molimo|treba|trebalo bi|valjda|nadam se|nadamo se|sigurno|verujem) (Vas |Vi |da |nas |i Vi |to |
            da nas |malo |i nas )*(razumete|razumeti|shvatite|shvatate|shvatiti|razumevanj*|imate razumevanja|da razumete),
        (imajte|imate|pokažite|molim za|molimo za) (malo |molim Vas |molimo Vas |molimo |i )*(razumevanj*), razumite (nas|me|i),
        shvatite (nas|i), i sami (znate|vidite) (kako|kakv*), znate (i sami )?(kako je|kakva je|kakvo je|kako to), niste jedin*,
        (izvinite|izvinjav*|izvini|žao (mi|nam) je|pardon|oprostite) (se )?ali (?!…(ne može|nije moguće|ne možemo|ne mogu|potreb*|morate|
            molim|bez|nema)),
        (izvinite|izvinjav*|žao (mi|nam) je|oprostite)…(ali|međutim|samo|no) (koleginica|kolega|sistem*|imamo|imali smo|je bi*|je sezona|
            nam je|kurir*|smo bili|bila je|bili smo|gužva),
        (kriv*|krivo|kriva) (je |su |za |to |kašnjenje )*(vreme|vremenske|sezona|gužva|sistem|praznici|situacija|sneg),
        (zatrpan*|pretrpan*|preplavljen*|zatrpali|zavaljeni) (smo |poslom|porudžbin*|zahtev*|mejlov*)?, ne stižemo, ne postižemo,
        ludnica je, ne znamo gde udaramo, nemamo vremena ni
        """,
        EXCUSES_UNLESS,
    ),
    "C-R02 cause": when_said(
        CAUSES
        + ",\n"
        + f"""
        (bilo je|bio je|bila je|je bilo|je bio|je bila|imali smo|imamo) (ovde |nam |tu |strašn* |velik* |kišno|haos|gužva|frka )+,
        (gužva kao|gužva je|kolaps|haos je)…, (polomi*|slomi*|razbole*|poskupe*|pokvari* se|štrajk*|oluj*|poplav*|zavejan*|vrućina)…,
        sa jedn* (sestr*|čovek*|radnik*|majstor*), (zbog|usled|radi|uzrok*|razlog* je|posledica|izazvao|izazvala)…{CAUSE},
        (imamo|imam|imali smo|imala sam|imao sam|je) (sada |trenutno |ovih dana |baš |nažalost |prosto |jako |izuzetno |
            pred praznike )*(mnogo|puno|previše|gomil*|brdo|ogrom*|veliki broj|toliko|jako puno|preko glave|more) (posla|porudžbina|
            zahteva|upita|kupaca|mejlova|poziva|obaveza|narudžbin*|ljudi),
        (previše|mnogo|puno|gomila) (je )?(posla|porudžbina|upita|zahteva),
        (sezona|gužva|praznici|frka|ludnica|špic|godišnji odmori|popis) (je|su|nam je|u toku),
        (je|su|imamo|u|traje|usred|pred|bio je|bila je) (sada |trenutno |baš |velika |puna |jeku |godišnji |period )*(sezona|sezone|gužva|
            praznici|praznicima|praznike|godišnjih|odmora|popis|špic),
        (malo|manjak|manje|premalo|fali|nedostaje|nemamo dovoljno) (nas |nam |je |ljudi|radnika|osoblja|kadra|zaposlenih|dovoljno)+,
        {COLLEAGUE} (mi |nam |je |su |ima |ima )*(bila |bio |bili |trenutno |baš |već |dve nedelje |nedelju dana )*(na |ima )?(bolovanj*|
            bolestan|bolesna|odmoru|godišnj*|nov*|slobodan*|odsustv*|odsut*|otišao|otišla|razbole*|dao otkaz|dala otkaz),
        {COLLEAGUE}…(razbole*|dao otkaz|dala otkaz|otišla je na|otišao je na|bolesn*|bolestan),
        (sistem|server|program|računar|kompjuter|štampač|aplikacija|sajt|internet|centrala) (nam |je |se |bio |bila |opet |malo |ne |
            danas |često |inače )*(pao|pala|padao|pada|nije radio|ne radi|zakucao|blokirao|zeza|zezao|spor|kočio|koči|crkao|crkla|
            dozvoljava|stalno pada|u kvaru), (nismo|nisam) (stigli|stigla|stigao|postigli|uspeli|uspela)
        """,
        "ako, ukoliko, preporuč*, isključite, tokom grmljavine, savet*",
    ),
    "C-R03": when_said(
        PLAYING_DOWN
        + ",\n"
        + """
        (pa šta|ma pusti|ma hajde|e pa|jbg|eto)(?=…(desi*|dešava*|nije|strašn*|tako|život)),
        (ima|postoje|videli smo) (i )?(gorih|većih|ozbiljnijih) (stvari|problema|briga|slučajeva), moglo je (biti |da bude |i )*gore,
        (bitno|važno|glavno|najvažnije) (je )?(da )…(živ*|zdrav*|radi|niko|dobro|prošlo|stig*|rešeno|gotovo),
        (ne može|ne mogu|teško) (se )?(to |sve )?(izbeći|sprečiti|predvideti)…,
        (nemojte|ne) (se |to |toliko |mnogo |previše )*(sekira*|nervira*|uzbuđujte|primajte|jedite),
        (niko|nikome) (od toga |nije |zbog toga )*(umro|nije umro|neće faliti|škodi*),
        (jedan|jedna|jedno|malo|koji) * (gore|više|manje|tamo)…(dole|ovamo|nije),
        (desilo|dogodilo) se (pa šta|i gotovo|šta sad|idemo dalje)…, (gde ima|bez) (posla|greške)…(greš*|nema),
        potkrala se (greška|greškica)?, šta je tu je, (to )?(vam )?dođe na isto, svako ima loš dan,
        (ko|kome) (se )?(još |od nas |to )*(nije|ne) (pogrešio|pogreši|desilo|greši), (gde se radi|ko radi) (tu |taj )?(se )?(i )?greši,
        (pa )?nije to (nobelova|rak|nuklearna|atomska|svemirski|kraj|smak|toliko), (može|mora) (se )?(s|sa) (tim|time) (da se )?živ*,
        s tim (može|se može) (da )?(se )?živ*, (bitno|važno|glavno) je (kretanje|zdravlje)…, (preći ćete|prećićete) i preko toga,
        (brzo|lako) (će|ćete) (to |deca |svi )*(zaborav*|prebole*), nije (ni )?za priču, (pa )?nije (to )?rak,
        (navići ćete se|navikućete|naviknite se), (kosa|trava) poraste,
        (je|su) (ovde |kod nas |tu )?(normalna stvar|normalno|uobičajeno|svakodnevica|svakodnevno),
        (dešava|događa|desi|dogodi) se (i |to |svima|svakom*|najboljima|i najboljima|ponekad|nekad|povremeno|šta ćete|tako|eto|nažalost|
            pa)+…, dešava se(?=[.!]?$), događa se(?=[.!]?$),
        (takve|ovakve|te|takvi|ovakvi|ove|slične|takva|to|sitne) (stvari|situacije|greške|propusti|problemi|stvar|greškice)? ?(se |
            prosto |jednostavno |ponekad |nekad |povremeno |nažalost |naprosto |tako |i )+(dešava*|događa*|dese|dogode|desi|dogodi),
        (svakome|svakom|svima|svakom čoveku|i najboljima|najboljima) (se |može |to |ponekad |nekad |nama |da |i )*(može|desi|dešava|
            dogodi|događa|omakne|potkrade|se), može (svakome|svakom|svima|to) (da )?(se )?(desi*|dogodi*|omakne),
        može (se |to )*(desiti|dogoditi|da se desi) (svakome|svakom|svima|i najboljima),
        (greške|grešiti|greška) (su |je |se |je li )*(ljudsk*|dešavaju|događaju|sastavni|ljudski), ljudski je (grešiti|pogrešiti),
        (ko radi|ko ne radi) (taj )?(i |ne )?greši, (niko|nismo) (nije |mi )?(savršen*|nepogrešiv*|bezgrešn*|mašine|roboti|svemoćn*),
        (mi |svi )+smo (samo )?ljudi, (samo smo|i mi smo|svi smo) (samo )?ljudi, ljudi smo,
        šta (da se radi|ćete|ćemo|da kažem|možemo|ćeš|da se kaže|se može),
        (nije|nije to|to nije) (ništa |baš |toliko |tako |neka |nikakva |smak |kraj |sad |to )+(strašn*|ozbiljn*|tragedij*|katastrof*|
            smak|sveta|veliko|drama|problem|bitno|naročito), nije (smak|kraj|propast) sveta,
        (nije|ništa) (se |to )*(ništa |strašno )*(desilo|dogodilo|strašno), nema (veze|razloga za dramu|tragedije|drame)(?=[.! ]),
        ne pravite (od toga )?(dramu|tragediju|problem|slona), od muve slona,
        (to je |u pitanju je |reč je o |samo je |samo )(samo |tek |običn* |mal* |sitn* )*(sitnica|sitnic*|detalj|detalju|sitan|mala|mali|
            malo|kozmetičk*|običn*|par), takav je život, život je takav, tako (vam )?(to )?(ide|biva|bude|je to)(?=[.! ]), preživećete,
        nije to (baš )?(ništa|tako|toliko), (a )?bože moj, ma nije (to )?(ništa|strašno), biće bolje, baksuz, peh, proći će,
        ima i gorih stvari, moglo je i gore, bitno je da ste živi
        """,
        PLAYING_DOWN_UNLESS + ",\n" + "ako (se|Vam|vam|to), ukoliko (se|Vam), da li se, kada se dešava, samo u, ne dešava",
    ),
    "C-R04": when_said(
        EMPTY_APOLOGY
        + ",\n"
        + """
        (izvin*|žao|žalj*)…(zbog|na|radi|za) (moguć*|eventualn*|novonastal*|nastal*|bilo kakv*|svih|svim|ovakv*|svak*) (moguć* |
            eventualn* )?(teškoć*|poteškoć*|neprijatnost*|situacij*|neugodnost*|problem*|nelagod*|okolnost*|neprilik*),
        (primite|izražavamo|upućujemo|prihvatite)…(žaljenje|izvinjenje|izvinjenj*)…, zbog (novo)?nastale situacije, zbog novonastale,
        (izvinjav*|izvinite|izvinjenj*|žao|žalimo|oprostite|izvini*)…(zbog|na|za|radi) (eventualn* |nastal* |bilo koj* |svih |svake |ove |
            ovih |celokupn* |cele |mogućih |svim |svaku |bilo kakv* |prouzrokovan* |čitave |takv* |ovoj |toj |te |mogućim |izazvan* |
            ovakv* )*(neprijatnost*|neugodnost*|nelagodnost*|komplikacij*|poteškoć*|teškoć*|situacij*|nesporazum*|problem*|neprilik*|
            smetnj*|okolnost*|čekanj*|nezadovoljstv*|iskustv*|nepogodnost*|doživljaj*|sve)(?! (sa|s|oko|u vezi|prilikom|pri|kod|tokom|
            koj*|od|na|u)), zbog nastale (situacije|neprijatnosti),
        (ako|ukoliko|ako Vam|ako vam|što) (ste |smo |je |Vas |Vam |vas |vam |se |nešto |to |Vi )*(osetili|osećate|osećali|uvred*|uvređen*|
            povred*|pogođen*|nezadovolj*|razočar*|neprijatn*|smetal*|zasmetal*|neugodn*|učinil*|izazval*|prouzrok*|pogrešno doživel*|
            doživeli|zamer*|nezadovoljni)…(izvin*|žao|oprost*),
        (izvin*|žao|oprostite)…(ako|ukoliko) (ste |smo |je |Vas |Vam |vas |vam |se |nešto |to |Vi |Vam je )*(osetili|osećate|osećali|
            uvred*|uvređen*|povred*|pogođen*|nezadovolj*|razočar*|neprijatn*|smetal*|zasmetal*|neugodn*|učinil*|izazval*|prouzrok*|
            doživeli|nanel*|nešto),
        žao (mi|nam) je (što |da |zbog )(se |tako |to |ste |Vi |imate |je |nam |niste |tako se |Vaš* |Vas )*(osećate|doživljavate|vidite|
            shvat*|osećaj|utisak|nezadovolj*|zadovoljni|razočarani|tako|takav|mišljenja),
        žao nam je zbog (ovog|Vašeg|vašeg|tog|lošeg|negativnog|ovakvog) (iskustva|nezadovoljstva|utiska|doživljaja),
        izvinjav* se (Vam )?(na|zbog|za) (svemu|svega|sve|tome|toga|ovome)(?=[.!]?$),
        (zbog|za) (eventualn* |nastal* |svih )*(neprijatnost*|neugodnost*)…(izvinj*|žao)
        """
    ),
    "C-R05": when_said(
        FORMULAS
        + ",\n"
        + """
        (komfor|udobnost|bezbednost|poverenje|kvalitet)…(prioritet*|strast|na prvom|obaveza|posvećen*),
        (zahvalimo|zahvaljujem*|zahvalni)…(ukazan* poverenj*|poverenj*|interesovanj*),
        (dinamičn*|dugogodišnj* tradicij*|inovativn* rešenj*|na viši nivo|obostran* (zadovoljstvo|korist)|individualn*|po Vašoj meri|
            jedinstven* (pristup|doživljaj)), zajedno gradimo, (prilika za rast|novom susretu|Vaš tim za), svako pitanje…prilika,
        (poštovani|poštovana|dragi|cenjeni) (kupče|kupci|korisniče|korisnici|klijente|klijenti|kupac|potrošač*|gospodine kupče),
        (zadovoljstv*|zadovoljn* (kupac|korisnik|klijent)*)…(prvom mestu|prioritet*|najvažnij*|cilj|na umu|bitn*|presudn*),
        na prvom mestu, (kupac|korisnik|korisnici|kupci|klijent*) (je|su|nam|nam je|nam su)…(na prvom|najvažnij*|prioritet*|uvek u pravu),
        (zahtev|upit|reklamacij*|predmet|primedb*|prigovor|poruk*|žalb*|zapažanj*|sugestij*|mejl|obraćanj*|porudžbina)…(je|će biti|biće|
            su) (uspešno |uredno |već |i |takođe )*(evidentiran*|zaveden*|primljen*|prosleđen*|zabeležen*|registrovan*|razmotren*|
            razmatran*|u obradi|obrađen*|rešen*|upućen*|uzet* u|biti razmot*|procesuiran*|u razmatranju),
        (evidentiran*|zaveden*|prosleđen*|razmotren*|razmatran*) (je|su|će)…(zahtev*|upit*|primedb*|reklamacij*|nadlež*|služb*),
        (nadležn*|odgovarajuć*|stručn*|relevantn*) (služb*|sektor*|odeljenj*|lic*|tim*|osob*),
        (na|u) dalje (postupanje|razmatranje|rešavanje),
        (u )?(najkraćem|zakonskom|najskorijem|što kraćem) (mogućem )?(roku|periodu|vremenu),
        (mišljenje|sugestij*|primedb*|poverenj*|utis*|komentar*|povratn* informacij*|stav|svaki kupac|svaki korisnik|vreme)…(dragocen*|
            značajn*|važn*|od izuzetn*|mnogo znači|puno znači|bitn*|neprocenjiv*|pomaž*),
        (cenimo|cenim|poštujemo) (Vaš*|vaš*|svak*|to što|poverenje|svako),
        (zahvaljujemo|zahvaljujem|hvala)…(obraćanju|obraćanje|poverenju|poverenje|ukazan*|lojalnost*), zahvaljujemo se na,
        (stalno|neprestano|neprekidno|konstantno|kontinuirano|uvek|svakodnevno|nastojimo|trudimo|težimo)…(unapred*|poboljš*|usavrš*|bolji|
            bolju|unapređ*|najbolj*|kvalitet*|najkvalitet*),
        (nastojimo|trudimo se|težimo|naš cilj je|zalažemo se|posvećeni smo|stojimo)…(kvalitet*|zadovolj*|uslug*|bolj*|najbolj*|standard*|
            svakom korisniku|svakom kupcu|raspolaganj*), (najviš*|vrhunsk*|visok*) (nivo*|kvalitet*|standard*|uslug*|uslugu),
        (posvetićemo|biće posvećena|posvećujemo|sa)…(dužn*|posebn*|naročit*|maksimaln*|punu|puna|najveć*) (pažnj*|ozbiljn*),
        učinićemo (sve|maksimum), činimo sve, radimo na tome da (Vam|vam|budemo),
        (verujemo|nadamo se|uvereni smo) (da )…(razumevanj*|poverenj*|zadovolj*|saradnj*|i dalje|ubuduće|nastavit*|ostati),
        (radujemo se|očekujemo) (daljoj|budućoj|nastavku|Vašoj|vašoj)…, profesional* (pristup*|uslug*), individual* pristup*,
        (obaveštavamo|informišemo|želimo da) (Vas|vas)…(obavestimo|uverimo|istaknemo|poruk*|zahtev*),
        u skladu sa (procedurama|pravilima|internim|politikom|našim)
        """
    ),
    "C-R05 courtesy": when_said(
        """
        (hvala|zahvaljujemo|zahvaljujem) (Vam |vam |se |puno |lepo |najlepše |na |za |unapred |što )*(poruci|poruku|mejlu|mejl|javljanj*|
            upitu|upit|kontakt*|strpljenj*|razumevanj*|poverenj*|obraćanj*|interesovanj*|pitanj*|sugestij*|ste|vremenu|vreme|ste nas|
            ste se|izdvojen*|primedb*),
        (za |u slučaju )(sva |bilo kakv* |eventualn* |dodatn* |ostala |dalj* )*(pitanj*|nejasnoć*|informacij*)…,
        (slobodno|budite slobodni) (nas |se |nam |da )*(kontakt*|javite|obratite|pišite|pozovite),
        (stojimo|ostajemo|stojim|na raspolaganju|tu smo) (Vam |vam |smo |uvek |Vam u svakom trenutku |za Vas |na |za sva )*(raspolaganj*|
            za Vas|za vas|pitanj*), (želimo|želim) (Vam |vam )?(prijatan|lep|uspešan|ugodan)…,
        molimo (Vas |vas )?(za )?(strpljenje|razumevanje)
        """
    ),
    "C-R06": when_said(
        DENYING
        + ",\n"
        + f"""
        (niko|nikad|nikada|ništa|nikakv*|takvo *) …(nije|nismo|nisam) …(obeća*|reka*|rekl*|pisa*|napisa*|tvrdi*|garantova*|potvrdi*|
            ponudi*|spomenu*|dogovori*), (pokažite|dokažite|pošaljite) (mi|nam) …(gde|kada|da) (smo|sam|to)…,
        (izvrćete|iskrivljujete|stavljate)…(reči|usta|to), (mešate|brkate|pomešali ste) (nas|nešto|to|stvari)…,
        (o tome|o takvom čemu) (nije|nikad nije) bilo (ni )?(reči|govora)…, (to|tako nešto|takvo šta) (ne bismo|ne bih|niko ne bi)…,
        (od nas|kod nas|iz naše firme) (niste|niko|nikad|nikada|nije)…(mogli|moglo|čuli|dobili|obećava*|rekao|rečeno|poteklo)…,
        (takvu|takav|takvo) (informaciju|podatak|obećanje|rečenicu) (od nas |Vam |niko |niste |nismo |nikad )+…,
        (niste mogli|nije mogao|nije mogla|nije moglo) (da )?(to )?(čuje*|dobije*|kaže*|obeća*),
        (to ste |Vi ste |ste )(to |sami |sigurno |nešto |verovatno )*(izmislili|umislili|pobrkali|čuli od nekog|čuli negde drugde|
            pomešali|sanjali|maštali),
        (tako nešto|tako šta|takvo što) (nije|niko nije|nismo|nisam) (izustil*|rekao|rekla|pisal*|obećao|obećala|mogl*),
        (Vi |vi )?(ste )?(to )?nešto (pobrkali|pomešali|izmislili), (od nekog drugog|s drugog mesta)…čuli, prvi put (to )?čujem,
        (nikad|nikada|tako nešto|nešto slično|ništa slično|ništa tako|ništa takvo|takvo nešto|to|takvu informaciju|takvo obećanje|to tako|
            ništa) (Vam |vam |to |mi |ja |tako nešto |u životu |tako )*(nismo|nisam|nije|niko nije|nisu) (Vam |vam |mi |ja |to |tako |
            tako nešto |nikad |nikada |nigde |nikom |ništa )*{_SAY},
        (nismo|nisam|nije) (Vam |vam |mi |ja |to |nikad |nikada |ništa |niko |nigde )*{_SAY} (nikad|nikada|tako nešto|ništa|to|tako|
            nešto slično|takvo|da),
        (nismo|nisam) (mi |ja |Vam |vam |nikad |nikada )+(to |tako nešto |ništa slično |ništa |tako |tako šta )+{_SAY},
        {_SAY} (Vam |vam |to |mi )*(nismo|nisam) (nikad|nikada|to|ništa|tako),
        (niko|niko od nas|niko iz|niko ovde) (Vam |vam |od nas |to |iz naše |iz |firme |kod nas |kuće |ovde |Vam to )*(nije|
            nikad) (mogao |mogla |od nas |to |tako nešto |nikada )*(da )?({_SAY}|kaže|obeća),
        (pogrešno|krivo|loše|naopako) (ste |nas |me |to |Vi |vi )*(razumel*|shvatil*|protumači*|pročita*|čul*|zapamti*|tumači*),
        (mora biti|mora da|verovatno|očigledno|izgleda|valjda|biće da|možda|sigurno) (ste |da |nas |me |to |Vi |vi |nešto |
            je )*(pogrešno |krivo |loše |nešto )+(razumel*|shvatil*|protumači*|pročita*|čul*|zapamti*|pomeša*|pobrka*),
        (ste |Vi |vi |to )+(tako|pogrešno|krivo) (shvatil*|razumel*|protumači*), nismo se razumeli,
        (nije|to nije|nije to) (tačno|istina) da (smo|sam|je|Vam), (varate|grešite) se(?=[.! ]),
        (grešite|varate se|izmišljate|umišljate|pomešali ste|pobrkali ste|nešto ste pomešali|nešto ste pobrkali|umislili ste|
            izmislili ste), to (ste )?(izmislili|umislili|sanjali|pomešali|pobrkali),
        (ne znam|ne znamo|nemam pojma|nije mi jasno) (odakle|gde|ko|otkud) (Vam|vam|ste|je|Vi)…,
        (odakle|otkud|gde) (Vam|vam|ste) (to|takva|takav|ta|ste|pročit*),
        (nema|nije bilo|ne postoji|nije postojao|nije postojalo) (nikakv* |takv* |govora |nikad |ni )*(obećanj*|dogovor*|govora|reči|
            takav|takvo|garancij*),
        (s naše strane|sa naše strane|od nas) (to |takvo |nikad |nije |niste )+…(nije|niste|nikad|obeća*|reč*|čul*), poričemo, demantuj*
        """,
        DENYING_UNLESS
        + ",\n"
        + """
        izvinj*, izvinite, žao, trebalo, naša greška, moja greška, nažalost nismo, zaboravi*,
        (pogrešno|krivo) (sam|smo) (Vas|vas|razume*|shvati*), (sam|smo) (pogrešno|krivo|Vas pogrešno), ne mog*, ne možemo, proizvođač*,
        još nismo, jer nismo, zato
        """,
    ),
    "C-R12": when_said(
        GUESSES
        + ",\n"
        + """
        od oka, (govorim|kažem) napamet, napamet (Vam )?(govorim|kažem), po (mom )?(nekom )?osećaju, ruku u vatru ne bih, ne bih stavi*,
        (ja |lično |nekako )?(mislim|mislimo|verujem|pretpostavljam|pretpostavljamo|nagađam|smatram|rekao bih|rekla bih|sumnjam) da,
        (mislim|pretpostavljam|valjda|verovatno)(?=[.!]?$), valjda,
        nisam (baš |sasvim |potpuno |ni ja |u to |sto posto |skroz |100 )*(sigurn*|siguran|načisto),
        nismo (baš |sasvim |potpuno |u to )*sigurni, možda (je|će|bi|su|može|ima)…,
        (verovatno|vjerovatno|po svoj prilici|najverovatnije|izgleda da|biće da|po mom mišljenju|koliko (ja )?(znam|se sećam|sam (čuo|
            čula)|mi je poznato|vidim)|koliko (je )?(nama|meni|nam) (je )?poznato|ako se ne varam|ako se dobro sećam|ako me sećanje|
            čini (mi|nam) se|imam utisak|imam osećaj|deluje (mi )?da|teoretski|u teoriji|otprilike tako|slutim|rekao bi|ne znam tačno|
            ne znam sigurno), trebalo bi (valjda |možda |teoretski |da |to |ali |i )*(radi|bude|važi|može|funkcioniše|pokriva|prođe|ima),
        to bi trebalo da, ne mogu (sa sigurnošću|tačno|sigurno) (da )?(tvrd*|kaž*) (ali|mada|no),
        ne bih (da )?(grešim|se zakleo|se zaklela), (nisam|nismo) (to )?(proveri*) (ali|no|mada), možda čak
        """,
        GUESSES_UNLESS
        + ",\n"
        + """
        (valjda|verovatno|možda) (Vi|Vam|Vas|vi|vam|ste|znate|ne treba|svako|svima|niko), pa valjda, nije valjda, zar valjda
        (možda|verovatno|mislim|valjda|verujem)…(naljut*|ljut*|nerviral*|iznervir*|neprijatn*|razočar*|dopast*|svide*|zadovolj*|
            obradova*), mislim da (je najbolje|bi najbolje|bi bilo dobro|ste u pravu|biste|će Vam se),
        možda (Vam|vam|želite|biste|ste|Vas), (proveriću|proverićemo|utvrdiću|saznaću)…(i|do|sutra|danas), ne želim da nagađam,
        da ne nagađam*, umesto nagađ*, da li možda, ako možda
        """,
    ),
}

_LISTS = {
    "apology": phrases(
        """
        izvinj*, izvinite, izvini, izvinjavam*, izvinjenj*, oprostite, oprosti, žao (mi|nam|mi je|nam je), žalimo, naša greška,
        moja greška, naš propust, moj propust, pogrešili smo, pogrešila sam, pogrešio sam, greška je naša, krivica je naša,
        preuzimamo odgovornost, zakazali smo
        """
    ),
    "own_mistake": phrases(
        """
        moja greška, moj propust, glupo mi, glupo pitanje, što smetam, što Vas gnjavim, pogrešila sam, pogrešio sam, zaboravila sam,
        zaboravio sam, zbunila sam, sramota me, neprijatno mi, nisam (stig*|uspe*), zakasni* sam
        """
    ),
    "our_act": phrases(
        """
        (sam|smo) (Vam |vam |ga |je |ih |i |danas |jutros |juče |odmah |već |upravo |to |Vašu |Vaš |novi |novu |ceo |celu |iznos |novac |
            razliku |paket |sve |sa |nalog |račun |lično |mu |joj |im )*(posla*|vrati*|zameni*|popravi*|proveri*|prosledi*|doda*|naruči*|
            pozva*|zva*|napisa*|pripremi*|dogovori*|promeni*|otkaza*|stornira*|ispravi*|izda*|rezervisa*|odvoji*|našao|našla|našli|
            pronaš*|podesi*|prebaci*|produži*|pokrenu*|otključa*|blokira*|uplati*|otvori*|zakaza*|uveli|uvela|uveo|ukloni*|obrisa*|
            oslobodi*|zabeleži*|predao|predala|predali|priloži*|poruči*|preuze*|sredi*|ispita*|izmeni*|ažurira*|aktivira*|razgovara*|
            prijavi*|pojača*|obezbedi*|spakova*|poništi*),
        (posla*|vrati*|zameni*|popravi*|proveri*|prosledi*|doda*|naruči*|pozva*|napisa*|pripremi*|dogovori*|promeni*|otkaza*|stornira*|
            ispravi*|izda*|rezervisa*|odvoji*|našao|našla|našli|pronaš*|podesi*|prebaci*|produži*|uplati*|otvori*|zakaza*|ukloni*|poruči*|
            preuze*|obezbedi*) (sam|smo),
        (?<!ne\\s)(šaljem*|šaljemo|prilažem*|vraćam*|vraćamo|menjamo|menjam|zovem Vas|zovemo Vas|preuzimam*|pratim*|uplaćuj*|pozvaću|
            pozvaćemo|poslaću|poslaćemo|vratiću|vratićemo|zameniću|zamenićemo|popravićemo|popraviću|naručiću|naručićemo|izdaću|izdaćemo|
            uplatiću|uplatićemo|rezervisaću|produžićemo|produžiću|otkazaću|otkazaćemo|povezaću|ispratiću|obezbedićemo|dovešćemo|donećemo|
            isporučićemo|ispravićemo|ispraviću|storniramo|odobravam*|snosimo|ispravljam*|prebacujem*|doneće|preuzeće|dolazi|dolazimo|
            stiže|kreće),
        (novac|iznos|paket|pošiljka|povraćaj|nov* primerak|deo|majstor|serviser|faktura|kurir|tehničar)…(kreće|krenu*|stiže|posla*|
            vraćen*|uplaćen*|preuzima|dolazi|na putu)
        """
    ),
    "our_check": phrases(
        """
        (proveriću|proverićemo|proveravam*|utvrdiću|utvrdićemo|saznaću|saznaćemo|pitaću|pitaćemo|pitam|potvrdiću|potvrdićemo|ispitaću|
            ispitaćemo|raspitaću|pogledaću|testiraću|izmeriću|da proverim*|ću proveriti|ćemo proveriti|ću pitati)
        """
    ),
    "opening_or_closing": phrases(
        """
        (dobar dan|dobro jutro|dobro veče|zdravo|ćao|poštovan*)…(?=[.! ]?$),
        (srdačan pozdrav|pozdrav|s poštovanjem|sa poštovanjem|lep pozdrav|prijatan dan|Vaš tim|tim|korisnička podrška)
        """
    ),
    "polite_capitals": phrases("vas, vam, vama, vi, vaš*, vaše*, vasa, gospod*, poštovan*, hvala, srdačan, lep"),
    "general_words": phrases(
        """
        pitanj*, poruk*, zahtev*, problem*, primedb*, kupac, kupc*, korisnik*, hvala, molim*, mejl*, email*, porudžbin*, reklamacij*,
        prigovor*, situacij*, dobar, dobro, čeka*, odgovor*, uslug*, reš*, kontakt*, informacij*, pozdrav*, zadovolj*, poštovan*, upit*,
        žalb*, slučaj*, javi*
        """
    ),
}

_ADVICE = {
    "C-R01": "Да се неће поновити, не може да обећа нико. Напишите шта сте променили и од када.",
    "C-R02": "Узрок није оправдање, а „али“ поништава извињење. Извините се, напишите шта радите, узрок додајте једном реченицом.",
    "C-R03": "Тиме умањујете купчеву штету. Напишите шта то за њега значи и шта предузимате.",
    "C-R04": "Овакво извињење не именује ништа. Напишите због чега се извињавате и шта сте већ урадили.",
    "C-R05": "Ово би могао да добије било ко. Додајте име, предмет, шта сте утврдили и када се јављате.",
    "C-R06": "Пре него што порекнете, прочитајте шта смо заиста написали. Или важи, или исправите и извините се.",
    "C-R12": "Ово је нагађање. Проверите или напишите да проверавате и када ћете знати.",
}

_SUGGESTION = {
    "C-R01": "Променили смо следеће: [ПРОМЕНА]. Важи од [ДАН].",
    "C-R02": "Извињавам се због кашњења. Сада радим следеће: [КОРАК]; биће готово [ДАН И ЧАС].",
    "C-R03": "Разумем да Вас је то коштало [ВРЕМЕ ИЛИ НОВАЦ]. Радим на томе и јавићу Вам резултат до [ЧАС].",
    "C-R04": "Извињавам се што [НАША ГРЕШКА]. Већ {сам урадио|сам урадила|смо урадили} следеће: [КОРАК].",
    "C-R05": "{Проверио сам|Проверила сам|Проверили смо}: [НАЛАЗ]. Резултат ћу Вам јавити [ДАН И ЧАС].",
    "C-R06": "У праву сте, [ДАТУМ] смо Вам то написали. То важи.",
    "C-R12": "Још не знам поуздано. Проверићу и јавићу Вам се сутра до 10 часова.",
}

_MORE = {rule: more for rule, more in {**coach_contempt.SIGNALS, **coach_evading.SIGNALS}.items() if rule in _SIGNALS}

WORDS = CoachWords(signals=widened(joined(_SIGNALS, _MORE), coach_plainly.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
