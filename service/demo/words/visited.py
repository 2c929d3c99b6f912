"""What was seen, said and agreed around lessons that were visited."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from questionnaires import Answer, Count, Document, Line, Log, Picked, Rows, Segment, Segments

# What three students answered, in the order of the questions.
TALKS = (
    (
        "En plakat sammen med to andre",
        "At forklare noget svært, så andre kan forstå det",
        "At finde på, hvordan den skal se ud",
        "At vide, hvad der er vigtigst at få med",
        "At en anden læser det og siger, hvad der er uklart",
        "Vise den til nabogruppen og høre, om de forstår den",
    ),
    (
        "Opgaverne i hæftet",
        "Det står på tavlen",
        "At finde svarene i bogen",
        "At skrive det med mine egne ord",
        "At nogen viser mig, hvordan jeg begynder",
        "Det ved jeg ikke. Jeg spørger nok",
    ),
    (
        "Min tekst til plakaten",
        "At bruge kriterierne, når jeg ser på mit eget",
        "At skrive begyndelsen",
        "At vælge noget fra",
        "Ikke lige nu. Jeg spørger min makker først",
        "Rette det, min makker fik øje på",
    ),
)
QUESTIONS = ("working_on", "will_learn", "easy_now", "hard_now", "need_help", "comes_next")
# asked where an area has no questions of its own
OF_NO_AREA = {"easy_now", "hard_now", "comes_next"}
OF_AREA = {
    "students_active": (
        {
            "spoke_up": "Da vi talte om plakaten i gruppen",
            "when_stuck": "Jeg spørger min makker og prøver igen",
        },
        {
            "spoke_up": "Det gjorde jeg ikke i dag",
            "when_stuck": "Jeg venter, til læreren kommer forbi",
        },
        {
            "spoke_up": "Da vi byttede tekster",
            "when_stuck": "Jeg ser på kriterierne på tavlen",
        },
    ),
    "feedback": (
        {
            "was_told": "At billedet skal passe til teksten",
            "did_with_it": "Vi fandt et andet billede",
        },
        {"was_told": "Ikke noget endnu", "did_with_it": "Ved ikke"},
        {
            "was_told": "Min makker savnede et eksempel",
            "did_with_it": "Jeg skrev et til i midten",
        },
    ),
}
SUPPORTED = (("six", "seven", "five"), ("three", "four", "two"), ("five", "six", "four"))

LOOKS_FOR = (
    "Hvem får ordet, og hvem venter jeg ikke på?",
    "Ved eleverne, hvad de skal lære, og ikke kun hvad de skal lave?",
    "Hvad gør eleverne, når de går i stå?",
    "Bruger de den respons, jeg giver?",
)
ROOMS = ("lokale 14", "lokale 9", "lokale 21", "værkstedet")


@dataclass(frozen=True, slots=True)
class Tried:
    """An experiment: what, the sign that it works, how it stands, and what came of it."""

    text: str
    sign: str
    status: str = "open"
    became: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson of the introduced teacher's: its notes, the own look, and what came after."""

    title: str
    looks_for: str
    notes: Document
    own: Document
    reflection: tuple[str, str, str, str] | None = None
    tried: Tried | None = None
    of_observer: str = ""  # own notes
    of_teacher: str = ""


def _notes(
    minutes: Sequence[tuple[str, int]],
    counted: tuple[int, int, int, int],
    signs: Mapping[str, str],
    noted: Sequence[tuple[str, str]],
    worked: str,
    ponder: str,
) -> Document:
    counts = ("open_questions", "student_answers", "work_feedback", "voices")
    answers: dict[str, Answer] = {
        "happening_now": Segments(tuple(Segment(what, 60 * many) for what, many in minutes)),
        **{one: Count(many) for one, many in zip(counts, counted, strict=True)},
        "evidence": Log(tuple(Line(words, tag=tag) for tag, words in noted)),
        **signs,
        "what_worked": worked,
        "something_to_ponder": ponder,
    }
    return Document(answers)


SIGNS = (
    "goal_visible", "goal_retold", "time_to_think", "many_voices", "feedback_usable",
    "feedback_shared",
)  # fmt: skip


def _signs(*steps: str) -> dict[str, str]:
    return dict(zip(SIGNS, steps, strict=True))


def _own(signs: Mapping[str, str], worked: str, more: str, after: str) -> Document:
    written = {"what_worked": worked, "more_voices": more, "try_next": after}
    return Document({"look_for": LOOKS_FOR[0], **signs, **written})


LESSONS = (
    Lesson(
        "Forløbet begynder",
        "Hvem får ordet?",
        _notes(
            (
                ("in_between", 6),
                ("teacher_explains", 19),
                ("class_talks", 7),
                ("on_their_own", 11),
                ("in_between", 2),
            ),
            (5, 1, 4, 6),
            _signs("a_little", "not_seen", "a_little", "not_seen", "a_little", "not_seen"),
            (
                ("goals_clear", "Målet står på tavlen fra begyndelsen."),
                ("students_active", "Et spørgsmål, to sekunder, og den samme elev svarer."),
                ("to_ponder", "To elever ved vinduet rækker ikke hånden op i hele timen."),
                ("feedback", "En elev får vist, hvor i opgaven det går galt."),
            ),
            "Roen fra begyndelsen. Alle havde fundet deres ting frem, før du begyndte.",
            "Hvem ville have svaret, hvis du havde ventet lidt længere?",
        ),
        _own(
            _signs("clearly", "a_little", "a_little", "a_little", "clearly", "not_seen"),
            "De kom hurtigt i gang med at skrive.",
            "Jeg ved det ikke. Måske at de taler to og to først.",
            "Jeg skriver målet med elevernes ord.",
        ),
        (
            "Jeg gennemgik det nye stof og stillede spørgsmål undervejs.",
            "De hurtige var med. De andre skrev af og så ikke op.",
            "At jeg selv fylder mere, end jeg tror. Nitten minutter er lang tid.",
            "Jeg lader dem tale to og to, før nogen svarer.",
        ),
        Tried(
            "Lad eleverne tale sammen to og to, før nogen svarer højt.",
            "Flere end de samme tre rækker hånden op.",
            "kept",
            "Det virker, når spørgsmålet er åbent. Jeg gør det nu i hver time.",
        ),
        "Jonas var selv den første, der sagde, at han talte meget. Hold fast i tidsstrimlen.",
        "Rart at begynde med mit eget spørgsmål. Husk at skrive de åbne spørgsmål ned før timen.",
    ),
    Lesson(
        "Opgaver i makkerpar",
        "Hvem får ordet, når de har talt sammen to og to?",
        _notes(
            (
                ("in_between", 4),
                ("teacher_explains", 13),
                ("together", 8),
                ("class_talks", 8),
                ("on_their_own", 10),
                ("in_between", 2),
            ),
            (8, 3, 5, 8),
            _signs("clearly", "a_little", "clearly", "not_seen", "clearly", "a_little"),
            (
                ("goals_clear", "En elev læser målet højt og siger det så på sin egen måde."),
                (
                    "students_active",
                    "Alle par taler. Fire par er i gang efter tre minutter.",
                ),
                ("students_active", "Opsamlingen: de samme tre elever siger noget."),
                ("to_ponder", "Pausen efter et spørgsmål er omkring to sekunder."),
            ),
            "Makkersnakken. Der blev talt fagligt i alle de par, jeg stod ved.",
            "Hvad sker der med alt det, de har sagt i parrene, når I samler op?",
        ),
        _own(
            _signs("clearly", "a_little", "a_little", "a_little", "clearly", "a_little"),
            "At de talte sammen. Det lød, som om alle var med.",
            "At jeg spørger et par og ikke en elev.",
            "Jeg venter, før jeg vælger, hvem der svarer.",
        ),
        (
            "De talte to og to, og så samlede jeg op i klassen.",
            "De talte mere. I opsamlingen var det de samme som før.",
            "At det er pausen, der afgør, hvem der når at række hånden op.",
            "Jeg venter fem sekunder.",
        ),
        Tried(
            "Vent fem sekunder, før du vælger, hvem der svarer.",
            "Der er nye hænder oppe, når pausen er slut.",
        ),
        "Spørg til pausen næste gang, og tag tid på den.",
        "Henrik må gerne se det her. Så kan vi tale om tid til makkersnak på teammødet.",
    ),
    Lesson(
        "Forklar for hinanden",
        LOOKS_FOR[0],
        _notes(
            (
                ("in_between", 3),
                ("teacher_explains", 6),
                ("class_talks", 5),
                ("together", 17),
                ("on_their_own", 6),
                ("class_talks", 6),
                ("in_between", 2),
            ),
            (11, 9, 9, 13),
            _signs("throughout", "clearly", "clearly", "a_little", "clearly", "clearly"),
            (
                ("goals_clear", "Tre elever forklarer målet for hinanden og er ikke helt enige."),
                ("students_active", "Fem sekunder er gået. Tre nye hænder kommer op."),
                ("feedback", "To elever bytter udkast og sætter hver en streg under det uklare."),
                ("students_active", "En elev svarer en anden elev, uden at læreren er med."),
                ("to_ponder", "Ved den bageste gruppe er det én, der skriver det hele."),
            ),
            "At de svarede hinanden og ikke kun dig. Det var nyt siden oktober.",
            "Hvordan ved du, hvad de fik ud af at forklare, når du ikke stod ved dem?",
        ),
        _own(
            _signs("throughout", "a_little", "clearly", "not_seen", "clearly", "a_little"),
            "Da grupperne så på hinandens plakater, kom der gang i snakken. Flere rettede noget"
            " bagefter uden at spørge.",
            "At alle siger én ting til deres makker, før jeg spørger ud i klassen.",
            "Jeg lader to grupper fremlægge for hinanden i stedet for for hele klassen.",
        ),
    ),
)

REFLECTIONS = (
    (
        "Jeg lod dem arbejde i grupper med hver sin del.",
        "De fleste kom i gang. En gruppe ventede på mig.",
        "At opgaven skal være klar, før de går fra hinanden.",
        "Jeg skriver de første tre skridt på tavlen.",
    ),
    (
        "Jeg gav respons, mens de skrev.",
        "De rettede det med det samme og spurgte færre gange.",
        "At en kort besked undervejs hjælper mere end en lang bagefter.",
        "Jeg lader dem give hinanden den første respons.",
    ),
)
TRIED = (
    Tried("Skriv de første tre skridt på tavlen.", "Ingen gruppe venter på at komme i gang."),
    Tried(
        "Lad eleverne give hinanden den første respons.",
        "De retter noget, før jeg har set det.",
        "tried",
        "Halvdelen gjorde det. Resten skal have et eksempel først.",
    ),
)


def interview(drawn: Sequence[str], chance: Random, area: str) -> Document:
    """Short talks with the students who were drawn by lot, and how well each is supported."""
    own: Sequence[Mapping[str, str]] = OF_AREA.get(area, ({},) * len(TALKS))
    left_out = OF_NO_AREA if area in OF_AREA else ()
    talks = [
        Document({**_kept(said, left_out), **of_area, "supported": chance.choice(steps)})
        for said, of_area, steps in zip(TALKS, own, SUPPORTED, strict=True)
    ]
    return Document(
        {
            "drawn": Picked(tuple(drawn)),
            "talks": Rows(tuple(talks[: len(drawn)])),
            "heard_again": "Flere elever kunne sige, hvad de lavede. Færre kunne sige, hvad de"
            " skulle lære af det. To pegede selv på tavlen for at finde målet.",
            "something_to_ponder": "Hvad ville der ske, hvis eleverne valgte det næste skridt, før"
            " de spurgte dig?",
        }
    )


def _kept(said: Sequence[str], left_out: Container[str]) -> dict[str, str]:
    return {one: words for one, words in zip(QUESTIONS, said, strict=True) if one not in left_out}


# what a teacher writes who looks at a lesson alone
ALONE: Mapping[str, str] = {
    "what_worked": "Når jeg ventede lidt, før jeg valgte, kom der nye hænder op.",
    "something_to_ponder": "Hvornår i timen får jeg mest at vide om, hvad de har forstået?",
}
