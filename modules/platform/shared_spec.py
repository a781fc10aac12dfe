"""What a platform says once, for all that it makes."""

SHARED = frozenset({"name", "platform", "tags", "disposable", "kms_key_arn", "logs", "vpc_id"})
"""What no table says."""
