"""The voice of the hall: the loudspeaker that says calls in order.

The words of a call, and how they become sound, live in shared.voice; which call comes next and what the board
shows do not live here.
"""
