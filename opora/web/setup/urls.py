from importlib.util import find_spec

from django.urls import path
from django.views.generic import RedirectView

from opora.web.setup import desk, first, saved_replies

urlpatterns = [
    path("first/<str:token>/", first.first_start, name="first_start"),
    path("desk/", desk.desk, name="desk"),
    path("blocklist/", desk.blocklist, name="blocklist"),
    path("blocklist/<int:pk>/unblock/", desk.unblock, name="unblock"),
    path("replies/", saved_replies.saved_replies, name="saved_replies"),
    path("replies/new/", saved_replies.saved_reply, name="new_saved_reply"),
    path("replies/preview/", saved_replies.preview, name="preview_reply"),
    path("replies/<int:pk>/", saved_replies.saved_reply, name="saved_reply"),
    path("replies/<int:pk>/retire/", saved_replies.retire, name="retire_reply"),
    path("replies/<int:pk>/bring-back/", saved_replies.bring_back, name="bring_back_reply"),
]

MAIL = ("detection", "check", "actions", "queries")
if all(find_spec(f"opora.channels.email.{name}") for name in MAIL):
    from opora.web.setup.urls_mail import urlpatterns as mail

    urlpatterns += mail
else:
    home = RedirectView.as_view(url="/")
    names = ("setup_next", "mailboxes", "imports", "mail_counts")
    urlpatterns += [path(f"soon/{name}/", home, name=name) for name in names]
