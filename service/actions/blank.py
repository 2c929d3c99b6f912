"""The questionnaire one begins with: as small as a sound one can be, in all three languages."""

from __future__ import annotations

import json

TITLE = "Nyt skema"

_BLANK = {
    "title": {"da": TITLE, "sv": "Nytt formulär", "en": "New questionnaire"},
    "purpose": {
        "da": "Vi spørger, så vi kan …",
        "sv": "Vi frågar så att vi kan …",
        "en": "We ask so that we can …",
    },
    "kind": "reflection",
    "respondent": "student",
    "about": "self",
    "confidentiality": "shared",
    "readers": ["contact_teacher"],
    "languages": ["da", "sv", "en"],
    "sections": [
        {
            "id": "first",
            "title": {"da": "Første side", "sv": "Första sidan", "en": "First page"},
            "questions": [
                {
                    "id": "own_words",
                    "kind": "text",
                    "text": {
                        "da": "Hvad vil du gerne fortælle?",
                        "sv": "Vad vill du berätta?",
                        "en": "What would you like to tell?",
                    },
                    "guidance": {
                        "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
                        "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
                        "en": "Write about yourself. Do not name others.",
                    },
                    "may_decline": True,
                }
            ],
        }
    ],
}

BLANK = json.dumps(_BLANK, ensure_ascii=False, indent=2) + "\n"
