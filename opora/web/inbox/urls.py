from django.urls import path

from opora.web.inbox import kept, lists, picked

urlpatterns = [
    path("", lists.inbox, name="inbox"),
    path("list/<slug:view>/", lists.listing, name="list"),
    path("views/new/", kept.keep, name="keep_view"),
    path("views/<int:pk>/forget/", kept.forget, name="forget_view"),
    path("search/", lists.search, name="search"),
    path("rail/", lists.rail_views, name="rail"),
    path("picked/<slug:act>/", picked.act, name="picked"),
]
