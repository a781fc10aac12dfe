"""A Fargate service that an environment asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.fargate import MEMORY_MIB_BY_CPU_UNITS
from modules.specs.fields import Name, Reason, VariableName
from modules.specs.matches import Matches
from modules.specs.operations import (
    common,
    contains,
    either,
    given,
    implied,
    length,
    lookup,
    named,
    negated,
    part,
    starts_with,
)
from modules.specs.problems import Rule
from modules.specs.route import RouteSpec
from modules.specs.scaling import ScalingSpec, TaskCount

DEFAULT_IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"

SERVICE_NAME_VARIABLE = "SERVICE_NAME"
"""Environment variable in which each task finds the service's name."""

_TAG = r":[A-Za-z0-9_][A-Za-z0-9._-]{0,127}"
_DIGEST = r"@sha256:[0-9a-f]{64}"
_REPOSITORY = r"[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*"

Image = Annotated[
    str,
    Matches(
        rf"{_TAG}|{_DIGEST}|{_REPOSITORY}({_TAG}|{_DIGEST}|{_TAG}{_DIGEST})",
        '":tag" or "@sha256:digest" for an image of the service\'s own repository, else a full '
        "reference with a tag or a digest",
    ),
]

SecretReference = Annotated[
    str,
    Matches(
        r"[a-z][a-z0-9-]*(:[A-Za-z0-9_-]+)?",
        'a secret of this environment, with the key inside it if it has keys: "<secret>:<key>"',
    ),
]


class StatementSpec(Spec):
    """Something that the service's own code may do on AWS."""

    actions: Annotated[
        tuple[Annotated[str, Matches(r"[a-z0-9-]+:[A-Za-z0-9*]+", "<service>:<Action>")], ...],
        Field(min_length=1, examples=[("sqs:SendMessage",)]),
    ]
    """Actions of the AWS API, such as ``sqs:SendMessage``."""

    resources: Annotated[
        tuple[Annotated[str, Matches(r"arn:.+", "an ARN; a bare * is not taken")], ...],
        Field(min_length=1, examples=[("arn:aws:sqs:*:*:jobs",)]),
    ]
    """ARNs of the resources that the actions may touch."""


class TaskSpec(Spec):
    """What a service runs, in what size, and how many of it."""

    image: Image = DEFAULT_IMAGE
    """What runs.

    ``:1.4.2`` or ``@sha256:…`` is an image of the service's own repository; anything else is a
    full reference with a tag or a digest.

    The default really listens on port 8080 without root, so that a new service is up before its
    first own image is pushed.
    """

    command: tuple[str, ...] = ()
    """What the container runs instead of the image's own command. Default: the image's."""

    user: Annotated[
        str, Matches(r"[1-9][0-9]*(:[0-9]+)?", "a numeric user other than 0, such as 1000:1000")
    ] = "101:101"
    """User and group id that the container runs as, never root (Security Hub ECS.20).

    The default is the user of the default image.
    """

    port: Annotated[int, Field(ge=1024, le=65535)] = 8080
    """TCP port that the container listens on, 1024 to 65535: lower ones need root."""

    cpu_units: int = 1024
    """CPU of a task; 1024 units are one vCPU. Sold: 256, 512, 1024, 2048, 4096, 8192, 16384."""

    memory_mib: int = 2048
    """Memory of a task in MiB; which sizes are sold depends on ``cpu_units``."""

    tmp_size_mib: Annotated[int, Field(ge=1)] = 64
    """Size of the writable ``/tmp`` in MiB. It is memory of the task; the rest is read-only."""

    desired_count: TaskCount = 2
    """Number of tasks at the start. Where ``scaling`` is given, the scaler owns it afterwards."""

    environment: dict[VariableName, str] = Field(default_factory=dict)
    """Environment variables, none of them secret.

    ``SERVICE_NAME`` and ``<CALLEE>_URL`` are set by the platform.
    """

    health_check_command: tuple[str, ...] = ()
    """Command inside the container that exits 0 while it is well. Default: none is run."""

    scaling: ScalingSpec | None = None
    """How the number of tasks follows the load. Default: it stays at ``desired_count``."""

    task_role_statements: tuple[StatementSpec, ...] = ()
    """What the service's own code may do on AWS. Default: nothing."""

    @property
    def own_image(self) -> Any:
        """Whether the image is one of the service's own repository."""
        return starts_with(self.image, ":") | starts_with(self.image, "@")

    def rules_beside(self, secrets: Any, route: Any, *, called: str = "route") -> Iterator[Rule]:
        """Yield the rules between the fields, and between them and what stands beside them.

        Args:
            secrets: Environment variables filled from secrets.
            route: How a load balancer reaches the service, if it does.
            called: What the field of the route is called.
        """
        sold = lookup(MEMORY_MIB_BY_CPU_UNITS, self.cpu_units)
        yield Rule(
            ("cpu_units",),
            contains(tuple(MEMORY_MIB_BY_CPU_UNITS), self.cpu_units),
            f"{self.cpu_units} is not sold; choose {either(MEMORY_MIB_BY_CPU_UNITS)}",
        )
        yield Rule(
            ("memory_mib",),
            contains(sold, self.memory_mib) | (length(sold) == 0),
            f"{self.memory_mib} is not sold with cpu_units {self.cpu_units}; choose {either(sold)}",
        )
        yield Rule(
            ("tmp_size_mib",),
            self.tmp_size_mib < self.memory_mib,
            f"{self.tmp_size_mib} leaves nothing of memory_mib {self.memory_mib}; lower it",
        )
        twice = common(self.environment, secrets)
        yield Rule(
            ("secrets",),
            length(twice) == 0,
            f"{named(twice)} is set in environment too; keep one of them",
        )
        yield from self._scaling_rules(route, called)

    def _scaling_rules(self, route: Any, called: str) -> Iterator[Rule]:
        bounds = self.scaling
        low, high = part(bounds, "min_capacity"), part(bounds, "max_capacity")
        yield Rule(
            ("desired_count",),
            implied(
                given(bounds),
                # Bounds in the wrong order have a rule of their own.
                lambda: (self.desired_count >= low) & (self.desired_count <= high) | (low > high),
            ),
            f"{self.desired_count} is outside of scaling's bounds; choose {low} to {high}",
        )
        requests = part(bounds, "requests_per_target")
        yield Rule(
            ("scaling", "requests_per_target"),
            negated(given(requests)) | given(route),
            f"{requests} cannot be counted without a {called}; give the service a {called} or "
            "remove it",
        )


class ServiceSpec(TaskSpec):
    """One container, run and kept running on Fargate, found by name, scaled and logged."""

    secrets: dict[VariableName, SecretReference] = Field(default_factory=dict)
    """Environment variables filled from secrets: ``DATABASE_PASSWORD = "database:password"``."""

    calls: dict[Name, Reason] = Field(default_factory=dict)
    """Services that this one calls, with the reason. No other traffic between services is open."""

    route: RouteSpec | None = None
    """How the load balancer reaches the service. Default: it does not."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.rules_beside(self.secrets, self.route)
