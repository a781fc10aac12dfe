"""Rights over clusters, services, jobs, their images, logs, secrets, keys and roles."""

from __future__ import annotations

from modules.ci.rights import Rights

_HERE = "{region}:{account}"
_LOGS = f"logs:{_HERE}:log-group:"
_KMS = (f"kms:{_HERE}:key/*",)
_ECS_TAGS = "ListTagsForResource TagResource UntagResource"

SERVICES = {
    "aws_ecs_cluster": Rights(
        "ecs",
        "DescribeClusters",
        f"CreateCluster DeleteCluster UpdateCluster {_ECS_TAGS}",
        (f"ecs:{_HERE}:cluster/{{names}}",),
        linked="ecs",
    ),
    "aws_ecs_cluster_capacity_providers": Rights(
        "ecs",
        "DescribeClusters",
        "PutClusterCapacityProviders",
        (f"ecs:{_HERE}:cluster/{{names}}",),
    ),
    "aws_ecs_service": Rights(
        "ecs",
        "DescribeServices",
        "CreateService DeleteService DescribeServiceDeployments ListServiceDeployments "
        f"UpdateService {_ECS_TAGS}",
        (f"ecs:{_HERE}:service/*/{{names}}", f"ecs:{_HERE}:service-deployment/*/{{names}}/*"),
    ),
    "aws_ecs_task_definition": Rights(
        "ecs",
        "DescribeTaskDefinition",
        f"DeregisterTaskDefinition RegisterTaskDefinition {_ECS_TAGS}",
        (f"ecs:{_HERE}:task-definition/{{names}}:*",),
        open="DescribeTaskDefinition DeregisterTaskDefinition",
        passes_to="ecs-tasks",
    ),
    "aws_appautoscaling_target": Rights(
        "application-autoscaling",
        "DescribeScalableTargets ListTagsForResource",
        "DeregisterScalableTarget RegisterScalableTarget TagResource UntagResource",
        (f"application-autoscaling:{_HERE}:scalable-target/*",),
        open="DescribeScalableTargets",
        linked="ecs.application-autoscaling",
    ),
    "aws_appautoscaling_policy": Rights(
        "application-autoscaling",
        "DescribeScalingPolicies",
        "DeleteScalingPolicy PutScalingPolicy",
        (f"application-autoscaling:{_HERE}:scalable-target/*",),
        open="DescribeScalingPolicies",
    ),
    "aws_appautoscaling_scheduled_action": Rights(
        "application-autoscaling",
        "DescribeScheduledActions",
        "DeleteScheduledAction PutScheduledAction",
        (f"application-autoscaling:{_HERE}:scalable-target/*",),
        open="DescribeScheduledActions",
    ),
    "aws_service_discovery_private_dns_namespace": Rights(
        "servicediscovery",
        "GetNamespace ListTagsForResource",
        "CreatePrivateDnsNamespace DeleteNamespace GetOperation TagResource UntagResource "
        "UpdatePrivateDnsNamespace route53:CreateHostedZone route53:DeleteHostedZone "
        "route53:GetHostedZone route53:ListHostedZonesByName ec2:DescribeRegions ec2:DescribeVpcs",
    ),
    "aws_service_discovery_service": Rights(
        "servicediscovery",
        "GetService ListTagsForResource",
        "CreateService DeleteService GetOperation ListInstances TagResource UntagResource "
        "UpdateService",
    ),
    "aws_ecr_repository": Rights(
        "ecr",
        "DescribeRepositories ListTagsForResource",
        "CreateRepository DeleteRepository PutImageScanningConfiguration PutImageTagMutability "
        "TagResource UntagResource",
        (f"ecr:{_HERE}:repository/{{names}}",),
    ),
    "aws_ecr_lifecycle_policy": Rights(
        "ecr",
        "GetLifecyclePolicy",
        "DeleteLifecyclePolicy PutLifecyclePolicy",
        (f"ecr:{_HERE}:repository/{{names}}",),
    ),
    "aws_scheduler_schedule": Rights(
        "scheduler",
        "GetSchedule",
        "CreateSchedule DeleteSchedule UpdateSchedule",
        (f"scheduler:{_HERE}:schedule/{{names}}/{{names}}",),
        passes_to="scheduler",
    ),
    "aws_scheduler_schedule_group": Rights(
        "scheduler",
        "GetScheduleGroup ListTagsForResource",
        "CreateScheduleGroup DeleteScheduleGroup TagResource UntagResource",
        (f"scheduler:{_HERE}:schedule-group/{{names}}",),
    ),
    "aws_cloudwatch_log_group": Rights(
        "logs",
        "DescribeLogGroups ListTagsForResource",
        "AssociateKmsKey CreateLogGroup DeleteLogGroup PutRetentionPolicy TagResource "
        "UntagResource",
        (f"{_LOGS}/*/{{path}}/*", f"{_LOGS}aws-waf-logs-{{names}}", f"{_LOGS}/aws/rds/*"),
        open="DescribeLogGroups",
    ),
    "aws_secretsmanager_secret": Rights(
        "secretsmanager",
        "DescribeSecret GetResourcePolicy",
        "CreateSecret DeleteSecret DeleteResourcePolicy PutResourcePolicy TagResource "
        "UntagResource UpdateSecret",
        (f"secretsmanager:{_HERE}:secret:{{names}}-*",),
    ),
    "aws_secretsmanager_secret_policy": Rights(
        "secretsmanager",
        "GetResourcePolicy",
        "DeleteResourcePolicy PutResourcePolicy",
        (f"secretsmanager:{_HERE}:secret:{{names}}-*",),
    ),
    "aws_cloudformation_stack": Rights(
        "cloudformation",
        "DescribeStacks GetTemplate",
        "CreateStack DeleteStack DescribeStackEvents UpdateStack "
        "secretsmanager:CreateSecret secretsmanager:DeleteSecret secretsmanager:DescribeSecret "
        "secretsmanager:GetRandomPassword secretsmanager:TagResource secretsmanager:UpdateSecret",
        (
            f"cloudformation:{_HERE}:stack/{{names}}/*",
            f"secretsmanager:{_HERE}:secret:{{names}}-*",
        ),
        open="secretsmanager:GetRandomPassword",
    ),
    "aws_kms_key": Rights(
        "kms",
        "DescribeKey GetKeyPolicy GetKeyRotationStatus ListResourceTags",
        "CreateKey EnableKeyRotation ScheduleKeyDeletion TagResource "
        "UntagResource UpdateKeyDescription",
        _KMS,
        open="CreateKey",
    ),
    "aws_kms_key_policy": Rights("kms", "DescribeKey GetKeyPolicy", "PutKeyPolicy", _KMS),
    "aws_kms_alias": Rights(
        "kms",
        "ListAliases",
        "CreateAlias DeleteAlias UpdateAlias",
        (*_KMS, f"kms:{_HERE}:alias/{{names}}"),
        open="ListAliases",
    ),
    "data.aws_ssm_parameters_by_path": Rights(
        "ssm", "GetParametersByPath", on=(f"ssm:{_HERE}:parameter/stacks/*",)
    ),
    "aws_ssm_parameter": Rights(
        "ssm",
        "DescribeParameters GetParameter GetParameters GetParametersByPath ListTagsForResource",
        "AddTagsToResource DeleteParameter PutParameter RemoveTagsFromResource",
        (f"ssm:{_HERE}:parameter/stacks/*",),
        open="DescribeParameters",
    ),
}
"""By the type of resource, as provider 5.100 has them; those of roles are in ``identity``."""

_ROLES = ("iam::{account}:role/{names}",)

ROLES = {
    "aws_iam_role": Rights(
        "iam",
        "GetRole ListAttachedRolePolicies ListRolePolicies",
        "CreateRole DeleteRole ListInstanceProfilesForRole PutRolePermissionsBoundary TagRole "
        "UntagRole UpdateAssumeRolePolicy",
        _ROLES,
    ),
    "aws_iam_role_policy": Rights("iam", "GetRolePolicy", "DeleteRolePolicy PutRolePolicy", _ROLES),
    "aws_iam_role_policy_attachment": Rights(
        "iam", "ListAttachedRolePolicies", "AttachRolePolicy DetachRolePolicy", _ROLES
    ),
}
"""By the type of resource."""

BOUNDED = (
    *("iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy"),
    *("iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"),
)
"""Actions on a role that IAM allows for roles with a given boundary alone.

Source: Service Authorization Reference, "Actions defined by AWS Identity and Access Management",
condition key ``iam:PermissionsBoundary``.
"""
