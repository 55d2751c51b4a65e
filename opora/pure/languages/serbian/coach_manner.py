"""Serbian words for the coach's rules on manners, C-R07 to C-R11.

The notation is that of `coaching.py`. Written in Latin; Cyrillic drafts fold to the same letters.
"""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, joined, one_of, phrases, when_said, widened
from opora.pure.languages.serbian import coach_contempt, coach_evading, coach_plainly
from opora.pure.languages.serbian.coach_dodging import BLAMING, BLAMING_UNLESS, SENDING_AWAY, SENDING_AWAY_UNLESS
from opora.pure.languages.serbian.coach_tone import BEING_RUDE, BEING_RUDE_UNLESS, REPROACHING, REPROACHING_UNLESS
from opora.pure.languages.serbian.coach_vagueness import UNNAMED_TIME, UNNAMED_TIME_UNLESS

_OTHERS = one_of("""
        kurir*, kurira, kurirska, kurirske, kurirskoj, kurirsku, kurirskom, pošta, pošte, pošti, poštar*, dostavljač*, dostavna,
        prevoznik*, BEX, AKS, DExpress, D Express, PostExpress, Post Express, City Express, dobavljač*, proizvođač*, uvoznik*, kolega,
        kolege, kolegi, kolegom, kolegu, koleginica, koleginice, koleginici, koleginicu, računovodstvo, računovodstva, računovodstvu,
        knjigovođa, knjigovodstvo, knjigovodstva, sektor, sektora, sektoru, odeljenje, odeljenja, odeljenju, služba, službe, službi,
        službu, magacin, magacina, magacinu, magacioner*, tehničar*, majstor*, serviser*, servis, servisa, servisu, banka, banke, banci,
        banku, bankom, partner*, podizvođač*, praktikant*, pripravnik*, prodavac, prodavca, prodavci, prodavačica, komercijalist*,
        marketing*, programer*, informatičar*, IT, vozač*, prethodn*, smena, smene, monter*, centrala, centrale, filijala, štamparij*,
        agencij*, recepcij*, skladište, skladišta, skladištar*, momci, momak, devojka, operater*, provajder*
        """)
_WE_WILL = one_of("""
        javi*, javiću, javićemo, javićemo se, javljamo, javljam, obavesti*, obavestićemo, obavestiću, poslaćemo, poslaću, posla*, poslati,
        šaljemo, pošaljemo, pošaljem, kontaktira*, kontaktiraćemo, kontaktiraće, kontaktirati, pozvaćemo, pozvaću, pozva*, zvaćemo, zvaću,
        zovemo, nazvaćemo, pišemo, pisaćemo, napisaćemo, odgovori*, odgovorićemo, rešićemo, rešiti, reši*, rešavamo, biće, će biti,
        vratićemo, vratiti, vraćamo, uplati*, uplatićemo, proverićemo, proveriti, proveriću, pogledaćemo, pogledaću, pogledati, dobićete,
        ćete dobiti, dobiti, stići, stiže, stiće, imaćete, čućete, čujemo se, popraviti, popravićemo, popravi*, isporučićemo, isporučiti,
        isporuči*, obradićemo, završićemo, završi*, sredićemo, srediti, sredi*, zameniti, zamenićemo, pripremićemo, dostavićemo, dostavi*,
        dođi*, doći, doćićemo, dođemo, saznaćete, videćemo, ćemo, ću, kreće, krenuće, ide
        """)
_SOON = one_of("""
        uskoro, ubrzo, što pre, što je pre moguće, što je moguće pre, čim pre, u najkraćem mogućem roku, u najkraćem roku,
        u što kraćem roku, u najskorije vreme, u najskorijem vremenu, u što skorijem roku, u dogledno vreme, u skorije vreme,
        blagovremeno, pravovremeno, ovih dana, narednih dana, sledećih dana, u narednim danima, u narednom periodu, u toku narednih dana,
        u razumnom roku, prvom prilikom, u prvoj prilici, kad bude moguće, kada bude moguće, čim bude moguće, čim budemo, čim bude,
        čim budem, čim stigne, čim stignemo, čim stignem, čim saznamo, čim saznam, čim dobijemo, čim dobijem, čim se, kad budemo,
        kada budemo, kad stignemo, kad stignem, kad se, kada se, kad dođe, kad saznamo, kasnije, naknadno, vremenom, za par dana,
        za nekoliko dana, kroz par dana, kroz nekoliko dana, u roku od nekoliko dana, u roku od par dana, bez odlaganja, neodložno, hitno,
        prioritetno, u hitnom roku, kad uhvatim*, čim uhvatim*, čim se steknu, u pravo vreme, za koji dan, koji dan,
        negde (tokom|sledeće|iduće|ove) *, kad bude vremena, brzo, nekad, u jednom trenutku, čim prođe, tokom nedelje,
        u skoroj budućnosti, u kratkom roku, čim neko, čim ima*, kad ima*, za neko vreme
        """)

_SIGNALS = {
    "C-R07": when_said(
        BLAMING
        + ",\n"
        + f"""
        (naš|naša|taj|ta|naši|naše) {_OTHERS} (to |je |nije |ga |Vam |nažalost |su |nisu )*(zaboravi*|previdel*|previde*|propusti*|proverio|proverila|predao|predala|naručio|naručila|pomeša*|pogrešno|izgubi*)…
        (krivicu|odgovornost|grešku) (za to |za ovo )?(snosi|snose|nosi|ima|imaju|treba tražiti|je napravi*)…{_OTHERS},
        zbog {_OTHERS}…(kasni|čeka|ne može|nismo),
        {_OTHERS} (nas |Vas |to |opet |totalno |potpuno |bukvalno )+(ostavi* na cedilu|razočara*|prevari*|zeznu*|ignoriš*|otalja*|zavlači|
            zavlače|vuku za nos), (možete|možemo) (da )?(se )?zahvalit* …{_OTHERS}, (zahvalite|zahvaliti) (se )?…{_OTHERS},
        (to|sve) (ide|pada) na (dušu|teret|račun) …{_OTHERS},
        (nisam|nismo) (to |Vam |ja |mi )+(pakova*|slal*|poslao|poslala|unosi*|radi*|kuca*)…,
        (krivac|krivci|krivca) (je|su|treba|tražite)…,
        (kriva|kriv|krivi) (je|su|smo) (špedicija|špediter|nabavka|ta|taj|oni|firma|staklara|laboratorija|štamparija|fabrika)*,
        {_OTHERS} (nas |opet |su |je |sve |to |Vam |stalno |uvek |izgleda )*(izneveri*|pokvari*|polomi*|gube|gubi|brka|brkaju|zanemar*|
            pobrka*|zakasni*|previdel*|previdi*|propusti*|prespava*|pogubi*),
        (staklara|laboratorija|fabrika|firma|služba|špedicija|štamparija|ona|oni|on) (nas |u * )?(je |su )?(izneveri*|ne valja ništa|
            ne valjaju|sve pobrka*|sve pokvari*|stalno gube|stalno greš*|uvek zabrlja*|ne zanima|nikad ne),
        (to |ih |njih )*(i inače |uopšte )?ne zanima…, (pitajte|pitaj) (momke|njih|one|ljude|devojke|kolege|ženu|onog)…,
        (pakovala|pisala|radila|pakovao|kucala|slagala|montirao) (je |to )*(ona|onaj|nova|novi|praktikant*|pripravnik*|devojka|kolega)…,
        ona sve (pobrka|pomeša), (korekturu|pakovanje|montažu) radi * …(ona|on) (je|to),
        (kriv|kriva|krivi|krivo|krivac|krivica|odgovoran|odgovorna|odgovorni|odgovornost) (je |su |za to |za ovo |za kašnjenje |
            isključivo |tu |jedino |snosi |do |bila |bio |na |kod |leži |tu je )*(naš |naša |naši |moj |moja |od |samo |našeg |naše |
            našoj )*{_OTHERS},
        {_OTHERS} (je|su) (za to |za ovo |tu |isključivo )*(kriv*|odgovorn*|odgovoran|zabrlj*|zeznu*|pogreši*|
            upropasti*|zakaza*),
        (greška|krivica|propust|problem) (je |to |nije kod nas |nastala |napravljena |isključivo |na |u |kod |strani |od strane |
            je do |do )*(naše |našeg |naš |našoj |našem |naših )*{_OTHERS},
        to je (do|od|greška|krivica|propust) (naše |našeg |mog )*{_OTHERS},
        {_OTHERS} (je |su |nam |to |opet |ponovo |Vam |malo |nešto |sve |mi |izgleda )*(zabrlja*|zeznu*|pogreši*|upropasti*|zakaza*|
            zabrljao|zabrljala|pobrka*|pomeša*|zaboravi*|zanemari*|uprska*|uprskao|uprskala|nije uradio|nisu uradili|neozbiljn*|
            ne radi svoj|ne rade svoj|spavaju|spava|ne zna|ne znaju|traljav*|aljkav*|nesposob*|zabušava*|zbrlja*|napravi* grešku|
            napravi* propust),
        {_OTHERS}…(pogrešno|loše|krivo|naopako|nije dobro) (je |su |Vam |nam |to )*(une*|upisa*|spakova*|posla*|naruči*|otkuca*|obeleži*|
            obračuna*|ubaci*|zave*|podesi*|informisa*|reka*|rekl*|izda*|zapisa*|montira*),
        (zabrlja*|zezn*|pogreši*|upropasti*|pobrka*|zaboravi*|uprska*|zakaza*) (je |su |to |Vam |nam |sve )*(naš |naša |naši |nova |novi |
            moj |moja )*{_OTHERS}, (nisam|nismo) (ja |mi |tu |za to |ništa |nizašta |za |nimalo )*(kriv*|odgovorn*|odgovoran),
        (ja|mi) (tu |za to |s tim |sa tim |ništa |tu ništa )*(nisam|nismo|nemam|nemamo) (ništa |tu |nimalo |s tim |sa tim |nikakve |
            za to )*(kriv*|odgovorn*|odgovoran|veze|ništa|s tim|sa tim),
        (nemam|nemamo) (ja |mi |nikakve |s tim |sa tim |ništa )+(veze|ništa|s tim|sa tim),
        nije (do nas|do mene|naša greška|moja greška|naša krivica|moja krivica),
        (mi|ja|sa naše strane|s naše strane) (smo |je |sam )(sve |to |sa svoje strane |svoje |svoj deo |poslali |posao )+…(na vreme|
            poslali|uradili|u redu|kako treba|predali|ispravno|završili),
        (kod nas|s naše strane|sa naše strane) je (sve )?(u redu|bilo|ispravno|čisto),
        (žalite se|pitajte|javite to|pišite žalbu|ljutite se) (njima|se|na|njih|njemu|direktno )*{_OTHERS},
        (opet|ponovo|kao i uvek|po običaju|naravno) (naš |naša |ta |taj |ti |oni )*{_OTHERS}, ja tada nisam (bio|bila|radi*)
        """,
        BLAMING_UNLESS + ",\n" + "nije kriv, ne krivimo, odgovorna sam ja, odgovoran sam ja",
    ),
    "C-R07 failure of others": when_said(
        f"""
        {_OTHERS} (nam |je |su |Vam |to |i dalje |stalno |opet |još )*(kasni|kasne|zakasni*|kasnio|kasnila|izgubi*|ošteti*|zadrža*|
            drži|razbi*)(?=…|[.!]?$), {_OTHERS} (nam |Vam |to |i dalje |stalno |opet |još |se |ga )*(nije|nisu|ne) (nam |Vam |se |to |
            još |ga |uopšte )*(isporuči*|stiga*|posla*|javi*|javlja*|odgovori*|odgovara*|preuze*|obavesti*), (izgubi*|ošteti*|zagubi*) (je |ga |su |nam )*(naš )?{_OTHERS}
        """,
        "ako, ukoliko, izvinj*, žao, kada, (posla*|preuze*|isporuči*) (je|su) (danas|jutros|juče)",
    ),
    "C-R08": when_said(
        SENDING_AWAY
        + ",\n"
        + f"""
        (pitajte|potražite|proverite|saznajte|rešite|rešavajte|raspitajte se|dogovorite se|tražite|vidite) (to |sami |direktno |o tome |
            se |radije |lično |za to )*(sami|kod|na|u|sa|s|drugde|negde|direktno|njima) (proizvođač*|kurir*|bank*|dobavljač*|servis*|
            opštin*|osiguranj*|majstor*|prodajn*|uvoznik*|pošt*|internet*|njih|njima|nekog*|drugog*|druge)*,
        (nije|nisu) (to )?(u|pod|deo) (našoj|mojoj|našem|mom|naše|mog)…,
        (mi|ja) (ne|tu ne|to ne|Vam ne) (odlučujem*|rešavam*|obrađujem*|dajemo|dajem|pružam*|radim*|mogu*|možemo)…(to|takv*|informacij*|
            pomo*|ništa)…,
        (tu|u tome|oko toga|povodom toga) (mi |ja |Vam |vam )*(ne mogu|ne možemo|nema|nemam*) …(pomo*|ništa|šta|rešenj*),
        (samo|jedino|isključivo) (proizvođač|kurir|banka|dobavljač|oni|servis|uvoznik) …(može|mogu|zna|znaju|rešava*),
        (imaju|postoji|za to postoji|za to imamo) (oni |drug* |poseb* |zaseb* )+(služb*|odeljenj*|broj|sektor|telefon|ljud*)*,
        (nađene stvari|reklamacije|zamene|zamenama|to|povraćaj*|fakture) (mi |ja |se |me |nas )*(ne vodimo|ne bavim*|ne tiču|ne rešavam*|
            ne radimo|ne radim), (ja sam|mi smo) (samo )?u (prodaji|magacinu|recepciji|podršci|računovodstvu),
        (raspitajte se|pitajte|zovite|pozovite|okrenite|odnesite|probajte|idite|obratite se|javite se|pišite) (to |se |kod |u |na |njima |
            njih |ih |sami |poštu |pa )*(sami|njima|njih|njemu|njoj|ih|centralu|upravu|obezbeđenj*|poštu|izvršitelj*|opštin*|banku|
            klinik*)…, (to|o tome) (ne|nemojte) (pitajte|pitati|pitaj) mene,
        (ne znam|ne znamo) (ništa|o tome ništa)…(pitajte|nadlež*|obratite),
        (mi|ja) (tu |više |tu više |s tim |u njihov sistem )*(nemamo šta|ne vidimo|nemamo uvid|nemamo ništa|nemam ništa|ne odlučujemo)…,
        (mi|ja) samo (prodajemo|prodajem|iznajmljujemo|štampamo|posredujemo),
        (to|ovo|te stvari|to pitanje|reklamacije|fakture)? ?(nije|nisu|ne spada|ne spadaju) (u )?(moj*|naš*|moja|mojoj|naša|našoj|u mojoj|
            u našoj|kod nas|za nas|za mene) (nadležnost*|posao|sektor*|odeljenj*|domen*|opis posla|problem|stvar|briga|resor*|struka|
            deo posla)?, nije (to )?(moj|naš|moja|naša) (posao|problem|nadležnost|sektor|stvar|briga),
        (nisam|nismo) (ja |mi |za to |za tako nešto |tu |Vam ja )*(zadužen*|nadlež*|odgovoran|odgovorna|odgovorni|ovlašćen*|prava osoba|
            prava adresa|kompetent*|taj koji), (za to|time|tim|s tim|sa tim) (se )?(mi |ja )*(se )?(ne bavim*|nisam*|nismo|ne radim*),
        (ne bavim|ne bavimo) se (time|tim|tom|takvim)…,
        (to|takve stvari|ovo) (mi |ja |kod nas |ovde )*(ne rešava*|ne radim|ne radimo|ne obrađujemo),
        (ne|nećemo|neću) (mogu|možemo|umem|umemo|mogu Vam|mogu ja) (da |ja |mi |Vam |vam |tu |nažalost |nikako |ništa |u tome |tu ništa |
            baš |dalje )*(pomogn*|pomoći|pomoć*|uradim ništa|učinim|uradimo|učinimo),
        (tu|tu Vam|nažalost|oko toga|s tim|sa tim) (Vam |vam |ja |mi |ne mogu |zaista |nažalost )+(ne mogu|ne možemo|nismo|pomoći|
            da pomognem),
        (obratite|obraćajte) se (direktno |Vi |njima |prvo |molim Vas |molimo |lično |sami |nekom |za to )*({_OTHERS}|nekom drugom|njima|
            drugo*|na|nadlež*|korisnič*),
        (morate|moraćete|treba|trebalo bi|potrebno je|neophodno je|najbolje je|najbolje|možete jedino|moraš) (da |se |Vi |sami |lično |
            direktno |prvo |nažalost |za to |to |sami to )*(javite|obratite|pozovete|zovete|pitate|kontaktirate|odete|pišete|rešite|
            rešavate|zatražite|proverite|tražite|raspitate|nazovete|pozvati|obratiti|javiti|kontaktirati|dogovorite) (se |sami |to |
            direktno |sa |u |na |kod |s |lično |našoj |našu |našem |njima |njih |tehnič* |korisnič* |stručn* )*({_OTHERS}|na|kod|drugi|
            drugom|drugu|njima|sami|nekog|nekom),
        (pozovite|zovite|nazovite|kontaktirajte|pišite|javite se|pitajte|raspitajte se|idite|otiđite|probajte kod|
            probajte da pozovete) (direktno |Vi |njih |se |prvo |sami |molim Vas |kod |u |na |sa |naš* |lično )*({_OTHERS}|drug* (broj|
            adres*|mejl)|korisnički (servis|centar)|call centar|pozivni centar),
        (za to|to|time|o tome|tim) (je|su|odlučuje|se bavi|se bave|rešava|rešavaju|radi) (zadužen* |nadlež* |isključivo |drugi |
            naš )*({_OTHERS}|neko drugi|drugi|drugo), (to )?(je )?(Vaš|vaš|tvoj) (problem|posao|stvar)(?=[.! ]), (to )?nije naš problem,
        to više nije (naš|naša|moj|moja), pogrešn* (adres*|broj*|sektor*|odeljenj*|službu|osob*)(?=[.! ]),
        (niste|zvali ste|pišete|pogrešili ste|obratili ste se) (na |se |pogrešn* )*(pravo|pravu|pravoj|pogrešn*|adresu|broj),
        (ja|mi) (samo|smo samo|sam samo|ovde samo) (…)?(prodaje*|javljam*|prima*|prodavac|posrednik|posrednici|recepcij*|prodavnica|
            radim*|kuca*|izdaje*)
        """,
        SENDING_AWAY_UNLESS
        + ",\n"
        + """
        ako (želite|Vam|vam|više|Vam je|hoćete), ukoliko (želite|Vam|vam), možete (i|takođe), po želji,
        (policij*|192|193|194|112|hitn* pomoć|vatrogas*|lekar*), blokira* kartic*, (ja|sam*) (ću|ćemo) (pozvati|kontaktirati|javiti),
        (kontaktiraću|pozvaću|javiću|zovem|pitaću) (ja|sam*)*, ne morate, prosledil*, povezaću, na mene, meni, nama
        """,
    ),
    "C-R09": when_said(
        REPROACHING
        + ",\n"
        + """
        (kad|kada|da) (bi )?(kupci|ljudi|svi|mušterije) (bi )?(čitali|pazili|slušali|gledali)…,
        (to je )?(na Vama|Vaša obaveza|Vaša odgovornost|Vaš posao|do Vas) (je|da|bila|bio|bilo)…,
        (sami|Vi|lično) (ste )?(potpisali|pristali|prihvatili|tražili|izabrali|potvrdili|kliknuli|hteli)…,
        (čudi|čudim|začuđuje) (me|se|nas) (da|kako|što|zašto)…,
        (kako|zašto) (je moguće|ste mogli|niste|možete)…(vide*|primeti*|pročita*|razume*|zna*|proveri*|shvati*),
        (trebalo je|valjalo je|morali ste) (da )?(na to |o tome |malo |bolje |prethodno |pažljivije )*(mislite|pazite|čitate|pitate|
            pročitate|proverite|obratite|gledate)…,
        (za) (svoje|sopstvene|Vaše) (podatke|greške|stvari|postupke|lozinke) (odgovarate|ste odgovorni|snosite)…,
        (preporučujem|savetujem|predlažem) (Vam )?(da )?(sledeći put |ubuduće |malo |prvo |bolje )*(pažljivije|pročitate|obratite pažnju|
            naučite)…,
        da ste (je |ga |ih |to |se |nas |nam |bar |makar |malo |samo |lepo |jednom |obratili |pažnju )*…(bi|biste|ne biste|ne bi|bilo bi|
            primetili|znali),
        (ko|onaj ko) (naručuje|kasni|ne čita|ne pazi|ne plaća|dođe|dolazi|ne proveri)…(mora|neka|taj|sam|nek|ne treba),
        kao (pošten|normalan|sav) (svet|čovek|ljudi),
        (zaboravili|propustili|previdel*) ste (da |majmunče |to )?(pročita*|proveri*|upiše*|popuni*|u adresi)…,
        (pogrešno|loše) ste (čuli|videli|slušali|gledali),
        (tako|toliko) (Vam )?(je )?teško (da )?(klikn*|pročita*|pogleda*|prover*|odgovor*), svako odrastao…,
        da ste (se |nas |to |nam |samo |malo |Vi |lepo |pažljiv* |bar |ranije |na vreme |bolje |prvo |odmah |uputstvo |jednom )*(pročita*|
            čita*|pogleda*|slušal*|sluša*|proveri*|javil*|postupi*|prati*|poštova*|podesi*|prijavi*|uplati*|platil*|obrati*|napisal*|
            rekl*|održava*|naruči*|pazi*|pitali|čuva*|sačuva*|obavest*|naveli|upisa*|popuni*|razmišlja*|mislil*),
        (trebalo je|trebali ste|morali ste|mogli ste|trebalo bi|treba|moglo se|bilo je dovoljno|dovoljno je bilo) (ranije |da |Vi |to |
            prvo |samo |bolje |bar |na vreme |ste |pažljivije |lepo |se |o tome |malo )*(mislite|misliti|razmisli*|pročita*|čita*|
            pogleda*|proveri*|javite|javiti|pazite|paziti|pitate|pitati|obrati*|obavest*|kažete|navedete|platite|prijavi*|naruči*|sačuva*|
            čuva*|predvid*|poruči*|izmeri*|dođete|slušate|znate|uradite|vodite računa|pretpostavite),
        (Vi|vi|sami|Vi sami|sam* ste) (ste |sami |to |nam |lično |je |su |se )*(pogrešno|loše|krivo|pogrešn*|netačn*|nepažljiv*|naopako|
            neispravn*) (ste |adresu |uneli |broj |to )*(une*|upisa*|naveli|naruči*|poruči*|popuni*|izabra*|odabra*|koristi*|podesi*|
            povezal*|instalir*|otkuca*|pročita*|izmeri*|shvatil*|rukova*|sastavi*|uključ*|da*|uplati*|ukuca*|odabrali),
        (uneli|upisali|naveli|naručili|poručili|popunili|izabrali|odabrali|koristili|podesili|povezali|dali|ostavili|otkucali|ukucali|
            izmerili) (ste |Vi |nam |sami |to )*(pogrešn*|netačn*|loš* |krivo|krivu|krivi|naopako|neispravn*),
        (pogrešno|netačno|krivo|naopako) ste (Vi |to |sami |ga |je |nam |adresu )*(une*|upisa*|naveli|naruči*|poruči*|popuni*|izabra*|
            odabra*|koristi*|podesi*|poveza*|instalir*|otkuca*|izmeri*|shvatil*|sastavi*|uključ*|pročita*|ukuca*),
        (sami|sama|sam) ste (sebi |to |Vi |tome |za to )*(kriv*|odgovorn*|odgovoran|doprine*|izabral*|odabral*|pokvari*|polomi*|
            obrisal*|izbrisal*|
            potpisal*|razbi*|uništi*|tražil*),
        (to je |je |ovo je |isključivo |greška je |krivica je )*(Vaša|vaša|Vaš|vaš|do Vas|kod Vas|kod vas|na Vašoj|na vašoj) (je |lična |
            isključiv* |sopstven* |strani )*(greška|krivica|propust|odgovornost|problem|nepažnja|nemar|kriv*|strani)(?=[.! ]),
        (Vašom|vašom) (krivicom|greškom|nepažnjom), zbog (Vaše|vaše) (nepažnje|greške|nemarnosti|krivice|neodgovornosti),
        (nepravilno|nepropisno|nestručno|neadekvatno|pogrešno) (ste )?(rukovan*|korišćenj*|upotreb*|održavan*|koristil*|rukova*|montir*),
        (nepravilnog|nepropisnog|neadekvatnog|nestručnog|nepravilnim|pogrešnim) (rukovan*|korišćenj*),
        (kao što|kako|već|lepo|jasno) (sam|smo) (Vam |vam |već |lepo |i |to |više puta |jasno |nekoliko puta |sto puta )+(reka*|rekl*|
            pisa*|napisa*|objasni*|naglasi*|pomenu*|govori*|upozori*|kaza*),
        (već|lepo|jasno) (sam|smo) (Vam |vam |to |lepo |jasno |već |dvaput |dva puta |tri puta |više puta |nekoliko puta |
            sto puta )*(reka*|rekl*|pisa*|objasni*|napisa*|govori*|kaza*|upozori*)(?! (u ponedeljak|u utorak|u sredu|juče)),
        (ponavljam|ponavljamo|opet ponavljam|objašnjavam) (Vam |vam |još |jednom |po |peti |treći |poslednji |ko zna |da )*,
        koliko puta (da |treba |moram |Vam |još |smo |sam )+,
        (to |je |valjda |pa |Vam |svima |svakome |bi |trebalo da bude |nekako )+(jasno|logično|očigledno|podrazumev*|normalno)(?=[.! ]),
        (valjda|pa) (je |to |se )+(jasno|logično|podrazumeva|zna|svima),
        (svako|svaki|i dete|i malo dete|svako dete) (normalan |to |bi |čovek |dete |razuman |ko |zna )*(zna|razume|shvata|ume|vidi|
            pročita|bi), (nije|zar je) (to )?(valjda |baš |tako |toliko )*teško,
        (dovoljno|treba samo|samo treba|treba) (je |bilo |samo |malo |da )+(pročitate|pogledate|pažljivije|obratiti|znati čitati|čitati|
            se potrudite|umeti),
        (sledeći|drugi|idući) put (molim |molimo |Vas |vas |malo |prvo |bi bilo |da |dobro |lepo )*(pažljivije|bolje|prvo|
            lepo)? ?(pročitajte|pazite|razmislite|proverite|gledajte|mislite|slušajte|čitajte),
        ubuduće (molim |molimo |Vas |malo |prvo |pažljivije |pazite |da )+…(pažljivi*|pročita*|proveri*|pazi*|razmisli*|vodi* računa|
            obrati*|na vreme),
        (jasno|lepo|crno na belo|izričito|krupnim slovima|velikim slovima) (Vam |vam |je |tamo |lepo )*(piše|napisano|navedeno|stoji|
            naglašeno|naznačeno),
        (ne umete|ne znate|ne čitate|ne razumete|ne slušate|niste pročitali|niste ni pročitali|niste se potrudili|niste obratili|
            niste ni pogledali|ne gledate|ne pratite) (šta|da|ni|uputstv*|pažnju|valjda|izgleda|ono|uslove|mejl*|se|dobro|opis*|kako),
        (a )?Vi (opet|i dalje|stalno|nikako|ponovo|uporno) (isto |to |me |nas |ne |po svome )*…,
        (drugi|ostali|niko drugi|niko) (kupci |korisnici |se |nije |nema |s tim |sa tim )*(nemaju|nisu imali|žali|problem*|uspeva*|snađu|
            razumeju|umeju), nepoznavanje…ne opravdava, (što|zašto) (niste|nisi) (odmah|ranije|prvo|lepo|na vreme)…
        """,
        REPROACHING_UNLESS
        + ",\n"
        + "izvinj*(?!…(ali|međutim|mada|no)), niste prvi, niste morali, trebalo je da (dobijete|Vam|vam|stigne|Vas), ne morate, ne treba da, ako ste, ukoliko",
    ),
    "C-R10": when_said(
        BEING_RUDE
        + ",\n"
        + """
        (koja|kakva|jao|uh|opšta|prava) (katastrofa|tragedija|nesreća|drama|propast)(?! (sa|na|u|kod))…,
        (da pozovemo|zovite|pozovite) (vojsku|hitnu|televiziju|ujedinjene)…,
        (čitanje|pisanje|brojevi|cifre|logika|matematika) (nije|nisu|izgleda nije) (baš )?(za svakoga|Vaša jača|jača strana),
        (veličanstvo|gospođice princezo|princezo|pametnjakoviću|genije|lutko|ženo|čoveče) …, (slep|ćorav|gluv)* (si|ste) li,
        jeste li (slepi|ćoravi|gluvi|nepismeni), (vidimo|vidićemo) se na sudu,
        (ko se ponaša|ponašate se) kao (primitivac|dete|divljak|životinja|prostak)…, (prost*|bahat*|bezobraz*|nepismen*) ste,
        (smirite|smiri|iskulirajte|opustite|umirite|prizovite) se,
        (prestanite|prestani|dosta|manite|ostavite|okanite|prekinite) (se |više |već |da |sa |s |me |nas |mi |na mene |na nas |tim |toga |
            molim |tih |jednom )*(vičete|vikati|vikanja|viče|vičite|derete|derati|histeriš*|dosađuj*|dosađivati|gnjavi*|kukate|kukanja|
            kukate|vređa*|uznemirav*|preti*|pretnj*|izmišljat*|zamajava*|kenjka*|cmizdri*|tih|pišete|drame|galame|gluposti|prozivk*|miru),
        (nemojte|nemoj|ne) (mi |se |više |da |tu |sad |nas |me |opet |vi |baš )*(vičete|vikati|vičite|derete|deri|histeriš*|dramatiz*|
            preteruj*|glumi*|dosađuj*|gnjavi*|kuka*|prodaje*|pravite lud*|lupate|pametujete|soli*|zanovet*|pravite budal*|zvoca*|kukajte|
            drami*),
        (idite|kupujte|kupite|kupi|potražite|naručujte|probajte|tražite|obratite se|nađite|pređite|možete) (slobodno |onda |lepo |sebi |
            da idete |da kupite |da odete |da kupujete |sledeći put |nekog |negde |i )*(kod (drugih|drugog|konkurenc*)|kod konkurencije|
            drugde|na drugom mestu|negde drugde|u drugu (radnju|prodavnicu)|drugu firmu|drugog|konkurenciji|dođavola|bestraga),
        idi (dođavola|bestraga|u),
        (niko Vas|niko vas|niko) (ne |nije |ovde |Vas |vas |ni )*(drži|tera|terao|primorava|zove|zvao|moli|molio), put za uši,
        vrata su (otvorena|tamo|vam),
        nemam* (ja |stvarno |ni |više |zaista |baš |mi |sad |sada )*(vremena|živaca|nerava|snage|volje|strpljenja) (za |da |s |sa |
            na )(ovo|to|Vas|vas|Vama|vama|gluposti|takve|takvo|Vaše|ovakv*|slušam*|čitam*|raspravlj*|se|objašnjav*|ovakva|bavim*),
        (za (ovo|to|takve gluposti)) nemam* (ja |stvarno |ni |više )*(vremena|živaca|nerava),
        (gubim|trošim|gubite|trošite|gubi mi|tratite) (svoje |moje |mi |naše |nam )*vreme(?=[.! ]),
        (šta|i šta) (Vi |vi |više |još |zapravo |sad |sada |to |opet |sve |bre )*(hoćete|hoćeš|želite|tražite) (Vi |više |od mene|od nas|
            sad|sada|opet|od mog)+,
        (baš )?(me|nas) (to |uopšte |zaista |stvarno |i )*(ne zanima|ne interesuje|ne tiče|briga|baš briga|ne dotiče),
        (ne zanima|ne interesuje|baš briga) (me|nas)(?! (da li)), svejedno (mi|nam) je, (meni|nama) je (to )?svejedno,
        (to je |to )?(Vaš|vaš) problem(?=[.! ]),
        (s|sa) (Vama|vama|takvima|takvim|ljudima) (se |ne |nema |ljudima |kao |nije |stvarno )+(razgovara*|može|vredi|priča*|raspravlj*|
            mogu|nema|priče),
        (neću|nećemo|ne mislim|ne nameravam|ne želim) (se |više |da |s |sa |Vama |vama |Vam |vam |ovo )+(raspravlj*|objašnjav*|priča*|
            razgovara*|gubi*|trpi*|slušam*|ponavlja*|bavi*|dopisuje*),
        (to je |ovo je |Vi ste |vi ste |Vaš* |baš |stvarno |zaista |postajete |totalno )+(smešn*|smešno|bezobraz*|bezobrazn*|jadn*|bedn*|
            nenormaln*|glup*|drsk*|dosadn*|naporn*|nemogući|nepodnošljiv*|nevaspitan*|neozbiljni|prosti|prosta|uobražen*|blesav*|patetič*|
            histerič*|nekulturn*|zlonamern*)(?! (greška|greške|cen*)),
        (svaka čast|bravo|čestitam|čestitamo|aplauz|kapa dole) (na |za |što |Vam |vam |genij* |što ste )*(pitanj*|pamet*|otkrić*|zaključ*|
            konačno|primeti*|ste|inteligenc*|majstore|genije*|logik*|trudu|uspel*|uspešn*),
        (naučite|nauči) (se )?(prvo |da |malo |lepo )*(čita*|piše*|pisa*|pona*|red*|kultur*|pristojn*|čitati|računa*|srpski),
        (niste|nisi) (Vi |vi |jedini |ovde |sam* |centar |pupak )+(jedini|jedina|sami|sveta|kupac|centar|ovde|svet*),
        jel (Vi|vi) (to )?(stvarno|mene|nas|ozbiljno)…, (zezate|zafrkavate|zajebavate|zavitlavate) (me|nas|se),
        (mnogo |baš |previše )+(ste )?(naporni|dosadni|bezobrazni|zahtevni|teški|osetljivi), (gde|u koju) ste (Vi )?(školu|išli)…,
        kupite (naočare|mozak|sebi), (prosečno|malo) inteligent*, osnovnoškol*, svaka budala, ma (dajte|nemojte|hajde|ajde) …,
        daj ne (seri|lupaj|gnjavi), ostavite (me|nas) (na miru|više), ućutite, ućuti, začepi*, zaveži, lečite se, idite lečite,
        jeste li (normalni|ludi|gluvi|slepi), jesi li (normalan|lud),
        šta (Vam|vam) (tu |nije |tačno |je |bre )+(jasno|nejasno)(?!…(reci*|javi*|pita*)), jao jadn*, plakaću, kakva (tragedija|drama),
        katastrofa kakva
        """,
        BEING_RUDE_UNLESS + ",\n" + "bez uvreda, ako ne želite da čekate, samo Vas molim, nemate razloga",
    ),
    "C-R11": when_said(
        UNNAMED_TIME
        + ",\n"
        + f"""
        (javićemo|javiću|javljam|javljamo|obavestićemo|obavestiću|zvaćemo|pozvaćemo|pisaćemo|kontaktiraćemo) (se |Vam |Vas |Vam se |
            ponovo )*(?=[.!]?$),
        (kad|kada|čim|dok) (mi |nam |se |to |ih |bude|budem|bude moguće |odgovore |stigne |dođe )*…(javljam|javljamo|javiću|javićemo|
            donosi|šaljemo|šaljem|zovem|zovemo|obavestićemo|pišem|rešićemo|dolazimo),
        (dogledno|jednom|nekad|kasnije|u nekom trenutku|kad-tad|pre ili kasnije|polako) (ćemo|ću|će|Vam|ga|je|i)…,
        (neko|kolega|već) (će|ćemo) (Vam |Vas |se |neko )*(javiti|odgovoriti|pozvati|kontaktirati) (jednom|nekad|već|kad)*…,
        (bićete|biće|biće te) (obavešten*|kontaktiran*|pozvan*)…, čujemo se (uskoro|oko|već|ovih|kad)*, u drugom terminu,
        {_WE_WILL}…{_SOON}, {_SOON}…{_WE_WILL}, u najkraćem mogućem roku,
        (javićemo|javiću|javićemo se|javljamo|obavestićemo|obavestiću|pozvaćemo|poslaćemo|kontaktiraćemo|rešićemo|pišemo|pišem|zvaću|
            zovem)…(kad|kada|čim) (se |bude* |budem* |nešto |to |ga |neko |kolega |stign* |sazna* |dobij* |dođ* |uhvat* |završ* |prođ* |
            ima* )+, (radimo|radi se) na (tome|rešenju|tom)(?=[.!]?$), u toku je (rešavanje|provera|rad)(?=[.!]?$),
        (strpite se|budite strpljivi|molimo za strpljenje|imajte strpljenja) (još |malo |molim |Vas |dok |neko vreme )*,
        (potrajaće|trajaće|to će potrajati|biće potrebno) (još |malo |neko |izvesno )*(vreme|vremena|malo)?
        """,
        UNNAMED_TIME_UNLESS
        + ",\n"
        + """
        (molim|molimo|možete li|hoćete li|potrebno je|da li možete) (Vas |vas |da |nam |mi |što pre |li )*(pošalj*|javite|dostavi*|
            potvrdi*|odgovori*|navedete|napišete|uplatite|fotografij*|proverite|popunite),
        (pošaljite|javite|dostavite|napišite|potvrdite|odgovorite|uplatite|proverite) (nam|mi|se|je|ga|to|molim|što), ne morate,
        ne možemo da obećamo
        """,
    ),
}

_LISTS = {
    "done_at_once": phrases("""
        (dan|sat|pola sata|dva dana) (ranije|pre), (ponovo )?(objasniti|objasnim), (ću|ćemo) (Vam )?(ponovo )?(objasniti|opisati|rezimirati), objasniću, objasnićemo, opisaću, rezimiraću, u nastavku, u prilogu, podsetiću, odmah Vam, nakon uplate, po uplati, ako, ukoliko,
        u slučaju
        """),
    "handover": phrases(
        """
        (prosledi*|predao|predala|predali|predajem*|predaću|prosleđuj*|prosledićemo|prosledicu)…(javlja|javiće|zove|zvaće|pozvaće|piše|
            danas|sutra|u ponedeljak|u utorak|u sredu|u četvrtak|u petak|do|kontakt), (povezaću|povezujem*|prebaciću) (Vas |vas )?,
        (ostajem|ostajemo|ja sam) (Vaš |vaš |na |i dalje )*(kontakt|vezi), (sam|sama) ću (pozvati|kontaktirati|pitati|rešiti|se),
        zovem ja, kontaktiraću ja, (pozvaću|kontaktiraću|pitaću|zvaću) (ih |ga |je )?(ja|lično|umesto), rešićemo (to )?mi
        """
    ),
    "insults": phrases(
        """
        idiot*, debil*, kreten*, imbecil*, glupan*, glupač*, glupak*, glupači, budala, budale, budalo, budaletin*, moron*, magarče, konju,
        govedo, govno, sranje, sere*, seri, jebi*, jebe*, jebo*, zajeb*, pička, pičk*, kurac, kurc*, kučk*, kurv*, đubretar*,
        bezobraznik*, bezobraznič*, seljač*, seljačin*, prostak*, prostač*, lažov*, lažljiv*, prevarant*, histerič*, ludak*, ludač*,
        mamlaz*, klošar*, nesposobnjakov*, blesav*, retard*, marš, goni se, tupav*, tupson*, glup* (ste|si), primitiv*, kretenčin*,
        džiber*
        """
    ),
}

_ADVICE = {
    "C-R07": "За купца смо једна фирма. Пишите „ми“ и шта ћемо урадити.",
    "C-R08": "Не шаљите купца даље. Предајте случај ви: коме, до када, и останите његов контакт.",
    "C-R09": "Ово звучи као прекор. Опишите како ствари стоје и понудите следећи корак.",
    "C-R10": "Немојте слати овако. Удахните и напишите шта је купцу потребно или предајте случај.",
    "C-R11": "Недостају дан и сат. Напишите када се јављате, макар и без резултата.",
}

_SUGGESTION = {
    "C-R07": "Извињавамо се што [ГРЕШКА]. Решавамо то ми: [КОРАК].",
    "C-R08": "{Проследио сам|Проследила сам|Прослеђујем} Ваш случај: [ИМЕ] ће Вам се јавити [ДАН И ЧАС]. Ваш контакт остајем ја.",
    "C-R09": "У поруџбини стоји: [ПОДАТАК]. Да ли је то тачно или да то променим?",
    "C-R10": "Разумем да Вас је ово наљутило. Хајде да то заједно погледамо.",
    "C-R11": "Јављам Вам се сутра до 12 часова, чак и ако још не буде резултата.",
}

_MORE = {rule: more for rule, more in {**coach_contempt.SIGNALS, **coach_evading.SIGNALS}.items() if rule in _SIGNALS}

WORDS = CoachWords(signals=widened(joined(_SIGNALS, _MORE), coach_plainly.SIGNALS), advice=_ADVICE, suggestion=_SUGGESTION, lists=_LISTS)
