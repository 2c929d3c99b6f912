"""A definition edited as it is written, sound or not: fields in, the same JSON out."""

from questionnaires.editing.building import added, moved, removed
from questionnaires.editing.conditions import (
    OPERATORS,
    Comparison,
    answers_of,
    asked_before,
    asked_up_to,
    comparison,
    operators_for,
)
from questionnaires.editing.fields import Field, Sort, fields_of, model_of
from questionnaires.editing.parts import (
    HEAD,
    JSON,
    OF_PART,
    PROMPTS,
    SCALES,
    given,
    part_of,
    parts_of,
    section_number,
    taken,
)
from questionnaires.editing.places import (
    UnknownPlace,
    Written,
    content_of,
    item_of,
    steps_of,
    written,
)
from questionnaires.editing.showing import Showable, showable
from questionnaires.editing.stand_ins import unwritten
from questionnaires.editing.writing import AS_THE_FORM, YES, edited
from questionnaires.shape import KINDS
from questionnaires.source import NotJson

__all__ = [
    "AS_THE_FORM",
    "HEAD",
    "JSON",
    "KINDS",
    "OF_PART",
    "OPERATORS",
    "PROMPTS",
    "SCALES",
    "YES",
    "Comparison",
    "Field",
    "NotJson",
    "Showable",
    "Sort",
    "UnknownPlace",
    "Written",
    "added",
    "answers_of",
    "asked_before",
    "asked_up_to",
    "comparison",
    "content_of",
    "edited",
    "fields_of",
    "given",
    "item_of",
    "model_of",
    "moved",
    "operators_for",
    "part_of",
    "parts_of",
    "removed",
    "section_number",
    "showable",
    "steps_of",
    "taken",
    "unwritten",
    "written",
]
