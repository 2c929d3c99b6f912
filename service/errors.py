"""Everything that the service refuses to do, by name; web/ground/faces gives each its face."""

from questionnaires import Mistake


class ServiceError(Exception):
    """Base of the refusals below. The message is for the log; pages have words of their own."""


class ConfigError(ServiceError):
    """A setting is missing or wrong; the message says which and what to set."""


class NotLoggedIn(ServiceError): ...


class NoHat(ServiceError):
    """Somebody is several things here and has not chosen as what they come."""


class SecondFactorMissing(ServiceError):
    """The password was right, and the second factor is still to be shown."""


class SecondFactorUnreadable(ServiceError):
    """It was stored under another CODE_KEY than the one that is set now."""


class NotOnTheList(ServiceError):
    """Somebody came from outside whom no roster knows, or more than one."""


class OtherRole(ServiceError):
    """Somebody came from outside as what they are not here."""


class OutsideRefused(ServiceError):
    """The log-in from outside did not end as it should."""


class OutsideAway(ServiceError):
    """The log-in from outside does not answer."""


class NotAllowed(ServiceError): ...


class NotFound(ServiceError): ...


class NoSuchLesson(NotAllowed):
    """On that day the class or the teacher was not at the school."""


class VisitsNoMore(NotAllowed):
    """Somebody has left the school whose lessons they saw, and too long ago."""


class Taken(ServiceError):
    """Somebody else has this user name or roster id already."""


class YearHasBegun(ServiceError):
    """The school has gone over to this school year before."""


class NoRound(ServiceError):
    """No round has asked this student yet: there is nothing to lay on the table."""


class GoalPast(ServiceError):
    """Later goals stand now: this one is looked at, and not worked on any more."""


class NotOpen(ServiceError):
    """The round is not open: not yet, no longer, or closed while somebody was writing."""


class AlreadyClosed(NotOpen):
    """Somebody has closed this round before."""


class AlreadyOpen(ServiceError):
    """The round has opened, so what it asks stands."""


class ConversationClosed(ServiceError):
    """The conversation has been held and closed: what was prepared for it stands."""


class OpenedBefore(ServiceError):
    """Another contact teacher has opened the conversation, and it is not shared with this one."""


class WrittenMeanwhile(ServiceError):
    """Another page has saved other words since this one was filled."""


class SharedAlready(ServiceError):
    """A visit is shared with as many as may read it at a time."""


class ProposedLate(ServiceError):
    """The conversation is opened, or there is none to come: a goal is proposed before it."""


class ProposedEnough(ServiceError):
    """Somebody has proposed as many goals as one conversation can take up."""


class AlreadySent(ServiceError):
    """These answers were sent before, with another key."""


class NotComplete(ServiceError):
    """Required questions are still without an answer."""

    def __init__(self, questions: tuple[str, ...]) -> None:
        super().__init__(f"not answered: {', '.join(questions)}")
        self.questions = questions


class Outdated(ServiceError):
    """Somebody else has saved it in the meantime; the message says where it stands."""


class NotSettled(ServiceError):
    """A roster is not in the state for this: it has bad rows, or somebody was there before."""


class ManyLeave(ServiceError):
    """So many would leave by a roster that somebody must confirm it a second time."""


class NotSound(ServiceError):
    """A draft has mistakes that its author must mend before anybody is asked."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(f"{len(mistakes)} to mend")
        self.mistakes = mistakes


class OtherWrites(ServiceError):
    """The other one at the table takes the notes now."""


class Final(ServiceError):
    """The conversation is closed: what was agreed stands until it is opened again."""


class NotWhole(ServiceError):
    """A conversation cannot be final yet: these fields, which the law asks for, are missing."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(f"missing: {', '.join(missing)}")
        self.missing = missing


class UnknownFields(ServiceError):
    """A form brought fields that its page never had."""


class TooManyFailures(ServiceError):
    """Somebody has guessed at this account too often; it opens again after a while."""

    def __init__(self, minutes: int) -> None:
        super().__init__(f"wait {minutes} minutes")
        self.minutes = minutes


class WrongCode(ServiceError): ...


class NameTaken(ServiceError):
    """Somebody has this user name already."""


class LinkOver(ServiceError):
    """A link was used, replaced or too old, or never was one."""


class SheetMade(ServiceError):
    """The codes of this page were made before, and are shown once only."""


class PlanNotSent(ServiceError):
    """Nothing is made of a team's plan before the team has sent it."""


class PlanWithoutDays(ServiceError):
    """A team's plan names no day to come on which it talks with its students."""


class TeamWithoutClasses(ServiceError):
    """No class belongs to this team, so its plan has nobody to ask."""


class AskedAlready(ServiceError):
    """Another round asks a class in the same days; the message says which."""


class CaseMoved(ServiceError):
    """A case is further, or not as far, as the page thought that somebody decided from."""


class NotRecorded(ServiceError):
    """The reading could not be logged, so nothing is shown."""


class DemoRefused(ServiceError):
    """A demo school owner is only made in an empty local SQLite database."""


class SlotTaken(ServiceError):
    """Somebody was faster: the time has no seat left."""


class SlotOver(ServiceError):
    """The time has begun or was cancelled."""


class HasTime(ServiceError):
    """This student has a time with this teacher already, other than the page knew."""


class BusyThen(ServiceError):
    """The student, or whoever comes with them, is at another conversation at that time."""


class TimesOverlap(ServiceError):
    """A teacher would hold two conversations at the same time."""


class BackupRefused(ServiceError):
    """A backup cannot be written or restored; the message says why and what would be right."""


class FoundingRefused(ServiceError):
    """A school owner cannot be set up; the message says why and what would be right."""


class NotColleagues(NotAllowed):
    """Somebody with whom a visit is planned is not at the school, or is to be left alone now."""


class PlanMoved(ServiceError):
    """Somebody has changed, agreed or called off a visit since this page was read."""


class LessonOver(ServiceError):
    """The lesson that a visit is planned for has begun."""
