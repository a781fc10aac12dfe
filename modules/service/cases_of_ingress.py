"""Who may connect to the tasks of a service directly."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Case, Changes, Group, join, wrong
from modules.service.cases_of_egress import GROUP, NUMBERS, PORTS, REPEATED, TARGETS, egress
from modules.service.cases_of_routing import routed

WORLD = {
    "ingress": {"all": {"description": "players", "port": 8080, "cidr_ipv4": "0.0.0.0/0"}},
}
REASON = {"waivers": {"public_ingress": "a game, whose players are everywhere"}}


def ingress(**fields: Any) -> Changes:
    """Return a group that connects, with other fields."""
    return {"ingress": {"db": egress(**fields)["egress"]["db"]}}


def of(source: str, field: str = "cidr_ipv4") -> Changes:
    """Return a range that connects."""
    return {"ingress": {"all": {"description": "players", "port": 8080, field: source}}}


def _mirrored(value: Any) -> Any:
    """Return the same words for what comes in, as for what goes out."""
    if isinstance(value, str):
        return value.replace("egress", "ingress")
    if isinstance(value, dict):
        return {_mirrored(key): _mirrored(one) for key, one in value.items()}
    return value


def _of_ingress(group: Group) -> Group:
    return Group(
        tuple(_mirrored(changes) for changes in group.right if not _is_wide(changes)),
        tuple(
            Case(
                f"in: {_mirrored(case.title)}",
                _mirrored(case.changes),
                tuple(map(_mirrored, case.problems)),
                _mirrored(case.also),
                _mirrored(case.instead),
            )
            for case in group.wrong
        ),
    )


def _is_wide(changes: Changes) -> bool:
    return "0.0.0.0/0" in str(changes) or "::/0" in str(changes)


LETS_IN = (
    'ingress: "{}" lets the internet in; write the ranges of those who connect, or a route of a '
    'load balancer, or say why: waivers.public_ingress = "<reason>"'
)

OPEN = join(
    wrong("the internet for no reason", of("0.0.0.0/0"), LETS_IN.format("all")),
    wrong(
        "reason for no source",
        REASON,
        "ingress: waivers.public_ingress waives nothing, this is as safe as the default; remove it",
    ),
)
"""What networks of both faces judge: without IPv6."""

PUBLIC = join(
    OPEN,
    {**WORLD, **REASON},
    {**of("::/0", "cidr_ipv6"), **REASON},
    of("10.0.0.0/8"),
    of("fc00::/7", "cidr_ipv6"),
    *(
        wrong(f"the internet: {source}", of(source, field), LETS_IN.format("all"))
        for source, field in (
            ("128.0.0.0/1", "cidr_ipv4"),
            ("2.0.0.0/7", "cidr_ipv4"),
            ("::/0", "cidr_ipv6"),
            ("2000::/3", "cidr_ipv6"),
        )
    ),
    wrong(
        "reason for the way of an office",
        {**of("203.0.113.0/24"), **REASON},
        "ingress: waivers.public_ingress waives nothing, this is as safe as the default; remove it",
    ),
)

AS_CALLER = (
    f'callers: "tcp 8080 8080 {GROUP}" is in ingress too, and a caller or load balancer has that '
    "rule, of which AWS takes one; remove it there"
)

TWICE = join(
    {**ingress(port=9090), "callers": {"web": {"security_group_id": GROUP, "description": "asks"}}},
    wrong(
        "a caller as a source",
        {
            **ingress(port=8080),
            "callers": {"web": {"security_group_id": GROUP, "description": "asks"}},
        },
        AS_CALLER,
    ),
    wrong(
        "a load balancer as a source",
        {**ingress(port=8080), **routed(security_group_id=GROUP)},
        AS_CALLER,
    ),
    wrong(
        "a network load balancer as a source",
        {
            **ingress(port=8080),
            "listeners": {"tcp": {"port": 443}},
            "network_load_balancer": {
                "arn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:"
                "loadbalancer/net/orders-prod/0123456789abcdef",
                "security_group_id": GROUP,
            },
        },
        AS_CALLER,
    ),
)

AGAIN = _of_ingress(REPEATED)

INGRESS = join(*map(_of_ingress, (TARGETS, NUMBERS, PORTS)), AGAIN, PUBLIC, TWICE)
