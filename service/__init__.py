"""The web service: the only package that knows Flask and the database."""
