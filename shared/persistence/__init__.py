"""The only place that knows SQL: tables, rows to domain values and back, units of work, the journal, migrations.

No rule lives here: a constraint may refuse what the domain forbids, but never decide what it leaves open.
"""
