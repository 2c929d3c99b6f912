"""The pages of a school's visits, and observers' agreement."""

from tests.school.addresses.address import OTHERS, STAFF, Address

PAGES: dict[str, Address] = {
    "the school's visits": Address(
        lambda lived: f"/schools/{lived.world.school}/visits",
        STAFF,
        ("anna", "karin", "mette", "bente", "rita", *OTHERS),
        "Nordskolen",
    ),
    "the observers' agreement": Address(
        lambda lived: "/visits/agreement",
        ("dorte", "signe"),
        ("anna", "carl", "erik", "lise", "karin", "mette", "bente", "rita", "finn"),
        "Kan ikke sammenlignes endnu (0 af 5)",
    ),
}
