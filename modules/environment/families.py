"""Environments that stand on one another, judged together: calls, order, routes and quotas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from modules.environment.balancers import balancer_of, is_made
from modules.environment.family_spec import Family
from modules.environment.service_names import own_name, service_called, wrong_port
from modules.environment.shadowed import conditions_of, routes_of, shadowed_in
from modules.environment.spec import EnvironmentSpec
from modules.environment.usage import uses_together
from modules.language import quotas
from modules.language.functions import quoted
from modules.language.problems import Problem, SpecError, did_you_mean

LAST_PRIORITY = 49000
"""Highest priority of a route behind a load balancer of another stack.

Those above hold that stack's target groups before their routes are there.
"""


def with_families(specs: Mapping[str, EnvironmentSpec]) -> dict[str, EnvironmentSpec]:
    """Return environments, by their source, each with those of its family."""
    by_name = {spec.name: spec for spec in specs.values()}
    members: dict[str, dict[str, EnvironmentSpec]] = {}
    for spec in by_name.values():
        if spec.stands_on in by_name:
            base = by_name[spec.stands_on]
            members.setdefault(base.name, {base.name: base})[spec.name] = spec
    families = {name: Family(base, found) for base, found in members.items() for name in found}
    return {source: spec.among(families.get(spec.name)) for source, spec in specs.items()}


def family_problems(specs: Mapping[str, EnvironmentSpec]) -> Iterator[SpecError]:
    """Yield what is wrong between environments, by their source."""
    for source, spec in specs.items():
        problems = [*_call_problems(spec)]
        if spec.family and spec.stands_on:
            problems += _order_problems(spec, spec.family)
            problems += _priority_problems(spec)
        if spec.family:
            problems += _shadowed(spec, spec.family)
            problems += _called_too_often(spec, spec.family)
        if spec.family and not spec.stands_on:
            problems += _too_much_together(spec, spec.family)
        if problems:
            yield SpecError(source, problems)


def _call_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    for (table, name), caller in spec.callers.items():
        for called in caller.calls:
            if "/" in called and (rule := _call_rule(spec, called)):
                yield Problem((table, name, "calls"), f'"{called}" {rule}')


def _call_rule(spec: EnvironmentSpec, called: str) -> str:
    """Return what is wrong with a call of another environment's service."""
    environment, _, name = service_called(called).partition("/")
    if environment == spec.name:
        return f'is of this environment; write "{name}"'
    others = spec.family.members.keys() - {spec.name} if spec.family else set[str]()
    if environment not in others:
        return (
            "is of no environment on which this one stands, or that stands where it does; "
            f"{did_you_mean(environment, others)}"
        )
    if spec.family and spec.family.base == spec.name:
        return (
            "is of an environment that stands on this one, which is deployed first; route its "
            "requests to it, or move one of the two services to the stack of the other"
        )
    found = spec.callee(called)
    if found is None:
        services = spec.family.members[environment].services if spec.family else {}
        return f'is no service of "{environment}"; {did_you_mean(name, services)}'
    if found[1].port == 0:
        return "cannot be called, its port is 0; remove it, or give it the port on which it listens"
    if not found[1].service_discovery:
        return "cannot be found, its service_discovery is false; remove one of the two"
    return wrong_port(called, found[1])


def _order_problems(spec: EnvironmentSpec, family: Family) -> Iterator[Problem]:
    """Yield the calls that would have each of two stacks wait for the other."""
    called = {
        name: called_stacks(one) - {family.base, name} for name, one in family.members.items()
    }
    reached, following = set[str](), called[spec.name]
    while following:
        reached |= following
        following = {far for near in following for far in called.get(near, ())} - reached
    if spec.name in reached:
        yield Problem(
            ("services",),
            f"call {quoted(sorted(called[spec.name]))}, whose services call back: neither stack "
            "could be deployed first; move a service, or send one of the calls by a queue",
        )


def called_stacks(spec: EnvironmentSpec) -> set[str]:
    """Return the names of the other environments whose services are called."""
    calls = (called for one in spec.callers.values() for called in one.calls)
    return {called.partition("/")[0] for called in calls if "/" in called}


def _priority_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    for name, service in spec.services.items():
        for key, route in service.routes_to(name).known.items():
            is_kept = route.priority.known > LAST_PRIORITY
            if is_kept and is_made(spec, balancer_of(spec, route)):
                yield Problem(
                    ("services", name, *service.route_path(name, key), "priority"),
                    f'{route.priority} is kept for rules of "{spec.stands_on}", which makes the '
                    f"load balancer; choose one up to {LAST_PRIORITY}",
                )


def _shadowed(spec: EnvironmentSpec, family: Family) -> Iterator[Problem]:
    for balancer in spec.balancers:
        routes = {
            found: route
            for name, one in family.members.items()
            for found, route in routes_of(one, balancer, f"{name}/").items()
        }
        own = f"{spec.name}/"
        for (named, key), route in routes.items():
            if not named.startswith(own):
                continue
            # What asks for the very same follows when the other is taken away: so a service moves
            # to a stack above. Nobody takes requests from the stack below in this way.
            others = {
                found: rival
                for found, rival in routes.items()
                if found[0].startswith(own)
                or not spec.stands_on
                or conditions_of(rival) != conditions_of(route)
            }
            if problem := shadowed_in(others, (named, key), own):
                name = own_name(named)
                yield problem.below("services", name, *spec.services[name].route_path(name, key))


def _called_too_often(spec: EnvironmentSpec, family: Family) -> Iterator[Problem]:
    """Yield the services whose security group would have more rules than AWS allows."""
    quota = quotas.RULES_PER_SECURITY_GROUP
    most = spec.quotas.limit(quota).known
    callers = Counter(
        called if "/" in called else f"{name}/{called}"
        for name, one in family.members.items()
        for caller in one.callers.values()
        for called in map(service_called, caller.calls)
    )
    for name in spec.services:
        if (count := callers[f"{spec.name}/{name}"]) > most:
            yield Problem(
                ("services", name),
                f"{count} services and jobs of {quoted(sorted(family.members))} call it, each by a "
                f"rule of its security group, and AWS allows {most}; let fewer call it",
            )


def _too_much_together(base: EnvironmentSpec, family: Family) -> Iterator[Problem]:
    for use in uses_together(base, family.children):
        rule = use.rule(base.quotas.limit(use.quota))
        if not rule.holds:
            names = quoted(sorted(family.members))
            yield Problem(rule.path, f"{names} share it: {rule.message}")
