"""What a container reads from secrets, as an environment file and as the module have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.arns import KeyArn
from modules.language.functions import quoted
from modules.language.kinds import Path
from modules.language.problems import Rule
from modules.language.secret_arns import SecretArn
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.texts import VariableName
from modules.language.value import Value
from modules.service.secret_input_spec import SecretInput
from modules.service.secret_spec import Secret, SecretReference
from modules.task.container_spec import ContainerSpec
from modules.task.ecr import needs_credentials
from modules.task.log_spec import LogOption

CREDENTIALS: Path = ("repository_credentials",)

_VARIABLES, _OPTIONS = Field(max_length=500), Field(max_length=50)


class ReadsSpec(Spec):
    """What a container reads from secrets, in an environment file."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    repository_credentials: Secret | None = None
    """Secret with ``username`` and ``password`` for a private registry outside of ECR.

    A secret of this environment, or the ARN of another; a table with ``arn`` and ``kms_key_arn``
    where a key encrypts it that is not AWS's own. Default: none.
    """

    secrets: Annotated[dict[VariableName, Secret], _VARIABLES] = Field(default_factory=dict)
    """Environment variables from secrets: ``DATABASE_PASSWORD = "database:password"``.

    ``"<secret>"`` or ``"<secret>:<key>"`` of this environment, the ARN of any other secret with
    ``:<key>`` at its end for one key, or the ARN or ``/path`` of an SSM parameter. A table with
    ``arn``, ``key`` and ``kms_key_arn`` where a key encrypts it that is not AWS's own: the
    execution role gets ``kms:Decrypt`` on that key.
    """

    log_secret_options: Annotated[dict[LogOption, Secret], _OPTIONS] = Field(default_factory=dict)
    """Options of FireLens that are secret, beside ``log_options``: ``apikey = "collector:key"``.

    Each comes from where a variable of ``secrets`` may come from. Default: none.
    """

    @property
    def sources_read(self) -> Mapping[Path, SecretReference]:
        """Everything that ECS reads for the container, by its place."""
        credentials = self.repository_credentials
        return {
            **{("secrets", name): source for name, source in self.secrets.items()},
            **{
                ("log_secret_options", name): source
                for name, source in self.log_secret_options.items()
            },
            **({CREDENTIALS: credentials} if credentials else {}),
        }


class ReadsInput(Spec):
    """What a container reads from secrets, in the module."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    repository_credentials: Value[SecretArn | None] = Value(None)
    """ARN of the secret with ``username`` and ``password`` for a private registry outside of ECR.
    Default: none."""

    repository_credentials_kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts that secret. Default: the AWS managed key of Secrets Manager."""

    secrets: Value[Annotated[dict[VariableName, SecretInput], _VARIABLES]] = Value({})
    """Environment variables from secrets and parameters, by the variable's name."""

    log_secret_options: Value[Annotated[dict[LogOption, SecretInput], _OPTIONS]] = Value({})
    """Options of FireLens that are secret, beside ``log_options``, each from a secret or a
    parameter. Default: none."""

    @property
    def inputs_read(self) -> Value[tuple[SecretInput, ...]]:
        """The sources of its variables and of the options of its log."""
        return self.secrets.values + self.log_secret_options.values


def read_rules(
    container: ContainerSpec,
    *,
    secrets: Value[dict[str, Any]],
    log_secret_options: Value[dict[str, Any]],
    has_credentials: Value[bool],
) -> Iterator[Rule]:
    """Yield the rules between what a container reads and what else is said of it.

    Args:
        container: The container.
        secrets: Its variables from secrets.
        log_secret_options: The options of its log from secrets.
        has_credentials: Whether there are credentials for the registry of its image.
    """
    yield Rule(
        CREDENTIALS,
        ~has_credentials | needs_credentials(container.image),
        f'"{container.image}" is in ECR, where the execution role signs in by itself; remove it',
    )
    twice = container.environment.keys.filter(lambda name: secrets.keys.contains(name))
    yield Rule(
        ("secrets",),
        twice.length == 0,
        f"{quoted(twice)} is set in environment too; keep one of them",
    )
    both = container.log_options.keys.filter(lambda name: log_secret_options.keys.contains(name))
    yield Rule(
        ("log_secret_options",),
        both.length == 0,
        f"{quoted(both)} is set in log_options too; keep one of them",
    )
    yield Rule(
        ("log_secret_options",),
        (log_secret_options.length == 0) | (container.log_options.length > 0),
        "are of FireLens, and without log_options the log goes to CloudWatch Logs; write Name, the "
        "output, in log_options",
    )
