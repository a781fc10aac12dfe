"""`make quotas`: what an environment uses of AWS's quotas, and what they leave."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from commands.quotas.limits import limits_of_account
from commands.stacks.environments import specs_by_name, stack_named, stack_of
from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.environment.spec import EnvironmentSpec
from modules.environment.usage import uses
from modules.language.quotas import Quota
from modules.language.use import Use

HEAD = ("Quota", "Used", "Limit", "Left", "Limit from", "Most used by")


class Row(NamedTuple):
    """The largest use of a quota, beside its limit."""

    use: Use
    limit: int
    origin: str

    @property
    def used(self) -> int:
        """How much is used."""
        return self.use.used.known

    def cells(self) -> tuple[str, ...]:
        """Returns the row of the table."""
        quota = self.use.quota
        return (
            f"{quota.counted} *" if quota.per_account else quota.counted,
            f"{self.used:,}",
            f"{self.limit:,}",
            f"{self.limit - self.used:,}",
            self.origin,
            ".".join(map(str, self.use.path)),
        )


def quotas(project: Path, env: Mapping[str, str], environment: str) -> None:
    """Shows use, limit and what is left of each quota.

    Limits are those of the account that the AWS variables name; without credentials, or where
    Service Quotas does not know one, those of the environment file, else AWS's defaults.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: an environment's name, or a stack's.

    Raises:
        CommandError: No environment has that name, or its file is wrong.
    """
    stack = stack_named(project, env, environment)
    specs = {stack_of(spec): spec for spec in specs_by_name(project, env).values()}
    if stack not in specs:
        raise CommandError("quotas", f"ENV: {stack} is a bucket, which uses none of them")
    spec = specs[stack]
    limits = limits_of_account(spec.region)
    found = [*rows(spec, limits.of_account)]
    for line in _aligned([HEAD, *(row.cells() for row in found)]):
        say(line)
    say("* other environments of the account and region use it up too")
    if limits.unknown:
        say(f"Limits of the account are not known: {limits.unknown}")
    for row in found:
        if row.used > row.limit:
            say(_repair(row, spec.region))


def rows(spec: EnvironmentSpec, of_account: Mapping[Quota, int]) -> Iterator[Row]:
    """Yields the largest use of each quota.

    Args:
        spec: The environment.
        of_account: The limits that AWS has told of the account.
    """
    most: dict[Quota, Use] = {}
    for use in uses(spec):
        if use.quota not in most or use.used.known > most[use.quota].used.known:
            most[use.quota] = use
    for quota, use in most.items():
        limit = spec.quotas.limit(quota).known
        origin = "AWS's default" if limit == quota.value else "environment file"
        if quota in of_account:
            limit, origin = of_account[quota], "account"
        yield Row(use, limit, origin if quota.adjustable else "never more")


def _repair(row: Row, region: str) -> str:
    quota = row.use.quota
    text = f"{quota.counted}: {row.used:,} used, {row.limit:,} allowed ({row.origin})"
    if not quota.code:
        return f"{text}; have AWS raise it: {quota.source}"
    service, _, code = quota.code.partition("/")
    return (
        f"{text}; have AWS raise it: aws service-quotas request-service-quota-increase"
        f" --service-code {service} --quota-code {code} --desired-value {row.used}"
        f" --region {region}"
    )


def _aligned(table: list[tuple[str, ...]]) -> Iterator[str]:
    """Yields each row of a table, columns of the same width, numbers on the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (
            f"{cell:>{width}}" if number in (1, 2, 3) else f"{cell:<{width}}"
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
