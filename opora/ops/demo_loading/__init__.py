"""Brings the demo world to life: real mails through the desk's own gate, then the cases as they should stand.

`letters` and `machines` write raw mails, `files` draws what is attached, `people` furnishes the desk, `timeline` hands
everything in in order of time, `states` sets owners, dates and tags with the times at which they happened.
"""
