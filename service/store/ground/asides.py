"""What was set aside until somebody decides, as it is kept: documents by page, in JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping

from questionnaires import Document


def packed(asides: Mapping[str, Document]) -> str:
    return json.dumps({one: aside.to_json() for one, aside in asides.items()}) if asides else ""


def unpacked(text: str) -> dict[str, Document]:
    found = json.loads(text) if text else {}
    return {one: Document.from_json(aside) for one, aside in found.items()}
