"""What the kiosk's screens show and what their buttons do: pure derivations, and the objects that tell QML.

No drawing, no SQL, no paper: those are `kiosk.ui`, `shared.persistence` behind the use cases, and `kiosk.printing`.
"""
