"""What is kept of class visits: the focus, the plan, what was seen, said and tried."""
