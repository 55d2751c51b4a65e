"""The demo world: the e-shop and agency Maják, its people, customers, orders and mails.

Everything here is invented and lives under ``.example``. The texts are data (TOML beside
this file); turning them into real mails is the work of the ``demo`` command.

A new story is a ``[[case]]`` in a file of ``stories``. Of each message it says when (`at`, see
`moments`), the text, and only what is particular: `by` (a colleague, a customer, "other"),
`note`, `from`, `subject`, `files` ("photo:name.jpg"), `alone` (a fresh mail, no reply),
`answers` ("message" or "case/message"), `headers = false` (a reply without References).
"""

from opora.ops.demo_world.quiet import assemble
from opora.ops.demo_world.world import load

__all__ = ["assemble", "load"]
