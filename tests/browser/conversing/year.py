"""A school year's people, their devices and their words, in the language that they speak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from playwright.sync_api import Page

from service import actions
from service.store import people, tables as t
from tests.school.deeds import filled, save
from tests.school.world import World

NOWHERE = UUID(int=0)


@dataclass(frozen=True)
class Words:
    """What people write in this year, and what pages say to them. Buttons carry their names."""

    # what people write
    plan: str
    learning: str
    rounds: tuple[str, str]
    own: str
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
    at_home: str
    second: str
    offered: str
    yours: str
    not_begun: str
    missing: tuple[str, ...]  # on the teacher's page, before anybody has sent
    since: str
    looks: str
    take_up: str
    saved: str
    write_self: str
    let_write: str
    lacking: tuple[str, ...]  # what the country's law asks for and is not there
    nothing_lacks: str
    closed: str
    documents: dict[str, tuple[str, ...]]  # by kind: headings that stand in it
    shared: str
    forward: str
    asked: str
    keep_on: str
    got_there: str
    partly: str
    kept: str
    not_kept: str
    outcomes: str
    too_few: str
    last_goals: str
    sheets: str
    fetch: str
    begun: str
    honest: str
    taken: str


DANISH = Words(
    plan="Årets samtaler",
    learning="At fortælle, hvad man er ved at lære",
    rounds=("Efterår", "Forår"),
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
    looks="To blikke",
    take_up="Tag den op",
    saved="Målene og aftalerne er gemt",
    write_self="Skriv selv",
    let_write="Lad Anna skrive",
    lacking=("Hvor eleven er i matematik",),
    nothing_lacks="Der mangler ikke noget",
    closed="Samtalen er afsluttet",
    documents={
        "message-book": ("Styrker", "Fokuspunkt"),
        "study-book": (),
    },
    shared="De derhjemme kan læse det nu",
    forward="Lidt fremad",
    asked="Jeg bad om hjælp",
    keep_on="Gøre skridtet mindre",
    got_there="Nået",
    partly="På vej",
    kept="Holdt",
    not_kept="Ikke holdt endnu",
    outcomes="Hvad samtaler bliver til",
    too_few="",
    last_goals="Dine mål fra sidst",
    sheets="Lav arkene",
    fetch="Hent filen",
    begun="Start samtalen",
    honest="usikkert",
    taken="Taget op som mål",
)

SWEDISH = Words(
    plan="Årets samtal",
    learning="Att berätta vad man håller på att lära sig",
    rounds=("Höst", "Vår"),
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
    looks="Två sätt att se",
    take_up="Ta upp den",
    saved="Målen och överenskommelserna är sparade",
    write_self="Skriv själv",
    let_write="Låt Anna skriva",
    lacking=("Det vårdnadshavarna gör",),
    nothing_lacks="Inget saknas",
    closed="Samtalet är avslutat",
    documents={
        "development-plan": ("Det gör skolan", "Det gör eleven"),
        "study-book": (),
    },
    shared="De därhemma kan läsa det nu",
    forward="Lite framåt",
    asked="",
    keep_on="",
    got_there="Uppnått",
    partly="",
    kept="Har hållits",
    not_kept="Har inte hållits än",
    outcomes="Vad samtal blir till",
    too_few="",
    last_goals="Dina mål från förra gången",
    sheets="Gör bladen",
    fetch="Hämta filen",
    begun="Starta samtalet",
    honest="osäker",
    taken="",
)
WORDS = {"da": DANISH, "sv": SWEDISH}


@dataclass
class Story:
    """One school, the devices in its people's hands, and where things are by now."""

    world: World
    words: Words
    language: str
    carl: Page
    erik: Page
    dorte: Page
    lise: Page
    anna: Page
    karin: Page
    plan: str = ""
    first: UUID = NOWHERE
    second: UUID = NOWHERE
    held: UUID = NOWHERE
    question: str = ""  # that Carl takes along

    def devices(self) -> dict[str, Page]:
        return {
            "carl": self.carl, "erik": self.erik, "dorte": self.dorte, "lise": self.lise,
            "anna": self.anna, "karin": self.karin,
        }  # fmt: skip

    def day(self, ahead: int) -> str:
        return (self.world.carl.owner.today() + timedelta(days=ahead)).isoformat()

    def at(self, phase: str = "", second: bool = False) -> str:
        """Where Anna's conversation lies."""
        of = self.second if second else self.first
        return f"/students/{self.world.anna.id}{phase}?round={of}"

    def others_talk(self) -> None:
        """The rest of the class answers and talks, as Anna did."""
        for place, student in enumerate(self.world.students()):
            if student.id == self.world.anna.id:
                continue
            person = people.person(self.world.owner, student.id)
            response = actions.responses.begin(person, self.first, "start-up", person.id, "da")
            save(person, response, filled("start-up", step=place % 4))
            actions.responses.send(person, response, uuid4())
            if place % 3:
                actions.conversations.open_(self.world.carl, student.id, self.first, True)

    def weeks_pass(self, weeks: int) -> None:
        """What has been lies that much further back, and the second round opens today."""
        ago, today = timedelta(weeks=weeks), self.world.carl.owner.today()
        for row in t.Membership.select():  # they have been here all the time
            t.Membership.update(from_day=row.from_day - ago).where(
                t.Membership.id == row.id
            ).execute()
        for row in t.Round.select().where(t.Round.id == self.first):
            t.Round.update(opens_on=row.opens_on - ago, closes_on=row.closes_on - ago).where(
                t.Round.id == row.id
            ).execute()
        for row in t.Conversation.select():
            t.Conversation.update(opened_at=row.opened_at - ago).where(
                t.Conversation.id == row.id
            ).execute()
        t.Round.update(opens_on=today, closes_on=today + timedelta(days=13)).where(
            t.Round.id == self.second
        ).execute()
