"""The whole thread in Danish, in order: a round, answers, two looks, an agreement, and again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Page, expect

from service import actions
from service.store import people, tables as t
from tests.browser.devices import Devices
from tests.browser.hands import (
    button,
    fill_all,
    fill_section,
    go_on,
    log_in,
    main_text,
    send,
    tick,
    ticked,
    write,
)
from tests.school.deeds import begin, filled, save
from tests.school.world import World

OWN_WORDS = "Jeg tegnede brøkerne, og så forstod jeg dem."
GOAL = "Jeg vil læse højt uden at gå i stå"


@dataclass
class Story:
    """One school, the devices in its people's hands, and what has happened so far."""

    world: World
    dorte: Page
    carl: Page
    phone: Page
    tablet: Page
    signe: Page
    card: tuple[str, str] = ("", "")
    look_through: str = ""

    def rounds(self) -> list[UUID]:
        return [one.id for one in t.Round.select().order_by(t.Round.id)]

    def anna(self) -> str:
        """Where Anna's conversation lies."""
        return f"/students/{self.world.anna.id}"


@pytest.fixture(scope="module")
def story(world: World, devices: Devices) -> Story:
    t.Round.delete().execute()  # nobody has asked anything yet
    dorte, carl, signe = (devices.laptop() for _person in range(3))
    story = Story(world, dorte, carl, phone=devices.phone(), tablet=devices.phone(), signe=signe)
    for page, name in ((story.dorte, "dorte"), (story.carl, "carl"), (story.signe, "signe")):
        log_in(page, name)
    return story


def test_the_leader_opens_a_round_for_5a(story: Story) -> None:
    _open_round(story, "Forår")

    expect(story.dorte.get_by_role("status")).to_contain_text("Runden er åben")
    expect(story.dorte.get_by_role("row", name="5.a")).to_contain_text("0 af 12 har sendt")
    assert len(story.rounds()) == 1
    story.world = replace(story.world, round=story.rounds()[0])


def test_the_teacher_makes_the_sheet_of_codes(story: Story) -> None:
    story.carl.goto("/")
    story.carl.get_by_role("link", name="Klassekoder").click()
    button(story.carl, "Lav nye koder").click()

    cards = story.carl.get_by_role("main").get_by_role("listitem")
    expect(cards).to_have_count(12)
    annas = cards.filter(has_text="Anna Test")
    class_code, personal_code = annas.get_by_role("definition").all_inner_texts()
    story.card = (class_code.replace("-", ""), personal_code.replace("-", ""))
    expect(annas.locator("svg")).to_be_visible()


def test_anna_comes_in_by_the_picture_on_her_card(story: Story) -> None:
    story.phone.goto("/code#{}-{}".format(*story.card))
    story.phone.wait_for_url("**/")

    expect(story.phone.get_by_role("heading", level=1)).to_have_text("Hej Anna")
    expect(story.phone.get_by_role("link", name="Min mappe")).to_have_count(0)
    assert story.phone.evaluate("location.hash") == ""


def test_anna_answers_section_by_section_and_stops_in_the_middle(story: Story) -> None:
    phone = story.phone
    _start(phone, "Sådan lærer jeg lige nu")
    expect(phone.get_by_role("main")).to_contain_text("Du og din kontaktlærer ser svarene")
    phone.get_by_role("link", name="Begynd").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Mål, jeg forstår")
    fill_section(phone, 2, "")
    go_on(phone)
    tick(phone, "try_first", "En gang imellem")
    tick(phone, "give_up", "Det vil jeg ikke svare på")
    write(phone, "hard_success", OWN_WORDS)

    button(phone, "Gem og luk").click()

    expect(phone.get_by_role("main")).to_contain_text("7 af 22 besvaret")


def test_anna_goes_on_elsewhere_with_what_she_saved(story: Story) -> None:
    tablet = story.tablet
    log_in(tablet, "anna")
    _start(tablet, "Sådan lærer jeg lige nu", "Når noget er svært")

    assert ticked(tablet, "try_first") == "En gang imellem"
    assert ticked(tablet, "give_up") == "Det vil jeg ikke svare på"
    expect(tablet.locator("[name=q-hard_success]")).to_have_value(OWN_WORDS)

    while "/sections/" in tablet.url:
        for question in tablet.get_by_role("radiogroup").all():
            if not question.get_by_role("radio", checked=True).count():
                question.get_by_role("radio").nth(2).check()
        go_on(tablet)
    expect(tablet.get_by_role("main")).to_contain_text(OWN_WORDS)


def test_two_presses_send_once(story: Story) -> None:
    tablet = story.tablet
    story.look_through = tablet.url
    second = tablet.context.new_page()
    second.goto(tablet.url)  # the same page lies open twice, each with a key of its own

    button(tablet, "Send").dblclick()
    expect(tablet.get_by_role("heading", name="Sendt", exact=True)).to_be_visible()
    assert _sent() == 1

    button(second, "Send").click()
    expect(second.get_by_role("heading", level=1)).to_have_text("Svarene er sendt allerede")
    assert _sent() == 1
    second.close()


def test_going_back_and_sending_again_is_a_calm_page(story: Story) -> None:
    tablet = story.tablet
    tablet.go_back()
    expect(tablet.get_by_role("heading", name="Sendt", exact=True)).to_be_visible()
    tablet.goto(story.look_through)

    expect(tablet.get_by_role("heading", name="Sendt", exact=True)).to_be_visible()
    expect(button(tablet, "Send")).to_have_count(0)
    assert _sent() == 1


def test_what_anna_forgets_is_named_and_she_is_led_to_it(story: Story) -> None:
    tablet = story.tablet
    tablet.goto("/")
    _start(tablet, "Klar til samtalen")
    fill_all(tablet, 1, "Jeg er stolt af min tegning.")
    tablet.get_by_role("link", name="Ret Samtalen og det næste").click()
    write(tablet, "talk_about", "")
    go_on(tablet)

    button(tablet, "Send").click()

    summary = tablet.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("1 svar mangler")
    assert tablet.title().startswith("Fejl:")
    summary.get_by_role("link", name="Hvad vil du gerne tale om?").click()
    expect(tablet.locator("#q-talk_about")).to_be_in_viewport()

    write(tablet, "talk_about", "At læse højt.")
    go_on(tablet)
    send(tablet)
    tablet.goto("/")
    expect(tablet.locator("form[action='/responses']")).to_have_count(0)  # nothing more to begin
    assert _sent() == 2


def test_carl_sees_nothing_of_annas_answers_before_his_own_look(story: Story) -> None:
    carl = story.carl
    carl.goto(story.anna())

    expect(carl.get_by_role("main")).to_contain_text("Anna har sendt.")
    expect(carl.get_by_role("main")).to_contain_text("Du har ikke givet dit blik.")
    assert OWN_WORDS not in carl.content()


def test_carl_gives_his_look_at_two_students(story: Story) -> None:
    carl = story.carl
    for student in ("Anna", "Bo"):
        carl.goto("/conversations")
        carl.get_by_role("row", name=student).get_by_role("button", name="Giv").click()
        fill_all(carl, 3, f"{student} hjælper de andre i gang.")
        send(carl)

    carl.goto("/conversations")
    for student in ("Anna", "Bo"):
        expect(carl.get_by_role("row", name=student)).to_contain_text("Givet")


def test_the_looks_lie_closed_until_the_conversation_is_opened(story: Story) -> None:
    story.carl.goto(story.anna())
    expect(story.carl.get_by_role("main")).to_contain_text("Du har givet dit blik.")
    assert OWN_WORDS not in story.carl.content()

    story.tablet.goto("/folder")
    assert "hjælper de andre i gang" not in story.tablet.content()


def test_opened_the_two_looks_lie_side_by_side(story: Story) -> None:
    carl = story.carl
    button(carl, "Start samtalen").click()

    looks = carl.get_by_role("region", name="To blikke")
    expect(looks.get_by_role("img", name="Carl ser det oftere.")).to_have_count(5)  # one a theme
    looks.get_by_text("Vis som tabel").click()
    table = looks.get_by_role("table")
    expect(table.get_by_role("rowheader")).to_have_count(5)
    expect(table.get_by_role("columnheader", name="Carl")).to_be_visible()


def test_annas_words_come_to_the_table_with_her_card(story: Story) -> None:
    """Carl reads them where he prepares; on the screen that they share, Anna shows them."""
    assert OWN_WORDS not in story.carl.content()
    story.tablet.goto("/cards")
    story.tablet.get_by_label(OWN_WORDS).check()
    button(story.tablet, "Tag dem med").click()
    button(story.tablet, "Vis alle for dem, der er med").click()
    for phase in ("", "/conversation"):
        story.carl.goto(story.anna() + phase)
        expect(story.carl.locator("section[aria-labelledby=words]")).to_contain_text(OWN_WORDS)


def test_bos_answers_are_still_awaited(story: Story) -> None:
    story.carl.goto(f"/students/{story.world.bo.id}")

    expect(story.carl.get_by_role("main")).to_contain_text("Bo har ikke sendt endnu.")
    expect(story.carl.get_by_role("main")).to_contain_text("Du har givet dit blik.")


def test_a_goal_and_what_is_agreed_are_written_down(story: Story) -> None:
    carl = story.carl
    carl.goto(f"{story.anna()}/conversation")
    button(carl, "Skriv selv").click()
    carl.locator("[name=help_1]").fill("At øve hjemme først")
    carl.get_by_label("Hvem holder det i live").first.select_option("Anna")
    button(carl, "Gem mål og aftaler").click()
    expect(carl.get_by_role("alert")).to_contain_text("Målet er ikke gemt endnu")

    carl.get_by_label("Mit mål frem til næste gang").fill(GOAL)
    carl.get_by_label("Aftale 1", exact=True).fill("Læse ti minutter om dagen")
    carl.get_by_label("Hvem står for aftale 1").select_option("Anna")
    carl.get_by_label("Aftale 2", exact=True).fill("Vælge en bog, der passer")
    carl.get_by_label("Hvem står for aftale 2").select_option("Læreren")
    button(carl, "Gem mål og aftaler").click()

    expect(carl.get_by_role("status").first).to_contain_text("Målene og aftalerne er gemt")
    expect(carl.get_by_label("Mit mål frem til næste gang")).to_have_value(GOAL)
    story.tablet.goto("/")
    expect(story.tablet.get_by_role("main")).to_contain_text(GOAL)


def test_the_coach_writes_down_a_visit_on_the_same_pages(story: Story) -> None:
    signe = story.signe
    signe.get_by_role("link", name="Planlæg et besøg").click()
    signe.get_by_label("Klasse").select_option("5.a")
    signe.get_by_label("Lærer").select_option("Carl Test")
    signe.get_by_label("Lektion").fill("Dansk, anden lektion")
    button(signe, "Åbn noterne").click()

    fill_all(signe, 2, "Alle kom til orde i grupperne.")
    send(signe)

    signe.goto("/visits")
    expect(signe.get_by_role("link", name="Læs")).to_be_visible()


def test_the_observed_teacher_reads_it(story: Story) -> None:
    story.carl.goto("/visits")
    story.carl.get_by_role("link", name="Læs").click()

    expect(story.carl.get_by_role("heading", level=1)).to_contain_text("Dansk, anden lektion")
    expect(story.carl.get_by_role("main")).to_contain_text("Alle kom til orde i grupperne.")


def test_the_leader_closes_the_round(story: Story) -> None:
    _others_answer(story.world)
    dorte = story.dorte
    dorte.goto("/rounds")
    dorte.get_by_role("link", name="Forår").click()
    expect(dorte.get_by_role("row", name="5.a")).to_contain_text("12 af 12 har sendt")

    dorte.get_by_text("Luk runden nu").click()
    button(dorte, "Ja, luk den").click()

    expect(dorte.get_by_role("main")).to_contain_text("Tallene ligger fast")
    expect(dorte.get_by_text("Luk runden nu")).to_have_count(0)


def test_the_team_sees_where_the_class_is_and_what_lies_behind(story: Story) -> None:
    carl = story.carl
    carl.goto("/")
    carl.get_by_role("link", name="Klasser", exact=True).click()
    expect(carl.get_by_role("heading", level=1)).to_have_text("Team 5")

    _choose_a_field(carl, "Når noget er svært")


def test_the_school_sees_the_same(story: Story) -> None:
    dorte = story.dorte
    dorte.get_by_role("link", name="Se skolen").click()
    expect(dorte.get_by_role("heading", level=1)).to_have_text("Nordskolen")

    _choose_a_field(dorte, "At lære sammen")
    assert "Anna" not in main_text(dorte)


def test_next_time_begins_with_what_was_agreed(story: Story) -> None:
    _open_round(story, "Efterår")
    carl = story.carl
    carl.goto(story.anna())

    since = carl.get_by_role("region", name="Siden sidst")
    expect(since).to_contain_text(GOAL)
    expect(since).to_contain_text("Læse ti minutter om dagen")
    expect(since).to_contain_text("Vælge en bog, der passer")


def test_how_far_it_has_come_is_written_down(story: Story) -> None:
    carl = story.carl
    since = carl.get_by_role("region", name="Siden sidst")
    if not since.get_by_role("radio").count():  # asked in the conversation, once it is open
        button(carl, "Start samtalen").click()
    goal = since.get_by_role("group", name="Hvor langt synes Anna")
    goal.get_by_label("Nået").check()
    since.get_by_role("group", name="Læse ti minutter").get_by_label("Holdt", exact=True).check()
    since.get_by_role("button", name="Gem").click()

    expect(carl.get_by_role("status").first).to_contain_text("Gemt")
    expect(goal.get_by_label("Nået")).to_be_checked()
    story.tablet.goto("/folder")
    told = story.tablet.get_by_role("region", name="Siden sidst")
    expect(told).to_contain_text("Nået")
    expect(told).to_contain_text("Holdt")


def _open_round(story: Story, title: str) -> None:
    dorte = story.dorte
    dorte.goto("/")
    dorte.get_by_role("link", name="Åbn en runde").click()
    dorte.get_by_label("Hvad hedder den?").fill(title)
    last = story.world.dorte.owner.today() + timedelta(days=10)
    dorte.get_by_label("Sidste dag til at svare").fill(last.isoformat())
    dorte.get_by_role("group", name="Klasser").get_by_label("5.a").check()
    button(dorte, "Åbn runden").click()
    expect(dorte.get_by_role("heading", level=1)).to_have_text(title)


def _start(page: Page, title: str, opens: str = "") -> None:
    """Press the button of this questionnaire on the front page, whichever stands first."""
    card = page.get_by_role("main").locator(":is(section, form)").filter(has_text=title)
    card.get_by_role("button").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(opens or title)


def _sent() -> int:
    """Responses that landed, in the whole database."""
    return int(t.Response.select().where(t.Response.sent_at.is_null(False)).count())


def _others_answer(world: World) -> None:
    """The rest of the class, each on a step of their own."""
    for place, student in enumerate(world.students()):
        if student.id == world.anna.id:
            continue
        person = people.person(world.owner, student.id)
        response = begin(world, person, "start-up")
        save(person, response, filled("start-up", step=place % 4))
        actions.responses.send(person, response, uuid4())


def _choose_a_field(page: Page, theme: str) -> None:
    """A field of the heat map leads to its bars: drawn, and as a table."""
    heat = page.get_by_role("table", name="Andel elever")
    row = heat.get_by_role("row", name="5.a")
    themes = heat.get_by_role("columnheader").all_inner_texts()
    row.get_by_role("cell").nth(themes.index(theme) - 1).get_by_role("link").click()

    figure = page.locator("[data-drawn]")
    expect(figure).to_be_visible()
    expect(figure).not_to_have_attribute("data-drawn", "failed")
    expect(page.get_by_role("heading", name=f"5.a: {theme}")).to_be_visible()
    assert figure.locator("path, rect").count() > 0
    page.get_by_text("Vis som tabel").click()
    behind = page.get_by_role("table").filter(has_text="Spørgsmål")
    expect(behind.get_by_role("rowheader")).to_have_count(4)
