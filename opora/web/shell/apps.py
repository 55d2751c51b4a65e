from django.apps import AppConfig

from opora.web.shell import rendering, spoken


class WebShellConfig(AppConfig):
    name = "opora.web.shell"
    label = "web_shell"

    def ready(self) -> None:
        rendering.install()
        spoken.install()
