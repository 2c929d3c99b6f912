"""What one person answered to one version: the document that is stored and counted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Document:
    """Answers by question id, and what was declined. A question in neither is missing.

    A scale or choice is answered by an option's value, a text by its words.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    declined: frozenset[str] = frozenset()

    def answered(self, question: str) -> bool:
        """Declining is an answer too."""
        return question in self.answers or question in self.declined

    def to_json(self) -> str:
        return json.dumps(
            {"answers": dict(self.answers), "declined": sorted(self.declined)}, ensure_ascii=False
        )

    @classmethod
    def from_json(cls, text: str) -> Document:
        stored = json.loads(text)
        return cls(stored["answers"], frozenset(stored["declined"]))
