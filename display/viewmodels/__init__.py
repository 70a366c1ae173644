"""The view models of the display: what its screens show, derived from facts of the use cases.

Drawing lives in `display.ui`, the rules of announcing in `display.announcer`; neither SQL nor settings come here.
"""
