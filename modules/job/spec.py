"""A job of an environment: a task that starts at given times or by hand, and ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.cluster.spec import ON_DEMAND, strategy_rules
from modules.job.schedule_spec import JobWaiver, ScheduledSpec
from modules.language.fields import Name
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverOrReason
from modules.service.caller_spec import CallerSpec
from modules.task.ecr import DEFAULT_IMAGE, Image
from modules.task.spec import TaskSpec


class JobSpec(CallerSpec, ScheduledSpec):
    """A task that starts at given times or by hand, and ends."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    image: Value[Image] = Value(DEFAULT_IMAGE)
    """Container image. Required, unless ``image_of`` names the service whose image it is.

    ``:1.4.2`` or ``@sha256:…`` is an image of the job's own repository, or of that service's;
    anything else is a full reference with a tag or a digest. The execution role may pull an image
    from any ECR repository; one of another account has to allow that in its own policy.
    """

    waivers: Value[dict[JobWaiver, WaiverOrReason]] = Value({})  # type: ignore[assignment]
    """Reasons for which safe defaults are left, by the name of the waiver.

    A value that needs one says its name when it is refused. ``root_user = "image of a vendor"``;
    with a date, ``root_user = { reason = "image of a vendor", until = 2027-06-30 }``, the file is
    refused after it.
    """

    timeout_seconds: Value[Annotated[int, Field(ge=1, le=86400)] | None] = Value(None)
    """Seconds after which ``make run`` ends the task. Of a job without ``schedule`` alone.

    Neither ECS nor EventBridge Scheduler bounds how long a task runs (aws/containers-roadmap#572):
    what a schedule starts has to end by itself. Default: ``make run`` waits until the task ends.
    """

    before: Annotated[tuple[Name, ...], Field(max_length=200)] = ()
    """Services in whose tasks it comes first: a migration that has to succeed before new code runs.

    Each new task of such a service starts with the job's container, and the service's own starts
    once that has ended with exit code 0. If it fails the task ends, and the circuit breaker stops
    the deployment while the tasks that run go on. It runs in each new task, several at a time, also
    when the service grows: so it takes a lock, and ends soon when there is nothing to do. There it
    has the size, the roles and the ways of the service. ``make run`` starts it by hand as any job.
    Default: none.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from TaskSpec.rules(self)
        yield from self.network_rules(
            Value(self.secrets),
            Value(self.log_secret_options),
            Value(self.repository_credentials is not None),
        )
        yield from self.schedule_rules()
        yield from strategy_rules(self.strategy(ON_DEMAND))
        yield Rule(
            ("image",),
            self.image_of is not None or self.image != DEFAULT_IMAGE,
            f'"{DEFAULT_IMAGE}", which is the default, never ends; write the image of the job, or '
            "image_of with the service whose image it runs",
        )
        yield Rule(
            ("timeout_seconds",),
            ~(self.timeout_seconds.is_given & self.schedule.is_given),
            "nothing in AWS ends a task that a schedule has started; remove it, and let the "
            "program end by itself",
        )
