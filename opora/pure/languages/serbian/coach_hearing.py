"""Serbian words by which the coach hears a customer, and by which a reply shows that it has heard; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import CoachWords, in_one_line, phrases
from opora.pure.languages.serbian import leading_on, own_mishaps

_LISTS = {
    "but": phrases("ali, međutim, mada, iako, samo, no"),
    "greeting": phrases(
        """
        dobar dan, dobro (jutro|veče), zdravo, ćao, pozdrav, poštovan*, drag* (gospodine|gospođo|kupče|korisniče), dragi, draga,
        cenjen* (gospodine|gospođo|kupče|korisniče|kupci), hvala (vam )?(na|što) (poruci|javljanju|mejlu|upitu|obraćanju|ste)*
        """
    ),
    "sorry": phrases(
        """
        (to |ovo |tako nešto )?(se )?(nije|ne|nikako nije) (smelo|smjelo|trebalo|sme) (da )?(se )?(desi|dogodi|desiti|dogoditi),
        (greška|krivica|propust) je (bila |bio |isključivo |samo |nažalost )*(naš*|moj*|kod nas|do nas|na našoj strani), (naša|
            moja) (je )?(greška|krivica),
        (mi|ja) (smo|sam) (pogreši*|zabrlja*|omanu*|zakaza*|krivi|kriv|kriva), (pogrešili|zabrljali|omanuli|zakazali|izneverili) smo,
            (pogrešio|pogrešila|omanuo|omanula) sam,
        (baš |mnogo |veoma |zaista )?(nam|mi|meni|nama) je (baš |mnogo |veoma |zaista |iskreno |jako )*(žao|neprijatno|krivo|sramota|
            stidno), stidim* se
        žaljenj*, ispričava*, (neprijatno|krivo|teško) (mi|nam) je, (mi|nam) je (iskreno |jako |veoma |zaista |baš )*(neprijatno|krivo),
        posramljen*, stidim*, zakazali smo, nije (to )?(trebalo|smelo) (tako )?(da|se)…, (naša|moja) krivica,
            preuzimam* (punu )?odgovornost,
        kriv* (sam|smo), svesni smo (svog |naše |našeg )*(propust*|grešk*), propustil* smo, pogrešil* smo, grešk* (smo |
            sam )?(je )?(napravi*) (mi|ja|sam|smo),
        izvin*, izvinite, izvinjava*, izvinjenj*, izvinjenje, izvinjavam, oprost*, oproštaj*, opraštajte, pardon, žao (mi|nam),
        (veoma |jako |mnogo |stvarno |zaista |iskreno |baš |vrlo )*(mi|nam) je (veoma |jako |mnogo |stvarno |zaista |iskreno |baš |
            vrlo |neizmerno )*žao, je (veoma |jako |mnogo |stvarno |zaista |iskreno |baš |vrlo )*žao, žalimo, žalim, sramota me,
        sramota nas, stid (me|nas) je, (naša|moja|naš|moj) (je )?(greška|krivica|propust),
        (greška|krivica|propust) je (naša|moja|naš|moj|do nas|na nama), pogrešili smo, pogrešio sam, pogrešila sam, izneverili smo,
        to nije smelo (da se desi)*, nije smelo
        """
    ),
    "sorry_for_delay": phrases(
        """
        (izvin*|oprost*|žao)…(zbog|na|što) (ovako |tako |toliko |malo |ovog |našeg )*(kasn*|zakasnel*|spor*|čekanj* na|kašnjenj*|
            zakašnjenj*|duž*|tek)…(odgovor*|odgovar*|javlj*|javit*|pišem),
        (zbog|na) (kašnjenj*|čekanju) (sa|u|na|s) (odgovor*|javljanj*), na kasnom odgovoru, što vas uznemir*
        """
    ),
    "news_of_outage": phrases(
        in_one_line(
            """
        (naš |naša |naše |nam )*(sajt|veb-sajt|internet stranica|stranica|prodavnica|aplikacija|telefon*|linij*|centrala|internet|čet|rezervacije)
            (i |ni |internet |telefon* |nam |od jutros |danas |trenutno |još |još uvek |i dalje |opet |privremeno )*(ne radi|ne rade|ne funkcioniše|
            je u kvaru|su u kvaru|je nedostup*|su nedostup*|je pao|je pala|su pali)
            """
        )
    ),
    "makes_it_a_cause": phrases("jer, zato, pa nismo, pa nisam, pa vam nismo, zbog, usled, nismo stigli, nismo mogli, nismo uspeli, izvin* ali"),
    "no_guess": phrases(
        in_one_line(
            """
            (verovatno|možda|valjda|očigledno|mislim da|čini mi se da|biće da) (se |to |vi |sami |nešto |pogrešno |samo )*ste…, (sami|vi) ste …(verovatno|možda|valjda|očigledno)…,
        ako niste sigurn*, (sigurn*|ne znam) (da li|na koji|koji|koju|šta) (mislite|želite|tačno|imate|model)…,
            (verovatno|možda|sigurno|valjda) ste (već )?(videli|primetili|pročitali|dobili|čuli)…,
            mislim da (je |bi )*(najbolje|najjednostavnije|bolje|najlakše|vredi),
            (mislim|možda|verujem|valjda|čini mi se) …(stajati|stoji|dopasti|dopada|svideti|prijati|koristiti|obradovati|dobro doći), ili …(ako|kada|kad)…
            """
        )
    ),
    "our_slip": phrases(
        in_one_line(
            """
            (uneli|upisali|napisali|poslali|dali|uzeli|naveli|zabeležili|spakovali|iskoristili) smo …(pogrešn*|stari|staru|drug*),
            (unela|uneo|upisala|upisao|napisala|napisao|poslala|poslao|dala|dao|navela|naveo) sam …(pogrešn*|stari|staru|drug*),
            (smo|sam) (vam |greškom |slučajno )*(uneli|uneo|unela|upisali|upisao|upisala|napisali|poslali|poslao|poslala|dali|naveli)…(pogrešn*|stari|staru)
            """
        )
    ),
    "sorry_for_that": phrases(
        in_one_line(
            """
            (izvinjav* se|izvinite|žao (mi|nam) je) (zbog toga|zbog ovoga|za to)(?=[.!]?$)
            """
        )
    ),
    "turn_to_us": phrases(
        in_one_line(
            """
            (pozovite|zovite|pišite|javite se) (me|mi|nas|nam|meni|nama)
            """
        )
    ),
    "left_without_answer": phrases(
        """
        ne odgovara*, nije odgovori*, niste odgovorili, niko (se |mi |nije |ne )*(javi*|odgov*|zove), niko ne, nema odgovora,
        bez (odgovora|javljanja|reči), ne javlja*, niste se javili, nije se javi*, ćutite, ćutanje, tišina, ne dižete, ignoriš*,
        (drugi|treći|četvrti|peti) put (pišem|vam|šaljem|zovem)
        """
    ),
    "harm": phrases(
        """
        (stao je|stala je|prestao*|prestala*|prestalo*|pukao|pukla|puklo|napukl*|napukao|otpao|otpala|otpalo|raspao*|raspala*|
            zaglavi*|zaribala*|zakočio*|zakočila*|pokvari*|curi|curela|kaplje|propušta|prokišnjav*|smrdi|miriše|škripi|pišti|zuji|
            bruji|puca|trese|gasi se|ugasio se|ugasila se|koči|blokira|treperi|izbledel*|skupio se|skupila se|procuri*|poplavi*|
            izgreba*|ogreba*|ulubljen*|iskrivljen*|krivo|mokr*|vlažn*|prljav*|hladn*|hladan|slan*|ustajal*|buđav*|zagoreo|zagorel*|
            sirov*|dlaka|insekt*|bubašvab*|mračn*|mutn*|pocepan*|poderan*|umrljan*|fleka|fleke|polomljen*|slomljen*)
        (nije|nisu|nismo|nisam|niste) (stig*|doš*|doneo|isporuč*|radi*|uključ*|prima*|prizna*|ima*|dobi*|primi*|javi*|odgovor*|bio|
            bila|bilo|ispunj*|poštova*|hteo|hteli|uspe*),
        ne (radi|greje|hladi|svetli|otvara|zatvara|puni|učitava|drži|stiže|odgovara|primaju|pere|cedi|javlja|mogu|može da|možemo),
        bez (grejanja|struje|vode|tople|interneta|signala|odgovora|reči|priloga|razloga),
        nemamo (vodu|struju|grejanje|internet|toplu|ni), nema (grejanja|struje|vode|tople vode|interneta|signala|priloga)
        (skinuli|naplatili|zaračunali|uzeli|odbili) (ste )?(mi|nam|su)*…,
        (dva puta|dvaput|duplo|dvostruko|2x) …(skinu*|naplat*|zaračun*|plat*|uze*),
        (obećali|rekli|pisali|napisali|tvrdili|potvrdili|garantovali|javili) ste…(ali|nije|nisu|nema|nigde|još|umesto|sad|sada|međutim|
            ipak),
        ste (mi |nam )?(obećali|garantovali), ste (mi |nam )?(rekli|pisali|napisali|tvrdili|potvrdili)…(ali|nije|nisu|nema|još|umesto|
            sad|sada|međutim|ipak),
        (mi|nam) (je|su) (rečeno|obećan*|rekao|rekla|rekli|obećao|obećala|potvrdi*)…, trebalo je (juče|da|još|u),
        (sad|sada|a sad) (tražite|treba da platim|mi naplaćujete|hoćete)
        (obrisali|brišete|otkazali|otkazujete|blokirali|blokirate|isključili|izgubili|uništili|oštetili|slomili|polomili|zatvorili|
            odbili|pokvarili|ugasili|zamenili|posekli|pomešali|zaboravili|preskočili|zaključali) (ste )?(mi|nam|moj*|naš*|ste)*,
        ste (mi |nam )?(obrisali|otkazali|blokirali|isključili|izgubili|uništili|oštetili|slomili|pokvarili|odbili),
        (neljubazn*|bezobrazn*|drsk*|nepristojn*|bahat*|vikao|vikala|izderao|izderala|neprijatn*|nekulturn*),
        (čekao|čekala|čekali|čekam|čekamo|stajali|stojim|stojimo|sedeo|sedela) …(sat*|minut*|dan*|nedelj*|dugo|uzalud|napolju|na|pred)
        (razočaran*|tužn*|tužni|očajn*|ljut|ljuta|ljuti|besan|besna|plačem|na ivici), ne preporučuj*, zaobiđite, izbegavajte, bežite,
        nikad više, (jedna|1|jednu|dve|2) zvezdic*, strašno iskustvo, loše iskustvo, užas*, prevar*, lažna reklama, lažete,
        posle (vaše|vašeg|vašega) (popravke|servisa|ažuriranja|čišćenja|posete|hrane),
        od (vaše|vašeg) (popravke|servisa|ažuriranja|hrane), zbog vas, zbog vaše greške, kasni, kasne, kasnio, kasnila, zakasni*,
        deca se smrzavaju, ne mogu da verujem, i dalje (ne|nema|čekam|stižu|dolaze), još (uvek )?(ne|nije|nema|čekam|nisam|nismo)
        """
    ),
    "praises": phrases(
        "hvala (vam |puno |mnogo |lepo )*(na|za|što), bravo za, svaka čast, odličn*, super, sjajn*, divn*, pohval*, najbolji ste"
    ),
    "reproach": phrases(
        """
        zašto, zasto, gde (je|su|nam|mi), kad (će|ćete|ce|cete) (konačno|vec|već|mi)*, kada (ćete|će) konačno,
        kako (je|to) (moguće|to)*, trebalo je, umesto, sad (tražite|treba), dva puta, opet, stalno, još uvek, i dalje, dokle
        """
    ),
    "acknowledging": phrases(
        """
        razumem*, razumemo, shvatam*, shvatamo, u potpunosti razumem, potpuno (ste u pravu|razumem), u pravu ste,
        imate (potpuno )?pravo, (mogu|možemo) (samo )?(da )?zamisli*, zamišljam, jasno (mi|nam) je,
        (to je |to mora da je |mora da je |mora biti )(bilo )?(strašno|grozno|užasno|teško|neprijatno|frustrirajuće|veoma|jako)*,
        sigurno (vam )?je, hvala (vam )?što ste (nam |mi |se )?(jav*|ukaz*|pis*|skren*|prijav*), znam (da|koliko|kako|šta), znam,
        vidim da, to (nije|je) (u redu|strašno|neprihvatljivo|ozbiljno|loše|grozno), tako (ne|to ne) (sme|treba), na vašem mestu,
        nije čudo, ne čudi me, treći (dan|put|nedelj*)
        """
    ),
    "safety": phrases(
        """
        ne dirajte, nemojte (da )?(dirat*|koristit*|palit*|uključ*|vozit*|pit*|jesti|otvarat*|punit*)…,
        ne (koristite|palite|uključujte|vozite|pijte|jedite|otvarajte|punite),
        isključite…(iz struje|iz utičnice|struju|gas|vodu|osigurač|dovod), zatvorite…(gas|vodu|ventil|dovod), napustite, provetrite,
        (pozovite|zovite) (odmah |prvo |hitno )*(112|192|193|194|hitnu|vatrogasce|policiju|lekara), blokirajte…kartic*,
        (javite se|obratite se) lekaru, bezbednost*, opasn*
        """
    ),
    "cause": phrases(
        """
        jer, zato što, pošto, zbog, usled, razlog*, uzrok*, uzrokova*, krivac, kriv*, desilo se (to )?(jer|zato|kada|tako), došlo je do,
        ispostavilo se, otkazao, otkazala, otkazalo, kvar*, greškom, pomeša*, previde*, previd*, zaboravi*, pukl*, pregore*,
        preoptereć*, istrošen*, zastare*, oštećen*, zamenili smo greškom, istekao, istekla, slab*, nije bil*, zakočil*
        """
    ),
    "prevention": phrases(
        """
        da se (to |ovo )?(više )?ne, da (vam )?(se )?(više |ubuduće )?ne, ubuduće, sledeći put,
        od (ponedeljka|utorka|srede|četvrtka|petka|sutra|danas|sada|\\d+), odsad, od sada, uveli smo, uvodimo, promenili smo,
        proverava*, pratim*, dodali smo, dvostruk*, podsetnik*, osiguran*, drug* (tip*|model*|vrst*|brav*), savet*, preporučuj*,
        kontrol*
        """
    ),
    "solved": phrases(
        """
        (je|su) (već |sada |danas |ponovo |opet |jutros )*(popravljen*|rešen*|uklonjen*|zamenjen*|u redu|ispravljen*|ispravn*|
            otklonjen*), (popravili|zamenili|otklonili|rešili|ispravili) smo,
        (popravio|zamenio|otklonio|rešio|ispravio|popravila|zamenila|rešila|ispravila) (sam|je),
        (ponovo|opet|već) (radi|teče|svetli|greje|ide), (skinuli|uklonili|otključali|odblokirali|uključili|podesili|sredili) smo,
        (sada|sad|od jutros) (\\w+ )?(ispravno |normalno |uredno |lepo |opet |ponovo )*(radi|rade|greje|teče|svetli)
        """
    ),
    "again_and_again": phrases(
        """
        opet, ponovo, iznova, (drugi|treći|četvrti|peti|stoti|po drugi|po treći) put,
        (drugi|treći|druga|treća) (kvar|popravka|nedelj*|put|dan), stalno, svaki put, dva puta, tri puta, više puta, neprestano,
        i dalje
        """
    ),
    "tried": phrases(
        """
        (probao|probala|probali|pokušao|pokušala|pokušali|pokušavam|pokušavao|pokušavala|restartovao|restartovala|resetovao|
            resetovala|reinstalirao|reinstalirala|gasio|gasila|palio|palila|isključio|isključila|ažurirao|ažurirala|uradio|uradila|
            uradili|tražio|tražila|prijavljivao|prijavljivala|otpremao|slao|slala) (sam|smo|i|već|sve|ga|je|više|dva|tri|pet)?,
        (ni )?(drugi|treći|četvrti|peti) put, (dva|tri|četiri|pet|nekoliko|više) puta, dvaput, triput, dvaput, više puta, svaki put,
        posle (restarta|reseta|popravke|zamene|ažuriranja|instalacije)
        (i dalje|opet|još uvek|ponovo|stalno) (ne|nije|isto|crven*|treperi|javlja|piše|svetli|greška|pokazuje), ne pomaže, nije pomoglo,
        ništa ne pomaže, bezuspešno, uzalud, bez uspeha, zaustavil*
        """
    ),
    "wants_another_way": phrases(
        """
        (drugi|neki drugi|druga|neka druga|druge|drugo) (način|mogućnost|opcij*|rešenj*|put|varijant*),
        (može li|mogu li|da li može|ima li) …(drugačije|drukčije|drugi|nekako|saveta), nekako drugačije, alternativ*,
        šta (da radim|sad|sada|mogu da|dalje), šta dalje, ima li saveta, ima li (još )?načina
        """
    ),
    "cannot": phrases(
        """
        nemam (štampač*|auto|kola|vremena|kartic*|pametni|računar|internet|nalog|telefon|aplikacij*|račun|kako|mogućnost*|gde),
        ne mogu (da )?(dođem|lično|tamo|platim|stignem|izađem), ne stižem, ne umem, živim (daleko|u inostranstvu|\\d+),
        (u inostranstvu|u kolicima|bolestan|bolesna|na putu) sam, nisam u (zemlji|gradu)
        """
    ),
    "confirms": phrases(
        r"""
        (sve |sad |sada |opet |ponovo |konačno |već )+(radi|u redu|ok|stiglo|dobro|rešeno|greje|teče),
        (?<!ne\s)(radi|stiglo je|proradilo|rešeno je), (je )?(sve )?u redu je, novac (je|mi je) (stigao|legao),
        (možete|slobodno) (da )?(zatvorite|zatvoriti),
        hvala (vam )?(puno |mnogo )?(na|za) (brz* |popravc* |pomoć*|pomoći|rešenj*|zamen*|trud*)
        """
    ),
}

WORDS = CoachWords(lists=_LISTS | own_mishaps.LISTS | leading_on.LISTS)
