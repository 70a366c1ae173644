"""Words to sound, for every program that speaks: the voice process, clips, their cache, numbers
as words, playing.

The wording of calls lives here too, so that the `antrean` command can try it; when something is said belongs to
the programs: the display says calls, the kiosk reads its screen.
"""
