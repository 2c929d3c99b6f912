"""Getting in: what is known of attempts."""
