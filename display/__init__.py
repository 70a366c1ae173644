"""The hall display: it shows and speaks the called number; screens, view models and the voice live here.

What two or more programs need lives in `shared`; the display knows neither the kiosk nor the counter app.
"""
