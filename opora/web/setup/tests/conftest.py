from opora.team.tests.passwords import quick_passwords

__all__ = ["quick_passwords"]
