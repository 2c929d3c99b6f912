"""The words of a roster's report: what is wrong in a row, what a line would change."""

from __future__ import annotations

from collections.abc import Mapping

from questionnaires import N_
from service.actions.administration.rosters import BadRow, Line
from service.web.ground.languages import _
from service.web.ground.shell import role_name

FAULTS: Mapping[str, str] = {
    "too_large": N_("The file is larger than %(right)s MiB. Divide it or pack it better."),
    "not_a_zip": N_("It is not a sound zip file. Pack the CSV files once more."),
    "locked": N_("The zip file is locked with a password. Pack it without one."),
    "blown_up": N_(
        "The zip file unpacks to far more than a roster can be. Pack the CSV files alone."
    ),
    "not_at_root": N_("The file lies in a folder. Pack the CSV files themselves, not a folder."),
    "twice_in_zip": N_("The zip file holds a file of this name twice. Keep one."),
    "missing_file": N_("The file is missing in the zip. Add it."),
    "wrong_header": N_("The first line must be: %(right)s"),
    "told_twice": N_("“%(column)s” stands twice. Keep one line."),
    "said_absent": N_(
        "“%(column)s” says absent, and the file is there. Say bulk or delta, or take the file out."
    ),
    "needed": N_(
        "“%(column)s” says absent, and a whole roster needs the file. Say %(right)s and add it."
    ),
    "mixed": N_(
        "Some files are bulk and some are delta. Make all of them one of the two: %(right)s."
    ),
    "nothing_there": N_("None of the files of a roster is there: %(right)s."),
    "not_utf8": N_("The line is not written in UTF-8. Save the file as UTF-8."),
    "not_csv": N_(
        'The quotes are not closed as CSV asks for. Put text with commas in “"”, and '
        'double a “"” inside.'
    ),
    "missing_column": N_("The column “%(column)s” is missing. These are needed: %(right)s"),
    "unknown_column": N_("The column “%(found)s” is not known. These are: %(right)s"),
    "column_twice": N_("The column “%(column)s” stands twice. Keep one."),
    "wrong_order": N_(
        "Here “%(column)s” must stand, and “%(found)s” does. The order is: %(right)s"
    ),
    "wrong_width": N_(
        "The row has %(found)s cells, and the first line has %(right)s. Give it as many."
    ),
    "too_many_rows": N_("There are more than %(right)s rows. Divide the file."),
    "too_many_faults": N_("There are more than %(right)s faults, so reading stopped here."),
    "empty": N_("“%(column)s” is empty, and must be filled in."),
    "too_long": N_("“%(column)s” is too long: %(right)s characters are the most."),
    "not_printable": N_("“%(column)s” holds a character that cannot be shown. Take it out."),
    "not_in_bulk": N_(
        "“%(column)s” must be empty in a bulk file. Empty it, or call the file delta."
    ),
    "not_allowed": N_("“%(column)s” says “%(found)s”. It may be: %(right)s"),
    "not_a_moment": N_("“%(column)s” is “%(found)s” and must be a moment, such as %(right)s"),
    "not_a_day": N_("“%(column)s” is “%(found)s” and must be a day, such as %(right)s"),
    "not_a_year": N_(
        "“%(column)s” is “%(found)s” and must be a year of four digits, such as 2027."
    ),
    "ends_before": N_("“%(column)s” is before “%(right)s”. Turn them round."),
    "not_an_address": N_("“%(column)s” is not a mail address. Mend it or empty it."),
    "id_twice": N_("The id “%(found)s” stands in another row already. Each row needs its own."),
    "leads_nowhere": N_(
        "“%(column)s” names “%(found)s”, which is not there. Add it, or take it out here."
    ),
    "user_name_twice": N_(
        "The user name stands in line %(right)s already. Each person needs their own."
    ),
    "school_twice": N_("Another school is called “%(found)s” already. Give each its own name."),
    "other_school": N_(
        "“%(column)s” is “%(found)s”, and the class belongs to “%(right)s”. Make them the same."
    ),
    "enrolled_twice": N_(
        "The same person has the same role in the same class in line %(right)s. Keep one."
    ),
    "no_rows": N_("The file is empty. The first line names the columns."),
    "not_a_workbook": N_("It is not a workbook that can be read. Save it as .xlsx or as CSV."),
    "name_twice": N_(
        "The same name stands in line %(right)s. Give both a user name, so that they are "
        "told apart."
    ),
    "oneself": N_("Nobody makes themselves something by a list. Another administrator does it."),
}

_BY_COLUMN = frozenset({"class", "teaching", "person", "days"})
_BY_ROLE = frozenset({"person", "joins", "stops"})


def fault(bad: BadRow) -> str:
    """In the page's language."""
    return _(FAULTS[bad.fault], **_values(bad))


def plain_fault(bad: BadRow) -> str:
    """In English, for a command."""
    return FAULTS[bad.fault] % _values(bad)


def _values(bad: BadRow) -> dict[str, str]:
    return {"column": bad.column, "found": bad.found, "right": bad.right}


def states() -> dict[str, str]:
    return {
        "waiting": _("Is being read"),
        "read": _("Ready to look at"),
        "applying": _("Is being applied"),
        "applied": _("Applied"),
        "dropped": _("Left"),
        "failed": _("Failed: nothing was changed"),
    }


def line(one: Line) -> tuple[str, str, str]:
    """Who or what, what becomes of them, and where."""
    place = "" if one.kind == "guardian" else one.place
    return one.name, _becomes(one), place


def _becomes(one: Line) -> str:
    if one.what == "changed" and one.kind in _BY_COLUMN:
        return _columns(one.detail)
    if one.kind in _BY_ROLE and one.what != "left":
        return _by_role(one)
    named = {
        ("added", "school"): _("new school"),
        ("added", "class"): _("new class"),
        ("added", "teaching"): _("new teaching group"),
        ("added", "returns"): _("comes back"),
        ("changed", "school"): one.detail or _("now follows the roster"),
        ("changed", "guardian"): _("becomes guardian of %(name)s", name=one.place),
        ("changed", "moved"): _("moves to %(place)s", place=one.detail),
        ("left", "class"): _("class ends"),
        ("left", "teaching"): _("teaching group ends"),
        ("left", "person"): _("leaves"),
        ("noted", "username"): _("the user name is somebody else’s, so it stays as it is"),
    }
    return named[one.what, one.kind]


def _by_role(one: Line) -> str:
    role = role_name(one.detail).lower()
    return {
        "person": _("new: %(role)s", role=role),
        "joins": _("joins: %(role)s", role=role),
        "stops": _("stops: %(role)s", role=role),
    }[one.kind]


def counts(found: Mapping[str, int]) -> list[tuple[str, int]]:
    names = {
        "schools added": _("New schools"),
        "schools changed": _("Schools that change"),
        "groups added": _("New classes and teaching groups"),
        "groups changed": _("Classes and teaching groups that change"),
        "groups left": _("Classes and teaching groups that end"),
        "people added": _("New people"),
        "people changed": _("People who change"),
        "people returned": _("People who come back"),
        "people left": _("People who leave"),
        "memberships begun": _("Memberships that begin"),
        "memberships changed": _("Memberships that change"),
        "memberships ended": _("Memberships that end"),
        "guardians begun": _("Guardians that begin"),
        "guardians ended": _("Guardians that end"),
    }
    return [(label, found[name]) for name, label in names.items() if found.get(name)]


def passed_over(found: Mapping[str, int]) -> list[tuple[str, int]]:
    names = {
        "orgs": _("Organisations that are no schools"),
        "users": _("People without a class and without a student: not taken in"),
        "enrollments": _(
            "Rows of administrators and proctors: nobody gets such a role by a roster"
        ),
        "over": _("Rows whose last day is over"),
        "agents": _("Relations that are neither guardian nor student"),
        "usernames": _("User names that somebody else has"),
    }
    return [(label, found[name]) for name, label in names.items() if found.get(name)]


def _columns(detail: str) -> str:
    names = {
        "name": _("name"),
        "username": _("user name"),
        "email": _("mail address"),
        "linked": _("now follows the roster"),
        "roster_id": _("now follows the roster"),
        "kind": _("kind"),
        "school": _("school"),
        "subject": _("subject"),
        "school_year": _("school year"),
        "ended_on": _("is there again"),
        "from_day": _("first day"),
        "to_day": _("last day"),
    }
    return ", ".join(names[one] for one in detail.split(", ") if one)
