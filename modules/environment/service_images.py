"""Services that run an image of another service's repository."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from modules.language.problems import Problem, did_you_mean
from modules.language.value import Value
from modules.service.spec import ServiceSpec
from modules.task.ecr import DEFAULT_IMAGE


def as_run(services: Mapping[str, ServiceSpec], name: str) -> ServiceSpec:
    """Return a service with the image that it runs, which may be that of another service."""
    service = services[name]
    owner = services.get(service.image_of or "")
    if owner is None or service.image != DEFAULT_IMAGE:
        return service
    return service.model_copy(update={"image": owner.image})


def other_images(services: Mapping[str, ServiceSpec], name: str) -> list[Value[str]]:
    """Return what other services run of the repository of a service, in all their containers."""
    sharing = [service for service in services.values() if service.image_of == name]
    return [one.image for service in sharing for one in service.all_containers.values()]


def image_of_problems(services: Mapping[str, ServiceSpec], name: str) -> Iterator[Problem]:
    """Yield what is wrong with the repository that a service shares."""
    service, owner = services[name], services[name].image_of
    if owner is None:
        return
    if owner == name:
        yield Problem(("image_of",), f'"{owner}" is the service itself; remove it')
    elif owner not in services:
        yield Problem(
            ("image_of",),
            f'"{owner}" is no service of this environment; '
            f"{did_you_mean(owner, services.keys() - {name})}",
        )
    elif further := services[owner].image_of:
        yield Problem(
            ("image_of",), f'"{owner}" has no repository of its own; write "{further}" as it does'
        )
    if service.image != DEFAULT_IMAGE and not service.own_image:
        yield Problem(
            ("image",),
            f'"{service.image}" is in no repository of "{owner}"; write ":<tag>" or '
            f'"@sha256:<digest>" of that, or remove image for the image of "{owner}"',
        )
    if service.image_tag_mutability != "IMMUTABLE":
        yield Problem(
            ("image_tag_mutability",),
            f'"{service.image_tag_mutability}" is of a repository, which is that of "{owner}"; set '
            "it there",
        )
