"""How the providers our users have are reached. Sources: the providers' own help pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailProvider:
    """Servers of one provider, the domains of its addresses, and the ends of the MX hosts it gives to others' domains.

    A host may hold `{domain}`. `oauth` names the way to sign in where a password does not work.
    """

    name: str
    imap: str
    smtp: str
    domains: frozenset[str]
    mx: tuple[str, ...] = ()
    smtp_port: int = 465
    oauth: str = ""


def _provider(name: str, imap: str, smtp: str, domains: str, mx: str = "", *, smtp_port: int = 465, oauth: str = "") -> MailProvider:
    return MailProvider(name, imap, smtp, frozenset(domains.split()), tuple(mx.split()), smtp_port, oauth)


PROVIDERS = (
    _provider("Google", "imap.gmail.com", "smtp.gmail.com", "gmail.com googlemail.com", "google.com googlemail.com", oauth="google"),
    _provider(
        "Microsoft 365",
        "outlook.office365.com",
        "smtp.office365.com",
        "",
        "mail.protection.outlook.com mx.microsoft",
        smtp_port=587,
        oauth="microsoft",
    ),
    _provider(
        "Outlook.com",
        "outlook.office365.com",
        "smtp-mail.outlook.com",
        "outlook.com hotmail.com live.com msn.com outlook.cz outlook.com.gr outlook.sk hotmail.gr hotmail.rs",
        "olc.protection.outlook.com",
        smtp_port=587,
        oauth="microsoft",
    ),
    _provider("Seznam", "imap.seznam.cz", "smtp.seznam.cz", "seznam.cz email.cz post.cz spoluzaci.cz stream.cz firmy.cz", "seznam.cz"),
    _provider("Centrum", "imap.centrum.cz", "smtp.centrum.cz", "centrum.cz atlas.cz volny.cz", "centrum.cz"),
    _provider("Centrum.sk", "imap.centrum.sk", "smtp.centrum.sk", "centrum.sk atlas.sk pobox.sk"),
    _provider("Azet", "imap.azet.sk", "smtp.azet.sk", "azet.sk post.sk"),
    _provider("Forpsi", "imap.forpsi.com", "smtp.forpsi.com", "", "forpsi.com"),
    _provider("WEDOS", "wes1-imap.wedos.net", "wes1-smtp.wedos.net", "", "wedos.net"),
    _provider("Active24", "imap.active24.com", "smtp.active24.com", "", "active24.com active24.cz"),
    _provider("WP", "imap.wp.pl", "smtp.wp.pl", "wp.pl", "mx.wp.pl"),
    _provider("o2", "poczta.o2.pl", "poczta.o2.pl", "o2.pl tlen.pl go2.pl"),
    _provider(
        "Onet",
        "imap.poczta.onet.pl",
        "smtp.poczta.onet.pl",
        "onet.pl op.pl vp.pl poczta.onet.pl onet.eu autograf.pl buziaczek.pl",
        "poczta.onet.pl",
    ),
    _provider("Interia", "poczta.interia.pl", "poczta.interia.pl", "interia.pl interia.eu poczta.fm intmail.pl", "interia.pl"),
    _provider("Gazeta", "imap.gazeta.pl", "smtp.gazeta.pl", "gazeta.pl"),
    _provider("home.pl", "{domain}", "{domain}", "", "home.pl"),
    _provider("nazwa.pl", "{domain}", "{domain}", "", "nazwa.pl"),
    _provider("OVH", "ssl0.ovh.net", "ssl0.ovh.net", "", "ovh.net"),
    _provider("Zoho", "imap.zoho.eu", "smtp.zoho.eu", "zoho.eu zohomail.eu", "zoho.eu"),
    _provider("Zoho", "imap.zoho.com", "smtp.zoho.com", "zoho.com zohomail.com", "zoho.com"),
    _provider("Fastmail", "imap.fastmail.com", "smtp.fastmail.com", "fastmail.com fastmail.fm fastmail.eu", "messagingengine.com"),
    _provider("iCloud", "imap.mail.me.com", "smtp.mail.me.com", "icloud.com me.com mac.com", "mail.icloud.com", smtp_port=587),
    _provider(
        "Yahoo",
        "imap.mail.yahoo.com",
        "smtp.mail.yahoo.com",
        "yahoo.com yahoo.gr yahoo.co.uk yahoo.de yahoo.fr yahoo.pl ymail.com rocketmail.com",
        "yahoodns.net",
    ),
    _provider("GMX", "imap.gmx.net", "mail.gmx.net", "gmx.net gmx.de gmx.at gmx.ch", "gmx.net"),
    _provider("GMX", "imap.gmx.com", "mail.gmx.com", "gmx.com"),
    _provider("WEB.DE", "imap.web.de", "smtp.web.de", "web.de", smtp_port=587),
    _provider("IONOS", "imap.ionos.de", "smtp.ionos.de", "", "kundenserver.de ionos.de"),
    _provider("Otenet", "imap.otenet.gr", "mailgate.otenet.gr", "otenet.gr cosmotemail.gr", "otenet.gr"),
    _provider("Forthnet", "imap.forthnet.gr", "mail.forthnet.gr", "forthnet.gr", "forthnet.gr"),
    _provider("Papaki", "imap.papaki.gr", "smtp.papaki.gr", "", "papaki.gr"),
    _provider("EUnet", "imap.eunet.rs", "smtp.eunet.rs", "eunet.rs", "eunet.rs"),
    _provider("SBB", "imap.sbb.rs", "smtp.sbb.rs", "sbb.rs", "sbb.rs"),
    _provider("mts", "imap.mts.rs", "smtp.mts.rs", "mts.rs open.telekom.rs", "mts.rs"),
    _provider("Loopia", "mailcluster.loopia.se", "mailcluster.loopia.se", "", "loopia.se"),
    _provider("Migadu", "imap.migadu.com", "smtp.migadu.com", "", "migadu.com"),
    _provider("Mailbox.org", "imap.mailbox.org", "smtp.mailbox.org", "mailbox.org", "mailbox.org"),
    _provider("Gandi", "mail.gandi.net", "mail.gandi.net", "", "gandi.net"),
    _provider("Hostinger", "imap.hostinger.com", "smtp.hostinger.com", "", "hostinger.com"),
    _provider("Yandex", "imap.yandex.com", "smtp.yandex.com", "yandex.com yandex.ru", "yandex.net yandex.ru"),
)


def by_domain(domain: str) -> MailProvider | None:
    """The provider that gives out addresses of this domain."""
    return next((one for one in PROVIDERS if domain in one.domains), None)


def by_mx(host: str) -> MailProvider | None:
    """The provider behind an MX host of somebody's own domain; the longest matching end wins."""
    found = [(len(end), number) for number, one in enumerate(PROVIDERS) for end in one.mx if host == end or host.endswith("." + end)]
    return PROVIDERS[max(found)[1]] if found else None
