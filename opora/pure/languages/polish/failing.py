"""Polish words for what went wrong, and what only looks like it; blocks of phrases for `reading`."""

FAILURE = """
    (znowu|wciąż|nadal|ciągle|dalej) (dostaję|przychodz*|wysyłacie|dzwonicie|piszecie) …(choć|mimo|chociaż), (choć|mimo że|
        chociaż) (się )?(wypisa*|zrezygnowa*|odwoła*),
    (policzy*|naliczy*|obciąży*|doliczy*|wystawi*) (mi|nam|mnie|nas) …(nie było|nie zamawia*|nie chcia*|nie otrzyma*|dwa razy|
        którego nie|której nie),
    (kurier|listonosz|dostawca|kierowca) (mi |nam )?(zostawi*|rzuci*|porzuci*|wrzuci*) (mi |nam )?(paczk*|ją|przesyłk*|to|karton*) (przy|
        pod|na|obok|za|w|u|przed|bez),
    (tort|jedzenie|pizza|mięso|chleb|pokój|kawa|zupa|bukiet|kwiaty|obiad|kolacja) (był*|jest|były|są) (* i )?(such*|zimn*|spalon*|
        przesolon*|surow*|niedopieczon*|czerstw*|zwiędł*|zepsut*|niejadaln*|brudn*|nieśwież*),
    (napisan*|wydrukowan*|imię|napis) (jest |było |macie )?(z błędem|błędnie|źle|nie tak|inaczej),
    (niby|rzekomo|podobno|według was|w systemie|wg statusu) …(doręczon*|dostarczon*|załatwion*|zapłacon*|wysłan*) …(nic|nie ma|
        nie dotar*|nie dosta*|nie mam), (wisia*|spędzi*|czeka*|przesiedzia*) (godzin* |pół |prawie |ponad |całą )*(na telefonie|
        na infolinii|przy telefonie|na linii),
    puścił* (szew|kolor|*), pruj*, (rozpad*|rozpru*|rozlecia*|rozsypa*|spal*|zatar*|stanął|stanęł*|przesta*|zepsu*|pad*) ... po
    (tygodniu|dniu|dwóch|trzech|miesiącu|kilku|pierwszym|jednym), po (tygodniu|dniu|dwóch|trzech|miesiącu|kilku|pierwszym|jednym|paru)
    ... (rozpad*|rozpru*|rozlecia*|spali*|stanął|przesta*|zepsu*|pęk*|odpad*|puścił*|pad*),
    (powiedzieli*|powiedziano|mówili*|mówiono|zapewniali*) ... (teraz|a teraz|tymczasem|okazuje),
    (teraz|nagle) (mam|mamy) (dopłac*|zapłac*|płac*), pobraliscie, pobraliście, pobrano (mi)? ... (2x|dwa|dwukrotnie|podwójnie),
    pobra* * 2x, moje (drugie|trzecie|czwarte|piąte|kolejne) (pismo|zgłoszenie|wezwanie|wiadomość), przeciek*, zaciek*, grzyb*,
    nie nadaje (się)?, do niczego (się )?nie, gadam (ze|z) (ścian*|scian*|robot*|bot*), śmierdzi*, pachnie (chemi*|ple*|dym*|stęch*),
    cuchnie, capi, nie da się (spać|jeść|używać|chodzić|oglądać|czytać|słuchać|wytrzymać|korzystać), jestem rozczarowan*,
    rozczarowan*, zawiodł*, nie odpisują, nie odbierają, nie odpowiadają, nie oddzwaniają, unikajcie, unikać, omijajcie, nie polecam,
    wyłączyliście, odłączyliście, wyłączyli*, odcięli*, odrzucił*, odrzucon*, odmówi*, za ciemn*, za jasn*,
    (za|zbyt) (krótk*|długi*|mał*|duż*|wąsk*|szerok*) o, o * (cm|mm|centymetr*) (za|krótsz*|dłuższ*|mniejsz*|szersz*|węższ*),
    zimn* (jedzenie|zupa|pizza|kawa|frytki|danie), spalon*, przypalon*, surow*, włos w, robak*, karaluch*, zatru*, wymiotuj*, wysypk*,
    uczuleni*, alergi*, skrzypi*, piszczy, buczy, hałasuj*, kapie, świszczy, było zamknięte, zamknięte (drzwi|było|mimo),
    pocałowa* klamkę, stracił* kolor, farbuj*, skurczył* się, wyblak*, podwyższ* (mi|nam|opłat*|cen*),
    podnieśli* (mi|nam|opłat*|cen*), dwie różne (kwoty|ceny), inna (kwota|cena) niż, na stronie ... (w koszyku|w sklepie|przy kasie),
    (obsługa|sprzedawca|sprzedawczyni|pani|pan|kasjerka|kierowca|kurier) (był*|jest|zachow*) (niemił*|opryskliw*|nieuprzejm*|wulgarn*|
    bezczeln*|niegrzeczn*|*), zgubili*, potłukli*, zniszczyli*, zalali*, porysowali*,
    (przyjechał*|dotarł*|przyszedł*|przyszł*) ... (z napisem|nie ten|później|po terminie),
    (widnieje|naliczono|jest) ... natomiast umowa, umowa (przewiduje|mówi), nie (widać|widzę) (mojego|mojej|moich|w) *,
    (dane|danych|adres) obcej*, obcej osobie, (wyciek|wyciekły) *, wysłał* (moje|nasze) dane,
    (odwołali|przełożyli|przekładają) (nam|mi|wizyt*|termin*)*, (hałas|karaluchy|pluskwy|brud|smród|grzyb),
    bez (wody|prądu|ogrzewania|internetu|gazu|ciepłej wody|zasięgu), nikt (nas |mnie |nam |mi |nie )*(poinform*|uprzedz*|powiedzia*|
    odbiera|odbier*|przyszedł|przyjecha*|odpisa*|odzwoni*|zadzwoni*|raczy*), nie odbieracie, nie odpisujecie, nie odpowiadacie,
    nie reagujecie, nie oddzwaniacie, (wyłączył*|włączył*) się (sam|sama)*, się nie (włącza|wlacza|uruchamia|ładuje|otwiera|loguje|
    świeci|grzeje), naliczyli*, (policzyli|policzono|skasowali) (mi |nam )?(za|dwa|więcej)*, niesłuszn*, niezasadn*, nienależn*,
    błęd* (w|na) (fakturze|umowie|rachunku|danych|nazwisku|adresie|systemie), (nie|wciąż nie|nadal nie|jeszcze nie|dotąd nie|nigdy
    nie) (zost* |był* |jest |są |chce |chcą |mogę |może |ma |mamy |mam |do mnie |mi |się |została |został |zostało )*(dotarł*|dotarl*|
    doszł*|doszl*|przyszł*|przyszl*|przyszedł*|dostał*|dostal*|otrzymał*|otrzymal*|dostarcz*|doręcz*|wysłan*|wyslan*|wysłał*|nadan*|
    zwrócon*|zwrocon*|zwróci*|oddan*|oddał*|działa*|dziala*|odpowied*|odpisał*|odpisal*|odezwał*|oddzwoni*|zadzwoni*|przyjecha*|
    pojawi*|wpłynę*|wplyn*|zaksięg*|naprawi*|zrealizow*|rozpatrz*|rozwiąz*|załatwi*|dotrzym*|wywiąz*|zgadza*|pasuje* (do|części)*|
    włącza*|wlacza*|uruchami*|ładuj*|laduj*|loguj*|zalogow*|łączy*|laczy*|grzeje*|chłodzi*|drukuj*|świeci*|świec*|odpala*|otwiera*|
    trzyma*|reagu*|odbiera*|dodzwoni*|otworzyć|wejść|zapłacić|dokończyć|dokonać|skorzystać|korzystać|uruchomić|włączyć|połączyć|
    naliczy*|uwzględni*|przysł*|dojech*|zawiera*|było|dostarczy*|odebra*|wykona*|poinform*|uprzedzi*|odstaw*|zgodn*|sprawn*|kompletn*|
    przyję*|uzna*|widać|widzę|opraw*|ma (w paczce|ciepłej|prądu|wody|internetu|zasięgu|dostępu|części|elementu|śrub*)),
    niezgodn* (z|towar*), niesprawn*, niekompletn*, brak (odpowiedzi|reakcji|kontaktu|zwrotu|przesyłki|paczki|informacji|internetu|
    wody|prądu|zasięgu|dostępu|części|elementu|jednej|jednego|dwóch|faktury|wpłaty|śrub*|ładowarki|kabla|instrukcji|przelewu|towaru|
    ogrzewania|sygnału|jakiejkolwiek|jakiegokolwiek|jakichkolwiek), brakuj*, brakło, zabrakło,
    bez (odpowiedzi|odzewu|reakcji|skutku|echa|rezultatu|efektu|zapowiedzi|mojej zgody|powodu|uprzedzenia), cisza, głucha cisza,
    zero (odpowiedzi|reakcji|kontaktu|odzewu|informacji), nikt (się )?(mi )?(do mnie )?(nie)*, ani (słowa|widu|śladu|odpowiedzi),
    (uszkodz*|uszkodzon*|zniszczon*|zniszcz*|potłucz*|stłucz*|rozbit*|rozbił* się|pęknię*|pęknięt*|pękł*|pekn*|złaman*|zlaman*|
    połaman*|polaman*|urwan*|oderwan*|podart*|rozdart*|rozerwan*|porysowan*|zarysowan*|rys(a|y|ę) na*|wgniecion*|wgnieci*|zgniecion*|
    pogięt*|pogiet*|wygięt*|zalan*|mokr*|przemoczon*|brudn*|poplamion*|plam(a|y|ę|ami) na*|wylał*|wylan*|wyciek*|cieknie*|cieknąc*|
    przecieka*|rozlan*|rozsypa*|odpadł*|odpada*|odkleja*|odklei*|pruje*|rozkleja*|zepsut*|zepsuł*|zepsul*|popsut*|popsuł*|wadliw*|
    wad(a|ę|y) *|usterk*|awari*|awaryj*|niesprawn*|przetermin*|spleśn*|pleśń|zgni*|nieśwież*|używan* (towar|produkt|sprzęt)*|
    zardzewia*|przypalon*|spalon* *|spalił*|zaciął*|zacina*|zawiesza*|wywala*|wyrzuca* (mi|błąd|nas)*|wyskakuje błąd|wyświetla* (się
    )?błąd|pokazuje błąd|błąd (na|w|przy|serwera|systemu|logowania|płatności|aplikacji|krytyczn*)*|bład*|blad (w|na|przy)|błędn*|
    bledn*|niewłaściw*|niewlasciw*|nieprawidłow*|nie ten|nie ta|nie te|nie taki|nie taka|nie takie|nie to co|pomyłk*|pomyli*|zamieni*
    (mi|paczk*|produkt*)*), (zły|zła|złe|złego|złą|inny|inna|inne|innego|inną|innym|cudz*) (produkt*|towar*|rozmiar*|kolor*|model*|
    adres*|kwot*|artykuł*|numer*|paczk*|przedmiot*|but*|wersj*|książk*|rzecz*|ilość|cen*|dan*|fatur*|faktur*|wymiar*),
    zamiast ... (przyszł*|przysz*|dostał*|otrzymał*|wysłal*|był*|jest|zamówion*),
    (przyszł*|dostał*|otrzymał*|przysłal*|wysłal*|przysłali*|dotarł*) ... (zamiast|inny|inna|inne|zły|zła|złe|pust*|nie ten|nie ta|
    tylko (jeden|jedna|jedno|połowa|część|dwa|dwie|trzy)), pust* (pudełko|paczk*|opakowani*|karton*),
    (dwa razy|dwukrotnie|podwójn*|podwojn*|dwie płatności|zdublowan*|zawyżon*|za dużo) ... (pobran*|pobrał*|ściągn*|obciąż*|naliczon*|
    nalicz*|zapłac*|opłat*|płatność|kwota|faktur*|rachunek|obciąz*), (pobran*|pobrał*|pobral*|ściągn*|sciagn*|obciąż*|obciąz*|
    naliczon*|nalicz*|skasow*) ... (dwa razy|dwukrotnie|podwójn*|niesłuszn*|bezprawn*|za dużo|więcej|wyższ*|bez mojej|mimo|pomimo),
    nadpłat*, opóźn*, opozn*, opoźn*, spóźni*, spoźn*, spozn*, po terminie, po czasie, za późno (przy*|dotar*|dosta*)*, zwłok*,
    zwlek*, przeciąga* się, czekam (już|od|na|ponad|prawie|dalej|nadal|wciąż|cały|drugi|trzeci|*), czekamy (już|od|na|ponad|drugi),
    czekał*m*, (już|juz|wciąż|nadal|ciągle|dalej|do dziś|do tej pory|dotąd|do dzisiaj|od (tygodnia|dwóch|trzech|miesiąca|kilku|
    wczoraj|poniedziałku|rana|piątku)) ... (czekam|czekamy|nie ma|nic|brak|nie mam|nie mamy|nie widzę),
    nic (nie )?(przyszło|dotarło|się nie|nie|do mnie), nie ma (jej|go|ich|nic|paczki|przesyłki|zwrotu|pieniędzy|internetu|wody|prądu|
    odpowiedzi|kontaktu|śladu|ciepłej|w (paczce|pudełku|zestawie)|nikogo), miał* (być|przyjść|dotrzeć|przyjechać|zadzwonić|dostać|
    zostać|oddzwonić|się odezwać|dojść|trwać), mial* (byc|przyjsc|dotrzec|przyjechac|zadzwonic),
    mieli* (oddzwonić|zadzwonić|przyjechać|wysłać|zwrócić|się odezwać|dostarczyć|naprawić|przysłać|być), mieliście,
    powin* (był* |już )?(dotrzeć|przyjść|być (już|u mnie|dostarcz*)|dojść|zostać), obieca*, obiecan*, obiecyw*,
    zapewnia* (mnie|nas|że)*, zapewnian*, twierdzili*, zgubi*, zaginę*, zagine*, zaginion*, przepad*, znikn*, znikł*, zablokow*,
    anulow* (mi|moje|zamówienie|bez)*, odwoła* (mi|lot|wizytę|w ostatn*)*, (niemił*|nieuprzejm*|niegrzeczn*|opryskliw*|chamsk*|
    arogan*|nieprzyjemn*|wulgarn*|bezczeln*) *, rzucił* (słuchawk*|paczk*), odłoży* słuchawkę, nakrzycza*, zbagatelizow*, zlekceważ*,
    lekceważ*, zignorow*, ignoruj*, oszuka*, zwodz*, kod (rabatowy )?nie *, rabat* ... nie (zosta*|nalicz*|uwzgl*|działa)*,
    rabat się nie, przerw* w (dostaw*|działaniu|dostępie)*, przestał* (działać|grzać|świecić|ładować|drukować|odpowiadać|chłodzić|
    funkcjonować), padł* (serwer|strona|system|internet|sklep|po|bateria)*, nie (da|daje|idzie) się (zalogować|dodzwonić|zapłacić|
    otworzyć|włączyć|wejść|skontaktować|uruchomić|połączyć), nie mogę (się )?(zalogować|dodzwonić|zapłacić|otworzyć|włączyć|wejść|
    skontaktować|uruchomić|połączyć|doczekać|dokończyć|złożyć|odzyskać|doprosić|odebrać), z waszej winy, wasza wina, wasz* błąd*,
    wasz* błęd*, przez was, słab* jakoś*, kiepsk* jakoś*, bubel, buble, tandet*, przeterminowan*"""

NO_FAILURE = """
    (złama*|skręci*|zwichn*) (sobie |się )?(nogę|rękę|kostkę|palec), (stara|stary|stare|poprzedni*|mój|moja) (już |mi |się |nam |
        * )*(po * latach|się zuży*|dokona* żywota|wysłuży*),
    po (dziesięciu|dwudziestu|piętnastu|ośmiu|wielu) latach, szukam części zamienn*, (stłukłem|stłukłam|upuściłem|upuściłam|zalałem|
        zalałam),
    czekam na (odpowiedź|odpowiedz|wiadomość|informacj*|info|kontakt|wycenę|ofertę|propozycj*|potwierdzenie|Pan* odpowied*|
        szybką odpowied*)( z góry)?,
    (stary|stara|stare|starą|poprzedni*) (mi się |nam się |się |mi |nam |już |nam |telefon |pralka |lodówka |laptop )*(zepsu*|popsu*|
        zniszcz*|padł*|spali*|przecieka*|nie działa*),
    nie (otrzyma*|dosta*|przyszł*) ... (jeszcze )?ale (pewnie|rozumiem|wiem|nie ma pośpiechu|spokojnie|chyba) *,
    nie mogę się doczekać, nie mogę (odebrać|przyjść|być) *, (przyjść|przyjechać|spóźnić) ... (później|spóźni*),
    czy (w sobotę|w niedzielę|dziś|jutro|w święta)* ... (zamknięte|otwarte), nie polecam się, nie nadaje się do mojego,
    (w książeczce|w instrukcji|na stronie|w opisie) nic (nie|o)*, nic nie ma, zabrakło mi, zabrakło (włóczki|miejsca|czasu),
    wnuk urósł, za mał* (zamów*|kupi*)*, co (jeśli|jeżeli|gdy|gdyby|w przypadku|w razie),
    (jeśli|jeżeli|gdyby|jakby|jak|w razie|w przypadku|gdy) (by |coś |się |towar |produkt |paczka |przesyłka |przyjdzie |będzie |okaże
    się |nie (dotrze|przyjdzie|będzie|działa|dojdzie|zdąży*|spodoba|pasuje|odbiorę|odpowiada) |zepsuje |uszkodz* |rozmiar )*(nie|
    będzie|przyjdzie|okaże|uszkodz*|zepsu*|dotrze|się|zgubi*|brak*), moja (wina|pomyłka|głupota|nieuwaga), mój (błąd|blad), moją winą,
    z mojej winy, przez moją, przez przypadek, przez pomyłkę (zamów*|wpisa*|kliknę*|wybra*|poda*|kupi*),
    pomyłkowo (zamów*|wpisa*|kliknę*|wybra*|poda*), omyłkowo (zamów*|wpisa*|kliknę*|wybra*|poda*), niechcący, pomyliłam, pomyliłem,
    pomylilam, pomylilem, pomyliliśmy, zgubiłam, zgubiłem, zgubilam, zgubilem, zapomniałam, zapomniałem, rozbiłam, rozbiłem, stłukłam,
    stłukłem, złamałam, złamałem, zalałam, zalałem, upuściłam, upuściłem, upadł* mi, spadł* mi, uszkodziłam, uszkodziłem, zepsułam,
    zepsułem, popełniłam, popełniłem, źle (wpisa*|wybra*|poda*|kliknę*|zamówi*|zmierz*|zaznacz*|odczyta*|zrozumia*),
    (wpisa*|poda*|wybra*|zamów*|zaznacz*|kupi*)(łam|łem|liśmy)? (się )?(zły|złą|złe|zła|błędn*|niewłaściw*|nieprawidłow*|inny),
    zły (adres|rozmiar|kolor|numer) (poda*|wpisa*|wybra*|zamówi*), rozmyśli*, zmieniłam zdanie, zmieniłem zdanie,
    bez (żadnych |najmniejsz* )?(problem*|zastrzeżeń|uszkodzeń|wad|opóźnień), nie ma (żadnego )?problemu,
    (wszystko|towar|paczka) (działa|dotar*|przyszł*|jest ok|w porządku|gra|super),
    działa (świetnie|bez zarzutu|super|bardzo dobrze|idealnie|znakomicie), nic (mi )?nie brakuj*, niczego nie brakuj*, nieuszkodz*,
    nie (jest|był* )(uszkodz*|zepsut*|rozbit*), u konkurencji, w innym sklepie, u inn* (sprzedawc*|operator*|firm*),
    poprzedni* (operator*|sklep*|dostawc*), mój stary, moja stara, stary (się|mi|telefon|sprzęt)"""

OWN_MISTAKE = """
    (syn|synek|synuś|córka|córeczka|dziecko|dzieci|wnuk|wnuczek|wnuczka|mąż|żona|pies|piesek|kot|kotka|brat|siostra) (mi |nam |niechcący |
        przypadkiem |przez przypadek )*(wyla*|zbi*|stłuk*|zepsu*|zgubi*|pogryz*|rozla*|wrzuci*|upuści*|zala*|porwa*|utopi*|podar*|nadepn*),
    wysłał(am|em) * zły, sam odkręci*, sama odkręci*, pogrzebał*, moja (wina|pomyłka|głupota|nieuwaga|gapowat*), mój (błąd|blad),
    moją winą, z mojej winy, przez moją, sam* (sobie )?(to )?(zepsu*|jestem sobie winn*),
    (zepsu*|zgubi*|stłuk*|rozbi*|złama*|zala*|upuści*|uszkodzi*|zniszczy*|skasowa*|usunę*|pomyli*|zapomnia*|popełni*|utopi*|wyla*|
    przela*)(łam|łem|am|em|lam|lem|ęłam|ąłem), (pomyliłam|pomyliłem|pomylilam|pomylilem|zgubiłam|zgubiłem|zgubilam|zgubilem|
    zapomniałam|zapomniałem|zapomnialam|zapomnialem|rozbiłam|rozbiłem|stłukłam|stłukłem|złamałam|złamałem|zalałam|zalałem|upuściłam|
    upuściłem|uszkodziłam|uszkodziłem|zepsułam|zepsułem|skasowałam|skasowałem|usunęłam|usunąłem) *, (upadł*|spadł*) mi,
    przez (pomyłkę|przypadek|nieuwagę) (za*|wpis*|klikn*|wybr*|poda*|kupi*|wysła*|przela*),
    omyłkowo (za*|wpis*|klikn*|wybr*|poda*|kupi*|wysła*|przela*), niechcący, źle (wpisa*|wybra*|poda*|kliknę*|zamówi*|zmierz*|
    zaznacz*), (wpisa*|poda*|wybra*|zaznacz*)(łam|łem) (zły|złą|złe|błędn*), rozmyśli*, zmieniłam zdanie, zmieniłem zdanie,
    liczyłam na stary, przeze mnie"""

PRAISE = """
    dziękuję za (świetn*|szybk*|wspaniał*|miłą|profesjonal*|super|fachow*|pomoc), świetn* (obsług*|sklep|robota|kontakt|produkt),
    super (obsług*|sklep|kontakt), jestem (bardzo )?zadowolon*, polecam, gratuluję, wspaniał*, rewelacj*, profesjonaln* obsług*,
    pochwal*"""
