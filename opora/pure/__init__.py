"""The pure floor: functions of their arguments, without Django, I/O or a clock."""
