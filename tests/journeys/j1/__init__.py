"""J1: a Friday at 17:40, when orders stopped working (domain.md, B). `make j1` plays it and prints what was found."""
