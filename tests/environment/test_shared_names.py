"""Two environments of a project give no two things the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.files import read_environments
from modules.environment.shared_names import physical_names
from modules.language.names import Names
from modules.language.problems import SpecsError
from tests.environment.test_files import BASE, folder
from tests.support.environments import payment, payment_specs

UNIQUE_INSIDE_ANOTHER = {
    "aws_appautoscaling_policy",
    "aws_cloudformation_stack",  # Called as its secret, which is compared.
    "aws_cloudwatch_log_group",  # Below a path that names the stack.
    "aws_ecs_service",
    "aws_iam_role_policy",
    "aws_route53_record",
    "aws_service_discovery_private_dns_namespace",
    "aws_service_discovery_service",
}

SECRET = 'secrets.key.description = "For tests"'


def complaint(directory: Path) -> list[str]:
    with pytest.raises(SpecsError) as error:
        read_environments(directory, {})
    return str(error.value).splitlines()


def clash(name: str, other: str) -> str:
    return f'gives the name "{name}", which {other} gives too; rename one of them'


def test_no_environment_has_the_stack_of_the_state_bucket(tmp_path: Path) -> None:
    directory = folder(tmp_path, state=BASE.replace("shop", "remote"))

    assert complaint(directory) == [
        "environments/state.toml:",
        f"  - name: {clash('remote-state', 'the stack of the state bucket')}",
    ]


def test_the_stack_of_the_roles_for_ci_is_a_name_too(tmp_path: Path) -> None:
    ci = 'ci.repository = "example/shop"\n'
    directory = folder(tmp_path, dev=f"{ci}{BASE}", **{"dev-ci": BASE})

    assert complaint(directory) == [
        "environments/dev.toml:",
        f"  - ci: {clash('shop-dev-ci', 'environments/dev-ci.toml')}",
    ]


def test_a_role_is_a_name_too(tmp_path: Path) -> None:
    files = {"dev": "services.a-task = {}", "execution-dev": "services.a = {}"}
    directory = folder(tmp_path, base=BASE, **files)

    assert complaint(directory) == [
        "environments/execution-dev.toml: services",
        f"  - a: {clash('shop-a-task-execution-dev', 'environments/dev.toml')}",
    ]


def test_the_platform_s_own_names_count(tmp_path: Path) -> None:
    base = BASE.replace('project = "shop"', "")
    files = {"dev": 'project = "shop-data-x"', "x-data-dev": 'project = "shop"'}
    directory = folder(tmp_path, base=base, **files)

    assert complaint(directory)[:2] == [
        "environments/x-data-dev.toml:",
        f"  - name: {clash('shop-data-x-data-dev', 'environments/dev.toml')}",
    ]


def test_a_secret_and_a_service_of_two_environments_may_share_a_name(tmp_path: Path) -> None:
    directory = folder(tmp_path, base=BASE, test=SECRET, other="services.key = {}")

    assert len(read_environments(directory, {})) == 2


IN_A_VPC = """
project = "shop"
account_id = "123456789012"
network = { vpc_id = "vpc-0a1b2c3d", private_subnet_ids = ["subnet-0a1b2c3d"] }
"""


def test_a_namespace_is_made_once_in_a_vpc_that_exists(tmp_path: Path) -> None:
    own, base = 'cluster.namespace = "shop.local"', f"{IN_A_VPC}services.a = {{}}"
    directory = folder(tmp_path, base=base, dev=own, prod=own, test="")

    name = "shop.local in vpc-0a1b2c3d"
    assert complaint(directory) == [
        "environments/prod.toml: cluster",
        f"  - namespace: {clash(name, 'environments/dev.toml')}",
    ]


def test_a_service_has_a_name_of_its_own_in_a_namespace_that_exists(tmp_path: Path) -> None:
    base = f'{IN_A_VPC}\n[cluster]\nnamespace = "a.local"\nnamespace_id = "ns-1"'
    files = {
        "dev": "services.a = {}\nservices.b.port = 0",
        "prod": "services.a = {}\nservices.b.port = 0",
        "test": "services.a.service_discovery = false",
    }

    assert complaint(folder(tmp_path, base=base, **files)) == [
        "environments/prod.toml: services",
        f"  - a: {clash('a in ns-1', 'environments/dev.toml')}",
    ]


@pytest.mark.parametrize("name", ["dev", "prod"])
def test_every_name_that_is_taken_once_is_compared(name: str) -> None:
    spec, stack = payment_specs()[name], payment(name)
    names = Names(spec.project, spec.name)
    compared = {(kind, names.of(kind, noun)) for _, kind, noun in physical_names(spec)}
    given = {
        # The stack that makes a secret has the secret's name.
        (
            kind.replace("cloudformation_stack", "secretsmanager_secret"),
            block[argument].removeprefix("alias/"),
        )
        for kind, blocks in stack.json["resource"].items()
        if kind not in UNIQUE_INSIDE_ANOTHER
        for block in blocks.values()
        for argument in block.keys() & {"name", "family", "dashboard_name", "policy_name"}
    }
    # A target group's name ends in a hash of its port, after a part of what is compared.
    groups = {found for found in given if found[0] == "aws_lb_target_group"}

    assert len(groups) == 1
    assert given - groups - {("aws_ecs_cluster_capacity_providers", "")} <= compared
    assert {kind for kind, _ in compared} <= {kind for kind, _ in given}


DATABASE = 'engine = "postgres", engine_version = "16"'
CLUSTER = DATABASE.replace("postgres", "aurora-postgresql")


def test_a_database_is_a_name_too(tmp_path: Path) -> None:
    files = {
        "dev": f"databases.orders-new = {{ {DATABASE} }}",
        "new-dev": f"databases.orders = {{ {CLUSTER} }}",
    }

    assert complaint(folder(tmp_path, base=BASE, **files)) == [
        "environments/new-dev.toml: databases",
        f"  - orders: {clash('shop-orders-new-dev', 'environments/dev.toml')}",
    ]


def test_an_instance_of_a_cluster_is_a_name_too(tmp_path: Path) -> None:
    files = {
        "dev": f"databases.orders = {{ {CLUSTER} }}",
        "dev-2": f"databases.orders = {{ {DATABASE} }}",
    }

    assert complaint(folder(tmp_path, base=BASE, **files)) == [
        "environments/dev.toml: databases",
        f"  - orders: {clash('shop-orders-dev-2', 'environments/dev-2.toml')}",
    ]


def test_an_account_has_one_identity_provider_of_github(tmp_path: Path) -> None:
    ci = 'ci.repository = "example/shop"'
    given = 'oidc_provider.arn = "arn:aws:iam::123456789012:oidc-provider/'
    files = {
        "dev": ci,
        "prod": ci,
        "staging": f'{ci}\nci.{given}token.actions.githubusercontent.com"',
        "far": f'{ci}\naccount_id = "210987654321"',
        "test": f'{ci}\nci.gitlab_host = "gitlab.com"',
    }
    directory = folder(tmp_path, base=BASE, **files)

    assert complaint(directory) == [
        "environments/prod.toml: ci",
        "  - oidc_provider: makes the one of token.actions.githubusercontent.com in account "
        "123456789012, which environments/dev.toml makes too; write its arn in one of them",
    ]


def test_the_log_of_a_web_acl_is_a_name_too(tmp_path: Path) -> None:
    balancer = '{ ingress_cidr_blocks = ["0.0.0.0/0"], plain_http = true, waf = {} }'
    files = {
        "dev": f"load_balancers.x-admin = {balancer}",
        "dev-x": f"load_balancers.admin = {balancer}",
    }

    assert complaint(folder(tmp_path, base=BASE, **files)) == [
        "environments/dev.toml: load_balancers.x-admin",
        f"  - waf: {clash('aws-waf-logs-shop-dev-x-admin-alb', 'environments/dev-x.toml')}",
    ]


def test_a_role_for_ci_is_a_name_too(tmp_path: Path) -> None:
    files = {"ci-plan": "services.web = {}", "web-task": 'ci.repository = "example/shop"'}
    directory = folder(tmp_path, base=BASE, **files)

    assert complaint(directory) == [
        "environments/web-task.toml:",
        f"  - ci: {clash('shop-web-task-ci-plan', 'environments/ci-plan.toml')}",
    ]
