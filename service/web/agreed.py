"""What goals, agreements and those who keep them are called."""

from service.web.ground.languages import _


def who_names(student: str) -> dict[str, str]:
    return {
        "student": student,
        "teacher": _("The teacher"),
        "guardian": _("At home"),
        "other": _("Somebody else"),
        "": _("Nobody yet"),
    }


def goal_parts() -> dict[str, str]:
    """What the parts of a goal are called."""
    return {
        "text": _("My goal"),
        "signs": _("Signs that it is going well"),
        "strategies": _("What I try"),
        "help": _("What helps"),
        "who": _("Who keeps it alive"),
        "until": _("Until when"),
        "subject": _("Subject"),
    }


def agreement_parts() -> dict[str, str]:
    return {"text": _("What we agree"), "who": _("Who does it"), "until": _("Until when")}


def goal_names() -> dict[str, str]:
    return {
        "not_started": _("Not started"),
        "under_way": _("Well under way"),
        "reached": _("Reached"),
        "dropped": _("No longer fits"),
    }


def agreement_names() -> dict[str, str]:
    return {"open": _("To talk about"), "kept": _("Kept"), "not_kept": _("Not kept yet")}
