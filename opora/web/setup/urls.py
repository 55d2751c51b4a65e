from django.urls import path

from opora.web.setup import coach, connection, counts, desk, first, imports, mailboxes, next_step, saved_replies

urlpatterns = [
    path("first/<str:token>/", first.first_start, name="first_start"),
    path("desk/", desk.desk, name="desk"),
    path("blocklist/", desk.blocklist, name="blocklist"),
    path("blocklist/<int:pk>/unblock/", desk.unblock, name="unblock"),
    path("coach/", coach.coach_rules, name="coach_rules"),
    path("coach/<str:code>/", coach.coach_rule, name="coach_rule"),
    path("replies/", saved_replies.saved_replies, name="saved_replies"),
    path("replies/new/", saved_replies.saved_reply, name="new_saved_reply"),
    path("replies/preview/", saved_replies.preview, name="preview_reply"),
    path("replies/<int:pk>/", saved_replies.saved_reply, name="saved_reply"),
    path("replies/<int:pk>/retire/", saved_replies.retire, name="retire_reply"),
    path("replies/<int:pk>/bring-back/", saved_replies.bring_back, name="bring_back_reply"),
    path("next/", next_step.next_step, name="setup_next"),
    path("next/demo/", next_step.demo, name="setup_demo"),
    path("done/", next_step.done, name="setup_done"),
    path("mailboxes/", mailboxes.mailboxes, name="mailboxes"),
    path("mailboxes/<int:pk>/", mailboxes.mailbox, name="mailbox"),
    path("mailboxes/<int:pk>/retire/", mailboxes.retire, name="retire_mailbox"),
    path("mailboxes/<int:pk>/connection/", connection.connection, name="connection"),
    path("mailboxes/<int:pk>/connection/test/", connection.test, name="test_connection"),
    path("mailboxes/<int:pk>/provider/", connection.ask_provider, name="ask_provider"),
    path("provider/", connection.provider_answered, name="provider_answered"),
    path("imports/", imports.imports, name="imports"),
    path("imports/runs/", imports.import_runs, name="import_runs"),
    path("imports/<int:pk>/pause/", imports.pause, name="pause_import"),
    path("imports/<int:pk>/resume/", imports.resume, name="resume_import"),
    path("counts/", counts.mail_counts, name="mail_counts"),
    path("counts/retry/", counts.retry, name="retry_parcels"),
]
