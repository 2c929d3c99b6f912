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
from service.actions.entry import codes, letters, logins, resets, second_factors, welcomes

__all__ = [
    "anonymous",
    "answers",
    "audit",
    "codes",
    "conversations",
    "feedback",
    "letters",
    "logins",
    "look_as",
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
    "second_factors",
    "sheets",
    "tasks",
    "visits",
    "welcomes",
]
