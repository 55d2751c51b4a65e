"""Below crises/<int:crisis>/: whom it hit and the answer to all of them."""

from __future__ import annotations

from django.urls import path

from opora.web.crises import affected, answering

urlpatterns = [
    path("affected/", affected.affected, name="crisis_affected"),
    path("affected/take-in/", affected.take_case_in, name="crisis_take_in"),
    path("closing/", affected.standing_against, name="crisis_closing"),
    path("answer/<slug:kind>/", answering.answer, name="crisis_answer"),
    path("letters/<int:pk>/", answering.letter, name="crisis_letter"),
    path("said/<int:pk>/", answering.told, name="crisis_told"),
]
