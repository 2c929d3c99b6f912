"""The pages of one’s rights: my data, requests, deleting in time, and privacy in plain words."""

from tests.school.addresses.address import STAFF, Address

OF_OWNER = ("bente",)
NOT_OF_OWNER = ("anna", "karin", "mette", "rita", *STAFF)
EVERYBODY = ("anna", "bo", "karin", "carl", "dorte", "mette", "bente", "rita")

PAGES: dict[str, Address] = {
    "my data": Address(lambda _: "/my-data", EVERYBODY, (), "Test"),
    "requests": Address(lambda _: "/administration/cases", OF_OWNER, NOT_OF_OWNER, "Anna Test"),
    "one request": Address(
        lambda of: f"/administration/cases/{of.case}", OF_OWNER, NOT_OF_OWNER, "Anna Test"
    ),
    "the look for what concerns others": Address(
        lambda of: f"/administration/cases/{of.case}/look-through",
        OF_OWNER,
        NOT_OF_OWNER,
        "Det går godt.",
    ),
    "deleting in time": Address(
        lambda _: "/administration/retention", OF_OWNER, NOT_OF_OWNER, "måned"
    ),
    "privacy of a form": Address(
        lambda _: "/questionnaires/start-up/1/privacy", EVERYBODY, (), "Nordby Kommune"
    ),
}
