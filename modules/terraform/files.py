"""The files of a module, as a Terraform engineer would write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.terraform.arguments import block_names
from modules.terraform.content import KINDS
from modules.terraform.hcl.files import tf_files

FILE_NAMES = {
    "module.job": "jobs",
    "module.load_balancer": "load_balancers",
    "module.network_load_balancer": "load_balancers",
    "module.service": "services",
    **dict.fromkeys(
        (f"module.{noun}" for noun in ("cache", "database", "queue", "secrets", "table", "topic")),
        "stores",
    ),
    "aws_default_network_acl.": "defaults",
    "aws_default_route_table.": "defaults",
    "aws_default_security_group.": "main",
    "server_access_logs": "server_access_logs",
    "access_logs": "access_logs",
    "flow_log": "flow_logs",
    "aws_acm_": "certificate",
    "aws_lb_listener.": "listeners",
    "aws_lb_listener_certificate.": "listeners",
    "aws_lb_trust_store.": "listeners",
    "aws_cloudwatch_log_group.waf": "waf",
    "aws_wafv2_": "waf",
    "query_log": "query_log",
    "aws_route53_resolver_firewall": "dns_firewall",
    "aws_route53_": "certificate",
    "aws_appautoscaling_policy.backlog": "backlog",
    "aws_appautoscaling_policy.from_zero": "backlog",
    "aws_appautoscaling_policy.to_zero": "backlog",
    "aws_appautoscaling_policy.": "scaling_policies",
    "aws_cloudwatch_metric_alarm.at_max_capacity": "alarms_of_services",
    "aws_cloudwatch_metric_alarm.tasks_missing": "alarms_of_services",
    "aws_cloudwatch_metric_alarm.server_errors": "alarms_of_routes",
    "aws_cloudwatch_metric_alarm.slow_responses": "alarms_of_routes",
    "aws_cloudwatch_metric_alarm.unhealthy_targets": "alarms_of_routes",
    "aws_cloudwatch_metric_alarm.": "alarms",
    "aws_cloudwatch_dashboard.": "dashboard",
    "aws_cloudwatch_event_": "events",
    "scaling": "scaling",
    "aws_ecr_": "registry",
    "aws_ecs_task_definition.": "task",
    "terraform_data.fixed": "fixed",
    "terraform_data.ways": "routing",
    "execute_command": "execute_command",
    "task_messages": "messages",
    "aws_iam_openid_connect_provider.": "main",
    "aws_iam_policy.read_network": "read_network",
    "aws_iam_policy.read_services": "read_services",
    "aws_iam_policy.read_balancers": "read_balancers",
    "aws_iam_policy.read_": "read_stores",
    "aws_iam_policy.write_balancers": "write_balancers",
    "aws_iam_policy.write_messages": "write_messages",
    "aws_iam_policy.write_network": "write_network",
    "aws_iam_policy.write_services": "write_services",
    "aws_iam_policy.write_stores": "write_stores",
    "aws_iam_role_policy_attachment.deploy_": "attachments",
    "aws_iam_role_policy_attachment.plan_": "attachments",
    "aws_iam_role_policy_attachment.save_": "attachments",
    "aws_iam_role_policy.deploy_own": "deploy",
    "aws_iam_role_policy.scheduler": "schedule",
    "aws_iam_role_policy": "iam_policies",
    "aws_iam_": "iam",
    "network_load_balancer_": "listeners",
    "aws_lb_target_group.listeners": "listeners",
    "aws_lb_listener_rule.routes": "routes",
    "aws_lb_target_group.routes": "routes",
    "aws_lb_listener_rule.": "routing",
    "aws_lb_target_group.": "routing",
    "aws_eip.": "routing",
    "aws_nat_gateway.": "routing",
    "aws_route": "routing",
    "aws_scheduler_": "schedule",
    "aws_secretsmanager_secret_policy.": "policy",
    "aws_service_discovery_": "discovery",
    "aws_sqs_": "schedule",
    "aws_db_instance.": "instance",
    "aws_db_parameter_group.": "instance",
    "aws_rds_cluster_instance.": "cluster_instances",
    "aws_rds_cluster": "cluster",
    "aws_vpc_endpoint.s3": "gateway_endpoints",
    "aws_vpc_endpoint.dynamodb": "gateway_endpoints",
    "aws_vpc_endpoint_route_table_association.": "gateway_endpoints",
    "endpoint": "endpoints",
    "_rule.ingress": "ingress",
    "security_group": "security_group",
}
"""The file of a resource in a long module, by a text in its address; others are in ``main.tf``."""

FIXED = (
    "What AWS cannot change, as it was when the module created it: another value is refused when "
    "Terraform plans."
)
"""The comment on the fixed values of every module."""


def files(content: Mapping[str, Any], comments: Mapping[str, str]) -> dict[str, str]:
    """Return the text of each ``.tf`` file of a module, by file name.

    Args:
        content: The module in Terraform's JSON syntax.
        comments: Comments on blocks and arguments, by address.

    Raises:
        ValueError: A comment belongs to no block or argument.
    """
    names = {
        kind: block_names(KINDS[kind], resources.values())
        for kind, resources in content["resource"].items()
        if kind in KINDS
    }
    if "fixed" in content["resource"].get("terraform_data", {}):
        comments = {**comments, "terraform_data.fixed": FIXED}
    return tf_files(content, block_names=names, comments=comments, file_name=_file_name)


def _file_name(address: str) -> str:
    return next((name for text, name in FILE_NAMES.items() if text in address), "main")
