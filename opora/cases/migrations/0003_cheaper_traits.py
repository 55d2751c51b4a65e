from django.contrib.postgres.indexes import GinIndex
from django.db import migrations, models

TO_TEXT = """
    ALTER TABLE cases_messagetraits ALTER COLUMN stems TYPE text USING array_to_string(stems, ' ');
"""
TO_ARRAY = """
    ALTER TABLE cases_messagetraits ALTER COLUMN stems TYPE text[] USING string_to_array(stems, ' ');
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_initial")]

    operations = [
        migrations.RunSQL(
            TO_TEXT,
            TO_ARRAY,
            state_operations=[
                migrations.AlterField(model_name="messagetraits", name="stems", field=models.TextField(default="")),
            ],
        ),
        *(
            operation
            for name, field in (("traits_orders", "orders"), ("traits_marks", "marks"), ("traits_names", "name_words"))
            for operation in (
                migrations.RemoveIndex(model_name="messagetraits", name=name),
                migrations.AddIndex(
                    model_name="messagetraits", index=GinIndex(fields=[field], gin_pending_list_limit=64, name=name)
                ),
            )
        ),
    ]
