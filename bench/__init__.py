"""The measurements behind docs/bench.md: one command, `make bench`."""
