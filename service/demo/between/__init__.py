"""What invented students do between conversations."""
