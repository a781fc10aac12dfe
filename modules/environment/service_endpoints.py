"""What services and jobs need of AWS, and whether endpoints lead there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from modules.environment.message_problems import used_queues, used_topics
from modules.environment.service_images import as_run
from modules.environment.service_secrets import distant_secrets
from modules.network.any_spec import AnyNetworkSpec
from modules.network.endpoints_spec import NEEDED_ENDPOINTS
from modules.network.https_targets_spec import HttpsTarget
from modules.service.caller_spec import CallerSpec
from modules.task.ecr import is_behind_endpoints

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

_ENDPOINTS = {
    "cloudwatch": "monitoring",
    "ecr": "ecr.api",
    "firehose": "kinesis-firehose",
    "kinesis": "kinesis-streams",
    "s3": "",
}
"""The endpoint of each service of AWS whose prefix in IAM is another; S3 has its gateway always."""


def needed_endpoints(spec: EnvironmentSpec, callers: Collection[CallerSpec]) -> Iterator[str]:
    """Yield the endpoints that some services and jobs need beside those that every task needs."""
    read = [one for caller in callers for one in caller.read_secrets]
    if any(not one.is_parameter for one in read) or any(map(spec.databases_read, callers)):
        yield "secretsmanager"
    if any(one.is_parameter for one in read):
        yield "ssm"
    if any(caller.enable_execute_command.known for caller in callers):
        # The agent opens its channel through the one, and decrypts the session through the other.
        yield from ("ssmmessages", "kms")
    if callers and spec.cluster.guardduty_runtime_monitoring.known:
        yield "guardduty-data"
    for endpoint, used in {"sqs": used_queues, "sns": used_topics}.items():
        if any(used(spec, caller) for caller in callers):
            yield endpoint


def reaches_internet(spec: EnvironmentSpec, caller: CallerSpec) -> bool:
    """Return whether tasks reach port 443 of the internet, and not endpoints alone.

    They do not where endpoints lead to all that the file says they use. What it does not say, such
    as a partner, is an ``egress``. In a VPC that exists, its owner says what all tasks reach.
    """
    if caller.assign_public_ip:
        return True
    if spec.network.vpc_id.is_given or spec.network.is_closed:
        return bool(~spec.network.is_closed)
    return not _endpoints_suffice(spec, caller)


def network_below(spec: EnvironmentSpec) -> AnyNetworkSpec:
    """Return the network as the file says it that is of it: that of the stack below, if any."""
    return (spec.family.members[spec.family.base] if spec.family else spec).network


def known_https_targets(spec: EnvironmentSpec, caller: CallerSpec) -> dict[str, HttpsTarget]:
    """Return what tasks reach on port 443, but for endpoints, whose ids nobody knows before."""
    if spec.network.vpc_id.is_given and not caller.assign_public_ip:
        return spec.network.https_targets.known
    reached = reaches_internet(spec, caller)
    return network_below(spec).internet_targets.known if reached else {}


def _endpoints_suffice(spec: EnvironmentSpec, caller: CallerSpec) -> bool:
    there = {"", *spec.network.interface_endpoints.known}
    needed = {*NEEDED_ENDPOINTS, *needed_endpoints(spec, [caller]), *_of_code(caller)}
    containers = as_run(spec.services, caller).all_containers.values()
    return (
        needed <= there
        and not any(distant_secrets(spec, caller))
        and all(one.own_image or is_behind_endpoints(one.image, spec.region) for one in containers)
        and _regions_of_code(caller) <= {"", "*", spec.region}
        # What a managed policy allows, and where logs go by a router, the file does not say.
        and not caller.task_role_policy_arns.known
        and not any(one.log_options.known for one in containers)
    )


def _of_code(caller: CallerSpec) -> Iterator[str]:
    """Yield the endpoints of what the code of its tasks may call."""
    for statement in caller.task_role_statements.known:
        for action in statement.actions.known:
            service = action.partition(":")[0]
            yield _ENDPOINTS.get(service, service)


def _regions_of_code(caller: CallerSpec) -> set[str]:
    arns = [arn for one in caller.task_role_statements.known for arn in one.resources.known]
    return {(arn.split(":") + [""] * 4)[3] for arn in arns}
