"""The web process: pages and the live stream."""

import os
import warnings

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "opora.settings")
# WhiteNoise hands files over as ordinary iterators; Django reads them whole under ASGI, which is right for files of some kilobytes.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous iterators")
application = get_asgi_application()

# Rooms can be imported only now: their models need a prepared Django.
from opora.replies.coaching.warming import warm_in_background  # noqa: E402

warm_in_background()
