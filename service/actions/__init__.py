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
from service.actions.entry import limits, logins, outside, second_factors

__all__ = [
    "anonymous",
    "answers",
    "conversations",
    "feedback",
    "limits",
    "logins",
    "occasions",
    "outside",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "responses",
    "rounds",
    "schools",
    "second_factors",
    "sheets",
    "tasks",
    "visits",
]
