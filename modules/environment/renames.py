"""Services and jobs that have another name than before, and what becomes of their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product

from modules.bindings import construct_tree
from modules.bindings.core import Construct, TerraformResource
from modules.bindings.moves import move
from modules.bindings.resources import address

_PEER_PREFIXES = ("to_", "into_")
"""What precedes the name of a service in the rule of another security group."""

_BALANCERS = "_load_balancers"

_OWNERS = (["_services"], ["_jobs"])
"""What contains a scope for each service or job."""

_ROOTS = ("_services", "_jobs", "_load_balancer", _BALANCERS, "_network_load_balancers")
"""Where names of services stand in addresses."""


def move_renamed(scope: Construct, former_ids: Mapping[str, Sequence[str]]) -> None:
    """Move every resource that bears the name of what was renamed, from each former address.

    Args:
        scope: Contains a scope for each service and job, and the load balancers.
        former_ids: For the id of each renamed service or job, its former ids from the oldest.
    """
    if not former_ids:
        return
    root = construct_tree.path(scope)
    for construct in scope.node.find_all():
        if not isinstance(construct, TerraformResource):
            continue
        parts = construct_tree.path(construct).removeprefix(f"{root}/").split("/")
        if parts[0] in _ROOTS:
            labels = ["_".join(label) for label in product(*_variants(parts, former_ids))]
            # A state knows one of the former addresses; from there it is moved along to the last.
            kind = address(construct).partition(".")[0]
            for former, current in pairwise(f"{kind}.{label}" for label in labels):
                move(scope, former, current)


def _variants(
    parts: Sequence[str], former_ids: Mapping[str, Sequence[str]]
) -> Iterator[Sequence[str]]:
    """Yield, for each part of an address, what it was and at last what it is."""
    for index, part in enumerate(parts):
        if part.startswith("_"):
            continue
        prefix = next((p for p in _PEER_PREFIXES if part.startswith(p)), "")
        name = part.removeprefix(prefix)
        # The name of a service or job is the second part of its resources, and a peer at any place.
        is_peer = prefix and parts[:index] != [_BALANCERS]
        if name in former_ids and (is_peer or parts[:index] in _OWNERS):
            yield [*(f"{prefix}{former}" for former in former_ids[name]), part]
        else:
            yield [part]
