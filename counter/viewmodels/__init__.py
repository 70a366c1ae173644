"""What the officer's screens show and do: each view model folds facts through one pure derivation and runs use cases.

No SQL, no settings and no drawing: screens are in `counter.ui`, and only `counter.app` opens a database.
"""
