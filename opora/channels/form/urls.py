from django.urls import path

from opora.channels.form import views

urlpatterns = [
    path("form/<str:token>/", views.form, name="form"),
    path("form/<str:token>/challenge/", views.challenge, name="form_challenge"),
]
