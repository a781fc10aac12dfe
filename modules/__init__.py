"""The building blocks of the platform, one folder per noun.

Importing it, or what a noun may be asked for (``spec.py``), loads neither the bindings nor Node.
"""
