"""What the rows of a OneRoster file say of each other must be there.

In a delta, what a row names may also stand here already: `meaning.py` looks at that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from service.actions.administration.rosters.faults import Faults
from service.actions.administration.rosters.oneroster.values import Roster


def check_links(roster: Roster, faults: Faults) -> None:
    if roster.bulk:
        _Links(roster, faults).check()
    _check_user_names(roster, faults)
    _check_enrollments(roster, faults)


class _Links:
    def __init__(self, roster: Roster, faults: Faults) -> None:
        self._roster, self._faults = roster, faults
        self._schools = {key for key, one in roster.orgs.items() if one.kind == "school"}

    def check(self) -> None:
        of = self._roster
        for org in of.orgs.values():
            self._found("orgs", org.line, "parentSourcedId", [org.parent], of.orgs)
        for session in of.sessions.values():
            parents = [session.parent]
            self._found("academicSessions", session.line, "parentSourcedId", parents, of.sessions)
        for course in of.courses.values():
            self._found("courses", course.line, "orgSourcedId", [course.org], of.orgs)
            self._found("courses", course.line, "schoolYearSourcedId", [course.year], of.sessions)
        self._classes()
        self._people()
        for one in of.enrollments.values():
            self._found("enrollments", one.line, "classSourcedId", [one.of_class], of.classes)
            self._found("enrollments", one.line, "schoolSourcedId", [one.school], self._schools)
            self._found("enrollments", one.line, "userSourcedId", [one.user], of.users)

    def _classes(self) -> None:
        of = self._roster
        for one in of.classes.values():
            self._found("classes", one.line, "courseSourcedId", [one.course], of.courses)
            self._found("classes", one.line, "schoolSourcedId", [one.school], self._schools)
            self._found("classes", one.line, "termSourcedIds", one.terms, of.sessions)

    def _people(self) -> None:
        of = self._roster
        for user in of.users.values():
            self._found("users", user.line, "orgSourcedIds", user.orgs, of.orgs)
            self._found("users", user.line, "agentSourcedIds", user.agents, of.users)
        for role in of.roles.values():
            self._found("roles", role.line, "userSourcedId", [role.user], of.users)
            self._found("roles", role.line, "orgSourcedId", [role.org], of.orgs)

    def _found(
        self, name: str, line: int, column: str, keys: Iterable[str], known: Collection[str]
    ) -> None:
        for key in keys:
            if key and key not in known:
                self._faults.add(f"{name}.csv", line, "leads_nowhere", column, key)


def _check_user_names(roster: Roster, faults: Faults) -> None:
    seen: dict[str, int] = {}
    for user in roster.users.values():
        first = seen.setdefault(user.username, user.line)
        if first != user.line and user.username and not user.gone:
            faults.add("users.csv", user.line, "user_name_twice", "username", right=str(first))


def _check_enrollments(roster: Roster, faults: Faults) -> None:
    seen: dict[tuple[str, str, str], int] = {}
    schools = {key for key, one in roster.orgs.items() if one.kind == "school"}
    for one in roster.enrollments.values():
        known = roster.classes.get(one.of_class)
        if (
            known is not None
            and known.school != one.school
            and (known.school in schools or not roster.bulk)
        ):
            faults.add(
                "enrollments.csv", one.line, "other_school", "schoolSourcedId", one.school,
                known.school,
            )  # fmt: skip
        first = seen.setdefault((one.user, one.of_class, one.role), one.line)
        if first != one.line and not one.gone:
            faults.add(
                "enrollments.csv", one.line, "enrolled_twice", "userSourcedId", one.user, str(first)
            )
