"""English words that tie a mishap to us, and words of a price, by which a complaint is told from a call for help; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "ties": phrases(
        in_one_line(
            """
            you, your, yours, yourselves, order*, deliver*, parcel*, package*, shipment*, courier*, driver*, arriv*, came,
            comes, received, receive, (i|we) got, sent, send, bought, purchase*, paid, pay, paying, charged, bill*, invoice*,
            refund*, payment*, money, app, apps, website, web site, site, page, pages, portal, link, links, form, log, login,
            logged, password*, account*, code, codes, voucher*, coupon*, booking*, booked, reserved, reservation*,
            appointment*, ticket*, technician*, engineer*, colleague*, waiter*, waitress, staff, receptionist, nobody, no one,
            noone, room, rooms, hotel, flight*, train*, bus, tour, course, meal, dinner, lunch, food, pizza, soup, coffee,
            cake*, heating, hot water, power cut, internet, wifi, wi-fi, signal, lift, line, phone line, hotline, on hold,
            again, still, yet, second, third, fourth, fifth, sixth, 2nd, 3rd, 4th, 5th, waiting, waited, wait, promised, said,
            told, supposed, due, was to, were to, repair, repaired, update*, upgrade*, since the, after the, service, serviced,
            visit*, installed, fitted, delivered, (the|your|my|our|this) new, brand new, contract, subscription, membership,
            lease, rent, statement, letter, mail, email, e-mail, certificate, translation, photo book, album, missing, wrong,
            instead, twice, months, weeks, flat, apartment, gym, pool, shop, store, office
            """
        )
    ),
    "own": phrases("my old, our old, the old, allerg*, i react, reacts, swallowed, got wet, in pain"),
    "elsewhere": phrases(
        "elsewhere, (from|in|at) (another|a different|some other) (shop|store|dealer|seller|company), second-hand, secondhand"
    ),
    "costs": phrases("cost*, price*, comes to, come to, priced, quote, charge, fee"),
}
"""`ties`: our acts, our goods, our promises and what is bought of us; a mishap told without any of them is the customer's own."""
