"""What is said at the kiosk: words of the screen, or phrases that a clip pack may hold."""

from shared.voice.phrases import Phrase

Said = str | Phrase
"""A text that a voice must be able to say whatever it is, or a phrase whose words are known beforehand."""
