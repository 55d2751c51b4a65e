import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("team", "0004_hours")]

    operations = [
        migrations.CreateModel(
            name="HouseRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField(unique=True)),
                ("texts", models.JSONField(default=dict)),
                ("rules", models.JSONField(default=list)),
                ("item", models.CharField(default="", max_length=12)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                (
                    "changed_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={"constraints": [models.CheckConstraint(condition=models.Q(("position__range", (1, 10))), name="one_of_ten_house_rules")]},
        ),
    ]
