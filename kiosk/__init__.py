"""The kiosk: a visitor finds a service and takes one numbered ticket; screens, view models and paper live here.

What two or more programs need lives in `shared`; the kiosk knows neither the display nor the counter app.
"""
