"""Rules on names with which one table of a platform refers to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from modules.language.functions import joined, matches, quoted, split
from modules.language.problems import Rule
from modules.language.value import Value, exactly_one
from modules.platform.balancer_rules import balancer_rules
from modules.platform.mount_rules import mount_rules
from modules.platform.step_rules import image_rules, step_rules

if TYPE_CHECKING:
    from modules.platform.inputs import WholeInputs


def reference_rules(var: WholeInputs) -> Iterator[Rule]:
    """Yield the rules that what is named is there, and that everything stands on something."""
    yield Rule(
        ("existing_network",),
        exactly_one(var.network.is_given, var.existing_network.is_given),
        "write either network, for one that is made, or existing_network",
    )
    yield Rule(
        ("existing_cluster",),
        ~(var.cluster.is_given & var.existing_cluster.is_given),
        "cluster is one that is made; write either of them",
    )
    both = (var.services.keys + var.jobs.keys).repeated
    yield Rule(
        ("jobs",), both.length == 0, f"{quoted(both)} is what a service is called; rename one"
    )
    stores = (var.databases.keys + var.caches.keys + var.tables.keys).repeated
    yield Rule(
        ("databases",),
        stores.length == 0,
        f"{quoted(stores)} is what two of databases, caches and tables are called; rename one",
    )
    yield from _named_by_callers(var)
    unknown = _unknown(var.topics, lambda topic: topic.subscriptions.keys, var.queues.keys)
    yield Rule(
        ("topics",), unknown.length == 0, f"{quoted(unknown)} is subscribed and is none of queues"
    )
    yield from balancer_rules(var)
    yield from mount_rules(var)
    yield from image_rules(var)
    yield from step_rules(var)
    callers = var.services.keys + var.jobs.keys
    nobody = var.task_role_statements.keys.filter(lambda name: ~callers.contains(name))
    yield Rule(
        ("task_role_statements",),
        nobody.length == 0,
        f"{quoted(nobody)} is neither one of services nor of jobs",
    )


def _named_by_callers(var: WholeInputs) -> Iterator[Rule]:
    ports: Value[Any] = var.services.entries(
        lambda name, service: service.ports.keys.map(lambda port: joined(":", (name, port)))
    ).flat
    for table, callers in (("services", var.services), ("jobs", var.jobs)):
        for field, known, words in (
            (
                "calls",
                var.services.keys + ports,
                "is called and is none of services, and no port that one of them names",
            ),
            (
                "reads",
                var.databases.keys + var.caches.keys + var.tables.keys,
                "is read and is none of databases, caches and tables",
            ),
            ("writes", var.tables.keys, "is written and is none of tables"),
            ("consumes", var.queues.keys, "is consumed and is none of queues"),
            (
                "publishes",
                var.queues.keys + var.topics.keys,
                "is published to and is none of queues and topics",
            ),
        ):
            unknown = _unknown(callers, _keys_of(field), known)
            yield Rule((table,), unknown.length == 0, f"{field}: {quoted(unknown)} {words}")
        unknown = _unknown(callers, _secrets_named, var.secrets.keys)
        yield Rule(
            (table,),
            unknown.length == 0,
            f"secrets: {quoted(unknown)} is neither one of secrets nor an ARN or the /path of a "
            "parameter",
        )


def _keys_of(field: str) -> Callable[[Any], Value[Any]]:
    return lambda one: getattr(one, field).keys


def _secrets_named(caller: Any) -> Value[Any]:
    """Return the secrets of the platform that the containers of a service or job read."""
    further: Value[Any] = caller.containers.values.map(lambda one: one.secrets.values).flat
    sources: Value[Any] = caller.secrets.values + further
    own = sources.filter(lambda source: ~matches("^(arn:|/)", source))
    return own.map(lambda source: split(":", source)[0])


def _unknown(
    table: Value[Any], named: Callable[[Any], Value[Any]], known: Value[tuple[str, ...]]
) -> Value[tuple[str, ...]]:
    """Return the names in the entries of a table that are not known."""
    names: Value[Any] = table.values.map(named).flat.distinct
    return names.filter(lambda name: ~known.contains(name))
