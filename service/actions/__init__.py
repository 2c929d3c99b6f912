"""What people do: each function is one deed, done whole or not at all."""

from service.actions import (
    conversations,
    feedback,
    logins,
    people,
    releases,
    responses,
    rounds,
    tasks,
    visits,
)

__all__ = [
    "conversations",
    "feedback",
    "logins",
    "people",
    "releases",
    "responses",
    "rounds",
    "tasks",
    "visits",
]
