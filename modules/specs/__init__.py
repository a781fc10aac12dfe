"""What may be asked of the platform, and every rule about it.

Pure Python: no cdktf, no Node, no file is read. A field's meaning, unit, range, default and source
stand here and nowhere else.
"""
