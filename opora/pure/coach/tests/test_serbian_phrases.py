"""How Serbian agents commit the coach's faults and how they write well: each wrong line fires its rule, the right ones nothing."""

import pytest

from opora.pure.coach import Draft, Severity, check

_WRONG = {
    "C-R01": """
        Ovakve greške kod nas više neće biti.
        Od sada će svaka porudžbina stizati na vreme, dajem Vam reč.
        Možete biti sigurni da se neće ponoviti.
        Potrudićemo se da se ovo nikada više ne dogodi, garantujemo.
        Neće se više ponoviti.
        Sledeći put ćete biti prezadovoljni, obećavam.
        To je bio prvi i poslednji put.
        Obećavam da ubuduće nećete imati ovakvih problema.
        Osigurali smo da se to više nikad ne desi.
        Kunem se da se ovako nešto kod nas više neće desiti.
        Ubuduće će sve teći bez ijednog problema, garantujem.
        Uveravam Vas da je ovo izolovan slučaj i da se neće ponavljati.
        Ово се више никада неће догодити.
        Ne brinite, više se neće desiti.
        Pobrinućemo se da se ovako nešto nikad više ne ponovi.
        Nikada više nećete čekati u redu kod nas.
        Preduzeli smo sve da do ovoga više nikada ne dođe.
        Od sutra je kod nas sve besprekorno, držim Vas za reč.
        Postarao sam se da Vam se to više ne dogodi.
    """,
    "C-R02": """
        Žao mi je, ali bila je velika gužva.
        Nažalost, zbog praznika nismo stigli ranije da odgovorimo.
        Kašnjenje je posledica snega i tu ne možemo ništa.
        Izvinite, ali pao nam je sistem.
        Znate i sami kakva je gužva pred Novu godinu.
        Imali smo problem sa serverom, na to ne utičemo.
        Bilo je mnogo poziva, pa nismo mogli da se javimo.
        Trenutno smo u deficitu sa radnom snagom.
        Pola magacina je na bolovanju, pa kasnimo.
        Sezona je godišnjih odmora, nema ko da radi.
        Nestalo je struje pa nismo mogli da završimo.
        Svi kasne ovih dana, ne samo mi.
        Molim Vas za razumevanje, imamo premalo ljudi.
        Zbog velikog broja porudžbina rokovi su produženi, to je van naše moći.
        Нажалост, колегиница је на одмору па Вам нико није одговорио.
        Pa decembar je, svi čekaju.
        Meni je isto bilo teško, dete mi je bilo bolesno.
        Posla je preko glave.
        Nova sam ovde, pa nisam znala.
    """,
    "C-R03": """
        Ma nije to ništa, jedan dan kašnjenja.
        Dešava se.
        To je samo mala ogrebotina, ne vidi se.
        Pa nije tragedija što kasni dva dana.
        Ne brinite, nije to ništa posebno.
        Desi se to svakome.
        Šta je tu je.
        Neće Vam ništa biti od jednog dana.
        Svako nekad pogreši.
        Ljudi greše, i mi smo samo ljudi.
        Mislim da preterujete, u pitanju je samo sto dinara.
        Nemojte od toga praviti dramu.
        Nije to baš toliko važno.
        Pa to je sitnica.
        Тако то бива, шта да се ради.
        To su sitne stvari, ne vredi se nervirati zbog njih.
        Bar nije gore.
        Zna to ponekad da se dogodi.
        Potkrade se i najboljima.
        Nije to tolika šteta.
        Ne vidim u čemu je problem, radi i s tom ogrebotinom.
        Ništa strašno, ide dalje.
        Razumem, ali ima i gorih slučajeva.
    """,
    "C-R04": """
        Izvinjavamo se zbog svih neugodnosti.
        Izvinjavamo se ukoliko smo Vam prouzrokovali neprijatnost.
        Žao nam je zbog ove situacije.
        Izvinite ako Vam je to zasmetalo.
        Izvinjavamo se za bilo kakve probleme.
        Žao mi je ako se tako osećate.
        Izvinjavamo se na neprijatnom iskustvu.
        Primite naše najiskrenije izvinjenje.
        Izvinjavamo se zbog svega.
        Žao nam je zbog Vašeg lošeg iskustva.
        Ako smo Vas nečim povredili, izvinjavamo se.
        Izvinjavam se ako je došlo do nesporazuma.
        Извињавамо се због непријатности.
        Žao nam je što niste zadovoljni.
        Prihvatite naše izvinjenje.
        Žalimo zbog nastalih okolnosti.
        Izvinite na smetnji i neprijatnosti.
    """,
    "C-R05": """
        Poštovani, hvala Vam na poruci. Vaše mišljenje nam je veoma važno. Srdačan pozdrav
        Poštovani korisniče, Vaš zahtev je primljen i biće obrađen u skladu sa procedurom.
        Zahvaljujemo se na ukazanom poverenju i radujemo se budućoj saradnji.
        Vaša primedba je prosleđena nadležnoj službi na dalje postupanje.
        Poštovani, primili smo Vaš upit i uzeli ga u razmatranje. S poštovanjem, Tim podrške
        Vaše zadovoljstvo je naš imperativ i uvek smo tu za Vas.
        Žao nam je što niste zadovoljni našom uslugom. Trudimo se da svakodnevno budemo bolji.
        Poštovani, Vaše poruke nam mnogo znače. Nastavljamo da radimo na kvalitetu.
        Hvala na povratnoj informaciji, svaka kritika nam pomaže da rastemo.
        Razumemo Vaše nezadovoljstvo i cenimo Vaše strpljenje. Stojimo Vam na raspolaganju.
        Поштовани, хвала Вам што сте нас контактирали. Ваша порука је примљена. Срдачан поздрав
        Postovani, Vasa zalba je evidentirana. Hvala na razumevanju.
        Trudimo se da svim klijentima pružimo uslugu najvišeg nivoa.
        Vaš predmet je u obradi. Molimo za strpljenje.
        Hvala Vam na ukazivanju. Vašu poruku smo preneli odgovarajućem timu.
        Svaki korisnik nam je bitan i težimo izvrsnosti u svemu što radimo.
    """,
    "C-R06": """
        To Vam kod nas niko nije mogao reći.
        Mi takve stvari ne obećavamo.
        Nikada nije bilo reči o besplatnoj montaži.
        Pogrešno ste protumačili moju poruku.
        Sigurno ste nešto pobrkali, jer to kod nas ne postoji.
        Ne znam s kim ste pričali, ali to nije tačno.
        Kolega tvrdi da Vam to nije rekao.
        Nemamo evidenciju da Vam je iko to obećao.
        Ne sećam se da sam to rekla.
        Nismo se tako dogovorili.
        Takav dogovor ne postoji.
        To što tvrdite jednostavno nije istina.
        Vi ste to sigurno sanjali.
        Никада Вам нисмо обећали испоруку за викенд.
        Nisam ja to obećala, verovatno ste pomešali sa drugom firmom.
        Mora da ste krivo čuli kolegu.
        Ja to sigurno nisam kazao.
        Ne može biti da Vam je neko iz našeg tima to potvrdio.
        U našim porukama toga nema, pa nemojte izmišljati.
        Ko god da Vam je to rekao, nije bio od nas.
        To niste mogli čuti od nas.
        Nije tacno da smo Vam obecali popust.
        Nikad Vam niko nije garantovao taj rok.
        Prvi put čujem za taj popust.
        Mi od toga ništa nismo obećali.
    """,
    "C-R07": """
        Kurir je kriv, mi smo poslali na vreme.
        Kolega iz magacina je zaboravio da doda punjač.
        To je napravila koleginica koja više ne radi ovde.
        Dobavljač nas je slagao za rok.
        Za to pitajte momke iz dostave.
        Magacin je opet sve pobrkao.
        Nažalost, računovodstvo je zakazalo.
        Do nas nije, problem je u pošti.
        Kurirska služba nikad ne zove kad treba.
        Ja sam poslala sve kako treba, ostalo nije do mene.
        Koleginica Vam je dala pogrešnu informaciju.
        Pošta je izgubila Vaš paket.
        Ne radim ja u magacinu, oni su pogrešno spakovali.
        Za ovaj haos su zaslužni naši programeri.
        To je propust prethodne smene.
        Мој колега је погрешно унео број.
        Banka zadržava Vaš novac, mi s tim nemamo veze.
        Da je magacin radio svoj posao, paket bi stigao.
        Proizvođač nam šalje robu sa greškom.
        Serviser je očigledno bio nepažljiv.
    """,
    "C-R08": """
        To nije u mojoj nadležnosti.
        Za to morate da se obratite proizvođaču.
        Zovite kurirsku službu, oni znaju gde je paket.
        Ja sam samo prodavac, za reklamacije se javite u servis.
        Mi se time ne bavimo, obratite se banci.
        To nije pitanje za nas.
        Nisam ja zadužena za fakture.
        Pogrešno ste se obratili, ovo je odeljenje prodaje.
        Obratite se drugoj službi.
        Morate to rešavati sa dostavljačem.
        Moraćete da zovete centralu.
        Ne radim ja to, pitajte koleginicu na drugom šalteru.
        Za to je nadležno računovodstvo, pišite njima.
        Mi smo samo posrednici, javite se hotelu.
        Pozovite opštu liniju, mi ovde ne rešavamo takve stvari.
        Нисмо ми надлежни за то, обратите се произвођачу.
        Potražite pomoć kod onoga ko Vam je prodao aparat.
        Ja Vam tu ne mogu pomoći, probajte u drugoj poslovnici.
        To nije naš posao.
        To vam radi druga firma, njima se obratite.
        Ovo nije moj sektor.
        Javite se direktno uvozniku, mi samo prodajemo.
        Nemam ovlašćenja za to, zovite nekog drugog.
        To se rešava na drugom mestu.
        Otidite lično do pošte i pitajte ih.
    """,
    "C-R09": """
        Da ste otvorili uputstvo, videli biste da se filter menja svakih šest meseci.
        Sve to lepo piše u uslovima koje ste prihvatili.
        Pa zar niste videli obaveštenje na vratima?
        Mislim da je u mejlu bilo sasvim jasno napisano do kada se plaća.
        Kao što Vam je već tri puta objašnjeno, povraćaj traje deset dana.
        Ne razumem šta Vam tu nije jasno.
        Trebalo je ranije da mislite na to.
        To biste znali da čitate mejlove koje Vam šaljemo.
        Sami ste izabrali tu veličinu, pa sad imate šta imate.
        Narednog puta dobro pogledajte šta naručujete.
        Ovo je već peti put da Vam pišem istu stvar.
        Na to ste morali da mislite pre kupovine.
        Vi niste dostavili dokumentaciju na vreme, pa zato kasni.
        Očigledno niste pročitali moj prethodni mejl.
        Da ste se javili na vreme, danas ne bismo imali ovaj problem.
        Aparat ste koristili suprotno uputstvu.
        Ko vam je kriv što niste sačuvali račun.
        Greška je na Vašoj strani jer ste uneli stari broj telefona.
        Svaki kupac je dužan da proveri paket pre potpisa, što Vi niste učinili.
        Zar je tako teško uneti ispravan broj?
        Pobogu, pa to je osnovna stvar koju svako zna.
        Procitajte jos jednom moj mejl, sve tamo pise.
        Већ сам Вам одговорио на то питање, погледајте претходни мејл.
        Требало је да прочитате услове пре него што сте платили.
        Da ste pažljivije slušali kolegu, znali biste šta treba da donesete.
        Odgovor ste već dobili, samo ga treba pročitati.
        Nije naš posao da Vas podsećamo na rokove.
        Vaša je obaveza bila da proverite adresu.
        Mogli ste i sami to da nađete na sajtu.
        Pitanje koje postavljate ima odgovor na prvoj strani uputstva, da ste ga otvorili.
    """,
    "C-R10": """
        Ne mogu sad da se bavim Vašim hirovima.
        Gospođo, spustite ton.
        Ako Vam se ne sviđa, nađite drugog.
        Ma boli me uvo za Vašu recenziju.
        Pa šta hoćete da Vam radim, da Vam ga donesem na leđima?
        Svašta, ljudi se žale na sve i svašta.
        Nemojte da mi pametujete.
        Imam ja pametnija posla nego da se s Vama dopisujem.
        Pišite kome hoćete, baš me briga.
        Prestanite da nas maltretirate porukama.
        Kome se ne sviđa, neka ide kod drugog majstora.
        Vi ste jedan obično gnjavator.
        Dosta mi je više Vaših žalbi.
        Ma nemojte, stvarno? I Vi ste mi stručnjak?
        E baš me zanima šta ćete da uradite.
        Aman čoveče, shvati već jednom.
        Ne derite se na mene, nisam Vam ja sluga.
        Bezobrazni ste i sa takvima ne radim.
        Niko Vas ne tera da kupujete kod nas.
        Smiri se malo, nije smak sveta.
        Vama nikad ništa ne valja.
        Дајте не смарајте више.
        Halo bre, nismo na pijaci.
        Idite slobodno u inspekciju, tresu nam se gaće.
        Jadno je da se odrastao čovek ovako ponaša.
        Stvarno ste smarač.
        Ako ste tako pametni, popravite sami.
        Alo, pristojno, inače razgovora neće biti.
        Necu da gubim zivce na Vas.
        Šta Vi umišljate, da ste jedini kupac na svetu?
        Prijatno Vam bilo, i nemojte nam se više javljati.
    """,
    "C-R11": """
        Javimo se.
        Bićemo u kontaktu.
        Čim dobijemo odgovor iz centrale, prosledićemo ga.
        Rešenje možete očekivati u narednom periodu.
        Dobićete odgovor u zakonskom roku.
        Paket će biti poslat prvom narednom turom.
        Daćemo Vam znak kada bude nešto novo.
        Naš tim intenzivno radi na rešavanju problema.
        Povraćaj će biti izvršen u najkraćem roku.
        Majstor će doći kad bude imao vremena.
        Radimo na tome i dobićete vesti.
        Obaveštenje stiže naknadno.
        Pogledaću to kad uhvatim malo slobodnog vremena.
        Uskoro više informacija.
        Gledaćemo da to završimo što pre.
        Potrudićemo se da u što kraćem roku zamenimo deo.
        Novac bi trebalo da legne za koji dan.
        Vaš zahtev je u proceduri, javljamo ishod.
        Vratićemo Vam se sa odgovorom.
        Cim budemo imali informaciju, kontaktiracemo Vas.
        Јавићемо Вам се чим будемо у могућности.
        Ускоро ће Вас контактирати неко из техничке службе.
        Kolega će Vas pozvati kada se vrati s terena.
        Bićete blagovremeno obavešteni o svemu.
        Ostajemo u kontaktu i javljamo čim saznamo.
        Proverićemo pa javljamo.
        Isporuka se očekuje narednih nedelja.
        Stupićemo u kontakt sa Vama u najkraćem mogućem roku.
    """,
    "C-R12": """
        Mislim da paket stiže sutra.
        Trebalo bi da važi godinu dana.
        Verovatno je pokvaren ventil.
        Pretpostavljam da je banka blokirala uplatu.
        Ako se ne varam, radnja radi do osam.
        Možda je problem u kablu.
        Valjda će stići do petka.
        Nisam sasvim siguran, ali cena je oko 3.000 dinara.
        Koliko mi je poznato, to ne ulazi u garanciju.
        Čini mi se da to ne naplaćujemo.
        Biće da je baterija.
        Rekla bih da je do rutera.
        Претпостављам да је то у реду.
        Po meni bi to trebalo da radi.
        Valjda imamo još tri komada.
        Navodno stiže u petak.
    """,
    "C-R14": """
        Naša ekipa je čitavu noć radila neumorno samo za Vas.
        Mi smo apsolutno najbolji servis na Balkanu.
        Učinili smo nemoguće i pomerili planine.
        Naši majstori su pravi čarobnjaci.
        Nema tog kvara koji mi ne možemo da popravimo.
        Ovakvu uslugu ne možete dobiti nigde drugde.
        Naš tim je dao sve od sebe i više od toga, kao i uvek.
        Stopostotno zadovoljstvo svih kupaca je naša tradicija.
        Mi smo lideri na tržištu.
        Herojskim naporom naših kuvara sve je spaseno.
        Najbrža dostava u Srbiji, bez premca.
    """,
    "C-R21": """
        Jedino rešenje je da dođete lično u poslovnicu.
        Drugačije ne može.
        To je jedino što možemo da ponudimo.
        Samo tako može.
    """,
    "C-R23": """
        Slučaj je zatvoren.
        Ovim smatramo da je reklamacija rešena.
        Zatvaram tiket.
        Time je predmet okončan.
        Za nas je stvar završena.
        Vaš tiket je označen kao rešen.
        Ovim zaključujemo Vašu prijavu.
        Na ovome završavamo prepisku.
        Предмет сматрамо затвореним.
        Prijava je arhivirana.
    """,
}

_RIGHT = """
    Ne mogu da Vam obećam da se neće ponoviti, ali od danas kurir zove pre dolaska.
    Izvinjavam se što je torta stigla bez natpisa. Danas u 17 časova donosimo novu.
    Poštovana Milice, paket je krenuo jutros i stiže u četvrtak do 14 časova. Pozdrav, Ana
    Poštovani gospodine Jovanoviću, garancija važi do 3. 9. 2026, proverio sam po broju računa.
    Da li se to dešava samo uveče ili tokom celog dana?
    Ako se kvar ponovi, pozovite me direktno na 064 123 4567.
    Napisali ste da Vam je kolega rekao da ste sami krivi. To nije smelo da se desi i izvinjavam se.
    Kupac je u pravu, u mejlu od 5. marta smo obećali besplatnu montažu. To važi.
    Prosledila sam fakturu Jeleni iz računovodstva, javlja Vam se danas do 15 časova. Ja ostajem Vaš kontakt.
    Pozvala sam kurirsku službu umesto Vas; paket je u Nišu i stiže sutra do podne.
    Uputstvo je u prilogu, a na strani 4 je slika priključka.
    Ne morate ništa da šaljete, sve podatke već imamo.
    Zatvaramo radnju u 20 časova, a subotom u 15.
    Trebalo je da Vas pozovemo u utorak i to nismo uradili. Izvinjavam se, zovem Vas danas u 16 časova.
    Razumem da ste ljuti, čekali ste tri nedelje. Novac sam vratio jutros, na računu je do petka.
    Proveriću kod proizvođača i pišem Vam sutra do 10 časova, i ako ne bude odgovora.
    Veličina 42 je na stanju, cena je 4.990 dinara, a dostava traje dva dana.
    Za zamenu imate dva načina: kurirom o našem trošku ili lično u radnji na Voždovcu.
    Molim Vas da mi što pre pošaljete fotografiju oštećenja.
    Baterija se puni tri sata; kada je puna, lampica postaje zelena.
    Sačuvajte račun, biće Vam potreban za reklamaciju.
    Kartica može da se zaključa u aplikaciji, a možemo i mi to da uradimo umesto Vas, recite samo.
    Nije Vaša greška: dugme na sajtu nije radilo od 9 do 11 časova.
    Greška je naša, upisali smo pogrešan broj ulice. Nov paket kreće danas.
    Hvala Vam što ste nam javili. Filter smo zamenili i u četvrtak u 10 časova proveravamo da li sve radi.
    Postovani Marko, da, radimo i subotom, od 9 do 15 casova. Pozdrav, Jelena
    Поштована госпођо Илић, жао ми је што је сто стигао изгребан. Нову плочу доносимо у среду између 10 и 12 часова.
    Ako kupujete na rate, prva rata dospeva 5. juna.
    Sistem će u nedelju od 2 do 4 časa biti isključen zbog radova; karte možete kupiti na blagajni.
    Kod alergije na orahe preporučujem kolač broj 3, u njemu nema orašastih plodova.
    Serviser Vam stiže u utorak u 9 časova; ako termin ne odgovara, javite mi do ponedeljka u 18.
    Prilikom kiše zatvorite prozor na krovu, jer senzor tada isključuje motor.
    Otkazala sam rezervaciju i vratila Vam 12.400 dinara, novac je na kartici do petka.
    Nisam sigurna koji model imate: da li na poleđini piše A ili B?
    Poslao sam Vam fakturu na mejl u 11.20; ako je ne vidite, pogledajte i u neželjenoj pošti.
    Za produženje ugovora potrebna je lična karta i potpis; možete doći bilo koji dan do 19 časova.
    Popust od 10 % važi do 30. juna i obračunava se u korpi.
    Hvala na lepim rečima, preneću ih Dragani. Vidimo se u maju!
    Ne brinite, vreme za otkazivanje ističe tek u petak u 12 časova.
    Žao mi je što ste uzalud čekali majstora. Došao bih lično sutra u 8 časova, da li Vam odgovara?
    Kolega Petar Vam donosi novi ključ danas u 18 časova, ja sam ga zamolio.
    Pošta u Vašoj ulici radi do 19 časova, paket Vas čeka na šalteru 3.
"""


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, block in _WRONG.items() for text in _lines(block)])
def test_a_fault_is_found_however_it_is_said(rule: str, text: str) -> None:
    assert rule in {finding.rule for finding in check(Draft(text, language="sr"))}


@pytest.mark.parametrize("text", _lines(_RIGHT))
def test_a_good_reply_goes_out_without_a_question(text: str) -> None:
    assert not [finding.rule for finding in check(Draft(text, language="sr")) if finding.severity <= Severity.WARN]
