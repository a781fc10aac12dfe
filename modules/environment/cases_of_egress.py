"""Whom the services of an environment may reach."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong
from modules.service.cases_of_egress import EGRESS, egress, to

REACHED = join(
    EGRESS.below("services.api"),
    wrong(
        "port 443 of the internet",
        services(api=to(cidr_ipv4="0.0.0.0/0", port=443)),
        'services.api.egress: "tcp 443 443 0.0.0.0/0" is allowed already, since tasks reach port '
        "443 of the internet, and AWS takes each rule once; remove it",
    ),
    wrong(
        "four further groups and that of a load balancer",
        {
            "load_balancer": {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True},
            **services(
                api={
                    "route": {"priority": 1},
                    "security_group_ids": [f"sg-{number:017x}" for number in range(4)],
                }
            ),
        },
        "services.api.security_group_ids: 6 security groups are on each task, with its own and "
        "that of all behind a load balancer, and AWS allows 5, never more; name fewer",
    ),
    services(api={**egress(), "calls": {"db": "asks"}}, db={}),
    wrong(
        "target with the address of a call",
        services(a={"calls": {"b-egress-db": "asks"}}, a_to_b=egress(), b_egress_db={}),
        'services.a-to-b.egress.db: would have the same address as the call of "b-egress-db" by '
        '"a"; rename it',
    ),
    wrong(
        "two targets with one address",
        services(
            a={"egress": {"b-egress-db": egress()["egress"]["db"]}}, a_egress_b=egress(), c={}
        ),
        'services.a-egress-b.egress.db: would have the same address as egress.b-egress-db of "a"; '
        "rename it",
    ),
)
