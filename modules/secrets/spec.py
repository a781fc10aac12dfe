"""A secret that the platform creates and services read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value


class SecretSource(Spec):
    """A secret whose value is set as an environment variable."""

    secret_arn: Annotated[
        Value[str],
        Field(examples=["arn:aws:secretsmanager:eu-west-1:111122223333:secret:database"]),
    ]
    """ARN of the secret."""

    key: Value[str] = Value("")
    """Key inside the secret's value. Default: the whole value."""

    kms_key_arn: Value[str | None] = Value(None)
    """KMS key that encrypts the secret. Default: the AWS managed key of Secrets Manager."""

    @property
    def value_from(self) -> Value[str]:
        """The ``valueFrom`` of a container definition."""
        return (self.key == "").then(self.secret_arn, f"{self.secret_arn}:{self.key}::")


class SecretSpec(Spec):
    """A secret of Secrets Manager, encrypted with the environment's key."""

    description: Annotated[
        Value[Annotated[str, Field(max_length=2048)]],
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

    secret_string_template: Value[Annotated[dict[str, str], Field(max_length=20)]] = Value({})
    """Keys and values beside the password, none of them secret. Empty: the value is plain text."""

    generate_string_key: Value[str | None] = Value(None)
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
