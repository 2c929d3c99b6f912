"""Who sees an answer, in the words of the page, made from the rule that guards the read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from questionnaires import Question, Questionnaire
from service.rules import access
from service.store.visiting.own_copies import OwnCopy
from service.web.ground.languages import _, language, with_capital
from service.web.ground.shell import role_name


@dataclass(frozen=True, slots=True)
class Sight:
    """The note “who sees this”: a line for each who does, and for each who does not."""

    summary: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


NEVER = ("leader", "consultant")  # whom people ask about first
OWN = {"leader": "leader", "school": "leader", "consultant": "consultant"}  # of the one who answers


def sight_of(questionnaire: Questionnaire, trial: bool = False, own: bool = False) -> Sight:
    """With `own`, what somebody writes in their own space, whatever the questionnaire says."""
    return sight_of_own() if own else _sight_of(questionnaire, trial, language())


NOT_OF_OWN = ("leader", "coach", "consultant", "administrator")  # whom a teacher asks about first


def sight_of_own(copies: Iterable[OwnCopy] = ()) -> Sight:
    """Who sees what a teacher keeps to themselves, and who has a copy of it."""
    readers = dict.fromkeys(one.reader_name for one in copies if one.withdrawn_at is None)
    yes = (_("You"), *(role_name(role) for role in access.READERS_OF_OWN))
    no = [role for role in NOT_OF_OWN if role not in access.READERS_OF_OWN]
    if not readers:
        return Sight(_("Only you see this"), yes, tuple(role_name(role) for role in no))
    given = (_("%(name)s, in the copy you gave", name=name) for name in readers)
    beside = (role_name(role) for role in no if not access.is_given_copies(role))
    return Sight(
        _("You see this, and whoever has a copy"),
        (*yes, *given),
        (_("Everybody else at the school"), *beside),
    )


def sight_of_asked(teacher: str) -> Sight:
    """Who sees what a class answers to its own teacher, and who may be given the numbers."""
    counted = _("%(name)s, only as numbers of at least 5 together", name=teacher)
    given = _("Colleagues to whom %(name)s gives a copy of these numbers", name=teacher)
    unread = (role for role in NOT_OF_OWN if role not in access.READERS_OF_OWN)
    return Sight(
        _("%(name)s sees it, only counted together", name=teacher),
        (counted, *(role_name(role) for role in access.READERS_OF_OWN), given),
        (
            _("You yourself, once you have sent it"),
            _("Classmates"),
            *(role_name(role) for role in unread if not access.is_given_copies(role)),
        ),
    )


@lru_cache(maxsize=1024)
def _sight_of(questionnaire: Questionnaire, trial: bool, _language: str) -> Sight:
    audience = access.audience(questionnaire, trial)
    readers = [_reader(questionnaire, role) for role in _others(questionnaire, audience.readers)]
    anonymous = access.is_anonymous(questionnaire)
    yes = [with_capital(one) for one in readers]
    if not anonymous:  # where nobody is known again, the writer is not either
        yes.insert(0, _("You"))
    yes += [
        _("%(role)s, only as numbers of a whole group of at least 5", role=role_name(role))
        for role in audience.aggregates
        if role not in audience.readers
    ]
    if access.may_be_shared_of_visit(questionnaire):
        yes.append(_("One more person at the school, if the teacher shares them"))
    no = [_("You yourself, once you have sent it")] if anonymous else []
    no += [_("Classmates")] if questionnaire.respondent == "student" else []
    no += [
        role_name(role)
        for role in NEVER
        if role not in (*audience.readers, *audience.aggregates, OWN.get(questionnaire.respondent))
    ]
    summary = _("Nobody reads a trial’s answers") if trial else _summary(questionnaire, readers)
    return Sight(summary, tuple(yes), tuple(no))


def sight_of_page(questionnaire: Questionnaire, page: tuple[str, ...]) -> Sight:
    """Who sees a page that is made of releases."""
    seen_by = access.audience_of_page(questionnaire, page)
    others = ("team", "guardian", *NEVER)
    return Sight(
        _("Who sees this page?"),
        tuple(role_name(role) for role in seen_by),
        tuple(role_name(role) for role in others if role not in seen_by),
    )


def sight_of_cards() -> Sight:
    """Who sees a student's cards, on the page on which they are picked."""
    near = {"contact_teacher": _("your contact teacher")}
    readers = [near.get(role, role_name(role).lower()) for role in access.CARD_READERS]
    return Sight(
        _("Only you see your cards, until you show them"),
        (
            _("You"),
            _(
                "What you show: %(names)s and those who are with you, when you talk",
                names=listed(readers),
            ),
            _shared_home(),
        ),
        (_("Classmates"), *(role_name(role) for role in NEVER)),
    )


def sight_of_judgement() -> Sight:
    """Who sees what a subject teacher writes of a student."""
    when = {
        "contact_teacher": _("The contact teacher, when it is given"),
        "student": _("The student, when it is given and they talk or the round is closed"),
    }
    return Sight(
        _("Only the writer sees it, until it is given"),
        (
            _("Whoever writes it"),
            *(when[role] for role in access.JUDGEMENT_READERS),
            _shared_home(),
        ),
        tuple(role_name(role) for role in NEVER),
    )


def _shared_home() -> str:
    """What is shown or given to a conversation goes home with it (actions/giving/sharing.py)."""
    return _("Those at home, once the conversation is shared")


def sight_of_prepared() -> Sight:
    """Who sees that something is ready or missing."""
    return Sight(
        _("You see what is there, never what it says"),
        (role_name("contact_teacher"),),
        (role_name("student"), role_name("subject_teacher"), *(role_name(role) for role in NEVER)),
    )


def sight_of_question(questionnaire: Questionnaire, question: Question) -> str:
    """What is said at a question that fewer people read; empty where all readers read it."""
    readers = access.audience(questionnaire).readers
    if question.readers is None or set(question.readers) == set(readers):
        return ""
    fewer = [role for role in readers if role in question.readers]
    named = [_reader(questionnaire, role) for role in _others(questionnaire, fewer)]
    if not named:
        return _("Only you see this answer by name")
    return _("Only you and %(names)s see this answer", names=listed(named))


def named_readers(questionnaire: Questionnaire, trial: bool = False) -> dict[str, str]:
    """Who else reads the answers by name: each role as the one who answers would say it."""
    readers = access.audience(questionnaire, trial).readers
    return {role: _reader(questionnaire, role) for role in _others(questionnaire, readers)}


def _summary(questionnaire: Questionnaire, readers: Sequence[str]) -> str:
    if questionnaire.kind == "judgement":
        return _(
            "You and the student see the answers when both have sent, and you talk or the round "
            "is closed"
        )
    if access.is_anonymous(questionnaire):
        return _("Anonymous: nobody at school can see which answers are yours")
    if not readers:
        return _("Nobody else reads your answers by name")
    if len(readers) > 1:
        return _("You, %(names)s see the answers", names=listed(readers))
    return _("You and %(names)s see the answers", names=listed(readers))


def listed(names: Sequence[str]) -> str:
    """One, one and another, or several with commas between."""
    *before, last = names
    return ", ".join(before) + _(" and ") + last if before else last


def _others(questionnaire: Questionnaire, readers: Sequence[str]) -> list[str]:
    """The readers besides the one who answers: a contact teacher judges, and reads as one too."""
    own = "contact_teacher" if questionnaire.respondent == "teacher" else None
    return [role for role in readers if role != own]


def _reader(questionnaire: Questionnaire, role: str) -> str:
    """A reader as the one who answers would say it, in the middle of a sentence."""
    if questionnaire.about == "lesson" and role == "observer":
        return _("whoever visited the lesson")
    if questionnaire.respondent == "observer" and role == "subject_teacher":
        return _("the teacher you visit")
    if questionnaire.kind == "judgement" and role == "student":
        return _("the student, when both have sent, and you talk or the round is closed")
    if questionnaire.respondent == "student" and role == "contact_teacher":
        return _("your contact teacher")
    if questionnaire.respondent == "guardian":
        of_child = {
            "student": _("your child"),
            "contact_teacher": _("your child’s contact teacher"),
        }
        return of_child.get(role, role_name(role).lower())
    if access.is_sheet(questionnaire):
        return _of_sheet(role)
    return role_name(role).lower()


def _of_sheet(role: str) -> str:
    readers = {
        "team": _("your team"),
        "leader": _("the school’s leadership"),
        "consultant": _("the administration’s consultants"),
        "superintendent": _("the superintendent"),
    }
    return readers.get(role, role_name(role).lower())
