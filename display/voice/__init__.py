"""The voice of the hall: what is said for a call, how it becomes sound, and the loudspeaker that plays it in order.

Which call comes next, what the board shows and whether the officer is told do not live here.
"""
