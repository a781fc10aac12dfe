"""Names that services and jobs look up, where not all may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.environment.service_images import as_run
from modules.language.problems import Problem
from modules.language.value import Value
from modules.network.dns_firewall_spec import is_allowed
from modules.task.ecr import repository_of

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec

FIELD = "dns_firewall_allowed_domains"

DOCKER_HUB = "registry-1.docker.io"
"""Where images without a registry in their name come from."""


def lookup_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the names that have to be on the allow-list, since nothing runs without them."""
    allowed = spec.network.dns_firewall_allowed_domains.known
    if not allowed:
        return
    if not is_allowed(f"service.{spec.namespace}", allowed):
        yield Problem(
            ("network", FIELD),
            f'"*.{spec.namespace}" is missing, and services find each other by such names; add it',
        )
    for place, caller in spec.callers.items():
        for path, container in as_run(spec.services, caller).all_containers.items():
            registry = _registry(str(container.image))
            if container.own_image or not registry or is_allowed(registry, allowed):
                continue
            yield Problem(
                (*place, *path, "image"),
                f'"{container.image}" cannot be pulled, "{registry}" is not in network.{FIELD}; '
                "add it, and the names from which it has its layers fetched",
            )


def _registry(image: str) -> str:
    """Return the host of an image's registry; nothing for the private ones of ECR."""
    if repository_of(Value(image)).known:
        return ""
    host, slash, _ = image.partition("/")
    is_host = slash and ("." in host or ":" in host)
    return host.partition(":")[0] if is_host and host != "docker.io" else DOCKER_HUB
