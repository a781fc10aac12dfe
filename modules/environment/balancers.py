"""The load balancers of an environment, and which routes are behind which of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from modules.environment.balancer_spec import BalancerSpec
from modules.language.data import resolved
from modules.language.kinds import Path
from modules.language.problems import Problem
from modules.language.quotas import RULES_PER_LOAD_BALANCER
from modules.language.value import Value
from modules.service.balanced_route_spec import BalancedRouteSpec
from modules.service.routes_spec import Routes, balanced_ports

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

PUBLIC = "public"
"""Name of the load balancer of which ``load_balancer`` is the short form.

Its addresses and names in AWS do not contain it: until there were several, there was this one.
"""

RESERVED = frozenset({"this"})
"""What the only resource of a kind is called in addresses."""


def all_balancers_of(spec: EnvironmentSpec) -> Mapping[str, BalancerSpec]:
    """Return the load balancers of both types by name, that of the short form among them."""
    short = {PUBLIC: spec.load_balancer} if spec.load_balancer is not None else {}
    return {**short, **spec.load_balancers}


def balancers_of(spec: EnvironmentSpec) -> Mapping[str, BalancerSpec]:
    """Return the application load balancers, which have routes, by name."""
    return {name: one for name, one in all_balancers_of(spec).items() if not one.is_network}


def network_balancers_of(spec: EnvironmentSpec) -> Mapping[str, BalancerSpec]:
    """Return the network load balancers, which have listeners, by name."""
    return {name: one for name, one in all_balancers_of(spec).items() if one.is_network}


def path_of(spec: EnvironmentSpec, balancer: str) -> Path:
    """Return the place of a load balancer in the file."""
    if balancer == PUBLIC and spec.load_balancer is not None:
        return ("load_balancer",)
    return ("load_balancers", balancer)


def created_in(spec: EnvironmentSpec, *, internal: bool) -> list[str]:
    """Return the names of load balancers that are created in private subnets, or in public ones."""
    return [
        name
        for name, balancer in all_balancers_of(spec).items()
        if not balancer.listener_arn.is_given and bool(balancer.internal) == internal
    ]


def dual_stack_tiers(spec: EnvironmentSpec) -> set[str]:
    """Return the tiers of subnets in which load balancers get addresses of IPv6."""
    return {
        "private" if balancer.internal else "public"
        for balancer in all_balancers_of(spec).values()
        if balancer.is_dual_stack
    }


def with_web_acl(spec: EnvironmentSpec) -> list[str]:
    """Return the load balancers for which a web ACL is made, with a log group."""
    wafs = {name: balancer.waf.known for name, balancer in balancers_of(spec).items()}
    return [name for name, waf in wafs.items() if waf is not None and not waf.web_acl.is_given]


def rules_for_holders(spec: EnvironmentSpec) -> dict[str, int]:
    """Return how many rules there may be on each load balancer, those that hold groups included.

    None on one that exists: which of its priorities are free is known to others.
    """
    most = spec.quotas.limit(RULES_PER_LOAD_BALANCER).known
    return {
        name: 0 if balancer.listener_arn.is_given else most - _rules_of_others(spec, name)
        for name, balancer in balancers_of(spec).items()
    }


def is_made(spec: EnvironmentSpec, balancer: str) -> bool:
    """Return whether a load balancer is made here, or by the stack on which this one stands.

    Whoever makes it puts all tasks behind it into a group, and holds their target groups by rules.
    """
    base = spec.family.members[spec.family.base] if spec.family else spec
    found = balancers_of(base).get(balancer)
    return found is not None and not found.listener_arn.is_given


def _rules_of_others(spec: EnvironmentSpec, balancer: str) -> int:
    """Return how many rules other stacks have on a load balancer."""
    return sum(
        len(routes_behind(other, service, balancer).known)
        for other in spec.children
        for service in other.services
    )


def balancer_of(spec: EnvironmentSpec, route: BalancedRouteSpec) -> str:
    """Return the name of a route's load balancer; empty if it says none of several."""
    names = [*balancers_of(spec)]
    only = names[0] if len(names) == 1 else ""
    return str(route.load_balancer.known or only)


def routes_behind(spec: EnvironmentSpec, service: str, balancer: str) -> Routes:
    """Return the routes to a service that one load balancer has."""
    routes = spec.services[service].routes_to(service)
    main = routes.main if routes.main.is_given else None
    has_main = main is not None and balancer_of(spec, main.known) == balancer
    further = {
        name: route
        for name, route in routes.further.known.items()
        if balancer_of(spec, route) == balancer
    }
    return routes._replace(main=routes.main if has_main else Value(None), further=Value(further))


def target_ports(spec: EnvironmentSpec, balancer: str) -> tuple[int, ...]:
    """Return the ports of services to which a load balancer connects."""
    ports = (
        port
        for service in spec.services
        for port in resolved(balanced_ports(routes_behind(spec, service, balancer).targets))
    )
    return tuple(sorted({int(port) for port in ports}))


def balancer_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield load balancers given twice, names that are taken, and what is of another place."""
    if spec.load_balancer is not None and PUBLIC in spec.load_balancers:
        yield Problem(
            ("load_balancers", PUBLIC), "is what load_balancer gives already; remove one of them"
        )
    yield from _shared_addresses(spec)
    domains: dict[str, str] = {}
    for name, balancer in all_balancers_of(spec).items():
        path = path_of(spec, name)
        if name in RESERVED:
            yield Problem(path, "is what a part of the platform is called; rename it")
        domain = balancer.domain_name.known
        if domain and (owner := domains.setdefault(domain, name)) != name:
            yield Problem(
                (*path, "domain_name"),
                f'"{domain}" leads to load balancer "{owner}" already; choose another',
            )
        if balancer.is_dual_stack and not (spec.network.ipv6 or spec.network.vpc_id.is_given):
            yield Problem(
                (*path, "ip_address_type"),
                '"dualstack" needs subnets with IPv6, and the network has IPv4 alone; write '
                "network.ipv6 = true, or remove it",
            )
        yield from (problem.below(*path) for problem in _foreign_arns(spec, balancer))
        yield from (problem.below(*path) for problem in _foreign_listener(spec, balancer))


def _shared_addresses(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the load balancers whose name is that of a part of another one."""
    logging = {
        name
        for name, one in balancers_of(spec).items()
        if not one.listener_arn.is_given and (one.access_logs.known or one.connection_logs.known)
    }
    logs = {"server" if name == PUBLIC else f"{name}-server": name for name in logging}
    parts = {f"{name}-network": name for name in network_balancers_of(spec)}
    for taken, owner in [
        *((name, parts[name]) for name in balancers_of(spec) if name in parts),
        *((name, logs[name]) for name in sorted(logging) if name in logs),
    ]:
        yield Problem(
            path_of(spec, taken),
            f'would share addresses with load balancer "{owner}"; rename one of them',
        )


def _foreign_arns(spec: EnvironmentSpec, balancer: BalancerSpec) -> Iterator[Problem]:
    default = balancer.certificate_arn.known
    arns: dict[Path, str] = {("certificate_arn",): default} if default else {}
    for name, arn in balancer.additional_certificate_arns.known.items():
        arns["additional_certificate_arns", name] = arn
    if web_acl := balancer.waf.if_given(lambda waf: waf.web_acl).known:
        arns["waf", "web_acl", "arn"] = web_acl.arn.known
    if store := balancer.mutual_authentication.if_given(lambda one: one.trust_store).known:
        arns["mutual_authentication", "trust_store", "arn"] = store.arn.known
    for path, arn in arns.items():
        _, _, _, region, account, *_ = arn.split(":")
        what, own = _SORTS.get(str(path[0]), "certificates"), spec.account_id
        if region != spec.region:
            yield Problem(
                path,
                f'"{arn}" is of another region; a load balancer takes {what} of its own, '
                f"{spec.region}",
            )
        elif own and account != own and "trust_store" not in path:  # those can be shared
            yield Problem(
                path,
                f'"{arn}" is of another account; a load balancer takes {what} of its own, {own}',
            )


_SORTS = {"waf": "a web ACL", "mutual_authentication": "a trust store"}


def _foreign_listener(spec: EnvironmentSpec, balancer: BalancerSpec) -> Iterator[Problem]:
    _, _, _, region, account, *_ = (balancer.listener_arn.known or ":::::").split(":")
    for what, given, own in (
        ("region", region, spec.region),
        ("account", account, spec.account_id or account),
    ):
        if given and given != own:
            yield Problem(
                ("listener_arn",),
                f'"{balancer.listener_arn}" is of another {what}; write a listener of {own}',
            )
