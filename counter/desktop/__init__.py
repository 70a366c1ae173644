"""What the counter app does with the officer's desktop: tray, notifications, a note, a key from everywhere, absence.

Each part says when this desktop does not offer it and the program goes on without. Nothing here knows visitors.
"""
