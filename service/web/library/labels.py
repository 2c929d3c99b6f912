"""What every field of a definition is called in the editor, with a line on what it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from service.web.ground.languages import _l


class Label(NamedTuple):
    name: str
    hint: str


# a field by its name; where one name says two things, the part it stands in comes first
_LABELS: Mapping[str, Label] = {
    "$schema": Label(_l("Schema"), _l("For editors of JSON; the form itself does not need it.")),
    "title": Label(_l("Title"), _l("What the form is called for everybody who meets it.")),
    "purpose": Label(_l("Why we ask"), _l("Stands before the first question, in plain words.")),
    "kind": Label(_l("Kind of form"), _l("Decides where the form is used.")),
    "respondent": Label(_l("Who answers"), _l("One form is for one sort of people.")),
    "about": Label(_l("About whom or what"), _l("What the answers describe.")),
    "confidentiality": Label(
        _l("How answers are kept"), _l("Whether anybody at all reads an answer with a name on it.")
    ),
    "readers": Label(
        _l("Who reads the answers"),
        _l("They see who answered what. The one who answers is told so before the first question."),
    ),
    "aggregates_for": Label(
        _l("Who sees numbers"), _l("Only numbers of whole groups of at least 5, after a round.")
    ),
    "mirrors": Label(
        _l("Stands beside"),
        _l("For a teacher’s judgement: the name of the self-evaluation with the same themes."),
    ),
    "keep_months": Label(
        _l("Months to keep answers"), _l("After that they are erased. Numbers of groups stay.")
    ),
    "languages": Label(
        _l("Languages"), _l("Every text must stand in each. Take one away, and its texts go too.")
    ),
    "scales": Label(_l("Scales"), _l("Steps that many questions share, in their order.")),
    "name": Label(_l("Short name"), _l("What the questions call the scale by.")),
    "themes": Label(_l("Themes"), _l("What scale questions are gathered under in the feedback.")),
    "sections": Label(_l("Parts of the form"), _l("Each is one page on a phone.")),
    "prompts": Label(
        _l("Questions to talk about"), _l("Open questions that are offered in the conversation.")
    ),
    "id": Label(
        _l("Short name"),
        _l("Is stored with every answer. Leave it empty and it is made from the text."),
    ),
    "text": Label(_l("Question"), _l("One idea, in plain words.")),
    "help": Label(_l("Help"), _l("A line under the text, if it needs one.")),
    "required": Label(_l("Must be answered"), _l("Use it rarely: what is forced says little.")),
    "may_decline": Label(
        _l("May be declined"), _l("Offers “I do not want to answer this”, which is an answer.")
    ),
    "not_relevant": Label(_l("May be not relevant"), _l("Offers “Not relevant for me”.")),
    "show_if": Label(_l("Show only when"), _l("Looks back at one answer that was given before.")),
    "recall": Label(
        _l("Show last time’s answer"), _l("The same person’s own, after a new one is given.")
    ),
    "question.readers": Label(
        _l("Fewer readers"), _l("Only some of those who read the form may read this answer.")
    ),
    "question.aggregates_for": Label(
        _l("Numbers for fewer"), _l("Only some of those who see the form’s numbers see these.")
    ),
    "counts": Label(_l("Is counted"), _l("Without it the answers never become numbers.")),
    "question.kind": Label(_l("Kind of question"), _l("How it is answered.")),
    "scale": Label(_l("Scale"), _l("One of the form’s scales, or steps of its own below.")),
    "options": Label(_l("Answers"), _l("In the order in which they are shown.")),
    "theme": Label(_l("Theme"), _l("Where its answers are gathered in the feedback.")),
    "reversed": Label(
        _l("Turned round"), _l("The lowest step is the best one, as in “I give up”.")
    ),
    "pictograms": Label(_l("With faces"), _l("For the youngest: a face for each step.")),
    "other": Label(_l("Also an answer of one’s own"), _l("Adds “Other” with a line to write on.")),
    "guidance": Label(
        _l("What may be written"), _l("Always stands there: for whom, and not to name others.")
    ),
    "lines": Label(_l("Lines"), _l("How big the field is; 1 is a single line.")),
    "max_characters": Label(_l("Most characters"), _l("At most 4,000.")),
    "unit": Label(_l("Unit"), _l("Stands behind the number, such as minutes.")),
    "at_least": Label(_l("At least"), _l("Leave it empty where anything goes.")),
    "at_most": Label(_l("At most"), _l("Leave it empty where anything goes.")),
    "step": Label(_l("In steps of"), _l("Such as 0.5.")),
    "not_before": Label(_l("Not before"), _l("A date or a time, or today, today+14d.")),
    "not_after": Label(_l("Not after"), _l("A date or a time, or today, today+14d.")),
    "from": Label(_l("Choose among"), _l("Names come from the school’s own lists.")),
    "random": Label(_l("Drawn by lot"), _l("How many are drawn instead of chosen.")),
    "questions": Label(_l("Questions"), _l("In the order in which they are asked.")),
    "rows.questions": Label(_l("Questions in each row"), _l("They are asked once for every row.")),
    "row_label": Label(_l("What a row is called"), _l("Such as “Measure”; a number is added.")),
    "tags": Label(_l("Tags"), _l("What a line can be marked with, if anything.")),
    "value": Label(
        _l("Short name"),
        _l("Is stored when it is chosen. Leave it empty and it is made from the text."),
    ),
    "label": Label(_l("Text"), _l("What people read.")),
    "score": Label(_l("Points"), _l("Rise or fall with every step.")),
    "exclusive": Label(_l("Stands alone"), _l("Such as “none of these”: goes with no other.")),
    "at_least_answered": Label(
        _l("Share that must be answered"), _l("For a person to count in the theme: 0.5 is half.")
    ),
    "section.title": Label(_l("Title of the part"), _l("Stands on top of its page.")),
    "when": Label(_l("When it is offered"), _l("Exactly one of these, and perhaps a theme.")),
    "prompt.kind": Label(_l("Sort of question"), _l("Of those offered at once, one of each sort.")),
    "prompt.text": Label(
        _l("Question"),
        _l("Open, and it ends in a question mark. {theme} becomes the name of the theme."),
    ),
    "note.text": Label(_l("Text"), _l("Stands between the questions.")),
    "why": Label(_l("Why it comes up"), _l("What those who talk are told beside it.")),
    "gap_at_least": Label(
        _l("The two looks are apart"), _l("By at least this many steps of the scale.")
    ),
    "change_up": Label(_l("It has gone up"), _l("By at least this many steps since last time.")),
    "change_down": Label(
        _l("It has gone down"), _l("By at least this many steps since last time.")
    ),
    "declined": Label(_l("Somebody declined"), _l("An answer was “I do not want to answer”.")),
    "same_words": Label(_l("Same words twice"), _l("The same text was written as last time.")),
    "agreement_open": Label(
        _l("An agreement is open"), _l("Something that was agreed last time is not done.")
    ),
}
_PARTS = {
    "Section": "section",
    "Prompt": "prompt",
    "RowsQuestion": "rows",
    "NoteQuestion": "note",
}


def label_of(model: str, field: str) -> Label:
    """The label of a field in a part of that model: ScaleQuestion, Section, Prompt …"""
    parts = [_PARTS.get(model, ""), "question" if model.endswith("Question") else ""]
    known = (f"{part}.{field}" for part in parts if part)
    return next((_LABELS[one] for one in known if one in _LABELS), None) or _LABELS[field]
