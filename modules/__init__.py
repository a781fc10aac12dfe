"""The building blocks of the platform, one folder per noun.

Importing this package, or a ``spec`` in it, loads neither the AWS bindings nor Node.
"""
