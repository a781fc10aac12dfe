"""Each control is met by what the platform makes, and missed once that has another value."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from modules.controls.controls import CONTROLS, ELSEWHERE, IDS
from modules.controls.encoded import decoded
from tests.controls.everything import everything, findings
from tests.support.environments import ROOT

Change = Callable[[dict[str, Any]], object]
"""Changes the resources of a stack, by type and label."""


class Move(NamedTuple):
    """A change after which a control judges a resource the other way."""

    control: str
    address: str
    change: Change

    def __str__(self) -> str:
        return f"{self.control} {self.address}"


def put(address: str, path: str, value: Any) -> Change:
    """Set an argument of a resource; None takes it away."""
    kind, label = address.split(".")

    def change(resources: dict[str, Any]) -> None:
        *blocks, name = path.split(".")
        found = resources[kind][label]
        for block in blocks:
            found = found[block]
            found = found[0] if isinstance(found, list) else found
        found[name] = value

    return change


def gone(address: str) -> Change:
    """Take a resource away."""
    kind, label = address.split(".")
    return lambda resources: resources[kind].pop(label)


def made(address: str, **values: Any) -> Change:
    """Add a resource."""
    kind, label = address.split(".")
    return lambda resources: resources.setdefault(kind, {}).update({label: values})


def within(address: str, argument: str, change: Callable[[Any], object]) -> Change:
    """Change what the JSON of an argument says."""
    kind, label = address.split(".")

    def apply(resources: dict[str, Any]) -> None:
        content = decoded(resources[kind][label][argument])
        change(content)
        resources[kind][label][argument] = json.dumps(content)

    return apply


def says(control: str, address: str, path: str, value: Any) -> Move:
    """Return the move of an argument of the resource that is judged."""
    return Move(control, address, put(address, path, value))


def container(control: str, **values: Any) -> Move:
    """Return the move of the container of a task."""
    change = within(TASK, "container_definitions", lambda containers: containers[0].update(values))
    return Move(control, TASK, change)


def policy(control: str, judged: str, address: str, **statement: Any) -> Move:
    """Return the move of one more statement in a policy."""
    added = {"Effect": "Allow", **statement}
    change = within(address, "policy", lambda content: content["Statement"].append(added))
    return Move(control, judged, change)


TASK = "aws_ecs_task_definition.web"
BUCKET = "aws_s3_bucket.access_logs"
RULE = "aws_vpc_security_group_ingress_rule.load_balancer_from_http"
INLINE = "aws_iam_role_policy.web_task"
MANAGED = "aws_iam_policy.deploy"
PORTS = {"EC2.13": 22, "EC2.14": 3389, "EC2.18": 81, "EC2.19": 8080, "EC2.53": 3389}
ANYBODY = {"Principal": {"AWS": "*"}, "Action": "*", "Resource": "*"}
OPEN = [{"action": "allow", "cidr_block": "0.0.0.0/0", "protocol": "-1", "rule_no": 1}]
EXPORTS = "enabled_cloudwatch_logs_exports"


def opened(control: str, port: int, cidr: str = "0.0.0.0/0") -> Move:
    """Return the move of a rule that lets anybody in to one port."""
    rule = {"from_port": port, "to_port": port, "ip_protocol": "tcp"}
    ranges = {"cidr_ipv6": cidr} if ":" in cidr else {"cidr_ipv4": cidr}
    change = made(RULE, **rule, **ranges)
    return Move(control, RULE, change)


MISSED = (
    says("ECS.2", "aws_ecs_service.web", "network_configuration.assign_public_ip", True),
    says("ECS.3", TASK, "pid_mode", "host"),
    container("ECS.4", privileged=True),
    container("ECS.5", readonlyRootFilesystem=False),
    container("ECS.8", environment=[{"name": "AWS_SECRET_ACCESS_KEY", "value": "x"}]),
    container("ECS.9", logConfiguration=None),
    says("ECS.9", TASK, "container_definitions", "${jsonencode(local.containers)}"),
    says("ECS.10", "aws_ecs_service.web", "platform_version", "1.3.0"),
    says("ECS.12", "aws_ecs_cluster.this", "setting", []),
    says("ECS.16", "aws_ecs_task_set.web", "network_configuration.assign_public_ip", True),
    says("ECS.17", TASK, "network_mode", "host"),
    says("ECS.18", TASK, "volume.efs_volume_configuration.transit_encryption", "DISABLED"),
    says("ECS.19", "aws_ecs_capacity_provider.machines", "auto_scaling_group_provider", {}),
    container("ECS.20", user="0:0"),
    container("ECS.20", user=None),
    says("ECS.21", TASK, "runtime_platform", None),
    says("ECR.1", "aws_ecr_repository.web", "image_scanning_configuration.scan_on_push", False),
    says("ECR.2", "aws_ecr_repository.web", "image_tag_mutability", "MUTABLE"),
    Move("ECR.3", "aws_ecr_repository.web", gone("aws_ecr_lifecycle_policy.web")),
    says("ECR.5", "aws_ecr_repository.web", "encryption_configuration.encryption_type", "AES256"),
    says("ELB.1", "aws_lb_listener.http", "default_action.type", "forward"),
    says("ELB.4", "aws_lb.this", "drop_invalid_header_fields", False),
    says("ELB.5", "aws_lb.this", "access_logs.enabled", False),
    says("ELB.6", "aws_lb.this", "enable_deletion_protection", False),
    says("ELB.12", "aws_lb.this", "desync_mitigation_mode", "monitor"),
    says("ELB.13", "aws_lb.this", "subnets", ["subnet-0123456789abcdef0"]),
    Move("ELB.16", "aws_lb.this", gone("aws_wafv2_web_acl_association.this")),
    says("ELB.17", "aws_lb_listener.https", "ssl_policy", "ELBSecurityPolicy-TLS13-1-2-2021-06"),
    says("ELB.18", "aws_lb_listener.https", "protocol", "HTTP"),
    says("ELB.21", "aws_lb_target_group.web", "health_check.protocol", "HTTP"),
    says("ELB.22", "aws_lb_target_group.web", "protocol", "HTTP"),
    says("WAF.10", "aws_wafv2_web_acl.this", "rule", []),
    Move(
        "WAF.11",
        "aws_wafv2_web_acl.this",
        gone("aws_wafv2_web_acl_logging_configuration.this"),
    ),
    says("WAF.12", "aws_wafv2_web_acl.this", "rule.visibility_config", {}),
    says("ACM.2", "aws_acm_certificate.this", "key_algorithm", "RSA_1024"),
    says("EC2.2", "aws_default_security_group.this", "ingress", [{"protocol": "-1"}]),
    Move("EC2.6", "aws_vpc.this", gone("aws_flow_log.this")),
    Move("EC2.6", "aws_vpc.this", put("aws_flow_log.this", "traffic_type", "ACCEPT")),
    *(opened(control, port) for control, port in PORTS.items()),
    opened("EC2.54", 22, "::/0"),
    says("EC2.53", RULE, "from_port", -1),
    says("EC2.15", "aws_subnet.public", "map_public_ip_on_launch", True),
    says("EC2.21", "aws_default_network_acl.this", "ingress", OPEN),
    *(
        Move(f"EC2.{number}", "aws_vpc.this", gone(f"aws_vpc_endpoint.{label}"))
        for number, label in (
            *((number, "interface") for number in (10, 55, 56, 57)),
            (58, "contacts"),
            (60, "incidents"),
        )
    ),
    says("KMS.1", MANAGED, "policy", json.dumps({"Statement": {"Effect": "Allow", **ANYBODY}})),
    policy("KMS.2", INLINE, INLINE, Action="kms:*", Resource="arn:aws:kms:us-east-1:1:key/*"),
    policy("KMS.2", INLINE, INLINE, NotAction="s3:*", NotResource="arn:aws:s3:::bucket"),
    says("KMS.4", "aws_kms_key.data", "enable_key_rotation", False),
    policy("KMS.5", "aws_kms_key.data", "aws_kms_key_policy.data", **ANYBODY),
    policy(
        "KMS.5",
        "aws_kms_key.data",
        "aws_kms_key_policy.data",
        **ANYBODY,
        Condition={"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/any"}},
    ),
    *(
        says("KMS.2", INLINE, "policy", unread)
        for unread in (
            "${local.policy}",
            "${jsonencode(local.policy)}",
            "${jsonencode({ Statement = local.statements })}",
        )
    ),
    policy("IAM.1", INLINE, INLINE, Action=["*"], Resource="*"),
    policy("IAM.21", INLINE, INLINE, Action="s3:*", Resource="arn:aws:s3:::bucket"),
    Move(
        "SecretsManager.1",
        "aws_cloudformation_stack.key",
        gone("aws_secretsmanager_secret_rotation.key"),
    ),
    Move(
        "SecretsManager.4",
        "aws_cloudformation_stack.key",
        put(
            "aws_secretsmanager_secret_rotation.key",
            "rotation_rules.automatically_after_days",
            91,
        ),
    ),
    Move(
        "SecretsManager.4",
        "aws_cloudformation_stack.key",
        put(
            "aws_secretsmanager_secret_rotation.key",
            "rotation_rules",
            {"schedule_expression": "cron(0 4 1 JAN ? *)"},
        ),
    ),
    *(
        Move(
            f"S3.{number}",
            BUCKET,
            lambda resources: [
                change(resources)
                for change in (
                    put("aws_s3_bucket_public_access_block.access_logs", "block_public_policy", 0),
                    policy("", "", "aws_s3_bucket_policy.access_logs", **ANYBODY).change,
                )
            ],
        )
        for number in (2, 3)
    ),
    Move("S3.5", BUCKET, gone("aws_s3_bucket_policy.access_logs")),
    Move(
        "S3.5",
        BUCKET,
        within(
            "aws_s3_bucket_policy.access_logs",
            "policy",
            lambda content: content["Statement"].pop(0),
        ),
    ),
    policy("S3.6", BUCKET, "aws_s3_bucket_policy.access_logs", **ANYBODY),
    Move("S3.8", BUCKET, gone("aws_s3_bucket_public_access_block.access_logs")),
    Move("S3.9", BUCKET, gone("aws_s3_bucket_logging.access_logs")),
    Move(
        "S3.12",
        BUCKET,
        put(
            "aws_s3_bucket_ownership_controls.access_logs", "rule.object_ownership", "ObjectWriter"
        ),
    ),
    Move("S3.13", BUCKET, gone("aws_s3_bucket_lifecycle_configuration.access_logs")),
    says("RDS.2", "aws_rds_cluster_instance.ledger", "publicly_accessible", True),
    says("RDS.3", "aws_db_instance.notes", "storage_encrypted", False),
    says("RDS.5", "aws_db_instance.notes", "multi_az", False),
    says("RDS.7", "aws_rds_cluster.ledger", "deletion_protection", False),
    says("RDS.8", "aws_db_instance.notes", "deletion_protection", False),
    says("RDS.9", "aws_db_instance.notes", EXPORTS, ["postgresql"]),
    says("RDS.10", "aws_db_instance.notes", "iam_database_authentication_enabled", False),
    says("RDS.11", "aws_db_instance.notes", "backup_retention_period", 6),
    says("RDS.12", "aws_rds_cluster.ledger", "iam_database_authentication_enabled", None),
    says("RDS.13", "aws_db_instance.notes", "auto_minor_version_upgrade", False),
    Move(
        "RDS.15",
        "aws_rds_cluster.ledger",
        put("aws_rds_cluster_instance.ledger", "for_each", {"1": "1"}),
    ),
    says("RDS.16", "aws_rds_cluster.ledger", "copy_tags_to_snapshot", False),
    says("RDS.17", "aws_db_instance.notes", "copy_tags_to_snapshot", False),
    says("RDS.24", "aws_rds_cluster.ledger", "master_username", "postgres"),
    says("RDS.25", "aws_db_instance.notes", "username", "admin"),
    says("RDS.27", "aws_rds_cluster.ledger", "storage_encrypted", None),
    says("RDS.34", "aws_rds_cluster.books", EXPORTS, ["error"]),
    says("RDS.36", "aws_db_instance.notes", EXPORTS, None),
    says("RDS.37", "aws_rds_cluster.ledger", EXPORTS, []),
    Move("RDS.45", "aws_rds_cluster.books", gone("aws_rds_cluster_parameter_group.books")),
    says(
        "RDS.46",
        "aws_db_subnet_group.notes",
        "subnet_ids",
        "${values(aws_subnet.public)[*].id}",
    ),
    says("RDS.50", "aws_rds_cluster.ledger", "backup_retention_period", None),
    says("DynamoDB.1", "aws_dynamodb_table.labels", "billing_mode", "PROVISIONED"),
    says("DynamoDB.2", "aws_dynamodb_table.labels", "point_in_time_recovery.enabled", False),
    says("DynamoDB.6", "aws_dynamodb_table.labels", "deletion_protection_enabled", False),
    *(
        says(f"ElastiCache.{number}", "aws_elasticache_replication_group.places", name, value)
        for number, name, value in (
            (1, "snapshot_retention_limit", 0),
            (2, "auto_minor_version_upgrade", "false"),
            (3, "automatic_failover_enabled", False),
            (4, "at_rest_encryption_enabled", None),
            (5, "transit_encryption_enabled", False),
            (7, "subnet_group_name", None),
        )
    ),
    says("EFS.1", "aws_efs_file_system.this", "encrypted", False),
    Move("EFS.2", "aws_efs_file_system.this", gone("aws_efs_backup_policy.web_files")),
    says("EFS.3", "aws_efs_access_point.web_files", "for_each", {"/": {}}),
    says("EFS.3", "aws_efs_access_point.web_files", "root_directory", None),
    says("EFS.4", "aws_efs_access_point.web_files", "posix_user", None),
    Move(
        "EFS.6",
        "aws_efs_mount_target.web_files",
        put("aws_subnet.private", "map_public_ip_on_launch", True),
    ),
    Move(
        "EFS.7",
        "aws_efs_file_system.this",
        put("aws_efs_backup_policy.web_files", "backup_policy.status", "DISABLED"),
    ),
    says("EFS.8", "aws_efs_file_system.this", "encrypted", None),
    says("SQS.1", "aws_sqs_queue.parcels", "kms_master_key_id", None),
    policy("SQS.3", "aws_sqs_queue.parcels", "aws_sqs_queue_policy.parcels", **ANYBODY),
    says("SNS.1", "aws_sns_topic.orders", "kms_master_key_id", None),
    policy("SNS.4", "aws_sns_topic.orders", "aws_sns_topic_policy.orders", **ANYBODY),
    says("CloudWatch.15", "aws_cloudwatch_metric_alarm.late", "alarm_actions", []),
    says("CloudWatch.16", "aws_cloudwatch_log_group.flow_logs", "retention_in_days", 180),
    says("CloudWatch.17", "aws_cloudwatch_metric_alarm.late", "actions_enabled", False),
)

MENDED = (
    says("CloudFormation.3", "aws_cloudformation_stack.key", "enable_termination_protection", True),
    says(
        "CloudFormation.4", "aws_cloudformation_stack.key", "iam_role_arn", "arn:aws:iam::1:role/a"
    ),
    says("S3.15", BUCKET, "object_lock_enabled", True),
    Move(
        "S3.17",
        BUCKET,
        put(
            "aws_s3_bucket_server_side_encryption_configuration.access_logs",
            "rule.apply_server_side_encryption_by_default.sse_algorithm",
            "aws:kms",
        ),
    ),
    says("ELB.18", "aws_lb_listener.http", "protocol", "HTTPS"),
    says("RDS.6", "aws_db_instance.notes", "monitoring_interval", 60),
    says(
        "RDS.9",
        "aws_rds_cluster.books",
        EXPORTS,
        ["audit", "error", "general", "slowquery"],
    ),
    says("RDS.14", "aws_rds_cluster.books", "backtrack_window", 3600),
    says("RDS.23", "aws_db_instance.notes", "port", 6543),
    Move(
        "SecretsManager.4",
        "aws_secretsmanager_secret.own",
        put(
            "aws_secretsmanager_secret_rotation.own",
            "rotation_rules",
            {"automatically_after_days": 90},
        ),
    ),
    *(
        Move(
            "SecretsManager.4",
            "aws_secretsmanager_secret.own",
            put(
                "aws_secretsmanager_secret_rotation.own",
                "rotation_rules",
                {"schedule_expression": schedule},
            ),
        )
        for schedule in ("rate(90 days)", "rate(4 hours)", "cron(0 4 1 * ? *)")
    ),
)


def judged(move: Move) -> tuple[bool, bool]:
    """Return whether the control is met before the change, and after it."""
    stack = everything()
    before = findings(move.control, stack)[move.address].met
    move.change(stack["resource"])
    return before, findings(move.control, stack)[move.address].met


@pytest.mark.parametrize("move", MISSED, ids=str)
def test_a_control_is_missed_once_its_value_is_another(move: Move) -> None:
    assert judged(move) == (True, False)


@pytest.mark.parametrize("move", MENDED, ids=str)
def test_a_control_that_the_platform_misses_can_be_met(move: Move) -> None:
    assert judged(move) == (False, True)


def test_each_control_is_seen_to_be_met_and_to_be_missed() -> None:
    assert {move.control for move in (*MISSED, *MENDED)} == IDS
    assert len(IDS) == len(CONTROLS)


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.id)
def test_a_control_says_where_it_stands_and_which_test_shows_it(control: Any) -> None:
    assert control.standards
    assert not control.title.endswith(".")
    assert control.source.startswith("https://docs.aws.amazon.com/securityhub/latest/userguide/")
    assert (ROOT / control.shown_by).is_file()


def test_what_no_stack_shows_is_judged_by_none() -> None:
    assert IDS & {one.id for one in ELSEWHERE} == set()
    assert all(one.why for one in ELSEWHERE)
