"""Which marks are formulas: footers, greetings and texts that many messages share, by which none of them can be found.

PostgreSQL counts them whenever it looks over the table for its own plans. A young desk, where it has not looked yet, knows none.
"""

from __future__ import annotations

from opora.kernel.db import quick
from opora.kernel.db.once import once

MOST_MESSAGES = 40  # about as many as eight cases have
COMMON = """
    SELECT common.mark
      FROM pg_stats stats
      JOIN pg_class traits ON traits.oid = 'cases_messagetraits'::regclass
     CROSS JOIN LATERAL unnest(stats.most_common_elems::text::bigint[], stats.most_common_elem_freqs) AS common (mark, share)
     WHERE stats.schemaname = traits.relnamespace::regnamespace::text AND stats.tablename = 'cases_messagetraits'
       AND stats.attname = 'marks' AND common.mark IS NOT NULL AND common.share * traits.reltuples > %s
"""


@once
def formulas() -> set[int]:
    """The marks that more than 40 messages of this desk hold; looked up once a batch, and whoever finds another one adds it."""
    return {row[0] for row in quick.ask(COMMON, [MOST_MESSAGES])}
