from django.urls import path

from opora.web.quality import figures, reviewing

urlpatterns = [
    path("", figures.mine, name="my_quality"),
    path("reviews/", reviewing.waiting, name="reviews"),
    path("reviews/<int:pk>/", reviewing.one, name="review"),
    path("calibration/", reviewing.calibration, name="calibration"),
    path("people/", figures.people, name="quality_of_people"),
    path("people/<int:pk>/", figures.person, name="quality_of_person"),
    path("house-rules/", figures.house_rules, name="house_rule_figures"),
]
