"""Everybody can answer: by keyboard, by ear, on the smallest screen, in colours of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from playwright.sync_api import Locator, Page, expect

from service import actions
from tests.browser.answering.measures import (
    PHONE,
    hidden_focus,
    in_all_ways,
    look,
    moves,
    see,
    small_targets,
)
from tests.browser.answering.voices import DANISH, give_voices
from tests.browser.devices import Devices
from tests.browser.hands import go_on, log_in, tick, write
from tests.school.deeds import begin, filled, give, save
from tests.school.world import World

TOO_LONG = "Jeg tegnede det først. " * 60


@dataclass(frozen=True)
class Scene:
    """Bo's forms, as far as they are."""

    untouched: UUID  # preparation
    begun: UUID  # start-up, all but its last part
    sent: UUID  # the same of November, in a round of its own
    youngest: UUID  # with pictures
    notes: UUID  # Signe's, of a visit


@pytest.fixture(scope="module")
def scene(world: World) -> Scene:
    begun = begin(world, world.bo, "start-up")
    save(world.bo, begun, filled("start-up").only(_all_but_last()))
    days = (world.dorte.owner.today(), [world.class_a.id])
    other = actions.rounds.open_(
        world.dorte, world.school, "Forår", days[0], ["pictograms", "start-up"], days[1]
    )
    spring = replace(world, round=other)
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Dansk", days[0]
    )
    return Scene(
        begin(world, world.bo, "preparation"),
        begun,
        give(spring, world.bo, "start-up"),
        begin(spring, world.bo, "pictograms"),
        actions.responses.begin_on_visit(world.signe, visit, "visit", "da"),
    )


def _all_but_last() -> list[str]:
    asked = filled("start-up").answers
    return list(asked)[:-4]


@pytest.fixture(scope="module")
def page_of(devices: Devices) -> Callable[[str], Page]:
    """The phone of each, which can read aloud."""
    known: dict[str, Page] = {}

    def page_of(who: str) -> Page:
        if who not in known:
            known[who] = devices.laptop()
            give_voices(known[who], DANISH)
            log_in(known[who], who)
        return known[who]

    return page_of


def at(path: str) -> Callable[[Page, Scene], None]:
    return lambda page, scene: _go(page, path.format(**vars_of(scene)))


def vars_of(scene: Scene) -> dict[str, UUID]:
    return {name: getattr(scene, name) for name in Scene.__dataclass_fields__}


def _go(page: Page, path: str) -> None:
    page.goto(path)


def _changed(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.begun}/sections/when_hard")
    tick(page, "try_first", "Slet ikke endnu")
    write(page, "hard_success", "Brøkerne")


def _refused(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.untouched}/sections/coming_up")
    write(page, "talk_about", TOO_LONG)
    page.locator(".save[data-state=error]").wait_for()
    page.locator("button[name=go][value=on]:visible").click()
    page.locator(".errsum").wait_for()


def _missing(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.untouched}/look-through")
    page.locator("form[action$='/send'] button").click()
    page.locator(".errsum").wait_for()


def _read_aloud(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.begun}/sections/when_hard")
    page.locator(".aloud").first.click()


def _in_two_ways(page: Page, scene: Scene) -> None:
    """The same question on two devices, of which neither knew of the other."""
    path = f"/responses/{scene.begun}/sections/know_goals"
    other = page.context.new_page()
    page.goto(path)
    other.goto(path)
    for device, step in ((page, "Slet ikke endnu"), (other, "Næsten altid")):
        tick(device, "goal_known", step)
        go_on(device)
    other.close()
    page.goto(path)
    page.locator("#asides").wait_for()


def _without_a_network(page: Page, scene: Scene) -> None:
    page.goto(f"/responses/{scene.begun}/sections/together")
    page.context.set_offline(True)
    page.locator("#q-belong .opt").first.click()
    page.locator(".save:not([data-state=saved], [data-state=saving])").wait_for()


STATES: dict[str, tuple[str, Callable[[Page, Scene], None]]] = {
    "a cover": ("bo", at("/responses/{untouched}")),
    "the cover of what is begun": ("bo", at("/responses/{begun}")),
    "a section without answers": ("bo", at("/responses/{untouched}/sections/coming_up")),
    "a section with answers": ("bo", at("/responses/{begun}/sections/when_hard")),
    "a section that was changed": ("bo", _changed),
    "a section that is refused": ("bo", _refused),
    "a question that is read aloud": ("bo", _read_aloud),
    "an answer in two ways": ("bo", _in_two_ways),
    "a section without a network": ("bo", _without_a_network),
    "a section for the youngest": ("bo", at("/responses/{youngest}/sections/when_i_learn")),
    "notes of a visit": ("signe", at("/responses/{notes}/sections/along_the_way")),
    "a look through": ("bo", at("/responses/{begun}/look-through")),
    "a look through that lacks answers": ("bo", at("/responses/{untouched}/look-through")),
    "a sending with answers missing": ("bo", _missing),
    "what was sent": ("bo", at("/responses/{sent}")),
}


@pytest.mark.parametrize(("who", "reach"), STATES.values(), ids=STATES)
def test_nobody_is_left_out(
    page_of: Callable[[str], Page],
    scene: Scene,
    who: str,
    reach: Callable[[Page, Scene], None],
) -> None:
    page = page_of(who)
    see(page, PHONE)
    try:
        reach(page, scene)
        page.wait_for_load_state()
        found = in_all_ways(page)
    finally:
        page.context.set_offline(False)

    assert found == [], "\n".join(found)


# ---- by keyboard


def test_from_the_front_page_to_what_is_sent_by_keyboard_alone(devices: Devices) -> None:
    """Freja never touches a mouse, and always sees where she stands."""
    page = devices.laptop()
    see(page, (1366, 500))
    log_in(page, "freja")
    lost: list[str] = []

    _tab_to(page, "main form button", lost)
    _press_on(page, "Enter")
    _tab_to(page, "main a[href*='/sections/']", lost)
    _press_on(page, "Enter")
    while "/sections/" in page.url:
        _answer(page, lost)
        _press_on(page, "Enter")
    _tab_to(page, "form[action$='/send'] button", lost)
    _press_on(page, "Enter")

    expect(page.locator(".all-sent")).to_be_visible()
    assert lost == []
    assert page.locator(".answers .muted").count() == 0  # nothing was passed over


def _answer(page: Page, lost: list[str]) -> None:
    """From the first field to the button that leads on."""
    for _press in range(80):
        page.keyboard.press("Tab")
        lost += filter(None, [hidden_focus(page)])
        here = page.locator(":focus")
        if here.evaluate("one => one.matches('#answers [type=radio]')"):
            page.keyboard.press("Space")
        elif here.evaluate("one => one.matches('#answers textarea')"):
            page.keyboard.type("Det går godt.")
        elif here.evaluate("one => one.matches('.actbar [value=on]')"):
            return
    raise AssertionError("Tab does not lead on")


def _tab_to(page: Page, selector: str, lost: list[str]) -> None:
    for _press in range(60):
        page.keyboard.press("Tab")
        lost += filter(None, [hidden_focus(page)])
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab does not lead to {selector}")


def _press_on(page: Page, key: str) -> None:
    before = page.url
    page.keyboard.press(key)
    page.wait_for_url(lambda url: url != before)


def test_a_mistake_is_found_and_mended_by_keyboard(
    page_of: Callable[[str], Page], scene: Scene
) -> None:
    page = page_of("bo")
    see(page, PHONE)
    _refused(page, scene)

    expect(page.locator(".errsum")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("[name=q-talk_about]")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("Brøkerne")
    lost: list[str] = []
    _tab_to(page, ".actbar [value=on]", lost)
    _press_on(page, "Enter")
    assert lost == []


def test_every_question_says_its_name_and_what_belongs_to_it(
    page_of: Callable[[str], Page], scene: Scene
) -> None:
    page = page_of("bo")
    page.goto(f"/responses/{scene.begun}/sections/when_hard")

    asked = page.get_by_role("radiogroup", name="Jeg prøver selv noget, før jeg beder om hjælp.")
    expect(asked.get_by_role("radio", name="Slet ikke endnu")).to_have_count(1)
    expect(asked.get_by_role("radio")).to_have_count(5)
    words = page.locator("[name=q-hard_success]")
    expect(words).to_have_role("textbox")
    expect(words).to_have_accessible_name(re.compile("Fortæl om en gang"))
    expect(words).to_have_accessible_description(re.compile("Nævn ikke andre ved navn"))


# ---- without our colours


def test_in_colours_of_ones_own_nothing_is_told_by_a_shade_alone(
    page_of: Callable[[str], Page], scene: Scene
) -> None:
    """What is chosen, wrong, pressed or done still looks different from what is not."""
    page = page_of("bo")
    see(page, PHONE)
    page.goto(f"/responses/{scene.untouched}/sections/coming_up")
    page.goto(f"/responses/{scene.begun}/sections/my_feedback")
    page.emulate_media(forced_colors="active")
    try:
        same = [name for name, (before, after) in _pairs(page).items() if before == after]
    finally:
        page.emulate_media(forced_colors="none")

    assert same == []


def _pairs(page: Page) -> dict[str, tuple[bytes, bytes]]:
    option = page.locator("#q-feedback_clear .opt").first
    aloud = page.locator("#q-feedback_clear > .aloud")
    words = page.locator("textarea").first
    card = page.locator("#q-feedback_clear")
    far = page.locator("progress.prog")
    return {
        "what is chosen": _before_and_after(option, _check),
        "silence": _before_and_after(page.locator("#q-feedback_clear .opt-skip").first, _check),
        "what is read aloud": _before_and_after(aloud, _press),
        "where the keyboard stands, on an answer": _before_and_after(option, _stand_inside),
        "where the keyboard stands, in words": _before_and_after(words, _stand_on),
        "where the keyboard stands, on a button": _before_and_after(
            page.locator(".actbar .btn-primary"), _stand_on
        ),
        "a mistake": _before_and_after(card, lambda one: one.evaluate(IS_WRONG)),
        "how far one is": _before_and_after(far, lambda one: one.evaluate("one => one.value += 1")),
    }


IS_WRONG = "one => one.classList.add('is-error')"


def _before_and_after(place: Locator, deed: Callable[[Locator], object]) -> tuple[bytes, bytes]:
    """How it looks when the deed is done, and the mouse and the keyboard are elsewhere."""
    page = place.page
    page.evaluate("document.activeElement.blur()")
    page.mouse.move(0, 0)
    before = look(place)
    deed(place)
    page.mouse.move(0, 0)
    return before, look(place)


def _check(option: Locator) -> None:
    option.click()
    option.page.evaluate("document.activeElement.blur()")


def _press(button: Locator) -> None:
    button.click()
    button.page.evaluate("document.activeElement.blur()")


def _stand_on(place: Locator) -> None:
    """As somebody does who came by keyboard: only then there is a ring."""
    place.page.keyboard.press("Tab")
    place.focus()


def _stand_inside(option: Locator) -> None:
    _stand_on(option.locator("input"))


def test_what_moves_stands_still_for_whoever_asks_for_it(devices: Devices, scene: Scene) -> None:
    """The same page, with and without the wish: so the measure is one that can fail."""
    page = devices.phone()
    log_in(page, "bo")
    page.goto(f"/responses/{scene.untouched}")

    still = moves(page)
    page.emulate_media(reduced_motion="no-preference")

    assert still == []
    assert moves(page)


def test_a_target_that_is_too_small_is_noticed(
    page_of: Callable[[str], Page], scene: Scene
) -> None:
    page = page_of("bo")
    page.goto(f"/responses/{scene.untouched}")

    page.locator(".btn-primary").first.evaluate("one => { one.style.minHeight = '30px'; }")

    assert len(small_targets(page)) == 1
