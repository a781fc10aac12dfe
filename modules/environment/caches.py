"""The caches of an environment, and what those get who read them."""

from __future__ import annotations

from collections.abc import Mapping

from modules.bindings.core import Construct
from modules.cache.cache import Cache
from modules.environment.outputs import Outputs
from modules.environment.reads import read_by
from modules.environment.service_names import database_variable, label
from modules.environment.spec import EnvironmentSpec
from modules.frame.module_stack import Output
from modules.language.names import Names
from modules.language.value import Value
from modules.network.existing import AnyNetwork
from modules.service.caller_spec import CallerSpec

Caches = Mapping[str, Cache]
"""Caches by their names."""


def create_caches(
    scope: Construct,
    spec: EnvironmentSpec,
    *,
    names: Names,
    network: AnyNetwork,
    key_arn: Value[str | None],
) -> Caches:
    """Create the caches; return them by name."""
    group = Construct(scope, "_caches")
    return {
        name: Cache(
            group,
            label(name),
            noun=name,
            spec=cache,
            names=names,
            vpc_id=network.vpc_id,
            subnet_ids=network.isolated_subnet_ids,
            key_arn=key_arn,
            disposable=Value(spec.disposable),
            label=f"{label(name)}_cache",
        )
        for name, cache in spec.caches.items()
    }


def found_in_caches(caller: CallerSpec, caches: Caches) -> dict[str, str]:
    """Return the environment variables in which a service or job finds the caches that it reads."""
    return {
        database_variable(name, end): value
        for name, cache in read_by(caller, caches).items()
        for end, value in {
            "HOST": cache.endpoint,
            "READER_HOST": cache.reader_endpoint,
            "PORT": str(cache.port),
            "TLS": "true",
        }.items()
    }


def cache_outputs(caches: Caches) -> Outputs:
    """Yield what tells of the caches; nothing where there is none."""
    if caches:
        told = {
            name: {
                "arn": one.arn,
                "endpoint": one.endpoint,
                "reader_endpoint": one.reader_endpoint,
                "port": one.port,
                "security_group_id": one.security_group.security_group_id,
            }
            for name, one in caches.items()
        }
        yield "caches", Output(told, "Where each cache is. It takes TLS alone.")
