"""The rules around a class visit: who plans, sees, talks and shares, and what is one's own."""
