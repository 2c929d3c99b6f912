"""The columns of OneRoster CSV, in the order of the standard, and which of them are read.

Whatever is not read is dropped as soon as its row is split: passwords, telephone numbers, grades.
"""

from __future__ import annotations

from collections.abc import Mapping

MANIFEST = "manifest.csv"
VERSIONS = ("1.1", "1.2")
FILES = ("orgs", "academicSessions", "courses", "classes", "users", "roles", "enrollments")
EXTENSION = "metadata."  # columns of a maker's own may stand last

_BASE = "sourcedId,status,dateLastModified"
_SAME = {
    "orgs": f"{_BASE},name,type,identifier,parentSourcedId",
    "academicSessions": f"{_BASE},title,type,startDate,endDate,parentSourcedId,schoolYear",
    "courses": f"{_BASE},schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
    "subjectCodes",
    "classes": f"{_BASE},title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
    "termSourcedIds,subjects,subjectCodes,periods",
    "enrollments": f"{_BASE},classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
    "endDate",
}
_USERS_1_1 = (
    f"{_BASE},enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,"
    "identifier,email,sms,phone,agentSourcedIds,grades,password"
)
_USERS_1_2 = (
    f"{_BASE},enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,"
    "phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,"
    "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns"
)
_ROLES = f"{_BASE},userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"

ORDER: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    version: {name: tuple(order.split(",")) for name, order in files.items()}
    for version, files in {
        "1.1": {**_SAME, "users": _USERS_1_1},
        "1.2": {**_SAME, "users": _USERS_1_2, "roles": _ROLES},
    }.items()
}

READ: Mapping[str, frozenset[str]] = {
    name: frozenset(f"{_BASE},{own}".split(","))
    for name, own in {
        "orgs": "name,type,parentSourcedId",
        "academicSessions": "title,type,startDate,endDate,parentSourcedId,schoolYear",
        "courses": "schoolYearSourcedId,title,orgSourcedId,subjects",
        "classes": "title,courseSourcedId,classType,schoolSourcedId,termSourcedIds,subjects",
        "enrollments": "classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
        "endDate",
        "users": "enabledUser,orgSourcedIds,role,username,givenName,familyName,email,"
        "agentSourcedIds",
        "roles": "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId",
    }.items()
}

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "orgs": ("name", "type"),
    "academicSessions": ("title", "type", "startDate", "endDate", "schoolYear"),
    "courses": ("title", "orgSourcedId"),
    "classes": ("title", "courseSourcedId", "classType", "schoolSourcedId", "termSourcedIds"),
    "enrollments": ("classSourcedId", "schoolSourcedId", "userSourcedId", "role"),
    "users": ("enabledUser", "orgSourcedIds", "role", "username", "givenName", "familyName"),
    "roles": ("userSourcedId", "roleType", "role", "orgSourcedId"),
}

GUARDIANS = frozenset({"guardian", "parent", "relative"})
_ROLES_1_1 = ("administrator", "aide", "guardian", "parent", "proctor", "relative", "student",
              "teacher")  # fmt: skip
_ROLES_1_2 = ("aide", "counselor", "districtAdministrator", "guardian", "parent", "principal",
              "proctor", "relative", "siteAdministrator", "student", "systemAdministrator",
              "teacher")  # fmt: skip
ALLOWED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("orgs", "type"): ("department", "school", "district", "local", "state", "national"),
    ("academicSessions", "type"): ("gradingPeriod", "semester", "schoolYear", "term"),
    ("classes", "classType"): ("homeroom", "scheduled"),
    ("enrollments", "role"): ("administrator", "proctor", "student", "teacher"),
    ("enrollments", "primary"): ("true", "false"),
    ("users", "enabledUser"): ("true", "false"),
    ("users", "role"): _ROLES_1_1,
    ("roles", "roleType"): ("primary", "secondary"),
    ("roles", "role"): _ROLES_1_2,
}
OWN_WORD = "ext:"  # OneRoster 1.2 lets makers add words of their own, which mean nothing here

DATES: Mapping[str, tuple[str, str]] = {
    "academicSessions": ("startDate", "endDate"),
    "enrollments": ("beginDate", "endDate"),
    "roles": ("beginDate", "endDate"),
}
LONGEST = 255  # letters of what is kept
