"""Each box of field.md 1.5, once: its page is opened, saved and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from playwright.sync_api import Locator, Page, expect

from questionnaires import Picked
from service import actions
from service.store import responses, tables as t
from service.store.people import Person
from service.store.visiting.counting import Owner
from service.store.visiting.focus import Area
from tests.browser.devices import Devices
from tests.browser.hands import button, log_in, main_text, press
from tests.browser.visiting.watching import draw_and_redraw, names, plan
from tests.school.focused import ACTIVE, CONTENT, GOALS, published
from tests.school.seen import AUTUMN, a_spring, notes as rated, seen, talks
from tests.school.visited import noted, visited
from tests.school.world import World

Open = Callable[[str, str, str], Page]
PLANS = (t.VisitCount, t.Experiment, t.Reflection, t.VisitNote, t.VisitShare)


@pytest.fixture(autouse=True)
def anew(world: World) -> Iterator[None]:
    """Before any visit and before any focus."""
    yield
    for table in PLANS:
        table.delete().execute()
    t.Response.delete().where(t.Response.visit.is_null(False)).execute()
    t.Visit.delete().execute()
    t.Focus.delete().execute()


@pytest.fixture
def opened(devices: Devices) -> Open:
    """A device of this size in somebody's hand, at this address."""

    def open_(who: str, size: str, path: str) -> Page:
        page = devices.device(size, touch=size != "laptop")
        log_in(page, who)
        page.goto(path)
        return page

    return open_


def kept(page: Page, name: str, sentence: str) -> None:
    """Press, read that it is kept, and open the page again."""
    button(page, name).click()
    expect(page.get_by_role("status").filter(has_text=sentence).first).to_be_visible()
    page.reload()


def draft(world: World) -> str:
    return f"/schools/{world.school}/focus/draft"


def focus(world: World) -> str:
    return f"/schools/{world.school}/focus"


def begun(observer: Person, visit: UUID, name: str, section: str) -> str:
    response = actions.responses.begin_on_visit(observer, visit, name, "da")
    return f"/responses/{response}/sections/{section}"


def saved(page: Page) -> None:
    expect(page.locator(".save-line")).to_contain_text("Gemt ")
    page.reload()


def counted(world: World) -> None:
    """Two half-years of visits that were talked through."""
    a_spring(world)
    a_spring(world, AUTUMN, (2, 2, 3, 2, 3, 1))
    actions.counting.count(Owner(world.owner, "Europe/Copenhagen", "dk"), date(2026, 11, 1))


def area(page: Page) -> Locator:
    return page.get_by_role("article").filter(has_text="Målet er tydeligt").first


@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_a_school_chooses_areas_and_answers_the_four_questions_of_the_agenda(
    world: World, opened: Open, size: str
) -> None:
    asked = {
        "justifies": "Hvad begrunder valget?",
        "matters": "Hvad er vigtigt her?",
        "qualify": "Hvordan kvalificerer vi fokus?",
        "upskilling": "Hvor har vi brug for at lære mere?",
    }
    page = opened("dorte", size, draft(world))
    button(page, "Målet er tydeligt").click()
    page.wait_for_url("**#area-1")
    for name, question in asked.items():
        box = page.locator(f"[name={name}_1]")
        expect(page.locator(f"label[for={name}_1]")).to_contain_text(question)
        box.fill(f"Svar: {question}")
    kept(page, "Gem kladden", "Kladden er gemt")

    for name, question in asked.items():
        expect(page.locator(f"[name={name}_1]")).to_have_value(f"Svar: {question}")


@pytest.mark.parametrize(("who", "size"), [("dorte", "tablet"), ("signe", "phone")])
def test_leadership_and_delegated_coaches_visit(
    world: World, opened: Open, who: str, size: str
) -> None:
    page = opened(who, size, "/visits/new")
    plan(page, world, "Carl Test", "Dansk, 3. lektion")

    expect(page.get_by_role("main")).to_contain_text("Dansk, 3. lektion")
    assert opened("lise", size, "/visits/new").locator("[formaction]").count() == 0


def test_the_purpose_of_visit_and_talk_is_spoken_of_first(world: World, opened: Open) -> None:
    """By the plan, where the teacher says what the visit is for, and before the notes."""
    teacher = opened("carl", "phone", "/visits/new")
    teacher.get_by_label("Det, du gerne vil have set efter").fill("Hvem får ordet?")
    plan(teacher, world, "Signe Test", "Matematik")
    expect(teacher.get_by_role("main")).to_contain_text("Hvem får ordet?")

    visit = visited(world)
    page = opened("signe", "tablet", begun(world.signe, visit, "visit", "before_lesson"))
    first = "Tal sammen, før timen begynder: hvad besøget og samtalen skal bruges til"
    expect(page.get_by_role("main")).to_contain_text(first)
    agreed = page.locator("textarea[name=q-look_for]")
    agreed.fill("Ventetid")
    saved(page)
    expect(agreed).to_have_value("Ventetid")


def test_one_starts_where_one_is(world: World, opened: Open) -> None:
    """The guide says so, and in the talk the teacher begins."""
    leader = opened("dorte", "laptop", draft(world))
    guide = leader.locator("[name=guide]")
    expect(guide).to_have_value(guide.input_value().replace("\r", ""))
    assert "Vi begynder, hvor du er." in guide.input_value()
    kept(leader, "Gem kladden", "Kladden er gemt")
    assert "Vi begynder, hvor du er." in leader.locator("[name=guide]").input_value()

    visit = visited(world)
    noted(world, visit)
    page = opened("carl", "phone", f"/visits/{visit}")
    expect(page.get_by_role("heading", name="Du begynder")).to_be_visible()


@pytest.mark.parametrize(("who", "size"), [("carl", "phone"), ("lise", "tablet")])
def test_every_teacher_collects_data_about_the_own_practice(
    world: World, opened: Open, who: str, size: str
) -> None:
    page = opened(who, size, "/own")
    page.get_by_role("main").locator("a[href='/own/visits/new']").click()
    page.get_by_label("Lektion").fill("Kun min egen time")
    page.locator("main form button").last.click()
    page.wait_for_url("**/own/visits/*")
    page.reload()
    expect(page.get_by_role("main")).to_contain_text("Kun min egen time")

    leader = opened("dorte", "laptop", f"/schools/{world.school}/visits")
    assert "Kun min egen time" not in leader.content()
    leader.goto(page.url)
    assert "Kun min egen time" not in leader.content()


def test_what_is_agreed_is_stable_and_who_reads_is_said_before(world: World, opened: Open) -> None:
    """What one changes counts when the other agrees anew."""
    coach = opened("signe", "laptop", "/visits/new")
    expect(coach.locator(".who-sees")).to_contain_text("Du og læreren i timen ser svarene")
    plan(coach, world, "Carl Test", "Dansk")
    teacher = opened("carl", "phone", coach.url)
    expect(teacher.locator(".who-sees").first).to_be_attached()
    kept(teacher, "Sig ja til besøget", "Du har sagt ja.")
    assert teacher.get_by_role("button", name="Sig ja til besøget").count() == 0
    coach.reload()
    coach.get_by_text("Foreslå noget andet").click()
    coach.get_by_label("Begynder").fill("11:00")
    button(coach, "Foreslå ændringen").click()

    teacher.reload()
    expect(button(teacher, "Sig ja til besøget")).to_be_visible()


@pytest.mark.parametrize("size", ["phone", "tablet"])
def test_the_visit_guide_is_published_to_all(world: World, opened: Open, size: str) -> None:
    published(world)
    leader = opened("dorte", size, draft(world))
    leader.locator("[name=guide]").fill("Vi kommer ind uden at forstyrre.")
    button(leader, "Udgiv til personalet").click()
    leader.wait_for_url(f"**{focus(world)}")
    leader.reload()
    expect(leader.get_by_role("main")).to_contain_text("Vi kommer ind uden at forstyrre.")

    for who in ("carl", "signe"):
        page = opened(who, size, focus(world))
        expect(page.get_by_role("main")).to_contain_text("Vi kommer ind uden at forstyrre.")
        expect(page.get_by_role("main")).to_contain_text(
            "Intet fra et besøg bruges i tjenstlige samtaler."
        )


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_general_notes_stand_in_one_field(world: World, opened: Open, size: str) -> None:
    visit = visited(world)
    page = opened("signe", size, begun(world.signe, visit, "visit", "along_the_way"))
    expect(page.locator("#answers[data-saves=ready]")).to_be_attached()
    expect(page.locator("[data-log]")).to_have_count(1)
    line = page.locator("[data-line]").last.get_by_role("textbox")
    line.fill("Eleverne finder bøgerne frem.")
    line.press("Enter")
    saved(page)

    first = page.locator("[data-line]").first.get_by_role("textbox")
    expect(first).to_have_value("Eleverne finder bøgerne frem.")


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_students_are_drawn_by_lot_and_again_where_one_is_away(
    world: World, opened: Open, size: str
) -> None:
    visit = visited(world)
    actions.people.speak(world.signe, "en")
    page = opened("signe", size, begun(world.signe, visit, "interview", "before_talks"))
    expect(page.locator("#answers[data-saves=ready]")).to_be_attached()
    drawn, away = draw_and_redraw(page)
    expect(page.locator(".save-line")).to_contain_text("Saved ")
    page.reload()
    actions.people.speak(world.signe, "da")

    assert names(page) == drawn
    assert away not in drawn
    (response,) = responses.of_visit(world.owner, visit)
    picked = response.working.answers["drawn"]
    assert isinstance(picked, Picked)
    assert (len(picked.ids), len(picked.absent)) == (3, 1)


PROMPTS = {GOALS: "Hvad er svært lige nu?", ACTIVE: "Hvad gør du, når du går i stå?"}


@pytest.mark.parametrize(("area", "size"), [(GOALS, "tablet"), (ACTIVE, "phone")])
def test_each_area_has_its_prompts(world: World, opened: Open, area: Area, size: str) -> None:
    """The area of the school's focus is chosen, and its prompts are at hand: no others."""
    focused = published(world, replace(CONTENT, areas=(GOALS, ACTIVE)))
    visit = visited(world)
    t.Visit.update(focus=focused.id).where(t.Visit.id == visit).execute()
    page = opened("signe", size, begun(world.signe, visit, "interview", "before_talks"))
    page.get_by_label(area.title).check()
    saved(page)
    expect(page.get_by_label(area.title)).to_be_checked()
    page.goto(page.url.replace("before_talks", "the_talks"))
    asked = {one: page.get_by_label(PROMPTS[one]).first for one in PROMPTS}
    for one, prompt in asked.items():
        expect(prompt).to_be_visible(visible=one == area)
    field = asked[area].get_by_role("textbox")
    field.fill("At begynde")
    saved(page)
    expect(field).to_have_value("At begynde")


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_the_observer_rates_from_one_to_seven(world: World, opened: Open, size: str) -> None:
    visit = visited(world)
    page = opened("signe", size, begun(world.signe, visit, "interview", "the_talks"))
    steps = page.locator(".opts-7").first.locator(".opt:not(.opt-skip) input")
    expect(steps).to_have_count(7)
    steps.nth(5).check()
    saved(page)

    expect(page.locator(".opts-7").first.locator("input").nth(5)).to_be_checked()


@pytest.mark.parametrize("size", ["laptop", "tablet"])
def test_the_talk_has_an_own_note_that_can_be_changed(
    world: World, opened: Open, size: str
) -> None:
    visit = visited(world)
    noted(world, visit)
    page = opened("signe", size, f"/visits/{visit}")
    for words in ("Spørg til makkerpar", "Spørg til makkerpar og ventetid"):
        page.get_by_label("Samtalen bagefter", exact=True).fill(words)
        kept(page, "Gem min note", "Gemt.")
        expect(page.get_by_label("Samtalen bagefter", exact=True)).to_have_value(words)


def test_what_the_two_talked_of_is_kept(world: World, opened: Open) -> None:
    visit = visited(world)
    noted(world, visit)
    page = opened("carl", "phone", f"/visits/{visit}")
    page.get_by_label("Hvad lærte du af det?").fill("At ro giver svar")
    kept(page, "Gem det, I talte om", "Gemt.")

    expect(page.get_by_label("Hvad lærte du af det?")).to_have_value("At ro giver svar")


def test_earlier_visits_are_there_to_build_on(world: World, opened: Open) -> None:
    earlier, visit = visited(world, 40, lesson="Tal og brøker"), visited(world)
    for one in (earlier, visit):
        noted(world, one)
    page = opened("carl", "tablet", f"/visits/{earlier}")
    page.get_by_label("Samtalen bagefter", exact=True).fill("Begynd med det, der lykkes")
    kept(page, "Gem min note", "Gemt.")

    page.goto(f"/visits/{visit}")
    before = page.get_by_role("group").filter(has_text="Tal og brøker")
    before.locator("summary").click()
    expect(before).to_contain_text("Begynd med det, der lykkes")


def test_the_ratings_need_not_be_spoken_of(world: World, opened: Open) -> None:
    visit = visited(world)
    noted(world, visit, interview=True)
    page = opened("carl", "phone", f"/visits/{visit}")

    expect(page.locator("details.ratings dl")).to_be_hidden()
    press(button(page, "Vi har talt det igennem"))
    page.reload()
    expect(page.locator("#talked")).to_contain_text("Talt igennem")
    expect(page.locator("details.ratings dl")).to_be_hidden()


@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_my_school_is_filtered_by_interval_subject_and_grade(
    world: World, opened: Open, size: str
) -> None:
    counted(world)
    page = opened("dorte", size, f"/schools/{world.school}/visits")
    page.get_by_label("Halvår").select_option("Efterår 2025")
    page.get_by_label("Fag").select_option("Dansk")
    button(page, "Vis").click()
    page.wait_for_url("**subject=*")
    page.reload()
    expect(page.get_by_label("Halvår")).to_have_value("2025-08-01")
    expect(area(page)).to_contain_text("Dansk")
    page.get_by_label("Fag").select_option("")
    page.get_by_label("Klassetrin").select_option("5. klassetrin")
    button(page, "Vis").click()
    page.wait_for_url("**grade=5*")
    page.reload()
    expect(area(page)).to_contain_text("5. klassetrin")

    asked = page.locator("form.filters select").evaluate_all("all => all.map((one) => one.name)")
    assert asked == ["half", "subject", "grade"]  # of teachers and of boys and girls there is none


def test_my_school_shows_status_and_development_of_each_area(world: World, opened: Open) -> None:
    counted(world)
    page = opened("dorte", "tablet", f"/schools/{world.school}/visits")
    page.get_by_label("Halvår").select_option("Forår 2026")
    button(page, "Vis").click()
    expect(area(page)).to_contain_text("Hele skolen")
    page.get_by_label("Halvår").select_option("Alle halvår")
    press(button(page, "Vis"))
    page.reload()

    for half in ("Forår 2026", "Efterår 2025"):
        expect(area(page).get_by_role("row", name=half).first).to_be_visible()


def test_what_was_seen_and_what_students_told_stand_together(world: World, opened: Open) -> None:
    counted(world)
    page = opened("signe", "laptop", f"/schools/{world.school}/visits")
    page.reload()

    ids = page.locator("article.area h3").evaluate_all("all => all.map((one) => one.id)")
    assert {one.partition("-")[0] for one in ids} == {"signs", "ratings"}


def test_the_school_says_how_much_it_wants_and_sees_how_far_it_is(
    world: World, opened: Open
) -> None:
    published(world)
    leader = opened("dorte", "laptop", draft(world))
    expect(leader.get_by_role("main")).to_contain_text("to gange om året")
    leader.locator("[name=interviews]").select_option("2")
    leader.locator("[name=rounds]").select_option("3")
    button(leader, "Udgiv til personalet").click()
    leader.wait_for_url(f"**{focus(world)}")
    seen(world, world.carl, rated(3), world.dorte.owner.today(), interview=talks(3))
    page = opened("carl", "phone", f"/schools/{world.school}/visits")
    page.reload()

    row = page.get_by_role("row", name="5.a")
    expect(row).to_contain_text("1 af 2")
    expect(row).to_contain_text("1 af 3")
    assert "to gange om året er et rimeligt grundlag" in main_text(page)
