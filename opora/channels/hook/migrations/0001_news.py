import uuid

import django.db.models.deletion
from django.db import migrations, models

_STATES = [("waiting", "Waiting"), ("told", "Told"), ("dead", "Given up")]


class Migration(migrations.Migration):
    initial = True

    dependencies = [("messages", "0003_channels")]

    operations = [
        migrations.CreateModel(
            name="News",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(default=uuid.uuid4)),
                ("event", models.CharField(max_length=40)),
                ("body", models.JSONField()),
                ("said_at", models.DateTimeField()),
                ("since", models.DateTimeField()),
                ("state", models.CharField(choices=_STATES, default="waiting", max_length=8)),
                ("due_at", models.DateTimeField()),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("problem", models.CharField(default="", max_length=300)),
                ("account", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="news", to="messages.channelaccount")),
            ],
            options={
                "indexes": [
                    models.Index(condition=models.Q(("state", "waiting")), fields=["account", "due_at"], name="hook_news_waiting"),
                    models.Index(fields=["account", "-id"], name="hook_news_of_account"),
                ],
                "constraints": [models.UniqueConstraint(fields=("account", "key"), name="one_call_for_each_news")],
            },
        ),
        migrations.CreateModel(
            name="Rest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("failures", models.PositiveIntegerField(default=0)),
                ("until", models.DateTimeField()),
                (
                    "account",
                    models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name="rest", to="messages.channelaccount"),
                ),
            ],
        ),
    ]
