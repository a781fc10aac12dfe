"""The rules between the containers of a task, its volumes and its size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modules.language.functions import either, quoted, total
from modules.language.problems import Rule
from modules.language.value import Value

if TYPE_CHECKING:
    from modules.task.spec import TaskSpec


def container_rules(task: TaskSpec) -> Iterator[Rule]:
    """Yield the rules between the containers of a task and what they share.

    All that concern further containers are rules of ``containers``.
    """
    yield from _share_rules(task)
    yield from _volume_rules(task)
    yield from _router_rules(task)
    ports = task.containers.values.map(lambda one: one.port) + Value((task.port,))
    twice = ports.filter(lambda port: port > 0).repeated
    yield Rule(
        ("containers",),
        twice.length == 0,
        f"several containers listen on port {either(twice)}, and they share one network; give "
        "each its own",
    )


def _share_rules(task: TaskSpec) -> Iterator[Rule]:
    """Yield the rules that what containers are given is there (Amazon ECS API, ``cpu``)."""
    parts = task.containers.values
    zero = Value((0,))
    cpu = total(zero + parts.map(lambda one: one.cpu_units.if_given(_same, otherwise=0)))
    yield Rule(
        ("containers",),
        cpu <= task.cpu_units,
        f"cpu_units of the further containers are {cpu}, of {task.cpu_units} that the task has; "
        "lower them or raise its cpu_units",
    )
    memory = total(
        zero
        + parts.map(
            lambda one: one.memory_reservation_mib.if_given(
                _same, otherwise=one.memory_mib.if_given(_same, otherwise=0)
            )
        )
    )
    yield Rule(
        ("containers",),
        memory < task.memory_mib,
        f"the further containers take {memory} MiB, of {task.memory_mib} that the task has, and "
        "leave nothing to the main one; lower them or raise its memory_mib",
    )
    large = task.containers.select(
        lambda _, one: one.memory_mib.if_given(lambda most: most > task.memory_mib, otherwise=False)
    ).keys
    yield Rule(
        ("containers",),
        large.length == 0,
        f"memory_mib of {quoted(large)} is more than {task.memory_mib}, which the task has; lower "
        "it or raise that of the task",
    )
    tmpfs = total(zero + parts.map(lambda one: one.tmpfs_mib))
    yield Rule(
        ("containers",),
        (tmpfs + task.tmpfs_mib < task.memory_mib) | (tmpfs == 0),
        f"tmpfs and /tmp of the further containers take {tmpfs} MiB, and nothing of memory_mib "
        f"{task.memory_mib} is left; lower them",
    )


def _same(given: Value[int]) -> Value[int]:
    return given


def _volume_rules(task: TaskSpec) -> Iterator[Rule]:
    further = task.containers.values.map(lambda one: one.mount_points.keys).flat
    for field, mounted in {"mount_points": task.mount_points.keys, "containers": further}.items():
        unknown = _missing(mounted, task.volumes.keys)
        yield Rule(
            (field,),
            unknown.length == 0,
            f"{quoted(unknown)} is no volume of the task; write the name of one of volumes",
        )
    placed = task.placed_volumes.keys
    twice = task.mount_points.keys.filter(lambda name: placed.contains(name))
    yield Rule(
        ("mount_points",),
        twice.length == 0,
        f"{quoted(twice)} has its container_path in volumes already; keep one of them",
    )


def _missing(names: Value[Any], known: Value[Any]) -> Value[Any]:
    return names.distinct.filter(lambda name: ~known.contains(name))


def _router_rules(task: TaskSpec) -> Iterator[Rule]:
    """Yield the rules of FireLens (Amazon ECS API, ``FirelensConfiguration``)."""
    further = task.containers
    routers = further.select(lambda _, one: one.firelens.is_given).keys
    yield Rule(
        ("containers",),
        routers.length <= 1,
        f"{quoted(routers)} have firelens, and ECS takes one router; remove the others'",
    )
    sending = further.values.filter(lambda one: one.log_options.length > 0).length
    yield Rule(
        ("containers",),
        (sending == 0) | (routers.length > 0),
        "log_options need a router; give one of the further containers firelens",
    )
    yield Rule(
        ("log_options",),
        (task.log_options.length == 0) | (routers.length > 0),
        "need a router; give one of containers firelens",
    )
    sent = (task.log_options.length > 0) | (sending > 0)
    yield Rule(
        ("log_options",),
        sent | (routers.length == 0),
        f"{quoted(routers)} routes logs, and no container sends one; give this or another "
        "container log_options, or remove firelens",
    )
