"""Opora: the customer-care desk that keeps its word when things go wrong."""
