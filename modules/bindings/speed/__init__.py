"""Patches of jsii, cdktf and its bindings, for speed alone: ``install.py`` switches them on.

No other code depends on them, and the output is the same without them. docs/speed.md says
what each one earns and how it is removed.
"""
