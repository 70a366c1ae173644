"""The verbs of the `antrean` command, a module for each noun: what it asks, what it prints, its exit code.

No rule, no SQL and no program lives here: rules are use cases, and programs are started as processes.
"""
