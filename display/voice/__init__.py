"""The voice of the hall: what is said for a call, and the loudspeaker that says it in order.

How words become sound lives in shared.voice; which call comes next and what the board shows do not live here.
"""
