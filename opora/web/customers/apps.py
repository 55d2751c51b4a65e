from django.apps import AppConfig


class WebCustomersConfig(AppConfig):
    name = "opora.web.customers"
    label = "web_customers"
