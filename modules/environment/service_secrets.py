"""What is wrong with the secrets that a service or job reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modules.language.kinds import Path
from modules.language.problems import Problem, did_you_mean
from modules.language.value import Value
from modules.secrets.source_spec import account_rule
from modules.service.caller_spec import CallerSpec
from modules.service.reads_spec import CREDENTIALS
from modules.service.secret_spec import SecretReference

if TYPE_CHECKING:
    from modules.environment.spec import EnvironmentSpec


def secret_problems(spec: EnvironmentSpec, _name: str, service: CallerSpec) -> Iterator[Problem]:
    """Yield the secrets that are not there, and those that cannot be opened."""
    for path, container in service.all_containers.items():
        for place, reference in container.sources_read.items():
            yield from _own_secret_problems(spec, (*path, *place), reference)
            if place == CREDENTIALS and _is_part(reference):
                yield Problem(
                    (*path, *place),
                    "a registry takes a whole secret of Secrets Manager, with username and "
                    "password; write one without a key",
                )
            field, name = str(place[0]), str(place[-1])
            rule = account_rule(Value({name: reference}), spec.account_id or "", field)
            if spec.account_id and not rule.holds:
                yield Problem((*path, field), rule.message)


def _own_secret_problems(
    spec: EnvironmentSpec, path: Path, reference: SecretReference
) -> Iterator[Problem]:
    secret, key = reference.own, reference.key.known
    known = spec.secrets.get(secret)
    if secret and known is None:
        yield Problem(
            path,
            f'"{secret}" is no secret of this environment; {did_you_mean(secret, spec.secrets)}',
        )
    elif known and key and known.initial_value == "generated" and key not in known.all_keys:
        yield Problem(
            path,
            f'"{key}" is no key of secret "{secret}"; {did_you_mean(key, known.all_keys)}; '
            f'if put-secret-value has added it, write keys = ["{key}"] at the secret',
        )


def rotation_problems(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Yield the functions that Secrets Manager does not reach from the secrets' region."""
    for name, secret in spec.secrets.items():
        arn = str(secret.rotation.if_given(lambda one: one.lambda_arn, otherwise=""))
        region = next(iter(arn.split(":")[3:4]), spec.region)
        if region != spec.region:
            yield Problem(
                ("secrets", name, "rotation", "lambda_arn"),
                f'"{arn}" is in {region}, the secret in {spec.region}; name a function there',
            )


def distant_secrets(spec: EnvironmentSpec, service: CallerSpec) -> Iterator[Problem]:
    """Yield the secrets that no endpoint leads to."""
    for path, container in service.all_containers.items():
        for place, one in container.sources_read.items():
            region = next(iter(str(one.arn).split(":")[3:4]), spec.region)
            if region != spec.region:
                yield Problem(
                    (*path, *place),
                    f'"{one.arn}" is in {region}, and endpoints lead to {spec.region} alone; '
                    'replicate it there or set nat_gateways = "single"',
                )


def _is_part(reference: SecretReference) -> bool:
    return bool(reference.is_parameter or reference.key != "" or reference.has_key)
