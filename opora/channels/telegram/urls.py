from django.urls import path

from opora.channels.telegram import views

urlpatterns = [path("telegram/<str:token>/", views.hook, name="telegram_hook")]
