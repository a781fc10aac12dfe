"""Rules on images of other services, and on jobs that come first in the tasks of services."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from modules.language.data import resolved
from modules.language.functions import function, matches, quoted
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.platform.inputs import WholeInputs

_jsonencode = function("jsonencode", str, lambda data: json.dumps(resolved(data)))

ASKED_FOR = ("calls", "consumes", "publishes", "reads", "writes")
"""What a step may use, if the service does: roles and ways are those of the service."""

STATEMENTS = "task_role_statements"

ALLOWED = ("egress", "security_group_ids", "task_role_policy_arns", STATEMENTS)
"""What a step is allowed, if the service is, in the same words."""


def image_rules(var: WholeInputs) -> Iterator[Rule]:
    """Yield the rules on services and jobs that run what is in a repository of another service."""
    sharing = var.services.select(lambda _, one: one.image_of.is_given).keys
    for table, callers in (("services", var.services), ("jobs", var.jobs)):
        shared: Value[Any] = callers.select(lambda _, one: one.image_of.is_given)
        owners = shared.values.map(lambda one: one.image_of.given).distinct
        unknown = owners.filter(lambda name: ~var.services.keys.contains(name))
        yield Rule(
            (table,), unknown.length == 0, f"image_of: {quoted(unknown)} is none of services"
        )
        without = owners.filter(sharing.contains)
        yield Rule(
            (table,),
            without.length == 0,
            f"image_of: {quoted(without)} has no repository of its own, and image_of itself; write "
            "the service that it names",
        )
        foreign = shared.select(
            lambda _, one: one.image.if_given(lambda image: ~matches("^:", image), otherwise=False)
        ).keys
        yield Rule(
            (table,),
            foreign.length == 0,
            f'image: of {quoted(foreign)} is in no repository that image_of names; write ":<tag>" '
            "of that, or leave it out for the image of that service",
        )


def step_rules(var: WholeInputs) -> Iterator[Rule]:
    """Yield the rules on jobs that come first in the tasks of services."""
    steps: Value[Any] = var.jobs.select(lambda _, job: job.before.length > 0)
    named: Value[Any] = steps.values.map(lambda job: job.before).flat.distinct
    unknown = named.filter(lambda name: ~var.services.keys.contains(name))
    yield Rule(("jobs",), unknown.length == 0, f"before: {quoted(unknown)} is none of services")
    larger = steps.select(
        lambda _, job: (job.containers.length > 0) | (job.volumes.length > 0)
    ).keys
    yield Rule(
        ("jobs",),
        larger.length == 0,
        f"before: {quoted(larger)} has containers or volumes, which are of a task, and is a "
        "container in tasks of services; remove one of the two",
    )
    containers: Value[Any] = var.services.values.map(lambda one: one.containers.keys).flat
    twice = steps.keys.filter(containers.contains)
    yield Rule(
        ("jobs",),
        twice.length == 0,
        f"before: {quoted(twice)} is what a container of a service is called; rename one",
    )
    for field in (*ASKED_FOR, *ALLOWED):
        less: Value[Any] = steps.entries(_saying_less(var, field))
        services = less.flat.distinct
        # Terraform judges what refers to a table after that table.
        table = field if field == STATEMENTS else "jobs"
        yield Rule(
            (table,),
            services.length == 0,
            f"before: {quoted(services)} does not say all in {field} that the job says which comes "
            "first in its tasks, with their roles and ways; write it there, too",
        )


def _said(var: WholeInputs, field: str, name: Value[str], one: Any) -> Value[Any]:
    """Return what a service or job says in a field; of what is allowed without the names."""
    if field in ASKED_FOR:
        keys: Value[Any] = getattr(one, field).keys
        return keys
    if field == STATEMENTS:
        own = var.task_role_statements.select(lambda of, _: of == name)
        return own.values.flat.map(lambda statement: _jsonencode(statement))
    if field == "egress":
        rules: Value[Any] = one.egress.values.map(lambda target: target.rule_text)
        return rules
    given: Value[Any] = getattr(one, field)
    if field == "security_group_ids":
        return given.if_given(lambda ids: ids, otherwise=Value(()))
    return given.if_given(lambda arns: arns.values, otherwise=Value(()))


def _saying_less(
    var: WholeInputs, field: str
) -> Callable[[Value[str], Any], Value[tuple[str, ...]]]:
    """Return which services a job comes before that say less than it does."""

    def of(step: Value[str], job: Any) -> Value[tuple[str, ...]]:
        asked = _said(var, field, step, job)

        def says_less(name: Value[str], service: Any) -> Value[bool]:
            there = _said(var, field, name, service)
            comes_first: Value[bool] = job.before.contains(name)
            return comes_first & (asked.filter(lambda one: ~there.contains(one)).length > 0)

        return var.services.select(says_less).keys

    return of
