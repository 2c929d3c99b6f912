"""Two versions side by side: what breaks a trend, and what else is new."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from questionnaires import compare
from tests.questionnaires.spoiling import asked, option, read_json, step
from tests.tiny import DEFINITIONS

Definition = dict[str, Any]
Edit = Callable[[Definition], object]


def changes(definition: Definition, edit: Edit) -> list[str]:
    """What is said when a new version is made by this edit."""
    new = json.loads(json.dumps(definition))
    edit(new)
    return [
        f"{one.what} {one.place} [{one.question}] {one.sentence}"
        for one in compare(read_json(definition), read_json(new))
    ]


def tiny_of(name: str) -> Definition:
    written: Definition = json.loads((DEFINITIONS / name / "1.json").read_text(encoding="utf-8"))
    return written


def first(definition: Definition) -> Definition:
    return second(definition, 0)


def second(definition: Definition, number: int = 1) -> Definition:
    found: Definition = definition["sections"][0]["questions"][number]
    return found


def options(definition: Definition) -> list[Definition]:
    found: list[Definition] = definition["scales"]["often"]["options"]
    return found


SCALE = "scales.often.options"
QUESTION = "sections[0].questions[0]"
SECOND = "sections[0].questions[1]"
OF_SCALES: dict[str, tuple[Edit, list[str]]] = {
    "a wording": (
        lambda new: new["title"].update(da="Læring", sv="Lärande"),
        ["rewords title [] worded anew in da, sv"],
    ),
    "a label": (
        lambda new: options(new)[0]["label"].update(da="Slet ikke"),
        [f"rewords {SCALE}[0].label [] worded anew in da"],
    ),
    "a score": (
        lambda new: options(new)[2].update(score=3.5),
        [f"breaks {SCALE}[2] [] the step mostly counts 3.5 now and counted 3 before"],
    ),
    "one step more": (
        lambda new: options(new).append(step3("really_always", 4.5)),
        [
            f"breaks {SCALE}[4] [] the step really_always is new, so the scale has other steps "
            "than before"
        ],
    ),
    "one step less": (
        lambda new: options(new).pop(1),
        [
            f"breaks {SCALE}[1] [] the value sometimes is gone, and with it the answers that were "
            "given"
        ],
    ),
    "a label on another step": (
        lambda new: (
            options(new)[0].update(label=options(new)[1]["label"]),
            options(new)[1].update(label=words3("Måske")),
        ),
        [
            f"breaks {SCALE}[0] [] the value never says now what sometimes said before",
            f"rewords {SCALE}[1].label [] worded anew in da, sv, en",
        ],
    ),
    "a question turned": (
        lambda new: first(new).update(reversed=True),
        [f"breaks {QUESTION}.reversed [know_goal] the scores are turned the other way"],
    ),
    "a question of another kind": (
        lambda new: new["sections"][0]["questions"].__setitem__(
            2, second(new, 2) | {"kind": "choice", "options": [option3("a"), option3("b")]}
        ),
        [
            "breaks sections[0].questions[2].kind [calm] of kind choice now and of kind scale "
            "before, so its answers are others"
        ],
    ),
    "another theme": (
        lambda new: (
            second(new).update(theme="goals"),
            first(new).update(theme="effort"),
        ),
        [
            "breaks themes[0] [] joined by give_up, so its means are made of other questions",
            "breaks themes[0] [] left by know_goal, so its means are made of other questions",
            "breaks themes[1] [] joined by know_goal, so its means are made of other questions",
            "breaks themes[1] [] left by give_up, so its means are made of other questions",
            f"breaks {QUESTION}.theme [know_goal] averaged into another theme than before",
            f"breaks {SECOND}.theme [give_up] averaged into another theme than before",
        ],
    ),
    "a theme's share": (
        lambda new: new["themes"][0].update(at_least_answered=0.75),
        ["breaks themes[0].at_least_answered [] counts who answered 0.75 of it now and 0.5 before"],
    ),
    "a theme that is not asked any more": (
        lambda new: (new["themes"].pop(1), second(new).pop("theme")),
        [
            "removes themes[1] [] the theme is gone",
            f"breaks {SECOND}.theme [give_up] averaged into another theme than before",
        ],
    ),
    "a question that is not counted": (
        lambda new: second(new, 2).update(counts=False),
        ["breaks sections[0].questions[2].counts [calm] no longer counted"],
    ),
    "a scale of its own with the same steps": (
        lambda new: (first(new).pop("scale"), first(new).update(options=options(new))),
        [],
    ),
    "a scale of its own with other steps": (
        lambda new: (
            second(new, 2).update(options=options(new)),
            options(new)[0].update(score=0),
        ),
        [
            f"breaks {SCALE}[0] [] the step never counts 0 now and counted 1 before",
            *(
                f"breaks sections[0].questions[2].options[{number}] [calm] the value {value} is "
                "gone, and with it the answers that were given"
                for number, value in enumerate(("loud", "fine", "quiet"))
            ),
            *(
                f"breaks sections[0].questions[2].options[{number}] [calm] the step {value} is "
                "new, so the scale has other steps than before"
                for number, value in enumerate(("never", "sometimes", "mostly", "always"))
            ),
        ],
    ),
    "fewer readers": (
        lambda new: new.update(readers=[]),
        ["removes readers [] no longer read by name by contact_teacher"],
    ),
    "more readers": (
        lambda new: new.update(readers=["contact_teacher", "leader"]),
        ["breaks readers [] read by name by leader too, which nobody was told who answered before"],
    ),
    "counts for more": (
        lambda new: new.update(aggregates_for=["team", "leader", "superintendent"]),
        [
            "breaks aggregates_for [] counted for superintendent too, which nobody was told who "
            "answered before"
        ],
    ),
    "a question read by fewer": (
        lambda new: first(new).update(readers=[], aggregates_for=["team"]),
        [
            f"removes {QUESTION}.readers [know_goal] no longer read by name by contact_teacher",
            f"removes {QUESTION}.aggregates_for [know_goal] no longer counted for leader",
        ],
    ),
    "stricter": (
        lambda new: new.update(confidentiality="confidential", readers=[]),
        [
            "removes confidentiality [] confidential now and shared before, which is more than was "
            "promised",
            "removes readers [] no longer read by name by contact_teacher",
        ],
    ),
    "another respondent": (
        lambda new: new.update(respondent="guardian"),
        ["breaks respondent [] guardian now and student before, so its answers are others"],
    ),
    "kept longer": (
        lambda new: new.update(keep_months=36),
        ["rewords keep_months [] not the same as before"],
    ),
    "fewer languages": (
        lambda new: in_two_languages(new),
        ["removes languages [] no longer speaks en"],
    ),
    "a question more and one less": (
        lambda new: new["sections"][0].update(
            questions=[first(new), second(new), asked3("note", "hello")]
        ),
        [
            "removes sections[0].questions[2] [calm] the question is gone; what was answered stays "
            "with the old version",
            "adds sections[0].questions[2] [hello] a new question",
        ],
    ),
    "a section more": (
        lambda new: new["sections"].insert(
            0, {"id": "hi", "title": words3("Hej"), "questions": [asked3("note", "hello")]}
        ),
        [
            "adds sections[0] [] a new section",
            "adds sections[0].questions[0] [hello] a new question",
        ],
    ),
    "help, a flag and a condition": (
        lambda new: second(new, 2).update(
            help=words3("Se dig om"),
            required=True,
            show_if={"question": "give_up", "answered": True},
        ),
        [
            "adds sections[0].questions[2].help [calm] new",
            "adds sections[0].questions[2].required [calm] new",
            "adds sections[0].questions[2].show_if [calm] new",
        ],
    ),
}


@pytest.mark.parametrize(("edit", "said"), OF_SCALES.values(), ids=OF_SCALES.keys())
def test_a_new_version_says_what_it_changes(edit: Edit, said: list[str]) -> None:
    assert changes(tiny_of("scale"), edit) == said


OTHERS: dict[str, tuple[str, Edit, list[str]]] = {
    "an option more": (
        "choice",
        lambda new: first(new)["options"].append(option3("outside")),
        [f"adds {QUESTION}.options[3] [place] the value outside is new"],
    ),
    "options that change places": (
        "choice",
        lambda new: first(new)["options"].reverse(),
        [],
    ),
    "labels that change places": (
        "choice",
        lambda new: first(new).update(
            options=[
                {"value": "pair", "label": first(new)["options"][0]["label"]},
                {"value": "alone", "label": first(new)["options"][1]["label"]},
                first(new)["options"][2],
            ]
        ),
        [
            f"breaks {QUESTION}.options[0] [place] the value pair says now what alone said before",
            f"breaks {QUESTION}.options[1] [place] the value alone says now what pair said before",
        ],
    ),
    "no answer of one's own": (
        "other",
        lambda new: first(new).update(other=False),
        [
            f"breaks {QUESTION}.other [place] no answer of one's own any more, and with it those "
            "that were given"
        ],
    ),
    "an option that stands alone no more": (
        "exclusive",
        lambda new: first(new)["options"][2].pop("exclusive"),
        [f"removes {QUESTION}.options[2].exclusive [used] gone"],
    ),
    "another unit": (
        "number",
        lambda new: first(new)["unit"].update(da="minutter"),
        [
            f"breaks {QUESTION}.unit [hours] the unit is another, so numbers of before mean "
            "something else"
        ],
    ),
    "other bounds": (
        "number",
        lambda new: first(new).update(at_most=12, step=1),
        [
            f"rewords {QUESTION}.at_most [hours] not the same as before",
            f"rewords {QUESTION}.step [hours] not the same as before",
        ],
    ),
    "picked from elsewhere": (
        "pick",
        lambda new: first(new).update({"from": "teacher"}),
        [f"breaks {QUESTION}.from [subject] picked from teacher now and from subject before"],
    ),
    "a clock without an option": (
        "clock",
        lambda new: first(new)["options"].pop(0),
        [
            f"breaks {QUESTION}.options[0] [who_talks] the value teacher is gone, and with it the "
            "answers that were given"
        ],
    ),
    "a tag more": (
        "log",
        lambda new: first(new)["tags"].append(option3("asked")),
        [f"adds {QUESTION}.tags[2] [evidence] the value asked is new"],
    ),
    "a question in rows, reworded": (
        "rows",
        lambda new: second(new)["questions"][0]["text"].update(da="Hvad vil du gøre?"),
        ["rewords sections[0].questions[1].questions[0].text [what] worded anew in da"],
    ),
    "a question moved into rows": (
        "rows",
        lambda new: second(new)["questions"].append(new["sections"][0]["questions"].pop(0)),
        [
            "breaks sections[0].questions[0].questions[3] [aim] asked in rows now and not before, "
            "or the other way round"
        ],
    ),
    "a section's condition": (
        "show-if-section",
        lambda new: new["sections"][1].update(show_if={"question": "reads", "is": "no"}),
        ["rewords sections[1].show_if [] not the same as before"],
    ),
    "less strict": (
        "anonymous",
        lambda new: new.update(confidentiality="confidential"),
        [
            "breaks confidentiality [] confidential now and anonymous before, which is less than "
            "was promised"
        ],
    ),
    "a question that more read": (
        "narrower-readers",
        lambda new: second(new, 2).pop("readers"),
        [
            "breaks sections[0].questions[2].readers [none] read by name by contact_teacher, "
            "guardian too, which nobody was told who answered before"
        ],
    ),
    "another mirror": (
        "mirrors",
        lambda new: new.pop("mirrors"),
        ["breaks mirrors [] stands beside another questionnaire than before"],
    ),
    "prompts": (
        "prompts",
        lambda new: (
            new["prompts"].pop(1),
            new["prompts"][0]["when"].update(gap_at_least=3),
            new["prompts"][1]["text"].update(en="And now?"),
        ),
        [
            "rewords prompts[0].when [] not the same as before",
            "rewords prompts[1].text [] worded anew in en",
            "removes prompts[1] [] the prompt is gone",
        ],
    ),
}


@pytest.mark.parametrize(("name", "edit", "said"), OTHERS.values(), ids=OTHERS.keys())
def test_every_feature_says_what_it_changes(name: str, edit: Edit, said: list[str]) -> None:
    assert changes(tiny_of(name), edit) == said


def words3(text: str) -> dict[str, str]:
    return {"da": text, "sv": text, "en": text}


def step3(value: str, score: float) -> Definition:
    return {**step(value, score), "label": words3(value)}


def option3(value: str) -> Definition:
    return {**option(value), "label": words3(value)}


def asked3(kind: str, name: str) -> Definition:
    return {**asked(kind, name), "text": words3("Hej")}


def in_two_languages(value: Any) -> None:
    """English is taken away, everywhere."""
    if isinstance(value, dict):
        value.pop("en", None)
        for inside in value.values():
            in_two_languages(inside)
    elif isinstance(value, list):
        if value == ["da", "sv", "en"]:
            value.remove("en")
        for inside in value:
            in_two_languages(inside)
