"""Environments that stand on what exists, and what they may not say of it."""

from __future__ import annotations

from collections.abc import Callable

from modules.environment.cases_of_given_networks import (
    CLUSTER,
    NETWORKS,
    given,
    of_a_made,
    of_an_existing,
)
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts

NAMESPACE = {"namespace_id": "ns-0123456789abcdef", "namespace": "theirs.local"}
KEY = "arn:aws:kms:eu-west-1:111122223333:key/1"
SESSIONS = {
    "log_group_arn": "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/theirs",
    "kms_key_arn": KEY,
}
THEIRS = SESSIONS["log_group_arn"].replace("111122223333", "444455556666")
EUROPEAN = ["eusc-de-east-1a", "eusc-de-east-1b"]


def _in_its_region(field: str) -> Callable[[str], Changes]:
    """Return the changes for a key: the environment is where the key is."""
    european = {"region": "eusc-de-east-1", "network": {"availability_zones": EUROPEAN}}
    return lambda arn: {field: arn, **(european if ":aws-eusc:" in arn else {})}


CLUSTERS = join(
    {"cluster.arn": CLUSTER},
    {"cluster.arn": CLUSTER, "cluster.namespace": "other.local"},
    {"cluster": {"arn": CLUSTER, "execute_command": SESSIONS}},
    {**given(), "cluster": {"arn": CLUSTER, **NAMESPACE}},
    {**given(), "cluster": NAMESPACE},
    texts(
        "cluster.arn",
        "write the ARN of an ECS cluster: arn:aws:ecs:<region>:<account>:cluster/<name>",
        *("theirs", "arn:aws:ecs:eu-west-1:111122223333:service/theirs", ""),
    ),
    texts(
        "cluster.namespace_id",
        "write the id of a Cloud Map namespace: ns-0123456789abcdef",
        *("theirs.local", "ns-", ""),
    ),
    of_a_made("cluster", "container_insights", "enabled", "a cluster", "arn"),
    of_a_made("cluster", "capacity_provider_strategy", {"FARGATE": {}}, "a cluster", "arn"),
    of_an_existing("cluster", "execute_command", SESSIONS, "a cluster", "arn"),
    wrong(
        "namespace without its name",
        {**given(), "cluster.namespace_id": NAMESPACE["namespace_id"]},
        "cluster.namespace: is required beside namespace_id; write the name of that namespace, "
        "with which callers find a service",
    ),
    wrong(
        "namespace of a VPC that is made",
        {"cluster": NAMESPACE},
        "cluster.namespace_id: is of a VPC that exists, and its names resolve there alone; name "
        "that VPC in network.vpc_id, or remove namespace_id",
    ),
    wrong(
        "cluster of another region",
        {"cluster.arn": CLUSTER.replace("eu-west-1", "eu-west-2")},
        f'cluster.arn: "{CLUSTER.replace("eu-west-1", "eu-west-2")}" is in eu-west-2, the '
        "environment in eu-west-1; name one there",
    ),
    wrong(
        "cluster of another account",
        {"cluster.arn": CLUSTER.replace("111122223333", "444455556666")},
        f'cluster.arn: "{CLUSTER.replace("111122223333", "444455556666")}" is of account '
        "444455556666, the environment of 111122223333; name one of that account",
    ),
    {"account_id": None, "disposable": True, "cluster.arn": CLUSTER},
    *(
        wrong(
            f"{field} of sessions in another region",
            {"cluster": {"arn": CLUSTER, "execute_command": {**SESSIONS, field: arn}}},
            f'cluster.execute_command.{field}: "{arn}" is in eu-west-2, the environment in '
            "eu-west-1; name one there",
        )
        for field, given in SESSIONS.items()
        for arn in [given.replace("eu-west-1", "eu-west-2")]
    ),
    wrong(
        "sessions in a log group of another account",
        {"cluster": {"arn": CLUSTER, "execute_command": {**SESSIONS, "log_group_arn": THEIRS}}},
        f'cluster.execute_command.log_group_arn: "{THEIRS}" is of account 444455556666, the '
        "environment of 111122223333; name one of that account",
    ),
)

KEYS = join(
    *(
        join(
            key_arns(field, _in_its_region(field)),
            wrong(
                f"{field} of another region",
                {field: KEY.replace("eu-west-1", "eu-west-2")},
                f'{field}: "{KEY.replace("eu-west-1", "eu-west-2")}" is in eu-west-2, the '
                "environment in eu-west-1; name one there",
            ),
        )
        for field in ("kms_key_arn", "logs.kms_key_arn")
    ),
)


GIVEN = join(NETWORKS, CLUSTERS, KEYS)
