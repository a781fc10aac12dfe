"""Names that two environments of a project would both give to something in AWS, or to a state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.alarms.spec import DASHBOARD, POLICY, RULES
from modules.ci.spec import ROLES
from modules.environment.alarms_spec import TOPIC, alarms_of
from modules.environment.balancers import (
    PUBLIC,
    balancer_of,
    network_balancers_of,
    path_of,
    with_web_acl,
)
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack_names import stack_of_ci
from modules.language.kinds import Path
from modules.language.problems import Problem, SpecError
from modules.logs.spec import WEB_ACLS
from modules.remote_state.spec import STACK

_PLATFORM = {
    "aws_ecs_cluster": ("cluster",),
    "aws_iam_role": ("flow-logs",),
    "aws_kms_alias": ("data", "logs"),
}
"""What each environment has once: resource types with the nouns in their names."""


_RULE = "aws_lb_listener_rule"
_PROVIDER = "aws_iam_openid_connect_provider"


def physical_names(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield each name that AWS takes once, with the field that decides it, and the resource type.

    Names that Terraform makes unique by a suffix are left out, and those that are unique only
    within a resource of the same environment.
    """
    for kind, nouns in _PLATFORM.items():
        yield from ((("name",), kind, noun) for noun in nouns)
    yield ("name",), "aws_lb", "alb"
    yield from _names_of_alarms(spec)
    for name, balancer in spec.balancers.items():
        if name != PUBLIC and not balancer.listener_arn.is_given:
            yield path_of(spec, name), "aws_lb", f"{name}-alb"
    for name in network_balancers_of(spec):
        yield path_of(spec, name), "aws_lb", f"{name}-nlb"
    for name in spec.secrets:
        yield ("secrets", name), "aws_secretsmanager_secret", name
    for name, service in spec.services.items():
        path, noun = ("services", name), service.aws_name(name)
        own = ("aws_ecr_repository",) if service.image_of is None else ()
        yield from (
            (path, kind, noun) for kind in (*own, "aws_ecs_task_definition", "aws_lb_target_group")
        )
        yield from (
            ((*path, "routes", route), "aws_lb_target_group", f"{noun}-{route}")
            for route in service.routes_to(name).further.known
        )
        yield from (
            ((*path, "listeners", listener), "aws_lb_target_group", f"{noun}-{listener}")
            for listener in service.listeners.known
        )
        yield from ((path, "aws_iam_role", f"{noun}-{role}") for role in ("execution", "task"))
    yield from _names_of_jobs(spec)
    for name in spec.queues:
        yield ("queues", name), "aws_sqs_queue", name
        yield ("queues", name), "aws_sqs_queue", f"{name}-dlq"
    for name in spec.topics:
        yield ("topics", name), "aws_sns_topic", name
    for name in spec.databases:
        yield ("databases", name), "aws_db_subnet_group", name
    for name in spec.caches:
        yield ("caches", name), "aws_elasticache_replication_group", name
    for name in spec.tables:
        yield ("tables", name), "aws_dynamodb_table", name


def _names_of_alarms(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    if alarms_of(spec) is not None:
        yield from ((("name",), "aws_cloudwatch_event_rule", rule) for rule in RULES)
        yield from ((("name",), kind, TOPIC) for kind in ("aws_kms_alias", "aws_sns_topic"))
        yield ("name",), "aws_cloudwatch_dashboard", DASHBOARD
        yield ("name",), "aws_cloudwatch_log_resource_policy", POLICY


def _names_of_jobs(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    for name, job in spec.jobs.items():
        path, noun, roles = ("jobs", name), job.aws_name(name), ["execution", "task"]
        kinds = ["aws_ecs_task_definition"] + ["aws_ecr_repository"] * (job.image_of is None)
        if job.schedule.is_given:
            kinds += ["aws_scheduler_schedule_group"]
            roles.append("scheduler")
            yield path, "aws_sqs_queue", f"{noun}-dead-letters"
        yield from ((path, kind, noun) for kind in kinds)
        yield from ((path, "aws_iam_role", f"{noun}-{role}") for role in roles)


def _names_of_instances(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield the names of instances of databases: those of a cluster end in their number."""
    for name, database in spec.databases.items():
        ends = [""]
        if database.is_aurora.known:
            count = database.instance_count
            ends = [f"-{n + 1}" for n in range(count.known or 2)]
        for end in ends:
            yield ("databases", name), "aws_db_instance", f"{spec.project}-{name}-{spec.name}{end}"


def _names_of_ci(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield the stack of the roles for CI, and the identity provider, one in an account."""
    if spec.ci is None:
        return
    stack = stack_of_ci(spec)
    yield ("ci",), "", stack
    yield from ((("ci",), "aws_iam_role", f"{stack}-{role}") for role in ROLES)
    if spec.account_id and not spec.ci.oidc_provider.is_given:
        where = f"{spec.ci.issuer} in account {spec.account_id}"
        yield ("ci", "oidc_provider"), _PROVIDER, where


def _logs_of_web_acls(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield the log groups of web ACLs, which are below no path that names the stack."""
    for name in with_web_acl(spec):
        noun = "alb" if name == PUBLIC else f"{name}-alb"
        found = f"{WEB_ACLS}{spec.project}-{spec.name}-{noun}"
        yield (*path_of(spec, name), "waf"), "aws_cloudwatch_log_group", found


def _priorities(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield the priorities of routes at listeners that exist, which several files may name."""
    base = _base_of(spec)
    for name, service in spec.services.items():
        for key, route in service.routes_to(name).known.items():
            at = balancer_of(spec, route)
            listener = base.balancers[at].listener_arn
            if spec.family or listener.is_given:
                path = ("services", name, *service.route_path(name, key), "priority")
                made = f"load balancer {at} of {base.name}"
                where = listener if listener.is_given else made
                yield path, _RULE, f"priority {route.priority} of {where}"


def _names_in_dns(spec: EnvironmentSpec) -> Iterator[tuple[Path, str, str]]:
    """Yield what is unique in a VPC or a namespace that exists, since others may stand there too.

    The namespace, if it is made, and each service in one that exists.
    """
    base = _base_of(spec)
    vpc_id, namespace_id = spec.network.vpc_id, base.cluster.namespace_id
    if spec.family or namespace_id.is_given:
        where = namespace_id if namespace_id.is_given else f"the namespace of {base.name}"
        for name, service in spec.services.items():
            if service.port > 0 and service.service_discovery:
                found = f"{service.aws_name(name)} in {where}"
                yield ("services", name), "aws_service_discovery_service", found
    if vpc_id.is_given and not (spec.stands_on or namespace_id.is_given):
        kind = "aws_service_discovery_private_dns_namespace"
        yield ("cluster", "namespace"), kind, f"{spec.namespace} in {vpc_id}"


def _base_of(spec: EnvironmentSpec) -> EnvironmentSpec:
    """Return the environment whose namespace and load balancers it uses: its own, or another's."""
    return spec.family.members[spec.family.base] if spec.family else spec


def shared_names(specs: Mapping[str, EnvironmentSpec]) -> Iterator[SpecError]:
    """Yield the environments, by their source, that give a name which another one gives too."""
    owners = {("", STACK): "the stack of the state bucket"}
    for source, spec in specs.items():
        names: list[tuple[Path, str, str]] = [(("name",), "", f"{spec.project}-{spec.name}")]
        names += [*_names_of_ci(spec), *_names_of_instances(spec)]
        names += [
            (path, kind, f"{spec.project}-{noun}-{spec.name}")
            for path, kind, noun in physical_names(spec)
        ]
        names += [
            ((*path_of(spec, name), "domain_name"), "aws_route53_record", str(balancer.domain_name))
            for name, balancer in spec.balancers.items()
            if balancer.domain_name.is_given
        ]
        names += [*_logs_of_web_acls(spec), *_priorities(spec)]
        names += _names_in_dns(spec)
        found: dict[Path, Problem] = {}
        for path, kind, name in names:
            owner = owners.setdefault((kind, name), source)
            if owner != source:
                found.setdefault(path, Problem(path, _rule(kind, name, owner)))
        if found:
            yield SpecError(source, found.values())


def _rule(kind: str, name: str, owner: str) -> str:
    if kind == _PROVIDER:
        return f"makes the one of {name}, which {owner} makes too; write its arn in one of them"
    what, repair = f'the name "{name}"', "rename one of them"
    if kind == _RULE:
        what, repair = name, "choose another"
    return f"gives {what}, which {owner} gives too; {repair}"
