"""What invented students say of their weeks, and what shows their work."""

from __future__ import annotations

LINES = (
    "Jeg prøvede to gange, før jeg spurgte.",
    "Det gik bedst om morgenen.",
    "Jeg skrev det i min logbog.",
    "Min makker hjalp mig i gang.",
    "Jeg glemte det onsdag.",
    "Nu tør jeg sige det højt.",
)
PIECES = (  # (title, what it shows)
    ("Min logbog, side 4", "Her kan man se, hvordan jeg kom videre."),
    ("Plakaten om vandets kredsløb", "Jeg forklarede den for klassen."),
    ("To løsninger på den samme opgave", "Den første gik i stå. Den anden gik op."),
    ("Min tekst om ugler", "Jeg skrev den om efter responsen."),
)
REACHED = (
    "Jeg gør det næsten uden at tænke over det nu.",
    "Jeg kan det, når jeg har god tid.",
    "Jeg turde vise det for de andre.",
)
