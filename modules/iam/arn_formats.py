"""Whether an ARN of a policy can name what an action takes."""

from __future__ import annotations

import re
from functools import cache

_VARIABLE = re.compile(r"\$\{[^}]*\}")

_SEPARATORS = 5
"""Colons between the parts of an ARN; a wildcard stays in its part."""

_ANY, _NAME = "*", "\0"
"""Signs of a pattern for any text, and for a name: text without ``/`` and ``:``."""

_NAMES = re.compile(r"\$\{(BucketName|TableName|QueueName|TopicName|ClusterName|AccessPointName)\}")
"""Placeholders of AWS whose names have no slash, where another kind of resource has one: without
that, the ARN of an object would be one of a bucket. Most others do, as names of roles."""


@cache
def fits(arn: str, arn_format: str) -> bool:
    """Return whether some resource of a format has an ARN that a pattern means.

    Args:
        arn: ARN of a policy: ``*`` and ``?`` are wildcards, ``${…}`` is a variable with any value.
        arn_format: The format as AWS writes it: ``arn:${Partition}:s3:::${BucketName}``.
    """
    given = _VARIABLE.sub(_ANY, arn).split(":", _SEPARATORS)
    wanted = _VARIABLE.sub(_ANY, _NAMES.sub(_NAME, arn_format)).split(":", _SEPARATORS)
    return len(given) == len(wanted) and all(map(_overlap, given, wanted))


def _overlap(one: str, two: str) -> bool:
    """Return whether some text matches two patterns; wildcards of the first are ``*`` and ``?``."""
    # Whether what is left of the first, from its end on, and of the second can be one text.
    both = [all(sign in (_ANY, _NAME) for sign in two[at:]) for at in range(len(two) + 1)]
    for sign in reversed(one):
        left = both
        both = [*left[:-1], left[-1] and sign == _ANY]
        for at in reversed(range(len(two))):
            if _ANY in (sign, two[at]):
                both[at] = left[at] or both[at + 1]
            elif two[at] == _NAME:
                both[at] = both[at + 1] or (sign not in "/:" and left[at])
            else:
                both[at] = sign in (two[at], "?") and left[at + 1]
    return both[0]
