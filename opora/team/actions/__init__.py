"""Writing about the desk and its people. `by=` is the person who acts."""

from opora.team.actions.absences import mark_away, mark_back
from opora.team.actions.breathers import offer_breather, start_breather, stop_breather
from opora.team.actions.desk import change_desk
from opora.team.actions.first_start import (
    choose_first_language,
    demand_first_login,
    finish_first_start,
    first_login_link,
    fulfil_demo_wish,
    make_first_agent,
    wish_for_demo,
)
from opora.team.actions.hours import change_hours, close_on, open_on
from opora.team.actions.house_rules import change_house_rule, reset_house_rule
from opora.team.actions.invitations import (
    Invited,
    accept_invitation,
    invite,
    invite_again,
    open_invitation,
    withdraw_invitation,
)
from opora.team.actions.letters import write_letter
from opora.team.actions.notifications import Telling, forget_notifications, mark_read, notify, notify_all
from opora.team.actions.people import change_mailboxes, change_profile, change_role, end_sessions, remove
from opora.team.actions.ways import add_browser, add_service, remove_browser, remove_way, try_way

__all__ = [
    "Invited",
    "Telling",
    "accept_invitation",
    "add_browser",
    "add_service",
    "change_desk",
    "change_hours",
    "change_house_rule",
    "change_mailboxes",
    "change_profile",
    "change_role",
    "choose_first_language",
    "close_on",
    "demand_first_login",
    "end_sessions",
    "finish_first_start",
    "first_login_link",
    "forget_notifications",
    "fulfil_demo_wish",
    "invite",
    "invite_again",
    "make_first_agent",
    "mark_away",
    "mark_back",
    "mark_read",
    "notify",
    "notify_all",
    "offer_breather",
    "open_invitation",
    "open_on",
    "remove",
    "remove_browser",
    "remove_way",
    "reset_house_rule",
    "start_breather",
    "stop_breather",
    "try_way",
    "wish_for_demo",
    "withdraw_invitation",
    "write_letter",
]
