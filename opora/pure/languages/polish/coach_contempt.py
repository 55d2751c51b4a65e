"""Polish contempt and reproach, by families: the customer made small (C-R10) and the customer made guilty (C-R09).

They join the words of `coach_manner` and `coach_tone`; the notation is that of `coaching.py`.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_END = "(?=[.!?;\\x2c]|$)"
_SMALL = """(się |to |tak |już |chyba |naprawdę |przecież |po prostu |w ogóle |na to |o tym |o to |nam |mi |sobie |tego |jednak |też |
    sam |sama |sami |
    Pan |Pani |Pana |Panu |Panią |Państwo |Państwa |Państwu |wcześniej |najpierw |dokładnie |od razu |na czas |wyraźnie |jasno |
        widocznie |najwyraźniej |jak widać )*"""
_TRIFLE = one_of("""
    drobiazg*, drobnost*, bzdur*, głupot*, błahost*, pierdoł*, duperel*, parę złotych, kilka złotych, * złotych, jedn* dzień, kubek, kubka,
    jedn* paczk*, byle co, byle czego, pustak*, grosze
    """)
_SILLY = one_of("""
    śmieszn*, żałosn*, niepoważn*, absurdaln*, bezczeln*, przesadzon*, wyssan* z palca, bezpodstawn*, dziecinn*, histeryczn*, głup*,
        idiotyczn*,
    bez sensu, bezsensown*, nie na miejscu, kpin*, zabawn*, wymyślon*, nudn*, męcząc*
    """)
_THEIRS = one_of("""
    pretensj*, skarg*, reklamacj*, pytan*, żądan*, uwag*, zarzut*, oczekiwan*, zachowanie, ton, argument*, maile, wiadomoś*, problem*,
        wymagan*,
    roszczen*, opini*, narzekan*, podejście
    """)

SIGNALS = {
    "C-R10": when_said(
        f"""
        (tłumacz*|mówię|piszę|powtarzam|wyjaśniam) (to |Pan* |Państwu |już |po raz )*(trzeci|czwarty|setny|dziesiąty|enty|kolejny|któryś) raz…
        czego (Pan|Pani|Państwo) (tu |w tym |z tego |właściwie |jeszcze |znowu )*nie (rozumie*|pojmuj*)…
        (naprawdę |aż |tak |takie |to takie |to naprawdę takie )+(trudne|trudno) (przeczytać|kliknąć|zrozumieć|poczekać|policzyć|zapamiętać)…
        (tam|tu|tędy) są drzwi…, drzwi są (otwarte|tam|szerokie)…, (niektórzy|inni|my|ktoś) (tu|tutaj|tu jeszcze|z nas|w tej firmie) (naprawdę |musi |musimy |muszą |też )*(pracuj*|pracować)…
        (oszczędzić|darować|oszczędzi|daruje|darujmy|oszczędźmy) (mi |nam |sobie |Pan* )*(tych |te |ten |tego |takich )*(scen*|dramat*|histeri*|teatr*|teatrzyk*|lament*|wykład*|żal*|komentarz*)…
        gratuluj* …(odkry*|znalaz*|umiejętnoś*|spostrzegawczoś*|refleks*|pomysłu|zauważy*)…
        (poskarżyć|wyżalić|wypłakać|skarżyć|żalić) (się )?(komuś|gdzieś|mamie|w rękaw|w poduszkę|temu)…
        (nie obchodzi|guzik obchodzi|mało obchodzi|nie interesuje) (mnie|nas|nikogo)…
        (czego|co) (się |Pan |Pani |Państwo |niby |właściwie )+(spodziewał*|oczekiwał*|chciał*) (za (taką|tę|tyle|te|takie)|od)…
        (przez|dla|z powodu) (takich )?(klient*|ludzi|osób) (takich )?(jak (Pan*|Państwo)|Pan* pokroju)…
        (nawet |każde |każdy |pięcioletnie |małe )+(dziecko|pięciolatek|przedszkolak|laik|głupi|małpa|babcia) (to |by |by to |sobie )*(rozumie|zrozumie*|potrafi*|umie|pojmie|poradzi*|wie)…
        (to )?nie (jest )?(dla każdego|na każdą głowę|każdemu dane)…
        (jaśnie pan*|wasza wysokość|królowo|księżniczko|złotko|skarbie|kochanieńk*|słoneczko|chłopcze|dziewczynko|laska|paniusi*)(?=[ ,.!?])…
        (proszę |radzę |niech Pan* )+(bardzo |lepiej |dobrze )*(uważać|uważa|pilnować|ważyć|ugryźć się w) (na )?(to )?(co|słowa|język|słów)…
        (z takim|z tym|przy takim) (podejściem|tonem|nastawieniem|zachowaniem)…(nikt|nic|daleko|nie)…
        (no |ale |o |oj |ojej |jaka |co za |cóż za )*(to (jest |dopiero |już |istna |prawdziwa |wielka )+|jaka |co za |cóż za |istna |
            prawdziwa )(tragedia|katastrofa|krzywda|strata|nieszczęście|dramat|afera|rewelacja|niesprawiedliwość|szkoda|sensacja|
            zbrodnia)(?! (dla nas|że (Pan*|nie)))…
        (wezwać|wzywamy|dzwonimy po|zawołać|zawiadomić|ogłosić|ogłaszamy|zwołać|mamy wezwać|uronię|ocieram|leję|roni*) {_SMALL}(wojsko|
            armię|straż|prezydenta|żałobę|minutę ciszy|sztab|policję z|premiera|łz*|chusteczk*), (serce|serduszko) (mi |nam )?(pęka|
            krwawi), (podać|prześlę|wyślę|mam podać) {_SMALL}chusteczk*
        (proszę|niech Pan*|może) {_SMALL}(wrzucić|wrzuci|zdjąć|zdejmie|wyluzować|wziąć|weźmie|spuścić) (na luz|nogę z gazu|głęboki|wdech|
            coś na uspokojenie|melis*|na wstrzymanie|z tonu)
        (ktoś|chyba|widzę że|oj) {_SMALL}(Pan* |ktoś |tu |dziś )*(wstał*|obudził*) (Pan* |dziś |chyba )?(lewą nogą|nie w humorze|
            w złym humorze), (z|spad*|urwa*) (Pan* )?(się )?(z księżyca|z choinki|z drzewa|z marsa)
        (jeśli|jeżeli|skoro) (to )?{_SMALL}(poprawi|uspokoi|pocieszy|sprawi|ucieszy|poprawi humor|da satysfakcj*) {_SMALL}…, (żeby|aby|
            niech) {_SMALL}(Pan* )?(miał*|ma|mieli) (Pan* )?(w końcu |już |wreszcie |tę swoją )*(satysfakcj*|radoch*|radość|spokój|racj*)
        (zachowuje się Pan*|Pan* zachowuje się|Pan* się zachowuje) (jak|jakby|gorzej|dziecinnie|niepoważnie|histerycznie|jak dziecko)…,
            (kto zachowuje się|ktoś kto) …(cham*|prostak*|dziec*|gburowat*), (cham*|prostak*|burak*|gbur*|prymityw*|wieśniak*|ignorant*)
        (nie )?(jesteśmy|jestem|pracujemy|żyjemy) {_SMALL}(tu |tutaj |nie )*(tylko |wyłącznie |jedynie )(dla|po to (żeby|aby)) Pan*,
            (mamy|obsługujemy|jest) {_SMALL}(setki|tysiące|dziesiątki|stu|dwustu|innych|wielu innych|też innych) (innych |
            zadowolonych )*(klientów|osób|pacjentów|zamówień|spraw|gości){_SMALL}(nie tylko|i|a)*(?! mog*)…
        (nie |proszę nie |prosimy nie |kto ma )(zasypywać|pisać|przysyłać|wysyłać|czytać|słać) {_SMALL}(nas |nam |takich |takimi |tych |
            te )*(epistoł*|elaborat*|powieś*|litani*|romans*|esej*|wypracowa*|poemat*|wywod*)
        (jakoś|dziwnym trafem|ciekawe że|dziwne że|a) (inni|innym|pozostali|wszyscy inni|reszta|inni klienci|nikt inny|
            nikomu innemu) …(zachwycen*|zadowolen*|potrafi*|nie (narzeka*|ma*|skarż*|przeszkadza*)|daj* radę|radzą|dali radę|rozumie*|
            umie*)
        (z kimś|kogoś) (kogo|kto|komu) (to )?(obchodzi|interesuje|ma (czas|ochotę)), (kropka|koniec dyskusji|koniec tematu|
            temat zamknięty|amen|basta|dyskusj* uważam za)(?=[.!]|$), (wolny rynek|wolny kraj) …
        (nie ma|nie mają) {_SMALL}(Pan* )?(chyba |nic |naprawdę )*(nic )?(lepszego|innego|ciekawszego) do (roboty|robienia|zrobienia),
            nudzi się Pan*, (nudzi|nudno) Pan* {_SMALL}, (dobrze|najważniejsze|grunt) że {_SMALL}(umie|potrafi|
            ma czas) {_SMALL}(Pan* )?(pisać|narzekać|się skarżyć|na|skarżyć)
        (i |a )?co (ja|my) (z tym |mam |mamy |niby )+(mam |mamy |niby |teraz )*(zrobić|wspólnego|począć|poradzić){_END}, (paniusi*|
            panie ważny|panie mądry|panie kierowniku|kochanieńk*|szanown* ważn*|wielmożn*|jaśnie *|łaskaw* pan*|droga paniusiu|
            pani kochana|panie drogi|jaśnie pań*|księżnicz*), (🙄|🤦|🤡|🥱)
        (czytanie|pisanie|matematyka|klikanie|ortografia|logika|liczenie|myślenie|technologia|cierpliwość|kultura) {_SMALL}(nie |
            najwyraźniej nie |chyba nie )+(boli|jest dla każdego|każdemu|jest Pan* mocną|to Pan* mocna|gryzie|leży|wszystkim|zna)*
        szkoda (mi |nam |na |naszego |mojego |tu |naprawdę |było )*(na Pan* )?(czasu|nerwów|słów|energii|mojego czasu)(?! (że|który))
        (może|gdyby|warto|proszę|wypadałoby) {_SMALL}(by |tak |by tak )*{_SMALL}(pomyślał*|zastanowił*|ruszył* głową|użył* (rozumu|
            głowy)|włączył* myślenie|ruszyć głową|pomyśleć chwilę|włączyć myślenie|użyć mózgu)
        (z igły (robić )?wid*|robi* z igły|(burza|burzy) w szklance|robi* (z tego |taki* |tyle )*(afer*|cyrk*|scen*|szum*|halo|dramat*|
            problem z niczego))
        (nie |ani |wcale )(mam|mamy|będę|będziemy|zamierzam|zamierzamy|chcę|chcemy) {_SMALL}(zamiaru |ochoty |potrzeby |siły |czasu |
            więcej |dłużej |z Panem |z Panią |z Państwem |się )*(kłóci*|dyskutowa*|użera*|przepychać|sprzecza*|tłumaczy*|wysłuchiwa*|
            przekonywa*|polemizowa*|rozmawia*|gada*|niańczy*|marnowa*|traci*|słucha*|znosi*)
        (nikt|kto) {_SMALL}(tu |tutaj |do niczego |na siłę )*(Pan* )?(tu |tutaj |do niczego |na siłę |siłą )*(nie )(trzyma*|zaprasza*|
            prosi* się|zmusza*|błaga*|każe|potrzebuje)
        (że też|jak) (się (to |Pan* )*|Pan* się |to Pan* |{_SMALL}(?=wstyd))(nie )?(wstyd|chce|opłaca|nudzi)(?! (czeka|zamów|naprawi|wymieni))…
        nie (jest )?(Pan* )?(jest )?(wstyd|głupio|żal)(?! że), (powinno|powinien|powinna) {_SMALL}(być )?(Pan* )?(się )?(wstydzić|wstyd|
            głupio), (proszę się|niech się Pan*) (wstydzić|wstydzi|zastanowić nad sobą)
        (Pan*|pańsk*|takie|te) {_THEIRS} (jest|są|to|brzmi*|wydaj* się) {_SMALL}(zupełnie |całkowicie |zwyczajnie |
            delikatnie mówiąc )*{_SILLY}
        (proszę|niech Pan*|prosimy) (mi |nam |mnie |nas )?(łaskawie )?(tu )?nie (mówić|mówi|pouczać|poucza|uczyć|uczy|rozkazywać|
            rozkazuje|instruować|dyktować|krzyczeć|krzyczy|grozić|grozi|straszyć|straszy|obrażać|wydziwiać|wydziwia|wymyślać|wymyśla|
            zmyślać|histeryzować|histeryzuje|dramatyzować|dramatyzuje|panikować|marudzić|marudzi|jęczeć|narzekać|przesadzać|przesadza|
            zawracać|zawraca|męczyć|męczy|nękać|nękać|wypisywać|wypisuje|pisać (bzdur|głupot|takich|do)|pajacować|kombinować|kombinuje|
            czepiać się|czepia się|unosić się|robić scen|robić z siebie|zgrywać|udawać|ściemniać)
        (gratuluję|gratulujemy|brawo|chapeau bas|winszuję|świetnie|wspaniale|no proszę) (spostrzegawczoś*|inteligencji|refleksu|odkrycia|
            bystrości|pomysłow*|zdolności|logiki|poczucia|wreszcie|w końcu|nareszcie|że|Pan*|no|kolejny|następny)(?! (wygran*|ślub*|
            zakup*|nagrod*))
        (wreszcie|w końcu|nareszcie) (to )?(Pan* )?(to )?(zrozumiał*|pojął|pojęła|dotarło|załapał*|doczytał*), (kolejny|następny|znowu|
            jeszcze jeden|jakiś) (ekspert|znawca|mądrala|specjalista|mądry|fachowiec od|wszystkowiedzący|niezadowolon*|maruda|pieniacz|
            roszczeniow*)
        (ile|który|po raz któryś|setny) (razy|raz) (mam|mamy|jeszcze|można|trzeba|muszę|to|Pan*) {_SMALL}(mam |mamy |jeszcze |muszę |
            można )*{_SMALL}(tłumaczy*|powtarza*|powtórz*|wyjaśni*|pisa*|mówi*)
        (mam|mamy|chyba|czy|może) {_SMALL}(mam |mamy |to )*{_SMALL}(narysowa*|przeliterowa*|zaśpiewa*|rozrysowa*|prowadzić za rączk*|
            tłumaczyć jak (dziecku|krowie))…, (jak|niczym) (krowie na (rowie|miedzy)|dziecku|małemu dziecku|przedszkolakowi),
            łopatologicznie
        (mamy|mam) {_SMALL}(tu |naprawdę |teraz |też |na głowie )*(ważniejsze|poważniejsze|pilniejsze|lepsze|większe|ciekawsze|
            ważniejszych|poważniejszych|lepszych) (sprawy|problemy|rzeczy|zajęcia|klientów|zmartwienia|klienci)(?! do przekazania)
        (niech|proszę) {_SMALL}(da|dać|daje|dawać) {_SMALL}(nam |mi |już |wreszcie |święty )*spokój, (dajcie|daj) (mi|nam) (już |
            święty )*spokój, (proszę|niech) {_SMALL}(zejść|zejdzie|spuścić|spuści|zluzować|odpuścić|odpuści|wyluzować|wyluzuje|ochłonąć|
            ochłonie|przystopować|przyhamować|zbastować) (na ziemię|z tonu|trochę|sobie|nieco|wreszcie|i)*(?! czasu)
        za kogo {_SMALL}(się )?(Pan* )?(się )?(ma|uważa*|bierze), (co|kim) (Pan* |pan )?sobie (Pan* )?(myśli|wyobraża|pozwala)
        (co|a co) (mnie|nas|mi|nam|mię) (to |niby |właściwie )*(obchodzi|interesuje|do tego|po tym), (mało|nic|g) (mnie|
            nas) to (obchodzi|interesuje), (guzik|nic|g) mnie (to )?obchodzi, (mam|mamy) to (gdzieś|w nosie|w poważaniu), (jest mi|
            mi) to (wszystko jedno|obojętne|zwisa|wisi|lata|powiewa)
        (potrafi|umie|umieją|potrafią|nauczy) {_SMALL}(w ogóle )?(Pan* )?(w ogóle |chociaż )*(się )?(czytać|liczyć|pisać|słuchać|
            po polsku|myśleć|obsługiwać komputer){_END}, (czyta|słucha|rozumie) {_SMALL}(w ogóle |co )+{_SMALL}(piszę|mówię|mówimy|się|
            po polsku)*{_END}
        (tacy|takich|takimi|taki|z takimi) (klien*|ludzi*|ludźmi|osob*) (jak|jaki* jest) (Pan*), (typowa|typowy|trudn*|roszczeniow*|
            upierdliw*|męcząc*|namoln*|najgors*) (klient*|baba|pieniacz|przypadek|typ|paniusia)
        (proszę|może|niech) {_SMALL}(sobie )?(Pan* )?(sobie )?(pisać|pisze|skarżyć się|skarży|składać|dzwonić|narzekać|iść|żalić się|
            żali się) (skarg* |sobie |do sądu )*(gdzie|dokąd|komu|do kogo|ile|na co|choćby|nawet) (Pan* |się |tylko |sobie )*(chce|
            podoba|dusza zapragnie|papieża|prezydenta|do papieża|do prezydenta)
        (trochę|odrobin*|nieco|więcej|krztyn*|szczypt*) (kultury|szacunku|pokory|rozumu|myślenia|cierpliwości i|powagi|logiki|dystansu|
            wychowania) (by |proszę |nie |się |Pan* |życzę |to )*(przydał*|zaszkodzi*|proszę|życzę|nie boli|zawadzi){_END}
        nie (jestem|jesteśmy) {_SMALL}(od |tu |żadn* |po to |tutaj |chłopcem |Pana |niczyj* )*(służąc*|sługą|niańk*|mam*|sekretark*|
            od niańczenia|na posyłki|workiem|psycholog*|lokaj*|niewolnik*|robotem|wróżką|od bicia|google|informacją)
        (proszę|niech Pan*) (skończyć|skończy|przestać|przestanie|zaprzestać|darować sobie|daruje sobie|odpuścić sobie) {_SMALL}(już |
            wreszcie |z |te |tymi |tych |takie |takich |takimi |tego |tym )*(bzdur*|głupot*|pretensj*|żal*|awantur*|krzyk*|histeri*|
            narzekan*|marudz*|jęcze*|złośliwoś*|ironi*|uwag*|wypisywa*|nęka*|dzwoni*|docink*|fochy|komedi*|teatr*)
        to (już |jest |jest już |nie jest )*(Pan*|pański) (problem*|sprawa|kłopot|zmartwienie|interes|ból głowy){_END},
            to (już )?Pan* problem, (nie |to nie )(mój|nasz|moja|nasza) (problem|sprawa|zmartwienie|cyrk)
        (po co|skąd|po cóż) (od razu )?(te|ten|tyle|taki|takie) (nerwy|krzyk*|emocje|hałas|złość|dramat*|agresj*|pretensje|jad|oburzenie|
            szum), bez (nerwów|histerii|krzyku|awantur|złośliwości|fochów)(?! (i|a) proszę)
        (wszyscy|każdy|inni|pozostali|nawet dziecko|reszta) {_SMALL}(klienci |klientów )?{_SMALL}(rozumie*|potrafi*|umie*|wie*|daj* radę|
            pojmuj*|jakoś) {_SMALL}(to )?(tylko|oprócz|poza|a|z wyjątkiem|jedynie) (Pan* |jakoś )*(nie|Pan*|ma)*
        (jest|są) Pan* (chyba |jedyn* |pierwsz* |po prostu |wyjątkowo |bardzo |strasznie )*(jedyn*|czepials*|nienormaln*|
            przewrażliwion*|upart*|konfliktow*|trudn*|agresywn*|arogan*|niegrzeczn*|opryskliw*|nieuprzejm*|dziwn*|nudn*|kłótliw*|
            nadgorliw*|niecierpliw*)
        (jedyn* |pierwsz* )(osob* |klient* )?(któr* |co )*(się )?(czepia|marudzi|narzeka|ma problem|ma pretensje|nie rozumie|robi problem)
        (takie|taki) (życie|świat|są realia|lajf), (trudno|no cóż|cóż|no trudno|tak bywa) (takie życie|trzeba było|sam sobie|sama sobie|
            peszek|pech){_END}, (to )?ma* (Pan* )?(Pan* )?(pecha|pech)
        (do|od) (domu|widzenia|kogoś innego|konkurencji) {_SMALL}(droga wolna|zapraszam*), droga wolna, krzyżyk na drogę, (proszę|
            niech Pan*|można|może Pan*) {_SMALL}(kupować|kupuje|kupić|iść|szukać|szuka|poszukać|pójść|zamawiać|przejść|
            przenieść się) {_SMALL}(sobie |po prostu )*(gdzie indziej|gdzieindziej|w innym sklepie|u konkurencji|do konkurencji|
            kogoś innego|innego sklepu|innego dostawcy)
        (pisać|pisze|dzwonić|dzwoni|awanturować się|awanturuje się|zawracać|zawraca|kłócić się|denerwować się|
            denerwuje się) {_SMALL}(głowę |do nas |nam )*(z powodu |o |przez )(tak* |jedn* |zwykł* |kilka |byle )*{_TRIFLE}
        (krzyk*|wrzask*|awantur*|grożenie*|groźb*|wyzwisk*|obrażanie*|histeri*|pretensj*) {_SMALL}(nic |niczego )+{_SMALL}(nie )(da*|
            zmieni*|przyspiesz*|pomoż*|załatwi*|wskóra*|zyska*|osiągn*)
        (proszę|niech) (się )?(Pan* )?(się )?(cieszyć|cieszy|dziękować|dziękuje) {_SMALL}że (w ogóle|ktoś|jeszcze|się), (kłamie|łże|
            zmyśla|wymyśla|konfabuluje|bredzi|przesadza|histeryzuje|kombinuje|ściemnia|fantazjuje|manipuluje) Pan*, Pan* (po prostu |
            chyba |zwyczajnie |znowu |teraz )*(kłamie|łże|zmyśla|wymyśla|konfabuluje|bredzi|przesadza|histeryzuje|kombinuje|ściemnia|
            fantazjuje|manipuluje)
        (zablokuję|zablokujemy|rozłączam się|rozłączę się|kończę rozmowę|odkładam słuchawkę|więcej nie odpiszę|nie będę odpisywać|
            nie będę więcej)(?! (kart*|konto|dostęp|numer|płatno*)){_END}
        (a |no )?(i )?co z tego{_END}, (no to|to) co{_END}, i co teraz{_END}, (wielka|wielkie) (mi )?(rzecz|halo|problem|coś|strata|
            tragedia)
        """,
        "(nam|mi|mnie) (bardzo |strasznie |naprawdę )?(głupio|wstyd), (głupio|wstyd) (mi|nam), kto (płaci|pokrywa|ponosi) (za|koszt*), rozumiem że, przeprasza*, przykro, (wcale|zupełnie|absolutnie) nie jest (śmieszn*|głup*), nie (musi|muszą) się",
    ),
    "C-R09": when_said(
        f"""
        gdyby (Pan* |się |tylko |choć |raz |chociaż |państwo )*(?!(miał|potrzebo|chciał|mógł|mogł|wolał|był|zechcia|nadal|jedn|coś|ktoś|
            okaza|zdarz|nie))*(ł|ła|li|ły)(by)? …(nie byłoby|byłby|byłaby|wiedział*|zauważył*|nie musiał*|mogliby|nie mieli|nie doszło|
            to by|wszystko by|nic by|problemu|tematu)
        (kto|ktokolwiek|ten kto|jak ktoś|skoro ktoś|gdy ktoś|komu) (się |nie |w |na |za |o |bez |przychodzi |zamawia )*…(niech |to niech|
            ten |musi |nie powinien|sam |potem |później |to potem|płaci|to się|ma pretensj*|nie może)(?! (dzwoni|napisze) do mnie)…
        (naprawdę|czy to|aż|to|czy) (jest |to |aż |takie |tak |naprawdę )+(tak |takie |aż )*(trudn*|ciężk*|skomplikowan*|niemożliw*) …,
            (co|cóż) (w tym|tu) (jest )?(tak* )?(trudn*|skomplikowan*|niejasn*|niezrozumiał*)
        (każdy|każda|jako) (dorosł*|rozsądn*|przytomn*|średnio *|normaln*|myśląc*|odpowiedzialn*|uczciw*) (człowiek |osoba |klient* |
            użytkownik |kierowca |rodzic )?…(powinien|powinna|umie|potrafi|wie|czyta|sprawdz*|pilnuje|płaci)
        (ludzie|klienci|niektórzy|niektórym|niektóre osoby|państwo|dziś|dzisiaj|teraz) {_SMALL}(po prostu |dzisiaj |dziś |teraz |nikt |
            już )*(nie (umie*|czyta*|potrafi*|słucha*|myśl*|pilnuj*|patrz*|płac*|uważa*|rozumie*)|nikt nie czyta|wolą narzekać|
            tylko narzekają)
        (jak|niczym) (każdy |inni |wszyscy )*(porządn*|normaln*|uczciw*|dorosł*|cywilizowan*|kulturaln*) (ludzie|człowiek|klient*|
            obywatel*), (mogło|powinno|musiało) {_SMALL}(Pan* )?(to )?(dać do myślenia|przyjść do głowy|być jasne|zaświtać|być oczywiste)
        trzeba (było )?{_SMALL}(nie |tylko |po prostu |było nie |umieć |było |uważnie |więcej )*(ignorow*|czytać|przeczyt*|słuch*|uważać|
            myśleć|pilnow*|patrzeć|przyjść|zamawiać|zamówić|sprawdz*|pomyśl*|zapłac*|pamięt*|spać|liczyć|się (ruszyć|zainteresować|
            pospieszyć|zastanowić))
        (znowu|znów|jak zwykle|ponownie|jak zawsze) {_SMALL}(Pan* |to |nam )*(nie |źle |zapomnia*|pomyli*|się spóźni*)(wysła*|wypełni*|
            poda*|przeczyta*|zapłaci*|dosła*|zapomnia*|pomyli*|spóźni*)*{_SMALL}(Pan*), (winy|błędu|przyczyny|problemu) (proszę |
            niech Pan* |trzeba |radzę )*(poszukać|szukać|poszuka|szuka) {_SMALL}(u siebie|w lustrze|po swojej stronie|gdzie indziej|
            we własn*)
        (to |nie jest |to nie |nie )+(jest )?(fizyka kwantowa|wyższa matematyka|filozofia|rakietowa|nic trudnego|czarna magia|
            żadna filozofia|wielka filozofia|aż tak trudne)
        gdyby {_SMALL}(się |Pan* |tylko |choć |chociaż )*{_SMALL}(przeczyta*|doczyta*|zastosowa*|stosowa*|przestrzega*|postępowa*|
            sprawdzi*|zadzwoni*|zapyta*|zgłosi*|pomyśla*|posłucha*|uważa*|przyszł*|przyszedł|powiedzia*|poda*|wpisa*|zapłaci*|odebra*|
            zajrza*|zmierzy*|zachowa*|pilnowa*|nie (klika*|rusza*|otwiera*|majstrowa*|zwleka*|czeka*|spóźni*)){_SMALL}…
        nikt {_SMALL}(tu |do niczego |do tego |na siłę )*(Pan* )?(do tego |do niczego )?nie (zmusza*|kazał*|każe|namawia*|naciska*)
        (przecież|wyraźnie|jasno|wielokrotnie|kilkakrotnie|kilka razy|trzy razy|dwa razy|sto razy|już raz|specjalnie|
            uprzedza*) {_SMALL}(już )?(pisa*m|pisaliśmy|mówi*m|mówiliśmy|napisa*m|napisaliśmy|tłumaczy*m|wyjaśni*m|uprzedza*m|
            informowa*m|uprzedzi*m|pisałyśmy|wspomina*m) …
        (pisa*m|mówi*m|tłumaczy*m|wyjaśnia*m|uprzedza*m|napisa*m|informowa*m|powtarza*m) (Pan* )?(to |przecież |już |o tym |
            Pan* )+(wyraźnie|jasno|przecież|już|dwa razy|trzy razy|kilka razy|wiele razy|wczoraj)+…
        (nie rozumiem|nie rozumiemy|nie pojmuję|dziwię się|dziwi mnie|nie wiem) {_SMALL}(dlaczego|czemu|jak|że|
            jak można) {_SMALL}(nie )(zadzwoni*|zgłosi*|sprawdzi*|przeczyta*|napisa*|zapyta*|powiedzia*|odebra*|przysz*|doczyta*|
            rozumie*|potrafi*|widzi*|wie*)
        (dlaczego|czemu) {_SMALL}nie (zadzwoni*|zgłosi*|sprawdzi*|przeczyta*|napisa*|zapyta*|powiedzia*|odebra*|przysz*|doczyta*|
            uprzedzi*|zareagowa*) {_SMALL}(wcześniej|od razu|najpierw|na czas|przed|nikogo|nas){_SMALL}
        (zapomnia*|przegapi*|przeoczy*|pominą*|pominę*|zignorowa*|zlekceważy*|spóźni*|nie dopilnowa*|pomyli*) {_SMALL}(zapłaci* |
            odpowiedzi* |poda* |potwierdzi* |termin* |maila |wiadomość )*…(a teraz|i teraz|a potem|a my|i ma|a ma|teraz ma|więc|to teraz)
        (a|i|teraz) (teraz )?(ma Pan*|Pan* ma|mają Państwo|robi Pan*|wini Pan*|obwinia Pan*|zrzuca Pan*|przerzuca Pan*) (do nas |nam |
            nas |na nas )?(pretensj*|winę|żale|wyrzuty|o to|za to|awantur*)…
        (jak|kto|skoro|gdy) (się |ktoś |Pan* )*(zamawia*|zostawia*|czeka*|płaci|kupuje|nie czyta*|nie sprawdza*|robi|klika|
            ściąga) (się )?…(to tak|to potem|tak to|to nie dziw*|tak jest|sam* sobie|to ma|tak wychodzi|ten)
        (normaln*|rozsądn*|rozumn*|przeciętn*|myśląc*|uważn*|odpowiedzialn*|dorosł*|poważn*|każd*) (klient*|człowiek|osob*|użytkownik*|
            kupując*|rodzic) {_SMALL}(najpierw |zawsze |by |potrafi |umie )*(sprawdz*|czyta*|wie|wiedział*|rozumie|potrafi|mierzy|umie|
            zapyta*|pomyśla*|dzwoni|zrobił*|zadzwonił*|zauważył*)
        (to |było |jest |to już )*(Pan*|Państwa) (obowiąz*|powinnoś*|odpowiedzialnoś*|zadani*|rol*|sprawa|w interesie) (było |jest |to |
            aby |żeby )*(pilnowa*|sprawdz*|dopilnowa*|przeczyta*|zapozna*|zgłos*|odebra*|zadba*|śledz*)
        (to )?(Pan*|Państwa) obowiązkiem (było|jest), (w )?(Pan*|Państwa) (interesie|gestii) (było|jest|leżało)
        (jak widać|widocznie|najwyraźniej|widać|ewidentnie|niestety|po prostu) {_SMALL}(nie )(umie|potrafi|umieją|rozumie|czyta*|
            przeczyta*|doczyta*|słucha*|sprawdzi*|potrafią|zrozumia*|zauważy*|zastosowa*)…
        nie (umie|potrafi|umieją|potrafią) {_SMALL}(się )?(Pan* )?(się )?(tym |tego |go |jej |z |nim )*(posługiwa*|obsług*|korzysta*|
            używa*|czyta*|obchodzi*)
        skoro {_SMALL}nie (poda*|wpisa*|sprawdzi*|odebra*|zapłaci*|zgłosi*|przeczyta*|dopłaci*|napisa*|potwierdzi*|wybra*|
            zaznaczy*) …(trudno|dziwi*|to|nie|jak|niech|czego)
        (proszę|niech|może|powinien|powinna) {_SMALL}(mieć|ma|winić|wini|obwiniać|złościć się|kierować) {_SMALL}(pretensj* |żal |
            winę )*(tylko |wyłącznie |raczej )*(do )?(siebie|sam* siebie|samego siebie|samą siebie)
        (napisan*|podan*|zaznaczon*|wydrukowan*|pisze|stoi|jest|widnieje|informacja) {_SMALL}(tam |o tym |przecież |jest |to |
            to jest )*{_SMALL}(czarno na białym|jak wół|jak byk|dużymi literami|wielkimi literami|drukowanymi|tłustym drukiem|
            na czerwono|wyraźnie|jak wyraźnie)
        (na|w) (pudełku|opakowaniu|umowie|regulaminie|instrukcji|mailu|wiadomości|ofercie|cenniku|metce|paragonie|
            fakturze) {_SMALL}(jest |to |przecież |wyraźnie |jasno |dokładnie |stoi )+{_SMALL}(napisane|jak wół|jak byk|wyraźnie|czarno|
            czarno na białym|widać|podane wyraźnie|stoi)
        (za późno|późno|trochę późno|po czasie|po fakcie|za wcześnie) {_SMALL}(się )?(Pan* )?(się )?(obudzi*|przypomnia*|zgłosi*|
            zorientowa*|ocknę*|ockną*|dzwoni|pisze|reaguje|zabra*)
        (nieznajomość|nieprzeczytanie|niewiedza|brak znajomości|niestosowanie się) {_SMALL}(regulaminu |umowy |prawa |warunków |
            instrukcji |do * )*(nie zwalnia|szkodzi|nie jest wytłumaczeniem|nie usprawiedliwia|kosztuje|działa na)
        (było|to było|jest) (to )?(łatwe |do |oczywiste |jasne )*(do przewidzenia|oczywiste|jasne|wiadomo|wiadome){_SMALL}(że|jak|jeśli|
            dla|gdy)*
        (powinien|powinna|powinni) {_SMALL}(był|była|byli|byli Państwo|Pan był|Pani była) {_SMALL}(to |najpierw )*(zgłosi*|sprawdzi*|
            przeczyta*|zadzwoni*|napisa*|pomyśle*|zapyta*|uprzedzi*|zapozna*|wiedzie*|pamięta*|zabezpieczy*|odebra*|zmierzy*|zapłaci*|
            dopilnowa*|uważa*|policzy*)
        (powinien|powinna) Pan* (był |była )?{_SMALL}(to |o tym |się )*(wcześniej|najpierw|od razu|lepiej|dokładniej|uważniej|przed|
            bardziej) …
        (mógł|mogła|mogli|można było|wystarczyło|trzeba było|należało|wypadało) {_SMALL}(było )?{_SMALL}(tylko |po prostu |chociaż |
            choćby )*(zajrze*|sprawdzi*|przeczyta*|zadzwoni*|napisa*|pomyśle*|zapyta*|uprzedzi*|zapozna*|zgłosi*|zmierzy*|doczyta*|
            kliknąć|otworzyć|uważa*|policzy*|zabezpieczy*|pilnowa*|ruszyć|posłucha*|zostawić|poda*|wybra*|przyjść|poczeka*)(?! (z nami|
            ze mną)){_SMALL}
        (a )?(może|czy|jest Pan* pew* że|na pewno) {_SMALL}(nie |to )*(sam|sama|sami|Pan sam|Pani sama) {_SMALL}(to |tego |go |ją |
            nie )*(zepsu*|uszkodzi*|zbi*|upuści*|zala*|skasowa*|zgubi*|połama*|pobrudzi*|spowodowa*|zniszczy*|popsu*)
        (sam|sama|sami) {_SMALL}(jest |są |jesteście )*(sobie )?(winn*|winien|odpowiedzialn*|wybra*|zamówi*|podpisa*|zgodzi*|zepsu*|
            zniszczy*|skasowa*|doprowadzi*|zawini*|chcia*)
        (to |jest |jest to |tylko |wyłącznie |ewidentnie |jedynie |po prostu )*(Pan*|Państwa|pański*) (własn* |osobist* |
            ewidentn* )?(wina|winy|winę|winą|błąd|błęd*|zaniedban*|niedopatrzen*|nieuwag*|gapiostw*|pomyłk*|przeoczen*|niedbalstw*|głupot*|lenistw*|
            pośpiech*)(?! (nie |by))
        (wystarczyło|wystarczy|trzeba|należy) {_SMALL}(tylko |po prostu |umieć |było |czasem )*(czytać|myśleć|słuchać|uważać|
            umieć czytać|pomyśleć|zajrzeć|przeczytać){_END}
        (nie|trudno|proszę się nie|niech się Pan* nie) (się )?(dziw*|dziwić|dziwi){_SMALL}że…, (więc|to) (proszę|niech Pan*) (teraz |
            potem )?(się )?nie (mieć |ma |się )*(dziw*|narzeka*|marudz*|pretensj*|żal*)
        (zamówi*|kupi*|wybra*|wpisa*|podłączy*|zainstalowa*|ustawi*|wypełni*|złoży*|poda*|zmierzy*|używ*|zrobi*) {_SMALL}(to |go |ją |
            je )*(źle|błędnie|zł(e|ą|ego|y|ej|ym)|nie tak|nieprawidłow*|niewłaściw*|na odwrót|odwrotnie|nie to|byle jak)
        (źle|błędnie|nieprawidłowo|niewłaściwie|nieuważnie|niedokładnie|byle jak) {_SMALL}(to |go |ją |je )*(zamówi*|wybra*|wpisa*|
            podłączy*|zainstalowa*|ustawi*|wypełni*|złoży*|poda*|zmierzy*|używa*|zrobi*|czyta*|przeczyta*|zrozumia*|zapamięta*) Pan*
        (następnym razem|na przyszłość|w przyszłości|radzę|polecam|sugeruję|doradzam) {_SMALL}(proszę |radzę |warto |niech |lepiej |
            sugeruję |na przyszłość )*{_SMALL}(uważniej|dokładniej|lepiej|najpierw|wcześniej|ze zrozumieniem|bardziej uważać|czytać|
            uważać|myśleć|sprawdzać|pilnować|pamiętać)(?! (o nas|przypomnimy|uprzedzimy|damy))
        """,
        """kto pierwszy, nic (Pan|Pani|Państwo) nie (płac*|dopłac*), przeprasza*, to nie Pan*, nie jest to Pan*, (nie |to nie |nie jest to )(Pan*|Państwa) (wina|winy|winę|winą|błąd), (błąd|wina) (był* |jest |leży )*(po naszej|nasz*|u nas),
        nie musia*, dobrze że, dziękuj*, jeśli, czy może, powinniśmy, (my|myśmy)""",
    ),
}
