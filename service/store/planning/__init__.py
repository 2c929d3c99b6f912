"""What planning a school's rounds asks of the database."""
