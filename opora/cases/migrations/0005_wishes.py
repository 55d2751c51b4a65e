import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_clocks"), ("messages", "0001_initial")]

    operations = [
        migrations.AddField(model_name="case", name="understood_at", field=models.DateTimeField(null=True)),
        migrations.CreateModel(
            name="WishToRead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("waiting_since", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "message",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="messages.message"),
                ),
            ],
        ),
    ]
