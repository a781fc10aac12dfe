"""Faults on demand: what goes wrong on AWS, made to go wrong here.

A test asks for faults, and the server answers accordingly until they are replaced or cleared.
"""

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from typing import Any

PATH = "/local-aws/faults"


@dataclass(frozen=True)
class Faults:
    """What goes wrong, as a whole: a new value replaces the old one.

    Attributes:
        images_that_never_start: Shell-style patterns of container images. A task with such an
            image never runs, as with a missing tag or a process that ends at once.
        images_that_fail: Shell-style patterns of container images. A task that is run by itself
            with such an image ends with exit code 1. One of a service stays down where other
            containers wait for the success of such an image.
        denied: Shell-style patterns of actions, ``secretsmanager:GetSecretValue``, that are refused
            as by an IAM policy; see ``calls.action_of``.
        judged_roles: Shell-style patterns of the names of roles. What their policies do not allow
            is refused to their sessions; see ``access.allowed``.
        domains_never_validated: Shell-style patterns of domain names. A certificate for one stays
            in ``PENDING_VALIDATION``, as with a delegation that is missing.
        throttled_share: Share of the calls, 0 to 1, that are answered by a throttling error.
        failed_share: Share of the calls, 0 to 1, that are answered by an HTTP 500.
        services: Shell-style patterns of the services (by the name that signs their calls,
            ``ecs`` or ``elasticloadbalancing``) to which the two shares apply.
    """

    images_that_never_start: tuple[str, ...] = ()
    images_that_fail: tuple[str, ...] = ()
    domains_never_validated: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    judged_roles: tuple[str, ...] = ()
    throttled_share: float = 0.0
    failed_share: float = 0.0
    services: tuple[str, ...] = ("*",)

    def __post_init__(self) -> None:
        """Refuses a share outside 0 to 1."""
        for name in ("throttled_share", "failed_share"):
            share = getattr(self, name)
            if not 0 <= share <= 1:
                raise ValueError(f"{name}: {share} is no share; give a number from 0 to 1")

    @classmethod
    def from_json(cls, text: str | bytes) -> "Faults":
        """Reads faults as the control path carries them.

        Raises:
            ValueError: The text is no JSON object, names an unknown fault, or a share is none.
        """
        values: Any = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError("the body must be a JSON object; {} means that nothing goes wrong")
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(values) - known):
            raise ValueError(f"unknown faults {unknown}; known are {sorted(known)}")
        named: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
        }
        return cls(**named)


def inject(endpoint_url: str, faults: Faults) -> None:
    """Makes the local AWS at this endpoint go wrong in exactly these ways from now on.

    Raises:
        urllib.error.URLError: Nothing answers there, or it refuses the faults.
    """
    request = urllib.request.Request(  # noqa: S310 (the endpoint is ours)
        endpoint_url + PATH,
        data=json.dumps(asdict(faults)).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    # Straight to it: a proxy in the environment cannot know our loopback address.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=10):
        pass


@contextmanager
def injected(endpoint_url: str, faults: Faults) -> Iterator[None]:
    """Makes the local AWS go wrong inside a ``with`` block, and only there."""
    inject(endpoint_url, faults)
    try:
        yield
    finally:
        inject(endpoint_url, Faults())
