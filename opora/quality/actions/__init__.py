"""Writing in this room: picking conversations and marking them."""

from opora.quality.actions.marking import mark
from opora.quality.actions.picking import draw_lots, pick_complaints

__all__ = ["draw_lots", "mark", "pick_complaints"]
