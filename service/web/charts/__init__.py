"""Charts as the pages show them."""
