import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("email", "0001_initial")]

    operations = [
        migrations.AddField("emailaccount", "mark_seen", models.BooleanField(default=False)),
        migrations.AddField("emailaccount", "signed_in_at", models.DateTimeField(null=True)),
        migrations.AddField("folder", "known_from", models.BigIntegerField(default=0)),
        migrations.AddField("folder", "left_there", models.BigIntegerField(default=0)),
        migrations.AddField("folder", "vanished", models.BigIntegerField(default=0)),
        migrations.AddField("folder", "held_back", models.JSONField(default=dict)),
        migrations.CreateModel(
            "DeskMail",
            [
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("recipients", models.JSONField()),
                ("mail", models.BinaryField()),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("due_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("problem", models.TextField(default="")),
            ],
        ),
    ]
