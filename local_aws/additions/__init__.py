"""What moto lacks for the platform: one table of small additions to its answers."""

from moto.acm.responses import AWSCertificateManagerResponse
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse
from moto.cloudformation.responses import CloudFormationResponse
from moto.ec2.responses import EC2Response
from moto.ecs.responses import EC2ContainerServiceResponse
from moto.efs.responses import EFSResponse
from moto.elasticache.responses import ElastiCacheResponse
from moto.elbv2.responses import ELBV2Response
from moto.iam.responses import IamResponse
from moto.logs.responses import LogsResponse
from moto.rds.responses import RDSResponse
from moto.route53resolver.responses import Route53ResolverResponse
from moto.secretsmanager.responses import SecretsManagerResponse
from moto.servicediscovery.responses import ServiceDiscoveryResponse
from moto.sqs.responses import SQSResponse

from local_aws.additions import (
    acm,
    application_autoscaling,
    cloudformation,
    ec2,
    ec2_ipv6,
    ecs,
    ecs_service_deployments,
    ecs_tasks,
    efs,
    elasticache,
    elbv2,
    elbv2_rules,
    elbv2_target_groups,
    elbv2_trust_stores,
    iam_sizes,
    logs,
    rds,
    route53,
    route53resolver,
    s3,
    secretsmanager,
    servicediscovery,
    sqs,
    tags,
    task_definitions,
)
from local_aws.additions.addition import Addition

ADDITIONS = (
    Addition("acm:DescribeCertificate", AWSCertificateManagerResponse, acm.describe_certificate),
    Addition(
        "application-autoscaling:RegisterScalableTarget",
        ApplicationAutoScalingResponse,
        application_autoscaling.register_scalable_target,
    ),
    Addition(
        "application-autoscaling:DeregisterScalableTarget",
        ApplicationAutoScalingResponse,
        application_autoscaling.deregister_scalable_target,
    ),
    Addition(
        "application-autoscaling:PutScalingPolicy",
        ApplicationAutoScalingResponse,
        application_autoscaling.put_scaling_policy,
    ),
    Addition(
        "application-autoscaling:PutScheduledAction",
        ApplicationAutoScalingResponse,
        application_autoscaling.put_scheduled_action,
    ),
    Addition(
        "application-autoscaling:ListTagsForResource",
        ApplicationAutoScalingResponse,
        application_autoscaling.list_tags_for_resource,
    ),
    Addition(
        "application-autoscaling:TagResource",
        ApplicationAutoScalingResponse,
        application_autoscaling.tag_resource,
    ),
    Addition(
        "application-autoscaling:UntagResource",
        ApplicationAutoScalingResponse,
        application_autoscaling.untag_resource,
    ),
    Addition("cloudformation:CreateStack", CloudFormationResponse, cloudformation.create_stack),
    Addition("cloudformation:UpdateStack", CloudFormationResponse, cloudformation.update_stack),
    Addition("cloudformation:DeleteStack", CloudFormationResponse, cloudformation.delete_stack),
    Addition("ec2:AuthorizeSecurityGroupEgress", EC2Response, ec2.authorize_security_group),
    Addition("ec2:AuthorizeSecurityGroupIngress", EC2Response, ec2.authorize_security_group),
    Addition("ec2:CreateNetworkAclEntry", EC2Response, ec2.create_network_acl_entry),
    Addition("ec2:ModifyVpcEndpoint", EC2Response, ec2.modify_vpc_endpoint),
    Addition("ec2:DeleteNatGateway", EC2Response, ec2.delete_nat_gateway),
    Addition("ec2:DescribeRegions", EC2Response, ec2.describe_regions),
    Addition("ec2:DisassociateVpcCidrBlock", EC2Response, ec2_ipv6.disassociate_vpc_cidr_block),
    Addition("ecs:CreateService", EC2ContainerServiceResponse, ecs.create_service),
    Addition("ecs:UpdateService", EC2ContainerServiceResponse, ecs.update_service),
    Addition("ecs:DescribeServices", EC2ContainerServiceResponse, ecs.describe_services),
    Addition("ecs:DeleteService", EC2ContainerServiceResponse, ecs.delete_service),
    Addition("ecs:ListServices", EC2ContainerServiceResponse, ecs.list_services),
    Addition(
        "ecs:ListServiceDeployments",
        EC2ContainerServiceResponse,
        ecs_service_deployments.list_service_deployments,
    ),
    Addition(
        "ecs:DescribeServiceDeployments",
        EC2ContainerServiceResponse,
        ecs_service_deployments.describe_service_deployments,
    ),
    Addition(
        "ecs:DescribeServiceRevisions",
        EC2ContainerServiceResponse,
        ecs_service_deployments.describe_service_revisions,
    ),
    Addition(
        "ecs:RegisterTaskDefinition",
        EC2ContainerServiceResponse,
        task_definitions.register_task_definition,
    ),
    Addition("ecs:RunTask", EC2ContainerServiceResponse, ecs_tasks.run_task),
    Addition("ecs:DescribeTasks", EC2ContainerServiceResponse, ecs_tasks.describe_tasks),
    Addition("ecs:StopTask", EC2ContainerServiceResponse, ecs_tasks.stop_task),
    Addition("elasticfilesystem:PutBackupPolicy", EFSResponse, efs.put_backup_policy),
    Addition("elasticfilesystem:DescribeBackupPolicy", EFSResponse, efs.describe_backup_policy),
    Addition("elasticfilesystem:UpdateFileSystem", EFSResponse, efs.update_file_system),
    Addition(
        "elasticfilesystem:DeleteFileSystemPolicy", EFSResponse, efs.delete_file_system_policy
    ),
    Addition("iam:CreateRole", IamResponse, iam_sizes.create_role),
    Addition("iam:UpdateAssumeRolePolicy", IamResponse, iam_sizes.update_assume_role_policy),
    Addition("iam:PutRolePolicy", IamResponse, iam_sizes.put_role_policy),
    Addition("iam:CreatePolicy", IamResponse, iam_sizes.create_policy),
    Addition("iam:CreatePolicyVersion", IamResponse, iam_sizes.create_policy_version),
    *(
        Addition(f"elasticloadbalancing:{action}", ELBV2Response, answer)
        for action, answer in (
            ("CreateListener", elbv2_trust_stores.create_listener),
            ("ModifyListener", elbv2_trust_stores.modify_listener),
            ("CreateTrustStore", elbv2_trust_stores.create_trust_store),
            ("DescribeTrustStores", elbv2_trust_stores.describe_trust_stores),
            ("ModifyTrustStore", elbv2_trust_stores.modify_trust_store),
            (
                "DescribeTrustStoreAssociations",
                elbv2_trust_stores.describe_trust_store_associations,
            ),
            ("DeleteTrustStore", elbv2_trust_stores.delete_trust_store),
            ("AddTags", elbv2_trust_stores.add_tags),
            ("RemoveTags", elbv2_trust_stores.remove_tags),
            ("CreateLoadBalancer", elbv2.create_load_balancer),
            ("DeleteLoadBalancer", elbv2.delete_load_balancer),
            ("CreateRule", elbv2_rules.create_rule),
            ("ModifyRule", elbv2_rules.modify_rule),
            ("SetRulePriorities", elbv2_rules.set_rule_priorities),
            ("CreateTargetGroup", elbv2_target_groups.create_target_group),
            ("ModifyTargetGroup", elbv2_target_groups.modify_target_group),
            ("ModifyTargetGroupAttributes", elbv2_target_groups.modify_target_group_attributes),
        )
    ),
    *(
        Addition(f"elasticache:{action}", ElastiCacheResponse, answer)
        for action, answer in (
            ("CreateReplicationGroup", elasticache.create_replication_group),
            ("IncreaseReplicaCount", elasticache.change_replica_count),
            ("DecreaseReplicaCount", elasticache.change_replica_count),
            ("DescribeCacheClusters", elasticache.describe_cache_clusters),
            ("DeleteReplicationGroup", elasticache.delete_replication_group),
            ("DeleteCacheSubnetGroup", elasticache.delete_cache_subnet_group),
            ("ModifyCacheSubnetGroup", elasticache.modify_cache_subnet_group),
        )
    ),
    Addition("logs:AssociateKmsKey", LogsResponse, logs.associate_kms_key),
    Addition("rds:CreateDBInstance", RDSResponse, rds.create_db_instance),
    Addition("rds:ModifyDBParameterGroup", RDSResponse, rds.modify_db_parameter_group),
    Addition("rds:ModifyDBSubnetGroup", RDSResponse, rds.modify_db_subnet_group),
    *(
        Addition(f"route53resolver:{action}", Route53ResolverResponse, answer)
        for action, answer in (
            (
                "DisassociateResolverQueryLogConfig",
                route53resolver.disassociate_resolver_query_log_config,
            ),
            ("DeleteResolverQueryLogConfig", route53resolver.delete_resolver_query_log_config),
            ("ListTagsForResource", route53resolver.list_tags_for_resource),
            ("TagResource", route53resolver.tag_resource),
            ("UntagResource", route53resolver.untag_resource),
        )
    ),
    *(
        Addition(
            f"secretsmanager:{action}",
            SecretsManagerResponse,
            secretsmanager.collect_unlabelled_versions,
        )
        for action in ("PutSecretValue", "UpdateSecret", "UpdateSecretVersionStage")
    ),
    *(
        Addition(f"secretsmanager:{action}", SecretsManagerResponse, answer)
        for action, answer in (
            ("CancelRotateSecret", secretsmanager.cancel_rotate_secret),
            ("DescribeSecret", secretsmanager.describe_secret),
            ("RotateSecret", secretsmanager.rotate_secret),
        )
    ),
    Addition(
        "servicediscovery:DeleteNamespace",
        ServiceDiscoveryResponse,
        servicediscovery.delete_namespace,
    ),
    Addition("sqs:GetQueueAttributes", SQSResponse, sqs.get_queue_attributes),
    Addition("sqs:SetQueueAttributes", SQSResponse, sqs.set_queue_attributes),
)


def install() -> None:
    """Puts every addition into moto; once per process, before the first call."""
    for addition in ADDITIONS:
        addition.install()
    tags.judge_tags()
    cloudformation.know_secrets()
    s3.count_loopback_as_secure()
    route53.begin_zone_ids_with_z()
    ec2_ipv6.know_ranges_of_subnets()
    rds.leave_out_serverless_v1()
