"""What fails and how it is said in English."""

from opora.pure.languages.troubles import TroubleWords

WORDS = TroubleWords(
    fails="""
        not work, doesn t work, isn t work, don t work, won t, cannot, can t, unable, couldn t, could not, fail, error, broke, broken, down,
        crash, freez, frozen, stuck, hang, outage, unavailable, reject, declin, not load, doesn t load, not let, doesn t let, problem,
        keeps, timed out, time out, refus
    """,
    matters={
        "order": "order, basket, cart, checkout, check out, purchas, buy, bought, ticket, book",
        "payment": "pay, card, charg, bank, transfer, money, refund",
        "account": "log in, login, logging, log on, password, account, sign in, register, profile",
        "site": "site, website, page, shop, store, server, portal, link",
        "app": "app, phone, update, program",
        "mail": "mail, email, e mail, inbox, mailbox, message",
        "delivery": "deliver, parcel, package, courier, ship, tracking",
        "price": "price, discount, code, offer, voucher, coupon",
        "invoice": "invoice, bill, receipt, vat",
        "network": "internet, connect, network, signal, wifi, line, telephone, power",
        "data": "data, leak, privacy, personal",
        "goods": "product, item, goods, defect, batch, faulty",
    },
)
