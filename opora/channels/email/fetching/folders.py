"""Which folders of a mailbox we fetch: what comes in, what the provider took for junk, what colleagues sent by other programs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from imap_tools.folder import FolderInfo

from opora.channels.email.models import EmailAccount, Folder

SPECIAL_USE = {"\\junk": "junk", "\\sent": "sent"}  # RFC 6154
WELL_KNOWN = {
    "junk": {
        "junk", "spam", "junk e-mail", "junk email", "junk mail", "bulk mail", "bulk",
        "nevyzadana posta", "hromadna posta", "nevyziadana posta", "nezelena posta", "nezeljena posta", "nezeljena e-posta",
        "niechciane", "wiadomosci-smieci", "wiadomosci smieci", "ανεπιθυμητα", "ανεπιθυμητη αλληλογραφια",
        "нежељена пошта", "непожељна пошта", "unerwunscht", "spamverdacht", "courrier indesirable", "correo no deseado",
    },
    "sent": {
        "sent", "sent items", "sent mail", "sent messages",
        "odeslane", "odeslana posta", "odeslane polozky", "odeslane zpravy", "odoslane", "odoslana posta",
        "wyslane", "elementy wyslane", "poslato", "poslate poruke", "poslate stavke", "poslano", "poslane stavke",
        "απεσταλμενα", "σταλμενα", "послато", "послате поруке", "послате ставке",
        "gesendet", "gesendete elemente", "gesendete objekte", "elements envoyes", "enviados",
    },
}  # fmt: skip


def folders_of(account: EmailAccount, on_server: Iterable[FolderInfo]) -> list[Folder]:
    """Our rows for INBOX and, where there are any, one junk folder and one folder of sent mail."""
    wanted = choose(on_server)
    rows = {row.name: row for row in account.folders.all()}
    for name, kind in wanted.items():
        if name not in rows:
            rows[name] = Folder.objects.create(account=account, name=name, kind=kind)
        elif rows[name].kind != kind:
            rows[name].kind = kind
            rows[name].save(update_fields=["kind"])
    return [rows[name] for name in wanted]


def choose(on_server: Iterable[FolderInfo]) -> dict[str, str]:
    """Folder name -> kind, INBOX first. What the server itself calls junk or sent wins over a name that sounds like it."""
    chosen = {"INBOX": "inbox"}
    folders = [one for one in on_server if len(one.name) <= 300]
    for kind in ("junk", "sent"):
        flagged = [one.name for one in folders if kind in {SPECIAL_USE.get(flag.lower()) for flag in one.flags}]
        named = [one.name for one in folders if kind_by_name(_last_part(one)) == kind]
        for name in (flagged or named)[:1]:
            chosen.setdefault(name, kind)
    return chosen


def kind_by_name(name: str) -> str:
    """ "junk" or "sent" for a folder name that means so in one of our languages, else ""."""
    letters = unicodedata.normalize("NFD", name.strip().casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("ł", "l").replace("đ", "dj")
    return next((kind for kind, names in WELL_KNOWN.items() if plain in names), "")


def _last_part(folder: FolderInfo) -> str:
    return folder.name.rsplit(folder.delim, 1)[-1] if folder.delim not in ("", "NIL") else folder.name
