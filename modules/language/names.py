"""Creates all physical names, within AWS's limits of length."""

from __future__ import annotations

from collections.abc import Iterator

from modules.language.expression import interpolations
from modules.language.functions import length_of, sha256, substr, trimsuffix
from modules.language.problems import Rule
from modules.language.value import Value

LIMITS = {
    "aws_cloudwatch_dashboard": 255,
    "aws_cloudwatch_event_rule": 64,
    "aws_cloudwatch_log_resource_policy": 255,
    "aws_cloudwatch_metric_alarm": 255,
    "aws_dynamodb_table": 255,
    "aws_ecr_repository": 256,
    "aws_ecs_cluster": 255,
    "aws_ecs_service": 255,
    "aws_ecs_task_definition": 255,
    "aws_efs_file_system": 256,
    "aws_elasticache_replication_group": 40,
    "aws_iam_role": 64,
    "aws_kms_alias": 250,
    "aws_lb": 32,
    "aws_lb_target_group": 32,
    "aws_lb_trust_store": 32,
    "aws_rds_cluster": 60,
    "aws_route53_resolver_firewall_domain_list": 64,
    "aws_route53_resolver_firewall_rule_group": 64,
    "aws_route53_resolver_query_log_config": 64,
    "aws_s3_bucket": 36,
    "aws_scheduler_schedule": 64,
    "aws_scheduler_schedule_group": 64,
    "aws_secretsmanager_secret": 512,
    "aws_security_group": 220,
    "aws_sns_topic": 256,
    "aws_sqs_queue": 80,
    "aws_vpc": 255,
    "aws_wafv2_web_acl": 128,
}
"""Characters allowed in a name, by Terraform resource type.

The names of buckets and security groups are prefixes: a hyphen follows, and Terraform's own 26
characters. Those of databases leave three for the number of an instance.
Sources: each service's quotas page; for prefixes, the AWS provider's documentation.
"""

RESERVED_PREFIXES = {
    "internal": "load balancers",
    "sg": "security groups",
    "sthree": "buckets",
    "amzn-s3-demo": "buckets in documentation",
}
"""Prefixes of names that AWS reserves.

Source: Elastic Load Balancing API, ``CreateLoadBalancer``, and Amazon EC2 API,
``CreateSecurityGroup``, parameter ``Name``; Amazon S3 user guide, "General purpose bucket naming
rules".
"""

_HASH_LENGTH = 6

_LONGEST = 80
"""Length of the longest possible name: two short names, a service and its part, with hyphens."""


class Names:
    """The physical names of one environment: ``<project>-<noun>-<environment>``.

    In a Terraform module, with one input for project and environment, ``<prefix>-<noun>``.

    A name that is too long is cut, and ends in a hash of the whole, so that it stays the same in
    each run and differs from its neighbours'.
    """

    def __init__(self, project: str | Value[str], environment: str | None = None) -> None:
        """Start with no name in use.

        Args:
            project: First part of each name.
            environment: Last part of each name; None in a module.
        """
        self._project, self._environment = str(project), environment
        self._owners: dict[tuple[str, str], str] = {}

    @property
    def prefix(self) -> str:
        """First part of paths, for resources that AWS groups by path: ``shop-dev``."""
        return "-".join(filter(None, [self._project, self._environment]))

    @property
    def pattern(self) -> str:
        """What all names match: ``shop-*-dev``."""
        return "-".join(filter(None, [self._project, "*", self._environment]))

    def of(self, resource_type: str, noun: str, *, version: str = "") -> str:
        """Return the name of one resource.

        Args:
            resource_type: Terraform's type, such as ``aws_lb_target_group``.
            noun: What the resource is, within the environment.
            version: Values whose change replaces the resource. They go into a hash at the end of
                the name, so that the new one can be created before the old one is deleted.

        Raises:
            ValueError: Another noun got the same name.
        """
        full = "-".join(filter(None, [self._project, noun, self._environment]))
        limit = LIMITS[resource_type]
        planned = bool(interpolations(full))
        if planned and limit >= _LONGEST and not version:
            return full
        name = str(_fitted(Value(full), limit, version))
        if planned:
            return name
        owner = self._owners.setdefault((resource_type, name), noun)
        if owner != noun:
            raise ValueError(
                f'{resource_type}: "{owner}" and "{noun}" would both be named "{name}"; rename one'
            )
        return name


def _fitted(full: Value[str], limit: int, version: str) -> Value[str]:
    """Return the name if it is short enough, else its beginning and a hash of the whole."""
    cut = trimsuffix(substr(full, 0, limit - _HASH_LENGTH - 1), "-")
    digest = substr(sha256(f"{full}\n{version}"), 0, _HASH_LENGTH)
    fitted = Value.of(f"{cut}-{digest}")
    return fitted if version else (length_of(full) <= limit).then(full, fitted)


def name_rules(field: str, name: Value[str]) -> Iterator[Rule]:
    """Yield the rules that no name begins with a prefix that AWS reserves."""
    for word, owners in RESERVED_PREFIXES.items():
        yield Rule(
            (field,),
            ~name.starts_with(f"{word}-") & (name != word),
            f'"{name}" cannot begin names: AWS refuses "{word}-" for {owners}; choose another',
        )
