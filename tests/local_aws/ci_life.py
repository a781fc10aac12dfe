"""An environment with what its roles for CI can deploy, and everything in it that changes in place.

What is changed is changed by the file where the file says it, else by a person, whose change is
put right again.
"""

import json
from collections.abc import Iterable
from ipaddress import ip_network
from typing import Any

from tests.local_aws.platform.project import Project

ENVIRONMENT = """
project = "shop"
region = "us-east-1"
account_id = "123456789012"
disposable = true
alarms.email = "on-call@example.com"
ci.repository = "example/shop"
tags = { phase = "one" }

[network]
availability_zones = ["us-east-1a", "us-east-1b"]
nat_gateways = "single"
ipv6 = true
query_log = true

[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
domain_name = "shop.example.com"
hosted_zone_id = "<zone>"
additional_certificate_arns = { other = "<certificate>" }
waf.action = "count"

[load_balancer.mutual_authentication]
mode = "verify"
ca_certificates_bundle = { s3_bucket = "certificate-authorities", s3_key = "partners.pem" }

[secrets.token]
description = "of a partner"

[secrets.key]
description = "of another"
initial_value = "empty"

[secrets.key.rotation]
schedule_expression = "rate(30 days)"
lambda_arn = "arn:aws:lambda:us-east-1:123456789012:function:rotate"

[databases.orders]
engine = "postgres"
engine_version = "17.4"
instance_class = "db.t4g.micro"

[databases.ledger]
engine = "aurora-postgresql"
engine_version = "16"

[databases.ledger.rotation]
schedule_expression = "rate(30 days)"

[caches.sessions]
node_type = "cache.t4g.micro"

[tables.labels]
hash_key = "order_id"
attributes = { order_id = "S" }

[topics.events]
subscriptions.shipments = {}

[queues.shipments]

[services.orders]
image = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
route.priority = 100
secrets.TOKEN = "token"
secrets.KEY = "key"
publishes.events = "tells of each order"
reads.orders = "keeps orders"
reads.ledger = "books them"
reads.sessions = "keeps sessions"
reads.labels = "prints none twice"
task_role_policy_arns = ["arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"]
volumes.files = { container_path = "/files", efs = { uid = 1000, gid = 1000 } }

[services.orders.scaling.schedules.morning]
schedule = "cron(0 7 * * ? *)"
min_capacity = 3
max_capacity = 10

[jobs.report]
image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/report:1.0"
schedule = "rate(15 minutes)"
consumes.shipments = "counts them"
"""
FIRST = (
    ("[queues.shipments]", "[queues.shipments]\nmax_receive_count = 7"),
    ("rate(15 minutes)", "rate(20 minutes)"),
)
CHANGES = (
    ('phase = "one"', 'stage = "two"'),
    ('"us-east-1b"]', '"us-east-1b", "us-east-1c"]'),
    ('"single"', '"one_per_az"'),
    (
        "[load_balancer]",
        '[cluster]\ncontainer_insights = "enhanced"\n\n'
        '[load_balancer]\nip_address_type = "dualstack"\n'
        'ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"\n'
        'response_headers.x_frame_options = "DENY"',
    ),
    ("additional_certificate_arns", "# additional_certificate_arns"),
    ('"count"', '"block"'),
    ("partners.pem", "customers.pem"),
    ('"of a partner"', '"of another partner"'),
    ('"of another"', '"of somebody"'),
    ('"db.t4g.micro"', '"db.t4g.micro"\nbackup_retention_days = 14'),
    ('engine_version = "16"', 'engine_version = "16"\nmax_capacity = 16'),
    (
        'attributes = { order_id = "S" }',
        'attributes = { order_id = "S", kind = "S" }\nttl_attribute_name = "until"\n'
        'global_secondary_indexes.kinds = { hash_key = "kind" }',
    ),
    ("shipments = {}", "shipments = { raw_message_delivery = false }"),
    (
        "route.priority = 100",
        'image_tag_mutability = "MUTABLE"\nenvironment.STAGE = "two"\nroute.priority = 100\n'
        'route.path_patterns = ["/orders/*"]\nroute.health_check.path = "/healthz"',
    ),
    ('"keeps sessions"', '"keeps all sessions"'),
    ("max_capacity = 10", "max_capacity = 12"),
    (
        "[jobs.report]",
        '[file_systems.orders-files]\nthroughput_mode = "bursting"\n'
        'transition_to_ia = "AFTER_30_DAYS"\n\n[jobs.report]',
    ),
)
"""What each part of the file becomes."""


def found_by(project: Project) -> dict[str, str]:
    """Makes what others own before the environment is, and names it as the file does."""
    client = project.read.client
    zone = client("route53").create_hosted_zone(Name="example.com", CallerReference="1")
    certificate = client("acm").request_certificate(DomainName="other.example.com")
    s3 = client("s3")
    s3.create_bucket(Bucket="certificate-authorities")
    for key in ("partners.pem", "customers.pem"):
        s3.put_object(Bucket="certificate-authorities", Key=key, Body=b"certificates")
    return {
        "<zone>": zone["HostedZone"]["Id"].rpartition("/")[2],
        "<certificate>": certificate["CertificateArn"],
    }


def written(text: str, names: dict[str, str]) -> str:
    """Writes what is found there into the file."""
    for name, value in names.items():
        text = text.replace(name, value)
    return text


def changed(text: str, changes: Iterable[tuple[str, str]]) -> str:
    """Writes the file with changes; each is of something that is in it."""
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


def change_by_hand(project: Project) -> None:
    """Changes what no file says otherwise, as a person does at the console."""
    client = project.read.client
    iam, role = client("iam"), "shop-orders-task-prod"
    iam.delete_role_permissions_boundary(RoleName=role)
    trust = iam.get_role(RoleName="shop-prod-ci-push")["Role"]["AssumeRolePolicyDocument"]
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps(trust))
    client("ecr").put_image_scanning_configuration(
        repositoryName="shop-orders-prod", imageScanningConfiguration={"scanOnPush": False}
    )
    kms = client("kms")
    alias, *_ = (one for one in kms.list_aliases()["Aliases"] if "shop-data" in one["AliasName"])
    kms.update_key_description(KeyId=alias["TargetKeyId"], Description="mine")
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.update_alias(AliasName=alias["AliasName"], TargetKeyId=other)
    _in_the_network(client)
    client("dynamodb").update_continuous_backups(
        TableName="shop-labels-prod",
        PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True},
    )
    s3 = client("s3")
    for bucket in (one["Name"] for one in s3.list_buckets()["Buckets"]):
        if bucket.startswith("shop-alb-"):
            s3.put_object(Bucket=bucket, Key="log", Body=b"of a request")


def _in_the_network(client: Any) -> None:
    ec2, elb, efs, names = map(client, ("ec2", "elbv2", "efs", "servicediscovery"))
    [subnet, *_] = ec2.describe_subnets(
        Filters=[{"Name": "tag:Name", "Values": ["shop-vpc-prod-private-*"]}]
    )["Subnets"]
    ec2.modify_subnet_attribute(SubnetId=subnet["SubnetId"], MapPublicIpOnLaunch={"Value": True})
    [given] = subnet["Ipv6CidrBlockAssociationSet"]
    *_, last = ip_network(given["Ipv6CidrBlock"]).supernet(new_prefix=56).subnets(new_prefix=64)
    ec2.disassociate_subnet_cidr_block(AssociationId=given["AssociationId"])
    ec2.associate_subnet_cidr_block(SubnetId=subnet["SubnetId"], Ipv6CidrBlock=str(last))
    [balancer] = elb.describe_load_balancers()["LoadBalancers"]
    group = ec2.create_security_group(
        GroupName="mine", Description="Mine", VpcId=balancer["VpcId"]
    )["GroupId"]
    groups = [*balancer["SecurityGroups"], group]
    elb.set_security_groups(LoadBalancerArn=balancer["LoadBalancerArn"], SecurityGroups=groups)
    [files] = efs.describe_file_systems()["FileSystems"]
    target, *_ = efs.describe_mount_targets(FileSystemId=files["FileSystemId"])["MountTargets"]
    efs.modify_mount_target_security_groups(
        MountTargetId=target["MountTargetId"], SecurityGroups=groups
    )
    [namespace] = names.list_namespaces()["Namespaces"]
    names.update_private_dns_namespace(Id=namespace["Id"], Namespace={"Description": "mine"})
    [service] = names.list_services()["Services"]
    dns = {"DnsRecords": [{"Type": "A", "TTL": 60}]}
    names.update_service(Id=service["Id"], Service={"Description": "mine", "DnsConfig": dns})
