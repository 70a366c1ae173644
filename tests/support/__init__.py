"""Helpers that several rooms' tests share: the screen as a visitor meets it.

No fixtures with a life of their own and no fakes of one room: those stand beside that room's tests.
"""
