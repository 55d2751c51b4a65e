"""Serbian words for the coach's rules on the shape of a reply, C-R13 to C-R24; one spelling serves both scripts."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said, widened
from opora.pure.languages.serbian import coach_contempt, coach_evading, coach_plainly
from opora.pure.languages.serbian.coach_vagueness import CLOSING, SUPERLATIVES

_REVIEW = one_of("""
    recenzij*, ocen*, ocjen*, zvezdic*, zvezd*, komentar*, objav*, post, posta, postu, snim*, video, slik*, žalb*, prigovor*,
    reklamacij*, pohval*, preporuk*, utisak, utiske,
    gugl*, google*, guglu, buking*, booking*, fejsbuk*, facebook*, instagram*, tripadvajzor*, internet*, mrežama, forum*, jedinic*,
    petic*, tem*""")
_TAKE_BACK = one_of("""
    obrišete, obrišite, obrisati, obriše, obrisan*, brisanj*, izbrišete, izbrišite, izbrisati, izbrisan*, uklonite, ukloniti, ukloni,
    uklonjen*, uklanjanj*, sklonite, skloniti, skloni, sklonjen*, povučete, povucite, povući, povlačenj*, povučen*,
        izmenite, izmeniti, promenite, promeniti, promeni, popravite, popraviti, podignete, podignite, podići, povećate, prepravite,
        napišete, napišite, napisati, ostavite, ostaviti, date, dajte, dati, dodate, dodajte, ocenite, oceniti, nestane, nestati
    pohvalite, objavite, zamenite, skinete, skinite, skinuti, sakrijete, preporučite, postane, stavite""")
_ORDER = one_of("""
    pokušajte, probajte, restartujte, resetujte, ugasite, upalite, isključite, uključite, iskopčajte, ukopčajte, povežite, kliknite,
    pritisnite, stisnite, držite, otvorite, zatvorite, popunite, unesite, upišite, ukucajte, napišite, pošaljite,
        prosledite, odgovorite, pozovite, nazovite, zovite, javite, javite se, dopunite, priložite, okačite, učitajte, preuzmite,
        skinite, instalirajte, deinstalirajte, ažurirajte, prijavite se, prijavite, ulogujte se, odjavite se, izbrišite, obrišite,
        očistite
        proverite, pogledajte, pronađite, nađite, izaberite, odaberite, podesite, promenite, prebacite, okrenite, zavrnite, odvrnite,
        izvadite, stavite, ubacite, vratite, zamenite, koristite, upotrebite, uzmite, donesite, dovezite, dođite, svratite, posetite
        sačekajte, pričekajte, ostavite, dajte, uradite, napravite, postupite, potvrdite, navedite, slikajte, fotografišite, izmerite,
        prebrojte, naručite, platite, uplatite, potpišite, odštampajte, pokrenite, idite, pređite, uđite, obratite se, kontaktirajte,
        osvežite
    ispustite, ispraznite, isperite, zategnite, recite, opišite, molim za, molimo za, ponovite, odjavite, ponesite, skenirajte,
    dostavite, predajte, podnesite, popijte, sklopite, razmotajte, zaključajte, otkačite, tapnite, birajte, zakažite""")

_SIGNALS = {
    "C-R14": when_said(
        SUPERLATIVES
        + ",\n"
        + """
        (mi smo|smo|naš* (firma|tim|ekipa|servis|usluga|usluge|majstori)|kod nas|spadamo|imamo)…(najbolj*|najbrž*|najpouzdanij*|
            najkvalitetnij*|broj jedan|bez konkurencije|bez premca|svetsk* klas*|prvaci|vodeć*),
        (najbolj*|najbrž*|najpouzdanij*) …(u srbiji|u regionu|na tržištu|u zemlji|na svetu|u svetu|u svemiru|u galaksiji|u evropi|
            na planeti|u gradu|na balkanu|u branši|u istoriji)
        (niko|nijedan|nijedna) (drugi |druga )?(na tržištu|u srbiji|na svetu|u regionu|u branši|drugi|servis|firma|vam (drugi|bolje|ovako))…(ne|nije|nema),
        nigde drugde …ne, (nemamo|nema|nema mu|nema nam) (premca|konkurencij*|ravnih|ravnog|para), bez premca, bez konkurencije,
        bez presedana, neprevaziđen*, nenadmašn*, nepobediv*, neponovljiv*, neverovatn* (tim|ekipa|brzin*|trud|napor*|poduhvat),
        kakv* svet nije video
        (apsolutn*|prav*|svetsk*) (majstor*|elita|vrh|vrhunac|čudo|klasa|geni*),
        (činimo|pravimo|napravili|učinili|radimo|izveli) (smo )?(prava |mala |pravo )?(čuda|čudo|nemoguće),
        (nemoguće|nemogućeg) (je |za nas |smo |nije )*(moguće|ne postoji|uradili|učinili), (za nas |nama )?ništa nije nemoguće,
        sve je moguće
        heroj*, superheroj*, junak*, junačk*, herojsk*, nadljudsk*, titansk*, genij*, genijaln* (tim|ekipa|majstor*|ljudi|rešenj*),
        čarobnjak*, mađioničar*, legendarn*, fenomenaln*, epsk*, božansk*, spektakularn*, senzacionaln*, čudotvor*
        (planine|brda|nebo|svet) …(pomera*|pomeri*|prevrnul*|okrenul*|zemlju),
        (pomera*|pomeri*|prevrnul*|okrenul*) (smo )?(planine|nebo|svet|brda), nebo i zemlju,
        (borili|bore|borimo) (smo |se )*(kao|do|lavovski|danima|celu), kao lavovi, lavovsk*, (krv*|znoj*) i (znoj*|krv*|suz*)
        (danonoćno|dan i noć|danju i noću|celu noć|cele noći|čitavu noć|tri noći|dve noći|bez sna|do zore|do poslednj* (snage|daha|
            kapi)|non stop|bez predaha|bez odmora) …(za vas|zbog vas|radil*|borili|tražili|naš*|tim|ekipa|spaval*),
        nismo (oka |ni oka )?(sklopili|spavali|trenuli),
        (tim|ekipa|momci|majstori|svi|cela firma)…(nisu spavali|bez sna|na kolenima|nadljudsk*|danonoćno|celu noć|izginuli)
        revolucij*, revolucionarn*, prekretnic*, nova era, promeniće (vam )?(život|svet), rekord*,
        istorijsk* (uspeh|podvig|trenut*|poduhvat), u istoriji (grejanja|servisa|*), kao nikad(a)? (do sada|ranije), podvig*,
        na viši nivo, budućnost branše, svetsko čudo
        (nikad*|niko nikad*) …(nije (otišao|bio) nezadov*|nezadovoljan|nije se žalio),
        (nikada|nikad|još nikad*) (nismo |ništa |nisu |nikoga |ništa nisu |ništa nismo |nista )*(pokvarili|pogrešili|razočarali|
            izneverili|omanuli|zakazali), ne pravimo greške,
        (100|sto|stopostotn*|hiljadu) ?(%|posto|odsto|procenata)? ?(zadovoljn*|zadovoljstv*|uspešn*|kvalitet*|garant*),
        (hiljade|stotine hiljada|desetine hiljada|milioni) …(zadovoljn*|srećn*|oduševljen*)
        (konkurencij*|branša|cela branša|svi|ostali) (nam )?(potajno |tiho |samo )?(zavid*|bledi|plač*|gleda|može da se sakrije),
        zavidi nam, oduzima dah, zastaje dah, obara s nogu, savršenstvo, u svemiru, u galaksiji, remek-delo, remek delo
        """,
        "nismo, ne tvrdimo, ne pravimo čuda, napisa* nam, pisali ste, pisal* nam, rekordn* (cen*|vrućin*|broj)",
    ),
    "C-R21": when_said(
        """
        (drug*|nikakv* drug*|nijed* drug*|drugačij*|alternativ*) (način*|mogućnost*|rešenj*|opcij*|put*|varijant*|izlaz*) …(nema|
            nemamo|ne postoji|nije moguć*|ne nudimo|nažalost),
        (nema|nemamo|ne postoji|ne postoje|ne nudimo|ne vidim|ne znam|ne preostaje) (nažalost |vam |za |ni |nikakv* |
            nijed* )*(drug*|alternativ*) ?(način*|mogućnost*|rešenj*|opcij*|put|puta|varijant*|izlaz*|osim|nego)*
        (drugačije|inače) (to )?(nažalost |se |jednostavno )*(ne može|ne ide|nije moguće|ne radi|ne možemo|ne primamo),
        ne može (se |to )*(drugačije|drukčije|nikako drugačije),
        (jedin*) (mogu* )?(način|mogućnost|rešenje|opcija|put|varijanta|izlaz|što (pomaže|radi|možemo|mogu|može)),
        (ništa drugo|ništa više|nešto drugo) (vam |ne |nažalost |se )*(možemo|mogu|imamo|preostaje|pomaže|nudimo|ne može|ne možemo|
            ne nudimo|nemamo|ne mogu), (samo|jedino|isključivo) (tako|ovako|na taj način|tim putem)( (može|radi|ide|je moguće))?,
        nigde drugde
        """
    ),
    "C-R21 only": when_said(
        """
        (isključivo|samo|jedino) …(lično|u poslovnici|na šalteru|u radnji|u ekspozituri|u aplikaciji|preko|poštom|karticom|
            gotovinom|onlajn|online|mejlom|telefonom|sa odštampan*|odštampan*|u kancelariji|na obrascu|uplatom|kurirom|na ruke|
            u pregledaču|na sajtu|pisanim|pismeno|sa računom|uz račun|uz original*|radnim danima),
        (primamo|izdajemo|šaljemo|radimo|može) …(isključivo|samo|jedino)
        """,
        "ne samo, ako, samo vas, samo molim, samo treba, dovoljno, treba mi samo",
    ),
    "C-R23": when_said(
        CLOSING
        + ",\n"
        + """
        (slučaj|stvar|predmet|prijav*|reklamacij*|žalb*|tiket*|zahtev*|upit*|razgovor*|čet|temu|tema|nalog za|to|ovo|intervencij*|
            problem) (ovim |time |stoga |dakle |sada |je |se |smatramo |smatram |biće |već |danas |za nas |za mene |vaš |vašu |
            vaša |kod nas |u sistemu |ću |ćemo )*(zatvara*|zatvoren*|zatvorio|zatvorila|zatvorili|zatvoriti|okončan*|završen*|
            zaključen*|zaključuje*|zaključi*|arhivira*|završavamo)
        (zatvaram*|zatvaramo|zatvorio|zatvorila|zatvorili|zatvoriću|zatvorićemo|zaključujem*|zaključujemo|okončavamo|završavamo|
            arhiviramo) (ovim |time |stoga |sada |sam |smo |vaš* |ovaj |ovu |taj |ga |je |i )*(slučaj|stvar|predmet|prijavu|
            reklamaciju|žalbu|tiket|zahtev|upit|razgovor|čet|temu|ga|je|to|intervenciju), (i )?zatvaram ga, (i )?zatvaramo ga
        (smatram*|smatramo|vodim*|vodimo|imamo|držim*) (ovaj |ovu |vaš |vašu |to |celu |ovim )*(slučaj |stvar |predmet |prijavu |
            reklamaciju |pitanje |problem |sve )?(time |ovim )?(kao |za )?(zatvoren*|okončan*|završen*|rešen*|zaključen*|gotov*),
        (time|ovim|tim) (je |se |za |mene |nas |stvar |slučaj |predmet |to |po nama |i )*(završen*|zatvoren*|okončan*|gotov*|
            završava|zatvara|rešen*|zaključen*),
        (s naše strane|sa naše strane|za nas|za mene|što se nas tiče) (je |to |stvar |slučaj |sve |predmet |ovo )*(završen*|
            zatvoren*|gotov*|rešen*|okončan*), tiket zatvoren, slučaj zatvoren, (više )?se (na to|tome) (više )?(ne )?vraćamo,
        nećemo se (više )?vraćati
        """,
        """
        ne zatvara*, nećemo zatvor*, neću zatvor*, zatvaramo tek, zatvaram tek, tek (kad|kada|pošto|posle), kad (mi )?potvrdite,
        kada (mi )?potvrdite, ugovor*, porudžbin*, nalog je, prozor, vrata, ventil*, radnj*, poslovnic*, račun*,
        ako (se )?(slažete|potvrdite)
        """,
    ),
}

_LISTS = {
    "step": phrases(
        f"""
        {_ORDER},
        (molim vas|molim|molimo|molimo vas|treba|potrebno je|možete|morate|dovoljno je|dovoljno|preporučuj*|najbolje je|prvo|
            zamolio bih|zamolila bih|trebalo bi|potrebno)…da …(restart*|ugasite|upalite|isključite|uključite|kliknete|pritisnete|
            držite|otvorite|popunite|unesete|upišete|napišete|pošaljete|odgovorite|pozovete|javite|dopunite|priložite|preuzmete|
            instalirate|ažurirate|prijavite|obrišete|proverite|pogledate|izaberete|podesite|promenite|zamenite|koristite|donesete|
            dođete|svratite|sačekate|ostavite|date|uradite|potvrdite|navedete|slikate|naručite|platite|vratite|potpišete|odštampate|
            pokrenete|probate|pokušate|podignete|uzmete|podnesete|tražite|upotrebite|preuzmete|produžite|otkažete)
        (kliknete|otvorite|unesete|popunite|izaberete|idete|pronaći ćete|naći ćete|nalazi se|pritisnete|preuzimate|ulazite|birate|
            dobićete|plaćate|naručujete), dovoljno je, uputstvo, postupak, koraci, evo, u prilogu, pišite na, trebaju mi, treba mi
        """
    ),
    "act": phrases(
        """
        (u|do|od|oko|posle|pre|između) \\d\\d?([.:]\\d\\d)? ?(i \\d\\d? ?|i po ?)?(časova|sati|sat|časa|h|minuta), (danas|sutra|
            prekosutra|večeras|jutros|ponedeljak|utorak|sredu|četvrtak|petak|subotu|nedelju) (u|do|oko|posle|pre|pre podne|ujutru|
            ujutro|uveče|popodne|po podne) *, (do|u|od) (sutra|ponedeljka|utorka|srede|četvrtka|petka|subote|nedelje|kraja (dana|
            nedelje)), (sam|smo) (vam |vas |ga |je |ih |već |danas |jutros |upravo |juče |odmah |mu |joj |se |to |lično |i |za |
            vaš* )*(?!bi(o|la|li)|mog|primi|evidentir|zaboravi|razume|shvati|pogreši|zeznu|razočara|žali|čul|čuo|hte|htel|žele|zna|
            misli|zabrinu|nadal|zapisa|zabeleži|proče|pročita|ostal|iznenadi)[a-z]+(ao|io|eo|uo|la|li)(?=[ .!]|$), (?!potrudi|
            nastoja|gleda|razmotri|trudi|vide|ima|bi|ne|uze|uze|pokuša|uvaži)[a-z]{3}[a-z]*(ćemo|ću)(?= |[.!]|$), (nova|novi|novo|
            zamensk*|ispravljen*) (paket|pošiljka|deo|uređaj|faktura|račun|karta|par|torta|primerak|link|kod|lozinka|aparat) (je|će|
            vam|ide|stiže|putuje|kreće|čeka|važi), (ekipa|majstor|serviser|vozač|tehničar|kurir|kuvar|kolega|koleginica) (je|će|vam|
            vas|već|upravo|danas|sutra|opet|ponovo) …(terenu|putu|dođ*|doći|doneti|donosi|stiže|dolazi|popravi*|poprav*|menja|
            zameni*|donese|isprav*), vozimo, donosim*, vraća se, skida se, ne naplaćujemo, nadoknađujem*, obračunavamo, poništen*,
        odvojen*, čeka (te|vas|na vas|vam), (svratite|dođite|javite|preuzmite|podignite|izaberite)(?! se (banci|kuriru|proizvođaču|
            uvozniku)), (u|od) (verziji|novoj verziji), uzrok je, razlog je, radi se o, zato što, (trenutno|sada|danas|opet) (radi|
            rade|sve radi|dostupn*)
        (je|su|biće|će biti|bio|bila|bilo) (već |sada |danas |ponovo |opet |od danas |za vas |kod vas |u |na |jutros |juče |vam |
            upravo )*(popravljen*|zamenjen*|vraćen*|poslat*|otkazan*|vraćeno|dostavljen*|rešen*|završen*|dopunjen*|pripremljen*|
            spreman|spremna|spremno|spremni|gotov*|odblokiran*|aktiviran*|na putu|u prilogu|na raspolaganju|slobodn*|uračunat*|
            oduzet*|produžen*|preračunat*|podešen*|uklonjen*|dogovoren*|naručen*|ispravljen*|nov*|ugašen*|storniran*)
        (ponovo|opet|već) (radi|teče|svetli|greje|ide),
        (dobijate|dobićete|dobijaćete|dobijete|stiže|stići će|stižu|dolazi|dolaze|menja|popravlja|preuzima|zove vas|zvaće|javlja|
            javiće|ugrađuje|montira|dostavlja|donosi|šalje|piše|odgovara|rešava|vraća|kreće|polazi|krenuo|krenula|čeka vas|
            čekaju vas|važi i), besplatno, bez naplate, bez doplate, gratis, ne plaćate, nećete platiti, o našem trošku, na naš račun,
        snosimo, platićemo, plaćamo, doplatićemo, priznajemo, priznali smo, nadoknadićemo
        (menjam|menjamo|zameniću|zamenićemo|popravljam|popravljamo|popraviću|popravićemo|šaljem|šaljemo|poslaću|poslaćemo|vraćam|
            vraćamo|vratiću|vratićemo|zovem|zovemo|zvaću|zvaćemo|pozvaću|pozvaćemo|pišem|pišemo|pisaću|pisaćemo|proveravam|
            proveravamo|proveriću|proverićemo|saznaću|saznajem|saznaćemo|sredićemo|srediću|rešavam|rešavamo|rešiću|rešićemo|dolazim|
            dolazimo|doći ću|doći ćemo|donosim|donosimo|doneću|donećemo|dostavljamo|dostavićemo|promeniću|promenićemo|otkazujem|
            otkazaću|otkazaćemo|otkazujemo|naručujem|naručujemo|naručiću|naručićemo|pripremam|pripremamo|pripremiću|izdajem|
            izdaćemo|dopuniću|dopunićemo|pogledaću|pogledaćemo|prosleđujem|proslediću|proslediću|prosledio|prosledila|prosledili|
            pitaću|pitaćemo|pitam|obezbediću|obezbedićemo|nudim|nudimo|predlažem|predlažemo|tražim|tražimo|odbićemo|oduzećemo|
            odblokiraću|odblokiramo|podesiću|podesićemo|produžavam|produžavamo|produžićemo|javljam|javljamo|javiću|javićemo|
            odgovoriću|odgovorićemo|uradiću|uradićemo|radimo|dajem|dajemo|daću|daćemo|dodajem|dodaćemo|rezervišem|čuvam|uplaćujem|
            uplaćujemo|uplatićemo|preuzimamo|preuzimam|preuzećemo|ispravljam|ispravljamo|ispraviću|ispravićemo|ispratiću|obavestiću|
            obavestićemo)
        (poslao|poslala|poslali|vratio|vratila|vratili|zamenio|zamenila|zamenili|popravio|popravila|popravili|proverio|proverila|
            proverili|promenio|promenila|promenili|dodao|dodala|dodali|otkazao|otkazala|otkazali|produžio|produžila|produžili|
            uklonio|uklonila|uklonili|ugasio|ugasila|ugasili|pripremio|pripremila|pripremili|naručio|naručila|naručili|razgovarao|
            razgovarala|odblokirao|odblokirala|odblokirali|uključili|uplatio|uplatila|uplatili|ispravio|ispravila|ispravili|
            stornirao|stornirala|stornirali|pronašao|pronašla|pronašli|dogovorio|dogovorila|dogovorili|otvorili|ugradili|stavio|
            stavila|stavili|upisao|upisala) (sam|smo|vam|je|jutros|danas)
        (sam|smo|je) (vam |ga |je |ih |već |danas |jutros |upravo |juče |odmah |ju )*(poslao|poslala|poslali|vratio|vratila|vratili|
            zamenio|zamenila|zamenili|popravio|popravila|popravili|proverio|proverila|proverili|promenio|promenila|promenili|dodao|
            dodala|dodali|otkazao|otkazala|otkazali|produžio|produžila|produžili|uklonio|uklonila|uklonili|ugasio|ugasila|ugasili|
            pripremio|pripremila|pripremili|naručio|naručila|naručili|odblokirao|odblokirala|odblokirali|uplatio|uplatila|uplatili|
            ispravio|ispravila|ispravili|stornirao|stornirala|stornirali|pronašao|pronašla|pronašli|dogovorio|dogovorila|dogovorili|
            ugradio|ugradila|ugradili|stavio|stavila|stavili)
        """
    ),
    "offer": phrases(
        """
        možete (da |i |ga |je |ih |se |nam |mi |ili |odmah |takođe )*(izabra*|izabere*|vrati*|zameni*|dođe*|koristi*|plati*|naruči*|
            kupi*|preuzm*|reklamir*|zatraži*|otkaž*|odustan*|nađe*|prati*|pređe*|pošalj*|dopuni*|donese*|uplati*|uđe*|putuje*|ponese*),
        (imate|postoje|ima) (dva|dve|tri|više|nekoliko) (način*|mogućnost*|opcij*|rešenj*), (imate|imate i) (pravo|mogućnost|izbor),
        ili…ili, bilo…bilo, moguće je, može se, može, da(?=[^a-z ]), izaberite
        """
    ),
    "no_step": phrases(
        """
        (to|tako) (je |vam )*(nažalost |jednostavno )?(tako|je tako), takva su pravila, nije do nas,
        (potražite|tražite|potražiti|obratite se|zovite|pozovite) …(uvoznik*|proizvođač*|banc*|banku|kurir*|sami), uzmite…s rezervom
        (slobodno )?(nemojte|ne) (oklevati|da oklevate|oklevajte|ustručavajte|ustručavati)…,
        (za|u slučaju) (sva |dodatn* |svih |eventualn* |bilo kakv* |sve )*(pitanj*|nedoumic*|informacij*)…(obrat*|kontakt*|tu smo|
            javite|stojimo|pišite), (stojimo|tu smo|na) (vam )?(uvek )?(na )?raspolaganju, tu smo za vas,
        (je|biće|su) (uspešno |uredno |već |vaš* |prosleđen* )*(evidentiran*|zaveden*|primljen*|zabeležen*|registrovan*|prosleđen*|
            razmotren*|razmatran*|uzet* u|obrađen*|okončan*),
        (zabeležio|zabeležila|zabeležili|zapisao|zapisala|evidentirali|evidentirao) (sam|smo)…, imajte (razumevanja|strpljenja|u vidu)…,
        molimo (vas )?za (razumevanje|strpljenje), molim (vas )?za (razumevanje|strpljenje), hvala na (razumevanju|strpljenju),
        radujemo se…, želimo…, prijatan…, srdačan…, uživajte…, naviknite se…, naviknućete…, smirite se…, sledeći put…, čitajte…,
        pročitajte…, idite (kod|negde)…, hvala što…, vaš* (mišljenj*|sugestij*|utis*)…(važ*|znač*|prosled*),
        (brišemo|sakrićemo|obrisaćemo|sakrivamo)…(komentar|objavu), obrišite…(komentar|objavu), nadamo se…, pozovite dispečera,
        računajte s tim, prihvatite…
        """
    ),
    "empty_question": phrases(
        """
        (kako|čime|u čemu|da li|mogu li|možemo li)…(još )?(mogu|možemo|vam) (nešto )?(da )?(pomog*)…, (da li )?(vam treba )?još nešto,
        šta (ja|mi) tu (možemo|mogu), šta (da se radi|ćete|hoćete|očekujete|mogu ja), jeste li (zadovoljni|ozbiljni),
        je li to (šala|ozbiljno), pa šta, i šta sad, ko vam je (to )?rekao
        """
    ),
    "agreeing": phrases(
        """
        slažete li se, da li se slažete, odgovara li (vam)*,
        da li (vam )?(tako |to |taj termin |ovo )*(odgovara|pomaže|pristaje|odgovaralo)*…(odgovara|pomaže|pristaje), važi,
        može (li )?(tako|to)*, u redu, dogovoreno, je li tako, je l tako, je li to u redu, ok, jasno,
        šta (vam )?(je )?(lakše|više odgovara|draže|kažete), (koji|koja|koje|šta) (vam )?(više |bolje |od )*(odgovara|lakše|draže),
        dovoljno, poslati link
        """
    ),
    "question_words": phrases(
        """
        kad, kada, gde, kuda, odakle, ko, koga, kome, kako, kakav, kakva, kakvo, kakvu, koji, koja, koje, koju, kojeg, kojoj, koliko,
        zašto, čiji, šta, od kad, od kada, do kada, da li, je li, jel
        """
    ),
    "once_more": phrases("ponovo, opet, još jednom, još jedanput, iznova, ponovite, još jednu, isto tako, nanovo"),
    "another_way": phrases(
        """
        ili (nam|mi|da|preko|dođite|pozovite|možete|kurirom|lično|ako|šaljem|vam|u|na|je|pošaljite|svratite), alternativno,
        u suprotnom (ja|mi|šaljem|dolazim), druga mogućnost, drugi način,
        (dva|tri|dve|više|nekoliko|druge|drugi|drugo) (način*|mogućnost*|opcij*|rešenj*|varijant*), možete (i|takođe),
        (ako|ukoliko) (to |vam |ni |ne |i dalje |se |lampica |više |radije |tako )*(pomogne|uspe|odgovara|proradi|radi|volite|
            želite|bude|pojavi|lakše), umesto (toga|da), na drugi način, zamenski, zamensk*, nećemo (vas )?(ponovo|opet|više),
        menjamo (ga|vam|je), šaljemo (vam )?(nov*|drug*), izaberite
        """
    ),
    "gift": phrases(
        """
        (daćemo|dajemo|dobijate|dobićete|dobijete|vraćamo|vratićemo|vratiću|šaljemo|poslaćemo|nudimo|ponudićemo|plaćamo|platićemo|
            uplatićemo|uplaćujemo|odbijamo|dodajemo|poklanjamo|pokloniću|častimo|isplaćujemo|isplatićemo|sledi), popust*, vaučer*, bon,
        bona, bonus*, kupon*, kompenzacij*, naknad*, obešteć*, poklon*, gratis, besplatn*, bez naplate, novac, iznos*, povraćaj*,
        zamen*, isplat*, naplat*, nov*, bel*, \\d+ ?(dinara|din|rsd|evra|%|odsto|posto)
        """
    ),
    "condition": phrases(
        """
        za (pozitivn*|dobr*|lep*|pet|5) (komentar*|recenzij*|ocen*|zvezdic*|utis*), ako, ukoliko, kad, kada, čim, pod uslovom, uslov je, uslov, uz uslov, samo da, dovoljno je da, zauzvrat, za uzvrat, u zamenu,
        pre nego, pre isplate, pre (slanja|povraćaja|uplate|zamene), prvo, najpre, nakon što, pošto, tek, tada, inače, u suprotnom,
        onda, a vi
        """
    ),
    "hard_condition": phrases("(samo |isključivo |jedino )?(pod uslovom|uslov je|uz uslov|samo ako|jedino ako|samo ukoliko)"),
    "fair_condition": phrases(
        """
        račun*, fiskaln*, faktur*, slik*, fotografij*, broj računa, vratite (robu|proizvod|nam)*, pošaljete, garancij*, do \\d+, rok*,
        dostav*, original*, neoštećen*, potvrd*, preko \\d+
        """
    ),
    "praise_wanted": phrases(
        f"""
        {_REVIEW}…{_TAKE_BACK}, {_TAKE_BACK}…{_REVIEW}, (pet|5) zvezdic*,
        (pozitivn*|lep*|dobr*|bolj*|lepš*|pohvaln*) (ocen*|recenzij*|komentar*|utis*|reč*),
        (ne|nigde|nikome|nećete|prestanete) (da |više |o tome |nikome |nigde |ne )*(pišete|pisati|objavljujete|objavite|govorite|
            pričate|širite|spominjete|pominjete|pišite|objavljujte), između nas,
        (povučete|povucite|povući|odustanete) …(žalbu|prijavu|prigovor|ocenu), (žalb*|prijav*|prigovor*|ocen*) …povuč*,
        zadržite za sebe, pohval*
        """
    ),
    "only_then": phrases(
        """
        (tada|onda|tek tada|posle toga) …(šaljemo|vraćamo|dobijate|možemo|razgovara*|isplaćujemo|uplaćujemo|pričati),
        (inače|u suprotnom)…(naplati*|nećete|ništa|ne |otkaz*)
        """
    ),
    "no_strings": phrases(
        """
        ništa (za to |zauzvrat |od vas |ne )*(ne )?(tražimo|očekujemo|želimo|tražim|očekujem),
        (za to )?ne (tražimo|tražim|očekujemo) ništa, bez (ikakvih )?(uslova|obaveza), bez obzira,
        (ocen*|recenzij*|komentar*|utisak) (slobodno |naravno |svakako |vaš |vaša |tu )*(ostavite|ostaje|neka|ne morate),
        slobodno ostavite, ne morate
        """
    ),
    "remedy": phrases(
        "popust*, vaučer*, bon, bona, bonus*, kupon*, kompenzacij*, obešteć*, poklon*, kao izvinjenje, na ime naknade, znak pažnje"
    ),
    "later_check": phrases(
        """
        zovem, zovemo, zvaću, zvaćemo, pozvaću, pozvaćemo, javljam, javljamo, javiću, javićemo, pišem, pisaću, proveravam, proveriću,
        proverićemo, da proverim*, da proverimo, pitaću, pitaćemo, dolazim, dolazi, svratiću, pogledaću, pogledaćemo, podsetiću, pratim,
        uveriću se
        """
    ),
    "if_needed": phrases("ako, ukoliko, u slučaju, po potrebi"),
}

_ADVICE = {
    "C-R13": "Понудите решење, кораке или напишите шта следи и када.",
    "C-R14": "Нека хвале чињенице и времена; суперлативе о себи изоставите.",
    "C-R15": "Питајте целим реченицама, у свакој једну ствар; три и више питања нумеришите.",
    "C-R16": "Реците једном реченицом како сте разумели проблем.",
    "C-R17": "Прво покажите да сте чули шта се десило; упутство тек потом.",
    "C-R18": "Питање {number} је остало без одговора: „{question}“. Одговорите или напишите када ћете.",
    "C-R19": "Почните извињењем за то што се десило, ма чија да је кривица.",
    "C-R20": "Додајте једном реченицом зашто се то десило и шта сте променили.",
    "C-R21": "Додајте још једну или две могућности.",
    "C-R22": "Накнаду дајте без услова и у границама онога што смете сами.",
    "C-R23": "Пре него што затворите случај, напишите када ћете проверити да ли све ради.",
    "C-R24": "Додајте једну реченицу коју може добити само овај купац.",
}

_SUGGESTION = {
    "C-R13": "Сада радим следеће: [КОРАК]. Резултат ћу Вам јавити сутра до 12 часова.",
    "C-R14": "Урађено за [ВРЕМЕ]: [РЕЗУЛТАТ].",
    "C-R15": "Молим Вас за одговор на два питања:\n1. О којој [СТВАРИ] је реч?\n2. До када Вам је то потребно?",
    "C-R16": "Ако добро разумем, [ПРОБЛЕМ] и желите [СТВАР]. Је ли тако?",
    "C-R17": "Разумем да сте због [ПРОБЛЕМА] морали да прекинете посао. Жао ми је због тога. Хајде да то решимо заједно: [КОРАК].",
    "C-R18": "{number}. На питање „{question}“ одговорићу Вам сутра до 12 часова, чим проверим.",
    "C-R19": "Извињавам се што [ДОГАЂАЈ].",
    "C-R20": "То се десило зато што [УЗРОК]. Променили смо следеће: [ПРОМЕНА].",
    "C-R21": "Ако то не помогне, постоје још два начина:\n2. [НАЧИН]\n3. [НАЧИН]",
    "C-R22": "Молимо Вас да прихватите [НАКНАДА]; не очекујемо ништа заузврат.",
    "C-R23": "Јавићу Вам се [ДАН И ЧАС] да проверим да ли све ради.",
    "C-R24": "Знам да [СИТУАЦИЈА ДАНАС]; зато сам за Вас {припремио|припремила} [СТВАР].",
}

_MORE = {rule: more for rule, more in {**coach_contempt.SIGNALS, **coach_evading.SIGNALS}.items() if rule in _SIGNALS}

WORDS = CoachWords(signals=widened(joined(_SIGNALS, _MORE), coach_plainly.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
