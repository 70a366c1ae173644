"""The checks of `antrean doctor`: each looks at one thing and gives a finding with what to do.

No check changes anything, and none imports a program: what only a program can tell is asked in a child process.
"""
