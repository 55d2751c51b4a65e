from django.urls import path

from opora.web.customers import cards, linking, orders

urlpatterns = [
    path("customers/", cards.customers_page, name="customers"),
    path("customers/orders/", orders.orders_page, name="orders"),
    path("customers/<int:pk>/", cards.customer_page, name="customer"),
    path("customers/<int:pk>/note/", cards.note, name="customer_note"),
    path("customers/<int:pk>/change/", cards.change, name="change_customer"),
    path("customers/<int:pk>/export/", cards.export, name="export_customer"),
    path("customers/<int:pk>/erase/", cards.erase, name="erase_customer"),
    path("customers/<int:pk>/link/", linking.link_page, name="link_customer"),
    path("links/<int:pk>/<slug:answer>/", linking.answer, name="answer_link"),
    path("links/<int:pk>/undo/now/", linking.undo, name="undo_link"),
    path("identities/<int:pk>/unlink/", linking.unlink, name="unlink_identity"),
]
