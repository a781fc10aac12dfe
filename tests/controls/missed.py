"""For each control a change by which it is missed."""

from __future__ import annotations

import json

from tests.controls.moves import (
    ANYBODY,
    BUCKET,
    EXPORTS,
    INLINE,
    MANAGED,
    OPEN,
    PORTS,
    RULE,
    TASK,
    Move,
    container,
    gone,
    opened,
    policy,
    put,
    says,
    within,
)

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
        gone("aws_rds_cluster_instance.ledger"),
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
