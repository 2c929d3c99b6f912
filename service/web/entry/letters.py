"""What stands in a mail: its kind has a template, in the language of whoever gets it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from flask import current_app
from flask_babel import force_locale

from service.actions.entry.post import Written
from service.store.entry.letters import Letter
from service.store.people import Person
from service.web.booking import mails
from service.web.ground.languages import spoken
from service.web.planning.reminders import in_digest
from service.web.visiting import mails as visit_mails

Values = Mapping[str, object]


def _nothing_more(_letter: Letter, _person: Person) -> Values:
    return {}


# What a template needs besides its links; None: there is nothing to tell any more, and no mail
# leaves. No name of a child and no kind of form belongs in a mail.
KINDS: dict[str, Callable[[Letter, Person], Values | None]] = {
    "reset": _nothing_more,
    "welcome": _nothing_more,
    "digest": in_digest,
    "booking": mails.in_letter,
    "visit": visit_mails.of_visit,
    "visit_waits": visit_mails.of_proposal,
}
ENTRANCES = {"reset": "resets.new_password", "welcome": "welcomes.welcome"}  # what a token opens


def write(
    letter: Letter, person: Person, token: str, public_url: str, sender: str = ""
) -> Written | None:
    """The mail in the person's language, or else in the owner's. Its first line is the subject."""
    values = KINDS[letter.kind](letter, person)
    if values is None:
        return None
    entrance = ENTRANCES.get(letter.kind)
    links = {
        "service": address(public_url, "home.home"),
        "link": address(public_url, entrance, link=token) if entrance else "",
        "owner": person.owner.name,
    }
    with force_locale(spoken(person)):
        # the template alone: a mail knows nothing of whoever asks for a page just now
        template = current_app.jinja_env.get_template(f"letters/{letter.kind}.txt")
        subject, text = template.render(**values, **links).strip().split("\n", 1)
        enclosed = mails.enclosed(values, person, sender)
    return Written(subject.strip(), f"{text.strip()}\n", enclosed)


def address(public_url: str, endpoint: str, **values: str) -> str:
    """Where a page is, for somebody who is not on one: a job has no request to tell it."""
    parts = urlsplit(public_url)
    urls = current_app.url_map.bind(parts.netloc, parts.path or "/", url_scheme=parts.scheme)
    return urls.build(endpoint, values, force_external=True)
