"""The pages on which one gets in, for whoever has come as far as a log-in."""

from tests.school.addresses.address import STAFF, Address

PAGES: dict[str, Address] = {
    "as what one comes": Address(
        lambda _: "/hats", ("anna", *STAFF, "mette", "karin"), (), "Som hvad kommer du?"
    ),
    "one's own second factor": Address(
        lambda _: "/second-factor", ("anna", *STAFF, "mette", "karin"), (), "Din anden faktor"
    ),
    "setting up a second factor": Address(
        lambda _: "/second-factor/new", ("anna", *STAFF, "mette"), (), "Sæt din anden faktor op"
    ),
}
