"""Words to sound, for every program that speaks: the voice process, clips, their cache, numbers as words, playing.

What is said and when belongs to the programs: the display says calls, the kiosk reads its screen.
"""
