"""What services of an environment are given instead of what would be made for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.problems import Problem
from modules.language.regions import partition_of
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec
from modules.task.parts_spec import role_rules

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def part_problems(spec: EnvironmentSpec, _name: str, service: CallerSpec) -> Iterator[Problem]:
    """Yield the roles that ECS would not pass, and the repositories that are not there."""
    if spec.account_id:
        for rule in role_rules(service, Value(partition_of(spec.region)), Value(spec.account_id)):
            if not rule.holds:
                yield Problem(rule.path, rule.message)
    owner = service.image_of
    if owner is None:
        return
    if not service.create_repository:
        yield Problem(
            ("create_repository",),
            f'false says what image_of does, the repository is that of "{owner}"; remove it',
        )
    if owner in spec.services and not spec.services[owner].create_repository:
        yield Problem(
            ("image_of",),
            f'"{owner}" has no repository, its create_repository is false; write the image in full '
            "and create_repository = false as it does",
        )


def kept_kinds(service: CallerSpec) -> Iterator[str]:
    """Yield the types of what a service may have had before it shared or was given another.

    It stays in AWS with its data.
    """
    if service.image_of or not service.create_repository:
        yield from ("aws_ecr_repository", "aws_ecr_lifecycle_policy")
    if service.log_group.is_given:
        yield "aws_cloudwatch_log_group"
