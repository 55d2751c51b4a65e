from django.urls import path

from opora.web.followups import acting, ladders, pages

urlpatterns = [
    path("followups/", pages.followups, name="followups"),
    path("followups/switches/", pages.switches, name="followup_switches"),
    path("cases/<int:pk>/link/", acting.link, name="customer_link"),
    path("cases/<int:pk>/expiry/", ladders.expiry, name="expiry"),
    path("ladders/<int:pk>/", ladders.ladder, name="ladder"),
    path("checks/<int:pk>/", acting.settle_check, name="settle_check"),
]
