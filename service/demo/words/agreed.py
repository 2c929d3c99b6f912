"""Goals and agreements of invented conversations, by the theme they belong to."""

from __future__ import annotations

from collections.abc import Mapping

# theme → (goal, signs that it moves, help that is needed)
GOALS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "goals": (
        (
            "Jeg kan sige med egne ord, hvad jeg er ved at lære.",
            "Jeg skriver én linje i min logbog, når timen er slut.",
            "Vi tager to minutter til det sidst i timen.",
        ),
        (
            "Jeg vælger mit næste skridt selv, når jeg er færdig med noget.",
            "Jeg går i gang uden at spørge, hvad jeg nu skal.",
            "Der hænger en liste med gode næste skridt.",
        ),
        (
            "Jeg ser på et godt eksempel, før jeg begynder.",
            "Jeg kan pege på to ting, jeg vil gøre ligesådan.",
            "Læreren lægger eksempler frem.",
        ),
    ),
    "effort": (
        (
            "Jeg prøver på to måder, før jeg beder om hjælp.",
            "Man kan se begge forsøg på mit papir.",
            "Jeg må gerne bruge kladdepapir og god tid.",
        ),
        (
            "Jeg siger til, når jeg er gået i stå, i stedet for at vente.",
            "Jeg har spurgt mindst én gang i hver matematiktime.",
            "Læreren kommer forbi mit bord, når vi er gået i gang.",
        ),
        (
            "Jeg bliver ved i ti minutter, når noget driller.",
            "Jeg sætter et kryds i kalenderen, hver gang det lykkes.",
            "Et æggeur på bordet.",
        ),
    ),
    "feedback": (
        (
            "Jeg bruger én ting fra min respons i den næste opgave.",
            "Jeg skriver øverst, hvad jeg har brugt.",
            "Responsen kommer, før vi begynder på det næste.",
        ),
        (
            "Jeg beder selv om respons på noget bestemt.",
            "Der står et spørgsmål på det, jeg afleverer.",
            "Vi øver os i at spørge.",
        ),
        (
            "Jeg retter min tekst én gang, før jeg afleverer den.",
            "Mine rettelser kan ses.",
            "En liste med tre ting at kigge efter.",
        ),
    ),
    "community": (
        (
            "Jeg siger min mening mindst én gang, når vi er i gruppe.",
            "De andre kan huske noget, jeg har sagt.",
            "Vi begynder med en runde, hvor alle taler.",
        ),
        (
            "Jeg lytter færdig, før jeg svarer.",
            "Jeg kan gentage, hvad den anden sagde.",
            "Vi aftaler et lille tegn.",
        ),
        (
            "Jeg tager min del af arbejdet i gruppen.",
            "Vi skriver navn på opgaverne, og mine bliver lavet.",
            "Gruppen laver en plan sammen.",
        ),
    ),
    "motivation": (
        (
            "Jeg vælger selv en bog, som jeg har lyst til at læse.",
            "Jeg har læst den og fortalt om den.",
            "En tur på biblioteket.",
        ),
        (
            "Jeg finder én ting i hvert emne, som jeg vil vide mere om.",
            "Jeg har skrevet tre spørgsmål i min bog.",
            "Tid til at undersøge mit eget spørgsmål.",
        ),
        (
            "Jeg er med til at bestemme, hvordan jeg viser det, jeg har lært.",
            "Jeg har prøvet en ny måde i dette forløb.",
            "Vi laver en liste over måder, man kan vælge.",
        ),
    ),
}

# (what, who)
AGREEMENTS: tuple[tuple[str, str], ...] = (
    ("Jeg viser min plan, før jeg går i gang.", "student"),
    ("Jeg skriver én ting i logbogen hver fredag.", "student"),
    ("Jeg øver mig ti minutter tre gange om ugen.", "student"),
    ("Jeg spørger min makker først.", "student"),
    ("Jeg tager min bog med hjem og læser hver aften.", "student"),
    ("Jeg vælger selv, hvor jeg sidder, når jeg skal skrive.", "student"),
    ("Jeg viser to forsøg, før jeg beder om svaret.", "student"),
    ("Jeg lægger telefonen væk, når jeg laver lektier.", "student"),
    ("Jeg kommer forbi dit bord i de første ti minutter.", "teacher"),
    ("Jeg giver respons, mens du stadig er i gang.", "teacher"),
    ("Jeg lægger et eksempel frem, når vi begynder på noget nyt.", "teacher"),
    ("Jeg finder en fast makker til dig i matematik.", "teacher"),
    ("Jeg skriver dagens mål på tavlen.", "teacher"),
    ("Jeg giver dig et stille sted at arbejde, når du beder om det.", "teacher"),
    ("Vi hører tabeller sammen om søndagen.", "guardian"),
    ("Vi spørger, hvad du har lært, når vi spiser.", "guardian"),
    ("Vi pakker tasken sammen aftenen før.", "guardian"),
    ("Læsevejlederen finder tre bøger frem.", "other"),
)

# what the student tries, goal by goal in the order above
_TRIES: Mapping[str, tuple[str, str, str]] = {
    "goals": (
        "På mandag siger jeg målet højt til min makker, før vi går i gang.",
        "Jeg kigger på listen, før jeg spørger.",
        "Jeg finder et eksempel i min egen bog først.",
    ),
    "effort": (
        "Jeg tegner opgaven, når jeg går i stå.",
        "Jeg lægger mit grønne kort frem, når jeg har brug for hjælp.",
        "Jeg stiller et æggeur og holder pause bagefter.",
    ),
    "feedback": (
        "Jeg sætter en ring om den ene ting, jeg vil bruge.",
        "Jeg skriver mit spørgsmål øverst på mandag.",
        "Jeg læser teksten højt for mig selv.",
    ),
    "community": (
        "Jeg siger noget i den første runde.",
        "Jeg tæller til tre, før jeg svarer.",
        "Jeg skriver mit navn på én opgave med det samme.",
    ),
    "motivation": (
        "Jeg læser ti sider, før jeg vælger om.",
        "Jeg skriver ét spørgsmål på mandag.",
        "Jeg foreslår min måde, når forløbet begynder.",
    ),
}
TRIES: Mapping[tuple[str, str, str], str] = {
    goal: tries
    for theme, goals in GOALS.items()
    for goal, tries in zip(goals, _TRIES[theme], strict=True)
}

# lines of minutes, by the question of conversation-minutes they answer
MINUTES: Mapping[str, tuple[str, ...]] = {
    "went_well": (
        "Jeg går i gang med det samme.",
        "Jeg er god til at hjælpe andre i gang.",
        "Jeg læser mere, end jeg gjorde før.",
        "Jeg siger noget i gruppen hver dag.",
    ),
    "talked_about": (
        "Vi så på de to blikke og talte om, hvor de var langt fra hinanden.",
        "Vi talte mest om det, jeg selv havde valgt.",
        "Vi talte om matematik og om pauserne.",
    ),
    "take_along": (
        "Det hjælper at tegne. Jeg vil prøve det samme i fysik.",
        "Jeg kan mere, end jeg troede.",
        "Jeg må gerne bruge god tid.",
    ),
    "come_back_to": (
        "Hvor jeg sidder bedst.",
        "Om æggeuret stadig hjælper.",
        "Den nye gruppe.",
    ),
}
