"""Patches of jsii, cdktf and its bindings, for speed alone: ``install.py`` switches them on.

No other code depends on them: without them the output is the same, only later. docs/speed.md says
what each one earns and how it is removed.
"""
