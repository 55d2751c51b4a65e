from django.apps import AppConfig


class WebCaseConfig(AppConfig):
    name = "opora.web.case"
    label = "web_case"
