from django.apps import AppConfig


class WebWallConfig(AppConfig):
    name = "opora.web.wall"
    label = "web_wall"
