"""OneRoster CSV, 1.1 and 1.2: a zip is read, checked, and said in the words of this house."""
