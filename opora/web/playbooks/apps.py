from django.apps import AppConfig


class WebPlaybooksConfig(AppConfig):
    name = "opora.web.playbooks"
    label = "web_playbooks"
