"""The waivers of an environment, for whoever reviews a plan or audits the platform."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from modules.environment.balancers import PUBLIC, path_of
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.language.kinds import Path
from modules.language.value import Value
from modules.language.waivers import Waiver
from modules.service.spec import ServiceSpec

EXCUSED = {
    "plain_http": ("ELB.1", "ELB.18"),
    "plain_secret": ("ECS.8",),
    "public_ingress": ("EC2.18", "EC2.19"),
    "public_ip": ("ECS.2",),
    "root_user": ("ECS.20",),
    "wide_permissions": ("IAM.1", "IAM.21", "KMS.2"),
    "writable_root_filesystem": ("ECS.5",),
}
"""The controls that each waiver beside a value excuses."""


class Excuse(NamedTuple):
    """The reason for which a control is not met."""

    place: str
    """Where the file says it."""

    reason: str
    by: str
    until: str
    """The last day on which it holds; empty: as long as it is written."""

    @classmethod
    def of(cls, path: Path, waiver: Waiver) -> Excuse:
        """Return what a waiver says."""
        texts = (waiver.reason.known, waiver.by.known or "", waiver.until.known or "")
        return cls(".".join(map(str, path)), *map(str, texts))

    def __str__(self) -> str:
        """Return the reason, with who has accepted it and until when it holds."""
        words = (("by", self.by), ("until", self.until))
        more = ", ".join(f"{word} {said}" for word, said in words if said)
        return f"{self.reason} ({more})" if more else self.reason


def waivers_of(spec: EnvironmentSpec) -> dict[str, str]:
    """Return the reason of each waiver by its place in the file."""
    found = [excuse for _, _, excuse in _beside_values(spec)]
    found += audit_waivers(spec).values()
    return {excuse.place: str(excuse) for excuse in found}


def audit_waivers(spec: EnvironmentSpec) -> dict[tuple[str, str], Excuse]:
    """Return what the waivers of controls say, by control and address."""
    return {
        (control, address): Excuse.of(("waivers", control, address), waiver)
        for control, addresses in spec.waivers.items()
        for address, waiver in addresses.items()
    }


def excuses(spec: EnvironmentSpec) -> Mapping[tuple[str, str], Excuse]:
    """Return all that excuses a control, by control and address."""
    beside = {
        (control, address): excuse
        for waiver, addresses, excuse in _beside_values(spec)
        for control in EXCUSED.get(waiver, ())
        for address in addresses
    }
    return beside | audit_waivers(spec)


def _beside_values(spec: EnvironmentSpec) -> Iterator[tuple[str, list[str], Excuse]]:
    """Yield each waiver beside a value: its name, whose value it is, and what it says."""
    for path, addresses, waivers in _tables(spec):
        for name, waiver in sorted(waivers.known.items()):
            yield name, addresses, Excuse.of((*path, "waivers", name), waiver)


def _tables(spec: EnvironmentSpec) -> Iterator[tuple[Path, list[str], Value[dict[Any, Waiver]]]]:
    """Yield the waivers of each table that has some, with its place and its resources."""
    for place, caller in spec.callers.items():
        name = label(place[1])
        addresses = [
            f"aws_ecs_task_definition.{name}",
            f"aws_ecs_service.{name}",
            f"aws_iam_role_policy.{name}_task",
        ]
        if isinstance(caller, ServiceSpec):
            rules = f"aws_vpc_security_group_ingress_rule.{name}_ingress"
            addresses += [f"{rules}_{label(source)}" for source in caller.ingress]
        for path, container in caller.all_containers.items():
            yield (*place, *path), addresses, container.waivers
    for name, balancer in spec.balancers.items():
        listener = "http" if name == PUBLIC else f"{label(name)}_http"
        yield path_of(spec, name), [f"aws_lb_listener.{listener}"], balancer.waivers
