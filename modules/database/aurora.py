"""A cluster of Aurora with its instances."""

from __future__ import annotations

from modules.bindings.aws import RdsCluster, RdsClusterInstance, RdsClusterParameterGroup
from modules.bindings.core import Construct
from modules.bindings.moves import move
from modules.bindings.resources import address, arguments, blocks, for_each, put, reference
from modules.database.parameters import parameter_group
from modules.database.shared import MASTER_USERNAME, Made, Shared, common
from modules.database.spec import DatabaseSpec
from modules.language.functions import tonumber
from modules.language.value import Value, constant

_FURTHER = constant("further_instances", tuple(str(number + 2) for number in range(14)))
"""The keys of instances after the first: a further one moves none."""


def create_aurora(
    scope: Construct, spec: DatabaseSpec, shared: Shared, *, logs: list[str], field: str
) -> Made:
    """Create a cluster of Aurora; return what others know of it.

    Args:
        scope: Parent construct.
        spec: The database's spec.
        shared: What every kind of database has.
        logs: Addresses of its log groups, which RDS would otherwise make itself.
        field: The field of its version, for a message.
    """
    cluster = RdsCluster(
        scope,
        "_cluster",
        cluster_identifier=shared.name,
        engine=put(spec.engine),
        database_name=put(spec.database_name),
        master_username=MASTER_USERNAME,
        db_cluster_parameter_group_name=parameter_group(
            scope, RdsClusterParameterGroup, spec, shared.name
        ),
        **common(spec, shared, field, kept=("database_name", "master_username")),
    )
    arguments(
        cluster,
        serverlessv2_scaling_configuration=blocks(
            spec.is_serverless,
            lambda: {
                "min_capacity": put(spec.min_capacity),
                "max_capacity": put(spec.max_capacity),
            },
        ),
        enabled_cloudwatch_logs_exports=spec.log_exports,
        depends_on=logs,
    )
    return Made(
        arn=reference(cluster, "arn"),
        endpoint=reference(cluster, "endpoint"),
        reader_endpoint=reference(cluster, "reader_endpoint"),
        secret_arn=reference(cluster, "master_user_secret[0].secret_arn"),
        ready=_instances(scope, cluster, spec, shared),
    )


def _instances(
    scope: Construct, cluster: RdsCluster, spec: DatabaseSpec, shared: Shared
) -> list[str]:
    """Create the instances; return their addresses.

    Terraform changes all instances of a resource at once, and another class restarts each. So the
    first is a resource of its own, for which the others wait: one of them takes over meanwhile.
    """
    first = _instance(scope, "first", cluster, spec, shared, number="1")
    ready = [address(first)]
    earlier = address(cluster).replace(
        cluster.terraform_resource_type, first.terraform_resource_type
    )
    move(scope, f'{earlier}["1"]', ready[0] + ("[0]" if spec.engine.is_planned else ""))
    count: Value[int] = spec.instance_count.if_given(
        lambda count: count, otherwise=shared.disposable.then(1, 2)
    )
    if count.is_planned or count > 1:
        further = _instance(scope, "_cluster_instance", cluster, spec, shared, number="${each.key}")
        for_each(further, _FURTHER.filter(lambda number: tonumber(number) <= count))
        arguments(further, depends_on=[*ready])
        ready.append(address(further))
    return ready


def _instance(
    scope: Construct,
    id: str,
    cluster: RdsCluster,
    spec: DatabaseSpec,
    shared: Shared,
    *,
    number: str,
) -> RdsClusterInstance:
    return RdsClusterInstance(
        scope,
        id,
        identifier=f"{shared.name}-{number}",
        cluster_identifier=reference(cluster, "cluster_identifier"),
        engine=put(spec.engine),
        instance_class=put(
            spec.instance_class.if_given(lambda one: one, otherwise="db.serverless")
        ),
        auto_minor_version_upgrade=True,
        apply_immediately=True,
        copy_tags_to_snapshot=True,
        publicly_accessible=False,
        performance_insights_enabled=True,
        performance_insights_kms_key_id=put(shared.key_arn),
    )
