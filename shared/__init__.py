"""What two or more programs need: the rules, the use cases, the database, and the common Qt parts.

Nothing here knows a program, and what only one program needs lives with that program.
"""
