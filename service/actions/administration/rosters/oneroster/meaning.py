"""What a OneRoster file means here: homerooms are classes, what is scheduled is a teaching group.

Nobody becomes a leader or an administrator by a roster; such rows are passed over and counted.
"""

from __future__ import annotations

from service.actions.administration.rosters import wanted as w
from service.actions.administration.rosters.faults import Faults
from service.actions.administration.rosters.oneroster.columns import GUARDIANS
from service.actions.administration.rosters.oneroster.values import Class, Enrollment, Roster, User
from service.store.administration.rosters import Standing, mark_of

TEACHES = {True: "contact_teacher", False: "subject_teacher"}  # is it the class's first teacher?
_OTHER = {"contact_teacher": "subject_teacher", "subject_teacher": "contact_teacher"}


def meant(roster: Roster, standing: Standing, faults: Faults) -> w.Wanted:
    """What the roster wants. What it names must be in it or, in a delta, stand here."""
    return _Meaning(roster, standing, faults).all()


class _Meaning:
    def __init__(self, roster: Roster, standing: Standing, faults: Faults) -> None:
        self._roster, self._today, self._faults = roster, standing.today, faults
        self._standing_groups = {one.roster_id: one for one in standing.groups if one.roster_id}
        self._standing_schools = {one.roster_id for one in standing.schools if one.roster_id}
        self._standing_people = {one.roster_id for one in standing.people if one.roster_id}
        self._unlinked = {(one.username, one.mark) for one in standing.people if not one.roster_id}
        self._names = {one.name: one.roster_id for one in standing.schools}
        self._roles = self._roles_of_users()
        self._found = w.Wanted("oneroster" if roster.bulk else "nothing")

    def all(self) -> w.Wanted:
        self._schools()
        self._groups()
        for one in self._roster.enrollments.values():
            self._enrollment(one)
        self._guardianships()
        self._people()
        return self._found

    def _roles_of_users(self) -> dict[str, set[str]]:
        found = {key: set(user.roles) for key, user in self._roster.users.items()}
        for role in self._roster.roles.values():
            if not role.gone:
                found.setdefault(role.user, set()).add(role.role)
        return found

    def _schools(self) -> None:
        """A school never leaves: what was answered there stays."""
        named: dict[str, str] = {}
        for one in self._roster.orgs.values():
            if one.kind != "school":
                self._found.passed_over["orgs"] += 1
                continue
            first = named.setdefault(one.name, one.key)
            other = self._names.get(one.name)
            renamed = other in self._roster.orgs and self._roster.orgs[other].name != one.name
            if first != one.key or (other not in (None, one.key) and not renamed):
                self._faults.add("orgs.csv", one.line, "school_twice", "name", one.name)
            if not one.gone:
                self._found.schools[one.key] = w.School(one.key, one.name)

    def _groups(self) -> None:
        for one in self._roster.classes.values():
            if one.gone:
                self._found.gone_groups.add(one.key)
                continue
            if one.school not in self._found.schools and one.school not in self._standing_schools:
                self._lost("classes", one.line, "schoolSourcedId", one.school)
                continue
            kind = "class" if one.is_homeroom else "teaching"
            subject = self._subject(one) if kind == "teaching" else ""
            self._found.groups[one.key] = w.Group(
                one.key, one.school, kind, one.title, subject, self._year(one)
            )

    def _subject(self, one: Class) -> str | None:
        course = self._roster.courses.get(one.course)
        if course is None:
            return one.subject or None
        return one.subject or course.subject or course.title

    def _year(self, one: Class) -> str | None:
        terms = (self._roster.sessions.get(key) for key in one.terms)
        years = [term.year for term in terms if term is not None]
        return f"{max(years) - 1}/{max(years) % 100:02d}" if years else None

    def _enrollment(self, one: Enrollment) -> None:
        if one.role not in ("student", "teacher"):
            self._found.passed_over["enrollments"] += 1
            return
        kind, subject = self._place(one.of_class)
        role = "student"
        if one.role == "teacher":
            role = TEACHES[kind == "class" and one.primary]
        if one.gone or self._is_closed(one.user) or self._is_over(one):
            self._found.gone_memberships.add((one.user, one.of_class, role))
            return
        if not kind:
            self._lost("enrollments", one.line, "classSourcedId", one.of_class)
        elif one.user not in self._roster.users and one.user not in self._standing_people:
            self._lost("enrollments", one.line, "userSourcedId", one.user)
        else:
            subject = subject if role == "subject_teacher" else ""
            if role in _OTHER:  # a teacher has one of the two roles in a group
                self._found.gone_memberships.add((one.user, one.of_class, _OTHER[role]))
            self._found.memberships[one.user, role, one.of_class] = w.Membership(
                one.user, role, one.of_class, subject, one.begins, one.ends
            )

    def _is_over(self, one: Enrollment) -> bool:
        if one.ends is None or one.ends >= self._today:
            return False
        self._found.passed_over["over"] += 1
        return True

    def _place(self, key: str) -> tuple[str, str]:
        """The kind of a group and what a teacher teaches in it; no kind where it is not there."""
        of = self._roster.classes.get(key)
        standing = self._standing_groups.get(key)
        if of is not None:
            known = standing.subject if standing else ""
            subject = self._subject(of) if not of.is_homeroom else of.subject
            return ("class" if of.is_homeroom else "teaching"), (
                known if subject is None else subject
            )
        return (standing.kind, standing.subject) if standing else ("", "")

    def _guardianships(self) -> None:
        for key, user in self._roster.users.items():
            if user.gone or not user.enabled:
                continue
            for agent in user.agents:
                self._agent(key, user, agent)

    def _agent(self, key: str, user: User, agent: str) -> None:
        """Either of the two may name the other."""
        mine, theirs = self._roles.get(key, set()), self._roles.get(agent, set())
        other = self._roster.users.get(agent)
        if other is not None and (other.gone or not other.enabled):
            return
        if other is None and agent not in self._standing_people:
            self._lost("users", user.line, "agentSourcedIds", agent)
        elif "student" in mine and (theirs & GUARDIANS or other is None):
            self._found.guardianships[agent, key] = None
        elif mine & GUARDIANS and ("student" in theirs or other is None):
            self._found.guardianships[key, agent] = None
        else:
            self._found.passed_over["agents"] += 1

    def _people(self) -> None:
        """Whoever has nothing to do here is not taken in: what is not needed is not kept."""
        needed = {one.person for one in self._found.memberships.values()}
        needed.update(one for pair in self._found.guardianships for one in pair)
        for key, user in self._roster.users.items():
            if user.gone or not user.enabled:
                self._found.gone_people.add(key)
            elif key in needed or key in self._standing_people or self._is_unlinked(user):
                self._found.people[key] = w.Person(
                    key, user.given_name, user.family_name, user.username or None,
                    user.email or None, key,
                )  # fmt: skip
            else:
                self._found.passed_over["users"] += 1

    def _is_unlinked(self, user: User) -> bool:
        """Does somebody stand here already, whom a page made?"""
        name = mark_of(user.given_name, user.family_name)
        return (user.username, name) in self._unlinked

    def _is_closed(self, key: str) -> bool:
        """An account that is not enabled is nobody's who is here."""
        user = self._roster.users.get(key)
        return user is not None and not user.enabled

    def _lost(self, name: str, line: int, column: str, key: str) -> None:
        self._faults.add(f"{name}.csv", line, "leads_nowhere", column, key)
