from django.urls import path

from opora.web.playbooks import deciding, pages, paper, running, writing

urlpatterns = [
    path("", pages.plans, name="plans"),
    path("new/", writing.new_plan, name="new_plan"),
    path("paper/<slug:language>/", paper.download, name="paper_plans"),
    path("called/<slug:key>/", pages.plan_by_key, name="plan_by_key"),
    path("start/<int:pk>/<int:case>/", running.start, name="start_plan"),
    path("runs/<int:pk>/", running.run_page, name="run"),
    path("runs/<int:pk>/act/", running.act, name="act_in_run"),
    path("<int:pk>/", pages.plan, name="plan"),
    path("<int:pk>/write/", writing.write_plan, name="write_plan"),
    path("<int:pk>/versions/", pages.versions, name="plan_versions"),
    path("<int:pk>/versions/<int:number>/back/", deciding.back_to, name="back_to_version"),
    path("<int:pk>/holders/", deciding.holders, name="plan_holders"),
    path("<int:pk>/review/", deciding.review, name="review_plan"),
    path("<int:pk>/answer/", deciding.answer, name="answer_plan_question"),
    path("<int:pk>/proposal/", deciding.proposal, name="plan_proposal"),
    path("<int:pk>/retire/", deciding.retire, name="retire_plan"),
]
