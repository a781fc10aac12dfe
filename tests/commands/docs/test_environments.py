"""The page of an environment: what a reviewer reads of it, from the definition."""

from datetime import date

import pytest

from commands.docs.environments import page
from commands.stacks.environments import stack_of
from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from tests.support.environments import environment
from tests.support.project import ROOT

EXAMPLES = {spec.name: spec for spec in read_environments(ROOT / "examples" / "environments", {})}


def sections(spec: EnvironmentSpec, resources: dict[str, object] | None = None) -> dict[str, str]:
    """Return the text of each section, by its title."""
    provider = {"aws": [{"region": spec.region}]}
    text = page(spec, {"resource": resources or {}, "provider": provider})
    assert text.startswith(f"# {stack_of(spec)}\n")
    return dict(part.split("\n\n", 1) for part in text.split("\n## ")[1:])


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_has_a_page_with_its_parts(name: str) -> None:
    spec = EXAMPLES[name]
    found = sections(spec)

    for service in spec.services:
        assert f"| service {service} |" in found["Services and jobs"]
    for store in (*spec.databases, *spec.queues, *spec.tables, *spec.caches):
        assert f" {store} |" in found["Stores and messages"]
    assert found["Nearest quotas"].count("\n| ") <= 6
    assert found["Cost"].startswith("**0.00 USD** a month")


def test_sizes_scaling_schedules_and_stores_are_told() -> None:
    found = sections(EXAMPLES["worker-queue"])

    assert (
        "| service shipping | 1 | 2 | X86\\_64 | 0 to 20: 50 messages per task |"
        in found["Services and jobs"]
    )
    assert "| job invoicing | 1 | 2 | X86\\_64 | rate(15 minutes) |" in found["Services and jobs"]
    assert "| queue invoices | in order, " in found["Stores and messages"]
    assert "| NAT gateways | single |" in found["Network"]


def test_a_waiver_is_told_with_its_reason_and_date_and_no_markdown_of_its_own() -> None:
    waiver = {"reason": "a | b\n**c** <d>", "until": date(2099, 1, 31)}
    found = sections(environment({"services.web": {"user": "0", "waivers": {"root_user": waiver}}}))

    assert (
        "| services.web.waivers.root\\_user | a \\| b \\*\\*c\\*\\* \\<d\\> (until 2099-01-31) |"
        in found["Waivers"]
    )


def test_what_is_given_or_overridden_is_told() -> None:
    found = sections(EXAMPLES["second-team"])
    assert "vpc-0123456789abcdef0" in found["Given: never changed or destroyed here"]
    assert "| load balancer shared | exists |" in found["Network"]

    override = {"overrides": {"aws_vpc.this": {"enable_dns_support": True}}}
    found = sections(environment(override))
    assert "| aws\\_vpc.this | enable\\_dns\\_support |" in found["Overrides: no rule judges them"]


def test_alarms_are_listed_from_what_is_synthesized() -> None:
    each = {"for_each": {"web": 1, "api": 2}, "alarm_description": "${each.key} is | busy."}
    alarms = {"aws_cloudwatch_metric_alarm": {"cpu": each, "one": {"metric_name": "Errors"}}}
    found = sections(environment(), {**alarms})

    assert found["Alarms"].splitlines()[2:4] == [
        "| cpu | web, api | it is \\| busy. |",
        "| one |  | Errors |",
    ]
    assert "alarms on 2 metrics | 0.20 |" in found["Cost"]
    assert sections(environment())["Alarms"].strip() == "None."


def test_ipv6_is_told_of_the_network_and_of_who_comes_in_by_it() -> None:
    edge = {"type": "network", "ingress_cidr_blocks": ["0.0.0.0/0"], "ip_address_type": "dualstack"}
    asked = {"network.ipv6": True, "load_balancers.edge": edge}
    told = sections(environment(asked))
    assert "| IPv6 | a /56 of Amazon, a /64 in each subnet; private ones have " in told["Network"]
    assert "an egress-only internet gateway |" in told["Network"]
    assert (
        "| load balancer edge | internet-facing, IPv4 and IPv6, TCP from 0.0.0.0/0, ::/0 |"
        in told["Network"]
    )
    endpoints = ["ecr.api", "ecr.dkr", "logs"]
    alone = {"network.nat_gateways": "none", "network.interface_endpoints": endpoints}
    closed = sections(environment({**asked, **alone, "services.web.image": ":1"}))
    assert "private ones have no way out |" in closed["Network"]
    assert "IPv6" not in sections(environment())["Network"]
