"""Support mail that is the same on every machine: seeded, with the truth beside it, so that right answers can be counted."""
