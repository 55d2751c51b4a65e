"""What the room keeps, each floor of it in a file of its own."""

from opora.crises.models.answers import Affected, MassAnswer, MassLetter, Said, Search
from opora.crises.models.bulletins import Bulletin, Subscriber, Told
from opora.crises.models.crises import (
    GOING_ON,
    NOT_OVER,
    Cost,
    Crisis,
    CrisisRole,
    Entry,
    Knows,
    Level,
    NoComplaint,
    RoleHeld,
    Task,
    Technician,
)
from opora.crises.models.drills import BoardPage, BoardTask, Drill, DrillContact, DrillPerson
from opora.crises.models.handing import CallShare, StandIn
from opora.crises.models.lessons import Cause, Hit, Lesson, LessonAction, Suggestion
from opora.crises.models.pulse import Beat, SpikeCard
from opora.crises.models.scenarios import Mitigation, Occurrence, RecallSession, Round, Scenario, word_in

__all__ = [
    "GOING_ON",
    "NOT_OVER",
    "Affected",
    "Beat",
    "BoardPage",
    "BoardTask",
    "Bulletin",
    "CallShare",
    "Cause",
    "Cost",
    "Crisis",
    "CrisisRole",
    "Drill",
    "DrillContact",
    "DrillPerson",
    "Entry",
    "Hit",
    "Knows",
    "Lesson",
    "LessonAction",
    "Level",
    "MassAnswer",
    "MassLetter",
    "Mitigation",
    "NoComplaint",
    "Occurrence",
    "RecallSession",
    "RoleHeld",
    "Round",
    "Said",
    "Scenario",
    "Search",
    "SpikeCard",
    "StandIn",
    "Subscriber",
    "Suggestion",
    "Task",
    "Technician",
    "Told",
    "word_in",
]
