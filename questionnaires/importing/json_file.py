"""The bytes of a JSON file that came from somewhere else."""

from __future__ import annotations

from questionnaires.draft import Draft
from questionnaires.importing import reasons
from questionnaires.importing.making import DEEPEST_GROUP
from questionnaires.importing.report import NotReadable
from questionnaires.source import LARGEST_FILE, NotJson, parse

DEEPEST = 60  # levels of the JSON; a group within a group takes two


def opened(content: bytes) -> Draft:
    """The JSON of a file, with or without a byte order mark, or NotReadable."""
    if len(content) > LARGEST_FILE:
        raise NotReadable(reasons.TOO_LARGE, most=LARGEST_FILE // 1024**2)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotReadable(reasons.NOT_UTF8) from None
    try:
        draft = parse(text.encode())
    except NotJson as error:
        if not error.place:  # the only fault of a whole file that is left: beyond Python's depth
            raise NotReadable(reasons.TOO_DEEP, most=DEEPEST_GROUP) from None
        raise NotReadable(reasons.NOT_JSON, place=error.place) from None
    _check_depth(draft)
    return draft


def _check_depth(draft: Draft) -> None:
    level = [draft.value]
    for _ in range(DEEPEST):
        level = [part for one in level for part in _parts(one)]
        if not level:
            return
    raise NotReadable(reasons.TOO_DEEP, most=DEEPEST_GROUP)


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
