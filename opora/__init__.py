"""Opora: the customer-care desk that keeps its word when things go wrong."""

__version__ = "0.1.0"
