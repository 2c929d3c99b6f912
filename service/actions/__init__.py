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
from service.actions.administration import cases, erasure, held, retention
from service.actions.answering import anonymous, occasions, paper, responses
from service.actions.entry import logins

__all__ = [
    "anonymous",
    "answers",
    "cases",
    "conversations",
    "erasure",
    "feedback",
    "held",
    "logins",
    "occasions",
    "paper",
    "people",
    "questionnaires",
    "queue",
    "releases",
    "responses",
    "retention",
    "rounds",
    "schools",
    "sheets",
    "tasks",
    "visits",
]
