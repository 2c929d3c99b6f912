"""A made-up district as a OneRoster file: schools, classes, people, in the standard's columns.

The same size gives the same bytes. Tests spoil or change its rows before they zip it.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

BASE = ("sourcedId", "status", "dateLastModified")
# written out here once more, so that a slip in the service's own list is seen
COLUMNS = {
    "orgs": (*BASE, "name", "type", "identifier", "parentSourcedId"),
    "academicSessions": (
        *BASE, "title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear",
    ),
    "courses": (
        *BASE, "schoolYearSourcedId", "title", "courseCode", "grades", "orgSourcedId", "subjects",
        "subjectCodes",
    ),
    "classes": (
        *BASE, "title", "grades", "courseSourcedId", "classCode", "classType", "location",
        "schoolSourcedId", "termSourcedIds", "subjects", "subjectCodes", "periods",
    ),
    "enrollments": (
        *BASE, "classSourcedId", "schoolSourcedId", "userSourcedId", "role", "primary",
        "beginDate", "endDate",
    ),
}  # fmt: skip
USERS_1_1 = (
    *BASE, "enabledUser", "orgSourcedIds", "role", "username", "userIds", "givenName",
    "familyName", "middleName", "identifier", "email", "sms", "phone", "agentSourcedIds", "grades",
    "password",
)  # fmt: skip
USERS_1_2 = (
    *BASE, "enabledUser", "username", "userIds", "givenName", "familyName", "middleName",
    "identifier", "email", "sms", "phone", "agentSourcedIds", "grades", "password",
    "userMasterIdentifier", "preferredGivenName", "preferredMiddleName", "preferredFamilyName",
    "primaryOrgSourcedId", "pronouns",
)  # fmt: skip
ROLES_1_2 = (
    *BASE, "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId",
    "userProfileSourcedId",
)  # fmt: skip
MODIFIED = "2026-08-10T06:00:00.000Z"
PASSWORD = "hemmeligt-kodeord-9153"  # of every user; must never be found anywhere
PHONE = "+4520918273"
SUBJECTS = ("dansk", "matematik", "engelsk")
GIVEN = ("Ida", "Oskar", "Maja", "Emil", "Sofie", "Noah", "Alma", "William", "Freja", "Karl")
FAMILY = ("Holm", "Lund", "Bech", "Krogh", "Dahl", "Skov", "Vinther", "Friis", "Brandt", "Juhl")

Row = dict[str, str]


@dataclass
class District:
    """Its rows by file. Whatever is not said in a row is blank."""

    version: str = "1.1"
    mode: str = "bulk"
    files: dict[str, list[Row]] = field(default_factory=dict)
    manifest: list[tuple[str, str]] = field(default_factory=list)
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def row(self, file: str, key: str) -> Row:
        return next(row for row in self.files[file] if row["sourcedId"] == key)

    def change(self, file: str, key: str, **cells: str) -> None:
        self.row(file, key).update(cells)

    def without(self, file: str, *keys: str) -> None:
        self.files[file] = [row for row in self.files[file] if row["sourcedId"] not in keys]

    def line(self, file: str, key: str) -> int:
        """Where a row stands in its file."""
        places = (n for n, row in enumerate(self.files[file]) if row["sourcedId"] == key)
        return next(places) + 2

    def table(self, file: str) -> bytes:
        order = self.columns[file]
        written = io.StringIO(newline="")
        writer = csv.writer(written)  # RFC 4180: lines end with CR LF
        writer.writerow(order)
        writer.writerows([row.get(name, "") for name in order] for row in self.files[file])
        return written.getvalue().encode()

    def members(self) -> dict[str, bytes]:
        told = "".join(f"{name},{value}\r\n" for name, value in self.manifest)
        found = {"manifest.csv": f"propertyName,value\r\n{told}".encode()}
        return found | {f"{name}.csv": self.table(name) for name in self.files}

    def zipped(self) -> bytes:
        return zipped(self.members())


def zipped(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            member = ZipInfo(name, (2026, 8, 10, 6, 0, 0))
            member.compress_type = ZIP_DEFLATED
            archive.writestr(member, content)
    return written.getvalue()


def district(
    schools: int = 1, classes: int = 2, students: int = 3, version: str = "1.1"
) -> District:
    """Bulk. Every class has a contact teacher, a guardian a student, and a group a subject."""
    made = District(version)
    made.columns = {
        **COLUMNS,
        **({"users": USERS_1_1} if version == "1.1" else {"users": USERS_1_2, "roles": ROLES_1_2}),
    }
    made.files = {name: [] for name in made.columns}
    made.files["orgs"].append(
        {"sourcedId": "kommune", "name": "Nordby Kommune", "type": "district"}
    )
    made.files["academicSessions"].append(
        {
            "sourcedId": "aar", "title": "2026/27", "type": "schoolYear", "startDate": "2026-08-01",
            "endDate": "2027-07-31", "schoolYear": "2027",
        }
    )  # fmt: skip
    for number in range(1, schools + 1):
        _school(made, f"s{number}", classes, students)
    made.manifest = [
        ("manifest.version", "1.0"),
        ("oneroster.version", version),
        *((f"file.{name}", "bulk") for name in made.files),
        ("file.demographics", "absent"),
        ("source.systemName", "Nordby"),
    ]
    return made


def delta(version: str = "1.1", **files: list[Row]) -> District:
    """Only what is new: each row is active, unless it says something else."""
    made = district(0, version=version)
    made.mode = "delta"
    made.files = {
        name: [{"status": "active", "dateLastModified": MODIFIED, **row} for row in rows]
        for name, rows in files.items()
    }
    made.manifest = [("manifest.version", "1.0"), ("oneroster.version", version)]
    made.manifest += [
        (f"file.{name}", "delta" if name in files else "absent") for name in made.columns
    ]
    return made


def _school(made: District, school: str, classes: int, students: int) -> None:
    made.files["orgs"].append(
        {
            "sourcedId": school, "name": f"{FAMILY[int(school[1:]) % 10]}skolen {school[1:]}",
            "type": "school", "parentSourcedId": "kommune",
        }
    )  # fmt: skip
    made.files["courses"] += [
        {"sourcedId": f"{school}-hjem", "title": "Klasse", "orgSourcedId": school},
        *(
            {
                "sourcedId": f"{school}-{subject}", "title": subject.title(),
                "schoolYearSourcedId": "aar", "orgSourcedId": school, "subjects": subject,
            }
            for subject in SUBJECTS
        ),
    ]  # fmt: skip
    for number in range(classes):
        _class(made, school, number, students)


def _class(made: District, school: str, number: int, students: int) -> None:
    title = f"{number // 3 + 1}.{'abc'[number % 3]}"
    home = f"{school}-k{number}"
    _group(made, school, home, title, "homeroom", f"{school}-hjem")
    teacher = f"{school}-l{number}"
    _user(made, teacher, school, "teacher", number)
    _enroll(made, school, home, teacher, "teacher", "true")
    subject = SUBJECTS[number % len(SUBJECTS)]
    group = f"{home}-{subject}"
    _group(made, school, group, f"{title} {subject}", "scheduled", f"{school}-{subject}")
    _enroll(made, school, group, teacher, "teacher", "true")
    for place in range(students):
        student = f"{home}-e{place}"
        guardian = f"{student}-f"
        _user(made, student, school, "student", number + place, guardian)
        _user(made, guardian, school, "guardian", number + place + 3)
        _enroll(made, school, home, student, "student")
        _enroll(made, school, group, student, "student")


def _group(made: District, school: str, key: str, title: str, kind: str, course: str) -> None:
    made.files["classes"].append(
        {
            "sourcedId": key, "title": title, "classType": kind, "courseSourcedId": course,
            "schoolSourcedId": school, "termSourcedIds": "aar",
        }
    )  # fmt: skip


def _enroll(
    made: District, school: str, group: str, user: str, role: str, primary: str = ""
) -> None:
    made.files["enrollments"].append(
        {
            "sourcedId": f"{group}/{user}/{role}", "classSourcedId": group,
            "schoolSourcedId": school, "userSourcedId": user, "role": role, "primary": primary,
        }
    )  # fmt: skip


def _user(made: District, key: str, school: str, role: str, number: int, agents: str = "") -> None:
    row = {
        "sourcedId": key, "enabledUser": "true", "username": f"u.{key}", "givenName":
        GIVEN[number % 10], "familyName": FAMILY[(number * 7 + len(key)) % 10],
        "email": f"{key}@nordby.example", "sms": PHONE, "phone": PHONE, "agentSourcedIds": agents,
        "password": PASSWORD,
    }  # fmt: skip
    if made.version == "1.1":
        row |= {"orgSourcedIds": school, "role": role}
    else:
        row |= {"primaryOrgSourcedId": school}
        made.files["roles"].append(
            {
                "sourcedId": f"rolle-{key}", "userSourcedId": key, "roleType": "primary",
                "role": role, "orgSourcedId": school,
            }
        )  # fmt: skip
    made.files["users"].append(row)
