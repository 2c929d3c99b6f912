"""Answers as a browser posts them, so that what the demo has made up is judged as any answer is."""

from __future__ import annotations

from collections.abc import Iterator

from werkzeug.datastructures import MultiDict

from questionnaires import Answer, Chosen, Count, Document, Log, Picked, Rows, Segments

Pairs = Iterator[tuple[str, str]]


def posted(document: Document) -> MultiDict[str, str]:
    """All the fields of a form that holds this document; only words are declined in it."""
    return MultiDict(list(_fields("q-", document)))


def _fields(prefix: str, document: Document) -> Pairs:
    for question, answer in document.answers.items():
        yield from _of_answer(prefix + question, answer)
    for question, words in document.others.items():
        yield f"{prefix}{question}-other", words
    for question in document.declined:
        yield f"{prefix}{question}-declined", "yes"


def _of_answer(name: str, answer: Answer) -> Pairs:
    match answer:
        case str() as value:
            yield name, value
        case Chosen(values) | Picked(values):
            yield from ((name, one) for one in values)
        case Rows(rows):
            for number, row in enumerate(rows):
                yield name, str(number)
                yield from _fields(f"{name}.{number}.", row)
        case _:
            yield from _watched(name, answer)


def _watched(name: str, answer: Count | Segments | Log) -> Pairs:
    match answer:
        case Count(total, taps):
            yield from ((name, str(total)), (f"{name}-taps", " ".join(taps)))
        case Segments(segments):
            yield name, ";".join(f"{one.option},{one.seconds},{one.at}" for one in segments)
        case Log(lines):
            for number, line in enumerate(lines):
                part = f"{name}.{number}"
                yield from ((part, line.text), (f"{part}-at", line.at), (f"{part}-tag", line.tag))
