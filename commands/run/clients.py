"""Connections to the services of AWS that a task needs, in the account of an environment."""

from typing import Any, NamedTuple, Self

import boto3

from modules.environment.spec import EnvironmentSpec


class Clients(NamedTuple):
    """Connections to ECS and to CloudWatch Logs."""

    ecs: Any
    logs: Any

    @classmethod
    def of(cls, spec: EnvironmentSpec) -> Self:
        """Connects as Terraform does: in the environment's region, with the role that deploys."""
        session = boto3.Session(region_name=spec.region)
        if spec.deploy_role_arn:
            sts: Any = session.client("sts")
            found = sts.assume_role(RoleArn=spec.deploy_role_arn, RoleSessionName="run")
            given = found["Credentials"]
            session = boto3.Session(
                given["AccessKeyId"],
                given["SecretAccessKey"],
                given["SessionToken"],
                region_name=spec.region,
            )
        return cls(session.client("ecs"), session.client("logs"))
