"""What agents write, by language, sent on Wednesday 13 May 2026 at 10:20: before the bar what is promised, behind it the text.

A promise is its kind and its due: a day of May ("15"), a day and hour ("14T12:00"), or "?" without a time; "-" promises nothing.
"""

CZECH = """
callback 15 | Dobrý den, v pátek vám brnknu a domluvíme se na detailech.
callback 14T09:00 | Zítra v 9 vám volám kvůli té vaně.
callback 13T12:20 | Ozvu se telefonicky do dvou hodin.
callback 18 | Kolegyně Jana vám zavolá v pondělí dopoledne.
callback 15 | Náš technik se s Vámi telefonicky spojí do pátku.
callback ? | Jak se vrátím z terénu, zavolám.
callback ? | Hned jak to budu vědět, zavoláme Vám.
reply 14 | Napíšu Vám zítra, co servis zjistil.
reply 14T12:00 | Odpověď máte zítra do poledne.
reply 15 | Do konce týdne se vám ozveme s výsledkem.
reply 19 | Vyjádření reklamačního oddělení vám sdělím nejpozději v úterý.
reply 13 | Ještě dnes se vám vrátím s odpovědí.
reply 13 | Dnes večer vám dáme vědět, jak to dopadlo.
reply ? | Ozveme se co nejdřív.
reply ? | Jakmile dorazí náhradní díl, napíšu Vám.
reply 15 | Ozvu se vám. Nejpozději v pátek.
reply 18 | V pondělí ode mě uslyšíte.
reply 14T17:00 | O výsledku vás budeme informovat zítra do 17:00.
reply 15 | Kolega z účtárny se vám ozve do pátku.
reply 15 | Pokud to do zítřka nestihnu vyřešit, napíšu vám v pátek, jak to vypadá.
refund 15 | Peníze Vám vrátíme do pátku.
refund 20 | Částka bude připsána na Váš účet do středy 20. května.
refund 18 | Přeplatek pošleme na účet v pondělí.
refund 19 | Rozdíl v ceně vám proplatíme v úterý.
refund ? | Po obdržení zboží vám vrátíme celou částku.
refund 14 | Zítra budete mít peníze zpátky na kartě.
delivery 14 | Náhradní kus posíláme zítra.
delivery 15 | Balík u vás bude v pátek.
delivery 19 | Nový telefon bude odeslán v úterý.
delivery 18 | Kurýr vám to přiveze v pondělí odpoledne.
delivery 14 | Zásilka zítra odchází ze skladu.
delivery 15 | Do pátku vám doručíme novou desku.
delivery 15T14:00 | Matraci vám dovezeme v pátek mezi 10. a 14. hodinou a starou odvezeme.
action 15 | Opravu dokončíme do pátku.
action 18 | Technik přijede v pondělí.
action 13 | Hned dnes to prověřím ve skladu.
action 14 | Zítra vaši fakturu opravíme.
action 19 | Web bude spuštěn v úterý.
action 15 | Kotel bude opraven do pátku.
action 14 + reply 15 | Zítra se spojím s výrobcem a v pátek vám napíšu, kdy bude díl.
delivery 14 + callback 15 | Fakturu jsem zrušila, zboží pošlu zítra a zavolám v pátek.
refund 15 + reply 15 | Peníze vrátíme do pátku a ten den vám také pošlu potvrzení mailem.
reply 14 | Moc mě to mrzí, paní Nováková. Takhle to dopadnout nemělo. Zítra Vám napíšu, co se stalo. Hezký den.
callback 14T10:00 | Zavolám vám zítra v 10, hodí se vám to?
callback 15 | slibuju ze v patek zavolam
delivery 14 | ZITRA TO POSLEME
- | Pokud budete chtít, můžu vám zítra zavolat.
- | Když budete chtít, zavolám vám zítra.
- | Mám vám zítra zavolat?
- | Kdy vám můžeme zavolat, zítra nebo v pátek?
- | Zavolal jsem vám včera v pět.
- | V pondělí jsme vám poslali nový kus.
- | Bohužel vám peníze do pátku nevrátíme.
- | Nemohu slíbit, že to stihneme do pátku.
- | Do pátku to nezvládneme.
- | Pošlete nám prosím fotografii do pátku.
- | Fakturu prosím uhraďte do 20. května.
- | Zásilky standardně doručujeme do dvou dnů.
- | Reklamace se vyřizují do 30 dnů.
- | Otevřeno máme v pátek do 18 hodin.
- | Záruka platí dva roky od koupě.
- | Psala jste, že balík vrátíte v pondělí.
- | Kolega říkal, že vám zavolá v pátek, ale spletl se.
- | V pátek budu mimo kancelář.
- | Příští týden mám dovolenou, zastupuje mě kolegyně.
- | Přeji hezký víkend a v pondělí dobrý start.
- | Objednávky přijaté do 14 hodin odesíláme ještě týž den.
- | Mohli bychom vám to poslat zítra, kdybyste chtěla.
- | Budeme rádi, když nám do pátku napíšete.
- | Musíte nám zboží poslat do 14 dnů.
- | Balík byl odeslán v úterý a dnes má být na poště.
- | Lhůta na vrácení vyprší v pátek.
callback 14 | Zítra odpoledne vám zkusím znovu zavolat.
callback 15 | Požádám kolegu, aby vám v pátek zavolal.
callback 14T11:00 | Zítra v 11:00 si s vámi zavoláme a projdeme to.
callback 13 | Někdo z technického oddělení vám dnes odpoledne zavolá.
callback 15 | Cinknu vám v pátek.
reply 14 | Zítra vám to potvrdím.
reply 15 | Do pátku budete vědět, jak jsme rozhodli.
reply 15 | Čekejte od nás e-mail do pátku.
reply 18 | V pondělí vám pošlu podrobnou nabídku.
reply 14T12:00 | Přesný čas upřesním zítra do 12:00.
reply 13 | Během dneška se ozvu.
reply 15 | V pátek vám povím, co z toho bude.
reply 14 | Zítra vám přijde SMS s kódem.
reply ? | Budu vás průběžně informovat.
reply 15 | Dám vám odpověď do pátku.
reply 18 | Další zprávu dáme v pondělí.
refund 15 | Peníze máte do pátku zpátky.
refund 18 | Vrácení platby proběhne v pondělí.
refund 14 | Zítra vám vracíme celou částku na kartu.
refund 15 | Těch 400 Kč vám do pátku připíšeme na účet.
refund 19 | Rozdíl uvidíte na účtu v úterý.
refund 15 | Kauci vám převedeme do pátku.
delivery 14 | Zítra od nás jede nový kus.
delivery 15 | Kurýr dorazí v pátek s balíkem.
delivery 18 | Nová matrace vám přijde v pondělí.
delivery 15 | Do pátku ho budete mít doma.
delivery 18 | V pondělí dodáme zbylé židle.
delivery 13 | Ještě dnes to předáme dopravci.
delivery 15 | V pátek vám to přivezu osobně.
action 14 | Zítra druhou objednávku stornuju.
action 15 | Do pátku to budeme mít vyřešené.
action 18 | Parta nastupuje v pondělí.
action 13T18:00 | Dnes do 18:00 stránky zase pojedou.
action 15 | Závada bude odstraněna do pátku.
action 14 | Zítra se u vás stavím a mrknu na to.
action 18 | V pondělí vymalujeme tu stěnu.
action 14 | Beru si to na starost a zítra to dotáhnu.
action ? | Hned se na to podívám.
action 15 | Postarám se, aby byl účet do pátku zrušený.
reply 14 + callback 15 | Zítra vám napíšu cenu a v pátek zavolám, jestli to platí.
- | Zavolala bych vám zítra, ale mám dovolenou.
- | Chtěl jsem vám v pátek zavolat.
- | Akce končí v pátek.
- | Vaše předplatné se obnoví 20. května.
- | V pondělí budete muset být doma.
- | Banka vám částku uvolní v pátek.
- | Slíbila jste, že nám formulář pošlete v pátek.
- | Nikdo vám zítra volat nebude.
- | Od pátku do pondělí máme zavřeno.
- | Cena se v pátek zvýší.
- | Doručení trvá dva dny.
- | V pátek vám bude stržena částka 100 Kč.
- | Pokud nám do pátku pošlete formulář, peníze vrátíme.
- | Doufám, že nám do pátku odpovíte.
- | Možná to zítra odešleme.
- | Nevím, jestli to do pátku stihneme.
- | Dnes balíky neposíláme.
- | Můžete nám zítra zavolat do 18 hodin.
- | V pátek u nás proběhne inventura.
"""

POLISH = """
callback 15 | Dzień dobry, w piątek przedzwonię i ustalimy szczegóły.
callback 14T09:00 | Jutro o 9 dzwonię do Pani w sprawie wanny.
callback 14 | Jutro rano zatelefonuję do Państwa.
callback 18 | Koleżanka z działu reklamacji zadzwoni w poniedziałek.
callback 15 | Nasz technik skontaktuje się z Panem telefonicznie do piątku.
callback ? | Jak tylko wrócę z terenu, zadzwonię.
callback 13T12:20 | Oddzwonię w ciągu dwóch godzin.
reply 14 | Napiszę jutro, co stwierdził serwis.
reply 14T12:00 | Odpowiedź otrzyma Pani jutro do południa, najpóźniej do 12:00.
reply 15 | Do końca tygodnia odezwiemy się z wynikiem.
reply 19 | Stanowisko działu jakości przekażę najpóźniej we wtorek.
reply 13 | Jeszcze dzisiaj wrócę do Pani z odpowiedzią.
reply 13 | Dziś wieczorem dam Panu znać, jak poszło.
reply ? | Odezwiemy się jak najszybciej.
reply ? | Jak tylko przyjdzie część, napiszę do Pana.
reply 15 | Odezwę się. Najpóźniej w piątek.
reply 14T17:00 | O wyniku poinformujemy Panią jutro do 17:00.
reply 15 | Jeśli nie zdążę tego wyjaśnić jutro, napiszę w piątek.
reply 14 | Jutro dostanie Pan ode mnie wiadomość.
reply 18 | W poniedziałek otrzymają Państwo pełną odpowiedź.
refund 15 | Pieniądze zwrócimy do piątku.
refund 20 | Kwota zostanie przelana na Pani konto do środy 20 maja.
refund 18 | Nadpłatę przelejemy w poniedziałek.
refund ? | Po otrzymaniu towaru zwrócimy całą kwotę.
refund 14 | Jutro będzie Pani miała pieniądze z powrotem na karcie.
delivery 14 | Nową sztukę wysyłamy jutro.
delivery 15 | Paczka będzie u Pani w piątek.
delivery 19 | Nowy telefon zostanie wysłany we wtorek.
delivery 18 | Kurier przywiezie to w poniedziałek po południu.
delivery 14 | Przesyłka jutro wyjeżdża z magazynu.
delivery 15 | Do piątku dostarczymy nowy blat.
delivery 18 | W poniedziałek nadam drugą paczkę, bez kosztów.
action 15 | Naprawę skończymy do piątku.
action 18 | Technik przyjedzie w poniedziałek.
action 13 | Jeszcze dziś sprawdzę to w magazynie.
action 14 | Jutro poprawimy fakturę.
action 19 | Sklep zostanie uruchomiony we wtorek.
action 15 | Kocioł będzie naprawiony do piątku.
reply 15 | Sprawdzę to z magazynem i odezwę się do piątku.
action 14 + reply 15 | Jutro skontaktuję się z producentem, a w piątek napiszę, kiedy będzie część.
delivery 14 + callback 15 | Wyślę to jutro i zadzwonię w piątek.
callback 14T10:00 | Zadzwonię jutro o 10, pasuje Pani?
callback 15 | obiecuje ze w piatek zadzwonie
delivery 14 | jutro wysle
reply 14 | Bardzo mi przykro, Pani Anno. Tak nie powinno być. Jutro napiszę, co się stało. Miłego dnia.
- | Jeśli będzie Pani chciała, mogę jutro zadzwonić.
- | Czy mam jutro zadzwonić?
- | Kiedy możemy zadzwonić, jutro czy w piątek?
- | Zadzwoniłem do Pana wczoraj o piątej.
- | W poniedziałek wysłaliśmy nową sztukę.
- | Niestety nie zwrócimy pieniędzy do piątku.
- | Nie mogę obiecać, że zdążymy do piątku.
- | Do piątku się nie wyrobimy.
- | Proszę przesłać zdjęcie do piątku.
- | Fakturę prosimy opłacić do 20 maja.
- | Paczki standardowo dostarczamy w ciągu dwóch dni.
- | Reklamacje rozpatrywane są w ciągu 30 dni.
- | W piątek jesteśmy czynni do 18.
- | Gwarancja trwa dwa lata od zakupu.
- | Pisała Pani, że odeśle paczkę w poniedziałek.
- | Kolega mówił, że zadzwoni w piątek, ale się pomylił.
- | W piątek będę poza biurem.
- | W przyszłym tygodniu jestem na urlopie.
- | Życzę miłego weekendu i dobrego poniedziałku.
- | Zamówienia złożone do 14 wysyłamy tego samego dnia.
- | Moglibyśmy wysłać to jutro, gdyby Pan chciał.
- | Będzie nam miło, jeśli napisze Pani do piątku.
- | Musi Pan odesłać towar w ciągu 14 dni.
- | Paczka została nadana we wtorek i dziś powinna być na poczcie.
- | Termin zwrotu mija w piątek.
- | Wolałby Pan, żebym zadzwonił jutro?
callback 14 | Jutro po południu spróbuję znowu zadzwonić.
callback 15 | Poproszę kolegę, żeby zadzwonił do Pani w piątek.
callback 14T11:00 | Jutro o 11:00 zdzwonimy się i to omówimy.
callback 13 | Ktoś z działu technicznego zadzwoni do Pana dziś po południu.
callback 15 | W piątek do Pani przedzwonimy.
reply 14 | Jutro to Panu potwierdzę.
reply 15 | Do piątku będzie Pani wiedziała, jaką podjęliśmy decyzję.
reply 15 | Proszę oczekiwać od nas maila do piątku.
reply 18 | W poniedziałek prześlę szczegółową ofertę.
reply 14T12:00 | Dokładną godzinę podam jutro do 12:00.
reply 13 | W ciągu dnia się odezwę.
reply 15 | W piątek powiem, co z tego wyszło.
reply 14 | Jutro przyjdzie do Pani SMS z kodem.
reply ? | Będę na bieżąco informować.
reply 15 | Dam Pani odpowiedź do piątku.
reply 18 | Kolejną wiadomość wyślemy w poniedziałek.
refund 15 | Pieniądze będą u Pani do piątku z powrotem na koncie.
refund 18 | Zwrot płatności nastąpi w poniedziałek.
refund 14 | Jutro zwracamy całą kwotę na kartę.
refund 15 | Te 40 zł oddamy do piątku.
refund 19 | Różnicę zobaczy Pan na koncie we wtorek.
refund 15 | Kaucję przelejemy do piątku.
delivery 14 | Jutro wyjeżdża od nas nowa sztuka.
delivery 15 | Kurier będzie u Pani w piątek z paczką.
delivery 18 | Nowy materac przyjdzie do Pani w poniedziałek.
delivery 15 | Do piątku będzie go Pan miał w domu.
delivery 18 | W poniedziałek dostarczymy pozostałe krzesła.
delivery 13 | Jeszcze dziś przekażemy to kurierowi.
delivery 15 | W piątek przywiozę to osobiście.
action 14 | Jutro anuluję drugie zamówienie.
action 15 | Do piątku będziemy to mieli rozwiązane.
action 18 | Ekipa wchodzi w poniedziałek.
action 13T18:00 | Dziś do 18:00 strona znowu będzie działać.
action 15 | Usterka zostanie usunięta do piątku.
action 14 | Jutro podjadę i rzucę na to okiem.
action 18 | W poniedziałek malujemy tę ścianę.
action 14 | Biorę to na siebie i jutro załatwię.
action ? | Zaraz się tym zajmę.
action 15 | Dopilnuję, żeby konto zostało zamknięte do piątku.
reply 14 + callback 15 | Jutro napiszę cenę, a w piątek zadzwonię.
- | Zadzwoniłabym jutro, ale mam urlop.
- | Chciałem do Pana zadzwonić w piątek.
- | Promocja kończy się w piątek.
- | Pani abonament odnowi się 20 maja.
- | W poniedziałek będzie Pan musiał być w domu.
- | Bank odblokuje środki w piątek.
- | Obiecała Pani, że formularz prześle w piątek.
- | Nikt do Pani jutro nie zadzwoni.
- | Od piątku do poniedziałku mamy zamknięte.
- | Cena wzrośnie w piątek.
- | Dostawa trwa dwa dni.
- | W piątek zostanie pobrana opłata 10 zł.
- | Jeśli prześle Pan formularz do piątku, zwrócimy pieniądze.
- | Mam nadzieję, że odpisze Pani do piątku.
- | Może wyślemy to jutro.
- | Nie wiem, czy zdążymy do piątku.
- | Dziś nie wysyłamy paczek.
- | Może Pan do nas zadzwonić jutro do 18.
"""

GREEK = """
callback 15 | Καλημέρα, την Παρασκευή θα σας πάρω τηλέφωνο να τα πούμε.
callback 14T09:00 | Αύριο στις 9 σας τηλεφωνώ για την μπανιέρα.
callback 14 | Θα σας καλέσουμε αύριο το πρωί.
callback 18 | Η συνάδελφός μου θα σας τηλεφωνήσει τη Δευτέρα.
callback 15 | Ο τεχνικός μας θα επικοινωνήσει τηλεφωνικά μαζί σας έως την Παρασκευή.
callback ? | Μόλις γυρίσω στο γραφείο, θα σας καλέσω.
callback 13T12:20 | Σας παίρνω σε δύο ώρες.
reply 14 | Θα σας γράψω αύριο τι βρήκε το συνεργείο.
reply 14T12:00 | Θα έχετε απάντηση αύριο έως τις 12:00.
reply 15 | Μέχρι το τέλος της εβδομάδας θα επικοινωνήσουμε μαζί σας με το αποτέλεσμα.
reply 19 | Την απάντηση του τμήματος ποιότητας θα σας την πω το αργότερο την Τρίτη.
reply 13 | Θα επανέλθω σήμερα με απάντηση.
reply 13 | Απόψε σας ενημερώνω πώς πήγε.
reply ? | Θα επικοινωνήσουμε μαζί σας το συντομότερο.
reply ? | Μόλις έρθει το εξάρτημα, θα σας γράψω.
reply 15 | Θα σας γράψω. Το αργότερο την Παρασκευή.
reply 14T17:00 | Θα ενημερωθείτε για το αποτέλεσμα αύριο έως τις 17:00.
reply 18 | Τη Δευτέρα θα λάβετε πλήρη απάντηση.
reply 15 | Ακόμη κι αν δεν έχω νέα, θα σας γράψω την Παρασκευή.
reply 14 | Αύριο επικοινωνώ μαζί σας.
refund 15 | Θα σας επιστρέψουμε τα χρήματα έως την Παρασκευή.
refund 20 | Το ποσό θα πιστωθεί στον λογαριασμό σας έως την Τετάρτη 20 Μαΐου.
refund 15 | Τα χρήματα θα σας επιστραφούν μέχρι την Παρασκευή.
refund 18 | Τη διαφορά σας την επιστρέφουμε τη Δευτέρα.
refund ? | Μόλις παραλάβουμε το προϊόν, θα σας επιστρέψουμε όλο το ποσό.
refund 14 | Αύριο θα έχετε τα χρήματα στην κάρτα σας.
delivery 14 | Το καινούριο κομμάτι το στέλνουμε αύριο.
delivery 15 | Το δέμα θα είναι σπίτι σας την Παρασκευή.
delivery 19 | Το νέο τηλέφωνο θα σταλεί την Τρίτη.
delivery 18 | Ο κούριερ θα σας το φέρει τη Δευτέρα το απόγευμα.
delivery 14 | Η παραγγελία φεύγει αύριο από την αποθήκη.
delivery 15 | Έως την Παρασκευή θα σας παραδώσουμε τον νέο πάγκο.
delivery 14 | Θα το παραλάβετε αύριο.
action 15 | Θα τελειώσουμε την επισκευή έως την Παρασκευή.
action 18 | Ο τεχνικός θα έρθει τη Δευτέρα.
action 13 | Θα το ελέγξω σήμερα με την αποθήκη.
action 14 | Αύριο διορθώνουμε το τιμολόγιο.
action 19 | Η σελίδα θα είναι έτοιμη την Τρίτη.
action 15 | Ο λέβητας θα επισκευαστεί μέχρι την Παρασκευή.
reply 15 | Θα το ελέγξω με την αποθήκη και θα σας γράψω έως την Παρασκευή.
action 14 + reply 15 | Αύριο θα μιλήσω με τον κατασκευαστή και την Παρασκευή θα σας γράψω πότε έρχεται το εξάρτημα.
delivery 14 + callback 15 | Θα το στείλω αύριο και θα σας καλέσω την Παρασκευή.
callback 14T10:00 | Θα σας καλέσω αύριο στις 10, σας βολεύει;
callback 15 | θα σας παρω την παρασκευη
reply 14 | Λυπάμαι πολύ, κυρία Μαρία. Δεν έπρεπε να συμβεί. Αύριο θα σας γράψω τι έγινε. Καλή σας μέρα.
- | Αν θέλετε, μπορώ να σας καλέσω αύριο.
- | Να σας καλέσω αύριο;
- | Πότε μπορούμε να σας καλέσουμε, αύριο ή την Παρασκευή;
- | Σας κάλεσα χθες στις πέντε.
- | Τη Δευτέρα σας στείλαμε καινούριο κομμάτι.
- | Δυστυχώς δεν θα σας επιστρέψουμε τα χρήματα έως την Παρασκευή.
- | Δεν μπορώ να υποσχεθώ ότι θα το προλάβουμε έως την Παρασκευή.
- | Έως την Παρασκευή δεν προλαβαίνουμε.
- | Στείλτε μας τη φωτογραφία έως την Παρασκευή.
- | Παρακαλούμε εξοφλήστε το τιμολόγιο έως τις 20 Μαΐου.
- | Τα δέματα συνήθως παραδίδονται σε δύο ημέρες.
- | Οι επιστροφές εξετάζονται εντός 30 ημερών.
- | Την Παρασκευή είμαστε ανοιχτά έως τις 18:00.
- | Η εγγύηση ισχύει δύο χρόνια από την αγορά.
- | Μας γράψατε ότι θα στείλετε το δέμα τη Δευτέρα.
- | Ο συνάδελφος είπε ότι θα σας καλέσει την Παρασκευή, αλλά έκανε λάθος.
- | Την Παρασκευή θα λείπω από το γραφείο.
- | Την επόμενη εβδομάδα έχω άδεια.
- | Καλό Σαββατοκύριακο και καλή Δευτέρα.
- | Οι παραγγελίες πριν τις 14:00 αποστέλλονται αυθημερόν.
- | Θα μπορούσαμε να το στείλουμε αύριο, αν θέλατε.
- | Θα χαρούμε να μας γράψετε έως την Παρασκευή.
- | Πρέπει να στείλετε το προϊόν μέσα σε 14 ημέρες.
- | Το δέμα εστάλη την Τρίτη.
- | Η προθεσμία επιστροφής λήγει την Παρασκευή.
- | Θα θέλατε να σας τηλεφωνήσουμε αύριο;
callback 14 | Αύριο το μεσημεράκι θα σας χτυπήσω ένα τηλέφωνο.
callback 15 | Θα πω στη Μαρία να σας πάρει την Παρασκευή.
callback 14T11:00 | Αύριο στις 11:00 θα μιλήσουμε στο τηλέφωνο.
callback 13 | Κάποιος από το τεχνικό τμήμα θα σας τηλεφωνήσει σήμερα το απόγευμα.
callback 15 | Θα σας ξαναπάρω την Παρασκευή.
callback ? | Θα ζητήσω από τον υδραυλικό να σας τηλεφωνήσει.
reply 14 | Αύριο σας απαντώ.
reply 15 | Θα μάθετε από εμάς έως την Παρασκευή τι αποφασίστηκε.
reply 15 | Περιμένετε email μας έως την Παρασκευή.
reply 18 | Τη Δευτέρα σας στέλνω αναλυτικά την προσφορά.
reply 14T12:00 | Θα σας επιβεβαιώσω την ώρα αύριο έως τις 12:00.
reply 13 | Θα έχετε νέα μου μέσα στη μέρα.
reply 15 | Σας λέω την Παρασκευή τι έγινε.
reply 14 | Αύριο θα λάβετε μήνυμα με τον κωδικό.
reply ? | Θα σας κρατώ ενήμερη.
reply 15 | Θα σας δώσω απάντηση έως την Παρασκευή.
reply 18 | Η απάντησή μας θα φτάσει στο email σας τη Δευτέρα.
refund 15 | Τα λεφτά σας θα τα πάρετε πίσω έως την Παρασκευή.
refund 18 | Η επιστροφή χρημάτων θα γίνει τη Δευτέρα.
refund 14 | Αύριο κάνουμε την επιστροφή του ποσού στην κάρτα σας.
refund 15 | Σας καταθέτουμε τα 40 € έως την Παρασκευή.
refund 19 | Τη διαφορά θα τη δείτε στον λογαριασμό σας την Τρίτη.
refund 15 | Θα σας γυρίσουμε πίσω τα χρήματα μέχρι την Παρασκευή.
delivery 14 | Αύριο ξεκινάει από εμάς το καινούριο.
delivery 15 | Ο κούριερ έρχεται με το δέμα την Παρασκευή.
delivery 18 | Το νέο στρώμα σας έρχεται τη Δευτέρα.
delivery 15 | Θα το έχετε στα χέρια σας έως την Παρασκευή.
delivery 18 | Τη Δευτέρα παραδίδουμε τις υπόλοιπες καρέκλες.
delivery 13 | Το βγάζουμε σήμερα για αποστολή.
delivery 15 | Σας το φέρνω ο ίδιος την Παρασκευή.
action 14 | Αύριο ακυρώνω τη δεύτερη παραγγελία.
action 15 | Ως την Παρασκευή θα το έχουμε λύσει.
action 18 | Το συνεργείο έρχεται τη Δευτέρα.
action 13T18:00 | Σήμερα έως τις 18:00 θα λειτουργεί ξανά η σελίδα.
action 15 | Το πρόβλημα θα λυθεί έως την Παρασκευή.
action 14 | Θα περάσω αύριο να το δω.
action 18 | Τη Δευτέρα βάφουμε τον τοίχο.
action 14 | Το αναλαμβάνω εγώ αύριο.
action ? | Θα το κοιτάξω αμέσως.
action 15 | Θα φροντίσω να κλείσει ο λογαριασμός έως την Παρασκευή.
reply 14 + callback 15 | Αύριο σας γράφω την τιμή και την Παρασκευή σας τηλεφωνώ.
- | Θα σας καλούσα αύριο, αλλά έχω άδεια.
- | Έλεγα να σας πάρω την Παρασκευή.
- | Η προσφορά λήγει την Παρασκευή.
- | Η συνδρομή σας ανανεώνεται στις 20 Μαΐου.
- | Θα χρειαστεί να είστε σπίτι τη Δευτέρα.
- | Η τράπεζα θα αποδεσμεύσει το ποσό την Παρασκευή.
- | Είπατε ότι θα μας στείλετε τη φόρμα την Παρασκευή.
- | Κανείς δεν θα σας καλέσει αύριο.
- | Θα είμαστε κλειστά από Παρασκευή έως Δευτέρα.
- | Η τιμή θα ανέβει την Παρασκευή.
- | Η παράδοση διαρκεί δύο ημέρες.
- | Θα χρεωθείτε 10 € την Παρασκευή.
- | Αν μας στείλετε τη φόρμα έως την Παρασκευή, θα σας επιστρέψουμε τα χρήματα.
- | Ελπίζω να μας απαντήσετε έως την Παρασκευή.
- | Ίσως το στείλουμε αύριο.
- | Δεν ξέρω αν θα προλάβουμε έως την Παρασκευή.
- | Σήμερα δεν στέλνουμε δέματα.
- | Μπορείτε να μας καλέσετε αύριο έως τις 18:00.
callback 14 | Πρωί πρωί αύριο θα έχετε τηλεφώνημα από μένα.
callback 15 | Την Παρασκευή σας ξανακαλώ.
callback 14T15:00 | Τα λέμε τηλεφωνικά αύριο στις 15:00.
callback 18 | Τη Δευτέρα το πρωί σας καλεί ο λογιστής μας.
callback 14 | Ο προϊστάμενός μου θέλει να σας μιλήσει ο ίδιος και θα σας τηλεφωνήσει αύριο.
callback 13T14:00 | Θα δοκιμάσω πάλι το κινητό σας στις 14:00 σήμερα.
callback ? | Όταν βγουν τα αποτελέσματα, θα σηκώσω το τηλέφωνο να σας τα πω.
callback 15 | Θα σας κάνω ένα τηλεφώνημα την Παρασκευή.
callback 14 | Θα σας αναζητήσω τηλεφωνικά αύριο.
reply 15 | Θα ξέρετε έως την Παρασκευή.
reply 13T16:00 | Η απάντηση έρχεται σήμερα έως τις 16:00.
reply 18 | Θα γράψουμε σε όλους τη Δευτέρα.
reply 14 | Θα ρωτήσω την Άννα και σας ενημερώνω αύριο.
reply 15 | Υποσχόμαστε γραπτή απάντηση έως την Παρασκευή.
reply ? | Μόλις μάθω νέα από το συνεργείο, θα το μάθετε πρώτη.
reply 19 | Ο δικηγόρος μας απαντά στην επιστολή σας την Τρίτη.
reply 13 | Θα σας στείλω δυο λόγια απόψε.
reply 18 | Τη Δευτέρα θα βγει ανακοίνωση.
reply 15 | Θα σας επιβεβαιώσουμε με SMS έως την Παρασκευή.
reply 14 | Αύριο θα σας στείλω φωτογραφίες από την επισκευή.
refund 15 | Θα αποζημιωθείτε έως την Παρασκευή.
refund 14 | Η διαφορά γυρίζει στην κάρτα σας αύριο.
refund 15 | Θα δείτε τα 30 € στον λογαριασμό σας έως την Παρασκευή.
refund 19 | Σας εμβάζουμε την προκαταβολή την Τρίτη.
refund ? | Μόλις σκαναριστεί η επιστροφή, τα χρήματά σας φεύγουν.
delivery 14 | Το καινούριο χερούλι μπαίνει στο ταχυδρομείο αύριο.
delivery 15 | Την Παρασκευή θα το βρείτε στην πόρτα σας.
delivery 18 | Το φορτηγό μας το αφήνει τη Δευτέρα.
delivery 15 | Θα έχετε τα κομμάτια που λείπουν έως την Παρασκευή.
delivery 19 | Την Τρίτη ακολουθεί η υπόλοιπη παραγγελία.
delivery 13 | Σήμερα το απόγευμα παραδίδεται στον κούριερ.
delivery 20 | Ο καναπές παραδίδεται στις 20 Μαΐου.
action 14 | Αύριο αλλάζουμε την κλειδαριά.
action 15 | Έως την Παρασκευή η διαρροή θα έχει επισκευαστεί.
action 13 | Σήμερα επαναφέρουμε τα αρχεία σας από το αντίγραφο.
action 15 | Θα τελειώσουμε έως την Παρασκευή.
action 19 | Το όνομά σας θα διορθωθεί σε όλα τα έγγραφα έως την Τρίτη.
action 18 | Βάζω δύο ανθρώπους πάνω σε αυτό τη Δευτέρα.
action ? | Θα το τακτοποιήσουμε.
action 14 | Θα το συζητήσω με τον οδηγό αύριο.
action 15 | Αφήστε το σε μένα, θα γίνει έως την Παρασκευή.
action 14 | Η Κατερίνα θα δει τα νούμερα αύριο.
action 18 | Από Δευτέρα αναλαμβάνω εγώ τον λογαριασμό σας.
action 15 | Ετοιμάζουμε το σχέδιο και την Παρασκευή θα το έχουμε τελειώσει.
- | Ο δρόμος θα είναι κλειστός την Παρασκευή.
- | Είχα σκοπό να σας καλέσω την Παρασκευή, αλλά το ξέχασα.
- | Μπορείτε να το παραλάβετε την Παρασκευή 9 με 17.
- | Το επόμενο τρένο φεύγει αύριο στις 7:05.
- | Πείτε μας έως την Παρασκευή αν το θέλετε.
- | Η βάρδιά μου τελειώνει σήμερα στις 17:00.
- | Το σεμινάριο ξεκινά τη Δευτέρα και κοστίζει 90 €.
- | Δεν μπορώ να σας καλέσω αύριο.
- | Τις Κυριακές δεν στέλνουμε ποτέ.
"""

SERBIAN = """
callback 15 | Dobar dan, u petak ću Vas pozvati da se dogovorimo.
callback 14T09:00 | Sutra u 9 Vas zovem zbog kade.
callback 14 | Позваћемо Вас сутра ујутру.
callback 18 | Koleginica iz reklamacija će Vas pozvati u ponedeljak.
callback 15 | Naš tehničar će Vam se javiti telefonom do petka.
callback ? | Čim se vratim sa terena, zovem Vas.
callback 13T12:20 | Pozvaću Vas u roku od dva sata.
reply 14 | Pisaću Vam sutra šta je servis našao.
reply 14T12:00 | Odgovor dobijate sutra do 12 časova.
reply 15 | Do kraja nedelje ćemo Vam se javiti sa rezultatom.
reply 19 | Stav službe kvaliteta saopštiću Vam najkasnije u utorak.
reply 13 | Још данас Вам се враћам са одговором.
reply 13 | Večeras ću Vam javiti kako je prošlo.
reply ? | Javićemo se u najkraćem roku.
reply ? | Čim stigne deo, javiću Vam.
reply 15 | Javiću se. Najkasnije u petak.
reply 14T17:00 | Bićete obavešteni sutra do 17 časova.
reply 18 | У понедељак ћете добити потпун одговор.
reply 15 | Ako ne stignem sutra, pišem Vam u petak.
reply 14 | Sutra ćete čuti šta je sa narudžbinom.
refund 15 | Novac ćemo vratiti do petka.
refund 20 | Iznos će biti uplaćen na Vaš račun do srede 20. maja.
refund 18 | Razliku Vam vraćamo u ponedeljak.
refund 15 | Новац ће Вам бити враћен до петка.
refund ? | Čim primimo robu, vratićemo Vam ceo iznos.
refund 14 | Sutra ćete imati pare na kartici.
delivery 14 | Novi komad šaljemo sutra.
delivery 15 | Paket je kod Vas u petak.
delivery 19 | Нови телефон биће послат у уторак.
delivery 18 | Kurir će Vam to doneti u ponedeljak popodne.
delivery 14 | Pošiljka sutra kreće iz magacina.
delivery 15 | Do petka ćemo Vam isporučiti novu ploču.
delivery 18 | Stiže Vam u ponedeljak.
action 15 | Popravku ćemo završiti do petka.
action 18 | Tehničar dolazi u ponedeljak.
action 13 | Još danas ću to proveriti u magacinu.
action 14 | Sutra ispravljamo račun.
action 19 | Sajt će biti pokrenut u utorak.
action 15 | Kotao će biti popravljen do petka.
reply 15 | Proveriću sa magacinom i javiti Vam do petka.
action 14 + reply 15 | Sutra ću razgovarati sa proizvođačem, a u petak Vam pišem kad stiže deo.
delivery 14 + callback 15 | Poslaću sutra i pozvaću Vas u petak.
callback 14T10:00 | Zvaću Vas sutra u 10, da li Vam odgovara?
callback 15 | obecavam da cu zvati u petak
delivery 14 | сутра шаљем
reply 14 | Veoma mi je žao, gospođo Ana. To nije smelo da se desi. Sutra Vam pišem šta se dogodilo. Prijatan dan.
- | Ako želite, mogu Vas pozvati sutra.
- | Da Vas pozovem sutra?
- | Kada možemo da Vas pozovemo, sutra ili u petak?
- | Zvao sam Vas juče u pet.
- | U ponedeljak smo Vam poslali novi komad.
- | Nažalost, novac nećemo vratiti do petka.
- | Ne mogu da obećam da ćemo stići do petka.
- | Do petka to ne možemo.
- | Pošaljite nam fotografiju do petka.
- | Молимо Вас да рачун платите до 20. маја.
- | Pošiljke obično isporučujemo za dva dana.
- | Reklamacije se rešavaju u roku od 30 dana.
- | U petak radimo do 18 časova.
- | Garancija traje dve godine.
- | Pisali ste da ćete vratiti paket u ponedeljak.
- | Kolega je rekao da će zvati u petak, ali se prevario.
- | U petak neću biti u kancelariji.
- | Sledeće nedelje sam na odmoru.
- | Prijatan vikend i lep ponedeljak.
- | Porudžbine primljene do 14 časova šaljemo istog dana.
- | Mogli bismo da pošaljemo sutra, ako hoćete.
- | Biće nam drago ako nam pišete do petka.
- | Morate poslati robu u roku od 14 dana.
- | Пакет је послат у уторак.
- | Rok za povraćaj ističe u petak.
- | Da li želite da Vas pozovemo sutra?
callback 14 | Sutra popodne ću pokušati ponovo da Vas pozovem.
callback 15 | Zamoliću kolegu da Vas pozove u petak.
callback 14T11:00 | Sutra u 11:00 se čujemo i prolazimo kroz sve.
callback 13 | Neko iz tehničke službe će Vas danas popodne pozvati.
callback 15 | Zvrcnuću Vas u petak.
reply 14 | Sutra Vam potvrđujem.
reply 15 | Do petka ćete znati šta smo odlučili.
reply 15 | Očekujte mejl od nas do petka.
reply 18 | U ponedeljak Vam šaljem detaljnu ponudu.
reply 14T12:00 | Tačno vreme ću javiti sutra do 12:00.
reply 13 | U toku dana se javljam.
reply 15 | U petak ću Vam reći šta je bilo.
reply 14 | Sutra će Vam stići SMS sa kodom.
reply 15 | Daću Vam odgovor do petka.
reply 18 | Sledeće obaveštenje šaljemo u ponedeljak.
refund 15 | Novac je kod Vas do petka.
refund 18 | Povraćaj uplate biće izvršen u ponedeljak.
refund 14 | Sutra vraćamo ceo iznos na karticu.
refund 15 | Tih 400 dinara ćemo Vam uplatiti do petka.
refund 19 | Razliku ćete videti na računu u utorak.
refund 15 | Депозит ћемо Вам пребацити до петка.
delivery 14 | Sutra od nas kreće novi komad.
delivery 15 | Kurir stiže u petak sa paketom.
delivery 18 | Novi dušek Vam stiže u ponedeljak.
delivery 15 | Do petka će biti kod Vas.
delivery 18 | U ponedeljak isporučujemo preostale stolice.
delivery 13 | Još danas ga predajemo kuriru.
delivery 15 | U petak Vam ga donosim lično.
action 14 | Sutra storniram drugu porudžbinu.
action 15 | Do petka ćemo to imati rešeno.
action 18 | Ekipa dolazi u ponedeljak.
action 13T18:00 | Danas do 18 časova sajt će ponovo raditi.
action 15 | Kvar će biti otklonjen do petka.
action 14 | Sutra ću svratiti da pogledam.
action 18 | U ponedeljak krečimo taj zid.
action 14 | Preuzimam to na sebe i sutra završavam.
action ? | Odmah ću pogledati.
action 15 | Pobrinuću se da nalog bude ugašen do petka.
reply 14 + callback 15 | Sutra Vam pišem cenu, a u petak zovem.
- | Zvala bih Vas sutra, ali sam na odmoru.
- | Hteo sam da Vas pozovem u petak.
- | Akcija se završava u petak.
- | Vaša pretplata se obnavlja 20. maja.
- | U ponedeljak ćete morati da budete kod kuće.
- | Banka će osloboditi iznos u petak.
- | Obećali ste da ćete formular poslati u petak.
- | Niko Vas sutra neće zvati.
- | Od petka do ponedeljka ne radimo.
- | Cena će u petak porasti.
- | Isporuka traje dva dana.
- | U petak će Vam biti naplaćeno 100 dinara.
- | Ako nam pošaljete formular do petka, vratićemo novac.
- | Nadam se da ćete odgovoriti do petka.
- | Možda pošaljemo sutra.
- | Ne znam da li ćemo stići do petka.
- | Danas ne šaljemo pakete.
- | Možete nas pozvati sutra do 18 časova.
"""

ENGLISH = """
callback 15 | Hi, I'll give you a ring on Friday and we'll sort out the details.
callback 14T09:00 | I'm calling you tomorrow at 9 about the bath.
callback 14 | We will phone you tomorrow morning.
callback 18 | My colleague from returns will call you on Monday.
callback 15 | Our engineer will phone you by Friday.
callback ? | As soon as I'm back from site I'll call you.
callback 13T12:20 | I'll ring you back within two hours.
reply 14 | I'll write to you tomorrow with what the workshop found.
reply 14T12:00 | You'll have an answer by noon tomorrow.
reply 15 | We'll get back to you by the end of the week with the result.
reply 19 | I will let you know what quality control says by Tuesday at the latest.
reply 13 | I'll come back to you today with an answer.
reply 13 | We'll update you this evening.
reply ? | We'll get back to you as soon as possible.
reply ? | As soon as the part arrives I'll write to you.
reply 15 | I'll be in touch. Friday at the latest.
reply 14T17:00 | You will be informed of the outcome by 5 pm tomorrow.
reply 18 | You'll hear from me on Monday.
reply 15 | If I can't sort it tomorrow, I'll e-mail you on Friday.
reply 15 | Let me check with the warehouse and I'll get back to you by Friday.
refund 15 | We'll refund you by Friday.
refund 20 | The amount will be credited to your account by Wednesday 20 May.
refund 18 | I'm refunding the difference on Monday.
refund ? | Once we have the goods back, we'll refund the full amount.
refund 14 | You'll have the money back on your card tomorrow.
refund 15 | I'll process your refund by Friday.
delivery 14 | We're sending the replacement tomorrow.
delivery 15 | The parcel will be with you on Friday.
delivery 19 | The new phone will be sent on Tuesday.
delivery 18 | The courier will bring it on Monday afternoon.
delivery 14 | Your order ships tomorrow.
delivery 15 | We'll deliver the new worktop by Friday.
delivery 18 | It should leave us today, and it'll arrive on Monday.
action 15 | We'll finish the repair by Friday.
action 18 | The technician will come on Monday.
action 13 | I'll check this with the warehouse today.
action 14 | We'll correct the invoice tomorrow.
action 19 | The site will be live on Tuesday.
action 15 | The boiler will be fixed by Friday.
reply 15 | I'll check with the warehouse and let you know by Friday.
action 14 + reply 15 | I'll speak to the manufacturer tomorrow, and on Friday I'll write with a date for the part.
delivery 14 + callback 15 | I'll send it tomorrow and call you on Friday.
callback 14T10:00 | I'll call you tomorrow at 10, does that suit you?
callback 15 | promise ill call u on friday
reply 14 | I'm so sorry, Mrs Hill. That should not have happened. Tomorrow I'll write and explain what went wrong. Best wishes
- | If you like, I can call you tomorrow.
- | Shall I call you tomorrow?
- | When can we call you, tomorrow or Friday?
- | I called you yesterday at five.
- | We sent a new one on Monday.
- | I'm afraid we won't refund it by Friday.
- | I can't promise that we will make it by Friday.
- | We will not be able to finish by Friday.
- | Please send us a photo by Friday.
- | Please pay the invoice by 20 May.
- | We usually deliver parcels within two days.
- | Claims are handled within 30 days.
- | On Friday we are open until 6 pm.
- | The warranty lasts two years.
- | You wrote that you would return the parcel on Monday.
- | My colleague said he would call on Friday, but he was wrong.
- | I'll be out of the office on Friday.
- | I'm on holiday next week.
- | Have a lovely weekend and a good start on Monday.
- | Orders placed before 2 pm are sent the same day.
- | We could send it tomorrow if you wanted.
- | We'd be glad to hear from you by Friday.
- | You will need to send the goods back within 14 days.
- | The parcel was sent on Tuesday.
- | The return period ends on Friday.
- | You'll find the opening hours on our website.
callback 14 | Will call you tomorrow.
callback 13T15:00 | Calling you at 3 pm today.
callback 15 | I'll have Sarah from billing call you on Friday.
callback 13 | Someone from our team will be calling you this afternoon.
callback 14T11:00 | I've scheduled a call with you for tomorrow at 11:00.
callback 15 | I'll give you a bell Friday once I know more.
callback ? | I'll ask our fitter to ring you.
reply 13T16:00 | I'll shoot you an email by 4 pm today.
reply 14 | I'll drop you a line tomorrow.
reply 15 | You have my word that you'll hear from us by Friday.
reply 13T17:00 | On it, update by 5 pm today.
reply 18 | Someone from accounts will reach out to you on Monday.
reply 15 | I plan to send you our findings on Friday.
reply 14 | I'll have an answer for you tomorrow.
- | We aim to reply by Friday.
reply 14 | You can expect our reply tomorrow.
reply 18 | A full written report will follow on Monday.
reply 14T12:00 | I'll confirm the time by noon tomorrow.
reply 15 | I'll pass on their decision to you by Friday.
reply ? | I'll keep you posted.
refund 15 | The money will be back in your account by Friday.
refund 14 | We're putting the £40 back on your card tomorrow.
refund 18 | Your refund will land in your account on Monday.
refund 15 | I'll make sure you get your money back by Friday.
refund 13 | I'm processing the refund today.
refund 15 | We will pay the difference into your account by Friday.
refund 19 | You'll see the £25 on your statement by Tuesday.
delivery 14 | I'll pop a new one in the post tomorrow.
delivery 15 | You're getting a brand new one on Friday.
delivery 14 | Your parcel gets shipped tomorrow.
delivery 18 | The replacement will reach you on Monday.
delivery 19 | We've booked the courier for Tuesday, he'll bring the new mattress.
delivery 15 | I'll make sure it reaches you by Friday.
delivery 13 | It's going out today with the evening post.
delivery 18 | We're dropping the keys off on Monday.
delivery 14 | The missing screws go out tomorrow.
delivery 15 | Our van will be at your door with the new table on Friday.
delivery 20 | I expect to deliver the remaining boxes by 20 May.
action 15 | I'll see to it that the account is closed by Friday.
action 13T18:00 | The site will be back up by 18:00 today.
action 14 | We're moving your booking tomorrow.
action 18 | Our installer is booked in for Monday.
action 15 | We'll have your boiler up and running by Friday.
action 15 | It'll be sorted by Friday.
action 14 | I'm taking this to my manager tomorrow morning.
action 18 | Two of our people will be with you on Monday to repaint the wall.
action ? | I'll look into it right away.
action 13 | I'll cancel the second order today.
action 15 | Your new password rules take effect on Friday, I'll switch them on myself.
reply 14 + callback 15 | I'll e-mail the quote tomorrow and ring you Friday to talk it over.
- | I could call you tomorrow.
- | I'd call them on Friday if I were you.
- | I was going to call you on Friday but the line was dead.
- | We would have sent it by Friday.
- | I hope to hear from you by Friday.
- | The sale ends on Friday.
- | You'd have to be home on Monday.
- | Your subscription renews on 20 May.
- | Your contract will end on 20 May.
- | The bank will release the payment on Friday.
- | Did we say that we'd call on Friday?
- | You said we would refund you by Friday.
- | Nobody will be calling you tomorrow.
- | The museum opens on Friday.
- | We don't ship on Fridays.
- | It will take three days for the glue to dry.
- | If you send us the form by Friday, we'll refund you.
- | We will be closed from Friday until Monday.
- | The price will go up on Friday.
- | You'll be charged £10 on Friday.
- | I'm not sure we will make it by Friday.
- | Delivery takes two days.
- | Call us by Friday and we'll see what we can do.
callback 14 | First thing tomorrow you'll get a phone call from me.
callback 15 | I'm down to ring you on Friday.
callback 14T15:00 | Let's talk on the phone tomorrow at 3 pm.
callback 18 | Monday morning our accountant is giving you a call.
callback 14 | My manager wants to speak to you herself and will phone tomorrow.
callback 13T14:00 | I'll try your mobile again at 2 pm today.
callback 15 | A member of our team calls you on Friday to arrange a time.
callback 14T10:00 | Your callback is booked for tomorrow at 10:00.
reply 14 | Tomorrow I'll tell you which it is.
reply 15 | You'll know by Friday.
reply 15 | By Friday at the latest I'll have got back to you.
reply 13T16:00 | The answer reaches you by 4 pm today.
reply 18 | We'll be writing to everyone affected on Monday.
reply 14 | I'm going to check with Anna and will report back tomorrow.
reply 15 | We promise a written answer by Friday.
reply ? | As soon as I hear from the workshop, you'll be the first to know.
reply 14 | Watch your inbox tomorrow for my reply.
reply 19 | Our lawyer is answering your letter on Tuesday.
reply 13 | I'll send word tonight.
reply 18 | We'll post an update here on Monday.
reply 14T09:00 | I'll be back to you by 9:00 tomorrow.
refund 15 | You'll be refunded by Friday.
refund 14 | The overcharge comes back to your card tomorrow.
refund 18 | We'll reverse the charge on Monday.
refund 15 | Your £30 will show up on your statement by Friday.
refund ? | Once the return is scanned, your money is on its way.
refund 19 | We'll wire the deposit on Tuesday.
delivery 14 | The new handle is in the post tomorrow.
delivery 15 | Friday it'll be on your doorstep.
delivery 18 | Our van drops it off on Monday.
delivery 14 | We'll get that over to you tomorrow.
delivery 15 | You shall have the missing parts by Friday.
delivery 19 | On Tuesday the rest of the order follows.
delivery 18 | I'm driving it over to you myself on Monday.
delivery 15 | The paint should have been there by now; a fresh tin will reach you Friday.
delivery 14 | A replacement is being sent out tomorrow.
delivery 13 | Your box is leaving us this afternoon.
delivery 20 | The sofa is to be delivered on 20 May.
action 14 | Tomorrow we swap the lock.
action 15 | By Friday the leak will have been repaired.
action 18 | I've put you in for Monday, our electrician will come round.
action 13 | Today we're restoring your files from the backup.
action 14T08:00 | Dave's with you at 8:00 tomorrow to mend the gate.
action 15 | We will have finished by Friday.
action 19 | Your name will be corrected in all documents by Tuesday.
action 18 | I'm putting two people on it on Monday.
action ? | We'll sort this out.
action 14 | I'll take it up with the driver tomorrow.
action 15 | Leave it to me, it'll be done by Friday.
action 13T17:00 | Your access is restored by 5 pm today.
action 14 | Kim will go through the figures tomorrow.
action 18 | From Monday I'll be looking after your account.
- | The road will be closed on Friday.
- | I thought I'd call you on Friday, but I forgot.
- | We had planned to deliver on Friday.
- | Had I known, I would have called you on Friday.
- | The deadline for returns is Friday.
- | You can pick it up on Friday between 9 and 5.
- | The next train runs tomorrow at 7:05.
- | Let us know by Friday whether you want it.
- | Are you sending it tomorrow?
- | My shift ends at 5 pm today.
- | It rained on Monday.
- | The course starts on Monday and costs £90.
- | If it breaks again before Friday, tell us.
- | I can't call you tomorrow.
- | We never ship on a Sunday.
"""
