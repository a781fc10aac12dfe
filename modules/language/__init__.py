"""Values, specs, rules, problems and names: what all nouns are described with.

Pure Python: it imports no cdktf, starts no Node and reads no file.
"""
