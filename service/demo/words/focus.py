"""What the leadership of an invented school looks for in its lessons, and why."""

from __future__ import annotations

from service.store.visiting.focus import Area, FocusContent

GUIDE = "\n\n".join(
    (
        "Først taler vi om formålet: hvad besøget skal bruges til, hvad samtalen bagefter skal"
        " bruges til, og hvad læreren gerne vil have øje på.",
        "Vi begynder, hvor du er. Besøget hjælper dig med at se din egen time, og du bestemmer,"
        " hvad der skal komme ud af det. Det er ikke en bedømmelse.",
        "I timen skriver den, der besøger, det, der ses og høres, og venter med at vurdere. Tre"
        " elever trækkes tilfældigt og får nogle korte spørgsmål om timen. De må gerne sige nej"
        " tak, og der skrives ingen navne.",
        "Du læser noterne først. Kun I to kan læse dem, til du selv lader en anden gøre det. I"
        " taler sammen inden for en uge, og I behøver ikke tale om tallene.",
        "Vores aftaler er faste: Besøg og samtaler står i kalenderen i god tid, holdes som aftalt"
        " og flyttes kun, når begge siger ja.",
        "I MED-udvalget taler vi to gange om året om, hvorfor vi besøger, hvad vi ser på tværs af"
        " timer, og hvad vi gør ved det. Aldrig om enkelte lærere.",
    )
)

GOALS_CLEAR = Area(
    "goals_clear",
    "Målet er tydeligt",
    "I elevernes selvevaluering er det her temaet, hvor flest er i tvivl. Mange kan sige, hvad de"
    " laver, men ikke, hvad de skal lære af det.",
    "At målet kan ses eller høres hele timen, og at elever kan fortælle om det med egne ord.",
    "Fagteamene bytter mål hver måned og spørger hinanden: Ville en elev forstå det her?",
    "I at skrive mål, som elever kan bruge, og i at vende tilbage til dem midt i timen.",
)
QUIET_START = Area(
    "own_1",
    "En rolig begyndelse på timen",
    "Både elever og lærere fortalte om uro i de første ti minutter efter frikvarter.",
    "At alle ved, hvad de skal i gang med, når de kommer ind.",
    "Vi afprøver tre måder at begynde på og tæller minutter.",
    "I at aftale faste begyndelser sammen med klassen.",
)
STUDENTS_ACTIVE = Area(
    "students_active",
    "Eleverne er aktive",
    "Det er tit de samme, der får ordet. Det har både elever og lærere lagt mærke til.",
    "At der er tid til at tænke, og at eleverne bruger hinanden, før de rækker hånden op.",
    "Vi tæller, hvem der får ordet, i en time hver og sammenligner med det, vi troede.",
    "I at stille spørgsmål med flere svar og i at vente, efter at spørgsmålet er stillet.",
)
FEEDBACK = Area(
    "feedback",
    "Respons undervejs",
    "Eleverne får mest respons, når arbejdet er færdigt. Så er det for sent at bruge den.",
    "At responsen kommer, mens der arbejdes, og at elever også giver den til hinanden.",
    "Vi samler eksempler på respons, der satte noget i gang, og ser på dem i teamet.",
    "I at lære eleverne at bruge kriterier, når de ser på hinandens arbejde.",
)

FIRST = FocusContent(
    "Vi begynder med besøg i undervisningen, fordi vi lærer mest af at se hinandens timer. Vi"
    " starter i det små med to ting, som personalet selv pegede på.",
    GUIDE,
    (GOALS_CLEAR, QUIET_START),
    interviews=2,
    rounds=1,
)
NEWEST = FocusContent(
    "Det første år viste, at besøgene giver gode samtaler, når læreren selv vælger, hvad der skal"
    " ses efter. Begyndelsen på timen er blevet rolig, så den slipper vi. I år ser vi på, om målet"
    " er tydeligt, om flere elever er aktive, og om responsen kommer, mens den kan bruges.",
    GUIDE,
    (GOALS_CLEAR, STUDENTS_ACTIVE, FEEDBACK),
)
