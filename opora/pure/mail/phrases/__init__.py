"""What mail programs and people write around their words, as data: one entry a language.

Everything is in small letters. To add a language add its entry to the tables here.
"""
