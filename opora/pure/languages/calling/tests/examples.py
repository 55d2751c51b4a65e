"""Names as natives call them; a line is "gender name > call", names with two words are given name and surname, "-" is an unknown part."""

CZECH = """
m - Novák > pane Nováku
m - Dvořák > pane Dvořáku
m - Svoboda > pane Svobodo
m - Procházka > pane Procházko
m - Kučera > pane Kučero
m - Hájek > pane Hájku
m - Vaněk > pane Vaňku
m - Čapek > pane Čapku
m - Vlček > pane Vlčku
m - Zdeněk > pane Zdeňku
m - Votěk > pane Voťku
m - Němec > pane Němče
m - Kadlec > pane Kadlče
m - Moravec > pane Moravče
m - Švec > pane Ševče
m - Beneš > pane Beneši
m - Bartoš > pane Bartoši
m - Kovář > pane Kováři
m - Kolář > pane Koláři
m - Tomič > pane Tomiči
m - Kříž > pane Kříži
m - Matěj > pane Matěji
m - Doležal > pane Doležale
m - Doležel > pane Doleželi
m - Navrátil > pane Navrátile
m - Havel > pane Havle
m - Král > pane Králi
m - Kozel > pane Kozle
m - Fišer > pane Fišere
m - Werner > pane Wernere
m - Beran > pane Berane
m - Zeman > pane Zemane
m - Kohout > pane Kohoute
m - Had > pane Hade
m - Holub > pane Holube
m - Čáp > pane Čápe
m - Lev > pane Leve
m - Adam > pane Adame
m - Vlach > pane Vlachu
m - Bajgar > pane Bajgare
m - Kos > pane Kosi
m - Jirous > pane Jirousi
m - Novotný > pane Novotný
m - Dlouhý > pane Dlouhý
m - Krejčí > pane Krejčí
m - Martinů > pane Martinů
m - Purkyně > pane Purkyně
m - Škvorecký > pane Škvorecký
m - Müller > pane Müllere
m - Schmidt > pane Schmidte
m Petr - > pane Petře
m Alexandr - > pane Alexandře
m Pavel - > pane Pavle
m Karel - > pane Karle
m Jiří - > pane Jiří
m Tomáš - > pane Tomáši
m Honza - > pane Honzo
m Ondřej - > pane Ondřeji
m Ivo - > pane Ivo
m Daniel - > pane Danieli
m Luděk - > pane Luďku
m Vojtěch - > pane Vojtěchu
f - Nováková > paní Nováková
f - Veselá > paní Veselá
f - Janů > paní Janů
f - Krejčí > paní Krejčí
f Anna Smith > paní Smith
f Jana - > paní Jano
f Marie - > paní Marie
f Lucie - > paní Lucie
f Dagmar - > paní Dagmar
f Andrea - > paní Andreo
? Jan Novák > pane Nováku
? Ivana Šťastná > paní Šťastná
? - Černý > pane Černý
? - Novák > ?
"""

POLISH = """
m Piotr Zając > Panie Piotrze
m Paweł - > Panie Pawle
m Michał - > Panie Michale
m Rafał - > Panie Rafale
m Marek - > Panie Marku
m Jacek - > Panie Jacku
m Leszek - > Panie Leszku
m Tomasz - > Panie Tomaszu
m Łukasz - > Panie Łukaszu
m Mateusz - > Panie Mateuszu
m Grzegorz - > Panie Grzegorzu
m Andrzej - > Panie Andrzeju
m Błażej - > Panie Błażeju
m Kamil - > Panie Kamilu
m Daniel - > Panie Danielu
m Karol - > Panie Karolu
m Wojciech - > Panie Wojciechu
m Lech - > Panie Lechu
m Dominik - > Panie Dominiku
m Henryk - > Panie Henryku
m Jan - > Panie Janie
m Marcin - > Panie Marcinie
m Sebastian - > Panie Sebastianie
m Adam - > Panie Adamie
m Jakub - > Panie Jakubie
m Filip - > Panie Filipie
m Stanisław - > Panie Stanisławie
m Krzysztof - > Panie Krzysztofie
m Józef - > Panie Józefie
m Robert - > Panie Robercie
m Zygmunt - > Panie Zygmuncie
m Dawid - > Panie Dawidzie
m Ryszard - > Panie Ryszardzie
m Artur - > Panie Arturze
m Wiktor - > Panie Wiktorze
m Kacper - > Panie Kacprze
m Aleksander - > Panie Aleksandrze
m Sylwester - > Panie Sylwestrze
m Jerzy - > Panie Jerzy
m Ignacy - > Panie Ignacy
m Antoni - > Panie Antoni
m Maciej - > Panie Macieju
m Kuba - > Panie Kubo
m Hugo - > Panie Hugo
m Tytus - > Panie Tytusie
m Aleks - > Panie Aleksie
m Boryś - > Panie Borysiu
m Kevin - > Panie Kevinie
m Marceli - > Panie Marceli
m Mirosław Gawron > Panie Mirosławie
f Anna Kowalska > Pani Anno
f Maria - > Pani Mario
f Zofia - > Pani Zofio
f Julia - > Pani Julio
f Natalia - > Pani Natalio
f Małgorzata - > Pani Małgorzato
f Katarzyna - > Pani Katarzyno
f Ewa - > Pani Ewo
f Kasia - > Pani Kasiu
f Basia - > Pani Basiu
f Ania - > Pani Aniu
f Ola - > Pani Olu
f Jadzia - > Pani Jadziu
f Maja - > Pani Maju
f Eugenia - > Pani Eugenio
f Alicja - > Pani Alicjo
f Anastazja - > Pani Anastazjo
f Beatrycze - > Pani Beatrycze
f Miriam - > Pani Miriam
? Tomasz Kalita > Panie Tomaszu
? Bożena Lis > Pani Bożeno
m - Kowalski > ?
f - Kowalska > ?
? - Nowak > ?
"""

GREEK = """
m - Παπαδόπουλος > κύριε Παπαδόπουλε
m - Αναγνωστόπουλος > κύριε Αναγνωστόπουλε
m - Δημητρακόπουλος > κύριε Δημητρακόπουλε
m - Γραμματικός > κύριε Γραμματικέ
m - Αγγελίδης > κύριε Αγγελίδη
m - Καλίτσης > κύριε Καλίτση
m - Παπαδάκης > κύριε Παπαδάκη
m - Μακρής > κύριε Μακρή
m - Βλάχος > κύριε Βλάχε
m - Παππάς > κύριε Παππά
m - Σαμαράς > κύριε Σαμαρά
m - Μητσοτάκης > κύριε Μητσοτάκη
m - Τσίπρας > κύριε Τσίπρα
m - Γεωργιάδης > κύριε Γεωργιάδη
m - Δημητράκος > κύριε Δημητράκο
m - Θεοδωράκος > κύριε Θεοδωράκο
m - Παπανικολάου > κύριε Παπανικολάου
m - Γεωργίου > κύριε Γεωργίου
m - Βασιλείου > κύριε Βασιλείου
m - Λάμπρος > κύριε Λάμπρο
m - Μάρκος > κύριε Μάρκο
m - Καφές > κύριε Καφέ
m - Παπούς > κύριε Παπού
m - Μανές > κύριε Μανέ
m - Σμιθ > κύριε Σμιθ
m - Χατζής > κύριε Χατζή
m - Κανάρης > κύριε Κανάρη
m - Βενιζέλος > κύριε Βενιζέλο
m Νίκος - > κύριε Νίκο
m Γιώργος - > κύριε Γιώργο
m Πέτρος - > κύριε Πέτρο
m Παύλος - > κύριε Παύλο
m Σπύρος - > κύριε Σπύρο
m Χρήστος - > κύριε Χρήστο
m Στέλιος - > κύριε Στέλιο
m Αλέξανδρος - > κύριε Αλέξανδρε
m Θεόδωρος - > κύριε Θεόδωρε
m Στέφανος - > κύριε Στέφανε
m Χαράλαμπος - > κύριε Χαράλαμπε
m Κωνσταντίνος - > κύριε Κωνσταντίνε
m Γεώργιος - > κύριε Γεώργιε
m Δημήτριος - > κύριε Δημήτριε
m Άγγελος - > κύριε Άγγελε
m Φίλιππος - > κύριε Φίλιππε
m Δημήτρης - > κύριε Δημήτρη
m Γιάννης - > κύριε Γιάννη
m Μανώλης - > κύριε Μανώλη
m Παναγιώτης - > κύριε Παναγιώτη
m Κώστας - > κύριε Κώστα
m Ανδρέας - > κύριε Ανδρέα
m Λουκάς - > κύριε Λουκά
m Θωμάς - > κύριε Θωμά
m Ηλίας - > κύριε Ηλία
m Μιχαήλ - > κύριε Μιχαήλ
m Εδουάρδος - > κύριε Εδουάρδε
m Ματθαίος - > κύριε Ματθαίε
m Αλέκος - > κύριε Αλέκο
f - Παπαδοπούλου > κυρία Παπαδοπούλου
f - Γεωργιάδου > κυρία Γεωργιάδου
f - Μακρή > κυρία Μακρή
f - Παππά > κυρία Παππά
f - Λιακοπούλου > κυρία Λιακοπούλου
f Άννα - > κυρία Άννα
f Ελένη - > κυρία Ελένη
f Δέσποινα - > κυρία Δέσποινα
? Νίκος Γεωργίου > κύριε Γεωργίου
? Μαρία Γεωργίου > κυρία Γεωργίου
? - Παπαδοπούλου > κυρία Παπαδοπούλου
? - Γεωργίου > ?
"""

SERBIAN = """
m - Petrović > gospodine Petroviću
m - Петровић > господине Петровићу
m - Јовановић > господине Јовановићу
m - Đorđević > gospodine Đorđeviću
m - Ђорђевић > господине Ђорђевићу
m - Petrovic > gospodine Petrovicu
m - Kosić > gospodine Kosiću
m - Ножић > господине Ножићу
m - Петровски > господине Петровски
m - Žirovnicki > gospodine Žirovnicki
m - Kostunica > gospodine Kostunica
m - Коштуница > господине Коштуница
m - Пуаца > господине Пуаца
m - Šapina > gospodine Šapina
m - Бранко > господине Бранко
m - Бојовић > господине Бојовићу
m - Љубичић > господине Љубичићу
m - Njegovanović > gospodine Njegovanoviću
m - Knežev > ?
m - Popov > ?
m - Novak > ?
m Милан - > господине Милане
m Milan - > gospodine Milane
m Petar - > gospodine Petre
m Петар - > господине Петре
m Aleksandar - > gospodine Aleksandre
m Lazar - > gospodine Lazare
m Marko - > gospodine Marko
m Nikola - > gospodine Nikola
m Luka - > gospodine Luka
m Ilija - > gospodine Ilija
m Đorđe - > gospodine Đorđe
m Pavle - > gospodine Pavle
m Miloš - > gospodine Miloše
m Uroš - > gospodine Uroše
m Nenad - > gospodine Nenade
m Zoran - > gospodine Zorane
m Goran - > gospodine Gorane
m Dragan - > gospodine Dragane
m Stefan - > gospodine Stefane
m Vladimir - > gospodine Vladimire
m Miroslav - > gospodine Miroslave
m Vuk - > gospodine Vuče
m Andrej - > gospodine Andreju
m Predrag - > ?
m Saša - > gospodine Saša
m Jakov - > gospodine Jakove
m Bogdan - > gospodine Bogdane
m Igor - > gospodine Igore
m Martin - > gospodine Martine
m Ognjen - > gospodine Ognjene
m Живојин - > господине Живојине
f - Petrović > gospođo Petrović
f - Јовановић > госпођо Јовановић
f - Марић > госпођо Марић
f Ana - > gospođo Ana
f Јелена - > госпођо Јелена
f Milica - > gospođo Milice
f Љубица - > госпођо Љубице
f Olga - > gospođo Olga
f Ines - > gospođo Ines
? Jelena Petrović > gospođo Petrović
? Марко Петровић > господине Петровићу
? - Petrović > ?
? Saša Ilić > gospodine Iliću
"""

ENGLISH = """
f - Novak > Ms Novak
m - Novak > Mr Novak
? Anna Novak > Ms Novak
? Peter Nwosu > Mr Nwosu
? Eleanor Finch > Ms Finch
? - Kowalska > Ms Kowalska
? - Nováková > Ms Nováková
? Margaret Whitcombe > Ms Whitcombe
? James O'Neill > Mr O'Neill
? Mary Smith-Jones > Ms Smith-Jones
f Anna - > Anna
m Peter - > Peter
? Grace - > Grace
? Alex Novak > ?
? J. Novak > ?
"""
