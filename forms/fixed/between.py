"""The forms between conversations: how a week goes, what shows the work, what came of a goal."""

from __future__ import annotations

from urllib.parse import urlsplit

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import LineField, LinesField, OneOfField
from forms.fixed.form import FixedForm
from questionnaires import Message

GOING = ("well", "forward", "stuck", "not_yet")
TRIED = ("as_planned", "other_way", "asked", "nothing")
NEXT = ("keep_on", "other_way", "ask_help", "smaller", "talk")
CAME_OF_IT = ("not_started", "under_way", "reached", "dropped")


class LinkField(LineField):
    """Where something lies: a whole https address, without anybody's name or password in it."""

    def __init__(self, *, name: str = "", **wtforms: object) -> None:
        super().__init__(600, required=False, name=name)

    def read(self, text: str) -> None:
        super().read(text)
        if self.words and not self.refusals and not _leads_somewhere(self.words):
            self.refuse(Message(messages.NOT_A_LINK))


class CheckInForm(FixedForm):
    """A week of a goal: `going`, `tried`, `next_step` are taps, `line` is one line."""

    going = OneOfField(GOING)
    tried = OneOfField(TRIED)
    next_step = OneOfField(NEXT)
    line = LineField(200, required=False)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        if not self.going.chosen and not self.going.refusals:
            self.going.refuse(Message(messages.CHOOSE_HOW_IT_GOES))


class EvidenceForm(FixedForm):
    """A piece of evidence: `title`, `text`, `link`, and `on_board` where the class may see it."""

    title = LineField(120)
    text = LinesField(600, required=False)
    link = LinkField()
    on_board = OneOfField(("yes",))


class CameOfItForm(FixedForm):
    """What came of a goal: `status`, `reached`."""

    status = OneOfField(CAME_OF_IT, required=True)
    reached = LinesField(600, required=False)


def _leads_somewhere(link: str) -> bool:
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # brackets, a port beyond all ports
        return False
    named = "." in host.strip(".") and " " not in link and "\\" not in link
    return parts.scheme == "https" and named and "@" not in parts.netloc and port != 0
