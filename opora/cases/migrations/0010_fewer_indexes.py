"""Indexes that another one begins with, or that were there twice: each costs every mail that arrives."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0009_how_it_was")]

    operations = [
        migrations.AlterField(
            model_name="case",
            name="customer",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="cases", to="customers.customer"
            ),
        ),
        migrations.AlterField(
            model_name="passage",
            name="case",
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="passages", to="cases.case"),
        ),
        migrations.RemoveIndex(model_name="passage", name="cases_passa_message_4b8b5c_idx"),
    ]
