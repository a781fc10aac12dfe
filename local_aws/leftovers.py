"""Reads back what a destroy left behind."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import boto3
import jmespath
from botocore.config import Config


@dataclass(frozen=True)
class Kind:
    """One kind of resource that can be left behind.

    Attributes:
        noun: What it is called in the report.
        service: The name by which boto3 knows the service.
        action: The action that lists them, as boto3 spells it.
        found: JMESPath of the names in the answer, without what AWS itself keeps there.
        arguments: What the action is asked for.
    """

    noun: str
    service: str
    action: str
    found: str
    arguments: dict[str, Any] = field(default_factory=dict)


KINDS = (
    Kind("VPC", "ec2", "describe_vpcs", "Vpcs[?!IsDefault].VpcId"),
    Kind("subnet", "ec2", "describe_subnets", "Subnets[?!DefaultForAz].SubnetId"),
    Kind("elastic IP", "ec2", "describe_addresses", "Addresses[].AllocationId"),
    Kind(
        "NAT gateway",
        "ec2",
        "describe_nat_gateways",
        "NatGateways[?State!='deleted'].NatGatewayId",
    ),
    Kind(
        "query log",
        "route53resolver",
        "list_resolver_query_log_configs",
        "ResolverQueryLogConfigs[].Name",
    ),
    Kind("flow log", "ec2", "describe_flow_logs", "FlowLogs[].FlowLogId"),
    Kind(
        "VPC endpoint",
        "ec2",
        "describe_vpc_endpoints",
        "VpcEndpoints[?State!='deleted'].VpcEndpointId",
    ),
    Kind(
        "security group",
        "ec2",
        "describe_security_groups",
        "SecurityGroups[?GroupName!='default'].GroupId",
    ),
    Kind(
        "network interface",
        "ec2",
        "describe_network_interfaces",
        "NetworkInterfaces[].NetworkInterfaceId",
    ),
    Kind("load balancer", "elbv2", "describe_load_balancers", "LoadBalancers[].LoadBalancerName"),
    Kind("target group", "elbv2", "describe_target_groups", "TargetGroups[].TargetGroupName"),
    Kind("trust store", "elbv2", "describe_trust_stores", "TrustStores[].Name"),
    Kind("web ACL", "wafv2", "list_web_acls", "WebACLs[].Name", {"Scope": "REGIONAL"}),
    Kind("ECS task definition", "ecs", "list_task_definitions", "taskDefinitionArns[]"),
    Kind(
        "scalable target",
        "application-autoscaling",
        "describe_scalable_targets",
        "ScalableTargets[].ResourceId",
        {"ServiceNamespace": "ecs"},
    ),
    Kind("Cloud Map namespace", "servicediscovery", "list_namespaces", "Namespaces[].Name"),
    Kind("Cloud Map service", "servicediscovery", "list_services", "Services[].Name"),
    Kind(
        "schedule group",
        "scheduler",
        "list_schedule_groups",
        "ScheduleGroups[?Name!='default'].Name",
    ),
    Kind("schedule", "scheduler", "list_schedules", "Schedules[].Name"),
    Kind("SQS queue", "sqs", "list_queues", "QueueUrls || `[]`"),
    Kind("file system", "efs", "describe_file_systems", "FileSystems[].FileSystemId"),
    Kind("access point", "efs", "describe_access_points", "AccessPoints[].AccessPointId"),
    Kind("log group", "logs", "describe_log_groups", "logGroups[].logGroupName"),
    Kind("ECR repository", "ecr", "describe_repositories", "repositories[].repositoryName"),
    Kind(
        "IAM role",
        "iam",
        "list_roles",
        "Roles[?!starts_with(Path, '/aws-service-role/')].RoleName",
    ),
    Kind("IAM policy", "iam", "list_policies", "Policies[].PolicyName", {"Scope": "Local"}),
    Kind("CloudFormation stack", "cloudformation", "describe_stacks", "Stacks[].StackName"),
    # A secret in its recovery window still holds its name: the next create fails on it.
    Kind(
        "secret",
        "secretsmanager",
        "list_secrets",
        "SecretList[].Name",
        {"IncludePlannedDeletion": True},
    ),
    Kind("parameter", "ssm", "describe_parameters", "Parameters[].Name"),
    Kind("database cluster", "rds", "describe_db_clusters", "DBClusters[].DBClusterIdentifier"),
    Kind("database", "rds", "describe_db_instances", "DBInstances[].DBInstanceIdentifier"),
    Kind(
        "subnet group of databases",
        "rds",
        "describe_db_subnet_groups",
        "DBSubnetGroups[].DBSubnetGroupName",
    ),
    Kind(
        "parameter group of databases",
        "rds",
        "describe_db_parameter_groups",
        "DBParameterGroups[?!starts_with(DBParameterGroupName, 'default.')].DBParameterGroupName",
    ),
    Kind(
        "parameter group of clusters",
        "rds",
        "describe_db_cluster_parameter_groups",
        "DBClusterParameterGroups[?!starts_with(DBClusterParameterGroupName, 'default.')]"
        ".DBClusterParameterGroupName",
    ),
    Kind(
        "cache",
        "elasticache",
        "describe_replication_groups",
        "ReplicationGroups[].ReplicationGroupId",
    ),
    Kind(
        "subnet group of caches",
        "elasticache",
        "describe_cache_subnet_groups",
        "CacheSubnetGroups[].CacheSubnetGroupName",
    ),
    Kind("table", "dynamodb", "list_tables", "TableNames[]"),
    Kind("S3 bucket", "s3", "list_buckets", "Buckets[].Name"),
    Kind("Route 53 zone", "route53", "list_hosted_zones", "HostedZones[].Name"),
    Kind("certificate", "acm", "list_certificates", "CertificateSummaryList[].DomainName"),
    Kind("alarm", "cloudwatch", "describe_alarms", "MetricAlarms[].AlarmName"),
    Kind("dashboard", "cloudwatch", "list_dashboards", "DashboardEntries[].DashboardName"),
    Kind("event rule", "events", "list_rules", "Rules[].Name"),
    Kind(
        "resource policy of logs",
        "logs",
        "describe_resource_policies",
        "resourcePolicies[].policyName",
    ),
    Kind("SNS topic", "sns", "list_topics", "Topics[].TopicArn"),
)


def leftovers(endpoint_url: str, region: str) -> list[str]:
    """Returns one line for each resource that still exists; none after a complete destroy.

    Args:
        endpoint_url: Where the local AWS answers.
        region: The region to look into; global services are asked as well.
    """
    # A session of its own: boto3's default one must not be used by two threads at once.
    session = boto3.Session()

    def client(service: str) -> Any:
        return session.client(
            service,
            endpoint_url=endpoint_url,
            region_name=region,
            config=Config(proxies={}),
            aws_access_key_id="testing",
            aws_secret_access_key="testing",  # noqa: S106 (no secret: the local AWS asks for none)
        )

    clients = {service: client(service) for service in {k.service for k in KINDS} | {"kms"}}
    lines = [
        f"{kind.noun} {name}" for kind in KINDS for name in _names(clients[kind.service], kind)
    ]
    for look in MORE:
        lines += look(clients)
    return lines


def _names(client: Any, kind: Kind) -> list[str]:
    if not client.can_paginate(kind.action):
        answer = getattr(client, kind.action)(**kind.arguments)
        return list(jmespath.search(kind.found, answer))
    return list(client.get_paginator(kind.action).paginate(**kind.arguments).search(kind.found))


def _clusters_and_services(clients: dict[str, Any]) -> list[str]:
    """A list of clusters names deleted ones for a while; only a description tells."""
    ecs = clients["ecs"]
    arns = ecs.list_clusters()["clusterArns"]
    lines = []
    for cluster in ecs.describe_clusters(clusters=arns)["clusters"] if arns else []:
        if cluster["status"] == "ACTIVE":
            lines.append(f"ECS cluster {cluster['clusterName']}")
            services = ecs.list_services(cluster=cluster["clusterArn"])["serviceArns"]
            lines += [f"ECS service {arn}" for arn in services]
    return lines


def _kms_keys(clients: dict[str, Any]) -> list[str]:
    """A deleted key waits for its end for days; that is no leftover. AWS's own keys are none."""
    kms = clients["kms"]
    of_aws = {
        alias.get("TargetKeyId")
        for alias in kms.list_aliases()["Aliases"]
        if alias["AliasName"].startswith("alias/aws/")
    }
    keys = [kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"] for key in kms.list_keys()["Keys"]]
    return [
        f"KMS key {key['KeyId']}"
        for key in keys
        if key["KeyState"] != "PendingDeletion"
        and key["KeyManager"] == "CUSTOMER"
        and key["KeyId"] not in of_aws
    ]


# Kinds for which a list alone does not tell whether they still exist.
MORE: tuple[Callable[[dict[str, Any]], list[str]], ...] = (_clusters_and_services, _kms_keys)
