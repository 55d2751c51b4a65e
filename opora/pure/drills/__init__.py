"""Rehearsals: who writes and calls when, and how well it went."""
