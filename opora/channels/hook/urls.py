from django.urls import path

from opora.channels.hook import pages, views

urlpatterns = [
    path("hook/<int:mailbox>/news/", pages.news, name="hook_news"),
    path("hook/<int:mailbox>/news/again/", pages.send_again, name="hook_news_again"),
    path("hook/<str:token>/", views.hook, name="hook"),
]
