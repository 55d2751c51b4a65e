"""What customers say and what is in it, one claim a line: `claim | text`.

asks N / wants N: so many questions or requests; upset, calm; small (embarrassed), easy (not); due, not due (an apology);
sum S, names S, day S: exactly these words are marked as a sum, a reference, a day.
"""

CZECH = """
asks 1 | Dobrý den, v kolik zítra otevíráte?
asks 1 | Zajímalo by mě, zda se dá kabát vyprat v pračce.
asks 1 | Ráda bych věděla, jak dlouho trvá oprava.
asks 1 | Nevím, jestli mám poslat i krabici.
asks 1 | Prosím o informaci, kdy mi vrátíte peníze.
asks 1 | Chtěl bych se zeptat na cenu montáže.
asks 1 | dobry den kolik stoji doprava na moravu
asks 1 | Posíláte i na Slovensko
asks 1 | Dejte mi prosím vědět, jestli balík už odešel.
asks 1 | Objednala jsem v pondělí, kdy to přijde?
asks 2 | Kdy to přijde a kolik stojí doprava?
asks 2 | Je to skladem a kdy byste to poslali?
asks 3 | 1. Kdy začíná kurz? 2. Kolik stojí? 3. Kde se koná?
asks 1 | Můžete mi říct, kdo má objednávku na starosti?
asks 1 | Mohla byste mi poradit, jak to zapojit?
asks 0 | Můžete mi poslat fakturu?
asks 0 | To myslíte vážně?
asks 0 | Jak se máte?
asks 0 | Jak jsem psala včera, platba odešla.
asks 0 | Když jsem krabici otevřela, byla prázdná.
asks 0 | Co se týče barvy, nechám to na vás.
wants 1 | Můžete mi poslat fakturu?
wants 1 | Pošlete mi prosím nový kus.
wants 1 | Chci vrátit peníze na účet.
wants 1 | Prosím o zrušení objednávky.
wants 1 | Potřebuji, abyste změnili adresu doručení.
wants 1 | Žádám o vrácení celé částky.
wants 1 | Ať mi prosím někdo zavolá.
wants 1 | Ráda bych vyměnila boty za větší.
wants 1 | Poslali byste mi kopii smlouvy?
wants 0 | Chtěla bych vám poděkovat za rychlost.
wants 0 | Chtěl bych vědět, kdy to přijde.
wants 0 | Omluvte prosím překlepy.
upset | Tohle je ostuda, už potřetí vám píšu kvůli stejné věci.
upset | Jsem naprosto znechucená vaším přístupem.
upset | Jestli to do zítra nevyřešíte, obrátím se na ČOI.
upset | Děláte si ze mě legraci? Okamžitě mi vraťte peníze!!!
calm | Žádný problém, počkám do příštího týdne.
calm | Balík dorazil rychle, moc děkuji a přeji hezký den.
calm | Kdy prosím otevíráte v sobotu?
small | Je mi trochu trapné se ptát, ale jak se to zapíná?
small | Asi hloupý dotaz, kde najdu číslo smlouvy?
small | Nerada vás znovu obtěžuji.
easy | Dobrý den, kde najdu číslo smlouvy?
due | Balík mi pořád nepřišel a nikdo se neozývá.
due | Hrnek dorazil rozbitý.
due | Strhli jste mi z účtu peníze dvakrát.
due | Místo modré halenky mi přišla červená.
not due | Co když zboží dorazí poškozené?
not due | Spletla jsem se v adrese, dá se to opravit?
not due | Rozmyslela jsem si to a chci objednávku zrušit.
not due | Prosím o zaslání ceníku.
not due | Vše dorazilo v pořádku, děkuji.
sum 1 290 Kč | Zaplatila jsem 1 290 Kč převodem.
sum 3 tisíce korun | Stálo to 3 tisíce korun.
names 20240815 | Objednávka č. 20240815 je na mé jméno.
day do pátku | Potřebuji to mít do pátku.
"""

POLISH = """
asks 1 | Dzień dobry, o której jutro otwieracie?
asks 1 | Chciałabym wiedzieć, czy ten płaszcz można prać w pralce.
asks 1 | Proszę o informację, kiedy dostanę zwrot pieniędzy.
asks 1 | Nie wiem, czy mam odesłać także pudełko.
asks 1 | Mam pytanie odnośnie gwarancji na rower.
asks 1 | ile kosztuje dostawa do Gdyni
asks 1 | czy macie jeszcze ten model
asks 1 | Proszę dać znać, kiedy paczka wyjdzie z magazynu.
asks 1 | Zastanawiam się, jak długo trwa naprawa.
asks 2 | Kiedy przyjdzie paczka i ile kosztuje dostawa?
asks 2 | Czy jest na stanie i kiedy możecie wysłać?
asks 3 | 1. Kiedy zaczyna się kurs? 2. Ile kosztuje? 3. Gdzie się odbywa?
asks 1 | Czy może mi Pani powiedzieć, kto prowadzi moją sprawę?
asks 1 | Zamówiłam w poniedziałek, kiedy to przyjdzie?
asks 0 | Czy może mi Pani przesłać fakturę?
asks 0 | Czy to jakiś żart?
asks 0 | Jak się Państwo mają?
asks 0 | Jak pisałam wczoraj, przelew został wysłany.
asks 0 | Kiedy otworzyłam karton, był pusty.
wants 1 | Czy może mi Pani przesłać fakturę?
wants 1 | Proszę wysłać nowy egzemplarz.
wants 1 | Chcę odzyskać swoje pieniądze.
wants 1 | Proszę o anulowanie zamówienia.
wants 1 | Żądam zwrotu całej kwoty.
wants 1 | Chciałbym wymienić buty na większe.
wants 1 | Zależy mi na tym, żebyście zmienili adres dostawy.
wants 1 | Niech ktoś do mnie zadzwoni.
wants 0 | Chciałabym podziękować za szybką obsługę.
wants 0 | Chciałbym wiedzieć, kiedy to przyjdzie.
wants 0 | Dziękuję i życzę miłego dnia.
upset | To skandal, piszę do Państwa po raz trzeci w tej samej sprawie.
upset | Jestem wściekła, nikt nie odbiera telefonu.
upset | Jeżeli do jutra nie oddacie pieniędzy, zgłoszę sprawę do UOKiK.
upset | Kpina! Mam tego dość!
calm | Nie ma problemu, poczekam do przyszłego tygodnia.
calm | Paczka przyszła szybko, bardzo dziękuję.
calm | O której otwieracie w sobotę?
small | Trochę mi głupio pytać, ale jak się to włącza?
small | Przepraszam, że zawracam głowę, gdzie znajdę numer umowy?
small | Może to głupie pytanie, ale czy trzeba się logować?
easy | Gdzie znajdę numer umowy?
due | Paczka nadal nie dotarła i nikt nie odpisuje.
due | Kubek przyszedł rozbity.
due | Pobraliście mi pieniądze dwa razy.
due | Zamiast niebieskiej bluzki dostałam czerwoną.
not due | Co jeśli towar przyjdzie uszkodzony?
not due | Pomyliłam się w adresie, czy można to poprawić?
not due | Rozmyśliłam się i chcę anulować zamówienie.
not due | Proszę o przesłanie cennika.
not due | Wszystko dotarło w porządku, dziękuję.
sum 1 290 zł | Zapłaciłam 1 290 zł przelewem.
sum 3 tys. zł | Kosztowało to 3 tys. zł.
names 20240815 | Zamówienie nr 20240815 jest na moje nazwisko.
day do piątku | Potrzebuję tego do piątku.
"""

GREEK = """
asks 1 | Καλημέρα, τι ώρα ανοίγετε αύριο;
asks 1 | Θα ήθελα να μάθω αν το παλτό πλένεται στο πλυντήριο.
asks 1 | Μπορείτε να μου πείτε πότε θα γίνει η επιστροφή χρημάτων;
asks 1 | Δεν ξέρω αν πρέπει να στείλω και το κουτί.
asks 1 | Έχω μια ερώτηση σχετικά με την εγγύηση.
asks 1 | πόσο κάνουν τα μεταφορικά για Κρήτη
asks 1 | Ενημερώστε με παρακαλώ πότε θα φύγει το δέμα.
asks 1 | Αναρωτιέμαι πόσο διαρκεί η επισκευή.
asks 1 | Μήπως έχετε ακόμα αυτό το μοντέλο
asks 2 | Πότε θα έρθει το δέμα και πόσο κοστίζουν τα μεταφορικά;
asks 2 | Είναι διαθέσιμο και πότε μπορείτε να το στείλετε;
asks 3 | 1. Πότε αρχίζει το μάθημα; 2. Πόσο κοστίζει; 3. Πού γίνεται;
asks 1 | Παρήγγειλα τη Δευτέρα, πότε θα έρθει;
asks 1 | kalispera, poso kostizei i apostoli?
asks 0 | Μπορείτε να μου στείλετε το τιμολόγιο;
asks 0 | Μας κοροϊδεύετε;
asks 0 | Τι κάνετε;
asks 0 | Όταν άνοιξα το κουτί, ήταν άδειο.
wants 1 | Μπορείτε να μου στείλετε το τιμολόγιο;
wants 1 | Στείλτε μου παρακαλώ καινούργιο.
wants 1 | Θέλω πίσω τα χρήματά μου.
wants 1 | Παρακαλώ για την ακύρωση της παραγγελίας.
wants 1 | Ζητώ επιστροφή ολόκληρου του ποσού.
wants 1 | Θα ήθελα να αλλάξω τα παπούτσια με μεγαλύτερο νούμερο.
wants 1 | Θα μπορούσατε να αλλάξετε τη διεύθυνση παράδοσης;
wants 1 | thelo na akyroso tin paraggelia
wants 0 | Θα ήθελα να σας ευχαριστήσω για την ταχύτητα.
wants 0 | Θα ήθελα να μάθω πότε θα έρθει.
wants 0 | Σας εύχομαι καλό Πάσχα.
upset | Είναι ντροπή, σας γράφω για τρίτη φορά για το ίδιο πράγμα.
upset | Είμαι έξαλλη, κανείς δεν σηκώνει το τηλέφωνο.
upset | Αν δεν λυθεί ως αύριο, θα απευθυνθώ στον δικηγόρο μου.
upset | ΑΠΑΡΑΔΕΚΤΟ! Φέρτε μου τον υπεύθυνο!!!
calm | Κανένα πρόβλημα, περιμένω ως την άλλη εβδομάδα.
calm | Το δέμα ήρθε γρήγορα, σας ευχαριστώ πολύ.
calm | Τι ώρα ανοίγετε το Σάββατο;
small | Ντρέπομαι λίγο που ρωτάω, αλλά πώς ανάβει;
small | Συγγνώμη για την ενόχληση, πού βρίσκω τον αριθμό συμβολαίου;
small | Ίσως είναι χαζή ερώτηση, αλλά χρειάζεται κωδικός;
easy | Πού βρίσκω τον αριθμό συμβολαίου;
due | Το δέμα δεν ήρθε ακόμα και κανείς δεν απαντάει.
due | Η κούπα ήρθε σπασμένη.
due | Με χρεώσατε δύο φορές.
due | Αντί για μπλε μπλούζα μου ήρθε κόκκινη.
due | den irthe akoma to dema
not due | Τι γίνεται αν το προϊόν έρθει χαλασμένο;
not due | Έκανα λάθος στη διεύθυνση, μπορεί να διορθωθεί;
not due | Άλλαξα γνώμη και θέλω να ακυρώσω την παραγγελία.
not due | Παρακαλώ στείλτε μου τον τιμοκατάλογο.
not due | Όλα ήρθαν μια χαρά, ευχαριστώ.
sum 1.290 € | Πλήρωσα 1.290 € με έμβασμα.
sum 45 ευρώ | Κόστισε 45 ευρώ.
names 20240815 | Η παραγγελία 20240815 είναι στο όνομά μου.
day μέχρι την Παρασκευή | Το χρειάζομαι μέχρι την Παρασκευή.
"""

SERBIAN = """
asks 1 | Добар дан, у колико сати сутра отварате?
asks 1 | Zanima me da li se kaput može prati u mašini.
asks 1 | Молим за информацију када ћу добити новац назад.
asks 1 | Ne znam da li treba da pošaljem i kutiju.
asks 1 | Imam pitanje u vezi sa garancijom za bicikl.
asks 1 | koliko kosta dostava do Nisa
asks 1 | imate li jos ovaj model
asks 1 | Javite mi kada paket krene iz magacina.
asks 1 | Желела бих да знам колико траје поправка.
asks 2 | Kada stiže paket i koliko košta dostava?
asks 2 | Да ли га имате на стању и када можете да пошаљете?
asks 3 | 1. Kada počinje kurs? 2. Koliko košta? 3. Gde se održava?
asks 1 | Poručila sam u ponedeljak, kada će stići?
asks 1 | Možete li da mi kažete ko vodi moj slučaj?
asks 0 | Možete li da mi pošaljete račun?
asks 0 | Да ли се ви шалите?
asks 0 | Kako ste?
asks 0 | Kao što sam juče pisala, uplata je poslata.
asks 0 | Kad sam otvorila kutiju, bila je prazna.
wants 1 | Možete li da mi pošaljete račun?
wants 1 | Пошаљите ми молим вас нови комад.
wants 1 | Hoću da mi vratite novac.
wants 1 | Молим вас да откажете поруџбину.
wants 1 | Zahtevam povraćaj celog iznosa.
wants 1 | Желим да заменим ципеле за већи број.
wants 1 | Neka me neko pozove.
wants 1 | Potrebna mi je kopija ugovora.
wants 0 | Htela bih da vam se zahvalim na brzini.
wants 0 | Želela bih da znam kada stiže.
wants 0 | Prijatan dan i srdačan pozdrav.
upset | Sramota, treći put vam pišem zbog iste stvari.
upset | Бесна сам, нико се не јавља на телефон.
upset | Ako do sutra ne vratite novac, prijaviću vas inspekciji.
upset | KATASTROFA! Dosta mi je više!!!
calm | Nema problema, sačekaću do sledeće nedelje.
calm | Пакет је стигао брзо, хвала вам пуно.
calm | Do koliko radite subotom?
small | Malo mi je glupo da pitam, ali kako se ovo uključuje?
small | Извините што сметам, где да нађем број уговора?
small | Možda je glupo pitanje, ali da li treba lozinka?
easy | Gde da nađem broj ugovora?
due | Paket još uvek nije stigao i niko ne odgovara.
due | Шоља је стигла разбијена.
due | Skinuli ste mi novac dva puta.
due | Umesto plave bluze stigla mi je crvena.
not due | Šta ako roba stigne oštećena?
not due | Pogrešila sam adresu, može li da se ispravi?
not due | Предомислила сам се и желим да откажем поруџбину.
not due | Molim vas pošaljite mi cenovnik.
not due | Sve je stiglo u redu, hvala.
sum 1.290 dinara | Platila sam 1.290 dinara na račun.
sum 45 evra | Koštalo je 45 evra.
names 20240815 | Porudžbina br. 20240815 je na moje ime.
day do petka | Treba mi do petka.
"""

ENGLISH = """
asks 1 | Hi, what time do you open tomorrow?
asks 1 | I'd like to know whether the coat can go in the washing machine.
asks 1 | Please tell me when I will get my money back.
asks 1 | I'm not sure if I should send the box as well.
asks 1 | I have a question about the guarantee on my bike.
asks 1 | how much is delivery to leeds
asks 1 | do you still have this model
asks 1 | I wonder how long the repair takes.
asks 1 | Just let me know when the parcel leaves the warehouse.
asks 2 | When will the parcel come and how much is delivery?
asks 2 | Is it in stock and when could you send it?
asks 3 | 1. When does the course start? 2. How much is it? 3. Where is it held?
asks 1 | I ordered on Monday, when will it come?
asks 1 | Could you tell me who is dealing with my case?
asks 0 | Could you send me the invoice?
asks 0 | Are you kidding me?
asks 0 | How are you?
asks 0 | When I opened the box, it was empty.
asks 0 | What a lovely surprise that was.
wants 1 | Could you send me the invoice?
wants 1 | Please send a new one.
wants 1 | I want my money back.
wants 1 | Cancel my order, please.
wants 1 | I would like to exchange the shoes for a larger pair.
wants 1 | I need you to change the delivery address.
wants 1 | Would you mind calling me this afternoon?
wants 1 | Have someone call me.
wants 0 | I would like to thank you for being so quick.
wants 0 | I'd like to know when it will arrive.
wants 0 | Have a nice weekend.
upset | This is a disgrace, it's the third time I'm writing about the same thing.
upset | I am absolutely furious that nobody answers the phone.
upset | If this isn't sorted by tomorrow I'm going to the ombudsman.
upset | UNACCEPTABLE! Get me your manager NOW!!!
calm | No problem, I can wait until next week.
calm | The parcel came quickly, thank you so much.
calm | What time do you open on Saturday?
small | Sorry to bother you, how do I switch it on?
small | This is probably a silly question, but do I need a password?
small | I feel a bit stupid asking, where do I find the contract number?
easy | Where do I find the contract number?
due | The parcel still hasn't arrived and nobody replies.
due | The mug came broken.
due | You charged me twice.
due | I got a red blouse instead of a blue one.
not due | What if the goods arrive damaged?
not due | I made a mistake in my address, can it be corrected?
not due | I changed my mind and want to cancel the order.
not due | Please send me your price list.
not due | Everything arrived fine, thanks.
sum £1,290 | I paid £1,290 by transfer.
sum 45 euros | It cost 45 euros.
names 20240815 | Order no. 20240815 is in my name.
day by Friday | I need it by Friday.
"""

SAID = {"cs": CZECH, "pl": POLISH, "el": GREEK, "sr": SERBIAN, "en": ENGLISH}
