"""A role trusts one service, on behalf of this account's resources alone."""

from modules.bindings.core import TerraformStack
from modules.bindings.resources import address
from modules.iam.account import Account
from modules.iam.policy import Statements, statement
from modules.iam.role import ServiceRole
from modules.language.value import Value
from tests.support.environments import scratch
from tests.support.synthesized import Synthesized


def role(
    statements: Statements = (), *, boundary: str | None = None
) -> tuple[Synthesized, ServiceRole]:
    made: list[ServiceRole] = []

    def build(stack: TerraformStack) -> None:
        account = Account(stack, "_account", permissions_boundary=Value(boundary))
        made.append(
            ServiceRole(
                stack,
                "worker",
                name="shop-worker-test",
                account=account,
                service="ecs-tasks.amazonaws.com",
                source_arn=account.arn("ecs", "*"),
                statements=statements,
            )
        )

    return scratch(build), made[0]


def test_a_role_without_statements_has_no_policy() -> None:
    found, made = role()

    assert found.addresses() == ["aws_iam_role.worker"]
    found.has("aws_iam_role.worker", name="shop-worker-test")
    found.absent("aws_iam_role.worker", "permissions_boundary")
    assert made.policies == []


def test_the_trust_names_the_service_the_account_and_the_resources() -> None:
    found, _ = role()

    assert found.statements("aws_iam_role.worker", "assume_role_policy") == {
        "Trust": {
            "Effect": "Allow",
            "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {
                    "aws:SourceAccount": "${data.aws_caller_identity.current.account_id}"
                },
                "ArnLike": {
                    "aws:SourceArn": "arn:${data.aws_partition.partition.partition}:ecs:"
                    "${data.aws_region.region.id}:"
                    "${data.aws_caller_identity.current.account_id}:*"
                },
            },
        }
    }


def test_statements_become_the_role_s_only_policy() -> None:
    found, made = role([statement("Read", actions=["s3:GetObject"], resources=["arn:a"])])

    assert found.addresses() == ["aws_iam_role.worker", "aws_iam_role_policy.worker"]
    found.has("aws_iam_role_policy.worker", name="allow", role="${aws_iam_role.worker.id}")
    assert found.statements("aws_iam_role_policy.worker") == {
        "Read": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:a"}
    }
    assert [address(policy) for policy in made.policies] == ["aws_iam_role_policy.worker"]


def test_a_role_is_bounded_by_the_policy_of_its_account() -> None:
    boundary = "arn:aws:iam::aws:policy/Boundary"

    role(boundary=boundary)[0].has("aws_iam_role.worker", permissions_boundary=boundary)
