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
"""
