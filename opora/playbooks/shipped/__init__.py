"""The plans Opora comes with: a folder each, with `plan.toml` (steps, roles, first guesses) and one file of texts a language."""
