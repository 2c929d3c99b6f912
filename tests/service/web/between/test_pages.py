"""The pages between conversations: each is opened, saved and opened again."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import rounds, tables as t
from service.store.between import study_book
from service.store.people import Person
from tests.school.conversing.between import on_board, round_before, said, shows, with_goal
from tests.school.deeds import begin, earlier_round
from tests.school.lived import Lived
from tests.school.world import World, by_code
from tests.service.actions.between.test_study_book import three_years
from tests.test_statements import listening

ClientOf = Callable[[Person], FlaskClient]
PIECE = {"title": "Min bog", "text": "Den er\nlang", "link": "https://skole.example/bog?a=1&b=2"}
PAST = "Målet er fra en tidligere samtale"


def main(page: str) -> str:
    return re.sub(r"\s+", " ", page.partition("<main")[2].partition("</main>")[0])


def test_a_week_is_said_saved_and_found_again(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    anna, address = client_of(world.anna), f"/goals/{goal}/check-in"

    said_now = {"going": "stuck", "tried": "asked", "next_step": "smaller", "line": "Det driller"}
    reply = anna.post(address, data=said_now)
    again = anna.get(address).text

    assert (reply.status_code, reply.location) == (303, "/goals")
    for name in ("stuck", "asked", "smaller"):
        assert f'value="{name}" checked' in again
    assert 'value="Det driller"' in again
    mine = main(anna.get("/goals").text)
    assert "Jeg er gået i stå" in mine
    assert "Det driller" in mine
    assert "Ret det, du skrev i denne uge" in mine
    anna.post(address, data=said_now | {"going": "well"})
    (kept,) = study_book.kept(world.owner, world.anna.id).check_ins
    assert kept.words.going == "well"


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        ({"line": "Jeg skrev"}, "Vælg, hvordan det går."),
        ({"going": "superb", "line": "Jeg skrev"}, "Vælg et af de svar"),
        ({"going": "well", "line": "Jeg skrev " * 30}, "højst 200 tegn"),
    ],
)
def test_a_week_that_is_refused_comes_back_with_its_words(
    client_of: ClientOf, world: World, sent: dict[str, str], why: str
) -> None:
    goal = with_goal(world, world.anna)

    reply = client_of(world.anna).post(f"/goals/{goal}/check-in", data=sent)

    assert reply.status_code == 422
    assert "Jeg skrev" in reply.text
    assert why in reply.text
    assert t.CheckIn.select().count() == 0


def test_what_was_written_to_a_goal_that_is_past_is_not_lost(
    client_of: ClientOf, world: World
) -> None:
    past = with_goal(world, world.anna, "Før", 12, earlier_round(world))
    with_goal(world, world.anna, "Nu", 0)
    anna = client_of(world.anna)

    week = anna.post(f"/goals/{past}/check-in", data={"going": "well", "line": "Jeg læste højt"})
    piece = anna.post(f"/goals/{past}/evidence", data=PIECE)
    board = anna.post(f"/goals/{past}/board", data={"on_board": "yes"})

    assert [one.status_code for one in (week, piece, board)] == [409, 409, 409]
    assert "Jeg læste højt" in week.text
    assert "Min bog" in piece.text
    assert all(PAST in one.text for one in (week, piece, board))
    assert t.CheckIn.select().count() == t.Evidence.select().count() == 0


def test_evidence_is_kept_changed_shown_and_taken_away(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    anna = client_of(world.anna)

    anna.post(f"/goals/{goal}/evidence", data=PIECE)
    (kept,) = study_book.kept(world.owner, world.anna.id).evidence
    mine = main(anna.get("/goals").text)
    link = re.search(r'<a href="https://skole.example/bog\?a=1&amp;b=2"([^>]*)>', mine)
    assert link is not None
    assert 'rel="noopener noreferrer nofollow"' in link[1]

    address = f"/goals/evidence/{kept.id}"
    anna.post(address, data=PIECE | {"title": "Min film", "on_board": "yes"})
    page = anna.get(address).text
    assert 'value="Min film"' in page
    assert 'value="yes" checked' in page
    assert "Min film" in client_of(world.bo).get(f"/classes/{world.class_a.id}/board").text

    anna.post(f"{address}/board", data={"on_board": "no"})
    assert "Min film" not in client_of(world.bo).get(f"/classes/{world.class_a.id}/board").text
    assert anna.post(f"{address}/remove").status_code == 303
    assert anna.get(address).status_code == 404


@pytest.mark.parametrize(
    "link",
    [
        "http://skole.example/bog", "javascript:alert(1)", "skole.example/bog", "https://",
        "https://anna:hemmeligt@skole.example/", "https://skole", "data:text/html,x",
        "//skole.example",
        "https://skole.example:99999/", "https://[skole", "https://skole.example/min bog",
        "https:/\\skole.example",
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_refused_with_all_that_was_written(
    client_of: ClientOf, world: World, link: str
) -> None:
    goal = with_goal(world, world.anna)

    reply = client_of(world.anna).post(f"/goals/{goal}/evidence", data=PIECE | {"link": link})

    assert reply.status_code == 422
    assert "Skriv hele adressen" in reply.text
    assert "Den er\nlang" in reply.text
    assert t.Evidence.select().count() == 0


def test_markup_in_evidence_is_text(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    script = "<script>alert(1)</script>"
    client_of(world.anna).post(
        f"/goals/{goal}/evidence", data=PIECE | {"title": script, "on_board": "yes"}
    )

    for who, address in (
        (world.anna, "/goals"),
        (world.bo, f"/classes/{world.class_a.id}/board"),
        (world.carl, f"/students/{world.anna.id}/study-book"),
    ):
        page = client_of(who).get(address).text
        assert script not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_goal_is_hung_on_the_board_and_taken_down(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    anna, carl = client_of(world.anna), client_of(world.carl)
    board = f"/classes/{world.class_a.id}/board"
    assert "Tavlen er fri" in carl.get(board).text

    anna.post(f"/goals/{goal}/board", data={"on_board": "yes"})
    shown = main(carl.get(board).text)
    assert "Læse højt" in shown
    assert "Anna" in shown
    for kept_to_herself in ("Test", "Godt på vej", "Uge for uge", "af 12"):
        assert kept_to_herself not in shown
    assert "Læse højt" in main(anna.get("/goals").text).partition('id="board"')[2]

    anna.post(f"/goals/{goal}/board", data={"on_board": "no"})
    assert "Læse højt" not in carl.get(board).text


def test_at_the_terms_end_it_is_said_what_was_reached(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    yesterday = world.anna.owner.today() - timedelta(days=1)
    t.Goal.update(until=yesterday).where(t.Goal.id == goal).execute()
    anna = client_of(world.anna)
    assert "Tid til at se tilbage" in anna.get("/").text

    refused = anna.post(
        "/goals/term", data={f"status-{goal}": "reached", f"reached-{goal}": "Langt " * 200}
    )
    assert refused.status_code == 422
    assert "Langt Langt" in refused.text
    sent = {f"status-{goal}": "reached", f"reached-{goal}": "Jeg læser hver dag"}
    assert anna.post("/goals/term", data=sent).status_code == 303

    page = anna.get("/goals/term").text
    assert 'value="reached" checked' in page
    assert "Jeg læser hver dag" in page
    assert "Tid til at se tilbage" not in anna.get("/").text
    overview = main(client_of(world.carl).get(f"/classes/{world.class_a.id}/goals").text)
    assert "Anna Test" in overview
    assert "Jeg læser hver dag" in overview


def test_what_was_reached_goes_home_with_its_goal_and_its_page_says_so(
    client_of: ClientOf, lived: Lived
) -> None:
    anna, karin = client_of(lived.world.anna), client_of(lived.world.karin)

    page = main(anna.get("/goals/term").text)
    sent = {f"status-{lived.goal}": "reached", f"reached-{lived.goal}": "Jeg læser højt nu"}
    anna.post("/goals/term", data=sent)
    at_home = karin.get(f"/children/{lived.world.anna.id}/conversations/{lived.shared}").text

    assert "Jeg læser højt nu" in at_home
    assert "De derhjemme, når samtalen med målet er delt" in page


def test_what_is_said_of_anothers_goal_is_refused_whole(client_of: ClientOf, world: World) -> None:
    annas, bos = (with_goal(world, one) for one in (world.anna, world.bo))
    sent = {f"status-{annas}": "reached", f"status-{bos}": "dropped"}

    reply = client_of(world.anna).post("/goals/term", data=sent)

    assert reply.status_code == 403
    assert {one.status for one in t.Goal.select()} == {"under_way"}
    assert (
        client_of(world.anna).post("/goals/term", data={"status-x": "reached"}).status_code == 400
    )


def test_the_next_round_begins_with_the_goals_of_last_time(
    client_of: ClientOf, world: World
) -> None:
    goal = with_goal(world, world.anna, "Læse højt", of=round_before(world, "August", 60))
    anna = client_of(world.anna)
    cover = f"/responses/{begin(world, world.anna, 'preparation')}"
    sent = {f"status-{goal}": "reached", f"reached-{goal}": "Jeg læser hver dag"}
    anna.post("/goals/term", data=sent)

    page = main(anna.get(cover).text)
    by_a_code = main(client_of(by_code(world.anna)).get(cover).text)

    assert "Dine mål fra sidst" in page
    assert "Læse højt" in page
    assert "Jeg læser hver dag" in page
    assert page.index("Læse højt") < page.index("Begynd")
    assert "Læse højt" not in by_a_code
    teachers = f"/responses/{begin(world, world.carl, 'judgement', world.anna)}"
    assert "Læse højt" not in main(client_of(world.carl).get(teachers).text)


def test_the_study_book_of_three_years_asks_little_and_is_filtered(
    client_of: ClientOf, world: World
) -> None:
    three_years(world)
    for who, address in (
        (world.anna, "/study-book"),
        (world.carl, f"/students/{world.anna.id}/study-book"),
    ):
        client = client_of(who)
        with listening() as heard:
            page = main(client.get(address).text)
        assert len(heard) <= 6
        assert page.count("<h3>") == 7
        years = re.findall(r'href="[^"]*\?year=([^"&]+)"', page)
        oldest = main(client.get(f"{address}?year={years[-1]}").text)
        assert "Mål 980" in oldest
        assert "Mål 60" not in oldest
    assert client_of(world.anna).get("/study-book?year=nu").status_code == 404


def test_my_goals_ask_little_however_many_weeks_there_are(
    client_of: ClientOf, world: World
) -> None:
    goal = with_goal(world, world.anna, weeks=40)
    for weeks_ago in range(40):
        said(world, world.anna, goal, weeks_ago, "Linje")
    shows(world, world.anna, goal, on_board=True)
    on_board(world, goal)
    anna = client_of(world.anna)

    with listening() as heard:
        page = main(anna.get("/goals").text)

    assert len(heard) <= 6
    marks = page.partition('<ul class="weeks">')[2].partition("</ul>")[0]
    assert marks.count("<li>") == 12
    assert page.count("Linje") == 40  # the table twin holds them all


def test_pages_lead_to_each_other(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    home = client_of(world.anna).get("/").text
    assert f"/goals/{goal}/check-in" in home
    assert [one in home for one in ('href="/goals"', 'href="/folder"')] == [True, True]
    staff = client_of(world.carl).get("/").text
    assert f"/classes/{world.class_a.id}/board" in staff
    assert f"/classes/{world.class_a.id}/goals" in staff
    assert (
        f"/teams/{world.team.id}/outcomes"
        in client_of(world.carl).get(f"/teams/{world.team.id}").text
    )
    assert (
        f"/schools/{world.school}/outcomes"
        in client_of(world.dorte).get(f"/schools/{world.school}").text
    )


def test_whoever_came_by_code_sees_no_goal_at_all(client_of: ClientOf, world: World) -> None:
    goal = with_goal(world, world.anna)
    anna = client_of(by_code(world.anna))

    assert "Læse højt" not in anna.get("/").text
    for address in ("/goals", "/goals/term", f"/goals/{goal}/check-in", "/study-book",
                    f"/classes/{world.class_a.id}/board"):  # fmt: skip
        assert anna.get(address).status_code == 403


def test_the_round_that_is_over_tells_what_became_of_it(client_of: ClientOf, world: World) -> None:
    t.Membership.update(from_day=world.carl.owner.today() - timedelta(days=900)).execute()
    of = round_before(world, "September", 60)
    for student in world.students():
        with_goal(world, student, weeks=7, of=of)
    actions.outcomes.count_due()

    page = main(client_of(world.carl).get(f"/teams/{world.team.id}/outcomes").text)

    assert "12 af 12" in page
    assert "September" in page
    assert not [one.name for one in world.students() if one.name in page]
    assert rounds.round(world.owner, of).title == "September"
