"""`antrean kiosk-pin`: make the PIN with which staff open a kiosk's maintenance entry."""

from __future__ import annotations

import typer

from shared.commands.answers import DONE, WRONG_INPUT, warn

LEAST_DIGITS = 6


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("kiosk-pin", help="Ask for a PIN and print the line for the settings file.")(make_pin)


def make_pin() -> int:
    """Ask twice for a PIN of at least six digits; print its hash as a line of the settings file."""
    from shared.passwords import Argon2Passwords

    pin = typer.prompt("PIN", hide_input=True, confirmation_prompt=True)
    if len(pin) < LEAST_DIGITS or not pin.isdecimal() or not pin.isascii():
        warn(f"A PIN needs at least {LEAST_DIGITS} digits and nothing else.")
        return WRONG_INPUT
    typer.echo("Put this line below [kiosk] in the settings file:")
    typer.echo(f'maintenance_pin = "{Argon2Passwords().hash(pin)}"')
    return DONE
