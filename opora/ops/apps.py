from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "opora.ops"
    label = "ops"
