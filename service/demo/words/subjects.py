"""What invented subject teachers write of their students: strengths first, then what is next."""

from __future__ import annotations

# (judgement, a goal that is proposed)
JUDGEMENTS = (
    (
        "Du går i gang med det samme og bliver ved, også når noget driller. Du er begyndt at vise"
        " dine mellemregninger, og det hjælper dig selv, når du skal se efter.",
        "Jeg forklarer én opgave om ugen højt for en anden.",
    ),
    (
        "Du stiller spørgsmål, som hele klassen får noget ud af. I dine tekster kan man høre din"
        " egen stemme. Det næste er at dele dem i afsnit.",
        "Jeg deler min tekst i afsnit, før jeg viser den til nogen.",
    ),
    (
        "Du lytter til de andre og bygger videre på det, de siger. Du kan mere, end du siger i"
        " timen, og det må vi gerne høre noget af.",
        "Jeg siger noget i hver time, også når jeg ikke er helt sikker.",
    ),
    (
        "Du er grundig, og du retter dine egne fejl. Du har lært at læse opgaven to gange, før du"
        " begynder.",
        "Jeg skriver min plan ned, før jeg går i gang.",
    ),
    (
        "Du kan det grundlæggende sikkert og er klar til de svære opgaver. Vælg dem selv, når du"
        " er færdig med dine egne.",
        "Jeg vælger en svær opgave hver fredag.",
    ),
    (
        "Du samarbejder godt og husker de andre på, hvad I er i gang med. Du er blevet bedre til at"
        " bruge det, du får at vide.",
        "",
    ),
)
# what Jonas notes for himself before three conversations
NOTES = (
    "Husk at rose plakaten. Spørg, hvad der gør det lettere at komme i gang om morgenen.",
    "Lad der være stille lidt længere, efter at jeg har spurgt.",
    "Spørg til gruppearbejdet, og hør først, hvad der gik godt.",
)
# Alma’s, in her own words
OWN_CARD = "Jeg vil gerne vise min plan for, hvordan jeg kommer i gang om morgenen."
