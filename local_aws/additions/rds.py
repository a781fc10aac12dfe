"""Databases of RDS, of which moto repeats one id and drops what it does not know."""

import secrets
from collections.abc import Callable
from typing import Any

from moto.rds.models import DBCluster

Stock = Callable[[], Any]

_stock_info: Any = DBCluster.scaling_configuration_info

DEFAULT_DAYS = 7
"""Days of Performance Insights, unless more are paid for."""


def create_db_instance(responses: Any, stock: Stock) -> Any:
    """Gives each instance an id of its own, by which the provider reads it; keeps its insights."""
    answer, asked = stock(), responses.params
    instance = responses.backend.databases[asked["DBInstanceIdentifier"].lower()]
    instance.dbi_resource_id = f"db-{secrets.token_hex(13).upper()}"
    if asked.get("EnablePerformanceInsights"):
        instance.performance_insights_enabled = True
        instance.performance_insights_kms_key_id = asked.get("PerformanceInsightsKMSKeyId")
        instance.performance_insights_retention_period = DEFAULT_DAYS
    return answer


def modify_db_parameter_group(responses: Any, stock: Stock) -> Any:
    """Marks parameters as the user's; of others the provider takes them for defaults."""
    answer = stock()
    group = responses.backend.db_parameter_groups[responses.params["DBParameterGroupName"]]
    for parameter in group.parameters.values():
        parameter["Source"] = "user"
    return answer


def modify_db_subnet_group(responses: Any, stock: Stock) -> Any:
    """Keeps a group that gets other subnets; moto forgets it."""
    answer = stock()
    group = answer.result["DBSubnetGroup"]
    responses.backend.subnet_groups[group.name] = group
    return answer


def leave_out_serverless_v1() -> None:
    """Lets ``rds:DescribeDBClusters`` tell of Serverless v1 only where it is; moto always does."""
    DBCluster.scaling_configuration_info = property(_info)  # type: ignore[method-assign,assignment]


def _info(cluster: DBCluster) -> Any:
    return _stock_info.__get__(cluster) if cluster.scaling_configuration else None
