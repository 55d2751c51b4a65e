from django.urls import path

from opora.web.public import pages

urlpatterns = [path("c/<str:token>/", pages.case_page, name="case_by_link")]
