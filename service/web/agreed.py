"""What goals, agreements and those who keep them are called."""

from service.web.ground.languages import _


def who_names(student: str) -> dict[str, str]:
    return {
        "student": student,
        "teacher": _("The teacher"),
        "guardian": _("At home"),
        "other": _("Somebody else"),
    }


def goal_names() -> dict[str, str]:
    return {
        "not_started": _("Not started"),
        "under_way": _("Well under way"),
        "reached": _("Reached"),
        "dropped": _("No longer fits"),
    }


def agreement_names() -> dict[str, str]:
    return {"open": _("To talk about"), "kept": _("Kept"), "not_kept": _("Not kept yet")}
