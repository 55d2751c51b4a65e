from django.urls import path

from opora.web.setup import connection, counts, imports, mailboxes, next_step

urlpatterns = [
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
    path("counts/", counts.mail_counts, name="mail_counts"),
    path("counts/retry/", counts.retry, name="retry_parcels"),
]
