import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [("messages", "0003_channels")]

    operations = [
        migrations.CreateModel(
            name="NameWanted",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.CharField(max_length=320)),
                ("due_at", models.DateTimeField()),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("account", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="messages.channelaccount")),
            ],
            options={
                "indexes": [models.Index(fields=["due_at"], name="meta_name_wanted")],
                "constraints": [models.UniqueConstraint(fields=("account", "value"), name="one_question_for_a_name")],
            },
        ),
    ]
