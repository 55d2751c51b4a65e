from django.urls import path

from opora.channels.phone import views

urlpatterns = [path("phone/<str:token>/", views.hook, name="phone_hook")]
