"""Policies have the sizes that IAM allows, spaces not counted."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.support.refusals import refusal

Connect = Callable[[str], Any]


def policy(characters: int, **parts: Any) -> str:
    """Returns a policy of as many characters, and spaces besides."""
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::", **parts}
    document = {"Version": "2012-10-17", "Statement": [statement]}
    key = "Sid" if "Principal" in parts else "Resource"
    missing = characters - len("".join(json.dumps(document).split()))
    if key == "Sid":
        missing -= len('"Sid":"",')
    statement[key] = statement.get(key, "") + "x" * missing
    return json.dumps(document, indent=4)


def trust(characters: int) -> str:
    parts = {"Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}
    document = json.loads(policy(characters, **parts))
    del document["Statement"][0]["Resource"]
    document["Statement"][0]["Sid"] += "x" * len('"Resource":"arn:aws:s3:::",')
    return json.dumps(document)


def role(iam: Any, characters: int = 300) -> str:
    name = uuid4().hex
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(characters))
    return name


def test_the_inline_policies_of_a_role_have_10240_characters_together(aws: Connect) -> None:
    iam = aws("iam")
    name = role(iam)

    iam.put_role_policy(RoleName=name, PolicyName="a", PolicyDocument=policy(6_000))
    iam.put_role_policy(RoleName=name, PolicyName="b", PolicyDocument=policy(4_240))
    put = {"RoleName": name, "PolicyName": "b", "PolicyDocument": policy(4_241)}
    assert "LimitExceeded" in refusal(lambda: iam.put_role_policy(**put))


def test_a_trust_policy_has_2048_characters(aws: Connect) -> None:
    iam = aws("iam")
    name = role(iam, 2_048)

    assert "LimitExceeded" in refusal(lambda: role(iam, 2_049))
    update = {"RoleName": name, "PolicyDocument": trust(2_049)}
    assert "LimitExceeded" in refusal(lambda: iam.update_assume_role_policy(**update))


def test_a_managed_policy_has_6144_characters(aws: Connect) -> None:
    iam = aws("iam")
    create = {"PolicyName": uuid4().hex, "PolicyDocument": policy(6_144)}
    arn = iam.create_policy(**create)["Policy"]["Arn"]

    larger = {"PolicyDocument": policy(6_145)}
    assert "LimitExceeded" in refusal(lambda: iam.create_policy(PolicyName=uuid4().hex, **larger))
    assert "LimitExceeded" in refusal(lambda: iam.create_policy_version(PolicyArn=arn, **larger))
