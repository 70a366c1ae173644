"""The rules of the hall as frozen data and functions.

Nothing here knows Qt, SQL, a clock, files or chance: the time and every fact come in as arguments.
"""
