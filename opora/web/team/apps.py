from django.apps import AppConfig


class WebTeamConfig(AppConfig):
    name = "opora.web.team"
    label = "web_team"
