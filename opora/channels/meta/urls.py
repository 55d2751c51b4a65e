from django.urls import re_path

from opora.channels.meta import views

urlpatterns = [re_path(r"^(?P<channel>messenger|instagram|whatsapp)/(?P<token>[\w-]+)/$", views.hook, name="meta_hook")]
