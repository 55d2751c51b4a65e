"""How well a conversation was led: the scorecard, drawing what is looked at, and how far two reviewers agree."""
