"""How Czechs are called: "pane Nováku", "paní Nováková", "paní Jano"."""

from opora.pure.languages.calling.words import CallingWords

_EVERY_MAN = """
    -a > -o, -e =, -ě =, -é =, -í =, -i =, -y =, -ý =, -o =, -u =, -ů =, -ú =, -á =,
    -k > -ku, -g > -gu, -h > -hu, -ch > -chu, -ek > -ku, -ěk > -ku, -něk > -ňku, -děk > -ďku, -těk > -ťku,
    -ec > -če, -c > -ci, -č > -či, -š > -ši, -ž > -ži, -ř > -ři, -j > -ji, -ď > -di, -ť > -ti, -ň > -ni,
    -s > -si, -z > -zi, -x > -xi, -l > -le, -el > -eli, -ľ > -li,
    -r > -re, -dr > -dře, -tr > -tře, -n > -ne, -d > -de, -t > -te, -b > -be, -p > -pe, -v > -ve, -m > -me, -f > -fe, -th ?, - ?
"""

WORDS = CallingWords(
    man="pane",
    woman="paní",
    man_named="pan",
    woman_called="slečno, pani",
    woman_named="slečna",
    woman_title_is_sure=False,
    men="""
        Adam Alan Albert Aleš Alexandr Alois Antonín Arnošt Artur Bedřich Bohumil Bohuslav Boris Břetislav Ctirad Dalibor Dan Daniel
        David Denis Dominik Dušan Eduard Emanuel
        Emil Erik Evžen Felix Ferdinand Filip František Gabriel Hugo Hynek Igor Ivan Ivo Jáchym Jakub Jan Jaromír Jaroslav Jindřich
        Jiří Jonáš Josef Juraj Kamil Karel Kryštof
        Kvido Ladislav Leoš Libor Luboš Lubomír Luděk Ludvík Lukáš Marcel Marek Marian Martin Matěj Matouš Matyáš Max Maxmilián Metoděj
        Michael Michal Milan Miloš Miloslav
        Miroslav Mojmír Norbert Oldřich Oliver Ondřej Oskar Otakar Oto Otto Ota Patrik Pavel Petr Přemysl Radek Radim Radomír Radoslav
        Radovan Rastislav René Richard Robert
        Robin Roman Rostislav Rudolf Samuel Sebastian Slavomír Stanislav Svatopluk Svatoslav Šimon Štefan Štěpán Tadeáš Teodor Tibor
        Tobiáš Tomáš Václav Valentin Vavřinec
        Viktor Vilém Vincent Vít Vítek Vladan Vladimír Vladislav Vlastimil Vlastislav Vojtěch Vratislav Zbyněk Zdeněk Zdislav Zikmund
        Honza Jirka Jarda Pepa Franta Vašek Tonda Standa Mirek Zdenda Láďa Míša Kuba Ondra Vojta Petan Pája Péťa Míra Olda Ruda Venca
        Bořek Béďa
    """,
    women="""
        Adéla Adriana Agáta Alena Alexandra Alice Alžběta Amálie Anastázie Andrea Anežka Anna Aneta Antonie Apolena Barbora Blanka
        Blažena Božena Dagmar Dana Daniela Darina
        Denisa Diana Dita Dominika Dorota Drahomíra Edita Ela Elena Eliška Ema Emílie Erika Eva Františka Gabriela Hana Hedvika Helena
        Ilona Irena Iva Ivana Iveta Ivona Izabela
        Jana Jarmila Jaroslava Jindřiška Jiřina Jitka Johana Josefa Julie Justýna Kamila Karin Karla Karolína Kateřina Klára Kristýna
        Květa Květoslava Lada Laura Lenka Libuše Linda
        Lucie Ludmila Magdaléna Marcela Marie Markéta Marta Martina Michaela Milada Milena Miloslava Miluše Miriam Miroslava Monika
        Naděžda Natálie Nela Nikol Nina Olga Pavla
        Pavlína Petra Radka Regina Renata Romana Růžena Sabina Sandra Sára Silvie Simona Soňa Stanislava Stela Šárka Štěpánka Tamara
        Tatiana Tereza Valerie Vanda Vendula Věra
        Veronika Viktorie Viola Vladimíra Vlasta Zdeňka Zdenka Zdislava Zita Zlata Zora Zuzana Žaneta Žofie Jája Káča Katka Bára Verča
        Maruška Míša Terka Zuzka Anička Hanka
    """,
    women_end="ina ana ena ela eta ika anka ie",
    surnames_of_men_end="ský cký ný lý rý tý vý",
    surnames_of_women_end="ová ova ská cká ná lá rá tá vá",
    given_men=f"""
        Karel > Karle, Pavel > Pavle, Havel > Havle, Čeněk > Čeňku, Tadeáš > Tadeáši, Jiří =, René =, Aleš > Aleši, Michael > Michaeli,
        {_EVERY_MAN}
    """,
    given_women="-a > -o, -e =, -ě =, -i =, -í =, -y =, -o =, -u =, - =",
    surname_men=f"""
        Král > Králi, Pavel > Pavle, Havel > Havle, Karel > Karle, Kozel > Kozle, Orel > Orle, Švec > Ševče, Vrabec > Vrabče,
        Kůň > Koni, Bůh > Bože,
        {_EVERY_MAN}
    """,
    surname_women="- =",
    roles_men="""
        doktor > doktore, inženýr > inženýre, profesor > profesore, docent > docente, magistr > magistře, ředitel > řediteli,
        starosta > starosto, předseda > předsedo,
        kolega > kolego, primář > primáři, vedoucí =, notář > notáři, advokát > advokáte, majitel > majiteli, jednatel > jednateli,
        učitel > učiteli, farář > faráři,
        ministr > ministře, soudce > soudce, poslanec > poslanče, senátor > senátore, plukovník > plukovníku, kapitán > kapitáne,
        zákazník > zákazníku, klient > kliente
    """,
    roles_women="""
        doktorka > doktorko, inženýrka > inženýrko, profesorka > profesorko, docentka > docentko, magistra > magistro,
        ředitelka > ředitelko, starostka > starostko,
        předsedkyně =, kolegyně =, primářka > primářko, učitelka > učitelko, notářka > notářko, zákaznice =, klientka > klientko
    """,
    titles="Bc Mgr Ing MUDr MVDr MDDr JUDr PhDr RNDr PharmDr ThDr PaedDr RSDr Dr prof doc Ph.D PhD CSc DrSc DiS MBA BcA MgA arch",
    no_names="""
        Děkuji Děkuju Děkujeme Díky Dik Dekuji Diky Zdravím Zdraví Pozdrav Pěkný Hezký Krásný den Předem Ahoj Čau Mějte Prosím Dobrý Za
        Firma Rodina Hotel Restaurace
        Obec Škola Spolek Studio Skupina Odesláno Vaše Váš Tým SVJ
    """,
)
