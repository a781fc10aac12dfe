"""What belongs to one task alone: made for it, given, or left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from modules.language.arns import RoleArn, partition_rule
from modules.language.functions import captures, quoted
from modules.language.problems import Rule
from modules.language.sources import TakenBy, api, ecs
from modules.language.spec import Spec
from modules.language.value import Value, values
from modules.task.container_spec import ContainerSpec
from modules.task.log_spec import ExistingLogGroup


class ExistingRole(Spec):
    """An IAM role that is made elsewhere."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    arn: Annotated[
        Value[RoleArn], Field(examples=[f"arn:aws:iam::{'1' * 12}:role/orders-execution"])
    ]
    """Its ARN. It is of the account of the cluster, and trusts ``ecs-tasks.amazonaws.com``."""

    @property
    def name(self) -> Value[str]:
        """Its name, without its path."""
        last: Value[str] = captures("([^/]+)$", self.arn)[0]
        return last

    def is_of(self, account: Value[str]) -> Value[bool]:
        """Return whether it is of an account; of what is no role nothing is said here."""
        own = captures("^arn:[^:]*:iam::([0-9]{12}):role/", self.arn)
        return own.contains(account) | (own.length == 0)


NO_ROLE: Value[ExistingRole | None] = Value(None)


class PartsSpec(ContainerSpec):
    """The repository, log group and roles of a task, and who makes them."""

    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "image_tag_mutability": api("ecr", "CreateRepository", "AmazonECR/latest/APIReference"),
    }

    image_tag_mutability: Value[Literal["IMMUTABLE", "MUTABLE"]] = Value("IMMUTABLE")
    """Whether a tag of its own repository may get another image (Security Hub ECR.2).

    ``MUTABLE`` is for a pipeline that pushes a tag again: what runs then is told by digests alone.
    """

    create_repository: Value[bool] = Value(True)
    """Whether there is a repository of its own, to which its images are pushed.

    False where its images are elsewhere: each is then written in full.
    """

    log_group: Value[ExistingLogGroup | None] = Value(None)
    """An existing log group of the containers, instead of one that is created here.

    Whoever owns it says how long it keeps its events, and what encrypts them. Default: one of its
    own.
    """

    execution_role: Value[ExistingRole | None] = Value(None)
    """An existing execution role, instead of one that is created here.

    Whoever owns it allows what ECS does for the task: to pull the images, to write to the log
    group, and to read the secrets, environment files and keys. Default: one that may exactly that.
    """

    task_role: Value[ExistingRole | None] = Value(None)
    """An existing task role, instead of one that is created here.

    Whoever owns it allows what the code does, what volumes of EFS need, and with
    ``enable_execute_command`` the actions of ECS Exec. Default: one that may what is written here.
    """

    def parts_rules(
        self,
        containers: Value[dict[Any, Any]],
        **allowed: Value[tuple[Any, ...]] | Value[dict[str, str]],
    ) -> Iterator[Rule]:
        """Yield the rules between what is given and what would be made.

        Args:
            containers: The further containers.
            allowed: What the task role may do, by field.
        """
        own_role = ~self.task_role.is_given
        for field, given in allowed.items():
            count: Value[int] = given.length
            yield Rule(
                (field,),
                own_role | (count == 0),
                "are for a task role that is made here, and task_role names another; remove them, "
                "and let its owner allow what the code needs",
            )
        yield Rule(
            ("image_tag_mutability",),
            self.create_repository | (self.image_tag_mutability == "IMMUTABLE"),
            f'"{self.image_tag_mutability}" is of a repository, which create_repository = false '
            "leaves out; remove it",
        )
        yield Rule(
            ("image",),
            self.create_repository | ~self.own_image,
            f'"{self.image}" is in the repository that create_repository = false leaves out; '
            "write the full reference of an image elsewhere",
        )
        pushed = containers.select(lambda _, one: one.own_image).keys
        yield Rule(
            ("containers",),
            self.create_repository | (pushed.length == 0),
            f"images of {quoted(pushed)} are in the repository that create_repository = false "
            "leaves out; write the full references of images elsewhere",
        )


def role_rules(spec: PartsSpec, partition: Value[str], account: Value[str]) -> Iterator[Rule]:
    """Yield the rules that the given roles are of the partition and the account of the tasks.

    Args:
        spec: The task.
        partition: Partition of the account.
        account: Id of the account.
    """
    for field, role in {"execution_role": spec.execution_role, "task_role": spec.task_role}.items():
        arn = role.if_given(lambda given: given.arn, otherwise="")
        yield partition_rule(field, values(arn), partition)
        yield Rule(
            (field,),
            role.if_given(lambda given: given.is_of(account), otherwise=True),
            f'"{arn}" is of another account than the cluster, {account}, and ECS passes roles of '
            "its own alone; name one of that account",
        )
