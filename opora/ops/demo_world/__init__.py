"""The demo world: the e-shop and agency Maják, its people, customers, orders and mails.

Everything here is invented and lives under ``.example``. The texts are data (TOML beside
this file); turning them into real mails is the work of the ``demo`` command.
"""

from opora.ops.demo_world.quiet import assemble
from opora.ops.demo_world.world import load

__all__ = ["assemble", "load"]
