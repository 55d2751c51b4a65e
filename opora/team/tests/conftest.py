from opora.team.tests.people import quick_passwords

__all__ = ["quick_passwords"]
