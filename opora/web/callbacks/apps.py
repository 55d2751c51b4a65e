from django.apps import AppConfig


class WebCallbacksConfig(AppConfig):
    name = "opora.web.callbacks"
    label = "web_callbacks"
