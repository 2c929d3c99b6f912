"""How long a session lasts without a sign of life, by what somebody is here."""

from __future__ import annotations

from service.rules import hats
from service.store.people import Person

BY_CODE = "code"
MINUTES = {
    BY_CODE: 45,  # a lesson: then another child has the tablet
    hats.STUDENT: 60,  # a lesson and the break after it: what was written must not be in danger
    hats.GUARDIAN: 30,  # a device at home is a family's, and a child must not read as its parent
    hats.STAFF: 60,  # a lesson or a conversation, with the laptop open beside it
    hats.ADMINISTRATOR: 30,  # opens and closes doors for a whole school
}
SHORTEST = min(MINUTES.values())  # of somebody who has not come so far as to be something
WARNING = 5  # minutes before the end, in which one says “stay”


def minutes(person: Person) -> int:
    """Of somebody in the hat that they wear."""
    if person.by_code:
        return MINUTES[BY_CODE]
    return min((MINUTES[hat.kind] for hat in hats.of(person)), default=SHORTEST)
