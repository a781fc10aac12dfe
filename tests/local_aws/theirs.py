"""What a platform may stand on, and others own: a VPC, a cluster, a key, a listener and so on."""

from __future__ import annotations

import json
from typing import Any

from tests.local_aws.platform.reading import Reader

ZONES = ("us-east-1a", "us-east-1b")
CLUSTER, NAMESPACE = "platform", "platform.local"
LISTENER = (
    "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/0123456789abcdef/"
    "0123456789abcdef"
)


_GROUPS = "SecurityGroups[?!(Tags[?Key == 'Environment' && Value == 'second-team'])]"
"""All but those of an example that stays."""

NOT_FOUND = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}


class Theirs:
    """A network, a cluster and a namespace, made before the platforms that stand on them.

    Attributes:
        ids: What AWS calls each, by what the examples call it.
        subnet_ids: Its subnets, in the zones one after the other, twice.
        key_arn: A KMS key of theirs.
    """

    def __init__(self, read: Reader) -> None:
        self._read = read
        ec2, ecs = read.client("ec2"), read.client("ecs")
        self._vpc_id = vpc_id = ec2.create_vpc(CidrBlock="10.40.0.0/16")["Vpc"]["VpcId"]
        ec2.modify_vpc_attribute(VpcId=vpc_id, EnableDnsHostnames={"Value": True})
        group = ec2.create_security_group(GroupName="theirs", Description="Theirs", VpcId=vpc_id)
        # Elsewhere: its owner lets an example add a rule to it.
        database = ec2.create_security_group(GroupName="database", Description="A database")
        subnets = [
            ec2.create_subnet(VpcId=vpc_id, CidrBlock=f"10.40.{n}.0/24", AvailabilityZone=zone)
            for n, zone in enumerate(ZONES * 2)
        ]
        ecs.create_cluster(clusterName=CLUSTER, capacityProviders=["FARGATE", "FARGATE_SPOT"])
        self._namespace_id = self._create_namespace()
        self.key_arn = str(read.client("kms").create_key()["KeyMetadata"]["Arn"])
        self.subnet_ids = [str(one["Subnet"]["SubnetId"]) for one in subnets]
        self.ids = {
            "vpc-0123456789abcdef0": vpc_id,
            "sg-0123456789abcdef0": group["GroupId"],
            "sg-0123456789abcdef1": database["GroupId"],
            "ns-0123456789abcdef": self._namespace_id,
            **{f"subnet-0123456789abcdef{n}": id for n, id in enumerate(self.subnet_ids)},
            LISTENER: self._create_listener(),
        }

    def _create_listener(self) -> str:
        elb = self._read.client("elbv2")
        [balancer] = elb.create_load_balancer(Name="shared", Subnets=self.subnet_ids[2:])[
            "LoadBalancers"
        ]
        [listener] = elb.create_listener(
            LoadBalancerArn=balancer["LoadBalancerArn"],
            Protocol="HTTP",
            Port=80,
            DefaultActions=[NOT_FOUND],
        )["Listeners"]
        return str(listener["ListenerArn"])

    def _create_namespace(self) -> str:
        cloud_map = self._read.client("servicediscovery")
        cloud_map.create_private_dns_namespace(Name=NAMESPACE, Vpc=self._vpc_id)
        [found] = self._read("servicediscovery", "list_namespaces", "Namespaces[].Id")
        return str(found)

    def look(self) -> str:
        """Return all that AWS tells of them, and of what is inside."""
        inside = {"Filters": [{"Name": "vpc-id", "Values": [self._vpc_id]}]}
        told: list[Any] = [
            self._read("ec2", "describe_vpcs", "Vpcs", **inside),
            self._read("ec2", "describe_subnets", "Subnets", **inside),
            self._read("ec2", "describe_route_tables", "RouteTables", **inside),
            self._read("ec2", "describe_security_groups", _GROUPS, **inside),
            self._read("ec2", "describe_vpc_endpoints", "VpcEndpoints", **inside),
            *(
                self._read(
                    "ec2", "describe_vpc_attribute", name, VpcId=self._vpc_id, Attribute=attribute
                )
                for attribute, name in {
                    "enableDnsSupport": "EnableDnsSupport",
                    "enableDnsHostnames": "EnableDnsHostnames",
                }.items()
            ),
            self._read(
                "ecs",
                "describe_clusters",
                # Not what runs in it: that was never theirs.
                "clusters[].[clusterArn, status, settings, configuration, capacityProviders, tags]",
                clusters=[CLUSTER],
                include=["CONFIGURATIONS", "SETTINGS", "TAGS"],
            ),
            self._read("servicediscovery", "get_namespace", "Namespace", Id=self._namespace_id),
            self._read("kms", "describe_key", "KeyMetadata", KeyId=self.key_arn),
            self._read("kms", "get_key_policy", "Policy", KeyId=self.key_arn, PolicyName="default"),
        ]
        return json.dumps(told, default=str, indent=1)
