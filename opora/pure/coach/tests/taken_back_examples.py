"""An earlier letter of ours, what the customer writes, and drafts: ✗ takes the letter back (C-R36), ✓ does not."""

from __future__ import annotations

EXAMPLES: dict[str, str] = {
    "en": """
Yes, the room has a balcony. | Does our room have a balcony? | ✗ Your room has no balcony, I am afraid.
Yes, the room has a balcony. | Does our room have a balcony? | ✓ Your room has a balcony with two chairs.
Yes, the room has a balcony. | Does our room have a bathtub? | ✓ Your room has no bathtub, only a shower.
You can bring your own cake to the party. | So I'll bring a cake? | ✗ Cakes from outside are not allowed, our kitchen bakes them.
You can bring your own cake to the party. | So I'll bring a cake? | ✓ Please bring the cake by noon, we have room in the fridge.
The delivery and the assembly are included. | What does the assembly come to? | ✗ Assembly is £45, paid to the fitters.
The delivery and the assembly are included. | What does the assembly come to? | ✓ Nothing: assembly is included.
The delivery and the assembly are included. | Can you also take the old bed away? | ✓ Taking the old bed away costs £20.
The hall seats 90 guests. | Will 80 of us fit in the hall? | ✗ The hall seats 60 people at most.
The hall seats 90 guests. | Will 80 of us fit in the hall? | ✓ Yes, 80 people fit in the hall easily.
The warranty on the pump is five years. | How long is the warranty? | ✗ The warranty on this pump is two years.
The warranty on the pump is two years. | How long is the warranty? | ✓ The warranty on this pump is 24 months.
No deposit is needed for the boat. | Do I pay a deposit for the boat? | ✗ Yes, we take a deposit of £80 for the boat.
No deposit is needed for the boat. | Do I pay a deposit for the boat? | ✓ There is no deposit for the boat.
We can engrave the ring with both names. | You wrote that you would engrave both names. | ✓ I'm sorry, I wrote both names and that was wrong: the ring takes one.
Your chairs arrive on 12 May. | You said 12 May. When do the chairs come? | ✗ The chairs come between 4 and 8 June, as stated in your order.
Your chairs arrive on 12 May. | You said 12 May. When do the chairs come? | ✓ The chairs come on 12 May, as I wrote.
Please sign the form and send it back. | ok | ✓ You have not signed the form yet.
""",
    "cs": """
Ano, pokoj má balkon. | Má náš pokoj balkon? | ✗ Váš pokoj balkon nemá.
Ano, pokoj má balkon. | Má náš pokoj balkon? | ✓ Váš pokoj má balkon se dvěma židlemi.
Ano, pokoj má balkon. | Má náš pokoj vanu? | ✓ Váš pokoj vanu nemá, je v něm sprcha.
Vlastní dort si na oslavu přinést můžete. | Takže přinesu dort? | ✗ Cizí dorty u nás povolené nejsou, peče je naše kuchyně.
Vlastní dort si na oslavu přinést můžete. | Takže přinesu dort? | ✓ Dort přineste do poledne, v lednici je místo.
Doprava i sestavení postele jsou v ceně. | Kolik bude stát sestavení? | ✗ Sestavení vyjde na 900 Kč, platí se montérům.
Doprava i sestavení postele jsou v ceně. | Kolik bude stát sestavení? | ✓ Nic, sestavení je v ceně.
Doprava i sestavení postele jsou v ceně. | Odvezete i starou skříň? | ✓ Odvoz staré skříně stojí 500 Kč.
Do sálu se vejde 90 hostů. | Vejde se nás do sálu 80? | ✗ Do sálu se vejde nejvýš 60 osob.
Do sálu se vejde 90 hostů. | Vejde se nás do sálu 80? | ✓ Ano, 80 osob se do sálu vejde pohodlně.
Záruka na čerpadlo je pět let. | Jak dlouhá je záruka? | ✗ Záruka na toto čerpadlo je dva roky.
Záruka na čerpadlo je dva roky. | Jak dlouhá je záruka? | ✓ Záruka na toto čerpadlo je 24 měsíců.
Za loď žádnou zálohu neplatíte. | Platí se za loď záloha? | ✗ Ano, za loď bereme zálohu 2 000 Kč.
Za loď žádnou zálohu neplatíte. | Platí se za loď záloha? | ✓ Za loď se záloha neplatí.
Do prstenu vyryjeme obě jména. | Psali jste, že vyryjete obě jména. | ✗ Obě jména vám u nás nikdo slíbit nemohl.
Do prstenu vyryjeme obě jména. | Psali jste, že vyryjete obě jména. | ✓ Omlouvám se, napsala jsem vám obě jména a spletla jsem se: do prstenu se vejde jedno.
Židle dorazí 12. května. | Psali jste 12. května. Kdy dorazí židle? | ✗ Židle dorazí mezi 4. a 8. červnem, jak stojí v objednávce.
Židle dorazí 12. května. | Psali jste 12. května. Kdy dorazí židle? | ✓ Židle dorazí 12. května, jak jsem psala.
Prosíme o podpis formuláře. | ok | ✓ Formulář jste zatím nepodepsal.
""",
    "pl": """
Tak, pokój ma balkon. | Czy nasz pokój ma balkon? | ✗ Państwa pokój nie ma balkonu.
Tak, pokój ma balkon. | Czy nasz pokój ma balkon? | ✓ Państwa pokój ma balkon z dwoma krzesłami.
Tak, pokój ma balkon. | Czy nasz pokój ma wannę? | ✓ W pokoju nie ma wanny, jest prysznic.
Własny tort może Pani przynieść na przyjęcie. | Czyli przyniosę tort? | ✗ Tortu z zewnątrz wnieść nie można, piecze je nasza kuchnia.
Własny tort może Pani przynieść na przyjęcie. | Czyli przyniosę tort? | ✓ Tort proszę przynieść do południa, w lodówce jest miejsce.
Dostawa i montaż łóżka są w cenie. | Ile będzie kosztował montaż? | ✗ Montaż to 180 zł, płatne monterom.
Dostawa i montaż łóżka są w cenie. | Ile będzie kosztował montaż? | ✓ Nic, montaż jest w cenie.
Dostawa i montaż łóżka są w cenie. | Czy zabiorą Państwo starą szafę? | ✓ Zabranie starej szafy kosztuje 100 zł.
Sala mieści 90 gości. | Czy w sali zmieści się nas 80? | ✗ Sala mieści najwyżej 60 osób.
Sala mieści 90 gości. | Czy w sali zmieści się nas 80? | ✓ Tak, 80 osób zmieści się w sali wygodnie.
Gwarancja na pompę to pięć lat. | Ile trwa gwarancja? | ✗ Gwarancja na tę pompę to dwa lata.
Gwarancja na pompę to dwa lata. | Ile trwa gwarancja? | ✓ Gwarancja na tę pompę to 24 miesiące.
Za łódkę nie pobieramy kaucji. | Czy za łódkę jest kaucja? | ✗ Tak, kaucja za łódkę wynosi 300 zł.
Za łódkę nie pobieramy kaucji. | Czy za łódkę jest kaucja? | ✓ Kaucji za łódkę nie ma.
Na obrączce wygrawerujemy oba imiona. | Pisali Państwo, że wygrawerują oba imiona. | ✓ Przepraszam, napisałam o obu imionach i pomyliłam się: zmieści się jedno.
Krzesła dotrą 12 maja. | Pisali Państwo 12 maja. Kiedy dotrą krzesła? | ✗ Krzesła dotrą między 4 a 8 czerwca, zgodnie z zamówieniem.
Krzesła dotrą 12 maja. | Pisali Państwo 12 maja. Kiedy dotrą krzesła? | ✓ Krzesła dotrą 12 maja, jak pisałam.
Prosimy o podpisanie formularza. | ok | ✓ Nie podpisał Pan jeszcze formularza.
""",
    "el": """
Ναι, το δωμάτιο έχει μπαλκόνι. | Έχει μπαλκόνι το δωμάτιό μας; | ✗ Το δωμάτιό σας δεν έχει μπαλκόνι.
Ναι, το δωμάτιο έχει μπαλκόνι. | Έχει μπαλκόνι το δωμάτιό μας; | ✓ Το δωμάτιό σας έχει μπαλκόνι με δύο καρέκλες.
Ναι, το δωμάτιο έχει μπαλκόνι. | Έχει μπανιέρα το δωμάτιό μας; | ✓ Το δωμάτιό σας δεν έχει μπανιέρα, έχει ντους.
Τη δική σας τούρτα μπορείτε να τη φέρετε στο πάρτι. | Να φέρω λοιπόν τούρτα; | ✗ Τούρτες απ' έξω δεν επιτρέπονται, τις φτιάχνει η κουζίνα μας.
Τη δική σας τούρτα μπορείτε να τη φέρετε στο πάρτι. | Να φέρω λοιπόν τούρτα; | ✓ Φέρτε την τούρτα ως το μεσημέρι, έχει χώρο το ψυγείο.
Η μεταφορά και η συναρμολόγηση περιλαμβάνονται στην τιμή. | Πόσο κάνει η συναρμολόγηση; | ✗ Η συναρμολόγηση κοστίζει 45 €, πληρώνεται στους τεχνίτες.
Η μεταφορά και η συναρμολόγηση περιλαμβάνονται στην τιμή. | Πόσο κάνει η συναρμολόγηση; | ✓ Τίποτα, η συναρμολόγηση περιλαμβάνεται στην τιμή.
Η μεταφορά και η συναρμολόγηση περιλαμβάνονται στην τιμή. | Παίρνετε και την παλιά ντουλάπα; | ✓ Η απομάκρυνση της παλιάς ντουλάπας κοστίζει 20 €.
Η αίθουσα χωράει 90 καλεσμένους. | Χωράμε 80 στην αίθουσα; | ✗ Η αίθουσα χωράει το πολύ 60 άτομα.
Η αίθουσα χωράει 90 καλεσμένους. | Χωράμε 80 στην αίθουσα; | ✓ Ναι, 80 άτομα χωράνε άνετα στην αίθουσα.
Η εγγύηση της αντλίας είναι πέντε χρόνια. | Πόσο είναι η εγγύηση; | ✗ Η εγγύηση αυτής της αντλίας είναι δύο χρόνια.
Η εγγύηση της αντλίας είναι δύο χρόνια. | Πόσο είναι η εγγύηση; | ✓ Η εγγύηση αυτής της αντλίας είναι 24 μήνες.
Για το σκάφος δεν χρειάζεται προκαταβολή. | Δίνω προκαταβολή για το σκάφος; | ✗ Ναι, για το σκάφος παίρνουμε προκαταβολή 80 €.
Για το σκάφος δεν χρειάζεται προκαταβολή. | Δίνω προκαταβολή για το σκάφος; | ✓ Για το σκάφος δεν υπάρχει προκαταβολή.
Στο δαχτυλίδι χαράζουμε και τα δύο ονόματα. | Γράψατε ότι θα χαράξετε και τα δύο ονόματα. | ✓ Σας ζητώ συγγνώμη, σας έγραψα δύο ονόματα και ήταν λάθος: χωράει ένα.
Οι καρέκλες φτάνουν στις 12 Μαΐου. | Γράψατε 12 Μαΐου. Πότε φτάνουν οι καρέκλες; | ✗ Οι καρέκλες φτάνουν στις 8 Ιουνίου, σύμφωνα με την παραγγελία.
Οι καρέκλες φτάνουν στις 12 Μαΐου. | Γράψατε 12 Μαΐου. Πότε φτάνουν οι καρέκλες; | ✓ Οι καρέκλες φτάνουν στις 12 Μαΐου, όπως έγραψα.
Παρακαλούμε υπογράψτε το έντυπο. | οκ | ✓ Δεν έχετε υπογράψει ακόμα το έντυπο.
""",
    "sr": """
Da, soba ima balkon. | Ima li naša soba balkon? | ✗ Vaša soba nema balkon.
Да, соба има балкон. | Има ли наша соба балкон? | ✓ Ваша соба има балкон са две столице.
Da, soba ima balkon. | Ima li nasa soba kadu? | ✓ Vasa soba nema kadu, ima tus.
Svoju tortu možete doneti na proslavu. | Znači, donosim tortu? | ✗ Torte sa strane ne primamo, prave se u našoj kuhinji.
Svoju tortu mozete doneti na proslavu. | Znaci, donosim tortu? | ✓ Tortu donesite do podneva, u frizideru ima mesta.
Достава и монтажа кревета су у цени. | Колико кошта монтажа? | ✗ Монтажа износи 4.000 динара, плаћа се мајсторима.
Достава и монтажа кревета су у цени. | Колико кошта монтажа? | ✓ Ништа, монтажа је у цени.
Dostava i montaža kreveta su u ceni. | Da li odnosite stari orman? | ✓ Odnošenje starog ormana košta 2.000 dinara.
Sala prima 90 gostiju. | Staje li nas 80 u salu? | ✗ Sala prima najviše 60 osoba.
Сала прима 90 гостију. | Стаје ли нас 80 у салу? | ✓ Да, 80 особа стаје у салу без проблема.
Garancija na pumpu je pet godina. | Kolika je garancija? | ✗ Garancija na ovu pumpu je dve godine.
Garancija na pumpu je dve godine. | Kolika je garancija? | ✓ Garancija na ovu pumpu je 24 meseca.
За чамац се капара не плаћа. | Плаћа ли се капара за чамац? | ✗ Да, за чамац узимамо капару од 3.000 динара.
За чамац се капара не плаћа. | Плаћа ли се капара за чамац? | ✓ За чамац нема капаре.
U prsten graviramo oba imena. | Pisali ste da gravirate oba imena. | ✓ Izvinjavam se, napisala sam Vam oba imena i pogrešila sam: staje jedno.
Столице стижу 12. маја. | Писали сте 12. маја. Када стижу столице? | ✗ Столице стижу 8. јуна, како стоји у поруџбини.
Столице стижу 12. маја. | Писали сте 12. маја. Када стижу столице? | ✓ Столице стижу 12. маја, као што сам писала.
Molimo da potpišete obrazac. | ok | ✓ Obrazac još niste potpisali.
""",
}
