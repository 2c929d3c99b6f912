"""Which kind of file it is that somebody brings: told by what is in it, not by its name."""

from __future__ import annotations

from typing import Any

from questionnaires.draft import Draft
from questionnaires.importing import json_file, reasons, surveyjs
from questionnaires.importing.report import Imported, NotReadable
from questionnaires.importing.xlsform import from_xlsform

_WORKBOOKS = (b"PK\x03\x04", b"PK\x05\x06", bytes.fromhex("d0cf11e0a1b11ae1"))
_LIKE_JSON = (b"{", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def imported(content: bytes, file_name: str) -> Imported:
    """The definition in a file of any known kind; one of ours is taken as it is."""
    if content.startswith(_WORKBOOKS):
        return from_xlsform(content)
    if not content.lstrip().startswith(_LIKE_JSON):
        raise NotReadable(reasons.NEITHER, file=file_name[:80])
    draft = json_file.opened(content)
    if surveyjs.is_form(draft) and not draft.at("sections").exists:
        return surveyjs.of_form(draft)
    if draft.at("sections").exists:
        return Imported(_ours(draft), ())
    raise NotReadable(reasons.NEITHER, file=file_name[:80])


def _ours(draft: Draft) -> dict[str, Any]:
    return {name: entry.value for name, entry in draft.entries()}
