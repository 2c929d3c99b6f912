"""The browser's own part of reading aloud: its voices, and the list of what they were to say."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from playwright.sync_api import Page

# What stands in for the browser's voices: none can be relied on where there is no sound.
BROWSER = """(voices) => {
  class Speech extends EventTarget {
    said = [];
    waiting = [];
    getVoices() { return voices; }
    speak(words) {
      this.said.push({ text: words.text, lang: words.lang });
      this.waiting.push(words);
    }
    cancel() { this._over(this.waiting.splice(0), "error"); }
    // where a voice comes to the end of all that it was to say
    finish() { this._over(this.waiting.splice(0), "end"); }
    find(more) { voices.push(...more); this.dispatchEvent(new Event("voiceschanged")); }
    _over(those, how) {
      setTimeout(() => those.forEach((words) => words.dispatchEvent(new Event(how))));
    }
  }
  class Words extends EventTarget {
    constructor(text) { super(); this.text = text; }
  }
  Object.defineProperty(window, "speechSynthesis", { value: new Speech() });
  window.SpeechSynthesisUtterance = Words;
}"""


@dataclass(frozen=True)
class Voice:
    lang: str
    localService: bool = True  # noqa: N815  # as browsers call it
    default: bool = False


DANISH = Voice("da-DK", default=True)


def give_voices(page: Page, *voices: Voice) -> None:
    """From the next page on, the browser has these voices and no others."""
    known = json.dumps([asdict(one) for one in voices])
    page.add_init_script(f"({BROWSER})({known})")


def finds(page: Page, *voices: Voice) -> None:
    """The browser has looked for its voices, and tells that it has found more."""
    page.evaluate("(more) => speechSynthesis.find(more)", [asdict(one) for one in voices])


def said(page: Page) -> list[str]:
    """What was to be said since the page was opened, sentence by sentence."""
    return [one["text"] for one in page.evaluate("speechSynthesis.said")]


def languages(page: Page) -> list[str]:
    """In which voices."""
    return [one["lang"] for one in page.evaluate("speechSynthesis.said")]


def is_silent(page: Page) -> bool:
    return bool(page.evaluate("speechSynthesis.waiting.length === 0"))
