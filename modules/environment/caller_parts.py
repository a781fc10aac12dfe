"""What services and jobs of an environment stand on, by what their file says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from modules.bindings.core import Construct
from modules.bindings.state import forget
from modules.language.value import Value
from modules.network.existing import public_side
from modules.secrets.secret import Secret
from modules.secrets.source_spec import SecretSource
from modules.service.caller_spec import CallerSpec
from modules.service.secret_spec import SecretReference
from modules.service.surroundings import Surroundings
from modules.task.containers import Secrets


def place(caller: CallerSpec, around: Surroundings) -> Surroundings:
    """Return where tasks run: with public addresses, on the network's public side."""
    if not caller.assign_public_ip:
        return around
    return around._replace(network=public_side(around.network))


def keep(scope: Construct, kinds: Iterator[str], labels: Sequence[str]) -> None:
    """Leave in AWS what was there before another was given: images, log events."""
    for kind in kinds:
        for name in labels:
            forget(scope, f"{kind}.{name}")


def credentials(
    caller: CallerSpec, secrets: Mapping[str, Secret]
) -> Value[tuple[SecretSource, ...]]:
    """Return the secret for the registry of the image, or nothing."""
    given = caller.repository_credentials
    return Value(() if given is None else (_source(given, secrets),))


def sources(references: Mapping[str, SecretReference], secrets: Mapping[str, Secret]) -> Secrets:
    """Return the source of each environment variable."""
    return Value({variable: _source(found, secrets) for variable, found in references.items()})


def container_sources(
    caller: CallerSpec, secrets: Mapping[str, Secret]
) -> Value[dict[str, Secrets]]:
    """Return the same of the further containers, by their name."""
    further = caller.containers.known
    return Value({name: sources(container.secrets, secrets) for name, container in further.items()})


def _source(found: SecretReference, secrets: Mapping[str, Secret]) -> SecretSource:
    if found.own:
        return secrets[found.own].source(found.key)
    return SecretSource(arn=found.arn, key=found.key, kms_key_arn=found.kms_key_arn)
