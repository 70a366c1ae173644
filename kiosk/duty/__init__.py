"""The kiosk on duty in a hall: watched, alone, awake, not to be left by a visitor, and open to staff who know the PIN.

What visitors see and choose does not live here.
"""
