"""The mail server: how a mail leaves the house."""

from __future__ import annotations

import re
import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from typing import Self
from urllib.parse import parse_qs, unquote, urlsplit

from service.store.ground.database import now

PATIENCE = 20  # seconds that a mail server may be silent
AN_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
PORTS = {"smtps": 465, "smtp": 25}
SUBMISSION = 587


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a mail tells a calendar: to keep a time (REQUEST), or to forget it (CANCEL)."""

    method: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a mail."""

    subject: str
    text: str
    invitation: Invitation | None = None


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails are handed over, and as whose."""

    scheme: str
    host: str
    port: int
    user: str
    password: str
    starttls: bool
    sender: str

    @classmethod
    def at(cls, url: str, sender: str) -> Self:
        """From the settings SMTP_URL and MAIL_FROM, which config.py has looked at."""
        parts = urlsplit(url)
        starttls = "starttls" in parse_qs(parts.query, keep_blank_values=True)
        return cls(
            parts.scheme,
            parts.hostname or "",
            parts.port or (SUBMISSION if starttls else PORTS[parts.scheme]),
            unquote(parts.username or ""),
            unquote(parts.password or ""),
            starttls,
            sender,
        )

    def send(self, to: str, written: Written) -> None:
        """Hand one mail over. OSError and ValueError say that it is still here."""
        if not AN_ADDRESS.fullmatch(to):
            raise ValueError("not an address")
        mail = self._mail(to, written)
        with self._connected() as server:
            if self.user:
                server.login(self.user, self.password)
            server.send_message(mail, to_addrs=[to])

    def _mail(self, to: str, written: Written) -> EmailMessage:
        name, address = parseaddr(self.sender)
        mail = EmailMessage()
        mail["From"] = Address(name, addr_spec=address)
        mail["To"] = to
        mail["Subject"] = written.subject
        mail["Date"] = format_datetime(now())
        mail["Message-ID"] = make_msgid(domain=address.rpartition("@")[2])  # not this machine's
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(written.text)
        if written.invitation is not None:
            mail.add_alternative(
                written.invitation.content.decode(),
                subtype="calendar",
                params={"method": written.invitation.method},
            )
        return mail

    def _connected(self) -> smtplib.SMTP:
        safely = ssl.create_default_context()
        # the name of this machine is nobody's business
        ours = parseaddr(self.sender)[1].rpartition("@")[2]
        if self.scheme == "smtps":
            return smtplib.SMTP_SSL(self.host, self.port, ours, timeout=PATIENCE, context=safely)
        server = smtplib.SMTP(self.host, self.port, ours, timeout=PATIENCE)
        if self.starttls:
            server.starttls(context=safely)
        return server
