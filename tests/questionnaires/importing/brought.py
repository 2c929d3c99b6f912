"""A rich survey and a rich workbook, as schools have them: nothing wrong with either."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Rows = Sequence[Sequence[object]]

SURVEY: dict[str, Any] = {
    "title": {"da": "Trivsel", "sv": "Trivsel i skolan", "en": "Wellbeing"},
    "description": {"da": "Vi spørger for at …", "sv": "Vi frågar för att …", "en": "We ask to …"},
    "pages": [
        {
            "name": "school",
            "title": {"da": "Skolen", "sv": "Skolan", "en": "School"},
            "elements": [
                {"type": "html", "name": "hello", "html": "<h1>Hej!</h1><p>Godt at se <b>dig</b>"},
                {
                    "type": "radiogroup",
                    "name": "subject",
                    "title": {"da": "Bedste fag?", "sv": "Bästa ämne?", "en": "Best subject?"},
                    "isRequired": True,
                    "choices": [
                        {"value": "music", "text": {"da": "Musik", "sv": "Musik.", "en": "Music"}},
                        {"value": "sport", "text": {"da": "Idræt", "sv": "Idrott", "en": "Sport"}},
                    ],
                    "showOtherItem": True,
                    "showRefuseItem": True,
                },
                {
                    "type": "comment",
                    "name": "why",
                    "title": {
                        "da": "Hvorfor {subject}?",
                        "sv": "Varför {subject}?",
                        "en": "Why {subject}?",
                    },
                    "rows": 5,
                    "maxLength": 500,
                    "visibleIf": "{subject} notempty and {subject} <> 'sport'",
                },
                {
                    "type": "rating",
                    "name": "glad",
                    "title": {"da": "Hvor glad?", "sv": "Hur glad?", "en": "How glad?"},
                    "minRateDescription": {"da": "Slet ikke", "sv": "Inte alls", "en": "Not"},
                },
                {
                    "type": "matrix",
                    "name": "often",
                    "title": {"da": "Hvor ofte?", "sv": "Hur ofta?", "en": "How often?"},
                    "visibleIf": "{glad} > 3",
                    "columns": [
                        {
                            "value": "seldom",
                            "text": {"da": "Af og til", "sv": "Ibland", "en": "Some"},
                        },
                        {
                            "value": "always",
                            "text": {"da": "Altid", "sv": "Alltid", "en": "Always"},
                        },
                    ],
                    "rows": [
                        {"value": "read", "text": {"da": "Læser", "sv": "Läser", "en": "Read"}},
                        {"value": "run", "text": {"da": "Løber", "sv": "Springer", "en": "Run"}},
                    ],
                },
            ],
        },
        {
            "name": "plans",
            "title": {"da": "Planer", "sv": "Planer.", "en": "Plans"},
            "visibleIf": "{often.read} = 'always' or {glad} anyof [1, 2]",
            "elements": [
                {
                    "type": "checkbox",
                    "name": "helps",
                    "title": {"da": "Hvad hjælper?", "sv": "Vad hjälper?", "en": "What helps?"},
                    "choices": [
                        {"value": "calm", "text": {"da": "Ro", "sv": "Lugn", "en": "Calm"}},
                        {
                            "value": "friend",
                            "text": {"da": "En ven", "sv": "En vän", "en": "A friend"},
                        },
                    ],
                    "showNoneItem": True,
                    "maxSelectedChoices": 2,
                },
                {
                    "type": "panel",
                    "name": "when",
                    "title": {"da": "Hvornår", "sv": "När", "en": "When"},
                    "visibleIf": "{helps} contains 'calm'",
                    "elements": [
                        {
                            "type": "text",
                            "name": "day",
                            "title": {"da": "Dag", "sv": "Dag.", "en": "Day"},
                            "inputType": "date",
                            "min": "2026-08-01",
                        },
                        {
                            "type": "boolean",
                            "name": "sure",
                            "title": {"da": "Sikker?", "sv": "Säker?", "en": "Sure?"},
                        },
                    ],
                },
                {
                    "type": "paneldynamic",
                    "name": "goals",
                    "title": {"da": "Mål", "sv": "Mål.", "en": "Goals"},
                    "templateTitle": {"da": "Et mål", "sv": "Ett mål", "en": "A goal"},
                    "minPanelCount": 1,
                    "maxPanelCount": 3,
                    "templateElements": [
                        {
                            "type": "text",
                            "name": "goal",
                            "title": {"da": "Mit mål", "sv": "Mitt mål", "en": "My goal"},
                        },
                        {
                            "type": "text",
                            "name": "weeks",
                            "title": {"da": "Uger", "sv": "Veckor", "en": "Weeks"},
                            "inputType": "number",
                            "min": 1,
                            "max": 20,
                            "step": 1,
                            "visibleIf": "{panel.goal} notempty",
                        },
                    ],
                },
            ],
        },
    ],
}


COLUMNS = ("type", "name", "label::Dansk (da)", "label::Svenska (sv)", "hint::Dansk (da)",
           "required", "relevant", "constraint", "choice_filter", "parameters", "calculation",
           "media::image")  # fmt: skip


def row(kind: str, name: str = "", da: str = "", sv: str = "", **more: str) -> list[str]:
    cells = {"type": kind, "name": name, "label::Dansk (da)": da, "label::Svenska (sv)": sv, **more}
    return [cells.get(column, "") for column in COLUMNS]


WORKBOOK: dict[str, Rows] = {
    "survey": [
        COLUMNS,
        row("start", "start"),
        row("note", "hello", "Velkommen", "Välkommen"),
        row("begin_group", "me", "Om mig", "Om mig själv"),
        row("select_one grade", "grade", "Klasse?", "Klass?", required="yes"),
        row("select_multiple likes or_other", "likes", "Hvad?", "Vad?",
            constraint="count-selected(.) <= 2"),
        row("text", "why", "Hvorfor ${likes}?", "Varför ${likes}?",
            relevant="selected(${likes}, 'read') and not(${grade} = '4')",
            constraint="string-length(.) <= 200"),
        row("end_group"),
        row("begin group", "numbers", "Tal", "Tal.", relevant="${grade} >= 5"),
        row("integer", "age", "Alder", "Ålder", constraint=". > 5 and . < 20",
            **{"hint::Dansk (da)": "I år"}),
        row("decimal", "hours", "Timer", "Timmar", constraint=". >= 0.5"),
        row("range", "mood", "Humør", "Humör", parameters="start=1 end=5 step=1"),
        row("begin group", "days", "Dage", "Dagar", relevant="${age} != 10"),
        row("date", "day", "Dag", "Dag.", constraint=". <= today()"),
        row("time", "hour", "Klokken", "Klockan"),
        row("end group"),
        row("end group"),
        row("begin_repeat", "friends", "Venner", "Vänner"),
        row("text", "what", "Hvad laver I?", "Vad gör ni?"),
        row("select_one yes_no", "again", "Igen?", "Igen.", relevant="${what} != ''"),
        row("end_repeat"),
        row("acknowledge", "ok", "Er det rigtigt?", "Stämmer det?"),
    ],
    "choices": [
        ("list_name", "name", "label::Dansk (da)", "label::Svenska (sv)"),
        ("grade", 4, "4. klasse", "Årskurs 4"),
        ("grade", 5, "5. klasse", "Årskurs 5"),
        ("grade", 6, "6. klasse", "Årskurs 6"),
        ("likes", "read", "At læse", "Att läsa"),
        ("likes", "Run fast", "At løbe", "Att springa"),
        ("yes_no", "yes", "Ja", "Ja"),
        ("yes_no", "no", "Nej", "Nej"),
    ],
    "settings": [("form_title", "default_language"), ("Min klasse", "Dansk (da)")],
}  # fmt: skip
