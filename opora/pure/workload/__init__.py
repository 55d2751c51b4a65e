"""How much work there is and when it is done: working time, and later the sums of a desk under load."""
