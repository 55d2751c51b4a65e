"""English words by which a short reply leads on: it is done, here it is, we can send one; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "leads on": phrases(
        in_one_line(
            r"""
            here (it is|they are|is|are) (again|now|the|your|a|as|once more), (?<!\w\x20)(done|all set|all done|sorted),
            (it's|it is|that's|everything is|you're|they're) (all |now )*(done|set|sorted out|taken care of|in order|in place),
            (i|we) (can|could|may) (also |gladly |still |now |easily
            )*(have|send|give|lend|bring|keep|get|offer|take|change|swap|move|add|print|hand|come|read) (you |it |one |the
            |them |another |a |your )+
            """
        )
    ),
    "named for a sender": phrases(
        in_one_line(
            """
            invoice*, bill, bills, receipt*, address*, name, names, e-mail, email, phone number, account, newsletter, password,
            (sent|send|received|got|get|delivered|came|arrived|charged|billed|given|gave|packed|printed|fitted|served) …(instead of|rather than),
            (pay|collect|pick (it |them )?up|drop (it |them )?(off|in)|visit|attend|appointment*|slot|refund*|voucher) …(instead|rather than)
            """
        )
    ),
}
"""`named for a sender`: papers, names and addresses; to change one of them changes no order."""
