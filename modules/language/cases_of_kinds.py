"""Cases of the kinds of values that several specs share."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, get_args

from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.functions import either


def whole_number(
    path: str, least: int, most: int | None = None, *, also: str = "", **beside: Any
) -> Group:
    """Return cases of the values at both bounds, just beyond them, and of a fraction.

    Args:
        path: Path of the number.
        least: Smallest valid number.
        most: Largest valid number, None for no bound.
        also: A further message of Terraform, for the number that it contains.
        beside: Further changes, with a double underscore for each dot.
    """
    others = {name.replace("__", "."): value for name, value in beside.items()}
    outside = {"too small": (least - 1, f"is too small; give at least {least}")}
    if most is not None:
        outside["too large"] = (most + 1, f"is too large; give at most {most}")
    whole = "is not a whole number; write one, without quotes"
    return Group(
        tuple({**others, path: value} for value in (least, most) if value is not None),
        tuple(
            wrong(
                f"{path} {title}",
                {**others, path: value},
                f"{path}: {value} {text}",
                also=also if re.search(rf"(?<![\d.]){value}(?![\d.])", also) else "",
            )
            for title, (value, text) in {**outside, "fraction": (least + 0.5, whole)}.items()
        ),
    )


def any_number(
    path: str,
    least: float,
    most: float,
    *,
    made: Callable[[Any], Changes] | None = None,
    above: bool = False,
    further: tuple[str, ...] = (),
) -> Group:
    """Return cases of a number that may have a fraction: at its bounds, beyond, and in between.

    Args:
        path: Path of the number.
        least: Smallest valid number, or the largest of those that are too small.
        most: Largest valid number.
        made: Returns the changes for a number. Default: the number at the path.
        above: Whether ``least`` itself is too small.
        further: Paths of other fields with the same number.
    """
    change = made or (lambda value: {path: value})
    rule = f"is too small; give {'more than' if above else 'at least'} {least}"
    outside = {
        "too small": (least if above else least - 0.5, rule),
        "too large": (most + 1, f"is too large; give at most {most}"),
    }
    return Group(
        tuple(change(value) for value in (least + 0.25, most, *(() if above else (least,)))),
        tuple(
            wrong(
                f"{path} {title}",
                change(value),
                *(f"{one}: {value} {text}" for one in (path, *further)),
            )
            for title, (value, text) in outside.items()
        ),
    )


def texts(
    path: str,
    message: str,
    *values: str,
    made: Callable[[str], Changes] | None = None,
    shown: str = "",
    also: Callable[[str], str] = lambda _: "",
) -> Group:
    """Return cases of invalid texts with the same message.

    Args:
        path: Path of the text.
        message: Message after the text itself.
        values: The texts, the clearest one first.
        made: Returns the changes for a text. Default: the text at the path.
        shown: Path in titles.
        also: Returns a further message of Terraform for a text.
    """
    return Group(
        (),
        tuple(
            wrong(
                f'{shown or path} "{value}"'.replace("\n", "\\n"),
                made(value) if made else {path: value},
                f"{path}: {quoted(value)}: {message}",
                also=also(value),
            )
            for value in values
        ),
    )


def choice(path: str, options: Any, other: str, *, given: Changes | None = None) -> Case:
    """Return the case of a text that is none of the options.

    Args:
        path: Path of the text.
        options: The ``Literal`` of what is possible.
        other: The text.
        given: The changes with the text. Default: the text at the path.
    """
    possible = either([repr(option) for option in get_args(options)])
    message = f"{path}: {quoted(other)} is not possible; choose {possible}"
    return wrong(f'{path} "{other}"', given or {path: other}, message)


def too_long(path: str, most: int, *, text: str = "o", **beside: Any) -> Group:
    """Return a text of the greatest length, and one that is longer by one character."""
    long = (text * (most + 1))[: most + 1]
    title = f"{path} of {most + 1} characters"
    message = too_long_text(path, long, most)
    return Group(({**beside, path: long[1:]},), (wrong(title, {**beside, path: long}, message),))


def too_long_text(path: str, text: str, most: int) -> str:
    """Return what is said of a text that is too long."""
    return f"{path}: {quoted(text)} is too long; give at most {most} characters"


REASON = (
    "write words of letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* only (a security group "
    "rule's description allows no more)"
)


def reasons(path: str, made: Callable[[str], Changes]) -> Group:
    """Return reasons why traffic is allowed, right and wrong ones."""
    long = "a" * 256
    return join(
        made("all of ._-:/()#,@[]+=&;{}!$* and a-z"),
        made(long[1:]),
        texts(path, REASON, "why?", "größer", "", " ", "-", "a\nb", made=made),
        wrong(
            f"{path} of 256 characters",
            made(long),
            f'{path}: "{long[:78]}… is too long; give at most 255 characters',
        ),
    )


RANGE = "write an IPv4 range such as 10.0.0.0/16"


def ranges(path: str, made: Callable[[str], Changes] | None = None, *, label: str = "") -> Group:
    """Return texts that are no IPv4 range, or are not in normal form.

    Args:
        path: Path of the text.
        made: Returns the changes for a text. Default: the text at the path.
        label: Terraform's name of the path.
    """
    change = made or (lambda text: {path: text})
    beyond, others = ("10.0.0.0/33", "::/0", "10.0.0.0/-1"), ("ten", "10.0.0/16", "10.0.0.256/16")
    cases = [
        *((text, RANGE, "") for text in (*others, "10.0.0.1/32x", "", *beyond)),
        ("10.0.5.0/16", "write 10.0.0.0/16", ""),
        # Terraform's functions take neither a netmask nor an address alone for a range.
        ("10.0.0.0/255.255.0.0", "write 10.0.0.0/16", RANGE),
        ("10.0.0.0", "write 10.0.0.0/32", RANGE),
    ]
    return Group(
        (),
        tuple(
            wrong(
                f'{label or path} "{text}"',
                change(text),
                f'{path}: "{text}": {message}',
                instead=f'{label or path}: "{text}": {instead}' if instead else "",
            )
            for text, message, instead in cases
        ),
    )


def nulls(**found: tuple[Changes, str]) -> Group:
    """Return changes with a null where a text belongs.

    Args:
        found: Changes by the path of the null, with a double underscore for each dot; beside them
            what Terraform says, to which a null is a text like others.
    """
    paths = {place.replace("__", "."): case for place, case in found.items()}
    message = "null is not text; put it in quotes"
    return Group(
        (),
        tuple(
            wrong(f"{path} null", changes, f"{path}: {message}", instead=said)
            for path, (changes, said) in paths.items()
        ),
    )


def quoted(text: str) -> str:
    """Write a text as a message does: no more than 80 characters of it."""
    shown = json.dumps(text, ensure_ascii=False)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"
