"""The counter app: an officer calls, serves and transfers visitors; its screens and view models live here.

What two or more programs need lives in `shared`; the counter app knows neither the kiosk nor the display.
"""
