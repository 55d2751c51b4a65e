"""What customers write, by language: short texts made up for these tests, none used to build the profiles."""

CZECH = """
Dobrý den, balík mi přišel rozbitý a chci ho vrátit.
Kde je moje zásilka? Už čekám týden.
Prosím o zaslání faktury na e-mail.
Nefunguje mi přihlášení do účtu, co s tím mám dělat?
Chtěla bych vyměnit boty za větší číslo.
Děkuji za rychlou odpověď, všechno dorazilo v pořádku.
Objednávku prosím zrušte, našel jsem to levněji jinde.
Kdy budete mít tu lampu zase skladem?
Kurýr tu dnes vůbec nebyl, i když mi přišla zpráva o doručení.
Peníze z reklamace jsem pořád nedostal.
Můžete mi poradit, jak sluchátka spáruji s telefonem?
Zaplatila jsem dvakrát, vraťte mi prosím jednu platbu.
To snad nemyslíte vážně, tohle je už třetí dopis bez odpovědi.
Ozvěte se mi zítra odpoledne, dopoledne jsem v práci.
V balení chybí napájecí kabel a návod.
Potřebuji změnit adresu doručení, stěhujeme se.
Je možné vyzvednout zboží osobně v Brně?
Slevový kód nejde uplatnit, píše to chybu.
Kávovar teče a po zapnutí hlasitě hučí.
Posílám fotku poškozeného obalu.
Ještě jednou děkuji a přeji hezký víkend.
Proč mi nikdo nezvedá telefon?
Zboží jsem odeslala zpět v pondělí.
Vyhovuje mi úterý mezi osmou a desátou.
Máte tu pračku i v bílé barvě?
Nerozumím tomu, proč je cena jiná než na webu.
Záruční list jsem nikde nenašel.
Omlouvám se, přehlédla jsem vaši předchozí zprávu.
Stačí mi poslat jen náhradní víčko.
Doklad potřebuji na firmu, IČO doplním.
Odhlaste mě prosím z odběru novinek.
Nic z toho, co jste slíbili, se nestalo.
Dá se ten stůl rozložit bez nářadí?
Co mám teď udělat?
Ano, souhlasím.
Ne, děkuji, už nic nepotřebuji.
Dobrá, počkám do konce měsíce.
Manžel objednával, ale platila jsem já.
Prosím pošlete mi číslo účtu.
Kolik bude stát doprava na Slovensko?
"""

POLISH = """
Dzień dobry, paczka przyszła uszkodzona i chcę ją zwrócić.
Gdzie jest moja przesyłka? Czekam już tydzień.
Proszę o przesłanie faktury na maila.
Nie mogę się zalogować na konto, co mam zrobić?
Chciałabym wymienić buty na większy rozmiar.
Dziękuję za szybką odpowiedź, wszystko dotarło.
Proszę anulować zamówienie, znalazłem taniej gdzie indziej.
Kiedy ta lampa będzie znowu dostępna?
Kurier dzisiaj w ogóle nie był, choć dostałam powiadomienie.
Pieniędzy za reklamację nadal nie dostałem.
Czy mogą mi Państwo doradzić, jak sparować słuchawki?
Zapłaciłam dwa razy, proszę o zwrot jednej wpłaty.
To już trzeci list bez odpowiedzi, jestem oburzony.
Proszę zadzwonić jutro po południu, rano pracuję.
W opakowaniu brakuje zasilacza i instrukcji.
Muszę zmienić adres dostawy, przeprowadzamy się.
Czy można odebrać towar osobiście w Krakowie?
Kod rabatowy nie działa, wyskakuje błąd.
Ekspres przecieka i głośno buczy po włączeniu.
Wysyłam zdjęcie zniszczonego pudełka.
Jeszcze raz dziękuję i życzę miłego weekendu.
Dlaczego nikt nie odbiera telefonu?
Towar odesłałam w poniedziałek.
Pasuje mi wtorek między ósmą a dziesiątą.
Czy ta pralka jest też w kolorze białym?
Nie rozumiem, skąd inna cena niż na stronie.
Karty gwarancyjnej nigdzie nie znalazłem.
Przepraszam, przeoczyłam poprzednią wiadomość.
Wystarczy mi sama zapasowa pokrywka.
Potrzebuję dokument na firmę, NIP podam później.
Proszę wypisać mnie z newslettera.
Nic z tego, co obiecaliście, się nie wydarzyło.
Czy ten stół da się rozłożyć bez narzędzi?
Co teraz mam zrobić?
Tak, zgadzam się.
Nie, dziękuję, niczego więcej nie potrzebuję.
Dobrze, poczekam do końca miesiąca.
Zamawiał mąż, ale płaciłam ja.
Proszę podać numer konta.
Ile będzie kosztować wysyłka na Słowację?
"""

SERBIAN = """
Poštovani, paket je stigao oštećen i želim da ga vratim.
Gde je moja pošiljka? Čekam već nedelju dana.
Molim vas da mi pošaljete račun na mejl.
Ne mogu da se ulogujem na nalog, šta da radim?
Htela bih da zamenim patike za veći broj.
Hvala na brzom odgovoru, sve je stiglo.
Otkažite porudžbinu, našao sam jeftinije.
Kada će ta lampa ponovo biti na stanju?
Kurir danas uopšte nije dolazio, a stigla mi je poruka.
Novac od reklamacije još uvek nisam dobio.
Možete li da mi kažete kako da povežem slušalice?
Platila sam dva puta, vratite mi jednu uplatu.
Ovo je već treće pismo bez odgovora, nečuveno.
Pozovite me sutra posle podne, ujutru radim.
U kutiji nedostaje punjač i uputstvo.
Treba da promenim adresu isporuke, selimo se.
Da li može lično preuzimanje u Novom Sadu?
Kod za popust ne radi, izbacuje grešku.
Aparat curi i zuji kad se uključi.
Šaljem sliku oštećene kutije.
Još jednom hvala i prijatan vikend.
Zašto se niko ne javlja na telefon?
Robu sam poslala nazad u ponedeljak.
Odgovara mi utorak između osam i deset.
Imate li tu mašinu i u beloj boji?
Ne razumem zašto je cena drugačija nego na sajtu.
Garantni list nigde nisam našao.
Izvinite, nisam videla vašu prethodnu poruku.
Dovoljno je da mi pošaljete samo poklopac.
Treba mi račun na firmu, PIB ću dostaviti.
Odjavite me sa liste za obaveštenja.
Ništa od onoga što ste obećali nije se desilo.
Može li taj sto da se rasklopi bez alata?
Šta sada da uradim?
Da, slažem se.
Ne, hvala, ništa mi više ne treba.
Dobro, sačekaću do kraja meseca.
Muž je poručio, ali sam ja platila.
Molim vas, pošaljite mi broj računa.
Koliko će koštati dostava za Niš?
"""

GREEK = """
Καλημέρα, το δέμα ήρθε σπασμένο και θέλω να το επιστρέψω.
Πού είναι η παραγγελία μου; Περιμένω μια εβδομάδα.
Παρακαλώ στείλτε μου το τιμολόγιο στο mail.
Δεν μπορώ να συνδεθώ στον λογαριασμό μου, τι να κάνω;
Θα ήθελα να αλλάξω τα παπούτσια με μεγαλύτερο νούμερο.
Ευχαριστώ για την άμεση απάντηση, όλα ήρθαν.
Ακυρώστε την παραγγελία, το βρήκα φθηνότερα.
Πότε θα έχετε ξανά αυτό το φωτιστικό;
Ο κούριερ δεν πέρασε καθόλου σήμερα.
Τα χρήματα δεν τα έχω πάρει ακόμα.
Μπορείτε να μου πείτε πώς συνδέω τα ακουστικά;
Πλήρωσα δύο φορές, επιστρέψτε μου τη μία χρέωση.
Είναι το τρίτο μήνυμα που στέλνω χωρίς απάντηση.
Τηλεφωνήστε μου αύριο το απόγευμα.
Λείπει ο φορτιστής και οι οδηγίες.
Πρέπει να αλλάξω τη διεύθυνση, μετακομίζουμε.
Γίνεται παραλαβή από το κατάστημα;
Ο κωδικός έκπτωσης δεν δουλεύει.
Η καφετιέρα στάζει και κάνει θόρυβο.
Σας στέλνω φωτογραφία του κουτιού.
Καλό σαββατοκύριακο και ευχαριστώ πάλι.
Γιατί δεν σηκώνει κανείς το τηλέφωνο;
Το έστειλα πίσω τη Δευτέρα.
Με βολεύει Τρίτη οκτώ με δέκα.
Υπάρχει το πλυντήριο και σε άσπρο;
Δεν καταλαβαίνω γιατί άλλαξε η τιμή.
Δεν βρήκα πουθενά την εγγύηση.
Συγγνώμη, δεν είδα το προηγούμενο μήνυμα.
Στείλτε μου μόνο το καπάκι.
Θέλω τιμολόγιο για την εταιρεία.
Διαγράψτε με από τη λίστα.
Τίποτα από όσα υποσχεθήκατε δεν έγινε.
Λύνεται το τραπέζι χωρίς εργαλεία;
Τι να κάνω τώρα;
Ναι, συμφωνώ.
Όχι, ευχαριστώ, δεν θέλω κάτι άλλο.
Εντάξει, θα περιμένω ως το τέλος του μήνα.
Παρήγγειλε ο άντρας μου αλλά πλήρωσα εγώ.
Δώστε μου τον αριθμό λογαριασμού.
Πόσο κοστίζουν τα μεταφορικά για Κύπρο;
"""

GREEKLISH = """
Kalimera, to dema irthe spasmeno kai thelo na to epistrepso.
Pou einai i paraggelia mou? Perimeno mia evdomada.
Parakalw steilte mou to timologio sto mail.
Den mporo na sindetho ston logariasmo mou, ti na kano?
Tha ithela na allakso ta papoutsia me megalitero noumero.
Euxaristw gia tin amesi apantisi, ola hrthan.
Akyroste tin paragelia, to vrika fthinotera.
Pote tha exete ksana auto to fotistiko?
O courier den perase katholou simera.
Ta xrimata den ta exw parei akoma.
Mporeite na mou peite pws sindeo ta akoustika?
Plirosa dio fores, epistrepste mou ti mia xreosi.
Einai to trito minima pou stelno xoris apantisi.
Tilefoniste mou avrio to apogevma.
Leipei o fortistis kai oi odigies.
Prepei na allaxw ti dieythynsi, metakomizoume.
Ginetai paralavi apo to katastima?
O kodikos ekptosis den doulevei.
I kafetiera stazei kai kanei thorivo.
Sas stelnw fwtografia tou koutiou.
Kalo savvatokyriako kai efxaristo pali.
Giati den sikonei kaneis to tilefono?
To esteila piso ti deytera.
Me volevei triti oktw me deka.
Yparxei to plyntirio kai se aspro?
Den katalaveno giati allakse i timi.
Den vrika pouthena tin eggyisi.
Signomi, den eida to proigoumeno minima.
Steilte mou mono to kapaki.
Thelw timologio gia tin etairia.
Diagrapste me apo ti lista.
Tipota apo osa yposxethikate den egine.
Linetai to trapezi xoris ergaleia?
Ti na kanw twra?
Nai, simfono.
Oxi, euxaristo, den thelo kati allo.
Entaxei, tha perimeno os to telos tou mina.
Pariggeile o antras mou alla plirosa ego.
Dwste mou ton arithmo logariasmou.
Poso kostizoun ta metaforika gia kypro?
"""

ENGLISH = """
Hello, the parcel came broken and I want to send it back.
Where is my order? I have been waiting for a week.
Please send me the invoice by email.
I cannot log in to my account, what should I do?
I would like to exchange the shoes for a bigger size.
Thanks for the quick answer, everything arrived.
Please cancel the order, I found it cheaper elsewhere.
When will you have that lamp in stock again?
The courier did not come at all today.
I still have not received my money back.
Can you tell me how to pair the headphones?
I paid twice, please return one payment.
This is the third letter without any reply.
Call me tomorrow afternoon, I work in the morning.
The charger and the manual are missing.
I need to change the delivery address, we are moving.
Is it possible to pick it up in person?
The discount code does not work.
The coffee machine leaks and makes a loud noise.
I am sending a picture of the damaged box.
Thank you once more and have a nice weekend.
Why does nobody pick up the phone?
I shipped the goods back on Monday.
Tuesday between eight and ten suits me.
Do you have this washing machine in white?
I don't understand why the price is different.
I could not find the warranty card anywhere.
Sorry, I overlooked your last message.
Just send me the spare lid, that is enough.
We need the receipt issued to our company.
Unsubscribe me from the newsletter.
Nothing of what you promised has happened.
Can the table be taken apart without tools?
What should I do now?
Yes, I agree.
No thanks, I need nothing else.
Fine, I will wait until the end of the month.
My husband ordered it but I paid.
Please give me the account number.
How much is shipping to Ireland?
"""


def texts(block: str) -> list[str]:
    return block.strip().splitlines()
