"""What services and jobs of an environment stand on, by what their file says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from modules.bindings.core import Construct
from modules.bindings.state import forget
from modules.environment.spec import EnvironmentSpec
from modules.language.value import Value
from modules.network.existing import endpoint_side, public_side
from modules.secrets.secret import Secret
from modules.secrets.source_spec import SecretSource
from modules.service.caller_spec import CallerSpec
from modules.service.reads_spec import ReadsSpec
from modules.service.secret_spec import SecretReference
from modules.service.surroundings import Surroundings
from modules.task.secret_sources import ContainerSecrets, FurtherSecrets


def place(spec: EnvironmentSpec, caller: CallerSpec, around: Surroundings) -> Surroundings:
    """Return where tasks run: with public addresses, or where endpoints are all that they reach."""
    if caller.assign_public_ip:
        return around._replace(network=public_side(around.network))
    if spec.network.vpc_id.is_given or spec.reaches_internet(caller):
        return around
    return around._replace(network=endpoint_side(around.network))


def keep(scope: Construct, kinds: Iterator[str], labels: Sequence[str]) -> None:
    """Leave in AWS what was there before another was given: images, log events."""
    for kind in kinds:
        for name in labels:
            forget(scope, f"{kind}.{name}")


def read(container: ReadsSpec, secrets: Mapping[str, Secret]) -> ContainerSecrets:
    """Return what is read for a container."""
    credentials = container.repository_credentials
    return ContainerSecrets(
        variables=Value(_sources(container.secrets, secrets)),
        log_options=Value(_sources(container.log_secret_options, secrets)),
        credentials=Value((_source(credentials, secrets),) if credentials else ()),
    )


def further(found: Mapping[str, ContainerSecrets]) -> FurtherSecrets:
    """Return what is read for further containers, given that of each."""
    return FurtherSecrets(
        variables=Value({name: one.variables for name, one in found.items()}),
        log_options=Value({name: one.log_options for name, one in found.items()}),
        credentials=Value({name: one.credentials for name, one in found.items()}),
    )


def _sources(
    references: Mapping[str, SecretReference], secrets: Mapping[str, Secret]
) -> dict[str, SecretSource]:
    """Return the source of each name."""
    return {name: _source(found, secrets) for name, found in references.items()}


def _source(found: SecretReference, secrets: Mapping[str, Secret]) -> SecretSource:
    if found.own:
        return secrets[found.own].source(found.key)
    return SecretSource(arn=found.arn, key=found.key, kms_key_arn=found.kms_key_arn)
