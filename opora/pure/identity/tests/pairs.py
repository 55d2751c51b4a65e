"""Labelled pairs of senders, written by hand: are they one person?

One line a pair: language, answer, sender, other sender. A sender is `Name <address>` and,
after semicolons, a telephone (+…), an order number (#…), a signature ("…") or a firm (@…).
Every third pair is kept aside: the words and weights of the room were never fitted to it.
"""

import re
from dataclasses import dataclass

from opora.pure.identity import Person

TABLE = """
cs yes | Jan Novák <novak@firma-novak.cz> | Honza Novák <honza.novak@seznam.cz>
cs no  | Jan Novák <jan.novak@seznam.cz> | Jana Nováková <jana.novakova@seznam.cz>
cs yes | Jan Novák <jan.novak@seznam.cz> | J. Novák <j.novak@firma-novak.cz>
cs no  | Petr Svoboda <svoboda@centrum.cz> ; +420777111222 | Petra Svobodová <petra.svobodova@centrum.cz> ; +420777111222
cs yes | Jiří Dvořák <jiri.dvorak@seznam.cz> | Jirka Dvořák <dvorakj@post.cz>
cs yes | Ing. Tomáš Kučera, Ph.D. <kucera@vut-projekt.cz> | Tomáš Kučera <tomas.kucera@gmail.com>
cs no  | Tomáš Kučera <tomas.kucera@seznam.cz> | Lukáš Kučera <lukas.kucera@seznam.cz>
cs yes | Kateřina Veselá <katerina.vesela@email.cz> ; +420602333444 | Katka Veselá <katka@vesela-kvetiny.cz> ; +420602333444
cs no  | Karel Veselý <vesely@email.cz> | Karla Veselá <vesela@email.cz>
cs yes | Josef Procházka <prochazka.josef@volny.cz> | Pepa Procházka <pepa.prochazka@gmail.com>
cs no  | Josef Procházka <prochazka@volny.cz> | Marie Procházková <marie.prochazkova@volny.cz>
cs yes | Novák, Jan <jan.novak@firma.cz> | Jan Novák <jan.novak@gmail.com>
cs no  | Jan Novák <info@firma-novak.cz> | Jan Novák <novak@firma-novak.cz>
cs yes | <zuzana.horakova@seznam.cz> | Zuzana Horáková <horakova@skolka-slunicko.cz>
cs no  | Zuzana Horáková <zuzana.horakova@seznam.cz> | Michal Horák <michal.horak@seznam.cz>
cs yes | Ondřej Fiala <ondrej.fiala@gmail.com> | Ondra Fiala <o.fiala@atlas.cz>
cs yes | František Růžička <ruzicka@ruzicka-stavby.cz> ; #20418 | Franta Růžička <franta.r@seznam.cz> ; #20418
cs no  | Václav Malý <maly@post.cz> | Václav Černý <cerny@post.cz>
cs yes | Václav Malý <vaclav.maly@gmail.com> | Vašek Malý <vaclav.maly@outlook.com>
cs no  | Eva Malá <eva.mala@post.cz> | Věra Malá <vera.mala@post.cz>
cs yes | Markéta Říhová <marketa.rihova@gmail.com> | Marketa Rihova <rihova@divadlo-brno.cz>
cs no  | Martin Beneš <benes@tiscali.cz> | Martina Benešová <benesova@tiscali.cz>
cs yes | Martin Beneš (Stavby Beneš s.r.o.) <m.benes@stavbybenes.cz> | Martin Beneš <benes.martin@seznam.cz>
cs no  | Podpora <podpora@firma.cz> | Pavel Dostál <podpora@jina-firma.cz>
cs yes | Stanislav Hájek <standa.hajek@seznam.cz> | Standa Hájek <hajek@hajek-auto.cz>
cs no  | Stanislav Hájek <hajek@seznam.cz> | Stanislava Hájková <hajkova@seznam.cz>
cs yes | Tereza Křížová <tereza.krizova@gmail.com> | Terka Křížová <krizova.t@email.cz>
cs no  | Jakub Šimek <jakub.simek@gmail.com> | Jakub Šimák <jakub.simak@gmail.com>
cs yes | jan.novak+eshop@gmail.com <jan.novak+eshop@gmail.com> | Jan Novák <jannovak@gmail.com>
cs no  | Lenka Pokorná <lenka.pokorna@email.cz> | Alena Pokorná <alena.pokorna@email.cz>
pl yes | Katarzyna Nowak <katarzyna.nowak@wp.pl> | Kasia Nowak <kasia.nowak@gmail.com>
pl no  | Jan Kowalski <jan.kowalski@onet.pl> | Anna Kowalska <anna.kowalska@onet.pl>
pl no  | Stanisław Kowalski <s.kowalski@onet.pl> | Stanisława Kowalska <s.kowalska@onet.pl>
pl yes | Małgorzata Wiśniewska <m.wisniewska@interia.pl> | Gosia Wiśniewska <gosia@wisniewska-foto.pl>
pl yes | Krzysztof Zieliński <krzysztof.zielinski@wp.pl> | Krzysiek Zieliński <kzielinski@firma-kz.pl>
pl no  | Paweł Lewandowski <pawel.lewandowski@wp.pl> | Piotr Lewandowski <piotr.lewandowski@wp.pl>
pl yes | Wojciech Szymański <wojciech.szymanski@o2.pl> | Wojtek Szymanski <wojtek.szymanski@gmail.com>
pl no  | Ewa Dąbrowska <ewa.dabrowska@onet.pl> | Adam Dąbrowski <adam.dabrowski@onet.pl>
pl yes | Nowak Anna <anna.nowak@op.pl> | Anna Nowak <a.nowak@biblioteka-lodz.pl>
pl yes | mgr inż. Tomasz Mazur <t.mazur@mazur-projekt.pl> | Tomek Mazur <tomek.mazur@gmail.com>
pl no  | Tomasz Mazur <tomasz.mazur@gmail.com> | Tomasz Mazurek <tomasz.mazurek@gmail.com>
pl yes | Agnieszka Krawczyk <agnieszka.krawczyk@gazeta.pl> | A. Krawczyk <krawczyk@kwiaty-krawczyk.pl>
pl no  | Biuro Obsługi <biuro@sklepik.pl> | Agnieszka Krawczyk <a.krawczyk@sklepik.pl>
pl yes | Joanna Jankowska <joanna.jankowska@wp.pl> ; +48601202303 | Asia Jankowska <asia.j@tlen.pl> ; +48601202303
pl no  | Joanna Jankowska <joanna.jankowska@wp.pl> | Janina Jankowska <janina.jankowska@wp.pl>
pl yes | Grzegorz Woźniak <grzegorz.wozniak@onet.pl> | Grzesiek Woźniak <grzesiek.wozniak@gmail.com>
pl no  | Michał Kozłowski <m.kozlowski@onet.pl> | Marek Kozłowski <marek.kozlowski@onet.pl>
pl yes | Łukasz Gołąb <lukasz.golab@wp.pl> | Lukasz Golab <golab@golab-transport.pl>
pl no  | Łukasz Gołąb <lukasz@firma-gl.pl> ; +48500600700 | Beata Lis <beata@firma-gl.pl> ; +48500600700
pl yes | Elżbieta Kamińska <elzbieta.kaminska@poczta.onet.pl> | Ela Kamińska <ela.kaminska@gmail.com>
pl no  | Elżbieta Kamińska <elzbieta.kaminska@wp.pl> | Elżbieta Wójcik <elzbieta.wojcik@wp.pl>
pl yes | Bartłomiej Sikora <b.sikora@sikora-meble.pl> | Bartek Sikora <bartek.sikora@wp.pl>
pl no  | Zofia Duda <zofia.duda@wp.pl> | Zofia Dudek <zofia.dudek@wp.pl>
pl yes | Zofia Duda <zofia.duda@wp.pl> | Zosia Duda <zosia.duda@gmail.com>
el yes | Γιώργος Παπαδόπουλος <papadopoulos@texniki.gr> | Giorgos Papadopoulos <giorgos.papadopoulos@gmail.com>
el no  | Γιώργος Παπαδόπουλος <gpapadopoulos@otenet.gr> | Μαρία Παπαδοπούλου <mariapap@otenet.gr>
el yes | Κωνσταντίνος Οικονόμου <k.oikonomou@forthnet.gr> | Κώστας Οικονόμου <kostas.oikonomou@gmail.com>
el no  | Νίκος Γεωργίου <nikos.georgiou@gmail.com> | Νίκος Γεωργιάδης <nikos.georgiadis@gmail.com>
el yes | Ιωάννης Βλάχος <ioannis.vlachos@yahoo.gr> | Yannis Vlahos <yannis@vlachos-boats.gr>
el no  | Δημήτρης Μακρής <d.makris@in.gr> | Δήμητρα Μακρή <d.makri@in.gr>
el yes | Δημήτριος Αντωνίου <dimitrios.antoniou@gmail.com> | Dimitris Antoniou <antoniou@antoniou-law.gr>
el no  | Δημήτρης Αντωνίου <dimitris.antoniou@gmail.com> | Αντώνης Δημητρίου <antonis.dimitriou@gmail.com>
el yes | Giorgos P. <giorgos.papadopoulos@gmail.com> | Γιώργος Παπαδόπουλος <papadopoulos@texniki.gr>
el yes | Ελένη Καραγιάννη <eleni.karagianni@gmail.com> | Έλενα Καραγιάννη <elena.k@otenet.gr> ; #558812
el no  | Ελένη Καραγιάννη <eleni.karagianni@gmail.com> | Πέτρος Καραγιάννης <petros.karagiannis@gmail.com>
el yes | Αικατερίνη Νικολάου <aikaterini.nikolaou@yahoo.gr> | Κατερίνα Νικολάου <katerina@nikolaou-shop.gr>
el no  | Κατερίνα Νικολάου <info@nikolaou-shop.gr> | Κατερίνα Νικολάου <katerina.nikolaou@gmail.com>
el yes | Panagiotis Stamatopoulos <p.stamatopoulos@gmail.com> | Παναγιώτης Σταματόπουλος <stamatopoulos@stamos.gr>
el no  | Παναγιώτης Σταματόπουλος <panos.s@gmail.com> | Σπύρος Σταματόπουλος <spyros.s@gmail.com>
el yes | Βασίλης Δημητρίου <vasilis.dimitriou@hotmail.gr> | Vassilis Dimitriou <dimitriou.vassilis@gmail.com>
el no  | Μαρία Δημητρίου <maria.dimitriou@gmail.com> | Μαρίνα Δημητρίου <marina.dimitriou@gmail.com>
el yes | Σπυρίδων Μακρής <spyridon.makris@gmail.com> ; +306944112233 | Σπύρος Μακρής <s.makris@makris-auto.gr> ; +306944112233
el no  | Χρήστος Βλάχος <christos.vlachos@gmail.com> | Χρήστος Λάχος <christos.lachos@gmail.com>
el yes | Χρήστος Βλάχος <christos.vlachos@gmail.com> | Christos Vlachos <vlachos@gym-patra.gr>
el no  | Γραμματεία <grammateia@sxoleio.gr> | Άννα Ρήγα <anna.riga@sxoleio.gr>
el yes | Αναστασία Οικονόμου <anastasia.oikonomou@gmail.com> | Νατάσα Οικονόμου <natasa.oikonomou@gmail.com>
el no  | Αναστασία Οικονόμου <anastasia.oikonomou@gmail.com> | Αναστάσιος Οικονόμου <tasos.oikonomou@gmail.com>
el yes | Ευάγγελος Ράπτης <e.raptis@raptis.gr> | Βαγγέλης Ράπτης <vangelis.raptis@gmail.com>
sr yes | Јована Петровић <jovana.petrovic@gmail.com> | Jovana Petrović <jovana@petrovic-dizajn.rs>
sr no  | Jovan Petrović <jovan.petrovic@gmail.com> | Jovana Petrović <jovana.petrovic@gmail.com>
sr yes | Ђорђе Стојановић <djordje.stojanovic@gmail.com> | Đorđe Stojanović <dj.stojanovic@stojanovic.rs>
sr no  | Милан Јовановић <milan.jovanovic@gmail.com> | Милица Јовановић <milica.jovanovic@gmail.com>
sr yes | Александар Николић <aleksandar.nikolic@mts.rs> | Aca Nikolić <aca.nikolic@gmail.com>
sr yes | Milos Djordjevic <milos.djordjevic@yahoo.com> | Милош Ђорђевић <m.djordjevic@elektro-nis.rs>
sr no  | Милош Ђорђевић <milos.djordjevic@gmail.com> | Милан Ђорђевић <milan.djordjevic@gmail.com>
sr yes | Љиљана Живковић <ljiljana.zivkovic@eunet.rs> | Ljilja Živković <ljilja@zivkovic-cvece.rs>
sr no  | Љиљана Живковић <ljiljana.zivkovic@eunet.rs> ; +381641234567 | Драган Живковић <dragan.zivkovic@eunet.rs> ; +381641234567
sr yes | Снежана Илић <snezana.ilic@gmail.com> | Snezana Ilic <ilic.snezana@yahoo.com>
sr no  | Jelena Marković <jelena.markovic@gmail.com> | Jelena Milošević <jelena.milosevic@gmail.com>
sr yes | Jelena Marković <jelena.markovic@gmail.com> | Јелена Марковић <markovic@apoteka-nis.rs>
sr no  | Podrška <podrska@prodavnica.rs> | Јелена Марковић <jelena@prodavnica.rs>
sr yes | Владимир Шарић <vladimir.saric@gmail.com> ; #90117 | Vlada Šarić <vlada@saric-gradnja.rs> ; #90117
sr no  | Vladimir Šarić <vladimir.saric@gmail.com> | Vladan Šašić <vladan.sasic@gmail.com>
sr yes | Зоран Павловић <zoran.pavlovic@mts.rs> | Z. Pavlović <pavlovic@pavlovic-prevoz.rs>
sr no  | Зоран Павловић <zoran.pavlovic@mts.rs> | Зорана Павловић <zorana.pavlovic@mts.rs>
sr yes | Nikola Ćirić <nikola.ciric@gmail.com> | Никола Ћирић <nikola@ciric.rs>
sr no  | Nikola Ćirić <nikola.ciric@gmail.com> | Nikola Ćosić <nikola.cosic@gmail.com>
sr yes | Гордана Станковић <gordana.stankovic@gmail.com> | Goca Stanković <goca.stankovic@gmail.com>
sr no  | Dragan Stanković <dragan.stankovic@gmail.com> | Dragana Stanković <dragana.stankovic@gmail.com>
sr yes | Катарина Ковачевић <k.kovacevic@ptt.rs> | Katarina Kovačević <katarina.kovacevic@gmail.com>
en yes | Michael Brown <michael.brown@gmail.com> | Mike Brown <mike@brownroofing.co.uk>
en no  | Michael Brown <michael.brown@gmail.com> | Michelle Brown <michelle.brown@gmail.com>
en yes | Elizabeth Taylor <elizabeth.taylor@btinternet.com> | Liz Taylor <liz.taylor@outlook.com>
en no  | James Wilson <james.wilson@gmail.com> ; +442071234567 | Grace Wilson <grace.wilson@gmail.com> ; +442071234567
en yes | Bob Wright <bob@wright-motors.co.uk> | Robert Wright <robert.wright@gmail.com>
en no  | Bob Wright <bob.wright@gmail.com> | Rob White <rob.white@gmail.com>
en yes | Dr. Rachel Evans <r.evans@leeds-clinic.org.uk> | Rachel Evans <rachel.evans@gmail.com>
en no  | Thomas Walker <thomas.walker@sky.com> | Tamara Walker <tamara.walker@sky.com>
en yes | Thomas Walker <thomas.walker@sky.com> | Tom Walker <tom@walker-joinery.co.uk>
en no  | Sales Team <sales@walker-joinery.co.uk> | Tom Walker <tom@walker-joinery.co.uk>
en yes | Roberts, Daniel <daniel.roberts@council.example.org> | Dan Roberts <dan.roberts@gmail.com>
en no  | Daniel Roberts <daniel.roberts@gmail.com> | Danielle Roberts <danielle.roberts@gmail.com>
en yes | Catherine Green <cgreen@sky.com> ; "Green and Sons, Bristol" | Kate Green <kate@greenandsons.co.uk> ; "Green and Sons, Bristol"
en no  | Laura Green <laura.green@gmail.com> | Lara Green <lara.green@gmail.com>
en yes | William Smith <william.smith@gmail.com> | Bill Smith <bill.smith@gmail.com>
en no  | Peter Smith <peter.smith@gmail.com> | Paul Smith <paul.smith@gmail.com>
en yes | Charlotte Davies <charlotte.davies@gmail.com> | C. Davies <c.davies@cardiffbakery.co.uk>
en no  | Oliver Jones <oliver.jones@gmail.com> | Olivia Jones <olivia.jones@gmail.com>
en no  | Emily Hall <emily.hall@gmail.com> | Emily Hill <emily.hill@gmail.com>
en yes | Emily Hall <emily.hall@gmail.com> | Em Hall <em@hall-yoga.co.uk> ; "yoga with Em, 12 Mill Lane, Leeds"
cs yes | Barbora Kratochvílová <barbora.kratochvilova@gmail.com> | Bára Kratochvílová <bara@kratochvilova-keramika.cz>
cs no  | Účtárna <uctarna@firma.cz> | Barbora Kratochvílová <kratochvilova@firma.cz>
pl no  | Maria Lis <maria.lis@gmail.com> | Marian Lis <marian.lis@gmail.com>
el no  | Στέλιος Ράπτης <stelios.raptis@gmail.com> | Στέλλα Ράπτη <stella.rapti@gmail.com>
sr yes | Слободан Васић <slobodan.vasic@gmail.com> | Boba Vasić <boba.vasic@gmail.com>
en yes | Stephen Johnson <stephen.johnson@gmail.com> | Steve Johnson <sjohnson@johnsonprint.co.uk> ; @Johnson Print
"""

_ADDRESS = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True)
class Pair:
    language: str
    same: bool
    first: Person
    second: Person
    aside: bool


def pairs() -> list[Pair]:
    return [_pair(number, line) for number, line in enumerate(TABLE.strip().splitlines())]


def _pair(number: int, line: str) -> Pair:
    head, first, second = line.split(" | ")
    language, answer = head.split()
    return Pair(language, answer == "yes", _person(first), _person(second), number % 3 == 2)


def _person(text: str) -> Person:
    sender, *rest = text.split(" ; ")
    found = _ADDRESS.search(sender)
    assert found, text
    notes = [note.strip() for note in rest]
    return Person(
        name=sender[: found.start()].strip(),
        address=found.group(1),
        phones=tuple(n for n in notes if n.startswith("+")),
        order_numbers=tuple(n[1:] for n in notes if n.startswith("#")),
        signature=next((n.strip('"') for n in notes if n.startswith('"')), ""),
        organisation=next((n[1:] for n in notes if n.startswith("@")), ""),
    )
