"""What the platform is described in: values, specs, rules, problems and names.

Pure Python: no cdktf, no Node, no file is read.
"""
