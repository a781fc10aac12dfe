"""Which parameter of its call gets the value of a field, where the model of the SDK limits it."""

from __future__ import annotations

_MATH = "TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics[]"
_METRIC = f"{_MATH}.MetricStat.Metric"
_INDEX = "GlobalSecondaryIndexUpdates[].Create"

PARAMETERS = {
    "AccessPointSpec.gid": "PosixUser.Gid RootDirectory.CreationInfo.OwnerGid",
    "AccessPointSpec.uid": "PosixUser.Uid RootDirectory.CreationInfo.OwnerUid",
    "AnyClusterSpec.namespace_id": "NamespaceId DnsConfig.NamespaceId",
    "AuthenticateCognitoSpec.on_unauthenticated_request": (
        "Actions[].AuthenticateCognitoConfig.OnUnauthenticatedRequest"
    ),
    "BalancerSpec.protocol": "Protocol",
    "BalancerSpec.type": "Type",
    "BaseSecretSpec.description": "Description",
    "BaseSecretSpec.password_length": "PasswordLength",
    "ClusterSpec.namespace": "Name",
    "ContainerSpec.ulimits#key": "containerDefinitions[].ulimits[].name",
    "CustomMetricSpec.statistic": _MATH.replace("Metrics[]", "Statistic"),
    "EnvironmentSpec.deploy_role_arn": "RoleArn",
    "EnvironmentSpec.permissions_boundary": "PermissionsBoundary",
    "ExistingWebAcl.arn": "WebACLArn",
    "FileSystemInputs.access_points#key": "RootDirectory.Path",
    "FileSystemInputs.kms_key_arn": "KmsKeyId",
    "FileSystemInputs.subnet_ids#value": "SubnetId",
    "FileSystemSpec.throughput_mode": "ThroughputMode",
    "FileSystemSpec.transition_to_ia": "LifecyclePolicies[].TransitionToIA",
    "FireLensSpec.type": "containerDefinitions[].firelensConfiguration.type",
    "HealthCheckSpec.path": "HealthCheckPath",
    "IndexSpec.hash_key": f"{_INDEX}.KeySchema[].AttributeName",
    "IndexSpec.non_key_attributes": f"{_INDEX}.Projection.NonKeyAttributes",
    "IndexSpec.non_key_attributes#item": f"{_INDEX}.Projection.NonKeyAttributes[]",
    "IndexSpec.projection_type": f"{_INDEX}.Projection.ProjectionType",
    "IndexSpec.range_key": f"{_INDEX}.KeySchema[].AttributeName",
    "ListenerHealthCheckSpec.path": "HealthCheckPath",
    "ListenerSpec.port": "Port",
    "ListenerSpec.protocol": "Protocol",
    "ListenerSpec.target_port": "Port",
    "LoadBalancerInput.priority": "Priority",
    "LoadBalancerSpec.domain_name": "DomainName",
    "LoadBalancerSpec.hosted_zone_id": "HostedZoneId",
    "MetricSpec.expression": f"{_MATH}.Expression",
    "MetricSpec.id": f"{_MATH}.Id",
    "MetricStatSpec.dimensions#key": f"{_METRIC}.Dimensions[].Name",
    "MetricStatSpec.dimensions#value": f"{_METRIC}.Dimensions[].Value",
    "MetricStatSpec.metric_name": f"{_METRIC}.MetricName",
    "MetricStatSpec.namespace": f"{_METRIC}.Namespace",
    "MetricStatSpec.stat": f"{_MATH}.MetricStat.Stat",
    "NetworkInputs.permissions_boundary": "PermissionsBoundary",
    "NetworkSpec.dns_firewall_allowed_domains#item": "Domains[]",
    "PartsSpec.image_tag_mutability": "imageTagMutability",
    "ProbeSpec.healthy_threshold": "HealthyThresholdCount",
    "ProbeSpec.interval_seconds": "HealthCheckIntervalSeconds",
    "ProbeSpec.timeout_seconds": "HealthCheckTimeoutSeconds",
    "ProbeSpec.unhealthy_threshold": "UnhealthyThresholdCount",
    "RotationSchedule.duration": "RotationRules.Duration",
    "RotationSchedule.schedule_expression": "RotationRules.ScheduleExpression",
    "RotationSpec.lambda_arn": "RotationLambdaARN",
    "RouteSpec.port": "Port",
    "RouteSpec.priority": "Priority",
    "RouteSpec.protocol": "Protocol",
    "ScheduleSpec.schedule": "Schedule",
    "ScheduleSpec.timezone": "Timezone",
    "ScheduledSpec.maximum_retry_attempts": "Target.RetryPolicy.MaximumRetryAttempts",
    "ScheduledSpec.schedule": "ScheduleExpression",
    "ScheduledSpec.timezone": "ScheduleExpressionTimezone",
    "SecretInputs.name": "Name",
    "ServiceInputs.namespace_id": "NamespaceId DnsConfig.NamespaceId",
    "SidecarSpec.depends_on#value": "containerDefinitions[].dependsOn[].condition",
    "StrategySpec.base": "capacityProviderStrategy[].base",
    "StrategySpec.weight": "capacityProviderStrategy[].weight",
    "TableSpec.attributes#key": "AttributeDefinitions[].AttributeName",
    "TableSpec.attributes#value": "AttributeDefinitions[].AttributeType",
    "TableSpec.global_secondary_indexes#key": f"{_INDEX}.IndexName",
    "TableSpec.hash_key": "KeySchema[].AttributeName",
    "TableSpec.range_key": "KeySchema[].AttributeName",
    "TableSpec.ttl_attribute_name": "TimeToLiveSpecification.AttributeName",
    "TaskInputs.permissions_boundary": "PermissionsBoundary",
    "TaskSpec.container_depends_on#value": "containerDefinitions[].dependsOn[].condition",
    "TaskSpec.cpu_architecture": "runtimePlatform.cpuArchitecture",
    "TaskSpec.task_role_policy_arns#value": "PolicyArn",
    "TasksSpec.availability_zone_rebalancing": "availabilityZoneRebalancing",
    "WafSpec.managed_rule_groups#item": "Rules[].Statement.ManagedRuleGroupStatement.Name",
    "WafSpec.rate_limit": "Rules[].Statement.RateBasedStatement.Limit",
    "WholeInputs.permissions_boundary": "PermissionsBoundary",
}
"""Parameters by field; ``#key``, ``#value`` and ``#item`` are parts of a table or a list."""

_OF_OTHER_BALANCERS = {"GENEVE", "QUIC", "TCP_QUIC", "TCP_UDP", "UDP"}

CHOSEN = {
    # Those of an application load balancer, and of a network load balancer without UDP.
    "BalancerSpec.protocol": {*_OF_OTHER_BALANCERS, "TCP", "TLS"},
    "RouteSpec.protocol": {*_OF_OTHER_BALANCERS, "TCP", "TLS"},
    "ListenerSpec.protocol": {*_OF_OTHER_BALANCERS, "HTTP", "HTTPS"},
    "BalancerSpec.type": {"gateway"},
    # Fargate changes no other limit of a container.
    "ContainerSpec.ulimits#key": {
        *("core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nproc", "rss"),
        *("rtprio", "rttime", "sigpending", "stack"),
    },
    # Throughput that is paid whether it is used or not.
    "FileSystemSpec.throughput_mode": {"provisioned"},
    "PartsSpec.image_tag_mutability": {"IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"},
}
"""What AWS takes and a field does not, by choice: a value that AWS adds is seen here."""

TAGGING = {
    "acm:RequestCertificate": "Tags[].{}",
    "cloudformation:CreateStack": "Tags[].{}",
    "cloudwatch:PutMetricAlarm": "Tags[].{}",
    "dynamodb:CreateTable": "Tags[].{}",
    "ecs:CreateService": "tags[].{1}",
    "elasticfilesystem:CreateFileSystem": "Tags[].{}",
    "elasticloadbalancing:CreateLoadBalancer": "Tags[].{}",
    "events:PutRule": "Tags[].{}",
    "iam:CreateRole": "Tags[].{}",
    "kms:CreateKey": "Tags[].Tag{}",
    "route53resolver:CreateFirewallDomainList": "Tags[].{}",
    "scheduler:CreateScheduleGroup": "Tags[].{}",
    "secretsmanager:CreateSecret": "Tags[].{}",
    "servicediscovery:CreateService": "Tags[].{}",
    "sns:CreateTopic": "Tags[].{}",
    "wafv2:CreateWebACL": "Tags[].{}",
}
"""Calls that take tags and whose model limits them, with the place of a tag's key and value."""

NAMED = {
    "aws_cloudwatch_event_rule": ("events:PutRule", "Name", 0),
    "aws_cloudwatch_metric_alarm": ("cloudwatch:PutMetricAlarm", "AlarmName", 0),
    "aws_dynamodb_table": ("dynamodb:CreateTable", "TableName", 0),
    "aws_ecr_repository": ("ecr:CreateRepository", "repositoryName", 0),
    "aws_iam_role": ("iam:CreateRole", "RoleName", 0),
    "aws_kms_alias": ("kms:CreateAlias", "AliasName", len("alias/")),
    "aws_lb_trust_store": ("elasticloadbalancing:CreateTrustStore", "Name", 0),
    "aws_route53_resolver_firewall_domain_list": (
        *("route53resolver:CreateFirewallDomainList", "Name"),
        0,
    ),
    "aws_route53_resolver_firewall_rule_group": (
        *("route53resolver:CreateFirewallRuleGroup", "Name"),
        0,
    ),
    "aws_route53_resolver_query_log_config": (
        *("route53resolver:CreateResolverQueryLogConfig", "Name"),
        0,
    ),
    "aws_scheduler_schedule": ("scheduler:CreateSchedule", "Name", 0),
    "aws_scheduler_schedule_group": ("scheduler:CreateScheduleGroup", "Name", 0),
    "aws_secretsmanager_secret": ("secretsmanager:CreateSecret", "Name", 0),
    "aws_wafv2_web_acl": ("wafv2:CreateWebACL", "Name", 0),
}
"""Physical names whose model has a bound, with the characters that stand beside them."""
