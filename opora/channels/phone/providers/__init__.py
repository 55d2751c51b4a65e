"""The providers of telephony we understand, by name; each is one file."""

from opora.channels.phone.providers import daktela, generic, ipex, twilio, zadarma
from opora.channels.phone.providers.provider import Provider

PROVIDERS: dict[str, Provider] = {one.name: one for one in (generic.GENERIC, daktela.DAKTELA, ipex.IPEX, zadarma.ZADARMA, twilio.TWILIO)}

__all__ = ["PROVIDERS", "Provider"]
