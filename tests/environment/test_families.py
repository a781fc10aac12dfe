"""An environment that stands on another one: what it has from there, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.files import ONLY_STACK, read_environments, synthesized
from modules.language.problems import SpecsError
from tests.environment.families import BILLING, PROD, SHIPPING, problems, read


def test_an_environment_has_from_the_other_what_all_of_a_platform_share(tmp_path: Path) -> None:
    billing = read(tmp_path, prod=PROD, billing=BILLING)["billing"]

    assert (billing.project, billing.region, billing.account_id) == (
        *("shop", "eu-west-1", "123456789012"),
    )
    assert billing.permissions_boundary == "arn:aws:iam::123456789012:policy/edge"
    assert billing.tags == {"CostCentre": "7", "Owner": "billing"}
    assert billing.logs.retention_days.known == 90
    assert billing.namespace == "shop.local"
    assert [*billing.services] == ["invoices"]


def test_what_all_environments_share_is_not_read_twice(tmp_path: Path) -> None:
    base = "[services.shared]\nport = 7000\n"

    specs = read(tmp_path, base=base, prod=PROD, billing=BILLING)

    assert "shared" in specs["prod"].services
    assert "shared" not in specs["billing"].services


def test_a_caller_finds_a_service_of_the_other_stack_by_its_own_name(tmp_path: Path) -> None:
    billing = read(tmp_path, prod=PROD, billing=BILLING)["billing"]

    urls = billing.callee_urls(billing.services["invoices"])
    assert urls == {"LEDGER_URL": "http://ledger.shop.local:9000"}


def test_stacks_on_the_same_one_call_each_other_in_one_direction(tmp_path: Path) -> None:
    shipping = SHIPPING + 'calls."billing/invoices" = "asks what is paid"\n'

    specs = read(tmp_path, prod=PROD, billing=BILLING, shipping=shipping)

    assert specs["shipping"].family == specs["prod"].family == specs["billing"].family
    assert [spec.name for spec in specs["prod"].children] == ["billing", "shipping"]
    assert specs["billing"].children == []


def test_environments_of_which_none_stands_on_another_have_no_family(tmp_path: Path) -> None:
    prod = read(tmp_path, prod=PROD)["prod"]

    assert prod.family is None
    assert prod.callee("billing/invoices") is None


def test_a_plan_writes_one_stack_and_a_synthesis_all_of_them(tmp_path: Path) -> None:
    specs = [*read(tmp_path, prod=PROD, billing=BILLING).values()]

    assert synthesized(specs, {}) == specs
    [only] = synthesized(specs, {ONLY_STACK: "shop-billing"})
    assert only.name == "billing"


@pytest.mark.parametrize(
    ("table", "path"),
    [
        ('project = "other"', "project"),
        ('region = "eu-central-1"', "region"),
        ('account_id = "111111111111"', "account_id"),
        ('network.cidr_block = "10.1.0.0/16"', "network"),
        ('cluster.namespace = "other.local"', "cluster"),
        ('load_balancer.ingress_cidr_blocks = ["10.0.0.0/8"]', "load_balancer"),
        ("load_balancers.admin.internal = true", "load_balancers"),
        ('kms_key_arn = "arn"', "kms_key_arn"),
        ('logs.kms_key_arn = "arn"', "logs.kms_key_arn"),
        ("quotas.tasks_per_service = 6000", "quotas"),
    ],
)
def test_what_the_other_environment_says_is_said_there_alone(
    table: str, path: str, tmp_path: Path
) -> None:
    assert problems(tmp_path, prod=PROD, billing=f"{table}\n{BILLING}") == [
        f'environments/billing.toml: {path}: is what "prod" says, on which this stands; remove it'
    ]


def test_log_groups_of_a_stack_have_days_of_their_own(tmp_path: Path) -> None:
    billing = f"logs.retention_days = 7\n{BILLING}"

    assert read(tmp_path, prod=PROD, billing=billing)["billing"].logs.retention_days.known == 7


def test_a_table_that_is_none_is_refused_as_everywhere(tmp_path: Path) -> None:
    assert problems(tmp_path, prod=PROD, billing=f"logs = 7\n{BILLING}") == [
        "environments/billing.toml: logs: 7 is not a table; put its fields in curly braces"
    ]


@pytest.mark.parametrize(
    ("base", "rule"),
    [
        ("prd", '"prd" is no environment of this folder; did you mean "prod"?'),
        ("billing", "is the environment itself; name another, or remove the line"),
        ("shipping", '"shipping" stands on "prod" itself; write "prod", as it does'),
    ],
)
def test_an_environment_stands_on_one_that_makes_its_network(
    base: str, rule: str, tmp_path: Path
) -> None:
    billing = BILLING.replace('"prod"\n', f'"{base}"\n', 1)

    found = problems(tmp_path, prod=PROD, billing=billing, shipping=SHIPPING)

    assert f"environments/billing.toml: stands_on: {rule}" in found


def test_what_it_stands_on_is_said_in_its_own_file_and_is_a_name(tmp_path: Path) -> None:
    rule = "is said of one environment; write it in the file of that"
    base = 'stands_on = "prod"'
    assert f"environments/base.toml: stands_on: {rule}" in problems(tmp_path, base=base, prod=PROD)
    (tmp_path / "environments" / "base.toml").unlink()
    [first, *_] = problems(tmp_path, prod=PROD, billing=BILLING.replace('"prod"\n', "5\n", 1))
    assert first.startswith("environments/billing.toml: stands_on: 5 is")


def test_a_preview_is_no_copy_of_what_stands_on_another(tmp_path: Path) -> None:
    read(tmp_path, prod=PROD, dev=BILLING)

    with pytest.raises(SpecsError, match="those of a copy would have the same names there"):
        read_environments(tmp_path / "environments", {"ENVIRONMENT_SUFFIX": "pr-1"})


def test_a_mistake_in_what_follows_from_the_other_file_is_reported_there(tmp_path: Path) -> None:
    prod = PROD.replace("[network]\n", '[network]\nnat_gateways = "none"\n').replace(
        '"eu-west-1b"]\n', '"eu-west-1b"]\ninterface_endpoints = ["ecr.api", "ecr.dkr", "logs"]\n'
    )
    image = 'image = ":1"\n'
    prod = prod.replace("[services.web]\n", f"[services.web]\n{image}").replace(
        "[services.ledger]\n", f"[services.ledger]\n{image}"
    )
    billing = BILLING + f'{image}secrets.KEY = "key"\n[secrets.key]\ndescription = "a key"\n'

    [found] = problems(tmp_path, prod=prod, billing=billing)

    assert found.startswith("environments/prod.toml: network.interface_endpoints: secretsmanager")
