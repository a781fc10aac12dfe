"""Connections to the services of AWS that tell of a platform, in the account of an environment."""

from typing import Any, NamedTuple, Self

import boto3

from modules.environment.spec import EnvironmentSpec


class Clients(NamedTuple):
    """Connections to what tells of services, their logs, targets, scaling, alarms and secrets."""

    ecs: Any
    logs: Any
    balancing: Any
    scaling: Any
    cloudwatch: Any
    secrets: Any

    @classmethod
    def of(cls, spec: EnvironmentSpec) -> Self:
        """Connects as Terraform does: in the environment's region, with the role that deploys."""
        session = boto3.Session(region_name=spec.region)
        if spec.deploy_role_arn:
            sts: Any = session.client("sts")
            found = sts.assume_role(RoleArn=spec.deploy_role_arn, RoleSessionName="operate")
            given = found["Credentials"]
            session = boto3.Session(
                given["AccessKeyId"],
                given["SecretAccessKey"],
                given["SessionToken"],
                region_name=spec.region,
            )
        return cls(
            *map(
                session.client,
                (
                    "ecs",
                    "logs",
                    "elbv2",
                    "application-autoscaling",
                    "cloudwatch",
                    "secretsmanager",
                ),
            ),
        )
