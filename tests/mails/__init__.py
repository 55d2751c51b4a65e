"""Whole mails as real programs write them, by writers who had not seen the reader, and what is right about each.

`python -m tests.mails` tells how many are read right, `python -m tests.mails --show` what is wrong. Each line of `sets/*.jsonl` is what
`opora mail read --jsonl` takes (`id`, `raw_b64`) with the truth beside it: `program`, `language`, `reply` (what was newly written; null
where nobody wrote), `subject`, `kind` (of machine; null for people), `failed` (the address of a failure notice).
"""
