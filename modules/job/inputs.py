"""The inputs of the Terraform module ``job``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from modules.job.schedule_spec import JobWaiver, ScheduledSpec
from modules.language.fixed import Fixed
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.value import Value
from modules.language.waivers import WaiverReason
from modules.service.task_inputs_spec import TaskInputs
from modules.service.usage import Counted, task_uses
from modules.task.ecr import Image
from modules.task.spec import TaskSpec

ANEW = "or create another job beside this one and destroy this one"
"""The way to another value of what a job is made of."""


class JobInputs(TaskInputs, ScheduledSpec):
    """The inputs of the module ``job``."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    image: Annotated[Value[Image], Field(examples=[":1.4.2"])]
    """Container image.

    ``:1.4.2`` or ``@sha256:…`` is an image of its own repository; anything else is a full reference
    with a tag or a digest. The execution role may pull an image from any ECR repository; one of
    another account has to allow that in its own policy.
    """

    waivers: Value[dict[JobWaiver, WaiverReason]] = Value({})  # type: ignore[assignment]
    """Reasons for which safe defaults are left, by the name of the waiver.

    A value that needs one says its name when it is refused.
    """

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from self.task_rules()
        yield from TaskSpec.rules(self)
        yield from self.network_rules(
            self.secrets, self.log_secret_options, self.repository_credentials.is_given
        )
        yield from self.schedule_rules()
        for use in task_uses(self._counted):
            yield use.rule(self.quotas.limit(use.quota))

    @property
    def _counted(self) -> Counted:
        return Counted(
            targets=self.https_targets.length + self.egress.length,
            targets_field=("https_targets",),
            further_groups=self.security_group_ids.length,
            secrets=self.read_secrets.map(lambda secret: secret.without_key),
            keys=self.read_secrets.map(lambda secret: secret.kms_key_arn),
        )

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("platform",), self.platform, "physical names begin with it", ANEW)
        yield Fixed(
            ("kms_key_arn",),
            self.kms_key_arn,
            "a repository keeps its key",
            ANEW,
            of=self.create_repository,
        )
