from django.urls import path

from opora.channels.sms import views

urlpatterns = [path("sms/<str:token>/", views.hook, name="sms_hook")]
