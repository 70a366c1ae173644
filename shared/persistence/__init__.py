"""The only place that knows SQL: tables, rows, engines, the unit of work, wake-ups and migrations.

It implements the ports of ``shared.usecases.ports`` and contains no rule of the hall.
"""
