"""A mail server of our own: it takes mails for real, and keeps them where a test can read them."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "samtaler", "p@ss/word"
SENDER = "Samtalebordet <samtaler@example.dk>"
PATIENCE = 30  # seconds


@dataclass
class Mailbox:
    """What was taken, and what the server answers with: "250 OK", or that it will not."""

    port: int
    mails: list[EmailMessage] = field(default_factory=list)
    answer: str = "250 OK"
    tries: int = 0
    silent: bool = False  # says nothing for as long as this lasts
    safe: bool = True  # False as soon as a mail came without TLS

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def settings(self, public_url: str, url: str = "") -> dict[str, str]:
        """What the service is told, to send its mails here."""
        return {"SMTP_URL": url or self.url, "MAIL_FROM": SENDER, "PUBLIC_URL": public_url}

    def wait_for(self, number: int = 1) -> EmailMessage:
        """The newest mail, once there are so many."""
        until = time.monotonic() + PATIENCE
        while len(self.mails) < number:
            assert time.monotonic() < until, f"{len(self.mails)} mails came, not {number}"
            time.sleep(0.05)
        return self.mails[-1]

    async def handle_DATA(  # noqa: N802 – aiosmtpd asks for this name
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.tries += 1
        while self.silent:
            await asyncio.sleep(0.02)
        self.safe &= session.ssl is not None
        if self.answer.startswith("250"):
            content = envelope.content if isinstance(envelope.content, bytes) else b""
            self.mails.append(message_from_bytes(content, policy=policy.default))
        return self.answer


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert body is not None
    return str(body.get_content())


def link_in(mail: EmailMessage) -> str:
    """The one address that a mail is sent for."""
    (link,) = re.findall(r"https?://\S+", text_of(mail))
    return str(link)


def free_port() -> int:
    """A port where nobody listens just now."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


@contextmanager
def receiving(port: int = 0) -> Iterator[Mailbox]:
    """A mail server on this machine, for the length of the block."""
    box = Mailbox(port or free_port())
    with _running(Controller(box, hostname="127.0.0.1", port=box.port)):
        yield box


@contextmanager
def receiving_safely(certificate: Path) -> Iterator[Mailbox]:
    """The same as schools have it: nothing before STARTTLS, and only for whoever logs in."""

    def known(
        _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object
    ) -> AuthResult:
        right = (USER.encode(), PASSWORD.encode())
        said = isinstance(given, LoginPassword) and (given.login, given.password)
        return AuthResult(success=said == right, handled=False)

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    box = Mailbox(free_port())
    controller = Controller(
        box, hostname="127.0.0.1", port=box.port, tls_context=context, require_starttls=True,
        auth_required=True, authenticator=known,
    )  # fmt: skip
    with _running(controller):
        yield box


@contextmanager
def _running(controller: Controller) -> Iterator[None]:
    controller.start()
    try:
        yield
    finally:
        controller.stop()
