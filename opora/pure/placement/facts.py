"""What a placement tells about the customer's habits."""

from opora.pure.placement.values import Placement


def habit_facts(placement: Placement, *, known_sender: bool) -> tuple[str, ...]:
    """Codes of `opora.pure.identity.habits`; `known_sender` says the address was known before."""
    facts = []
    if placement.new_matter:
        facts.append("new_matter_in_old_thread")
    if placement.case in placement.bundle_with:
        facts.append("several_mails_within_minutes")
    elif placement.bundle_with:
        facts.append("mails_on_one_matter_came_apart")
    if not known_sender and any(reason.code in ("same_name", "quotes_it") for reason in placement.reasons):
        facts.append("wrote_from_another_address")
    return tuple(facts)
