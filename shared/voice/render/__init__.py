"""How the voice that ships is made: words to phonemes to the samples of a neural model, written as clip packs.

Needs the optional extra ``antrean[voice]`` for the model; a hall that only plays packs never loads any of this.
What is said, and playing it, do not live here.
"""
