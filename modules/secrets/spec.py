"""A secret that the platform creates and services read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.arns import KeyArn, SecretArn
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy, ecs
from modules.language.sources import secrets as secrets_manager
from modules.language.spec import Spec
from modules.language.texts import SecretDescription, SecretKey, Text
from modules.language.value import Value

OptionalKey = Annotated[
    str, Matches(r"[A-Za-z0-9_.-]{0,128}", "letters, digits and _.- only, up to 128")
]


class SecretSource(Spec):
    """A secret whose value is set as an environment variable."""

    taken_by: ClassVar[TakenBy] = ecs("RegisterTaskDefinition")

    secret_arn: Annotated[
        Value[SecretArn],
        Field(examples=["arn:aws:secretsmanager:eu-west-1:111122223333:secret:database"]),
    ]
    """ARN of the secret."""

    key: Value[OptionalKey] = Value("")
    """Key inside the secret's value. Default: the whole value."""

    kms_key_arn: Value[KeyArn | None] = Value(None)
    """KMS key that encrypts the secret. Default: the AWS managed key of Secrets Manager."""

    @property
    def value_from(self) -> Value[str]:
        """The ``valueFrom`` of a container definition."""
        return (self.key == "").then(self.secret_arn, f"{self.secret_arn}:{self.key}::")


Template = Annotated[dict[SecretKey, Text], Field(max_length=20)]
"""What a secret's value holds beside the password."""


class SecretSpec(Spec):
    """A secret of Secrets Manager, encrypted with the environment's key."""

    taken_by: ClassVar[TakenBy] = secrets_manager("GetRandomPassword")

    description: Annotated[
        Value[SecretDescription],
        Field(examples=["User and password of the database"]),
    ]
    """What the secret is for."""

    initial_value: Value[Literal["generated", "empty"]] = Value("generated")
    """Where the first value comes from.

    ``generated``: a random password that Terraform creates and sends but never stores (requires
    Terraform 1.11). ``empty``: the secret has no value until somebody sets one, and tasks that
    read it do not start before.
    """

    password_length: Value[Annotated[int, Field(ge=16, le=4096)]] = Value(32)
    """Number of characters of the generated password."""

    secret_string_template: Value[Annotated[dict[SecretKey, Text], Field(max_length=20)]] = Value(
        {}
    )
    """Keys and values beside the password, none of them secret. Empty: the value is plain text."""

    generate_string_key: Value[SecretKey | None] = Value(None)
    """Key of the password. Required with ``secret_string_template``."""

    @property
    def keys(self) -> set[str]:
        """Keys inside the secret's value; none where it is plain text."""
        key = self.generate_string_key
        return {*self.secret_string_template, *([str(key)] if key.is_given else [])}

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("generate_string_key",),
            self.generate_string_key.is_given | (self.secret_string_template.length == 0),
            "is required with secret_string_template; name the key of the password",
        )
        yield Rule(
            ("generate_string_key",),
            self.generate_string_key.is_given.implies(
                lambda: ~self.secret_string_template.keys.contains(self.generate_string_key)
            ),
            f'"{self.generate_string_key}" stands in secret_string_template too; the password '
            "would replace it, rename one",
        )
        yield Rule(
            ("secret_string_template",),
            (self.initial_value != "empty") | (self.secret_string_template.length == 0),
            'is of no use with initial_value "empty"; remove one of them',
        )
