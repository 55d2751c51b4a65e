"""What can be reckoned about a crisis without a desk: the clocks of its levels, its states, whose turn comes."""
