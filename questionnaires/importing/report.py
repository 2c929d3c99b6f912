"""What was made of a foreign form, question by question, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from questionnaires.messages import Message
from questionnaires.source import UNPRINTABLE

Outcome = Literal["taken", "changed", "dropped"]

AS_IT_IS = Message("")


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the report."""

    question: str  # its name in the source, or "" for the file as a whole
    outcome: Outcome
    why: Message = AS_IT_IS  # the first reason; blank where it was taken as it is
    also: tuple[Message, ...] = ()  # the further reasons


@dataclass(frozen=True, slots=True)
class Imported:
    """A definition as it would be written, and the report of how it came about.

    The definition may still have mistakes, such as a choice with one option: loading tells them.
    Remarks on the file come first, then one on each question of the source, in its order.
    """

    definition: dict[str, Any]
    remarks: tuple[Remark, ...]


class NotReadable(Exception):
    """The file cannot be read as a form, and why."""

    def __init__(self, why: str, **values: int | str) -> None:
        self.message = _said(why, values)
        super().__init__(str(self.message))


def _said(why: str, values: Mapping[str, int | str]) -> Message:
    seen = {name: _seen(one) if isinstance(one, str) else one for name, one in values.items()}
    return Message(why, seen)


def _seen(text: str) -> str:
    """What a file holds is repeated without characters that no page can show."""
    return UNPRINTABLE.sub("", text)


@dataclass(slots=True)
class Entry:
    """What has been found out about one question so far."""

    name: str
    whys: list[Message] = field(default_factory=list)
    left_out: bool = False
    quiet: bool = False  # a page or a file, which is told of only where it was changed

    def changed(self, why: str, **values: int | str) -> None:
        """Tell of a change, once."""
        message = _said(why, values)
        if message not in self.whys:
            self.whys.append(message)

    def dropped(self, why: str, **values: int | str) -> None:
        """Tell that the question is left out. That weighs more than what was changed in it."""
        if not self.left_out:
            self.left_out = True
            self.whys.insert(0, _said(why, values))

    def remark(self) -> Remark:
        why, *also = self.whys or [AS_IT_IS]
        if self.left_out:
            return Remark(self.name, "dropped", why, tuple(also))
        return Remark(self.name, "changed" if self.whys else "taken", why, tuple(also))


class Report:
    """Collects the remarks in the order of the source."""

    def __init__(self) -> None:
        self.file = Entry("", quiet=True)
        self._entries: list[Entry] = []

    def about(self, name: str, *, quiet: bool = False) -> Entry:
        """The entry of the next question. One without a name is called by its number."""
        entry = Entry(_seen(name) or f"#{len(self._entries) + 1}", quiet=quiet)
        self._entries.append(entry)
        return entry

    def remarks(self) -> tuple[Remark, ...]:
        """Those on the file stand one by one, so that each can be ticked off."""
        of_file = (Remark("", "changed", why) for why in self.file.whys)
        return (*of_file, *(one.remark() for one in self._told()))

    def _told(self) -> Iterable[Entry]:
        return (one for one in self._entries if one.whys or not one.quiet)
