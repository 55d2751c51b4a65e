from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('messages', '0003_channels'),
        ('chat', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='visitor',
            name='thread',
            field=models.ForeignKey(null=True, on_delete=models.deletion.SET_NULL, related_name='+', to='messages.thread'),
        ),
    ]
