"""The IAM policies of a plan, judged by what AWS knows."""

import json
from pathlib import Path
from typing import Any

import pytest

from commands.permissions.permissions import permissions
from commands.tools.errors import CommandError

QUEUE = "arn:aws:sqs:eu-west-1:111122223333:jobs"


def policy(address: str, *statements: dict[str, Any], kind: str = "role_") -> dict[str, Any]:
    text = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
    return {"address": address, "type": f"aws_iam_{kind}policy", "values": {"policy": text}}


def allow(action: Any, resource: Any, **rest: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **rest}


@pytest.fixture
def plan(tmp_path: Path) -> Any:
    def write(*resources: Any, key: str = "planned_values", below: Any = ()) -> str:
        root = {"resources": resources, "child_modules": [{"resources": below}]}
        (tmp_path / "plan.json").write_text(json.dumps({key: {"root_module": root}}))
        return str(tmp_path / "plan.json")

    return write


@pytest.mark.parametrize("key", ["planned_values", "values"])
def test_policies_of_a_plan_and_of_a_state_are_judged(
    key: str, plan: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    file = plan(
        policy("aws_iam_role_policy.one", allow("sqs:SendMessage", QUEUE)),
        policy("aws_iam_policy.two", allow(["s3:*", "*"], ["arn:aws:s3:::b", "*"]), kind=""),
        {"address": "aws_kms_key.it", "type": "aws_kms_key", "values": {"policy": "none of ours"}},
        {"address": "aws_iam_policy.later", "type": "aws_iam_policy", "values": {}},
        key=key,
        below=[policy("module.it.aws_iam_role_policy.three", {"NotAction": "sqs:*"})],
    )

    permissions(Path(), {}, file)

    assert capsys.readouterr().out.splitlines() == [
        "3 IAM policies name actions that AWS knows, on what they take.",
        "aws_iam_policy.later: known after the apply; judge the state then, by terraform show "
        "-json",
    ]


def test_everything_wrong_is_told_with_its_place(plan: Any) -> None:
    file = plan(
        policy("aws_iam_role_policy.one", allow("sqs:SendMesage", "*"), allow("s3:GetObject", "*")),
        below=[
            policy("module.it.aws_iam_role_policy.two", allow("s3:GetObject", [QUEUE])),
            policy(
                "module.it.aws_iam_user_policy.three",
                {"Effect": "Deny", "NotAction": ["sts:GetCalerIdentity"], "Resource": QUEUE},
                kind="user_",
            ),
        ],
    )

    with pytest.raises(CommandError) as refused:
        permissions(Path(), {}, file)

    assert [text.partition(";")[0] for text in refused.value.problems] == [
        'aws_iam_role_policy.one: Statement[0].actions: "sqs:SendMesage" is no action of sqs',
        'module.it.aws_iam_role_policy.two: Statement[0].resources: "s3:GetObject" is never '
        f'allowed on "{QUEUE}"',
        'module.it.aws_iam_user_policy.three: Statement[0].actions: "sts:GetCalerIdentity" is no '
        "action of sts",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is no plan and no state as JSON"),
        ("[]", "is no plan and no state as JSON"),
        ('{"format_version": "1.2"}', "is no plan and no state as JSON"),
        (None, "No such file or directory"),
    ],
)
def test_what_is_no_plan_is_told_with_how_to_write_one(
    text: str | None, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "plan.json"
    if text is not None:
        file.write_text(text)

    with pytest.raises(CommandError) as refused:
        permissions(Path(), {}, str(file))

    [problem] = refused.value.problems
    assert said in problem
    assert "terraform show -json <file of the plan> > plan.json" in problem


def test_without_a_plan_it_says_how_to_write_one() -> None:
    with pytest.raises(CommandError, match="PLAN: none is given"):
        permissions(Path(), {}, "")
