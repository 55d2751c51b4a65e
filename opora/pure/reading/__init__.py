"""What a customer's text holds."""

from opora.pure.reading.thanks import is_only_thanks

__all__ = ["is_only_thanks"]
