"""Indexes that another one begins with, and one for a search by beginnings that nobody makes: each costs every mail that arrives."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("messages", "0006_public_places")]

    operations = [
        migrations.AlterField(model_name="parcel", name="fingerprint", field=models.CharField(max_length=64)),
        migrations.AddIndex(model_name="parcel", index=models.Index(fields=["fingerprint"], name="parcel_fingerprint")),
        migrations.AlterField(
            model_name="message",
            name="thread",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="messages", to="messages.thread"
            ),
        ),
        migrations.AlterField(
            model_name="message",
            name="identity",
            field=models.ForeignKey(
                db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="messages", to="customers.identity"
            ),
        ),
    ]
