"""Connections to the services of AWS that tell of a platform, in the account of an environment."""

from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple, Self

import boto3
from botocore.config import Config

from modules.environment.spec import EnvironmentSpec

SERVICES = (
    "ecs",
    "logs",
    "elbv2",
    "application-autoscaling",
    "cloudwatch",
    "secretsmanager",
)


def session_of(spec: EnvironmentSpec) -> boto3.Session:
    """Opens a session as Terraform does: in the environment's region, with its role."""
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
    return session


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
        return cls(*map(session_of(spec).client, SERVICES))

    @classmethod
    def of_local_aws(cls, env: Mapping[str, str], region: str) -> Self:
        """Connects to the local AWS that the environment of a client names."""
        client = partial(
            boto3.Session().client,
            region_name=region,
            config=Config(proxies={}),
            endpoint_url=env["AWS_ENDPOINT_URL"],
            aws_access_key_id=env["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=env["AWS_SECRET_ACCESS_KEY"],
        )
        return cls(*map(client, SERVICES))
