from django.urls import path

from opora.web.followups import acting, pages

urlpatterns = [
    path("followups/", pages.followups, name="followups"),
    path("followups/switches/", pages.switches, name="followup_switches"),
    path("cases/<int:pk>/link/", acting.link, name="customer_link"),
    path("checks/<int:pk>/", acting.settle_check, name="settle_check"),
]
