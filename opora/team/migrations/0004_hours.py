from django.db import migrations, models

import opora.team.models


def first_spans(apps, schema_editor):
    """The one span of the day that a desk had becomes its first span, Monday to Friday."""
    for desk in apps.get_model("team", "Desk").objects.all():
        span = [f"{desk.day_starts:%H:%M}", f"{desk.day_ends:%H:%M}"]
        desk.hours = {str(weekday): [span] for weekday in range(5)}
        desk.save(update_fields=["hours"])


def back_to_one_span(apps, schema_editor):
    for desk in apps.get_model("team", "Desk").objects.all():
        spans = [span for spans in desk.hours.values() for span in spans]
        if spans:
            desk.day_starts, desk.day_ends = min(span[0] for span in spans), max(span[1] for span in spans)
            desk.save(update_fields=["day_starts", "day_ends"])


class Migration(migrations.Migration):
    dependencies = [("team", "0003_coaching")]

    operations = [
        migrations.AddField(model_name="desk", name="hours", field=models.JSONField(default=opora.team.models.usual_hours)),
        migrations.AddField(model_name="desk", name="closed_days", field=models.JSONField(default=list)),
        migrations.RunPython(first_spans, back_to_one_span),
        migrations.RemoveField(model_name="desk", name="day_starts"),
        migrations.RemoveField(model_name="desk", name="day_ends"),
    ]
