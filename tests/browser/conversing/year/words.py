"""What people write in a school year, and what pages say to them, in two languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What people write in this year, and what pages say to them. Buttons carry their names."""

    # what people write
    plan: str
    learning: str
    rounds: tuple[str, str]
    own: str
    wish: str
    card: str
    judgement: str
    subject_goal: str
    home_goal: str
    look: str
    note: str
    sign: str
    attempt: str
    helper: str
    agreement: str
    of_teacher: str
    of_home: str
    went_well: str
    evidence: str
    week: str
    reached: str
    # what pages say
    made: str
    one_of_one: str
    has_sent: str
    scale: str
    talked: str
    at_home: str
    second: str
    offered: str
    yours: str
    not_begun: str
    missing: tuple[str, ...]  # on the teacher's page, before anybody has sent
    since: str
    saved: str
    write_self: str
    anna_writes: str
    lacking: tuple[str, ...]  # what the country's law asks for and is not there
    nothing_lacks: str
    closed: str
    documents: dict[str, tuple[str, ...]]  # by kind: headings that stand in it
    shared: str
    outcomes: str
    last_goals: str
    sheets: str
    fetch: str
    honest: str


DANISH = Words(
    plan="Årets samtaler",
    learning="At fortælle, hvad man er ved at lære",
    rounds=("Efterår", "Forår"),
    wish="Jeg er stolt af min tegning.",
    own="Jeg tegnede brøkerne, og så forstod jeg dem.",
    card="Jeg vil vise min film",
    judgement="Læser sikkert og spørger, når noget er svært",
    subject_goal="Læse højt for klassen",
    home_goal="Cykle selv til skole",
    look="Anna hjælper de andre i gang.",
    note="Spørg til turen hjem",
    sign="Alle kan høre mig",
    attempt="Læse én side for min lillebror",
    helper="Carl lytter om fredagen",
    agreement="Læse ti minutter om dagen",
    of_teacher="Finde en bog, der passer",
    of_home="Lytte til en side hver aften",
    went_well="Jeg læser mere, og jeg tør spørge",
    evidence="Min oplæsning",
    week="Jeg læste for min søster",
    reached="Jeg læser højt hver dag",
    has_sent="Anna har sendt",
    talked="9 af 12",
    scale="Anna nu",
    at_home="Vi er stolte",
    second="Jeg læser højt nu.",
    one_of_one="1 af 1",
    made="Året er lavet",
    offered="tider er lagt ud",
    yours="Tiden er din",
    not_begun="Samtalen er ikke begyndt",
    missing=("Anna: Sådan lærer jeg lige nu", "Hjemmefra", "Dit blik på Anna"),
    since="Siden sidst",
    saved="Målene og aftalerne er gemt",
    write_self="Skriv selv",
    anna_writes="Anna skriver. Skriv selv, så kan du tage den op.",
    lacking=("Hvor eleven er i matematik",),
    nothing_lacks="Der mangler ikke noget",
    closed="Samtalen er afsluttet",
    documents={
        "message-book": ("Styrker", "Fokuspunkt"),
        "study-book": (),
    },
    shared="De derhjemme kan læse det nu",
    outcomes="Hvad samtaler bliver til",
    last_goals="Dine mål fra sidst",
    sheets="Lav arkene",
    fetch="Hent filen",
    honest="usikkert",
)

SWEDISH = Words(
    plan="Årets samtal",
    learning="Att berätta vad man håller på att lära sig",
    rounds=("Höst", "Vår"),
    wish="Jag är stolt över min teckning.",
    own="Jag ritade bråken, och då förstod jag dem.",
    card="Jag vill visa min film",
    judgement="Läser säkert och frågar när något är svårt",
    subject_goal="Läsa högt för klassen",
    home_goal="Cykla själv till skolan",
    look="Anna hjälper de andra i gång.",
    note="Fråga om vägen hem",
    sign="Alla kan höra mig",
    attempt="Läsa en sida för min lillebror",
    helper="Carl lyssnar på fredagar",
    agreement="Läsa tio minuter om dagen",
    of_teacher="Hitta en bok som passar",
    of_home="Lyssna på en sida varje kväll",
    went_well="Jag läser mer, och jag vågar fråga",
    evidence="Min högläsning",
    week="Jag läste för min syster",
    reached="Jag läser högt varje dag",
    has_sent="Anna har skickat",
    talked="9 av 12",
    scale="Anna nu",
    at_home="Vi är stolta",
    second="Jag läser högt nu.",
    one_of_one="1 av 1",
    made="Året är gjort",
    offered="3 tider är utlagda",
    yours="Tiden är din",
    not_begun="Samtalet har inte börjat",
    missing=("Anna: Så här lär jag mig just nu", "Hemifrån", "Din bild av Anna"),
    since="Sedan sist",
    saved="Målen och överenskommelserna är sparade",
    write_self="Skriv själv",
    anna_writes="Anna skriver. Skriv själv, så kan du ta upp det.",
    lacking=("Det vårdnadshavarna gör",),
    nothing_lacks="Inget saknas",
    closed="Samtalet är avslutat",
    documents={
        "development-plan": ("Det gör skolan", "Det gör eleven"),
        "study-book": (),
    },
    shared="De därhemma kan läsa det nu",
    outcomes="Vad samtal blir till",
    last_goals="Dina mål från förra gången",
    sheets="Gör bladen",
    fetch="Hämta filen",
    honest="osäker",
)
WORDS = {"da": DANISH, "sv": SWEDISH}
