"""The Qt side that all programs share: application start, icons, texts of dates and clocks, jobs off the GUI thread, the feed.

No rules, no SQL and no screens: those are in `shared.domain`, `shared.persistence` and each program's `ui`.
"""
