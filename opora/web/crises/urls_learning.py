"""What is known before and what is left behind: board, register, recalling, lessons, known problems, weak spots."""

from django.urls import path

from opora.web.crises import board, lessons, problems, recall, scenarios

urlpatterns = [
    path("board/", board.board, name="preparedness"),
    path("board/tasks/<int:question>/", board.task, name="board_task"),
    path("board/share/", board.share, name="share_board"),
    path("board/pages/<int:pk>/back/", board.take_back, name="take_board_page_back"),
    path("prepared/<str:token>/", board.by_link, name="board_by_link"),
    path("register/", scenarios.register, name="scenarios"),
    path("register/propose/", scenarios.propose, name="propose_scenario"),
    path("register/rounds/", scenarios.hold_round, name="hold_round"),
    path("register/<int:pk>/", scenarios.scenario, name="scenario"),
    path("register/<int:pk>/start/", scenarios.start, name="start_scenario"),
    path("register/<int:pk>/do/<slug:what>/", scenarios.act, name="scenario_act"),
    path("register/mitigations/<int:pk>/", scenarios.mitigation, name="mitigation"),
    path("recall/", recall.sessions, name="recall_sessions"),
    path("recall/<int:pk>/", recall.session, name="recall_session"),
    path("recall/<int:pk>/end/", recall.end, name="end_recalling"),
    path("recall/entries/<int:pk>/", recall.entry, name="recalled_entry"),
    path("recall/pairs/<int:first>/<int:second>/", recall.pair, name="recalled_pair"),
    path("lessons/", lessons.lessons, name="lessons"),
    path("lessons/suggest/", lessons.suggest, name="suggest_better"),
    path("lessons/suggestions/<int:pk>/", lessons.settle, name="settle_suggestion"),
    path("lessons/<int:pk>/", lessons.lesson, name="lesson"),
    path("lessons/<int:pk>/do/<slug:what>/", lessons.act, name="lesson_act"),
    path("lessons/actions/<int:pk>/<slug:what>/", lessons.action, name="lesson_action"),
    path("<int:crisis>/review/", lessons.review, name="review_of_crisis"),
    path("<int:crisis>/cause/", problems.of_crisis, name="cause_of_crisis"),
    path("problems/", problems.problems, name="known_problems"),
    path("problems/<int:pk>/", problems.problem, name="known_problem"),
    path("problems/<int:pk>/do/<slug:what>/", problems.act, name="known_problem_act"),
    path("problems/of-case/<int:case>/", problems.of_case, name="cause_of_case"),
    path("problems/hits/<int:pk>/back/", problems.take_back, name="take_hit_back"),
    path("weak-spots/", problems.spots, name="weak_spots"),
]
