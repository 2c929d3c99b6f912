"""Mails really leave: each once, in the reader's language; what fails waits and is tried again."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from urllib.parse import quote
from uuid import UUID

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from flask import Flask

from service import actions
from service.actions.entry.letters import MOST_TRIES
from service.actions.entry.post import MailServer, Written
from service.jobs import use_mail
from service.store import tables as t
from service.store.entry import links
from service.store.ground import database
from tests.conftest import config
from tests.running.smtp import (
    PASSWORD,
    SENDER,
    USER,
    Mailbox,
    free_port,
    link_in,
    receiving,
    receiving_safely,
    text_of,
)
from tests.school.world import World

ADDRESS = "karin@example.dk"
HOUSE = "https://samtaler.example.dk/skole"


@pytest.fixture
def box(app: Flask) -> Iterator[Mailbox]:
    """A mail server, and a service that knows it."""
    with receiving() as box, app.app_context():
        told(box.url)
        yield box


def told(url: str) -> None:
    use_mail(replace(config(""), smtp_url=url, mail_from=SENDER, public_url=HOUSE))


@pytest.fixture
def letter(world: World) -> UUID:
    """One to Karin, with a link for a new password."""
    t.Person.update(email=ADDRESS).where(t.Person.id == world.karin.id).execute()
    links.add(world.owner, world.karin.id, "reset", timedelta(hours=1))
    return actions.letters.add(world.owner, world.karin.id, "reset")


def row(letter: UUID) -> t.Letter:
    return t.Letter.get_by_id(letter)


def its_time_has_come() -> None:
    t.Letter.update(next_at=datetime(2026, 1, 1, tzinfo=UTC)).execute()


def test_a_mail_is_whole(world: World, box: Mailbox, letter: UUID) -> None:
    actions.letters.send(world.owner, letter)

    (mail,) = box.mails
    assert (mail["To"], mail["From"]) == (ADDRESS, SENDER)
    assert mail["Subject"] == "Adgang til Samtalebordet"
    assert mail["Message-ID"].endswith("@example.dk>")
    assert mail["Auto-Submitted"] == "auto-generated"
    assert link_in(mail).startswith(f"{HOUSE}/new-password?link=")
    assert row(letter).sent_at is not None


@pytest.mark.parametrize(
    ("language", "subject"),
    [("sv", "Tillgång till Samtalebordet"), ("en", "Access to Samtalebordet")],
)
def test_a_mail_speaks_its_readers_language(
    world: World, box: Mailbox, letter: UUID, language: str, subject: str
) -> None:
    t.Person.update(language=language).where(t.Person.id == world.karin.id).execute()

    actions.letters.send(world.owner, letter)

    assert box.mails[0]["Subject"] == subject


def test_a_mail_names_no_child_and_no_form(world: World, box: Mailbox) -> None:
    t.Person.update(email=ADDRESS, password=None).where(t.Person.id == world.karin.id).execute()
    actions.welcomes.approve(world.carl, world.anna.id, world.karin.id)

    said = text_of(box.wait_for()) + str(box.mails[0].items())
    assert [one for one in ("Anna", "Karin", "5.a", "November") if one in said] == []


def test_of_the_secret_in_a_link_only_a_hash_is_kept(
    world: World, box: Mailbox, letter: UUID
) -> None:
    actions.letters.send(world.owner, letter)

    secret = link_in(box.mails[0]).partition("link=")[2]
    (kept,) = t.Link.select()
    assert len(secret) >= 43  # 256 bits
    assert secret not in str(kept.__data__)
    assert kept.token_hash == actions.letters.token_hash(secret)


def test_a_letter_that_was_sent_is_not_sent_again(world: World, box: Mailbox, letter: UUID) -> None:
    actions.letters.send(world.owner, letter)
    its_time_has_come()

    actions.letters.send(world.owner, letter)
    actions.letters.send_waiting()

    assert box.tries == 1


def test_a_mail_server_that_refuses_loses_nothing(
    world: World, box: Mailbox, letter: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    box.answer = f"451 {ADDRESS} is greylisted"
    actions.letters.send(world.owner, letter)

    waiting = row(letter)
    assert (waiting.sent_at, waiting.tries, waiting.trouble) == (None, 1, "SMTPDataError 451")
    assert ADDRESS not in caplog.text  # what a server says may name people
    box.answer = "250 OK"
    actions.letters.send_waiting()
    assert box.mails == []  # not yet: it rests for a minute
    its_time_has_come()
    actions.letters.send_waiting()

    assert len(box.mails) == 1
    assert (row(letter).tries, row(letter).trouble) == (2, "")


def test_a_mail_server_that_is_away_loses_nothing(app: Flask, world: World, letter: UUID) -> None:
    port = free_port()
    with app.app_context():
        told(f"smtp://127.0.0.1:{port}")
        actions.letters.send(world.owner, letter)
        assert row(letter).trouble == "ConnectionRefusedError"
        its_time_has_come()

        with receiving(port) as back:
            actions.letters.send_waiting()

    assert len(back.mails) == 1


def test_each_rest_is_longer_than_the_one_before(world: World, box: Mailbox, letter: UUID) -> None:
    box.answer = "451 later"
    rests = []
    for _ in range(MOST_TRIES + 1):
        its_time_has_come()
        before = datetime.now(UTC)
        actions.letters.send_waiting()
        rests.append(round((row(letter).next_at - before) / timedelta(minutes=1)))

    assert rests[:4] == [1, 2, 4, 8]
    assert max(rests) == 360
    assert box.tries == MOST_TRIES  # then it is left alone


def test_without_a_mail_server_a_letter_waits(app: Flask, world: World, letter: UUID) -> None:
    with app.app_context():
        told("")
        actions.letters.send(world.owner, letter)
        actions.letters.send_waiting()

    assert (row(letter).tries, row(letter).sent_at) == (0, None)


def test_a_letter_to_somebody_without_an_address_is_dropped(
    world: World, box: Mailbox, letter: UUID
) -> None:
    t.Person.update(email=None).where(t.Person.id == world.karin.id).execute()

    actions.letters.send(world.owner, letter)

    assert t.Letter.select().count() == 0
    assert box.tries == 0


def test_a_letter_whose_link_was_ended_is_dropped(world: World, box: Mailbox, letter: UUID) -> None:
    links.end(world.owner, world.karin.id)

    actions.letters.send(world.owner, letter)

    assert (t.Letter.select().count(), box.tries) == (0, 0)


@pytest.mark.parametrize("address", ["karin@example.dk\nBcc: all@example.dk", "no address", "@"])
def test_an_address_that_is_none_sends_nothing_and_stops_nothing(
    world: World, box: Mailbox, letter: UUID, address: str
) -> None:
    t.Person.update(email=address).where(t.Person.id == world.karin.id).execute()

    actions.letters.send(world.owner, letter)

    assert box.mails == []
    assert row(letter).trouble


def test_a_letter_that_cannot_be_written_stops_no_other(
    world: World, box: Mailbox, letter: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    unknown = actions.letters.add(world.owner, world.karin.id, "of another version")

    actions.letters.send_waiting()

    assert len(box.mails) == 1
    assert (row(unknown).trouble, row(letter).trouble) == ("KeyError", "")


def test_a_digest_leaves_as_a_letter(world: World, box: Mailbox) -> None:
    t.Person.update(email=ADDRESS).where(t.Person.id == world.carl.id).execute()
    today = world.carl.owner.today()
    digest = actions.letters.add(world.owner, world.carl.id, "digest", today)

    actions.letters.send(world.owner, digest)

    (mail,) = box.mails
    assert mail["Subject"] == "Samtalebordet: der ligger noget og venter på dig"
    assert "5.a" in text_of(mail)
    assert "Anna" not in text_of(mail)
    assert f"{HOUSE}/reminders" in text_of(mail)


def test_two_workers_send_a_letter_once(on_both: str, app: Flask) -> None:
    """Both take the same list, and each letter goes to whoever is first."""
    sent: list[str] = []
    owner, letters = _founded(on_both)
    actions.letters.use(
        lambda letter, *_: Written("x", str(letter.id)), lambda _to, what: sent.append(what.text)
    )

    def work() -> None:
        with app.app_context(), database.connected():
            for letter in letters:
                actions.letters.send(owner, letter)

    workers = [Thread(target=work) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()

    assert sorted(sent) == sorted(map(str, letters))
    database.database.close_all()


def _founded(url: str) -> tuple[UUID, list[UUID]]:
    """Twenty people with a letter each."""
    database.use(url)
    with database.connected():
        owner = t.Owner.create(name="Nordby").id
        people = [
            t.Person.create(
                owner=owner, given_name="A", family_name="B", login_key=str(n), email=ADDRESS
            ).id
            for n in range(20)
        ]
        return owner, [actions.letters.add(owner, one, "note") for one in people]


def test_with_starttls_and_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = _certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # whom this machine trusts
    with receiving_safely(certificate) as box:
        url = f"smtp://{USER}:{quote(PASSWORD, safe='')}@127.0.0.1:{box.port}?starttls"
        MailServer.at(url, SENDER).send(ADDRESS, Written("Hej", "Æblegrød"))

    assert text_of(box.mails[0]).strip() == "Æblegrød"
    assert box.safe


def test_a_server_that_nobody_vouches_for_gets_no_password(tmp_path: Path) -> None:
    with receiving_safely(_certificate(tmp_path)) as box, pytest.raises(ssl.SSLError):
        MailServer.at(f"smtp://{USER}:x@127.0.0.1:{box.port}?starttls", SENDER).send(
            ADDRESS, Written("Hej", "Hej")
        )

    assert box.tries == 0


def test_a_wrong_password_is_told_by_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = _certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with receiving_safely(certificate) as box:
        server = MailServer.at(f"smtp://{USER}:wrong@127.0.0.1:{box.port}?starttls", SENDER)
        with pytest.raises(smtplib.SMTPAuthenticationError):
            server.send(ADDRESS, Written("Hej", "Hej"))


@pytest.mark.parametrize(
    ("url", "port"),
    [("smtp://h", 25), ("smtp://h?starttls", 587), ("smtps://h", 465), ("smtp://h:2525", 2525)],
)
def test_the_ports_that_mail_servers_listen_on(url: str, port: int) -> None:
    assert MailServer.at(url, SENDER).port == port


def _certificate(folder: Path) -> Path:
    """For this machine, signed by itself; the key stands in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    today = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file
