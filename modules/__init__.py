"""The building blocks of the platform, one folder per noun.

Importing this package, or ``modules.specs``, loads neither the AWS bindings nor Node.
"""
