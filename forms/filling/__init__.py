"""What fills the slots of a page that not every page has."""
