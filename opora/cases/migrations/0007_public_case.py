import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0006_channel'),
    ]

    operations = [
        migrations.AddField(
            model_name='case',
            name='public_case',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='private_cases', to='cases.case'),
        ),
    ]
