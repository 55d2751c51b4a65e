from django.urls import path

from opora.web.crises import line, spikes

urlpatterns = [
    path("line/", line.line, name="line_gauge"),
    path("spikes/", spikes.spikes, name="spikes"),
    path("spikes/now/", spikes.now, name="spikes_now"),
    path("spikes/<int:pk>/aside/", spikes.lay_aside, name="lay_spike_aside"),
    path("spikes/<int:pk>/again/", spikes.open_again, name="open_spike_again"),
]
