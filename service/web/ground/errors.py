"""Give each refusal its status and its page. Views never catch these."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

from flask import Flask, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from markupsafe import Markup
from werkzeug.exceptions import HTTPException, SecurityError

from questionnaires import LANGUAGES, NotReadable, UnknownQuestionnaire
from service import errors
from service.store.ground.database import Lost
from service.web.ground.face import Face
from service.web.ground.faces_of_times import OF_TIMES
from service.web.ground.languages import _l, language
from service.web.ground.logs import short_code
from service.web.ground.ways import where_from

_log = logging.getLogger(__name__)


_NOT_FOUND = Face(
    404,
    _l("This page is not here"),
    _l("The address may be old, or something was moved."),
    why="not_found",
)
_BROKEN = Face(
    500,
    _l("Something went wrong on our side"),
    _l("What you had saved is still there. Try again in a little while."),
)
FACES: dict[type[Exception], Face] = {
    **OF_TIMES,
    errors.NotAllowed: Face(
        403,
        _l("You cannot open this page"),
        _l("Only those it concerns can open it."),
        why="not_allowed",
    ),
    errors.NoHat: Face(
        409,
        _l("You have several roles here"),
        _l("Choose first which of them you come in."),
        why="no_hat",
    ),
    errors.SecondFactorMissing: Face(
        403,
        _l("One more step before you can go on"),
        _l("Enter the code from your authenticator app."),
        why="second_factor",
    ),
    errors.NotOnTheList: Face(
        403,
        _l("You are not on the school’s list yet"),
        _l("Your log-in is right, but nobody here has it. Turn to your school’s office."),
    ),
    errors.OtherRole: Face(
        403,
        _l("You came as something else than you are here"),
        _l("Log in again in the role that the school knows you in, or turn to its office."),
    ),
    errors.OutsideRefused: Face(
        403,
        _l("You were not logged in"),
        _l("The log-in was stopped on the way. Begin again from our log-in page."),
    ),
    errors.OutsideAway: Face(
        503,
        _l("That log-in does not answer just now"),
        _l("Try again in a minute. A user name with a password works all the same."),
    ),
    errors.SecondFactorUnreadable: Face(
        503,
        _l("Your second factor cannot be read just now"),
        _l("Ask whoever administers your school. They can take it away, and you set it up anew."),
        why="second_factor",
    ),
    errors.TooManyFailures: Face(
        429,
        _l("Too many attempts"),
        _l("Wait a quarter of an hour, and try again."),
        why="too_many",
    ),
    errors.NotFound: _NOT_FOUND,
    UnknownQuestionnaire: _NOT_FOUND,
    errors.Taken: Face(
        409,
        _l("Somebody else has this user name or roster id already"),
        _l("Nothing was changed. Go back and choose another."),
        why="taken",
    ),
    errors.YearHasBegun: Face(
        409,
        _l("The school has gone over to this school year already"),
        _l("Nothing was changed again. The classes of the new year are there."),
        why="year_has_begun",
    ),
    errors.GoalPast: Face(
        409,
        _l("This goal is from an earlier conversation"),
        _l("Nothing was changed. The goals that stand now are under “My goals”."),
        why="goal_past",
    ),
    errors.NotOpen: Face(
        409,
        _l("The round is not open"),
        _l("What you saved while it was open is kept. Ask your teacher if something is missing."),
        why="not_open",
    ),
    errors.AlreadyClosed: Face(
        409,
        _l("The round is closed already"),
        _l("Its numbers stand. You need not do anything."),
        why="not_open",
    ),
    errors.AlreadyOpen: Face(
        409,
        _l("The round has opened"),
        _l("What it asks stands now. You can still move its last day and ask one more class."),
        why="already_open",
    ),
    errors.ConversationClosed: Face(
        409,
        _l("The conversation is closed"),
        _l("What was prepared for it stands. Copy what you wrote: the next one begins anew."),
        why="conversation_closed",
    ),
    errors.ProposedLate: Face(
        409,
        _l("That is too late for this conversation"),
        _l("It has begun. What you wrote is below: say it there, or keep it for the next one."),
        why="late",
    ),
    errors.ProposedEnough: Face(
        409,
        _l("You have proposed enough for one conversation"),
        _l("Change one of your proposals, or take one back. What you wrote is below."),
        why="enough",
    ),
    errors.AlreadySent: Face(
        409,
        _l("These answers were sent already"),
        _l("What you sent first is what counts."),
        why="already_sent",
    ),
    errors.PlanNotSent: Face(
        409,
        _l("The plan is not sent yet"),
        _l("Send it first, so that it stands for the whole team. Then make the year of it."),
        why="plan_not_sent",
    ),
    errors.PlanWithoutDays: Face(
        409,
        _l("The plan names no day to come"),
        _l("Go on writing the plan, say when the conversations are, and send it."),
        why="plan_without_days",
    ),
    errors.TeamWithoutClasses: Face(
        409,
        _l("No class belongs to your team"),
        _l("Whoever administers the school says which classes a team has."),
        why="team_without_classes",
    ),
    errors.AskedAlready: Face(
        409,
        _l("A class is asked something else in those days"),
        _l("Nothing was changed. Choose other days in the plan, or talk with the leadership."),
        why="asked_already",
    ),
    errors.Outdated: Face(
        409,
        _l("Somebody else has saved this in the meantime"),
        _l("Nothing was written over. Copy what you wrote, open the page again and put it in."),
        why="outdated",
    ),
    errors.OtherWrites: Face(
        403,
        _l("The other one writes now"),
        _l("Nothing was changed. What you wrote stands below: give it to whoever writes."),
        why="other_writes",
    ),
    errors.Final: Face(
        409,
        _l("This conversation is closed"),
        _l("What was agreed stands. The contact teacher can open it again."),
        why="final",
    ),
    errors.NotWhole: Face(
        422,
        _l("The conversation cannot be closed yet"),
        _l("Something that the law asks for is missing. Its page names what, and where to write."),
        why="not_whole",
    ),
    errors.NotSettled: Face(
        409,
        _l("This file cannot be applied now"),
        _l("Nothing was changed. Open its page again and see how it stands."),
        why="not_settled",
    ),
    errors.ManyLeave: Face(
        409,
        _l("More would leave than usual"),
        _l("Nothing was changed. Open the page of the file again and say yes to that, too."),
        why="many_leave",
    ),
    errors.NotSound: Face(
        422,
        _l("There is still something to mend"),
        _l("Open the questionnaire again: every mistake stands beside its field."),
    ),
    NotReadable: Face(
        422,
        _l("This file cannot be read"),
        _l("Nothing was changed. Choose another file, or ask whoever made it."),
    ),
    errors.UnknownFields: Face(
        400,
        _l("This form does not fit its page"),
        _l("Nothing was changed. Open the page again and go on from there."),
        why="unknown_fields",
    ),
    errors.LinkOver: Face(
        410,
        _l("This link does not work any more"),
        _l(
            "It was used, it is too old, or a newer one has taken its place. A new password: ask"
            " for another link on the log-in page. A guardian’s first time: ask the school."
        ),
        why="link_over",
    ),
    errors.SheetMade: Face(
        409,
        _l("These codes were made already"),
        _l(
            "They are shown once only, and they work. If you have not printed them, open the codes"
            " of the class again and make new ones."
        ),
        why="sheet_made",
    ),
    errors.CaseMoved: Face(
        409,
        _l("This request is further than your page"),
        _l("Nothing was changed. Open the request again to see where it stands."),
        why="outdated",
    ),
    errors.NotRecorded: Face(
        503,
        _l("The page cannot be shown just now"),
        _l("We note every time somebody reads another person’s answers, and that failed."),
    ),
    CSRFError: Face(
        400,
        _l("The page had been open for too long"),
        _l("Go back, load the page again and send once more. What was saved is still there."),
        why="csrf",
    ),
}
WRITTEN_IN = frozenset(
    {"responses.save", "anonymous.send", "agreeing.agree", "minutes.save", "drafts.save",
     "drafts.replace", "cards.write", "cards.rewrite", "subjects.write", "at_home.propose",
     "at_home.change"}
)  # fmt: skip
PREPARED = frozenset({"card_text", "judgement", "goal", "why"})
OF_A_GOAL = re.compile(r"(goal|signs|try|help|subject|what)_[0-9]{1,2}")
OF_A_DRAFT = re.compile(rf"content|.+\.({'|'.join(LANGUAGES)})")  # its JSON, or a text of it
AN_OPTION = re.compile(r"-?[a-z][a-z0-9_]*")  # what a radio sends; words are what is left
_AWAY = Face(
    503,
    _l("We cannot reach the answers just now"),
    _l("Nothing that was saved is lost. Try again in a minute."),
    why="away",
)
_LOGGED_OUT = Face(
    401,
    _l("You are not logged in any more"),
    _l("What you wrote on the last page is not saved. Copy it, log in, and put it in again."),
    why="logged_out",
)
_TOO_MUCH = Face(
    413,
    _l("That was too much at once"),
    _l("The page sent more than a form can hold. Nothing was changed."),
    why="too_large",
)
_HTTP = {
    404: _NOT_FOUND,
    405: _NOT_FOUND,
    400: FACES[errors.UnknownFields],
    413: _TOO_MUCH,
    414: replace(_TOO_MUCH, status=414),
    415: replace(FACES[errors.UnknownFields], status=415),
}


def register(app: Flask) -> None:
    for kind in FACES:
        app.register_error_handler(kind, _refused)
    app.register_error_handler(errors.NotLoggedIn, _to_log_in)
    app.register_error_handler(errors.NoHat, _to_choose)
    app.register_error_handler(errors.SecondFactorMissing, _to_second_factor)
    app.register_error_handler(errors.NotAllowed, _not_allowed)
    app.register_error_handler(errors.NotComplete, _incomplete)
    for lost in Lost:
        app.register_error_handler(lost, _away)
    app.register_error_handler(SecurityError, _not_our_name)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _broken)


def wants_json() -> bool:
    """Is it a script of ours that asks?"""
    return request.accept_mimetypes.best == "application/json"


def page(face: Face) -> ResponseReturnValue:
    """The calm page of a refusal, with a short code that a log line carries too."""
    code = short_code()
    if wants_json():
        return jsonify(why=face.why, title=str(face.title), text=str(face.text)), face.status
    way_on = (url_for("home.home"), _l("Go to the front page"))
    if face is FACES[errors.NotAllowed] and g.get("hats", 0) > 1 and not g.person.by_code:
        way_on = (url_for("hats.choose"), _l("Change role"))  # it may be another one's page
    return (
        render_template(
            "error.html",
            status=face.status,
            title=face.title,
            text=face.text,
            way_on=way_on,
            code=code,
            words=_written(),
        ),
        face.status,
    )


def _written() -> list[str]:
    """Words that somebody wrote and that a refusal would otherwise lose."""
    if request.method != "POST" or request.endpoint not in WRITTEN_IN:
        return []
    try:
        given = list(request.form.items())
    except HTTPException:  # it is more than a form can hold, which is why it was refused
        return []
    return [value for name, value in given if value and _holds_words(name, value)]


def _holds_words(name: str, value: str) -> bool:
    if name in PREPARED or OF_A_GOAL.fullmatch(name):
        return True
    known = name.startswith("q-") or bool(OF_A_DRAFT.fullmatch(name))
    return known and not AN_OPTION.fullmatch(value)


def _refused(error: Exception) -> ResponseReturnValue:
    _log.info("refused: %s", type(error).__name__)
    return page(FACES[type(error)])


def _incomplete(error: errors.NotComplete) -> ResponseReturnValue:
    """Pages show it at the questions; only a device that sends by itself comes here."""
    text = _l("Open the form: what is missing stands first.")
    said = {"why": "not_complete", "title": str(_l("Answers are missing")), "text": str(text)}
    return jsonify(**said, questions=error.questions), 422


def _to_log_in(_error: Exception) -> ResponseReturnValue:
    if _written() or wants_json():
        return page(_LOGGED_OUT)
    return redirect(url_for("security.login", next=where_from()))


def _to_choose(error: errors.NoHat) -> ResponseReturnValue:
    """Whoever is several things here says first which of them they come as."""
    if request.method != "GET" or wants_json():
        return _refused(error)
    return redirect(url_for("hats.choose", next=where_from()))


def _to_second_factor(error: errors.SecondFactorMissing) -> ResponseReturnValue:
    """The password was right; what somebody wrote meanwhile is shown, as it is after a log-out."""
    if _written() or wants_json():
        return _refused(error)
    return redirect(url_for("second_factors.second_factor", next=where_from()), 303)


def _not_allowed(error: errors.NotAllowed) -> ResponseReturnValue:
    """What a device kept under another hat waits until that hat is worn again."""
    if wants_json() and g.get("hats", 0) > 1 and not g.person.by_code:
        _log.info("refused: %s", error)
        return page(FACES[errors.NoHat])
    return _refused(error)


def _away(error: Exception) -> ResponseReturnValue:
    _log.warning("the database does not answer", exc_info=error)
    g.pop("person", None)
    g.database_is_away = True  # Flask-Login offers every template its user, the error page too
    return page(_AWAY)


def _not_our_name(_error: Exception) -> ResponseReturnValue:
    """Whoever asks for another name gets no page of ours, and no address made of that name."""
    page = "<!doctype html><html lang='{}'><title>{}</title><h1>{}</h1><p>{}</p></html>"
    title, text = _NOT_FOUND.title, _NOT_FOUND.text
    return Markup(page).format(language(), title, title, text), 400


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error.get_response()
    face = _HTTP.get(error.code or 500)
    return page(face or Face(error.code or 500, _BROKEN.title, _BROKEN.text))


def _broken(error: Exception) -> ResponseReturnValue:
    _log.exception("not foreseen", exc_info=error)
    return page(_BROKEN)
