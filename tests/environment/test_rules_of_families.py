"""What is refused of stacks that stand on the same one, judged together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.environment.families import BILLING, PROD, SHIPPING, problems, read

CALLS = {
    "prod/web2": 'is no service of "prod"; did you mean "web"?',
    "prod/worker": "cannot be called, its port is 0; remove it, or give it the port on which it "
    "listens",
    "prod/hidden": "cannot be found, its service_discovery is false; remove one of the two",
    "prd/web": "is of no environment on which this one stands, or that stands where it does; did "
    'you mean "prod"?',
    "billing/invoices": 'is of this environment; write "invoices"',
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
