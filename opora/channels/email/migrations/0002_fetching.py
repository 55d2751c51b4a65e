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
    ]
