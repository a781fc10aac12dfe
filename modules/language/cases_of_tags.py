"""Cases of tags."""

from __future__ import annotations

from modules.language.cases import Case, Group, join, wrong
from modules.language.cases_of_kinds import quoted

KEY = "write 1 to 128 letters, digits, spaces and _.:/=+-@ only"
VALUE = "write 1 to 256 letters, digits, spaces and _.:/=+-@ only"
OF_AWS = "write a key that does not begin with aws: or rds:, which AWS keeps for its own tags"

_LONG_KEY, _LONG_VALUE = "k" * 129, "v" * 257


def tags(*own: str) -> Group:
    """Return tags, right and wrong ones.

    Args:
        own: Keys that the platform sets, beside those of single resources.
    """
    many = {f"key{number}": "value" for number in range(46)}
    return join(
        {"tags": {"team": "shop", "Any key at all": "-", "größe:a/b=c+d-e@f_g.h": "Ünï 1"}},
        {"tags": {_LONG_KEY[1:]: _LONG_VALUE[1:]}},
        {"tags": {key: many[key] for key in [*many][1:]}},
        *map(_wrong_key, ("", "team!", "a\nb", "a🙂", _LONG_KEY)),
        *map(_wrong_value, ("", "a\nb", "a\0b", "what?", _LONG_VALUE)),
        *map(_key_of_aws, ("aws:x", "AWS:x", "aWs:", "rds:x")),
        wrong(
            'tag of value "aws:x"',
            {"tags": {"a": "aws:x"}},
            f'tags.a: "aws:x": {OF_AWS.replace("key", "value", 1)}',
        ),
        wrong("tags: 46", {"tags": many}, "tags: 46 given; give at most 45"),
        *map(_key_of_platform, ("name", "Name", "TIER", *own)),
        wrong(
            "tags that differ only by case",
            {"tags": {"Team": "x", "team": "y", "owner": "z"}},
            'tags: "team" is given more than once in different case, which IAM takes for one key; '
            "keep one of them",
        ),
        wrong(
            "tags.team null",
            {"tags": {"team": None}},
            "tags.team: null is not text; put it in quotes",
            instead=f"tags: null: {VALUE}",
        ),
    )


def _wrong_key(key: str) -> Case:
    title = f'key of a tag "{key}"'.replace("\n", "\\n")
    return wrong(title, {"tags": {key: "x"}}, f"tags.{key}: {quoted(key)}: {KEY}")


def _wrong_value(value: str) -> Case:
    title = f'value of a tag "{value}"'.replace("\n", "\\n")
    return wrong(title, {"tags": {"team": value}}, f"tags.team: {quoted(value)}: {VALUE}")


def _key_of_aws(key: str) -> Case:
    return wrong(f'tag "{key}"', {"tags": {key: "x"}}, f'tags.{key}: "{key}": {OF_AWS}')


def _key_of_platform(key: str) -> Case:
    return wrong(
        f'tag "{key}" of the platform',
        {"tags": {key: "x"}},
        f'tags: "{key}" is set by the platform, whatever the case; rename or remove it',
    )
