"""A database of RDS for PostgreSQL: one instance, with a standby unless it is disposable."""

from __future__ import annotations

from modules.bindings.aws import DbInstance, DbParameterGroup
from modules.bindings.core import Construct
from modules.bindings.resources import address, arguments, put, reference
from modules.database.parameters import parameter_group
from modules.database.shared import MASTER_USERNAME, Made, Shared, common
from modules.database.spec import DatabaseSpec

LEAST_STORAGE_GIB = 20
"""The smallest volume of gp3, with which a database starts."""


def create_rds(
    scope: Construct, spec: DatabaseSpec, shared: Shared, *, logs: list[str], field: str
) -> Made:
    """Create a database of RDS; return what others know of it.

    Args:
        scope: Parent construct.
        spec: The database's spec.
        shared: What every kind of database has.
        logs: Addresses of its log groups, which RDS would otherwise make itself.
        field: The field of its version, for a message.
    """
    instance = DbInstance(
        scope,
        "_instance",
        identifier=shared.name,
        engine="postgres",
        instance_class=put(spec.instance_class.if_given(lambda one: one, otherwise="db.t4g.small")),
        db_name=put(spec.database_name),
        username=MASTER_USERNAME,
        parameter_group_name=parameter_group(scope, DbParameterGroup, spec, shared.name),
        storage_type="gp3",
        allocated_storage=LEAST_STORAGE_GIB,
        max_allocated_storage=put(spec.max_allocated_storage_gib),
        multi_az=put(~shared.disposable),
        publicly_accessible=False,
        auto_minor_version_upgrade=True,
        performance_insights_enabled=True,
        performance_insights_kms_key_id=put(shared.key_arn),
        **common(spec, shared, field, kept=("db_name", "username")),
    )
    arguments(instance, enabled_cloudwatch_logs_exports=spec.log_exports, depends_on=logs)
    address_of = reference(instance, "address")
    return Made(
        arn=reference(instance, "arn"),
        endpoint=address_of,
        reader_endpoint=address_of,
        secret_arn=reference(instance, "master_user_secret[0].secret_arn"),
        ready=[address(instance)],
    )
