"""The rights and the ways of traffic that a plan gives and takes, in sentences."""

import json
from typing import Any

from commands.stacks.access import access
from commands.stacks.plan_report import report

RULE = "aws_vpc_security_group_egress_rule"
WAY = {"ip_protocol": "tcp", "from_port": 8080, "to_port": 8080, "description": "scores payments"}


def change(address: str, before: Any, after: Any, **more: Any) -> dict[str, Any]:
    verb = "create" if before is None else "delete" if after is None else "update"
    body = {"actions": [verb], "before": before, "after": after, **more}
    return {"address": address, "type": address.partition(".")[0], "change": body}


def policy(*statements: Any, role: str = "shop-web-task") -> dict[str, str]:
    return {"role": role, "policy": json.dumps({"Statement": [*statements]})}


def allow(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def told(*changes: dict[str, Any], **plan: Any) -> list[str]:
    """The lines of both sections."""
    text = "\n".join(access({"resource_changes": changes, **plan}))
    return [line for line in text.splitlines() if line.startswith("- ")]


def test_of_a_changed_policy_only_the_statements_that_differ_are_told() -> None:
    before = policy(allow("s3:GetObject", "arn:a"), allow("kms:Decrypt", "arn:k"))
    after = policy(allow("kms:Decrypt", "arn:k"), allow(["sqs:SendMessage"], ["arn:q", "arn:r"]))
    assert told(change("aws_iam_role_policy.web", before, after)) == [
        "- new, `aws_iam_role_policy.web`: shop-web-task may sqs:SendMessage on arn:q, arn:r",
        "- gone, `aws_iam_role_policy.web`: shop-web-task may s3:GetObject on arn:a",
    ]


def test_who_may_become_a_role_is_told_with_the_keys_of_the_conditions() -> None:
    trust = {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": {"Service": "ecs-tasks.amazonaws.com"},
        "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}},
    }
    role = {"assume_role_policy": json.dumps({"Statement": trust})}
    assert told(change("aws_iam_role.web", None, role)) == [
        "- new, `aws_iam_role.web`: ecs-tasks.amazonaws.com may sts:AssumeRole, "
        "under conditions on aws:SourceAccount"
    ]


def test_anyone_everything_but_and_a_refusal_are_told_as_such() -> None:
    open_ = allow("s3:*", Principal="*")
    shut = {"Effect": "Deny", "NotPrincipal": {"AWS": "arn:me"}, "NotAction": "s3:Get*"}
    lines = told(change("aws_s3_bucket_policy.logs", None, policy(open_, shut)))
    assert [line.partition("`: ")[2] for line in lines] == [
        r"anyone may s3:\* on \*",
        r"anyone but arn:me may not anything but s3:Get\*",
    ]


def test_a_policy_that_is_attached_is_told_with_its_role() -> None:
    attached = {"role": "shop-web", "policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}
    assert told(change("aws_iam_role_policy_attachment.web", attached, None)) == [
        "- gone, `aws_iam_role_policy_attachment.web`: shop-web has the policy "
        "arn:aws:iam::aws:policy/ReadOnlyAccess"
    ]


def test_a_policy_known_only_after_the_change_is_told_to_be_so() -> None:
    made = change("aws_sqs_queue_policy.q", None, {}, after_unknown={"policy": True})
    assert told(made) == [
        "- new, `aws_sqs_queue_policy.q`: `policy` is not known before the change"
    ]


def test_a_policy_that_the_resource_does_not_set_is_not_told() -> None:
    made = change("aws_kms_key.data", None, {}, after_unknown={"policy": True})
    key = {"address": "aws_kms_key.data", "type": "aws_kms_key", "expressions": {}}
    assert told(made, configuration={"root_module": {"resources": [key]}}) == []
    key["expressions"] = {"policy": {"references": ["aws_kms_key.other.arn"]}}
    assert len(told(made, configuration={"root_module": {"resources": [key]}})) == 1


def test_what_is_sensitive_or_no_policy_of_iam_is_not_told() -> None:
    hidden = change(
        "aws_iam_role_policy.web", None, policy(allow("s3:*")), after_sensitive={"policy": True}
    )
    lifecycle = change("aws_ecr_lifecycle_policy.web", None, {"policy": '{"rules": []}'})
    assert told(hidden, lifecycle, change("aws_x.y", None, {"policy": [{}]})) == []


def test_a_new_way_of_traffic_names_both_groups_before_they_exist() -> None:
    configuration = {
        "address": f"{RULE}.web_to_api",
        "type": RULE,
        "expressions": {
            "security_group_id": {
                "references": ["aws_security_group.web.id", "aws_security_group.web"]
            },
            "referenced_security_group_id": {
                "references": ["aws_security_group.api.id", "aws_security_group.api"]
            },
        },
    }
    made = change(f'{RULE}.web_to_api["8080"]', None, WAY)
    plan = {"configuration": {"root_module": {"resources": [configuration]}}}
    assert told(made, **plan) == [
        f'- new, `{RULE}.web_to_api["8080"]`: from aws\\_security\\_group.web to '
        "aws\\_security\\_group.api, tcp 8080: scores payments"
    ]


def test_a_changed_way_is_told_as_it_will_be_and_as_it_was() -> None:
    group = change("aws_security_group.web", {"id": "sg-1"}, {"id": "sg-1"})
    rule = "aws_vpc_security_group_ingress_rule.from_office"
    before = WAY | {"security_group_id": "sg-1", "cidr_ipv4": "10.0.0.0/8"}
    after = before | {"cidr_ipv4": "0.0.0.0/0", "ip_protocol": "-1", "description": ""}
    assert told(group, change(rule, before, after)) == [
        f"- new, `{rule}`: from 0.0.0.0/0 to aws\\_security\\_group.web, all protocols and ports: "
        "no reason is written",
        f"- gone, `{rule}`: from 10.0.0.0/8 to aws\\_security\\_group.web, tcp 8080: "
        "scores payments",
    ]


def test_the_report_tells_rights_and_ways_before_the_list_of_actions() -> None:
    made = change("aws_iam_role_policy.web", None, policy(allow("s3:GetObject", "arn:a")))
    rule = change(f"{RULE}.web", None, WAY | {"cidr_ipv4": "10.0.0.0/8", "to_port": 8090})
    text = report("shop-dev", {"resource_changes": [made, rule]})
    rights, ways, actions = (text.index(f"### {x}") for x in ("Rights", "Ways", "To add"))
    assert rights < ways < actions
    assert "tcp 8080 to 8090" in text
