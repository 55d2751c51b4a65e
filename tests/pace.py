"""What the pace of a machine must not decide: whether generated examples come quickly enough."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A limit in seconds says more of the machine than of us.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
