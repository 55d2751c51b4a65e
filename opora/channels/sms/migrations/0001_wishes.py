import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [("messages", "0003_channels")]

    operations = [
        migrations.CreateModel(
            name="Wish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(max_length=320)),
                ("stopped", models.BooleanField()),
                ("at", models.DateTimeField()),
                ("mailbox", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="messages.mailbox")),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("mailbox", "number"), name="one_sms_wish_of_a_number")]},
        ),
    ]
