"""The web process: pages and the live stream."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "opora.settings")

from opora.kernel import answering

application = answering.application()

# Rooms can be imported only now: their models need a prepared Django.
from opora.replies.coaching.warming import warm_in_background  # noqa: E402

warm_in_background()
