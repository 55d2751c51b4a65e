from django.urls import include, path

from opora.web.crises import acting, bulletin, complaints, pages, room, status_pages, technician

urlpatterns = [
    path("crises/", pages.overview, name="crises"),
    path("crises/raise/", pages.alarm, name="raise_alarm"),
    path("crises/raise/seen/", pages.seen_in, name="alarm_seen"),
    path("crises/", include("opora.web.crises.urls_drills")),
    path("crises/", include("opora.web.crises.urls_pulse")),
    path("crises/", include("opora.web.crises.urls_learning")),
    path("crises/complaints/", complaints.complaints, name="complaints"),
    path("crises/complaints/<int:case>/<slug:what>/", complaints.complaint_of_case, name="complaint_of_case"),
    path("crises/<int:crisis>/", room.room, name="crisis"),
    path("crises/<int:crisis>/do/<slug:what>/", acting.act, name="crisis_act"),
    path("crises/<int:crisis>/bulletin/", bulletin.write_bulletin, name="write_bulletin"),
    path("crises/<int:crisis>/said/", bulletin.versions, name="bulletin_versions"),
    path("crises/<int:crisis>/technician/", acting.technician, name="invite_technician"),
    path("crises/<int:crisis>/", include("opora.web.crises.urls_answers")),
    path("status/", status_pages.status_file, name="status"),
    path("status/follow/", status_pages.follow, name="follow_status"),
    path("status/follow/<str:token>/", status_pages.follower, name="status_follower"),
    path("status/<str:name>", status_pages.status_file, name="status_file"),
    path("t/<str:token>/", technician.technician_page, name="technician_by_link"),
]
