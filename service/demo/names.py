"""Invented people: plausible names of a Danish school today, and user names made of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from random import Random
from typing import NamedTuple


class Roots(NamedTuple):
    """Given and family names that go together, and how common they are."""

    weight: int
    given: tuple[str, ...]
    family: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    given: str
    family: str
    username: str


DANISH_FAMILIES = (
    "Abildgaard", "Agerskov", "Bang", "Bisgaard", "Bjerre", "Boesen", "Bruun", "Brøndum",
    "Buch", "Christensen", "Clausen", "Dalgaard", "Damsgaard", "Eriksen", "Fabricius",
    "Frandsen", "Friis", "Gammelgaard", "Gregersen", "Hald", "Hansen", "Haugaard", "Hedegaard",
    "Hjorth", "Holst", "Iversen", "Jacobsen", "Jepsen", "Jessen", "Jørgensen", "Kjeldsen",
    "Kjær", "Klausen", "Kofoed", "Krogh", "Lassen", "Laursen", "Lindegaard", "Lund", "Madsen",
    "Mikkelsen", "Munk", "Mølgaard", "Møller", "Nissen", "Nørskov", "Odgaard", "Olesen",
    "Overgaard", "Petersen", "Poulsen", "Ravn", "Riis", "Rosendahl", "Schou", "Skaarup",
    "Skov", "Søgaard", "Sørensen", "Thygesen", "Toft", "Vestergaard", "Villadsen", "Winther",
    "Østergaard",
)  # fmt: skip
CHILDREN = (
    Roots(
        70,
        (
            "Agnes", "Aksel", "Albert", "Alberte", "Anker", "Anna", "Arthur", "Asger", "Asta",
            "August", "Aya", "Bertram", "Carla", "Carl", "Clara", "Ebba", "Edith", "Elias",
            "Elliot", "Ellen", "Emil", "Emma", "Esther", "Felix", "Filippa", "Frida", "Frederik",
            "Freja", "Gry", "Gustav", "Hannah", "Holger", "Hjalmar", "Ida", "Ingrid", "Isak",
            "Jakob", "Johan", "Josefine", "Kaj", "Karla", "Konrad", "Laura", "Lauge", "Lærke",
            "Liva", "Luna", "Magne", "Malthe", "Marie", "Mathilde", "Mikkel", "Nanna", "Nora",
            "Oliver", "Oskar", "Otto", "Rosa", "Sara", "Sigurd", "Silje", "Sofie", "Storm",
            "Sylvester", "Thea", "Tilde", "Valdemar", "Vega", "Viggo", "Victoria", "Villads",
            "Vilma", "William",
        ),
        DANISH_FAMILIES,
    ),
    Roots(
        9,
        (
            "Adam", "Amina", "Amir", "Aya", "Dania", "Hamza", "Hassan", "Jana", "Karim", "Layla",
            "Maryam", "Nour", "Omar", "Rania", "Salma", "Samir", "Yasmin", "Yousef", "Zain",
        ),
        (
            "Al-Khatib", "Al-Sayed", "Darwish", "El-Amin", "Haddad", "Hamdan", "Khalil",
            "Mansour", "Nasser", "Saleh", "Younes", "Zidan",
        ),
    ),
    Roots(
        7,
        ("Arda", "Ayse", "Azra", "Baran", "Deniz", "Elif", "Emir", "Eren", "Melisa", "Zeynep"),
        ("Arslan", "Aydin", "Celik", "Demir", "Kaya", "Korkmaz", "Öztürk", "Şahin", "Yildiz"),
    ),
    Roots(
        4,
        ("Abdi", "Ayaan", "Fadumo", "Hodan", "Ilhan", "Khadra", "Liban", "Sagal", "Zakaria"),
        ("Abshir", "Farah", "Guled", "Hersi", "Jama", "Nuur", "Warsame"),
    ),
    Roots(
        5,
        ("Aleksander", "Filip", "Hanna", "Julia", "Kacper", "Maja", "Oliwia", "Wiktor", "Zofia"),
        ("Kaminski", "Kowalczyk", "Lewandowicz", "Nowicka", "Wójcik", "Zielinski"),
    ),
    Roots(
        3,
        ("Aadhavan", "Abirami", "Kavin", "Nila", "Pranavi", "Tharun"),
        ("Kandiah", "Nadarajah", "Selvam", "Sivakumar", "Thevan"),
    ),
    Roots(
        2,
        ("Anh", "Bao", "Huy", "Linh", "Mai", "Minh", "Thao"),
        ("Dang", "Le", "Nguyen", "Pham", "Tran", "Vo"),
    ),
)  # fmt: skip
GROWN_UPS = (
    Roots(
        88,
        (
            "Anders", "Anette", "Anne", "Benedikte", "Birgitte", "Bo", "Britta", "Camilla",
            "Carsten", "Casper", "Charlotte", "Christian", "Dorte", "Eva", "Flemming", "Gitte",
            "Hanne", "Heidi", "Helle", "Jakob", "Jens", "Jesper", "Kasper", "Karen", "Katrine",
            "Kirsten", "Klaus", "Lars", "Lene", "Line", "Lise", "Lone", "Mads", "Maiken",
            "Malene", "Martin", "Mette", "Mogens", "Morten", "Niels", "Ole", "Pernille", "Peter",
            "Rasmus", "Rikke", "Sanne", "Simon", "Stine", "Susanne", "Søren", "Thomas", "Tine",
            "Torben", "Trine", "Ulla", "Ulrik", "Vibeke",
        ),
        DANISH_FAMILIES,
    ),
    Roots(
        12,
        ("Aisha", "Bilal", "Dragan", "Fatma", "Jasmina", "Katarzyna", "Leyla", "Mehmet", "Samira"),
        ("Ahmadi", "Begic", "Demirci", "Hadzic", "Karimi", "Mazur", "Osman", "Rahimi", "Yilmaz"),
    ),
)  # fmt: skip
AS_WRITTEN_WITHOUT = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ü": "y", "ł": "l", "ı": "i"}
)


class Register:
    """Draws names, and gives each person a user name that nobody else has."""

    def __init__(self) -> None:
        self._usernames: set[str] = set()
        self._names: set[tuple[str, str]] = set()

    def child(self, chance: Random) -> Name:
        return self._draw(chance, CHILDREN)

    def grown_up(self, chance: Random) -> Name:
        return self._draw(chance, GROWN_UPS)

    def known(self, given: str, family: str) -> Name:
        """One of those whom the demo introduces: the given name is the user name."""
        self._names.add((given, family))
        self._usernames.add(plain(given))
        return known_name(given, family)

    def _draw(self, chance: Random, pools: tuple[Roots, ...]) -> Name:
        pair = _pair(chance, pools)
        for _ in range(20):  # a very large demo runs out of new ones
            if pair not in self._names:
                break
            pair = _pair(chance, pools)
        self._names.add(pair)
        given, family = pair
        return Name(given, family, self._free(f"{plain(given)}.{plain(family)}"))

    def _free(self, wanted: str) -> str:
        username, number = wanted, 1
        while username in self._usernames:
            number += 1
            username = f"{wanted}{number}"
        self._usernames.add(username)
        return username


def known_name(given: str, family: str) -> Name:
    return Name(given, family, plain(given))


def plain(name: str) -> str:
    """A name in the letters a–z, as one types it on any keyboard."""
    spelled = unicodedata.normalize("NFC", name).lower().translate(AS_WRITTEN_WITHOUT)
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", spelled))


def _pair(chance: Random, pools: tuple[Roots, ...]) -> tuple[str, str]:
    weights = [pool.weight for pool in pools]
    pool = chance.choices(pools, weights)[0]
    # families are mixed, too
    of_family = chance.choices(pools, weights)[0] if chance.random() < 0.1 else pool
    return chance.choice(pool.given), chance.choice(of_family.family)
