"""What PostgreSQL does with a query and an index, for the small grammar that `query_text` writes."""


def matches(query: str, index: str) -> bool:
    """Does the index hold, for every group of the query, one of its alternatives?"""
    tokens = index.split()
    return bool(query) and all(_has_one(group, tokens) for group in query.split(" & "))


def _has_one(group: str, tokens: list[str]) -> bool:
    return any(_has(alternative, tokens) for alternative in group.strip("()").split(" | "))


def _has(alternative: str, tokens: list[str]) -> bool:
    if alternative.endswith(":*"):
        return any(token.startswith(alternative[:-2]) for token in tokens)
    return alternative in tokens
