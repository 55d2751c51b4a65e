from django.contrib.postgres.indexes import GinIndex
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("messages", "0001_initial")]

    operations = [
        migrations.RemoveIndex(model_name="message", name="message_search"),
        migrations.AddIndex(
            model_name="message", index=GinIndex(fields=["search"], gin_pending_list_limit=256, name="message_search")
        ),
    ]
