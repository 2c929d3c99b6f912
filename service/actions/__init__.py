"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    answers,
    conversations,
    feedback,
    people,
    questionnaires,
    queue,
    releases,
    rounds,
    schools,
    sheets,
    tasks,
    visits,
)
from service.actions.administration import audit, cases, erasure, held, look_as, retention, rosters
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import codes, letters, logins, resets, second_factors, welcomes
from service.actions.planning import answered, changing, reminders, series

__all__ = [
    "anonymous",
    "answered",
    "answers",
    "audit",
    "cases",
    "changing",
    "codes",
    "conversations",
    "erasure",
    "feedback",
    "held",
    "letters",
    "logins",
    "look_as",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "reminders",
    "resets",
    "responses",
    "retention",
    "rosters",
    "rounds",
    "schools",
    "second_factors",
    "series",
    "sheets",
    "tasks",
    "visits",
    "welcomes",
]
