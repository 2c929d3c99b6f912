"""Look as somebody: the pages as they have them, without anything that anybody wrote."""

from __future__ import annotations

from uuid import UUID

from service.errors import NotFound
from service.rules import access, hats
from service.rules.hats import Hat
from service.store import people
from service.store.administration import audit
from service.store.ground.database import transaction
from service.store.people import Person

ROLES = (
    "student", "guardian", "contact_teacher", "subject_teacher", "team", "coach", "leader",
    "consultant",
)  # fmt: skip
OF_NO_SCHOOL = ("guardian", "consultant")


def roles(person: Person) -> tuple[str, ...]:
    """Those of which this administrator may see a sample."""
    if access.administers(person):
        return ROLES
    return tuple(role for role in ROLES if role not in OF_NO_SCHOOL)


def begin(person: Person, target_id: UUID) -> Person:
    """Choose whose pages to look at. That somebody looked stands in the trail, and they see it."""
    target = people.person(person.owner.id, target_id)
    access.check_may_look_as(person, target)
    with transaction():
        audit.add(person.owner.id, "looked.as", person, target.log_key)
    return target


def sample(person: Person, role: str) -> Person:
    """Somebody with this role, whom the page does not name."""
    access.check_is_administrator(person)
    if role not in roles(person):
        raise NotFound(f"{person.id} sees no sample of {role}")
    schools = None if access.administers(person) else person.schools("administrator")
    found = people.someone(person.owner.id, role, schools)
    if found is None:
        raise NotFound(f"nobody is {role}")
    return begin(person, found)


def masked(person: Person, target_id: UUID) -> Person:
    """The target as the pages see them. Call it behind the mask.

    It is the first of their hats that is of a school of the administrator's, or of none.
    """
    target = people.person(person.owner.id, target_id)
    access.check_may_look_as(person, target)
    near = (hat for hat in hats.of(target) if _is_near(person, hat))
    return hats.wearing(target, next((hat.key for hat in near), ""))


def _is_near(person: Person, hat: Hat) -> bool:
    at_home = hat.kind in (hats.STUDENT, hats.GUARDIAN)
    return at_home or access.administers(person, hat.school)
