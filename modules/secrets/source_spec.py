"""Where the value of an environment variable comes from, if it is secret."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.language.arns import KeyArn
from modules.language.functions import captures, matches, quoted, replaced, split
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.secret_arns import SecretSourceArn
from modules.language.sources import TakenBy, ecs
from modules.language.spec import Spec
from modules.language.value import Value

SourceKey = Annotated[
    str, Matches(r"[A-Za-z0-9_.-]{0,128}", "letters, digits and _.- only, up to 128")
]

_PARAMETER = r"^(arn:[^:]*:ssm:|/)"
_OF_SECRETS_MANAGER = "^arn:[^:]*:secretsmanager:"
_WHOLE = ":secret:[^:]*-[A-Za-z0-9]{6}(:|$)"


class BaseSource(Spec):
    """A secret of Secrets Manager, or a parameter of SSM, that ECS sets as a variable."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    key: Value[SourceKey] = Value("")
    """Key inside the secret's value. Default: the whole value."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts it. Default: the AWS managed key of Secrets Manager or SSM."""

    @property
    @abstractmethod
    def place(self) -> Value[str]:
        """What ``arn`` says."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        has_none = self.is_parameter | self.has_key
        yield Rule(
            ("key",),
            (self.key == "") | ~has_none,
            f'"{self.key}" is no key of "{self.place}": a parameter has none, and the ARN of a '
            "secret has it at its end or in key; remove it",
        )

    @property
    def is_parameter(self) -> Value[bool]:
        """Whether it is a parameter of SSM."""
        return matches(_PARAMETER, self.place)

    @property
    def has_key(self) -> Value[bool]:
        """Whether ``arn`` has a key at its end."""
        return matches(":secret:[^:]*:", self.place)

    @property
    def value_from(self) -> Value[str]:
        """The ``valueFrom`` of a container definition.

        ECS takes a key with the stage and the id of a version behind it, even if both are empty.
        """
        has_key_alone = split(":", self.place).length == 8
        return has_key_alone.then(f"{self.place}::", self._keyed)

    @property
    def _keyed(self) -> Value[str]:
        return (self.key == "").then(self.place, f"{self.place}:{self.key}::")

    @property
    def without_key(self) -> Value[str]:
        """What ``arn`` says without a key at its end."""
        return replaced(self.place, "(:secret:[^:]*):.*$", "$1")

    @property
    def secret_resource(self) -> Value[str]:
        """The secret as IAM names it: without a key, and with the characters at its end.

        An ARN without them is right for ECS, and names no secret to IAM. Source: Secrets Manager
        user guide, "Troubleshoot AWS Secrets Manager", access denied.
        """
        is_short = matches(":secret:", self.place) & ~matches(_WHOLE, self.place)
        return Value.of(f"{self.without_key}{is_short.then('-??????', '')}")

    def parameter_resource(self, parameters: str) -> Value[str]:
        """Return the parameter as IAM names it.

        Args:
            parameters: ARN of all parameters of the account and region, without an end.
        """
        return self.place.starts_with("/").then(f"{parameters}{self.place}", self.place)


class SecretSource(BaseSource):
    """A source by its ARN."""

    arn: Annotated[
        Value[SecretSourceArn],
        Field(examples=["arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-AbCdEf"]),
    ]
    """ARN of the secret, with the six characters at its end; or ARN or ``/path`` of an SSM
    parameter."""

    @property
    def place(self) -> Value[str]:
        """What ``arn`` says."""
        return self.arn


class OwnSource(SecretSource):
    """A secret that is made along with the service that reads it; its ARN is yet to come."""

    @property
    def is_parameter(self) -> Value[bool]:
        """Whether it is a parameter of SSM."""
        return Value(False)

    @property
    def value_from(self) -> Value[str]:
        """The ``valueFrom`` of a container definition."""
        return self._keyed

    @property
    def secret_resource(self) -> Value[str]:
        """The secret as IAM names it."""
        return self.arn


def account_rule(sources: Value[dict[str, Any]], account: str, field: str) -> Rule:
    """Return the rule that a secret of another account is encrypted with a key that can be shared.

    Args:
        sources: Where each variable comes from.
        account: Id of the tasks' account.
        field: The field that names them.
    """
    foreign = sources.select(lambda _, source: is_closed(source, account)).keys
    return closed_rule(foreign, account, field)


def is_closed(source: BaseSource, account: str) -> Value[bool]:
    """Return whether a secret is another account's, and encrypted with that account's own key.

    Args:
        source: The secret.
        account: Id of the tasks' account.
    """
    return (
        matches(_OF_SECRETS_MANAGER, source.place)
        & ~captures("^(?:[^:]*:){4}([^:]*):", source.place).contains(account)
        & ~source.kms_key_arn.is_given
    )


def closed_rule(foreign: Value[tuple[str, ...]], account: str, field: str) -> Rule:
    """Return the rule that nothing reads a secret that is closed to the tasks' account.

    Args:
        foreign: Names of the variables, or containers, that do.
        account: Id of the tasks' account.
        field: The field that names them.
    """
    return Rule(
        (field,),
        foreign.length == 0,
        f"{quoted(foreign)} is read from another account than {account}, to which the AWS managed "
        f"key of Secrets Manager is closed; encrypt that secret with a KMS key, let {account} read "
        "it in the policies of both, and write kms_key_arn",
    )
