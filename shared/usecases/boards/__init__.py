"""Read models: what each screen shows, as frozen values computed from one snapshot.

They decide no words and no colours; texts are names per language, times are UTC.
"""
