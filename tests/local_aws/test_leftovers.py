"""Nothing that a destroy leaves behind escapes the report."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from local_aws import server
from local_aws.leftovers import leftovers

NOBODY = (
    '{"Version": "2012-10-17", "Statement":'
    ' [{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*"}]}'
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[server.LocalAws]:
    """A server of its own: on the shared one other tests leave things behind."""
    directory: Path = tmp_path_factory.mktemp("empty")
    yield server.start(directory)
    server.stop(directory)


@pytest.fixture
def aws(empty: server.LocalAws) -> Any:
    """Connects to that server."""
    return lambda service: boto3.client(
        service,
        endpoint_url=empty.endpoint_url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


@pytest.fixture(autouse=True)
def nothing_before_and_after(empty: server.LocalAws) -> Iterator[None]:
    """Each test begins and ends with nothing, which is itself the first law of the report."""
    assert leftovers(empty.endpoint_url, "us-east-1") == []
    yield
    assert leftovers(empty.endpoint_url, "us-east-1") == []


def found(empty: server.LocalAws) -> list[str]:
    """The report, without the ids that differ from run to run."""
    return sorted(line.rpartition(" ")[0] for line in leftovers(empty.endpoint_url, "us-east-1"))


def test_a_web_acl_is_reported(empty: server.LocalAws, aws: Any) -> None:
    measured = {"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False}
    acl = {"Name": "shop", "Scope": "REGIONAL"}
    made = aws("wafv2").create_web_acl(
        **acl, DefaultAction={"Allow": {}}, VisibilityConfig={**measured, "MetricName": "shop"}
    )["Summary"]
    try:
        assert leftovers(empty.endpoint_url, "us-east-1") == ["web ACL shop"]
    finally:
        aws("wafv2").delete_web_acl(**acl, Id=made["Id"], LockToken=made["LockToken"])


def test_a_parameter_is_reported(empty: server.LocalAws, aws: Any) -> None:
    aws("ssm").put_parameter(Name="/shop/prod/keys", Value="a", Type="String")
    try:
        assert leftovers(empty.endpoint_url, "us-east-1") == ["parameter /shop/prod/keys"]
    finally:
        aws("ssm").delete_parameter(Name="/shop/prod/keys")


def test_a_network_is_reported_part_by_part(empty: server.LocalAws, aws: Any) -> None:
    ec2 = aws("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    address = ec2.allocate_address(Domain="vpc")["AllocationId"]
    nat = ec2.create_nat_gateway(SubnetId=subnet, AllocationId=address)["NatGateway"]
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    endpoint = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName="com.amazonaws.us-east-1.s3", VpcEndpointType="Gateway"
    )
    try:
        assert set(found(empty)) >= {
            "NAT gateway",
            "VPC",
            "VPC endpoint",
            "elastic IP",
            "security group",
            "subnet",
        }
    finally:
        endpoint_id = endpoint["VpcEndpoint"]["VpcEndpointId"]
        ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint_id])
        ec2.delete_nat_gateway(NatGatewayId=nat["NatGatewayId"])
        ec2.release_address(AllocationId=address)
        ec2.delete_security_group(GroupId=group)
        ec2.delete_subnet(SubnetId=subnet)
        ec2.delete_vpc(VpcId=vpc)


def test_ecs_is_reported_until_it_is_deleted(empty: server.LocalAws, aws: Any) -> None:
    ecs = aws("ecs")
    ecs.create_cluster(clusterName="one")
    definition = ecs.register_task_definition(
        family="web", containerDefinitions=[{"name": "web", "image": "nginx:1", "memory": 128}]
    )["taskDefinition"]["taskDefinitionArn"]
    ecs.create_service(cluster="one", serviceName="web", taskDefinition="web", desiredCount=0)
    assert found(empty) == ["ECS cluster", "ECS service", "ECS task definition"]
    ecs.delete_service(cluster="one", service="web")
    ecs.deregister_task_definition(taskDefinition=definition)
    assert found(empty) == ["ECS cluster"]
    ecs.delete_cluster(cluster="one")


def test_a_key_that_waits_for_its_end_is_no_leftover(empty: server.LocalAws, aws: Any) -> None:
    key = aws("kms").create_key()["KeyMetadata"]["KeyId"]
    assert found(empty) == ["KMS key"]
    aws("kms").schedule_key_deletion(KeyId=key, PendingWindowInDays=7)


def test_a_stack_of_cloudformation_is_reported(empty: server.LocalAws, aws: Any) -> None:
    cloudformation = aws("cloudformation")
    secret = {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "db"}}
    template = json.dumps({"Resources": {"Secret": secret}})
    cloudformation.create_stack(StackName="db", TemplateBody=template)
    assert leftovers(empty.endpoint_url, "us-east-1") == ["CloudFormation stack db", "secret db"]
    cloudformation.delete_stack(StackName="db")


def test_a_secret_in_its_recovery_window_is_a_leftover(empty: server.LocalAws, aws: Any) -> None:
    secrets = aws("secretsmanager")
    secrets.create_secret(Name="db", SecretString="{}")
    secrets.delete_secret(SecretId="db", RecoveryWindowInDays=7)
    assert leftovers(empty.endpoint_url, "us-east-1") == ["secret db"]
    secrets.delete_secret(SecretId="db", ForceDeleteWithoutRecovery=True)


def test_each_resource_is_reported_by_kind_and_name(empty: server.LocalAws, aws: Any) -> None:
    logs, ecr, iam, s3, sns = (aws(name) for name in ("logs", "ecr", "iam", "s3", "sns"))
    logs.create_log_group(logGroupName="/ecs/web")
    ecr.create_repository(repositoryName="web")
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=NOBODY)
    policy = iam.create_policy(PolicyName="read", PolicyDocument=NOBODY)["Policy"]["Arn"]
    s3.create_bucket(Bucket="logs-of-web")
    topic = sns.create_topic(Name="alarms")["TopicArn"]
    assert sorted(leftovers(empty.endpoint_url, "us-east-1")) == [
        "ECR repository web",
        "IAM policy read",
        "IAM role web",
        "S3 bucket logs-of-web",
        f"SNS topic {topic}",
        "log group /ecs/web",
    ]
    logs.delete_log_group(logGroupName="/ecs/web")
    ecr.delete_repository(repositoryName="web")
    iam.delete_role(RoleName="web")
    iam.delete_policy(PolicyArn=policy)
    s3.delete_bucket(Bucket="logs-of-web")
    sns.delete_topic(TopicArn=topic)


def test_what_serves_clients_is_reported_by_kind_and_name(empty: server.LocalAws, aws: Any) -> None:
    elb, dns, acm, discovery = (
        aws(name) for name in ("elbv2", "route53", "acm", "servicediscovery")
    )
    subnets = [subnet["SubnetId"] for subnet in aws("ec2").describe_subnets()["Subnets"]]
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets[:2])["LoadBalancers"][0]
    group = elb.create_target_group(Name="web", TargetType="lambda")["TargetGroups"][0]
    zone = dns.create_hosted_zone(Name="example.com", CallerReference="1")["HostedZone"]["Id"]
    certificate = acm.request_certificate(DomainName="example.com")["CertificateArn"]
    discovery.create_http_namespace(Name="payment.local")
    namespace = discovery.list_namespaces()["Namespaces"][0]["Id"]
    service = discovery.create_service(Name="web", NamespaceId=namespace)["Service"]["Id"]
    assert sorted(leftovers(empty.endpoint_url, "us-east-1")) == [
        "Cloud Map namespace payment.local",
        "Cloud Map service web",
        "Route 53 zone example.com.",
        "certificate example.com",
        "load balancer web",
        "target group web",
    ]
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    elb.delete_target_group(TargetGroupArn=group["TargetGroupArn"])
    dns.delete_hosted_zone(Id=zone)
    acm.delete_certificate(CertificateArn=certificate)
    discovery.delete_service(Id=service)
    discovery.delete_namespace(Id=namespace)


def test_a_file_system_and_its_access_points_are_reported(empty: server.LocalAws, aws: Any) -> None:
    efs = aws("efs")
    id = efs.create_file_system(CreationToken="files")["FileSystemId"]
    point = efs.create_access_point(ClientToken="files", FileSystemId=id)["AccessPointId"]
    lines = [f"file system {id}", f"access point {point}"]
    assert leftovers(empty.endpoint_url, "us-east-1") == lines
    efs.delete_access_point(AccessPointId=point)
    efs.delete_file_system(FileSystemId=id)


def test_what_scales_and_watches_is_reported(empty: server.LocalAws, aws: Any) -> None:
    scaling, watch = aws("application-autoscaling"), aws("cloudwatch")
    ecs = aws("ecs")
    target = {
        "ServiceNamespace": "ecs",
        "ResourceId": "service/one/web",
        "ScalableDimension": "ecs:service:DesiredCount",
    }
    ecs.create_cluster(clusterName="one")
    definition = ecs.register_task_definition(
        family="web", containerDefinitions=[{"name": "web", "image": "nginx:1", "memory": 128}]
    )["taskDefinition"]["taskDefinitionArn"]
    ecs.create_service(cluster="one", serviceName="web", taskDefinition="web", desiredCount=0)
    scaling.register_scalable_target(**target, MinCapacity=0, MaxCapacity=2)
    scaling.put_scaling_policy(
        **target,
        PolicyName="cpu",
        PolicyType="TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 70,
            "PredefinedMetricSpecification": {
                "PredefinedMetricType": "ECSServiceAverageCPUUtilization"
            },
        },
    )
    lines = leftovers(empty.endpoint_url, "us-east-1")
    assert "scalable target service/one/web" in lines
    assert sum(line.startswith("alarm TargetTracking-service/one/web") for line in lines) == 2
    scaling.delete_scaling_policy(**target, PolicyName="cpu")
    scaling.deregister_scalable_target(**target)
    ecs.delete_service(cluster="one", service="web")
    ecs.deregister_task_definition(taskDefinition=definition)
    ecs.delete_cluster(cluster="one")
    assert watch.describe_alarms()["MetricAlarms"] == []
