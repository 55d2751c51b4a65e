"""More Polish words by which a reply defends itself: promises about the future (C-R01), excuses (C-R02), denials (C-R06), others (C-R07).

The notation is that of `coaching.py`; `coach_wording.py` and `coach_manner.py` join these to their own.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_HAPPEN = one_of("""
    powtórzy*, powtarza*, zdarzy*, zdarza*, wydarzy*, przytrafi*, przydarzy*, stało, stanie, miało miejsca, miały miejsca, miała miejsca,
    miały już miejsca, miało już miejsca, wystąpi*, pojawi*, doszło, dojdzie, wróci*, powróci*, nastąpi*, spotka*, dotknę*, zaszł*, było,
    była, były
    """)
_TROUBLE = one_of("""
    problem*, kłopot*, opóźnie*, pomyłe*, pomyłk*, błęd*, błąd, awari*, usterek, usterk*, wpad*, niespodzian*, przerw*, sytuacj*,
    przypad*, niedogodn*, nieporozumi*, poślizg*, zamieszania
    """)
_STAFF = one_of("""
    koleżank*, koledz*, kolega, pracownik*, pracownic*, technik*, serwisant*, kierowc*, księgow*, kierowni*, połowa, dwie osoby,
    trzy osoby, kilka osób, parę osób, większość, szef*, handlowiec, magazynier*, monter*, wszyscy, zespół, ekipa
    """)
_THEY = one_of("""
    dział, dział [a-z]+, handlowiec, handlowcy, sprzedawca, doradca, konsultant*, kolega, koleżanka, koledzy, technik, technicy,
    serwisant*, serwis, magazyn, magazynier*, księgowość, księgowa, marketing, kurier*, przewoźnik, producent, dostawca, podwykonawca,
    monter*, informaty*, drukarnia, hurtownia, praktykant*, stażyst*, bank, poczta, recepcja, centrala, agencja, spedytor,
    firma kurierska, poprzednia zmiana, poprzedniczka, poprzednik, ktoś z magazynu, ktoś od nas, ktoś z biura
    """)
_WE_SAID = one_of("""
    mówi*, powiedzi*, obieca*, obiecyw*, pisa*, napisa*, twierdzi*, deklarowa*, zapewnia*, gwarantowa*, potwierdza*, potwierdzi*,
    informowa*, podawa*, ustala*, oferowa*
    """)

MORE_SIGNALS = {
    "C-R01": when_said(
        f"""
        (gwarantuj*|zapewni*|obiecuj*) …(stuprocentow*|pełną|całkowit*|absolutn*|bezwzględn*) (niezawodnoś*|bezawaryjnoś*|punktualnoś*|
            terminowoś*|spokój),
        (kolejny|drugi|następny|trzeci) raz (już |więcej |na pewno |się )*(tak |to |taka |takiego )*nie (będzie|zdarzy|powtórzy|stanie),
        (zadba*|dopilnuj*|dołoż*|postara*|zrobi*|przypilnuj*|zapewni*|obiecuj*|stara*|dba*) …(żeby|aby|by|że)…nie (się |już |więcej |
            u nas )*{_HAPPEN}, (żeby|aby|by) …(więcej|nigdy|w przyszłości)…nie (się |już |więcej |u nas )*{_HAPPEN},
        (zadba*|dopilnuj*|dołoż*|postara*|zrobi*|przypilnuj*|zapewni*|obiecuj*) …(uniknąć|wyeliminować|wykluczyć|
            zapobiec)…{_TROUBLE} …(w przyszłości|na przyszłość|więcej|już|na zawsze),
        (od (dziś|dzisiaj|jutra|teraz|poniedziałku)|odtąd|w przyszłości|następnym razem|u nas) (już |nigdy |na pewno |
            więcej )*nie (będzie|będą|wystąpią|ma prawa) (już |żadn* |więcej |takich |jakichkolwiek |u nas )*{_TROUBLE},
        (nigdy|nie) (już )?więcej (już )?nie (będzie|będą) (Pan* |Państwo |na nas |nas |u nas )*(musi*|mus*|czeka*|narzek*|mia*|żałow*),
        (więcej|już) (takich |żadnych )?{_TROUBLE}…nie będzie, nie będzie (już )?(więcej )?(takich |żadnych ){_TROUBLE},
        (więcej|już) (takich |żadnych )?{_TROUBLE}…(nie będzie|nie będą|Pan* nie zazna|Pan* nie zobaczy),
        (to|była|był|była to|był to) (już )?(pierwsz* i )?(ostatni|ostatnia) (tak* |podobn* )*({_TROUBLE}|raz|taki raz),
        pierwszy i ostatni (raz|taki), ostatnia taka {_TROUBLE}, obiecuj* poprawę,
        (następn*|kolejn*) (przesyłk*|paczk*|zamówieni*|dostaw*|wizyt*|usług*)…będzie (już )?(na pewno )?(idealn*|perfekcyjn*|bezbłędn*|
            na czas|punktualn*|bez zarzutu|wzorow*|doskonał*),
        nie ma (już )?(prawa|szans|szansy|możliwości|opcji)…(wróci*|powróci*|pojawi*|wystąpi*|zawieść|zepsuć|spóźnić),
        (problem|błąd|usterka|awaria|to|kłopot) (już )?(nigdy |więcej |na pewno |do Pan* )*nie (wróci|powróci|pojawi się)(?! do *),
        (wyeliminowali*|wykluczyli*|usunęli*) …(raz na zawsze|na zawsze|całkowicie|w stu procentach|definitywnie),
        (może|mogą) (Pan|Pani|Państwo) (już )?(być |o to |czuć się )*(spokojn*|pew*) (że|o|kolejn*|następn*)…
        """,
    ),
    "C-R02": when_said(
        f"""
        (zima|śnieg|święta|sezon|fala zamówień|popyt|upał*|mróz|burza|kwarantanna) (nas |znowu |znów |jak zwykle |po prostu |
            wszystkich )*(zaskoczył*|przerosł*|zasypał*|pokonał*|zaskoczyły|sparaliżował*),
        (taki (mamy|jest|to) (klimat|okres|czas|sezon|rynek)), takie (mamy|są|to) (czasy|realia|warunki),
        (mamy|jest|to|przecież|niestety|był) (teraz |przecież |niestety |już |akurat |po prostu )*(styczeń|grudzień|lipiec|sierpień|
            majówk*|gorący okres|wysyp zamówień|ferie|długi weekend)…(wszyscy|każdy|więc|dlatego|stąd|nie|zawsze|chc*|urlop*),
        (wszyscy|każdy) (teraz |naraz |na raz |nagle |przed świętami )*(chcą|chce|zamawia*|dzwoni*|kupuje|kupują|się rzucil*)…,
        (mamy|obsługuj*|dostaj*|przyjmuj*|jest) …(setki|tysiące|dziesiątki|kilkaset|masę|mnóstwo) (takich |podobnych |innych )*(zleceń|
            zgłoszeń|klientów|maili|telefonów|spraw|zamówień|paczek)(?!…(zadowolon*|rocznie)),
        (pracuję|jestem) (tu |tutaj |u nas |w firmie |w dziale |nowa |nowy |dopiero )+(od|dopiero|now*)…(nie|uczę|wdraż*|tygodni*),
        jestem (tu |tutaj )?(now*|nowicjusz*)(?! (opiekun*|kontakt*|numer*)), dopiero się (uczę|wdrażam),
        nie (zdążył*|zdążyli*|miał*|mieliśmy|dał*|daliśmy|było|starczyło)…bo (mam*|miał*|mieli*|był*|jest*|nie),
        {_STAFF} (jest|są|był*|byli|ma|mają|mi) (teraz |akurat |obecnie |też |w tym czasie )*(chor*|na (L4|zwolnieniu|urlop*|wakacj*|
            chorobow*)|nieobecn*|na szkoleni*|zakażon*|przezięb*),
        (połowa|pół|część|większość) (zespołu|ekipy|załogi|magazynu|biura|firmy|ludzi) (jest|na|chor*|choruje|siedzi|się)…,
        (kurier*|dostawca|hurtownia|podwykonawca|partner*|producent) (nas |nam )(zawi*|wystawi*|nawali*)…(więc|dlatego|stąd|i)…(nie|też|
            my), (zepsuł*|padł*|rozsypał*|zawiesił*) (nam|się nam|mi) …(nie|dlatego|stąd|więc),
        (nie |wcale )?(tylko )?(my|u nas) …(wszyscy mają|wszędzie),
        (wszędzie|wszyscy|na całym rynku|w całej branży) (teraz |tak |są |mają |jest |dziś )*(opóźnieni*|czeka*|braki|tak jest|to samo),
        (jesteśmy|my) (tylko )?(małą|mał*|niewielk*|rodzinn*) (firm*|sklep*|zespo*)…(i|więc|nie|dlatego|proszę)…(nie|trwa|wszystk*|czas*),
        (strajk*|powódź|wichur*|śnieżyc*|zamieć|gołoledź|mróz|upały|korki|objazd*|pandemi*|brak prądu) …(nic|nie (mog*|mieliśmy|dało|
            jeźdz*|daliśmy)),
        (wie|wiecie|rozumie) (Pan*|Państwo)? ?(jak to )?(teraz )?(jest )?(jak |ciężko |trudno )+(jest|bywa|o ludzi|znaleźć|w handlu|
            na rynku|z pracownikami), (takie|takich|wielu) (mamy |jest )?(procedury|przepisy|zasady)(?=[.!]?$),
        (mój|moja|moje|moi) (dziecko|syn|córka|mąż|żona|dzieci|auto|samochód|komputer) …(chor*|zepsu*|padł*|nie)…,
        (za dużo|zbyt wiele|zbyt dużo|nadmiar) (mamy |mam |jest |na głowie |spraw |pracy |roboty |zleceń |zgłoszeń )+
        """,
        """
        jeśli, jeżeli, gdyby, zalecamy, polecamy, warto, w razie, dlatego (wysłał*|wysyłam*|przesun*|wydłużyli*), dziś o, jutro
        """,
    ),
    "C-R06": when_said(
        f"""
        (tego|takiej|takich|czegoś) …nie (usłysza*|dowiedzia*|przeczyta*|znajdzie|dosta*) (Pan|Pani|Państwo),
        nie ma (takiej )?(możliwości|opcji|siły|mowy)…(żeby|aby|by) …(tak|to|coś|takie|takiego)…{_WE_SAID},
        nigdy (u nas |od nas |z naszej strony |żadna )*nie padł*…,
        (zwykłe |czyste |zupełne )?(kłamstwo|kłamstwa|nieprawda|oszczerstwo)(?=[.!]?$),
        nikt (z nas |od nas |u nas |tu |w firmie |z biura |tutaj )*nie (mógł|powinien|był w stanie) (tego |takiego |czegoś |Panu |Pani |
            Państwu |takiej |takich |rzeczy |takiego )*{_WE_SAID},
        nie przypominam (sobie )?…(żeby|bym|abym|takiej|takich|takiego|{_WE_SAID}),
        nie pamięta* (żeby|bym|abym|takiej|takich|takiego|abyśmy|żebyśmy)…,
        (niemożliwe|wykluczone|nieprawdopodobne|wątpię|nie wierzę) (jest )?(żeby|aby|by|że)…{_WE_SAID},
        (Pan|Pani|Państwo) (sobie |to |chyba |po prostu |coś |to sobie )+(wymyśl*|zmyśl*|ubzdura*|dopowiedzi*|uroi*|wmawia*|wmówi*|
            dopowiada*|fantazj*),
        (chyba|coś|najwyraźniej|pewnie|widocznie) (się |to )*(Pan|Pani|Panu|Państwo|Państwu) (się |to |coś )*(przesłysza*|pomyli*|
            pomiesza*|przyśni*|przewidzi*|wydaw*|wydaje|zdawało), (przesłysza*|pomyli*) się (Pan|Pani|Państwo),
        (takiej|takich|takiego|tej|żadnej|żadnych|tego) (informacji|obietnicy|zapewnienia|deklaracji|terminu|gwarancji|ustaleń|rozmowy|
            oferty|rabatu|ceny|obietnic|zapewnień|umowy) (Pan |Pani |Państwo |Panu |Pani |na pewno |z pewnością |od nas |u nas |ode mnie |
            my |nikt |nigdy )*nie (dosta*|otrzyma*|usłysza*|{_WE_SAID}|był*|dawal*|udziela*|udzieli*|skład*|złoży*|ma|mamy|mogl*|widz*),
        nie (dawał*|dawali*|udziela*|udzieli*|składa*|złoży*|dał*|dali*) (Panu |Pani |Państwu |nigdy |nikomu )*(żadn*|takiej|takich|
            takiego) (gwarancj*|obietnic*|informacj*|deklaracj*|zapewnie*|ustale*|termin*|słow*),
        (proszę )?(nie )?(wkładać|wkłada*|wciskać|wciska*) (mi |nam |Pan* )*(słów )?(w usta|do ust|w nasze usta|w moje usta)…,
        (nie|wcale nie) (powiedziałam|powiedziałem|mówiłam|mówiłem|obiecałam|obiecałem|pisałam|pisałem|napisałam|napisałem|twierdziłam|
            twierdziłem|obiecywałam|obiecywałem|obiecywaliśmy|mówiliśmy|obiecaliśmy|pisaliśmy|twierdziliśmy) (tego|nic|niczego|takich|
            takiego|tak|Pan*|że|nigdy|czegoś),
        (ja|my|u nas|od nas) (czegoś |tego |nic |niczego )?(takiego )?(na pewno |nigdy |wcale )*nie (padł*|{_WE_SAID}),
        (to|to już) (Pan*|Państwa) (interpretacja|wersja|wymysł|fantazj*|nadinterpretacja|wyobraźni*|domysł*),
        (proszę|niech) (mi |nam |Pan* |o |to )*(pokazać|pokaże|przedstawić|przysłać|wskazać|udowodnić) …(gdzie|dowód|dowody|że|
            to na piśmie|na piśmie),
        (ma|mają) (Pan|Pani|Państwo) (na to )?(jakiś |jakieś |może )*(dowód|dowody|świadk*|na piśmie|to na piśmie)
        """,
        """
        przeprasza*, nasz błąd, mój błąd, niestety nie napisal*, (powinna|powinniśmy), choć powin*,
        że (jeszcze )?nie (odpis*|wysła*|zadzwon*), jeszcze nie, dotąd nie
        """,
    ),
    "C-R07": when_said(
        f"""
        {_THEY} ([a-z]+ )?(jak zwykle|jak zawsze|wiecznie|notorycznie) *,
        {_THEY} ([a-z]+ )?(ma|mają|panuje|to|ma tam|robi|robią) (tam |u siebie |wieczny |straszny |ciągły |zawsze |
            jeden wielki )*(bałagan|bajzel|burdel|burdelu|chaos|partacz*|opieszał*|nieudaczni*|dziadostwo|porażka),
        (niestety |bo |to |ale |że |widocznie |chyba |po prostu |a )*{_THEY} (z poprzedniej zmiany |nam |Pan* |niestety |znowu |
            jak zwykle |po prostu |tego |to |o tym |akurat )*(nie (zrobi* (swojej|swojego|tego|nic)|wykona*|dopilnowa*|dopełni*|sprawdzi*|
            przekaza*|odnotowa*|zauważy*|zapisa*|zgłosi*|dogada*|ogarn*|panuj*|przyłoży*|wywiąz*|przeczyta*|wprowadzi*|zaktualizowa*)|
            obieca* (Pan* |za |więcej |coś |rzeczy )+|naobiecyw*|się (pomyli*|zagapi*|pogubi*|machn*|nie spisa*)|zapomnia* |zawal*|
            skłama*|wprowadzi* (Pan* |nas )*w błąd|wszystko (psuj*|opóźnia*)|pomiesza*|zgubi*|nawali*|spartoli*|zepsu*|dał* plamę|
            dali plamę|zrobi* błąd|zaspa*|wcisn* (Pan* )?|namiesza*|działa* na własną),
        (za|o) (to |opóźnieni* |wszystko |błąd |uszkodzeni* |zamieszanie |ten |całą |sytuację |tę |stan |paczki )+(odpowiada*|ponos*|
            winn*) (tylko |wyłącznie |jedynie |w całości |niestety |tu |firma |nasz* )*{_THEY},
        (wszystko|to|całe)…(przez|dzięki|zasługa|wina|z winy|z powodu błędu|sprawka|robota) (naszego |naszej |tego |nowego |nowej |
            samego |jednego z )*(dostaw*|kurier*|magazyn*|producent*|przewoźnik*|kole*|dział*|księgow*|handlow*|technik*|serwis*|
            informaty*|poczt*|bank*|praktykant*|stażyst*|podwykonawc*|hurtowni*|montażyst*|monter*),
        (wystawi*|zawiód*|zawiodł*|zawiedl*|olał*|olali) (nas |Pan* )(do wiatru|na całej linii|po całości|totalnie|znowu|i),
        ja (tu )?(tylko|jedynie) (przekazuj*|siedz*|odbier*|pisz*|wpisuj*|wykonuj*|robię)…(oni|on|ona|kto inny|szef*|dział*|serwis*|
            nie ja|co mi)…, (gdyby|jakby) (nie )?{_THEY} …(by|byłoby|dotar*|zdąży*),
        (zależy|zależało|zależne) (to )?(tylko |wyłącznie |już |jedynie )*(od) (przewoźnika|kuriera|producenta|banku|dostawcy|poczty|
            podwykonawcy),
        (notorycznie|ciągle|wiecznie|stale|zawsze|non stop|nagminnie) (się |coś |wszystko |paczki )*(spóźnia*|gubi*|myl*|opóźnia*|niszcz*|
            nawala*|psuj*|zapomin*)
        """,
        """
        przeprasza*, przykro (mi|nam), jeśli, jeżeli, gdyby Pan*, nasz błąd, mój błąd, nasza wina, nowy kurs,
        zamówi(łam|łem|liśmy)…(nowy|jutro|dziś), nie szukamy, (Pan|Pani) że, czy
        """,
    ),
}
