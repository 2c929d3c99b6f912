"""Give each refusal its status and its page. Views never catch these."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

from flask import Flask, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup
from werkzeug.exceptions import HTTPException, SecurityError

from questionnaires import LANGUAGES
from service import errors
from service.store.ground.database import Lost
from service.web.ground.faces import (
    AWAY,
    BROKEN,
    FACES,
    LOGGED_OUT,
    NOT_FOUND,
    TOO_MUCH,
    Face,
)
from service.web.ground.languages import _l, language
from service.web.ground.logs import short_code
from service.web.ground.ways import where_from

_log = logging.getLogger(__name__)

WRITTEN_IN = frozenset(
    {"responses.save", "anonymous.send", "agreeing.agree", "minutes.save", "drafts.save",
     "drafts.replace", "cards.write", "cards.rewrite", "subjects.write", "at_home.propose",
     "at_home.change", "notes.keep", "check_ins.save", "evidence.add", "evidence.change",
     "goals.look_back", "focus.keep", "visit_plans.propose", "visit_plans.change",
     "visit_plans.agree", "visit_plans.call_off", "talk.reflect", "talk.note", "talk.agree",
     "talk.follow_up", "asked.send"}
)  # fmt: skip
PREPARED = frozenset({"card_text", "judgement", "goal", "why", "note", "looks_for"})
KEPT_ALIVE = re.compile(r"line|title|text|link|reached-[0-9a-f-]+")  # a week, a piece, a goal
OF_A_GOAL = re.compile(r"(goal|signs|try|help|subject|what)_[0-9]{1,2}")
OF_A_FOCUS = re.compile(r"guide|(title|justifies|matters|qualify|upskilling)_[0-9]{1,2}")
OF_A_TALK = re.compile(r"did|effect|learned|do_next|sign|became")  # after a visit
OWN_WORDS = (OF_A_GOAL, OF_A_FOCUS, OF_A_TALK, KEPT_ALIVE)
OF_A_DRAFT = re.compile(rf"content|.+\.({'|'.join(LANGUAGES)})")  # its JSON, or a text of it
AN_OPTION = re.compile(r"-?[a-z][a-z0-9_]*")  # what a radio sends; words are what is left
_HTTP = {
    404: NOT_FOUND,
    405: NOT_FOUND,
    400: FACES[errors.UnknownFields],
    413: TOO_MUCH,
    414: replace(TOO_MUCH, status=414),
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
    if name in PREPARED or any(one.fullmatch(name) for one in OWN_WORDS):
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
        return page(LOGGED_OUT)
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
    return page(AWAY)


def _not_our_name(_error: Exception) -> ResponseReturnValue:
    """Whoever asks for another name gets no page of ours, and no address made of that name."""
    page = "<!doctype html><html lang='{}'><title>{}</title><h1>{}</h1><p>{}</p></html>"
    title, text = NOT_FOUND.title, NOT_FOUND.text
    return Markup(page).format(language(), title, title, text), 400


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error.get_response()
    face = _HTTP.get(error.code or 500)
    return page(face or Face(error.code or 500, BROKEN.title, BROKEN.text))


def _broken(error: Exception) -> ResponseReturnValue:
    _log.exception("not foreseen", exc_info=error)
    return page(BROKEN)
