"""What students said in a lesson that was visited, and what its teacher thought of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from questionnaires import Document, Picked, Rows

# What three students answered, in the order of the questions, and how well each is supported.
TALKS = (
    (
        "En plakat sammen med to andre",
        "At forklare noget svært, så andre kan forstå det",
        "At finde på, hvordan den skal se ud",
        "At vide, hvad der er vigtigst at få med",
        "Vise den til nabogruppen og høre, om de forstår den",
        "six",
    ),
    (
        "Opgaverne i hæftet",
        "Det står på tavlen",
        "At finde svarene i bogen",
        "At skrive det med mine egne ord",
        "Det ved jeg ikke. Jeg spørger nok",
        "three",
    ),
    (
        "Min tekst til plakaten",
        "At bruge kriterierne, når jeg ser på mit eget",
        "At skrive begyndelsen",
        "At vælge noget fra",
        "Rette det, min makker fik øje på",
        "five",
    ),
)
QUESTIONS = ("working_on", "will_learn", "easy_now", "hard_now", "comes_next", "supported")


def interview(drawn: Sequence[str]) -> Document:
    """Short talks with the students who were drawn by lot."""
    return Document(
        {
            "drawn": Picked(tuple(drawn)),
            "talks": Rows(
                tuple(Document(dict(zip(QUESTIONS, said, strict=True))) for said in TALKS)
            ),
            "heard_again": "Flere elever kunne sige, hvad de lavede. Færre kunne sige, hvad de"
            " skulle lære af det. To pegede selv på tavlen for at finde målet.",
            "something_to_ponder": "Hvad ville der ske, hvis eleverne valgte det næste skridt, før"
            " de spurgte dig?",
        }
    )


def own_lesson(day: date, group: str, subject: str) -> Document:
    """The teacher's own look at the same lesson."""
    return Document(
        {
            "lesson_day": day.isoformat(),
            "lesson_class": Picked((group,)),
            "lesson_subject": Picked((subject,)),
            "look_for": "Om de, der plejer at vente på mig, kommer i gang selv.",
            "goal_visible": "throughout",
            "goal_retold": "a_little",
            "time_to_think": "clearly",
            "many_voices": "a_little",
            "feedback_usable": "clearly",
            "feedback_shared": "a_little",
            "what_worked": "Da grupperne så på hinandens plakater, kom der gang i snakken. Flere"
            " rettede noget bagefter uden at spørge.",
            "more_voices": "At alle siger én ting til deres makker, før jeg spørger ud i klassen.",
            "try_next": "Jeg venter fem sekunder, før jeg vælger, hvem der svarer.",
        }
    )
