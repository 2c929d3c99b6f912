"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
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
from service.actions.entry import codes, letters, logins, resets, welcomes

__all__ = [
    "anonymous",
    "codes",
    "conversations",
    "feedback",
    "letters",
    "logins",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "resets",
    "responses",
    "rounds",
    "schools",
    "sheets",
    "tasks",
    "visits",
    "welcomes",
]
