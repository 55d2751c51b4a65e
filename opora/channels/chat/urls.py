from django.urls import path

from opora.channels.chat import serving, views

urlpatterns = [
    path("chat/<str:token>/widget.js", serving.widget, name="chat_widget"),
    path("chat/<str:token>/hello/", views.hello, name="chat_hello"),
    path("chat/<str:token>/begin/", views.begin, name="chat_begin"),
    path("chat/<str:token>/tell/", views.tell, name="chat_tell"),
    path("chat/<str:token>/file/", views.file, name="chat_file"),
    path("chat/<str:token>/stream/", views.stream, name="chat_stream"),
    path("chat/<str:token>/file/<str:link>", serving.sent_file, name="chat_sent_file"),
]
