"""C-R30, the lighter half: an attachment is announced and no file is there."""

from __future__ import annotations

from collections.abc import Iterator

from opora.pure.coach.prepared import Prepared
from opora.pure.coach.rule import Rule
from opora.pure.coach.values import Hit, Severity
from opora.pure.coach.whole_reply import listed


def _check(prepared: Prepared) -> Iterator[Hit]:
    if prepared.draft.attachments != 0:
        return
    for piece in prepared.pieces:
        match = listed(prepared, "announces a file").search(piece.folded)
        if match and not listed(prepared, "their file").search(piece.folded):
            yield Hit(*prepared.aligned.span(piece.first + match.start(), piece.first + match.end()), {"what": match.group()})
            return


RULE = Rule("C-R30", "attachment-missing", Severity.WARN, "S1-20", _check)
