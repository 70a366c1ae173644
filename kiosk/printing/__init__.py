"""Paper: one ticket as pure layout, one black-and-white raster of it, and the printers that put it on paper.

What is written on a ticket is decided by the kiosk's view models; numbers, lines and databases are unknown here.
"""
