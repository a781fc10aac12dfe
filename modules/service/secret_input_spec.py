"""Where a variable with a secret value comes from, as an input of the module ``service``."""

from __future__ import annotations

from collections.abc import Iterator

from modules.language.problems import Rule
from modules.language.secret_arns import SecretSourceArn
from modules.language.value import Value, exactly_one
from modules.secrets.source_spec import BaseSource, SecretSource


class SecretInput(BaseSource):
    """A secret of Secrets Manager, or a parameter of SSM, that is set as a variable."""

    arn: Value[SecretSourceArn | None] = Value(None)
    """ARN of the secret, with the six characters at its end; or ARN or ``/path`` of an SSM
    parameter. Required.

    ``:<key>`` at the end of a secret's ARN is one key of it. What is in another account needs
    ``kms_key_arn``.
    """

    secret_arn: Value[SecretSourceArn | None] = Value(None)
    """Former name of ``arn``."""

    @property
    def place(self) -> Value[str]:
        """What ``arn`` says, under either name; empty if neither is given."""
        former = self.secret_arn.if_given(lambda arn: arn, otherwise="")
        return self.arn.if_given(lambda arn: arn, otherwise=former)

    @property
    def source(self) -> SecretSource:
        """The same by its ARN alone."""
        return SecretSource(arn=self.place, key=self.key, kms_key_arn=self.kms_key_arn)

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield Rule(
            ("arn",),
            exactly_one(self.arn.is_given, self.secret_arn.is_given),
            "give one ARN, in arn; secret_arn is its former name",
        )
        yield from super().rules()


def by_name(inputs: Value[dict[str, SecretInput]]) -> Value[dict[str, SecretSource]]:
    """Return the source of each variable or option."""
    return inputs.keys.to_table(lambda name: inputs[name].source)
