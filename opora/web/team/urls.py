from django.urls import path
from django.views.generic import RedirectView

from opora.web.team import log, me, people, ringing, today

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="my_profile")),
    path("me/", me.my_profile, name="my_profile"),
    path("me/notifications/", me.my_notifications, name="my_notifications"),
    path("me/today/", today.today, name="my_today"),
    path("me/today/hard/<int:message>/", today.state, name="hard_contact_state"),
    path("me/today/breather/", today.breather, name="breather"),
    path("me/ringing/", ringing.ringing, name="ringing"),
    path("me/ringing/browser/", ringing.browser, name="ring_browser"),
    path("me/ringing/worker.js", ringing.worker, name="ringing_worker"),
    path("me/ringing/<int:pk>/try/", ringing.try_out, name="try_ringing"),
    path("me/ringing/<int:pk>/remove/", ringing.remove, name="remove_ringing"),
    path("notifications/", me.notifications, name="notifications"),
    path("notifications/read/", me.read_notifications, name="read_notifications"),
    path("notifications/<int:pk>/", me.open_notification, name="open_notification"),
    path("people/", people.people, name="people"),
    path("people/<int:pk>/", people.member, name="member"),
    path("people/<int:pk>/remove/", people.remove, name="remove_member"),
    path("invitations/<int:pk>/again/", people.invite_again, name="invite_again"),
    path("invitations/<int:pk>/withdraw/", people.withdraw, name="withdraw_invitation"),
    path("invitation/<str:token>/", people.invitation, name="invitation"),
    path("absences/", people.absences, name="absences"),
    path("absences/<int:pk>/back/", people.back, name="back"),
    path("audit/", log.audit_log, name="audit_log"),
]
