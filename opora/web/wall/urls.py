from django.urls import path

from opora.web.wall import pages, records

urlpatterns = [
    path("wall/records/<int:pk>/", records.records, name="comment_records"),
    path("wall/", pages.wall, name="wall"),
    path("wall/<int:pk>/hide/", pages.ask, name="ask_to_hide"),
    path("wall/hidings/<int:pk>/<str:answer>/", pages.decide, name="decide_hiding"),
]
