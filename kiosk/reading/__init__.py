"""Reading aloud ("Bacakan"): the screen as speech. What a page and a control are called, and the voice that says it.

What is said comes from the accessibility tree, so that a screen that can be tested by name can be heard by name.
"""
