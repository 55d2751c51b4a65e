from django.urls import path

from opora.web.crises import drills

urlpatterns = [
    path("drills/", drills.drills, name="drills"),
    path("drills/new/", drills.new_drill, name="new_drill"),
    path("drills/<int:pk>/", drills.drill, name="drill"),
    path("drills/<int:pk>/do/<slug:what>/", drills.act_on_drill, name="drill_act"),
]
