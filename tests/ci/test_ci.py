"""The roles of CI: whom they trust, what they may do, and what they may not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from modules.ci.ci import Ci
from modules.ci.policies import PARTS, TYPES, Place, policies, push, state
from modules.ci.spec import CiSpec
from modules.iam.account import Account
from modules.language.names import Names
from modules.language.value import Value
from tests.support.environments import scratch
from tests.support.project import ROOT
from tests.support.synthesized import Synthesized

ISSUER = "token.actions.githubusercontent.com"
LONG = "a" * 33
LONGEST = Place(
    *("aws-us-gov", "ap-southeast-1", "123456789012", "amazonaws.com", LONG, f"{LONG}-*"),
    f"arn:aws-us-gov:iam::123456789012:policy/{LONG}-ci-boundary",
)
KNOWN = {
    "RESOURCE_STAR",
    "MISMATCHED_TYPE_BUT_USABLE",
    "RESOURCE_POLICY_PRIVILEGE_ESCALATION",
}
SECRETS = {"secretsmanager:GetSecretValue", "kms:Decrypt", "kms:GenerateDataKey"}


def ci(
    types: frozenset[str] = TYPES,
    kms_key_arn: Value[str | None] = Value(None),  # noqa: B008  (immutable)
    **changes: object,
) -> Synthesized:
    spec = CiSpec.model_validate({"repository": "example/shop", **changes})
    return scratch(
        lambda stack: Ci(
            stack,
            "_ci",
            spec=spec,
            names=Names("shop", "prod"),
            environment="prod",
            region="eu-west-1",
            state_at=("shop-state", "shop-prod/terraform.tfstate"),
            types=types,
            kms_key_arn=kms_key_arn,
            account=Account(stack, "_account", region="eu-west-1"),
        )
    )


def trusted(found: Synthesized, role: str, issuer: str = ISSUER) -> Any:
    """Return whose tokens a role takes; all of them are meant for AWS."""
    [trust] = json.loads(found.resource(f"aws_iam_role.{role}")["assume_role_policy"])["Statement"]
    values = {key: value for keys in trust["Condition"].values() for key, value in keys.items()}
    assert trust["Condition"]["StringEquals"][f"{issuer}:aud"] == "sts.amazonaws.com"
    assert values.keys() == {f"{issuer}:aud", f"{issuer}:sub"}
    return values[f"{issuer}:sub"]


def own(found: Synthesized, role: str) -> Any:
    return json.loads(found.resource(f"aws_iam_role_policy.{role}_own")["policy"])["Statement"]


def test_a_token_is_of_this_repository_for_this_purpose_without_a_wildcard() -> None:
    found = ci(branch="release")
    subjects = {role: trusted(found, role) for role in ("plan", "deploy", "push")}

    assert subjects == {
        "plan": ["repo:example/shop:pull_request", "repo:example/shop:ref:refs/heads/release"],
        "deploy": "repo:example/shop:environment:prod",
        "push": "repo:example/shop:ref:refs/heads/release",
    }
    for role in subjects:
        assert found.resource(f"aws_iam_role.{role}")["name"] == f"shop-prod-ci-{role}"


def test_of_gitlab_any_branch_of_the_project_plans_and_one_deploys_and_pushes() -> None:
    found = ci(repository="shop/web/orders", gitlab_host="gitlab.example.com")
    subjects = {
        role: trusted(found, role, "gitlab.example.com") for role in ("plan", "deploy", "push")
    }
    provider = found.resource("aws_iam_openid_connect_provider.this")

    on = "project_path:shop/web/orders:ref_type:branch:ref"
    assert subjects == {"plan": [f"{on}:*"], "deploy": f"{on}:main", "push": f"{on}:main"}
    assert provider["url"] == "https://gitlab.example.com"
    deploy = json.loads(found.resource("aws_iam_role.deploy")["assume_role_policy"])
    assert [*deploy["Statement"][0]["Condition"]] == ["StringEquals"]


def test_an_identity_provider_that_exists_is_used() -> None:
    given = f"arn:aws:iam::123456789012:oidc-provider/{ISSUER}"
    found = ci(oidc_provider={"arn": given})
    trust = json.loads(found.resource("aws_iam_role.plan")["assume_role_policy"])["Statement"][0]

    assert trust["Principal"] == {"Federated": given}
    assert not [one for one in found.addresses() if "openid" in one]


def test_no_statement_allows_all_actions_and_none_of_a_plan_reads_a_secret() -> None:
    for write in (False, True):
        for statements in policies(TYPES, LONGEST, write=write).values():
            actions = {one for each in statements for one in _list(each["Action"])}
            assert not [action for action in actions if "*" in action]
            assert write or not actions & SECRETS


def test_every_policy_is_within_the_quotas_of_iam() -> None:
    named = policies(TYPES, LONGEST, write=False) | policies(TYPES, LONGEST, write=True)
    lengths = {
        name: len(json.dumps({"Version": "2012-10-17", "Statement": one}, separators=(",", ":")))
        for name, one in named.items()
    }

    assert {name: size for name, size in lengths.items() if size > 6144} == {}
    assert len(lengths) <= 10


def test_there_are_rights_for_every_type_that_a_module_makes() -> None:
    texts = [file.read_text() for file in (ROOT / "modules").glob("*/*.tf")]
    made = {kind for text in texts for kind in re.findall(r'^resource "(aws_\w+)"', text, re.M)}

    assert len(made) > 80
    assert made - TYPES - {"aws_iam_openid_connect_provider", "aws_iam_policy"} == set()


def test_only_types_in_use_give_rights() -> None:
    [name] = policies({"aws_vpc"}, LONGEST, write=True)
    [each] = policies({"aws_vpc"}, LONGEST, write=True)[name]

    assert set(each["Action"]) == set(PARTS["network"]["aws_vpc"].writes)


def test_a_plan_that_is_applied_is_saved_from_the_branch_alone() -> None:
    found = ci()
    on_plans = {
        role: [
            (each["Action"], each["Resource"])
            for each in own(found, role)
            if ".plan" in str(each["Resource"])
        ]
        for role in ("plan", "save", "deploy")
    }
    place = "arn:${data.aws_partition.partition.partition}:s3:::shop-state/shop-prod/"

    assert on_plans == {
        "plan": [],
        "save": [("s3:PutObject", f"{place}terraform.tfstate.plan")],
        "deploy": [("s3:GetObject", f"{place}terraform.tfstate.plan")],
    }
    trust = found.resource("aws_iam_role.save")["assume_role_policy"]
    assert f'"{ISSUER}:sub":"repo:example/shop:ref:refs/heads/main"' in trust.replace(" ", "")


def test_a_key_of_the_states_is_used_by_s3_alone_for_the_lock_too() -> None:
    key = "arn:aws:kms:eu-west-1:123456789012:key/1"
    found = ci(kms_key_arn=Value(key))

    for role in ("plan", "save", "deploy"):
        [use] = [each for each in own(found, role) if each["Resource"] == key]
        assert use["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
        assert [*use["Condition"]["StringLike"]] == ["kms:ViaService"]
        assert [each for each in own(ci(), role) if each["Sid"] == "StateKey"] == []


def test_a_plan_writes_its_lock_alone() -> None:
    writes = {
        each["Resource"]
        for each in state(LONGEST, "shop-state", "shop/terraform.tfstate", write=False)
        if "s3:PutObject" in each["Action"]
    }

    assert writes == {"arn:aws-us-gov:s3:::shop-state/shop/terraform.tfstate.tflock"}


def test_parliament_finds_nothing_wrong_with_them(tmp_path: Path) -> None:
    place = LONGEST._replace(partition="aws", names="shop-*", prefix="shop")
    named = policies(TYPES, place, write=False) | policies(TYPES, place, write=True)
    for name, statements in (named | {"push": push(place)}).items():
        document = {"Version": "2012-10-17", "Statement": statements}
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    linter = Path(sys.executable).with_name("parliament")
    said = subprocess.run(
        [linter, "--directory", tmp_path, "--json"], capture_output=True, text=True, check=False
    )

    findings = [json.loads(line) for line in said.stdout.splitlines()]
    # Ids of EC2 and Cloud Map are not known before, IAM compares the boundary so itself, and who
    # deploys buckets writes their policies.
    wrong = [one for one in findings if one["issue"] not in KNOWN]
    assert wrong == []


def _list(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given
