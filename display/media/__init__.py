"""What fills the pauses between calls: pictures, videos and slides of text from a folder.

The rules are in `playlist`, what is on the disk in `folder`; drawing lives in `display.ui`, the voice in `display.voice`.
"""
