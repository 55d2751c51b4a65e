"""Whose an address can be: one person's, a shared box, a free mail provider's."""

from functools import lru_cache

_SHARED_BOXES = """
info kontakt contact podpora podrska pomoc help helpdesk support office kancelar kancelarija biuro sekretariat
sales obchod prodej prodaja sprzedaz sklep shop eshop objednavky objednavka zamowienia porudzbine orders order
reklamace reklamacje reklamacije fakturace faktury faktura ucetni uctarna ksiegowosc racunovodstvo accounting
invoice invoices billing admin administrator webmaster postmaster hostmaster root abuse noreply no-reply
donotreply mailer-daemon team tym zespol recepce recepcja reception marketing hr jobs kariera praca posao
mail email post posta poczta hello ahoj dotazy service servis serwis service-center logistics logistika sklad
magazyn eksypiretisi exypiretisi epikoinonia grammateia logistirio parangelies paraggelies poliseis
press media security privacy gdpr it vip customer customercare care care-team zakaznik zakaznici klient newsletter
"""
_FREE_PROVIDERS = """
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com
proton.me protonmail.com gmx.com gmx.net gmx.de web.de mail.com seznam.cz email.cz post.cz centrum.cz atlas.cz
volny.cz tiscali.cz quick.cz azet.sk zoznam.sk centrum.sk wp.pl o2.pl onet.pl op.pl poczta.onet.pl vp.pl
interia.pl interia.eu gazeta.pl tlen.pl poczta.fm yahoo.gr hotmail.gr otenet.gr forthnet.gr in.gr
mts.rs eunet.rs sbb.rs open.telekom.rs ptt.rs yahoo.co.uk hotmail.co.uk btinternet.com sky.com
"""
_SHARED = frozenset(_SHARED_BOXES.split())
_FREE = frozenset(_FREE_PROVIDERS.split())
_GOOGLE = frozenset({"gmail.com", "googlemail.com"})


def is_shared_box(address: str) -> bool:
    """info@, podpora@, office@: several people read it, none of them is it."""
    local = address.casefold().partition("@")[0].partition("+")[0]
    return local in _SHARED or local.strip("0123456789-_.") in _SHARED


def own_domain(address: str) -> str:
    """The domain of a firm or family; '' for providers where everybody may have an address."""
    domain = address.casefold().rpartition("@")[2].strip().rstrip(".")
    return "" if domain in _FREE or "." not in domain else domain


@lru_cache(4096)
def one_mailbox(address: str) -> str:
    """The same text for all spellings of one mailbox: plus tags, and the dots of Google."""
    local, _, domain = address.casefold().strip().partition("@")
    local = local.partition("+")[0]
    if domain in _GOOGLE:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}" if local and domain else ""
