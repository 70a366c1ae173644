"""What a desktop does not offer."""


class NoDesktopError(Exception):
    """This desktop does not offer it; the text says why, in one sentence."""
