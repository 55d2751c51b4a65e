"""Short and home forms of given names in five languages, in plain Latin letters.

Each line is one name in all its forms; a form may stand in several lines (Míša, Sam).
"""

from opora.pure.identity.letters import plain, sound

_FORMS = """
jan honza jenda jenik janek jasiek jasio
jana janca janicka
jiri jirka jura jirik
josef pepa pepik jozka jozef jozek
frantisek franta fanda
vaclav vasek vasik
antonin tonda antoni antek
stanislav standa stana stanislaw staszek stasiek
miroslav mirek mira miroslaw
zdenek zdenda
ladislav lada
michal misa michalek michael mike mick mikey
michaela misa misha
katerina katka kaca kata aikaterini katerina kate katie kathy katherine catherine
katarina kaca kata
katarzyna kasia kaska
jakub kuba kubik
tomas tom tomik
tomasz tomek
thomas tom tommy
ondrej ondra
lukas luki lukasek
lukasz luki
martin mates
petr peta
petra peta petruska
pavel pavlik pavka
pawel pawelek
veronika verka vera nika
vera verka verunka
marie maruska majka marenka
marketa marketka
zuzana zuzka zuza
tereza terka
barbora bara barca
barbara basia baska barb
anna anicka ania anka anula annie
hana hanka hanicka
eliska elis ela
elzbieta ela elka
alena alca
lenka leni
sarka sari
joanna asia aska
malgorzata gosia goska malgosia
agnieszka aga agniecha
zofia zosia zoska
magdalena magda madzia
magdalena magda majda
krzysztof krzysiek krzys
wojciech wojtek
vojtech vojta
grzegorz grzesiek grzes
andrzej jedrek
bartlomiej bartek
maciej maciek
aleksander olek alek
aleksandra ola
aleksandar aca sasa aco
alexandr sasa alex
alexander alex sandy
georgios giorgos yiorgos jorgos george
konstantinos kostas dinos kwstas costas
ioannis giannis yannis yiannis gianis jannis
dimitrios dimitris mitsos dimitri jimmy
nikolaos nikos nicos
vasileios vasilis vassilis bill
panagiotis panos takis
eleni elena lena
sofia sofi
anastasios tasos
anastasia natasa tasoula
athanasios thanasis nasos
spyridon spyros
efstathios stathis
evangelos vangelis
evangelia litsa eva eua eyaggelia vangelio
emmanouil manolis manos
eleftherios lefteris
alexandros alekos alexis
christos chris xristos hristos
maria marika mairi mary
jovan joca jova
djordje djole djoka dorde georgije
nebojsa nesa
slobodan boba sloba
vladimir vlada vladan
zoran zoki
nikola nidza nikolica
mihajlo mihailo miki mihailo
milos misa
jelena jeca lena jelenka
ljiljana ljilja
gordana goca
snezana sneza sneska
svetlana ceca
dragana gaga
dragan gagi
milica mica
ivana ivka
stefan stevan steva
robert rob bob bobby
william bill will billy
james jim jimmy jamie
daniel dan danny
elizabeth liz beth betty lizzie
jennifer jen jenny
stephen steven steve
christopher chris
anthony tony
david dave
matthew matt
nicholas nick
samuel sam
samantha sam
joseph joe
benjamin ben
andrew andy drew
edward ed eddie ted
charles charlie chuck
charlotte lottie charlie
margaret peggy maggie meg
rachel rach
emily em emma
oliver ollie
harry harold
peter pete
laura lauri
hannah hanna
"""

_LINES = [frozenset(sound(plain(form)) for form in line.split()) for line in _FORMS.strip().splitlines()]
_BY_FORM: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_LINES):
    for _form in _line:
        _BY_FORM[_form] = _BY_FORM.get(_form, frozenset()) | {_number}


def forms_of_one_name(first: str, second: str) -> bool:
    """Honza and Jan, Kasia and Katarzyna; both in plain letters, and never Jan and Jana."""
    return bool(_BY_FORM.get(sound(first), frozenset()) & _BY_FORM.get(sound(second), frozenset()))


def is_given_name(word: str) -> bool:
    return sound(word) in _BY_FORM
