"""Services and jobs that run an image of another service's repository."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from modules.language.problems import Problem, did_you_mean
from modules.language.value import Value
from modules.service.caller_spec import CallerSpec, Place
from modules.service.spec import ServiceSpec
from modules.task.ecr import DEFAULT_IMAGE

CallerT = TypeVar("CallerT", bound=CallerSpec)


def as_run(services: Mapping[str, ServiceSpec], caller: CallerT) -> CallerT:
    """Return a service or job with the image that it runs, which may be that of a service."""
    owner = services.get(caller.image_of or "")
    if owner is None or caller.image != DEFAULT_IMAGE:
        return caller
    return caller.model_copy(update={"image": owner.image})


def other_images(callers: Mapping[Place, CallerSpec], name: str) -> list[Value[str]]:
    """Return what others run of the repository of a service, in all their containers."""
    sharing = [caller for caller in callers.values() if caller.image_of == name]
    return [one.image for service in sharing for one in service.all_containers.values()]


def image_of_problems(
    services: Mapping[str, ServiceSpec], name: str, caller: CallerSpec
) -> Iterator[Problem]:
    """Yield what is wrong with the repository that a service or job shares."""
    owner = caller.image_of
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
    if caller.image != DEFAULT_IMAGE and not caller.own_image:
        yield Problem(
            ("image",),
            f'"{caller.image}" is in no repository of "{owner}"; write ":<tag>" or '
            f'"@sha256:<digest>" of that, or remove image for the image of "{owner}"',
        )
    if caller.image_tag_mutability != "IMMUTABLE":
        yield Problem(
            ("image_tag_mutability",),
            f'"{caller.image_tag_mutability}" is of a repository, which is that of "{owner}"; set '
            "it there",
        )
