"""The pages on which one gets in, for whoever has come as far as a log-in."""

from tests.school.addresses.address import STAFF, Address

PAGES: dict[str, Address] = {
    "as what one comes": Address(
        lambda _: "/hats", ("anna", *STAFF, "mette", "karin"), (), "Hvilken rolle er du her i?"
    ),
    "one's own second factor": Address(
        lambda _: "/second-factor", ("anna", *STAFF, "mette", "karin"), (), "Dit totrinslogin"
    ),
    "setting up a second factor": Address(
        lambda _: "/second-factor/new", ("anna", *STAFF, "mette"), (), "Sæt dit totrinslogin op"
    ),
}
