"""How Serbs are called: "gospodine Petroviću", "gospođo Jovanović", "gospodine Milane"; the tables are in Latin letters."""

from opora.pure.languages.calling.words import CallingWords
from opora.pure.languages.serbian.scripts import LATIN_OF_CYRILLIC, to_latin_serbian

_PAIRS = {latin: cyrillic for cyrillic, latin in LATIN_OF_CYRILLIC.items() if len(latin) == 2}
_SINGLES = {latin: cyrillic for cyrillic, latin in LATIN_OF_CYRILLIC.items() if len(latin) == 1}


def _in_script(text: str, script: str) -> str:
    """A call of letters that Serbian has, in Cyrillic where that is asked for."""
    if script != "Cyrl":
        return text
    for latin, cyrillic in _PAIRS.items():
        text = text.replace(latin, cyrillic).replace(latin.capitalize(), cyrillic.upper()).replace(latin.upper(), cyrillic.upper())
    return "".join(_SINGLES.get(letter) or _SINGLES.get(letter.lower(), letter).upper() for letter in text)


WORDS = CallingWords(
    man="gospodine",
    woman="gospođo",
    man_called="gdine, g-dine",
    woman_called="gđo, g-đo, gospodjo, gospojo, gospodo, gospođice, gospodjice",
    man_named="gospodin",
    woman_named="gospođa, gospodja, gospođica",
    men="""
        Aca Adam Aleksa Aljoša Aleksandar Aleksej Andrej Andrija Anton Bogdan Bojan Boris Borislav Borivoje Boško Branimir Branislav Branko
        Bratislav Čedomir Dalibor Damir Danilo Darko David Dejan Dimitrije Dobrica Dobrivoje
        Dragan Dragiša Dragoljub Dragoslav Dragutin Dušan Đorđe Đura Đurica Emil Filip Goran Gojko Gradimir Igor Ilija Ivan Ivica Jakov Jovan Jovica
        Kosta Kristijan Lazar Luka Ljubiša Ljubomir Marinko Marko Martin Mateja Matija
        Mihailo Mihajlo Milan Mile Milenko Mileta Milivoje Miljan Milomir Milorad Miloš Milovan Milutin Miodrag Mirko Miroljub Miroslav
        Milojica Miša Mitar Mladen Momčilo Nebojša Nemanja Nenad Nikola Novak Novica Obrad Ognjen Paja Pavle Perica
        Petar Predrag Rade Radenko Radiša Radojica Radivoje Radoje Radomir Radoslav Radovan Ranko Ratko Relja Sava Saša Siniša Slađan Slaviša
        Slavko Slavoljub Slobodan Srba Sreten Sreta Srđan Steva Stevica Stanislav Stanko Stefan Stevan Strahinja
        Svetislav Svetozar Tihomir Todor Toma Tomislav Uroš Vasilije Vasa Velimir Veljko Veselin Viktor Vladan Vladimir Vladislav Vlado
        Vojin Vojislav Vuk Vukašin Zdravko Zlatko Zoran Zvonimir Žarko Željko Žika Živko Živojin Hristijan
    """,
    women="""
        Aleksandra Ana Anastasija Andrijana Anđela Anđelka Anica Anita Biljana Biserka Bojana Bosiljka Borka Branislava Branka Brankica
        Cveta Danica Danijela Dara Darinka Desanka Divna Dobrila Dragana Dragica Draginja Dubravka
        Dunja Dušanka Dušica Đurđica Elena Emilija Gordana Gorana Hristina Ilinka Irena Isidora Iva Ivana Jadranka Jagoda Jana Jasmina
        Jasna Jelena Jelica Jovana Jovanka Julija Kata Katarina Klara Kristina Ksenija
        Lana Lena Lidija Ljiljana Ljubica Ljubinka Magdalena Maja Mara Marica Marija Marijana Marina Marta Milena Milica Milijana Milka
        Miljana Mira Mirjana Miroslava Mila Mileva Minja Mirela Nada Nadežda Nataša Natalija
        Nađa Neda Nevena Nina Novka Olga Olivera Petra Rada Radmila Rajka Ranka Renata Ružica Sandra Sanja Sara Senka Silvana Simona
        Slađana Slavica Slobodanka Snežana Sofija Sonja Stana Stanislava Stanka Stojanka Suzana
        Svetlana Tamara Tanja Tatjana Teodora Tijana Una Valentina Vera Verica Vesna Vida Violeta Višnja Vlasta Vukosava Zagorka
        Zdravka Zora Zorica Zorka Žaklina Željka Živana Živka
    """,
    men_end="slav mir rad ljub oje islav",
    women_end="ica ina ana ena ija ka",
    given_men="""
        Petar > Petre, Aleksandar > Aleksandre, Mitar > Mitre, Lazar > Lazare, Dimitar > Dimitre, Pavle =, Vuk > Vuče, Novak > Novače,
        Igor > Igore, Miloš > Miloše, Uroš > Uroše, Dragiša =, Saša =,
        -a =, -e =, -o =, -i =, -u =, -ica =, -ć > -ću, -đ > -đu, -j > -ju, -lj > -lju, -nj > -nju, -č > -ču, -ž > -že, -š > -še,
        -c > -če, -k ?, -g ?, -h ?,
        -n > -ne, -r > -re, -d > -de, -t > -te, -b > -be, -p > -pe, -v > -ve, -m > -me, -f > -fe, -l > -le, -s > -se, -z > -ze,
        -x > -kse, - ?
    """,
    given_women="-ica > -ice, -a =, -e =, -i =, -o =, -u =, - =",
    surname_men="-ić > -iću, -ic > -icu, -ski =, -ki =, -a =, -o =, -e =, -i =, -u =, -ov ?, -ev ?, -in ?, -ć > -ću, - ?",
    surname_women="- =",
    roles_men="""
        doktor > doktore, profesor > profesore, inženjer > inženjeru, inženjeru =, inženjere =, direktor > direktore,
        magistar > magistre, predsednik > predsedniče, kolega =, advokat > advokate, docent > docente, načelnik > načelniče,
        ministar > ministre, sudija =, gradonačelnik > gradonačelniče, kapetan > kapetane, pukovnik > pukovniče, korisnik > korisniče,
        kupac > kupče
    """,
    roles_women="""
        doktorka =, doktor =, profesorka =, profesor =, profesorko =, direktorka =, direktorko =, direktor =, inženjerka =, magistar =,
        sudija =, predsednica > predsednice, načelnica > načelnice, koleginica > koleginice,
        doktorko =
    """,
    titles="dr prof mr mag ing inž dipl doc akad адв др проф мр инж дипл",
    no_names="""
        Hvala Pozdrav Pozdravi Srdačan Srdačno Poštovanjem Unapred Molim Zahvaljujem Dobar Dan Poštovani Ćao Zdravo Firma Hotel
        Porodica Škola Udruženje Skupština Zahvalan Zahvalna
        Хвала Поздрав Поздрави Срдачан Срдачно Поштовањем Унапред Молим Захваљујем Добар Дан Поштовани Ћао Здраво Фирма Хотел Породица
        Школа Удружење Скупштина
    """,
    read=to_latin_serbian,
    write=_in_script,
)
