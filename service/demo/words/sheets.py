"""Sheets that a team and a leader of an invented school have filled in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from questionnaires import OTHER, Chosen, Document, Picked, Rows
from service.demo.days import school_day_after

PLAN_TITLE = "Årets læringssamtaler"
ACTION_TITLE = "Flere elever til orde"
ACCOUNT_TITLE = "Når elever går i stå og venter"


def _after(day: date, days: int) -> str:
    return school_day_after(day + timedelta(days=days)).isoformat()


def conversation_plan(day: date, today: date, subject: str, days: Sequence[date]) -> Document:
    """A team's plan, begun on one day and changed until today: it talks from these days on.

    What is still to come is a conversation about this subject, and one before a journey.
    """
    to_come = (
        Document(
            {
                "series_day": _after(today, 90),
                "series_type": "learning",
                "series_focus": "subject",
                "series_subject": Picked((subject,)),
                "series_learning": "At kunne vise, hvad de har brugt responsen til.",
            }
        ),
        Document(
            {
                "series_day": _after(today, 160),
                "series_type": "wellbeing",
                "series_focus": OTHER,
                "series_learning": "En ting, som klassen kan gøre for hinanden.",
            },
            others={"series_focus": "Klassens fællesskab før lejrskolen"},
        ),
    )
    held = tuple(
        Document(
            {
                "series_day": one.isoformat(),
                "series_type": "learning",
                "series_focus": "start_up",
                "series_learning": "Et mål med egne ord og ét tegn på, at det rykker.",
            }
        )
        for one in days
    )
    return Document(
        {
            "types": Chosen(("learning", "wellbeing")),
            "learning": "At eleverne kan fortælle, hvad de er ved at lære, og selv vælge det næste"
            " skridt.",
            "series": Rows((*held, *to_come)),
            "held_by": Chosen(("contact_teacher", "subject_teacher")),
            "held_subjects": Picked((subject,)),
            "group_size": "one",
            "times_a_year": "3",
            "scaffolds": Chosen(("questionnaire", "self_evaluation", OTHER)),
            "kept_in": Chosen(("logbook",)),
            "systems": Chosen(("learning_platform", "paper")),
            "data_bearer": "student",
            "ownership": Chosen(("prepares", "chooses", "bears_data")),
            "bears_how": "Logbogen ligger i klassen. Eleven tager den med og slår op på sidste"
            " aftale.",
            "students_prepare": "De svarer på spørgsmålene i en dansktime og sætter kryds ved det,"
            " de helst vil tale om. Bagefter viser de et stykke arbejde til en makker.",
            "slot_day": "thursday",
            "slot_begins": "09:50",
            "slot_minutes": "45",
            "tasks": Rows(
                (
                    Document(
                        {
                            "task_what": "Afsætte en lektion i hver klasse til forberedelsen",
                            "task_who": "Kontaktlærerne",
                            "task_by": _after(day, 7),
                        }
                    ),
                    Document(
                        {
                            "task_what": "Finde vikar til to formiddage",
                            "task_who": "Teamkoordinatoren",
                            "task_by": _after(day, 10),
                        }
                    ),
                    Document(
                        {
                            "task_what": "Give et blik på hver elev, før samtalerne går i gang",
                            "task_who": "Kontaktlærerne, med et ord fra faglærerne",
                            "task_by": _after(day, 18),
                        }
                    ),
                    Document(
                        {
                            "task_what": "Aftale, hvem der taler med hvem i de næste to uger",
                            "task_who": "Teamet på onsdagsmødet",
                            "task_by": _after(today, 3),
                        }
                    ),
                    Document(
                        {
                            "task_what": "Bede faglærerne om et mål i hvert fag",
                            "task_who": "Kontaktlærerne",
                            "task_by": _after(today, 12),
                        }
                    ),
                )
            ),
            "class_feedback": Chosen(("peers",)),
            "share_before": Chosen(("student_shares",)),
            "goals_kept": Chosen(("logbook",)),
            "note_taker": "student",
            "questioning": Chosen(("active_listening", "open_questions")),
            "feedback_models": Chosen(("hattie",)),
            "share_after": Chosen(("student_keeps", "home")),
            "transfer": Chosen(("own_goals", "fixed_time")),
            "fixed_time_when": "Fredag i 3. lektion, ti minutter",
            "shown_in": Chosen(("logbook", "tells_class")),
            "back_to_plan": _after(today, 25),
        },
        others={"scaffolds": "Et billede af noget, eleven har lavet"},
    )


def action_plan(day: date) -> Document:
    """A school's plan, written on this day."""
    return Document(
        {
            "area": "Flere elever skal tale med i undervisningen, også når det er svært.",
            "standing": "I besøgene er det ofte de samme få, der svarer. Lærerne fortæller, at"
            " mange elever ved mere, end de siger. På mellemtrinnet er makkerpar en vane, i"
            " udskolingen er de det ikke endnu.",
            "goal": "I hver fællessamtale hører vi mindst ti forskellige elever.",
            "measures": Rows(
                (
                    Document(
                        {
                            "measure_what": "Eleverne taler med en makker i to minutter, før nogen"
                            " svarer højt.",
                            "measure_who": "Alle dansk- og matematiklærere",
                            "measure_when": _after(day, 14),
                            "measure_situation": "Når et nyt emne begynder",
                            "measure_sign": "Elever, der ellers er stille, svarer med noget, de"
                            " har fra makkeren.",
                        }
                    ),
                    Document(
                        {
                            "measure_what": "Læreren venter fem sekunder efter et spørgsmål.",
                            "measure_who": "Alle team, med sparring fra læringsvejlederen",
                            "measure_when": _after(day, 28),
                            "measure_situation": "I fælles samtaler i klassen",
                            "measure_sign": "Flere fingre kommer op, og svarene bliver længere.",
                        }
                    ),
                )
            ),
            "evaluated_how": "Læringsvejlederen tæller stemmer på ét besøg i hvert team. Vi ser på"
            " tallene sammen på et pædagogisk møde og vælger, hvad vi bliver ved med.",
            "evaluated_on": _after(day, 75),
            "new_data": Chosen(("student_voice", "visits")),
            "student_voice_how": "To elever fra hver klasse fortæller i elevrådet, hvornår det er"
            " let og svært at sige noget.",
        }
    )


def account_so_far() -> Document:
    """A school's account, of which the first page and half of the second are written."""
    return Document(
        {
            "challenge": "Elever venter på hjælp i stedet for at prøve noget selv.",
            "began": "Vi fik øje på det, da vi begyndte at besøge hinandens timer.",
            "explained": "Når en opgave driller, går hånden op, og så bliver der ventet. Nogle"
            " venter længe. Lærerne løber stærkt og oplever, at de svarer på det samme mange"
            " gange. De elever, der prøver selv, fortæller, at de har lært måder at gøre det på.",
            "evidence": Rows(
                (
                    Document(
                        {
                            "evidence_source": "Elevernes opstartsskema",
                            "evidence_shows": "Temaet om at blive ved ligger lavest i fire ud af"
                            " seks klasser.",
                        }
                    ),
                    Document(
                        {
                            "evidence_source": "Besøg i undervisningen",
                            "evidence_shows": "På de fleste besøg blev der noteret elever, som"
                            " ventede i flere minutter.",
                        }
                    ),
                )
            ),
            "dilemmas": "Hvor længe skal man lade en elev stå fast? Og hvordan undgår vi, at det"
            " kun er de stærke, der har glæde af at prøve selv?",
            "already_works": "Plakaten med tre ting at prøve først bliver brugt på mellemtrinnet.",
            "help_from": Chosen(("consultants", "other_schools", OTHER)),
        },
        others={"help_from": "Biblioteket, om faglig læsning"},
    )
