"""What each deed of administration is called, in the trail and in “my data”."""

from collections.abc import Mapping

from service.web.administration.roster_words import counts
from service.web.ground.languages import _, ngettext


def deed_name(deed: str) -> str:
    """In words; a deed that has none yet is shown as it is written down."""
    return names().get(deed, deed)


def deed_details(details: Mapping[str, str | int]) -> str:
    """How many, and how; ids are nobody's words, and stay out."""
    found = {name: number for name, number in details.items() if isinstance(number, int) and number}
    said = [f"{label}: {number}" for label, number in counts(_as_counted(found))]
    if "students" in found:
        said.append(ngettext("%(num)s student", "%(num)s students", found["students"]))
    if "rounds" in found:
        said.append(ngettext("%(num)s round", "%(num)s rounds", found["rounds"]))
    if "answers" in found:
        said.append(ngettext("%(num)s answer", "%(num)s answers", found["answers"]))
    if "people" in found:
        said.append(ngettext("%(num)s person", "%(num)s people", found["people"]))
    if found.get("by_mail"):
        said.append(_("by mail"))
    return ", ".join(said)


def _as_counted(found: Mapping[str, int]) -> dict[str, int]:
    """Rosters count with spaces, the trail without."""
    return {name.replace("_", " "): number for name, number in found.items()}


def names() -> dict[str, str]:
    """Every deed that is written down, as a sentence without its subject."""
    return {
        "looked.as": _("Looked at somebody’s pages, without what is written there"),
        **_people(),
        **_getting_in(),
        **_rosters_and_rounds(),
        **_rights(),
    }


def _people() -> dict[str, str]:
    return {
        "person.added": _("Added a person"),
        "person.changed": _("Changed name, mail or user name"),
        "person.let_in": _("Let a person in again"),
        "person.shut_out": _("Shut a person out"),
        "person.protected": _("Protected a name"),
        "person.not_protected": _("Ended the protection of a name"),
        "person.logged_out": _("Logged a person out everywhere"),
        "membership.begun": _("Gave a role"),
        "membership.ended": _("Ended a role"),
        "guardianship.begun": _("Entered a guardian"),
        "guardianship.changed": _("Changed what a guardian may do"),
        "student.moved": _("Moved a student to another class"),
        "group.made": _("Made a class or a group"),
        "group.changed": _("Changed a class or a group"),
        "group.filled": _("Chose the students of a group"),
        "group.ended": _("Ended a class or a group"),
        "year.begun": _("Began a new school year"),
    }


def _getting_in() -> dict[str, str]:
    return {
        "codes.made": _("Made new codes"),
        "guardian.approved": _("Approved a guardian and made a link"),
        "guardian.came_in": _("Came in by a guardian’s link"),
        "password.link_made": _("Asked for a new password"),
        "password.reset": _("Chose a new password by a link"),
        "password.changed": _("Changed the own password"),
        "second_factor.set_up": _("Set up a second factor"),
        "second_factor.recovered": _("Used a recovery code"),
        "second_factor.removed": _("Took away a lost second factor"),
        "owner.founded": _("Founded the school owner"),
        "contact.told": _("Changed whom one can write to"),
        "country.set": _("Chose whose law documents follow"),
        "notes.handed_over": _("Gave the notes of a conversation to the other one"),
        "conversation.closed": _("Closed a conversation"),
        "conversation.reopened": _("Opened a closed conversation again"),
    }


def _rosters_and_rounds() -> dict[str, str]:
    return {
        "roster.brought_in": _("Brought a roster in"),
        "roster.dropped": _("Dropped a roster"),
        "roster.agreed": _("Agreed to a roster in which many leave"),
        "roster.applied": _("Applied a roster"),
        "series.planned": _("Planned the rounds of a year"),
        "series.extended": _("Added a round to a year"),
        "series.copied": _("Copied the rounds of a year"),
        "plan.made": _("Made the rounds of a team’s plan"),
        "plan.brought_in_line": _("Brought rounds in line with a team’s plan"),
        "plan.copied": _("Copied a team’s plan"),
        "round.changed": _("Changed a round"),
        "round.moved": _("Moved the last day of a round"),
        "round.class_added": _("Added a class to a round"),
        "round.removed": _("Removed a planned round"),
    }


def _rights() -> dict[str, str]:
    return {
        "case.asked": _("Asked for a right"),
        "case.assembled": _("Gathered what is held about somebody"),
        "case.reviewed": _("Looked through what concerns others"),
        "case.decided": _("Decided a request"),
        "case.fetched": _("Fetched the own data"),
        "case.erased": _("Erased somebody’s data"),
        "case.lifted": _("Lifted a restriction"),
        "case.closed": _("Closed a request"),
        "retention.run": _("Deleted what had been kept for its time"),
    }
