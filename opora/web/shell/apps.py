from django.apps import AppConfig


class WebShellConfig(AppConfig):
    name = "opora.web.shell"
    label = "web_shell"
