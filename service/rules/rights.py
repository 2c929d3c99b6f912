"""Who asks for their rights, who handles it, and what of a copy goes to whom.

access.py is the door to it.
"""

from __future__ import annotations

from questionnaires import Document, Questionnaire
from service.errors import NotAllowed
from service.rules.offices import check_administers, check_logged_in_by_school
from service.store.administration.cases import Case
from service.store.people import Person
from service.store.responses import Response


def check_may_ask_for(person: Person, about: Person) -> None:
    """Everybody asks for their own rights, and guardians for a child who is not of age."""
    check_logged_in_by_school(person)
    if person.id != about.id and (about.id not in person.wards or about.is_adult):
        raise NotAllowed(f"{person.id} does not ask about {about.id}")


def check_handles_cases(person: Person) -> None:
    """Cases are for those alone who administer the whole owner."""
    check_administers(person)


def check_handles_case(person: Person, case: Case) -> None:
    """The one place where an administrator reads: to see what of a copy concerns others.

    Nobody handles what they asked for themselves, or what is about them or their own child.
    """
    if person.id in (case.person, case.asked_by) or case.of_own_child:
        raise NotAllowed(f"{person.id} does not handle case {case.id}")


def goes_to_guardian(questionnaire: Questionnaire, response: Response) -> bool:
    """What was sent for others to read. Drafts and confidential forms are the child's own."""
    return questionnaire.confidentiality == "shared" and response.sent_at is not None


def for_guardian(questionnaire: Questionnaire, document: Document) -> Document:
    """Without the questions that a child was told fewer people read."""
    fewer = {one.id for one in questionnaire.questions() if one.readers is not None}
    return document.without(fewer)


def check_may_fetch(person: Person, case: Case, about: Person) -> None:
    """The copy is for whoever asked, and who still might ask."""
    check_may_ask_for(person, about)
    if case.asked_by != person.id:
        raise NotAllowed(f"case {case.id} is not {person.id}'s")
