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
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import logins
from service.actions.planning import answered, changing, reminders, series

__all__ = [
    "anonymous",
    "answered",
    "answers",
    "changing",
    "conversations",
    "feedback",
    "logins",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "reminders",
    "responses",
    "rounds",
    "schools",
    "series",
    "sheets",
    "tasks",
    "visits",
]
