"""What follows here from news below: nothing that was begun for an erased customer is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opora.cases.events import CustomerErased
from opora.kernel.events import on
from opora.kernel.models import Blob
from opora.replies.models import Draft, DraftFile


@on(CustomerErased)
def forget_drafts(news: Sequence[dict[str, Any]]) -> None:
    """Drafts in the customer's cases go, with their files."""
    drafts = Draft.objects.filter(case__in=[case for one in news for case in one["cases"]])
    blobs = list(DraftFile.objects.filter(draft__in=drafts).values_list("blob", flat=True))
    drafts.delete()
    Blob.objects.filter(pk__in=blobs, attachment=None, draftfile=None).delete()
