"""Reads a platform back through the AWS API, never through Terraform."""

import json
from functools import cache
from typing import Any

import boto3
import jmespath

Named = dict[str, dict[str, Any]]


class Reader:
    """Reads from the local AWS at an endpoint.

    Args:
        endpoint_url: Where it answers.
        region: The region to read from.
    """

    def __init__(self, endpoint_url: str, region: str) -> None:
        self._endpoint_url, self._region = endpoint_url, region
        # boto3's default session must not be used by two threads at once.
        self._session = boto3.Session()

    @cache  # noqa: B019 (a handful of readers, as long-lived as the run)
    def client(self, service: str) -> Any:
        """Connects to a service."""
        return self._session.client(
            service,
            endpoint_url=self._endpoint_url,
            region_name=self._region,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )

    def __call__(self, service: str, action: str, found: str, **arguments: Any) -> Any:
        """Asks for something, all pages of it, and picks out what a JMESPath finds.

        Args:
            service: The service, as boto3 calls it.
            action: The action, as boto3 calls it.
            found: The JMESPath.
            arguments: What the action is asked for.
        """
        client = self.client(service)
        if client.can_paginate(action):
            answer = client.get_paginator(action).paginate(**arguments).build_full_result()
        else:
            answer = getattr(client, action)(**arguments)
        return jmespath.search(found, answer)

    def ecs_services(self, cluster: str) -> Named:
        """Reads the ECS services of a cluster, by name."""
        arns = self("ecs", "list_services", "serviceArns", cluster=cluster)
        services = self(
            "ecs", "describe_services", "services", cluster=cluster, services=arns, include=["TAGS"]
        )
        return {service["serviceName"]: service for service in services}

    def task_definition(self, arn: str) -> dict[str, Any]:
        """Reads one revision of a task definition."""
        definition: dict[str, Any] = self(
            "ecs", "describe_task_definition", "taskDefinition", taskDefinition=arn
        )
        return definition

    def security_group_rules(self) -> set[tuple[str, str, str, str]]:
        """Reads every rule of every named security group as a line of a table.

        Returns:
            The group's name, direction and port, the other side, the reason.
        """
        tag = "Tags[?Key=='Name'].Value | [0]"
        groups = self("ec2", "describe_security_groups", f"SecurityGroups[].[GroupId, {tag}]")
        names = {group_id: name for group_id, name in groups if name}
        return {
            (names[rule["GroupId"]], _direction_and_port(rule), _other_side(rule, names), why)
            for rule in self("ec2", "describe_security_group_rules", "SecurityGroupRules")
            if rule["GroupId"] in names
            for why in [rule.get("Description", "")]
        }

    def role_policy(self, role: str) -> dict[str, dict[str, Any]]:
        """Reads the statements of a role's only policy, by their Sid."""
        assert self("iam", "list_attached_role_policies", "AttachedPolicies", RoleName=role) == []
        names = self("iam", "list_role_policies", "PolicyNames", RoleName=role)
        statements = [
            statement
            for name in names
            for statement in self(
                "iam", "get_role_policy", "PolicyDocument.Statement", RoleName=role, PolicyName=name
            )
        ]
        return {statement["Sid"]: statement for statement in statements}

    def key_arn(self, alias: str) -> str:
        """Reads the ARN of the key behind an alias."""
        arn: str = self("kms", "describe_key", "KeyMetadata.Arn", KeyId=alias)
        return arn

    def key_policy(self, alias: str) -> dict[str, dict[str, Any]]:
        """Reads the statements of a key's policy, by their Sid."""
        key = self.key_arn(alias)
        text = self("kms", "get_key_policy", "Policy", KeyId=key, PolicyName="default")
        return {statement["Sid"]: statement for statement in json.loads(text)["Statement"]}

    def bucket_policy(self, bucket: str) -> dict[str, dict[str, Any]]:
        """Reads the statements of a bucket's policy, by their Sid."""
        text = self("s3", "get_bucket_policy", "Policy", Bucket=bucket)
        return {statement["Sid"]: statement for statement in json.loads(text)["Statement"]}

    def secret_values(self) -> dict[str, str]:
        """Reads the value of each secret, by name."""
        names = self("secretsmanager", "list_secrets", "SecretList[].Name")
        return {
            name: self("secretsmanager", "get_secret_value", "SecretString", SecretId=name)
            for name in names
        }


def _direction_and_port(rule: dict[str, Any]) -> str:
    direction = "out" if rule["IsEgress"] else "in"
    ports = {rule.get("FromPort"), rule.get("ToPort")}
    port = ports.pop() if len(ports) == 1 else sorted(map(str, ports))
    return f"{direction} {rule['IpProtocol']} {port}"


def _other_side(rule: dict[str, Any], names: dict[str, str]) -> str:
    if "ReferencedGroupInfo" in rule:
        return names[rule["ReferencedGroupInfo"]["GroupId"]]
    return str(rule.get("CidrIpv4") or rule.get("PrefixListId") or rule.get("CidrIpv6"))
