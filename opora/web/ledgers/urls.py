from django.urls import path

from opora.web.ledgers import acting, notices, pages

urlpatterns = [
    path("promises/", pages.promises, name="promises"),
    path("promises/<int:pk>/", acting.settle_promise, name="settle_promise"),
    path("promises/<int:pk>/move/", acting.move_promise, name="move_promise"),
    path("cases/<int:pk>/promise/", acting.book_promise, name="book_promise"),
    path("cases/<int:pk>/question/", acting.ask_question, name="ask_question"),
    path("questions/<int:pk>/", acting.settle_question, name="settle_question"),
    path("statements/<int:pk>/", pages.statement, name="statement"),
    path("statements/<int:pk>/wrong/", pages.was_wrong, name="was_wrong"),
    path("statements/<int:pk>/correct/", pages.correct, name="correct"),
    path("cases/<int:pk>/brief/", pages.brief, name="brief"),
    path("versions/<int:pk>/", pages.change_version, name="change_version"),
    path("n/<str:token>/", notices.notice, name="brief_notice"),
]
