"""Cases of names: of tables, platforms and domains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import texts, too_long, too_long_text

NAME = "write lower-case letters, digits and single hyphens, with a letter first"

_LONG_DOMAIN = ".".join(["d" * 63] * 4)


def names(path: str, most: int) -> Group:
    """Return names: of the greatest length, too long ones, and those with other characters."""
    right = ("a", "a-1-b2", "internals", "sgs-1")
    others = ("Orders", "1st", "orders_prod", "orders--prod", "orders-", "", "ordersé", "a\n")
    return join(*({path: name} for name in right), texts(path, NAME, *others), too_long(path, most))


def table_names(
    table: str, made: Callable[[str], Changes], also: Callable[[str], str] = lambda _: ""
) -> Group:
    """Return names of what stands in a table: right and wrong ones.

    Args:
        table: Path of the table.
        made: Returns the changes, given a name.
        also: Returns a further message of Terraform for a wrong name.
    """
    long = "n" * 33
    return join(
        made(long[1:]),
        wrong(
            f"{table} in upper case",
            made("Web"),
            f'{table}.Web: "Web": {NAME}',
            also=also("Web"),
        ),
        wrong(
            f"{table} with a long name",
            made(long),
            f'{table}.{long}: "{long}" is too long; give at most 32 characters',
            also=also(long),
        ),
    )


def platform_names(path: str, most: int = 33) -> Group:
    """Return names that begin every physical name of a platform."""
    owners = {
        "internal": "load balancers",
        "sg": "security groups",
        "sthree": "buckets",
        "amzn-s3-demo": "buckets in documentation",
    }
    return join(
        names(path, most),
        *(
            wrong(
                f'{path} "{name}"',
                {path: name},
                f'{path}: "{name}" cannot begin names: AWS refuses "{word}-" for {owner}; choose '
                "another",
            )
            for word, owner in owners.items()
            for name in (f"{word}-a", word)
        ),
    )


def certificate_domains(path: str, **beside: Any) -> Group:
    """Return domains of certificates, right and wrong ones."""
    short = "write a domain whose last label has two letters, such as shop.example.com"
    made = {path: "shop.x", **beside}
    return join(
        domain_names(path, 64, **beside),
        wrong(f'{path} "shop.x"', made, f'{path}: "shop.x": {short}'),
    )


def domain_names(path: str, most: int = 253, **beside: Any) -> Group:
    """Return names of DNS domains, right and wrong ones."""
    message = "write a domain name of two labels or more, such as shop.local"
    others = (
        f"{'d' * 64}.local",
        "local",
        "-shop.local",
        "shop-.local",
        "shop..local",
        "Shop.local",
        "shop.local.",
        "",
    )
    return join(
        *({**beside, path: name} for name in ("shop.local", "a.b.cd", "x-1.example")),
        texts(
            path,
            message,
            *others,
            made=lambda name: {**beside, path: name},
            also=lambda name: "" if len(name) <= most else too_long_text(path, name, most),
        ),
        too_long(path, most, text=f"dd.{_LONG_DOMAIN}", **beside),
    )
