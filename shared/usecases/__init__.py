"""What people do at a kiosk, a counter and a desk: one verb per file, one function, one transaction.

Use cases know the domain and the ports they need; they know no SQL, no Qt and no device.
"""
