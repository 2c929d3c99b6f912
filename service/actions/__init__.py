"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    conversations,
    feedback,
    people,
    questionnaires,
    releases,
    rounds,
    schools,
    sheets,
    tasks,
    visits,
)
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import logins
from service.actions.planning import answered, changing, series

__all__ = [
    "anonymous",
    "answered",
    "changing",
    "conversations",
    "feedback",
    "logins",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "releases",
    "responses",
    "rounds",
    "schools",
    "series",
    "sheets",
    "tasks",
    "visits",
]
