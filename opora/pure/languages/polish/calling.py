"""How Poles are called: "Panie Piotrze", "Pani Anno"; a stranger is never called by the surname alone."""

from opora.pure.languages.calling.words import CallingWords

WORDS = CallingWords(
    man="Panie",
    woman="Pani",
    man_named="Pan, Pana, Panu",
    woman_called="Panno",
    by_given_name=True,
    woman_title_is_sure=False,
    men="""
        Adam Adrian Albert Albin Aleksander Alfred Alojzy Ambroży Andrzej Antoni Arkadiusz Artur August Aureliusz Bartłomiej Bartosz
        Benedykt Bernard Błażej Bogdan Bogusław Bolesław
        Borys Bronisław Bruno Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Dominik Edmund Edward Emil Eryk Eugeniusz Fabian
        Feliks Ferdynand Filip Franciszek Fryderyk Gabriel Grzegorz
        Gustaw Henryk Hubert Hugo Ignacy Igor Ireneusz Iwo Jacek Jakub Jan Janusz Jarosław Jerzy Joachim Józef Julian Juliusz Kacper
        Kajetan Kamil Karol Kazimierz Kazik Klemens Konrad
        Konstanty Kornel Krystian Krzysztof Ksawery Lech Leon Leonard Leopold Lesław Leszek Longin Lucjan Ludwik Łukasz Maciej
        Maksymilian Marceli Marcin Marek Marian Mariusz Mateusz
        Maurycy Michał Mieczysław Mikołaj Miłosz Mirosław Nikodem Norbert Olaf Olgierd Oliwier Oskar Patryk Paweł Piotr Przemysław
        Radosław Rafał Remigiusz Robert Roman Ryszard Sebastian
        Seweryn Sławomir Stanisław Stefan Sylwester Szczepan Szymon Tadeusz Telesfor Teodor Tomasz Tymon Tymoteusz Tytus Wacław
        Waldemar Walenty Wiesław Wiktor Wilhelm Wincenty Wit Witold
        Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zygmunt Kuba Janek Staszek Tomek Wojtek Bartek Krzysiek Jurek Antek
        Franek Maciek Piotrek Michałek
    """,
    women="""
        Ada Adela Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Anastazja Andżelika Aneta Angelika Anita Anna Antonina
        Apolonia Aurelia Balbina Barbara Beata Beatrycze
        Bernadetta Blanka Bogna Bogumiła Bogusława Bożena Bronisława Brygida Cecylia Celina Czesława Dagmara Danuta Daria Diana
        Dominika Dorota Edyta Eleonora Elżbieta Emilia Eryka Ewa
        Ewelina Felicja Filipina Franciszka Gabriela Genowefa Grażyna Halina Hanna Helena Henryka Honorata Idalia Iga Ilona Inga Irena
        Irmina Iwona Iza Izabela Jadwiga Jagna Jagoda Janina Joanna
        Jolanta Jowita Judyta Julia Julianna Justyna Kaja Kalina Kamila Karina Karolina Katarzyna Kinga Klara Klaudia Kornelia Krystyna
        Ksenia Laura Lena Lidia Liliana Liwia Lucyna
        Ludmiła Ludwika Luiza Łucja Magda Magdalena Maja Malwina Małgorzata Marcelina Maria Mariola Marianna Marlena Marta Martyna
        Maryla Marzena Matylda Michalina Mieczysława Milena Mirosława
        Monika Nadia Natalia Natasza Nela Nikola Nina Olga Oliwia Patrycja Paula Paulina Regina Renata Roksana Romana Rozalia Róża
        Sabina Sandra Sara Stanisława Stefania Stella Sylwia
        Tamara Tatiana Teresa Urszula Wanda Weronika Wiesława Wiktoria Wilhelmina Wioletta Władysława Zdzisława Zofia Zuzanna Zyta
        Żaneta Ania Asia Basia Gosia Kasia Małgosia Ola Ela Ala
        Hania Zosia Krysia Marysia Iwonka Jola Dorotka Beatka Renia Stasia Tosia Ula Wera Werena Jadzia Madzia Miriam Ines
    """,
    women_end="ina ana ena ela yna ia ja anna",
    men_end="sław mir usz ek",
    surnames_of_men_end="ski cki dzki",
    surnames_of_women_end="ska cka dzka owa ówna",
    given_men="""
        Paweł > Pawle, Piotr > Piotrze, Aleksander > Aleksandrze, Jan > Janie, Karol > Karolu, Michał > Michale, Rafał > Rafale,
        Lew > Lwie, Tytus > Tytusie, Iwo =, Bruno =, Hugo =,
        Mieszko =, Otto =, Henio > Heniu, Józio > Józiu, Lech > Lechu, Kacper > Kacprze, Sylwester > Sylwestrze, Wit > Wicie, Kuba > Kubo,
        -a > -o, -i =, -y =, -e =, -o =, -u =, -ę =, -ó =, -io > -iu,
        -k > -ku, -g > -gu, -h > -hu, -ch > -chu, -ek > -ku, -ł > -le, -r > -rze, -sz > -szu, -rz > -rzu, -cz > -czu, -dż > -dżu,
        -ż > -żu, -j > -ju, -l > -lu,
        -ń > -niu, -ś > -siu, -ć > -ciu, -ź > -ziu, -c > -cu, -dz > -dzu, -n > -nie, -m > -mie, -b > -bie, -p > -pie, -w > -wie,
        -f > -fie,
        -t > -cie, -d > -dzie, -s > -sie, -z > -zie, -x > -ksie, -v ?, - ?
    """,
    given_women="""
        Ania > Aniu, Hania > Haniu, Mania > Maniu, Renia > Reniu, Frania > Franiu, Gienia > Gieniu, Maja > Maju, Kaja > Kaju,
        Ola > Olu, Ala > Alu, Ela > Elu, Ula > Ulu, Jola > Jolu,
        Hela > Helu, Lila > Lilu, Pola > Polu, Mila > Milu, Lola > Lolu, Fela > Felu, Tola > Tolu, Krysia > Krysiu, Zuzia > Zuziu,
        Jadzia > Jadziu, Niusia > Niusiu,
        Zofia > Zofio, Julia > Julio, Rozalia > Rozalio,
        -a > -o, -sia > -siu, -zia > -ziu, -dzia > -dziu, -cia > -ciu, -usia > -usiu, -e =, -i =, -y =, -o =, -u =, - =
    """,
    surname_men="-a > -o, -i =, -y =, - =",
    surname_women="- =",
    roles_men="""
        doktor > doktorze, profesor > profesorze, mecenas > mecenasie, prezes > prezesie, dyrektor > dyrektorze, inżynier > inżynierze,
        magister > magistrze, kierownik > kierowniku,
        redaktor > redaktorze, naczelnik > naczelniku, wójt > wójcie, burmistrz > burmistrzu, sędzia > sędzio, pułkownik > pułkowniku,
        docent > docencie, przewodniczący =, poseł > pośle,
        notariusz > notariuszu, radca > radco, starosta > starosto, ksiądz > księże
    """,
    roles_women="""doktor =, profesor =, mecenas =, prezes =, dyrektor =, inżynier =, magister =, kierownik =, redaktor =,
    kierowniczko =, kierowniczka > kierowniczko""",
    titles="dr prof inż mgr hab lek mec doc płk gen ks arch red",
    no_names="""
        Dziękuję Dziekuje Dzięki Dzieki Pozdrawiam Pozdrowienia Serdecznie Łączę Proszę Prosze Cześć Hej Witam Serdeczności Miłego dnia
        Dzień Dobry Szanowni Szanowna
        Szanowny Państwo Państwa Firma Wspólnota Parafia Rodzina Hotel Klient Klientka
        Klienta Klientów Obsługi Mieszkańca Mieszkańców Danych Szkoleń Rozliczeń Reklamacji Zwrotów Sprzedaży Księgowości Windykacji Wysyłki
        Logistyki Kadr Dział Biuro Zespół Sekretariat Administracja Dyrekcja Zarząd Oddział Posprzedażowy Techniczny Handlowy Prawny
    """,
)
