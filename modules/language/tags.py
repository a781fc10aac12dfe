"""Tags of resources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.language.functions import lower, quoted
from modules.language.patterns import LETTERS, Matches, refuses
from modules.language.problems import Rule
from modules.language.sources import TakenBy
from modules.language.value import Value

_TAGS = TakenBy(
    "every call that creates",
    "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
)

_ALLOWED = f"[{LETTERS}_.:/=+@-]"


def _not_of_aws(what: str) -> Matches:
    """Return the constraint that a part of a tag is none of AWS's own.

    Source: Amazon RDS API, ``Tag``, which takes neither in front of a key or a value.
    """
    return refuses(
        r"([aA][wW][sS]|[rR][dD][sS]):.*",
        f"a {what} that does not begin with aws: or rds:, which AWS keeps for its own tags",
    )


TagKey = Annotated[
    str,
    Matches(f"{_ALLOWED}{{1,128}}", "1 to 128 letters, digits, spaces and _.:/=+-@ only"),
    _not_of_aws("key"),
]

TagValue = Annotated[
    str,
    Matches(f"{_ALLOWED}{{1,256}}", "1 to 256 letters, digits, spaces and _.:/=+-@ only"),
    _not_of_aws("value"),
]
"""Source: of the calls that take tags, ``CreateScheduleGroup`` of EventBridge Scheduler and
``CreateStack`` of CloudFormation, which makes secrets, take no empty value."""

MAX_TAGS = 45
"""AWS takes 50 tags of a resource. Two are the resources' own (``Name``, ``Tier``), three the
platform's: default tags of the provider, of which a module knows nothing."""

Tags = Annotated[dict[TagKey, TagValue], Field(max_length=MAX_TAGS), _TAGS]

OWN_TAGS = ("name", "tier")
"""Keys, in lower case, that resources have of their own."""

PLATFORM_TAGS = (*OWN_TAGS, "environment", "managedby", "project")
"""Keys, in lower case, that an environment sets of its own."""


def tag_rules(tags: Value[dict[str, str]], own: tuple[str, ...] = OWN_TAGS) -> Iterator[Rule]:
    """Yield the rules between tags. IAM takes keys that differ only by case for the same.

    Args:
        tags: The tags.
        own: Keys that are set anyway, in lower case.
    """
    taken = tags.keys.filter(lambda key: Value(own).contains(lower(key)))
    yield Rule(
        ("tags",),
        taken.length == 0,
        f"{quoted(taken)} is set by the platform, whatever the case; rename or remove it",
    )
    twice = tags.keys.map(lambda key: lower(key)).repeated
    yield Rule(
        ("tags",),
        twice.length == 0,
        f"{quoted(twice)} is given more than once in different case, which IAM takes for one key; "
        "keep one of them",
    )
