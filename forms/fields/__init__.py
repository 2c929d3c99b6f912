"""Fields for the answers to questions: each reads its part of a post and judges it."""
