"""What guardians of an invented class wrote before a conversation."""

from __future__ import annotations

from collections.abc import Callable

from questionnaires import OTHER, Chosen, Document, Picked


def _a_subject(subject: str) -> Document:
    return Document(
        {
            "proud_of": "At du tør spørge, når du ikke forstår noget.",
            "likes_to_tell": "Om forsøgene, og om hvem der sad hvor i kantinen.",
            "helps_at_home": "En pause med boller, og så én opgave ad gangen.",
            "talk_about": Chosen(("best_learning", "subject")),
            "which_subject": Picked((subject,)),
            "matters_most": "At du selv kan mærke, at det rykker. Vi kan høre, at det driller.",
            "can_help": "Vi kan sætte tid af tirsdag og torsdag lige efter aftensmaden.",
            "school_can": "Vise et eksempel på, hvordan det ser ud, når det er godt.",
        }
    )


def _something_else(_subject: str) -> Document:
    return Document(
        {
            "proud_of": "Du har passet din træning hele efteråret, også i regnvejr.",
            "likes_to_tell": "Ikke så meget. Det kommer, når vi kører bil.",
            "talk_about": Chosen(("everyday", OTHER)),
            "matters_most": "At der er ro om aftenen, så du er frisk om morgenen.",
            "can_help": "Vi lægger telefonerne i skuffen klokken ni. Også vores egne.",
        },
        others={"talk_about": "Cykelturen til skole, når det er mørkt"},
    )


def _nothing_now(_subject: str) -> Document:
    return Document(
        {
            "proud_of": "Du er god ved de små i SFO'en og bliver hilst på af dem alle sammen.",
            "likes_to_tell": "Om bogen, I læser højt.",
            "helps_at_home": "At vi laver noget andet først.",
            "talk_about": Chosen(("nothing_now",)),
            "school_can": "Bare bliv ved som nu.",
        }
    )


def _friends(_subject: str) -> Document:
    return Document(
        {
            "proud_of": "At du sagde det højt, da noget ikke var i orden.",
            "likes_to_tell": "Om frikvartererne.",
            "helps_at_home": "Vi går en tur, og så bliver det sagt lidt efter lidt.",
            "talk_about": Chosen(("friends", "goals")),
            "matters_most": "Om der er nogen at lave gruppearbejde med i den nye plan.",
            "can_help": "Vi vil gerne have klassen på besøg en lørdag.",
        },
        declined=frozenset({"school_can"}),
    )


def _the_goals(_subject: str) -> Document:
    return Document(
        {
            "proud_of": "Du læser selv om aftenen nu. Det gjorde du ikke sidste år.",
            "helps_at_home": "At vi spørger: Hvad er det første, du kan gøre?",
            "talk_about": Chosen(("goals",)),
            "matters_most": "Om målet fra sidst stadig er det rigtige.",
            "can_help": "Vi hører gerne højtlæsning i køkkenet.",
        }
    )


# Each takes a subject that is taught to the class.
VOICES: tuple[Callable[[str], Document], ...] = (
    _a_subject, _something_else, _nothing_now, _friends, _the_goals,
)  # fmt: skip

PROPOSALS: tuple[tuple[str, str], ...] = (  # a goal, and why; the second is a student's own
    (
        "At du siger det højt, når noget er for svært",
        "Vi kan se, at du går i stå med lektierne, og så er det ærgerligt at sidde alene.",
    ),
    ("Jeg vil sige noget i mindst én time hver dag", "Jeg ved det tit, men jeg venter for længe."),
    ("At læse tyve minutter hver aften", "Det giver ro, og du bliver glad for det undervejs."),
    ("At gøre den første opgave, før du ser på telefonen", ""),
)
