"""Polish words of anger and of embarrassment, and what only looks like them; blocks of phrases for `reading`."""

UPSET = """
    brak mi (już )?(słów|sił|cierpliwości), nie mam (już )?(słów|siły|sił|cierpliwości), szok, zszokowa*, dość tego, wystarczy tego,
    przegięcie, przeginacie, przesadzacie, przesadziliście, tego już za wiele, za wiele, koniec tego, mam was dość, niesłychane,
    niesłychany, nieprawdopodobne, niewiarygodne, nie do (pomyślenia|wiary|uwierzenia|zniesienia), nie do pojęcia, chore, żałosn*,
    marn* (obsługa|firma|kontakt), tragicznie, tandeta, badziewi*, dziadostwo, szmelc, amator*, partacz*, fuszerk*, nieudolno*,
    niekompeten*, ignoranc*, arogancj*, buta, tupet, bezczelność, niewybaczaln*, nieludzk*,
    czuję się (oszukan*|zlekceważon*|okraden*|zignorowan*|poniżon*|wykorzystan*|upokorzon*|naciągnięt*|olan*|potraktowan*|zbyt*),
    potraktowan* (jak|mnie)*, traktujecie, traktuje się, oszukan*, zrobili* mnie w *, w balona, w bambuko, w konia,
    jak grochem o ścianę, do ściany, mówić do ściany, nikogo to nie (obchodzi|interesuje), macie to (gdzieś|w nosie), umywa* ręce,
    spychologi*, odsyłacie (mnie )?od, odbija* się od, ostatnie (ostrzeżenie|wezwanie), ostatnia szansa, ostateczne wezwanie,
    przedsądowe, (daję|macie) (wam |państwu )?(czas|termin|24|48|tydzień) *, w przeciwnym (razie|wypadku),
    inaczej (sprawa|zgłosz*|pójd*|idę|złoż*), jeśli (nie|do) ... (zgłosz*|sąd*|skarg*|policj*|uokik|opini*|odstąpi*|prawnik*),
    nie odpuszczę, nie daruję, tak tego nie zostawię, nie zostawię tego, w kółko, ciągle to samo, znowu to samo, za każdym razem,
    któryś (raz|mail), (pięć|sześć|dziesięć|sto|trzy|cztery) razy (dzwoni*|pisa*|już|prosi*)*,
    (trzy|cztery|pięć|sześć) (tygodnie|tygodni|miesiące|miesięcy) (czekam|i|bez|a), kurczę, kurde, cholera jasna, wkurzając*, wkurza,
    wnerwi*, wnerwia*, nerwy mi, puszczają mi nerwy, szlag mnie, trafi mnie, rozkładam ręce, ręce mi opad*, rozczarowani jesteśmy,
    krew mnie, gotuje się we mnie, oszaleję, zwariuję, zwariować, mam tego (już )?po dziurki*, po dziurki,
    najgorsz* (urlop|obsługa|firma|sklep|doświadczenie|zakup|hotel|wakacje)*, nie spodziewał*m* się tego, poszłam płakać, płaka*,
    płacz*, rycz*, łzach, łzami, przerażon*, wstrząśnięt*, zszokowan*, w szoku, (bardzo|niezwykle|ogromnie|mocno|głęboko|strasznie|
    szalenie|naprawdę|totalnie|kompletnie|wyjątkowo) (rozczarowan*|zawiedzion*|niezadowolon*|zdenerwowan*|zirytowan*|zła|zły|wkurzon*|
    rozgoryczon*|poirytowan*|zniesmaczon*), jestem (zła|zły|wściekł*|wsciekl*),
    (żądam|domagam się) (wyjaśnie*|natychm*|zwrotu|przepros*|odszkod*|rekompens*), krew mnie zalewa,
    (piąty|szósty|siódmy|dziesiąty|któryś) raz, (drugi|trzeci|czwarty|piąty|kolejny) (tydzień|dzień|miesiąc) (bez|czekam|nie)*,
    znowu to samo, serio znowu, karaluchy, cyrk, jaja, paranoja, absurd*, farsa, parodia, nieprawdopodobn*, rozbój, rozboj,
    zdzierstwo, złodziejstwo, granda, burdel, syf, dno, dno i*, męczy mnie (tłumacz*|to|już), ręce opadają, opadły mi ręce,
    nóż się w kieszeni, porażające, jak można, no i pięknie, po prostu świetnie, skandal*, kpin*, kpi(cie|ą|sz), żenad*, zenad*,
    żenując*, żenujac*, zenując*, hańb*, wstyd*, wstydz* się, dramat, tragedia, tragiczn*, katastrof*, masakra, koszmar*, porażka,
    porażk*, beznadziej*, fatalny, fatalna, fatalne, fatalnie, okropn* (obsług*|sklep|firm*), oburz*, oburzając*, wściekł*, wściekam,
    wkurz*, wkurw*, kurw*, zajebi*, pierdol*, szlag, cholera, cholern*, do cholery, do diabła, zdenerwowan*, zbulwersowan*,
    zdegustowan*, rozgoryczon*, rozżalon*, zirytowan*, poirytowan*, zniesmaczon*, rozczarowan* (waszą|obsług*|postaw*|do granic),
    skrajnie, niedopuszczaln*, nie do przyjęcia, nieakceptowaln*, niepoważn*, bezczeln*, arogan*, chamsk*, chamstwo, lekceważ*,
    olewa*, olewacie, olali*, zlew*, ignoruj* (mnie|nas|moje|klient*), macie (mnie|klient*|nas) (gdzieś|w nosie|w dupie|za nic|za
    idiot*|za głupk*), w dupie, za idiotę, za idiotkę, idiot*, debil*, kretyn*, głupk*, pajac*, oszuk*, oszust*, oszukuj*, złodziej*,
    zlodziej*, okradl*, okrad*, naciąg*, wyłudz*, krętacz*, kłam*, klamc*, ściem*, robicie (ze mnie|sobie jaja|w konia|mnie)*,
    robienie (w|ze)*, jaja sobie, nabija* w butelkę, zwodz*, zwodzenie, zbywa*, spław*, mam (już )?(tego )?(serdecznie )?dość,
    mam dosyć, dość tego, dosc tego, mam po dziurki, miarka się przebrała, przelała czarę, czara goryczy,
    (moja )?cierpliwość (się )?(skończył*|kończy|wyczerp*|ma granice|ma swoje),
    (straciłam|straciłem|tracę|stracił*) (już )?(cierpliwość|zaufanie|nerwy), kończy mi się cierpliwość,
    szczyt (wszystkiego|bezczelności|chamstwa|*), to (już )?przesada, (to )?(jakiś |chyba )?(żart|żarty), chyba żart*, żarty sobie,
    (nigdy|nigdy już|juz nigdy) (więcej|nie (kupi*|zamówi*|skorzyst*|polec*|zrobi*|wróc*)), ostatni raz, nie polecam, odradzam,
    odradzać, omijać, będę (ostrzega*|odradza*), ostrzeg* (innych|wszystkich|znajom*|przed)*, przestrzeg*,
    (chcę|chciał*|proszę|żądam|domagam) ... (kierownik*|przełożon*|menedżer*|szef*|dyrektor*|właściciel*|prezes*),
    po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|n-ty|setny|który|dziesiąty),
    (drugi|trzeci|czwarty|piąty|kolejny|setny|enty|dziesiąty|już który) (już )?raz, kolejny (mail|raz|tydzień|telefon|termin),
    (uokik|rzecznik* (praw|konsument*)|inspekcj* handlow*|federacj* konsument*|rzecznik* finansow*|urzęd* ochrony|uke|ure),
    (sąd|sądu|sadu|sądow*|sądzie|pozew|pozw*|prawnik*|adwokat*|mecenas*|prokurat*|policj*|kancelari*), (na )?drogę (sądową|prawną),
    zawiadomienie, kroki prawne, skarg(ę|i|a) (do|na)*, złożę skarg*, zgłosz* (to|sprawę|was|gdzie|do)*, zgłaszam (to|sprawę) (do|na),
    (wystawi*|napisz*|zostawi*|dam|opubliku*|opisz*|wstawi*) ... (opini*|recenzj*|komentarz|gwiazdk*|ocen*|facebook*|google*|
    internec*|internet|negatyw*|forum|ceneo|opineo|sieci), negatywn* (opini*|komentarz|ocen*), jedn* gwiazdk*, na facebooku,
    w internecie, media*, odchodzę do, przenoszę się do, idę do konkurencji, do konkurencji, chargeback,
    ile (razy|jeszcze|można) (mam|można|jeszcze|muszę|będę|trzeba)*, jak długo (jeszcze )?(mam|można),
    nie (mam|będę) (zamiaru|dłużej|więcej|już) *, nie pozwolę, nie zamierzam, co wy sobie, co to (ma|jest) (być|za|znaczyć),
    za kogo (wy )?(mnie|się), brak (mi )?słów, brak słów, szlag mnie, krew mnie, trafia mnie, mnie trafia, śmiech na sali,
    śmiechu warte, śmieszn*, jestem (wściek*|załaman*|zdruzgotan*|zrozpaczon*|w szoku|bezsilny|bezsilna|zniesmaczon*|zbulwersowan*|
    oburzon*), zmarnowa* (mi|nam|czas|dzień|święta|urlop)*, zepsu* (mi|nam) (święta|urlop|wakacje|urodziny|wesele|wieczór|weekend|dzień|humor|imprezę|przyjęcie|podróż|wyjazd|pobyt), dzięki za nic,
    dziękuję za nic, gratuluję (profesjonal*|obsługi|podejścia|*), gratulacje, brawo, brawa, świetna obsługa naprawdę,
    super obsługa po prostu"""

ANNOYED = """
    rozczarowan*, rozczarowani*, zawiedzion*, zawiodł*, zawód, niezadowolon*, niezadowoleni*, nieprofesjonal*, brak profesjonal*,
    niesolidn*, nierzeteln*, denerwuj*, irytuj*, męcząc*, zmęczon*, przykro, smutn*, szkoda, niestety, znowu, znów, ciągle, wciąż,
    nadal, dalej (nic|nie|czekam), ponownie, kilkukrotnie, kilkakrotnie, wielokrotnie, dwukrotnie, trzykrotnie, dwa razy, trzy razy,
    nikt, w ogóle, absolutnie, ani (razu|słowa|jednego), natychmiast*, niezwłocznie, pilnie, wreszcie, w końcu, obiecywa*, obiecali*,
    obietnic*, miał* być, miało (być|przyjść), strata czasu, stratą czasu, tracę czas, utrudnia*, problem*, nerwy, nerwów, stres*,
    bałagan, chaos, dziwne, dziwi mnie, nie rozumiem (dlaczego|czemu|jak|takiego)*, niezrozumiał*, nie w porządku, nie fair,
    nieuczciw*, słab* (obsług*|to|jakość|kontakt)*, słabo, kiepsk*, zły kontakt, wymówk*, tłumacze* się,
    od (tygodnia|dwóch|trzech|miesiąca|tygodni), ile można"""

CALM = """
    (płaka*|łzach|łzami) (ze szczęścia|z radości|ze wzruszenia), nigdy więcej (się nie (spali|zepsuje|powtórzy)|nie będę (musiał|
    musiała)), brak mi słów (podziw*|wdzięczn*|uznania)*, nie do uwierzenia jak (szybk*|dobr*)*, szok jak (szybk*|dobr*|tanio)*,
    ostatnia szansa na (rabat|zakup)*, za każdym razem (wszystko|jestem zadowol*|super)*, wystarczy tego, trochę (mi )?przykro,
    troche przykro, (wstyd|wstydu|wstydem) (mi|się|nie|ja|muszę|przyznaję)*, ze wstyd*, wstydu, serio (polecam|dobr*|świetn*),
    naprawdę bardzo (dobr*|ład*|mił*), czuję się jak (idiota|idiotka|głupek)*, nie ma problemu, żaden problem, bez problem*,
    nic się nie stało, spokojnie, bez pośpiechu, nie spieszy się, bez nerwów, bez stresu,
    nie (jestem|mam) (zł*|wściekł*|pretensji|żalu|niezadowolon*), nie mam (żadnych )?(pretensji|zastrzeżeń|uwag),
    nigdy (się )?nie zawiod*, nie zawiod*, ani razu (nie|się nie)*, nikt (nie będzie|z domowników), nikomu,
    (nigdy|nigdzie) (więcej )?(nie (będę|kupię|zamówię|pójdę)) (gdzie indziej|nigdzie|u nikogo),
    nie (chcę|zamierzam) (się )?(skarżyć|narzekać|awantur*), niestety (nie mogę|nie zdążę|muszę|zmieni*|nie pasuj*|okaza* się za|jest
    za|są za|za mał*|za duż*|kolor|rozmiar|nie będę|wypad*|zachorowa*|nie wiem), bardzo dobrze, brawo za, brawa dla, wielkie brawa,
    gratul* świetn*, wstyd mi, (trochę |aż |nieco |głupio i )?wstyd (mi |się )?(pytać|przyznać|zawracać|prosić)*,
    wstydzę się (pytać|przyznać|zapytać)*, adwokat* (jestem|z zawodu)*, jestem prawnik*, dwa razy w (tygodniu|miesiącu|roku),
    nie (jest|była) (to )?(katastrof*|tragedi*|dramat)*"""

EMBARRASSED = """
    ze wstydu, wstyd się, wstyd mi, (wiem że )?to moja wina, moja wina, ojej, palę się ze wstydu, spaliłam się ze wstydu, rumien*,
    czerwienię się, zapadnę się pod ziemię, czuję się (jak|okropnie) *, ale wstyd, strasznie mi (głupio|wstyd|niezręcznie),
    (ciężko|trudno|niezręcznie) mi (o tym |to )?(pisać|prosić|o to), proszę nikomu nie*, wyszłam na *, wyszedłem na *, co za gapa,
    gapa ze mnie, głupio mi, glupio mi, trochę mi głupio, aż mi głupio, wstyd mi,
    jest mi (wstyd|głupio|niezręcznie|bardzo głupio|trochę głupio), (trochę |aż |nieco )?wstyd (się )?(przyznać|pytać|zapytać),
    wstydzę się, głupie pytanie, glupie pytanie, (może |pewnie |chyba )?(to )?(głupie|głupiutkie|banalne|śmieszne|idiotyczne|
    trywialne|dziwne) pytani*, (może |pewnie )?pytanie (jest |może (być|wydać|się wydać|wydawać) (się )?)?(głupi*|banaln*|śmieszn*|
    idiotycz*|trywialn*), głupio pytać, głupio (zabrzmi|pytam|to), niezręczn*, zażenowan* (pytan*|swoj*|sam*|że pytam)*,
    przepraszam ... (że (zawracam|przeszkadzam|pytam|znowu|znów|męczę|zajmuję|niepokoję|ponownie|piszę|jestem|tak|kłopocz*|nękam|
    marudz*|dopytuj*|zadaję)|za (kłopot|zawracanie|przeszkadzanie|zamieszanie|najście|głupie|natręctwo|problem|natarczyw*|moją|moje|
    fatyg*|zajmowanie|banalne|to pytanie|pytanie|naiwn*|śmieszn*|niewied*|ignoranc*|gapiostwo|laick*)),
    sorry za (kłopot|zawracanie|głupie)*, sorki, nie chcę (zawracać|przeszkadzać|zajmować|być|robić|się narzucać|państwa niepokoić|
    sprawiać|kłopotać|zabierać|nadużywać)*, nie chciał*b*m* (zawracać|przeszkadzać|zajmować|się narzucać|być natręt*|niepokoić|
    sprawiać|zabierać|robić)*, zawracam (głowę|gitarę|państwu), zawracać głowy, z góry przepraszam, proszę się nie śmiać,
    nie śmiejcie się, (jestem|ze mnie) (kompletn* |zupełn* |totaln* |straszn* |techniczn* )?(laik*|gapa|sierota|ciapa|nogą|noga|
    zielon*|ciemn*|ciemniak|niedouczon*|gapowat*|antytalent*|niezdar*|roztrzepan*|dinozaur*), taka gapa ze mnie, gapa ze mnie,
    moje gapiostwo, pewnie (coś )?(źle|sama|sam|moja wina|to ja)*, czuję się (głupio|niezręcznie|zażenowan*|jak głup*|jak idiot*|
    fatalnie że|niekomfortowo), krępuj*, skrępowan*, zawstydz*, naiwne pytanie, nie śmiem, ośmieszam się, wyjdę na (głup*|idiot*),
    ośmiel* się (tylko )?(zapytać|spytać)*"""
