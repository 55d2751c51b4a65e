from django.urls import path

from opora.web.callbacks import acting, callers, contact, pages, records

urlpatterns = [
    path("callbacks/", pages.callbacks, name="callbacks"),
    path("callbacks/settled/", pages.settled, name="callbacks_settled"),
    path("callbacks/contact/", contact.contact, name="quick_contact"),
    path("callbacks/records/<int:pk>/", records.records, name="call_records"),
    path("callbacks/<int:pk>/take/", acting.take, name="take_callback"),
    path("callbacks/<int:pk>/result/", acting.result, name="callback_result"),
    path("callbacks/<int:pk>/drop/", acting.drop, name="drop_callback"),
    path("callbacks/tries/<int:pk>/undo/", acting.undo, name="undo_callback"),
    path("calls/now/", callers.now, name="callers"),
    path("calls/shown/", callers.shown, name="show_callers"),
    path("calls/<int:pk>/", callers.call, name="call"),
    path("calls/<int:pk>/promise/", callers.promise, name="promise_call"),
    path("calls/<int:pk>/took/", callers.took, name="took_call"),
]
