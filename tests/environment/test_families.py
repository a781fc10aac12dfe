"""An environment that stands on another one: what it has from there, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.files import ONLY_STACK, read_environments, synthesized
from modules.language.problems import SpecsError
from tests.environment.families import BILLING, PROD, read

SHIPPING = 'stands_on = "prod"\n[services.parcels]\n'


def problems(folder: Path, **files: str) -> list[str]:
    """Return what is said of files that are refused."""
    with pytest.raises(SpecsError) as caught:
        read(folder, **files)
    return [
        f"{error.source}: {'.'.join(map(str, problem.path))}: {problem.message}"
        for error in caught.value.errors
        for problem in error.problems
    ]


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


CALLS = {
    "prod/web2": 'is no service of "prod"; did you mean "web"?',
    "prod/worker": "cannot be called, its port is 0; remove it, or give it the port on which it "
    "listens",
    "prod/hidden": "cannot be found, its service_discovery is false; remove one of the two",
    "prd/web": "is of no environment on which this one stands, or that stands where it does; did "
    'you mean "prod"?',
    "billing/invoices": 'is of this environment; write "invoices"',
    "prod/web:metrics": "names a port, and the service has no further ones; write it to ports of "
    "the service",
}


@pytest.mark.parametrize("called", CALLS)
def test_a_call_across_leads_to_a_service_that_can_be_called(called: str, tmp_path: Path) -> None:
    prod = PROD + "[services.worker]\nport = 0\n[services.hidden]\nservice_discovery = false\n"

    assert problems(tmp_path, prod=prod, billing=BILLING.replace("prod/ledger", called)) == [
        f'environments/billing.toml: services.invoices.calls: "{called}" {CALLS[called]}'
    ]


def test_without_a_family_no_call_leads_across(tmp_path: Path) -> None:
    assert problems(tmp_path, prod=PROD + 'calls."dev/web" = "asks"\n') == [
        'environments/prod.toml: services.ledger.calls: "dev/web" is of no environment on which '
        "this one stands, or that stands where it does; there is none to choose"
    ]


def test_whoever_is_deployed_first_calls_none_that_follows(tmp_path: Path) -> None:
    prod = PROD + 'calls."billing/invoices" = "asks"\n'

    assert problems(tmp_path, prod=prod, billing=BILLING) == [
        'environments/prod.toml: services.ledger.calls: "billing/invoices" is of an environment '
        "that stands on this one, which is deployed first; route its requests to it, or move one "
        "of the two services to the stack of the other"
    ]


def test_no_two_stacks_wait_for_each_other(tmp_path: Path) -> None:
    billing = BILLING.replace("prod/ledger", "shipping/parcels")
    shipping = SHIPPING + 'calls."billing/invoices" = "asks"\n'

    found = problems(tmp_path, prod=PROD, billing=billing, shipping=shipping)

    assert found == [
        f'environments/{one}.toml: services: call "{other}", whose services call back: neither '
        "stack could be deployed first; move a service, or send one of the calls by a queue"
        for one, other in (("billing", "shipping"), ("shipping", "billing"))
    ]


def test_names_and_priorities_are_judged_across_stacks(tmp_path: Path) -> None:
    billing = BILLING.replace("invoices]", "web]").replace("200", "100")

    assert problems(tmp_path, prod=PROD, billing=billing) == [
        "environments/prod.toml: services.web.route.priority: gives priority 100 of load balancer "
        "public of prod, which environments/billing.toml gives too; choose another",
        'environments/prod.toml: services.web: gives the name "web in the namespace of prod", '
        "which environments/billing.toml gives too; rename one of them",
    ]


def test_the_last_priorities_are_those_of_who_makes_the_load_balancer(tmp_path: Path) -> None:
    assert problems(tmp_path, prod=PROD, billing=BILLING.replace("200", "49001")) == [
        "environments/billing.toml: services.invoices.route.priority: 49001 is kept for rules of "
        '"prod", which makes the load balancer; choose one up to 49000'
    ]


def test_a_route_that_another_stack_takes_away_is_refused(tmp_path: Path) -> None:
    [found] = problems(tmp_path, prod=PROD, billing=BILLING.replace("/invoices/", "/web/bills/"))

    assert found.startswith(
        'environments/billing.toml: services.invoices.route: no request reaches it: "prod/web"'
    )


def test_a_route_like_that_of_another_stack_is_its_successor(tmp_path: Path) -> None:
    assert read(tmp_path, prod=PROD, billing=BILLING.replace("/invoices/", "/web/"))


def test_nobody_takes_the_requests_of_the_stack_below_by_an_earlier_route(tmp_path: Path) -> None:
    billing = BILLING.replace("/invoices/", "/web/").replace("200", "50")

    [found] = problems(tmp_path, prod=PROD, billing=billing)

    assert found.startswith(
        'environments/prod.toml: services.web.route: no request reaches it: "billing/invoices"'
    )


def test_what_its_own_file_takes_away_is_said_once(tmp_path: Path) -> None:
    further = '[services.more]\nroute = { priority = 201, path_patterns = ["/invoices/a"] }\n'

    [found] = problems(tmp_path, prod=PROD, billing=BILLING + further)

    assert '"invoices" with a lower priority' in found


def test_quotas_are_judged_for_all_stacks_together(tmp_path: Path) -> None:
    count = 60
    services = {
        name: "".join(
            f"[services.{name}-{n}]\nroute = {{ priority = {first + n}, host_headers = "
            f'["{name}-{n}.example.com"] }}\n'
            for n in range(count)
        )
        for name, first in (("prod", 1000), ("billing", 2000))
    }

    found = problems(tmp_path, prod=PROD + services["prod"], billing=BILLING + services["billing"])

    assert [one.partition("; ")[0] for one in found] == [
        f'environments/prod.toml: load_balancer: "billing", "prod" share it: 122 {what}, and AWS '
        f"allows 100{more}"
        for what, more in (
            ("rules lead to services with a route", ""),
            ("target groups belong to services with a route", ", never more"),
        )
    ]


def test_a_service_has_as_many_callers_as_its_security_group_has_rules(tmp_path: Path) -> None:
    files = {
        name: 'stands_on = "prod"\n'
        + "".join(f'[services.{name}-{n}]\ncalls."prod/ledger" = "asks"\n' for n in range(count))
        for name, count in (("billing", 40), ("shipping", 21))
    }

    assert problems(tmp_path, prod=PROD, **files) == [
        'environments/prod.toml: services.ledger: 61 services and jobs of "billing", "prod", '
        '"shipping" call it, each by a rule of its security group, and AWS allows 60; let fewer '
        "call it"
    ]
