"""A secret that the platform creates and services read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.sources import TakenBy
from modules.language.sources import secrets as secrets_manager
from modules.language.spec import Spec
from modules.language.texts import NO_CONTROL, WORDS
from modules.language.value import Value
from modules.rotation.spec import RotationSpec

Key = Annotated[
    str,
    Matches(r"[A-Za-z0-9_-]+", "letters, digits, underscores and hyphens"),
    Field(max_length=64),
]
"""A key inside a secret's value, as a service names it: ``<secret>:<key>``."""

TemplateValue = Annotated[str, NO_CONTROL, Field(max_length=256)]
"""Text beside the password.

Source: CloudFormation quotas, the body of a template: 51,200 bytes; twenty of them fit in.
"""


class BaseSecretSpec(Spec):
    """A secret of Secrets Manager, encrypted with the environment's key.

    How the first value is made cannot be changed later: AWS would make another value, which
    replaces what is there. Whoever tries is refused when Terraform plans.
    """

    taken_by: ClassVar[TakenBy] = secrets_manager("CreateSecret")
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "password_length": secrets_manager("GetRandomPassword"),
    }

    description: Annotated[
        Value[Annotated[str, WORDS, Field(max_length=1024)]],
        Field(examples=["User and password of the database"]),
    ]
    """What the secret is for. Source: a parameter of CloudFormation has 4,096 bytes at most."""

    initial_value: Value[Literal["generated", "empty"]] = Value("generated")
    """Where the first value comes from.

    ``generated``: a random password that AWS makes, once, and that Terraform never reads.
    ``empty``: the secret has no value until somebody sets one, and tasks that read it do not start
    before.
    """

    password_length: Value[Annotated[int, Field(ge=16, le=4096)]] = Value(32)
    """Number of characters of the generated password."""

    secret_string_template: Value[Annotated[dict[Key, TemplateValue], Field(max_length=20)]] = (
        Value({})
    )
    """Keys and values beside the password, none of them secret. Empty: the value is plain text."""

    generate_string_key: Value[Key | None] = Value(None)
    """Key of the password. Required with ``secret_string_template``."""

    rotation: Value[RotationSpec | None] = Value(None)
    """When it gets another value by itself, and from which function. Default: never; you set one
    with ``put-secret-value``."""

    vouching: ClassVar[str] = ""
    """How to say that a key was added to the value, where that has to be said."""

    @property
    def generated_keys(self) -> set[str]:
        """Keys inside the first value; none where it is plain text."""
        key = self.generate_string_key
        return {*self.secret_string_template, *([str(key)] if key.is_given else [])}

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        is_keyed = self.generate_string_key.is_given
        yield Rule(
            ("generate_string_key",),
            is_keyed | (self.secret_string_template.length == 0),
            "is required with secret_string_template; name the key of the password",
        )
        yield Rule(
            ("generate_string_key",),
            is_keyed.implies(
                lambda: ~self.secret_string_template.keys.contains(self.generate_string_key)
            ),
            f'"{self.generate_string_key}" stands in secret_string_template too; the password '
            "would replace it, rename one",
        )
        yield Rule(
            ("initial_value",),
            (self.initial_value == "generated")
            | ~is_keyed & (self.secret_string_template.length == 0),
            'is "empty", so no value is made of secret_string_template and generate_string_key; '
            'remove them, or set initial_value = "generated"',
        )


class SecretSpec(BaseSecretSpec):
    """A secret of an environment, whose keys its services name."""

    keys: Annotated[tuple[Key, ...], Field(max_length=100)] = ()
    """Keys that somebody has added to the value with ``put-secret-value``.

    Services may name them as they name those of the first value.
    """

    vouching: ClassVar[str] = ", and name the keys that you add in keys"

    @property
    def all_keys(self) -> set[str]:
        """Keys that services may name."""
        return {*self.generated_keys, *self.keys}
