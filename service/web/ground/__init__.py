"""What every page stands on: who asks, which language, what a refusal looks like."""
