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
from service.actions.administration import audit, look_as
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import limits, logins, outside, second_factors
from service.actions.planning import answered, changing, reminders, series

__all__ = [
    "anonymous",
    "answered",
    "answers",
    "audit",
    "changing",
    "conversations",
    "feedback",
    "limits",
    "logins",
    "look_as",
    "occasions",
    "outside",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "reminders",
    "responses",
    "rounds",
    "schools",
    "second_factors",
    "series",
    "sheets",
    "tasks",
    "visits",
]
