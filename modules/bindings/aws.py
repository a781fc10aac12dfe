"""Every AWS resource and data source that the platform uses."""

from modules.bindings import lazy
from modules.bindings.speed.install import install

lazy.prepare()
with install():
    from cdktf_cdktf_provider_aws.acm_certificate import AcmCertificate
    from cdktf_cdktf_provider_aws.acm_certificate_validation import AcmCertificateValidation
    from cdktf_cdktf_provider_aws.appautoscaling_policy import AppautoscalingPolicy
    from cdktf_cdktf_provider_aws.appautoscaling_scheduled_action import (
        AppautoscalingScheduledAction,
    )
    from cdktf_cdktf_provider_aws.appautoscaling_target import AppautoscalingTarget
    from cdktf_cdktf_provider_aws.cloudformation_stack import CloudformationStack
    from cdktf_cdktf_provider_aws.cloudwatch_dashboard import CloudwatchDashboard
    from cdktf_cdktf_provider_aws.cloudwatch_event_rule import CloudwatchEventRule
    from cdktf_cdktf_provider_aws.cloudwatch_event_target import CloudwatchEventTarget
    from cdktf_cdktf_provider_aws.cloudwatch_log_group import CloudwatchLogGroup
    from cdktf_cdktf_provider_aws.cloudwatch_log_resource_policy import (
        CloudwatchLogResourcePolicy,
    )
    from cdktf_cdktf_provider_aws.cloudwatch_metric_alarm import CloudwatchMetricAlarm
    from cdktf_cdktf_provider_aws.data_aws_caller_identity import DataAwsCallerIdentity
    from cdktf_cdktf_provider_aws.data_aws_partition import DataAwsPartition
    from cdktf_cdktf_provider_aws.data_aws_region import DataAwsRegion
    from cdktf_cdktf_provider_aws.data_aws_ssm_parameters_by_path import (
        DataAwsSsmParametersByPath,
    )
    from cdktf_cdktf_provider_aws.data_aws_subnet import DataAwsSubnet
    from cdktf_cdktf_provider_aws.data_aws_vpc import DataAwsVpc
    from cdktf_cdktf_provider_aws.db_instance import DbInstance
    from cdktf_cdktf_provider_aws.db_parameter_group import (
        DbParameterGroup,
    )
    from cdktf_cdktf_provider_aws.db_subnet_group import DbSubnetGroup
    from cdktf_cdktf_provider_aws.default_network_acl import (
        DefaultNetworkAcl,
        DefaultNetworkAclEgress,
        DefaultNetworkAclIngress,
    )
    from cdktf_cdktf_provider_aws.default_route_table import DefaultRouteTable
    from cdktf_cdktf_provider_aws.default_security_group import DefaultSecurityGroup
    from cdktf_cdktf_provider_aws.dynamodb_table import DynamodbTable
    from cdktf_cdktf_provider_aws.ecr_lifecycle_policy import EcrLifecyclePolicy
    from cdktf_cdktf_provider_aws.ecr_repository import (
        EcrRepository,
        EcrRepositoryEncryptionConfiguration,
    )
    from cdktf_cdktf_provider_aws.ecs_cluster import EcsCluster, EcsClusterSetting
    from cdktf_cdktf_provider_aws.ecs_cluster_capacity_providers import EcsClusterCapacityProviders
    from cdktf_cdktf_provider_aws.ecs_service import EcsService
    from cdktf_cdktf_provider_aws.ecs_task_definition import EcsTaskDefinition
    from cdktf_cdktf_provider_aws.efs_access_point import EfsAccessPoint
    from cdktf_cdktf_provider_aws.efs_backup_policy import EfsBackupPolicy
    from cdktf_cdktf_provider_aws.efs_file_system import EfsFileSystem
    from cdktf_cdktf_provider_aws.efs_file_system_policy import EfsFileSystemPolicy
    from cdktf_cdktf_provider_aws.efs_mount_target import EfsMountTarget
    from cdktf_cdktf_provider_aws.egress_only_internet_gateway import EgressOnlyInternetGateway
    from cdktf_cdktf_provider_aws.eip import Eip
    from cdktf_cdktf_provider_aws.elasticache_replication_group import (
        ElasticacheReplicationGroup,
    )
    from cdktf_cdktf_provider_aws.elasticache_subnet_group import ElasticacheSubnetGroup
    from cdktf_cdktf_provider_aws.flow_log import FlowLog
    from cdktf_cdktf_provider_aws.iam_openid_connect_provider import IamOpenidConnectProvider
    from cdktf_cdktf_provider_aws.iam_policy import IamPolicy
    from cdktf_cdktf_provider_aws.iam_role import IamRole
    from cdktf_cdktf_provider_aws.iam_role_policy import IamRolePolicy
    from cdktf_cdktf_provider_aws.iam_role_policy_attachment import IamRolePolicyAttachment
    from cdktf_cdktf_provider_aws.internet_gateway import InternetGateway
    from cdktf_cdktf_provider_aws.kms_alias import KmsAlias
    from cdktf_cdktf_provider_aws.kms_key import KmsKey
    from cdktf_cdktf_provider_aws.kms_key_policy import KmsKeyPolicy
    from cdktf_cdktf_provider_aws.lb import Lb
    from cdktf_cdktf_provider_aws.lb_listener import LbListener
    from cdktf_cdktf_provider_aws.lb_listener_certificate import LbListenerCertificate
    from cdktf_cdktf_provider_aws.lb_listener_rule import LbListenerRule
    from cdktf_cdktf_provider_aws.lb_target_group import LbTargetGroup
    from cdktf_cdktf_provider_aws.lb_trust_store import LbTrustStore
    from cdktf_cdktf_provider_aws.nat_gateway import NatGateway
    from cdktf_cdktf_provider_aws.provider import (
        AwsProvider,
        AwsProviderAssumeRole,
        AwsProviderDefaultTags,
    )
    from cdktf_cdktf_provider_aws.rds_cluster import RdsCluster
    from cdktf_cdktf_provider_aws.rds_cluster_instance import RdsClusterInstance
    from cdktf_cdktf_provider_aws.rds_cluster_parameter_group import (
        RdsClusterParameterGroup,
    )
    from cdktf_cdktf_provider_aws.route import Route
    from cdktf_cdktf_provider_aws.route53_record import Route53Record
    from cdktf_cdktf_provider_aws.route53_resolver_firewall_domain_list import (
        Route53ResolverFirewallDomainList,
    )
    from cdktf_cdktf_provider_aws.route53_resolver_firewall_rule import (
        Route53ResolverFirewallRule,
    )
    from cdktf_cdktf_provider_aws.route53_resolver_firewall_rule_group import (
        Route53ResolverFirewallRuleGroup,
    )
    from cdktf_cdktf_provider_aws.route53_resolver_firewall_rule_group_association import (
        Route53ResolverFirewallRuleGroupAssociation,
    )
    from cdktf_cdktf_provider_aws.route53_resolver_query_log_config import (
        Route53ResolverQueryLogConfig,
    )
    from cdktf_cdktf_provider_aws.route53_resolver_query_log_config_association import (
        Route53ResolverQueryLogConfigAssociation,
    )
    from cdktf_cdktf_provider_aws.route_table import RouteTable
    from cdktf_cdktf_provider_aws.route_table_association import RouteTableAssociation
    from cdktf_cdktf_provider_aws.s3_bucket import S3Bucket
    from cdktf_cdktf_provider_aws.s3_bucket_lifecycle_configuration import (
        S3BucketLifecycleConfiguration,
        S3BucketLifecycleConfigurationRule,
        S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
        S3BucketLifecycleConfigurationRuleExpiration,
        S3BucketLifecycleConfigurationRuleFilter,
        S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration,
    )
    from cdktf_cdktf_provider_aws.s3_bucket_logging import S3BucketLoggingA as S3BucketLogging
    from cdktf_cdktf_provider_aws.s3_bucket_ownership_controls import S3BucketOwnershipControls
    from cdktf_cdktf_provider_aws.s3_bucket_policy import S3BucketPolicy
    from cdktf_cdktf_provider_aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
    from cdktf_cdktf_provider_aws.s3_bucket_server_side_encryption_configuration import (
        S3BucketServerSideEncryptionConfigurationA as S3BucketServerSideEncryptionConfiguration,
    )
    from cdktf_cdktf_provider_aws.s3_bucket_server_side_encryption_configuration import (
        S3BucketServerSideEncryptionConfigurationRuleA as S3BucketServerSideEncryptionConfigurationRule,  # noqa: E501
    )
    from cdktf_cdktf_provider_aws.s3_bucket_versioning import (
        S3BucketVersioningA as S3BucketVersioning,
    )
    from cdktf_cdktf_provider_aws.scheduler_schedule import SchedulerSchedule
    from cdktf_cdktf_provider_aws.scheduler_schedule_group import SchedulerScheduleGroup
    from cdktf_cdktf_provider_aws.secretsmanager_secret import SecretsmanagerSecret
    from cdktf_cdktf_provider_aws.secretsmanager_secret_policy import SecretsmanagerSecretPolicy
    from cdktf_cdktf_provider_aws.secretsmanager_secret_rotation import (
        SecretsmanagerSecretRotation,
    )
    from cdktf_cdktf_provider_aws.security_group import SecurityGroup
    from cdktf_cdktf_provider_aws.service_discovery_private_dns_namespace import (
        ServiceDiscoveryPrivateDnsNamespace,
    )
    from cdktf_cdktf_provider_aws.service_discovery_service import (
        ServiceDiscoveryService,
        ServiceDiscoveryServiceDnsConfigDnsRecords,
    )
    from cdktf_cdktf_provider_aws.sns_topic import SnsTopic
    from cdktf_cdktf_provider_aws.sns_topic_policy import SnsTopicPolicy
    from cdktf_cdktf_provider_aws.sns_topic_subscription import SnsTopicSubscription
    from cdktf_cdktf_provider_aws.sqs_queue import SqsQueue
    from cdktf_cdktf_provider_aws.sqs_queue_policy import SqsQueuePolicy
    from cdktf_cdktf_provider_aws.sqs_queue_redrive_allow_policy import SqsQueueRedriveAllowPolicy
    from cdktf_cdktf_provider_aws.ssm_parameter import SsmParameter
    from cdktf_cdktf_provider_aws.subnet import Subnet
    from cdktf_cdktf_provider_aws.vpc import Vpc
    from cdktf_cdktf_provider_aws.vpc_endpoint import VpcEndpoint
    from cdktf_cdktf_provider_aws.vpc_endpoint_route_table_association import (
        VpcEndpointRouteTableAssociation,
    )
    from cdktf_cdktf_provider_aws.vpc_ipv6_cidr_block_association import (
        VpcIpv6CidrBlockAssociation,
    )
    from cdktf_cdktf_provider_aws.vpc_security_group_egress_rule import VpcSecurityGroupEgressRule
    from cdktf_cdktf_provider_aws.vpc_security_group_ingress_rule import VpcSecurityGroupIngressRule
    from cdktf_cdktf_provider_aws.wafv2_web_acl import Wafv2WebAcl
    from cdktf_cdktf_provider_aws.wafv2_web_acl_association import Wafv2WebAclAssociation
    from cdktf_cdktf_provider_aws.wafv2_web_acl_logging_configuration import (
        Wafv2WebAclLoggingConfiguration,
        Wafv2WebAclLoggingConfigurationLoggingFilterFilter,
        Wafv2WebAclLoggingConfigurationLoggingFilterFilterCondition,
        Wafv2WebAclLoggingConfigurationRedactedFields,
    )

__all__ = [
    "AcmCertificate",
    "AcmCertificateValidation",
    "AppautoscalingPolicy",
    "AppautoscalingScheduledAction",
    "AppautoscalingTarget",
    "AwsProvider",
    "AwsProviderAssumeRole",
    "AwsProviderDefaultTags",
    "CloudformationStack",
    "CloudwatchDashboard",
    "CloudwatchEventRule",
    "CloudwatchEventTarget",
    "CloudwatchLogGroup",
    "CloudwatchLogResourcePolicy",
    "CloudwatchMetricAlarm",
    "DataAwsCallerIdentity",
    "DataAwsPartition",
    "DataAwsRegion",
    "DataAwsSsmParametersByPath",
    "DataAwsSubnet",
    "DataAwsVpc",
    "DbInstance",
    "DbParameterGroup",
    "DbSubnetGroup",
    "DefaultNetworkAcl",
    "DefaultNetworkAclEgress",
    "DefaultNetworkAclIngress",
    "DefaultRouteTable",
    "DefaultSecurityGroup",
    "DynamodbTable",
    "EcrLifecyclePolicy",
    "EcrRepository",
    "EcrRepositoryEncryptionConfiguration",
    "EcsCluster",
    "EcsClusterCapacityProviders",
    "EcsClusterSetting",
    "EcsService",
    "EcsTaskDefinition",
    "EfsAccessPoint",
    "EfsBackupPolicy",
    "EfsFileSystem",
    "EfsFileSystemPolicy",
    "EfsMountTarget",
    "EgressOnlyInternetGateway",
    "Eip",
    "ElasticacheReplicationGroup",
    "ElasticacheSubnetGroup",
    "FlowLog",
    "IamOpenidConnectProvider",
    "IamPolicy",
    "IamRole",
    "IamRolePolicy",
    "IamRolePolicyAttachment",
    "InternetGateway",
    "KmsAlias",
    "KmsKey",
    "KmsKeyPolicy",
    "Lb",
    "LbListener",
    "LbListenerCertificate",
    "LbListenerRule",
    "LbTargetGroup",
    "LbTrustStore",
    "NatGateway",
    "RdsCluster",
    "RdsClusterInstance",
    "RdsClusterParameterGroup",
    "Route",
    "Route53Record",
    "Route53ResolverFirewallDomainList",
    "Route53ResolverFirewallRule",
    "Route53ResolverFirewallRuleGroup",
    "Route53ResolverFirewallRuleGroupAssociation",
    "Route53ResolverQueryLogConfig",
    "Route53ResolverQueryLogConfigAssociation",
    "RouteTable",
    "RouteTableAssociation",
    "S3Bucket",
    "S3BucketLifecycleConfiguration",
    "S3BucketLifecycleConfigurationRule",
    "S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload",
    "S3BucketLifecycleConfigurationRuleExpiration",
    "S3BucketLifecycleConfigurationRuleFilter",
    "S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration",
    "S3BucketLogging",
    "S3BucketOwnershipControls",
    "S3BucketPolicy",
    "S3BucketPublicAccessBlock",
    "S3BucketServerSideEncryptionConfiguration",
    "S3BucketServerSideEncryptionConfigurationRule",
    "S3BucketVersioning",
    "SchedulerSchedule",
    "SchedulerScheduleGroup",
    "SecretsmanagerSecret",
    "SecretsmanagerSecretPolicy",
    "SecretsmanagerSecretRotation",
    "SecurityGroup",
    "ServiceDiscoveryPrivateDnsNamespace",
    "ServiceDiscoveryService",
    "ServiceDiscoveryServiceDnsConfigDnsRecords",
    "SnsTopic",
    "SnsTopicPolicy",
    "SnsTopicSubscription",
    "SqsQueue",
    "SqsQueuePolicy",
    "SqsQueueRedriveAllowPolicy",
    "SsmParameter",
    "Subnet",
    "Vpc",
    "VpcEndpoint",
    "VpcEndpointRouteTableAssociation",
    "VpcIpv6CidrBlockAssociation",
    "VpcSecurityGroupEgressRule",
    "VpcSecurityGroupIngressRule",
    "Wafv2WebAcl",
    "Wafv2WebAclAssociation",
    "Wafv2WebAclLoggingConfiguration",
    "Wafv2WebAclLoggingConfigurationLoggingFilterFilter",
    "Wafv2WebAclLoggingConfigurationLoggingFilterFilterCondition",
    "Wafv2WebAclLoggingConfigurationRedactedFields",
]
