"""Every patch of what is not ours, for speed alone: ``install.py`` switches them on.

Nothing outside this folder knows what they do; without them everything works the same, only slower.
docs/speed.md says what each earns and how it is removed.
"""
