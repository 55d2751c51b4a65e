from django.apps import AppConfig


class WebQualityConfig(AppConfig):
    name = "opora.web.quality"
    label = "web_quality"
