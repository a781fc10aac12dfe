"""A secret that the platform creates and services read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.operations import chosen, contains, given, implied, keys, length, negated
from modules.specs.problems import Rule


class SecretSource(Spec):
    """A secret that fills an environment variable."""

    secret_arn: Annotated[
        str,
        Field(examples=["arn:aws:secretsmanager:eu-west-1:111122223333:secret:database"]),
    ]
    """ARN of the secret."""

    key: str = ""
    """Key inside the secret's value. Default: the whole value."""

    kms_key_arn: str | None = None
    """KMS key that encrypts the secret. Default: the key that AWS keeps for Secrets Manager."""

    @property
    def value_from(self) -> Any:
        """What ECS takes as ``valueFrom``."""
        return chosen(self.key == "", self.secret_arn, f"{self.secret_arn}:{self.key}::")


class SecretSpec(Spec):
    """A secret of Secrets Manager, encrypted with the environment's key."""

    description: Annotated[
        str, Field(max_length=2048, examples=["User and password of the database"])
    ]
    """What the secret is for."""

    initial_value: Literal["generated", "empty"] = "generated"
    """Where the first value comes from.

    ``generated``: a random password that Terraform makes and sends but never stores (it needs
    Terraform 1.11). ``empty``: the secret has no value until somebody sets one, and tasks that
    read it do not start before.
    """

    password_length: Annotated[int, Field(ge=16, le=4096)] = 32
    """Characters of the generated password, 16 to 4096."""

    secret_string_template: Annotated[dict[str, str], Field(max_length=20)] = Field(
        default_factory=dict
    )
    """Keys and values beside the password, none of them secret. Empty: the value is plain text."""

    generate_string_key: str | None = None
    """Key under which the password stands. Needed with ``secret_string_template``."""

    @property
    def keys(self) -> set[str]:
        """Keys inside the secret's value; none where it is plain text."""
        return {*self.secret_string_template, *filter(None, [self.generate_string_key])}

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("generate_string_key",),
            given(self.generate_string_key) | (length(self.secret_string_template) == 0),
            "is required with secret_string_template; name the key of the password",
        )
        yield Rule(
            ("generate_string_key",),
            implied(
                given(self.generate_string_key),
                lambda: negated(
                    contains(keys(self.secret_string_template), self.generate_string_key)
                ),
            ),
            f'"{self.generate_string_key}" stands in secret_string_template too; the password '
            "would replace it, rename one",
        )
