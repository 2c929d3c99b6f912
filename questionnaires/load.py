"""One file read into a Questionnaire, or every mistake in it at once."""

from __future__ import annotations

import hashlib
import re
from itertools import chain, islice
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from questionnaires import checks, shape, source
from questionnaires.errors import DefinitionError, Mistake
from questionnaires.messages import N_, Message
from questionnaires.model import Definition, Questionnaire

NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
MOST_MISTAKES = 1000  # a file of nothing but mistakes should not keep anyone waiting
VERSION = re.compile(r"[1-9][0-9]{0,5}")
BAD_PATH = Message(
    N_(
        "the path should be <name>/<version>.json: a name of a–z, 0–9 and - that begins with a"
        " letter, at most 40 characters, and a version that is 1 or higher"
    )
)


def load(path: Path) -> Questionnaire:
    """The questionnaire in a file whose path is <name>/<version>.json."""
    path = path.absolute()
    name, version, file = path.parent.name, path.stem, f"{path.parent.name}/{path.name}"
    try:
        with path.open("rb") as opened:
            content = opened.read(source.LARGEST_FILE + 1)
    except OSError as error:
        reason = Message(N_("cannot be read: %(why)s"), {"why": error.strerror or "unknown reason"})
        raise DefinitionError([Mistake(file, "", reason)]) from None
    known = VERSION.fullmatch(version) and path.suffix == ".json"
    return read(content, file, name, int(version) if known else 0)


def read(content: bytes, file: str, name: str, version: int) -> Questionnaire:
    """The questionnaire in the bytes of a file; `file` is what mistakes call it."""
    definition, faults = _examine(content)
    if not (NAME.fullmatch(name) and VERSION.fullmatch(str(version))):
        faults.insert(0, ("", BAD_PATH))
    if faults or definition is None:
        raise DefinitionError(Mistake(file, place, remedy) for place, remedy in faults)
    # sound already: a definition becomes a questionnaire by its name, version and digest
    return Questionnaire.model_construct(
        **dict(definition), name=name, version=version, digest=hashlib.sha256(content).hexdigest()
    )


def _examine(content: bytes) -> tuple[Definition | None, list[source.Fault]]:
    """The definition, or all that is wrong with it: the JSON, its shape and the rules."""
    try:
        draft = source.parse(content)
    except source.NotJson as unreadable:
        return None, [(unreadable.place, unreadable.remedy)]
    unreadable_parts = list(islice(source.faults(draft), MOST_MISTAKES))
    definition, errors = _shaped(content)
    told = {place for place, _ in unreadable_parts}
    if told and errors and errors[0]["type"] == "json_invalid":
        errors = []  # pydantic's reader stops at half a surrogate pair, which is told already
    shapes = list(islice(shape.faults(errors), MOST_MISTAKES))
    shapes = [fault for fault in shapes if fault[0] not in told]
    told.update(place for place, _ in shapes)
    # a rule looks at parts that the shape may have refused: no place is blamed twice
    rules = (fault for fault in checks.faults(draft) if fault[0] not in told)
    faults = list(islice(chain(unreadable_parts, shapes, rules), MOST_MISTAKES))
    if len(faults) == MOST_MISTAKES:
        faults.append(("", Message(N_("there is more; mend these first"))))
    return definition, faults


def _shaped(content: bytes) -> tuple[Definition | None, list[ErrorDetails]]:
    try:
        return Definition.model_validate_json(content), []
    except ValidationError as error:
        return None, error.errors(include_url=False)
