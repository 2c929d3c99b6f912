"""What a consultant has made of the shipped forms, and a file that she has brought in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

COPIED = ("wellbeing", 1)
Texts = Mapping[str, str]

TITLE: Texts = {
    "da": "Hvordan går det i klassen?",
    "sv": "Hur går det i klassen?",
    "en": "How is it going in class?",
}
PURPOSE: Texts = {
    "da": "Vi spørger, så I kan tale om klassen og blive enige om én ting at gøre bedre.",
    "sv": "Vi frågar så att ni kan prata om klassen och enas om en sak att göra bättre.",
    "en": "We ask so that you can talk about the class and agree on one thing to do better.",
}
KEPT_SECTIONS = ("belong_here", "safe_and_calm", "grown_ups")
WITHOUT_THEME, WITHOUT_SCALE = "character", "frequency"
REWORDED: Mapping[str, Texts] = {
    "join_in": {
        "da": "Kan du komme med i det, de andre er i gang med?",
        "sv": "Kan du komma med i det som de andra håller på med?",
        "en": "Can you join what the others are doing?",
    },
    "be_myself": {
        "da": "Kan du sige, hvad du mener, i klassen?",
        "sv": "Kan du säga vad du tycker i klassen?",
        "en": "Can you say what you think in class?",
    },
    "better_days": {
        "da": "Hvad kunne klassen gøre, så det blev bedre for dig?",
        "sv": "Vad skulle klassen kunna göra så att det blev bättre för dig?",
        "en": "What could the class do to make it better for you?",
    },
}

# What she is writing now. The noise is asked the other way round, and one text lacks its Swedish.
TURNED = "calm_lessons"
TURNED_TEXT: Texts = {
    "da": "Er der så meget larm i timerne, at det er svært at arbejde?",
    "sv": "Är det så mycket oväsen på lektionerna att det är svårt att arbeta?",
    "en": "Is it so noisy in lessons that it is hard to work?",
}
LEFT_OUT = "kind_words"
ADDED: Mapping[str, Any] = {
    "id": "quiet_place",
    "kind": "choice",
    "text": {"da": "Hvor arbejder du bedst?", "en": "Where do you work best?"},
    "options": [
        {
            "value": "own_desk",
            "label": {"da": "På min plads", "sv": "På min plats", "en": "At my desk"},
        },
        {
            "value": "together",
            "label": {
                "da": "Sammen med andre",
                "sv": "Tillsammans med andra",
                "en": "Together with others",
            },
        },
        {
            "value": "quiet_spot",
            "label": {
                "da": "Et stille sted",
                "sv": "På ett tyst ställe",
                "en": "Somewhere quiet",
            },
        },
    ],
    "may_decline": True,
}
SWEDISH = "Var arbetar du bäst?"  # what the mistake asks for

SURVEY_FILE = "emneuge.json"
SURVEY: Mapping[str, Any] = {
    "title": "Evaluering af emneugen",
    "description": "Fortæl os, hvordan ugen var, så den næste bliver bedre.",
    "locale": "da",
    "pages": [
        {
            "name": "ugen",
            "title": "Ugen",
            "elements": [
                {
                    "type": "rating",
                    "name": "udbytte",
                    "title": "Hvor meget har du lært i emneugen?",
                    "rateMax": 5,
                    "minRateDescription": "Næsten ikke noget",
                    "maxRateDescription": "Rigtig meget",
                },
                {
                    "type": "radiogroup",
                    "name": "vaerksted",
                    "title": "Hvilket værksted var du på?",
                    "choices": ["Film", "Natur", "Håndværk", "Mad"],
                    "showOtherItem": True,
                },
                {
                    "type": "comment",
                    "name": "film_laert",
                    "title": "Hvad lærte du om at klippe en film?",
                    "visibleIf": "{vaerksted} = 'Film'",
                },
                {
                    "type": "matrix",
                    "name": "samarbejde",
                    "title": "Hvordan gik samarbejdet?",
                    "columns": ["Sjældent", "Nogle gange", "Ofte"],
                    "rows": ["Vi lyttede til hinanden", "Alle fik noget at lave"],
                },
            ],
        },
        {
            "name": "naeste_gang",
            "title": "Næste gang",
            "elements": [
                {
                    "type": "checkbox",
                    "name": "mere_af",
                    "title": "Hvad vil du gerne have mere af?",
                    "choices": ["Tid til at fordybe sig", "Ture ud af huset", "Vælge selv"],
                    "maxSelectedChoices": 2,
                },
                {
                    "type": "ranking",
                    "name": "emner",
                    "title": "Sæt emnerne i rækkefølge",
                    "choices": ["Havet", "Rummet", "Byen"],
                },
                {"type": "file", "name": "billede", "title": "Læg et billede af jeres produkt ind"},
                {
                    "type": "comment",
                    "name": "raad",
                    "title": "Giv os et godt råd til næste år.",
                    "maxLength": 400,
                },
            ],
        },
    ],
}
