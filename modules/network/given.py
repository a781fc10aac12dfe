"""A network that exists, by its ids: nothing of it is made, changed or destroyed."""

from __future__ import annotations

from collections.abc import Collection

from modules.bindings.aws import DataAwsSubnet, DataAwsVpc
from modules.bindings.core import Construct, Postcondition
from modules.bindings.resources import address, put
from modules.language.value import Value
from modules.network.any_spec import AnyNetworkSpec
from modules.network.existing import ExistingNetwork


def given_network(
    scope: Construct,
    id: str,
    *,
    spec: AnyNetworkSpec,
    has_load_balancer: bool,
    has_databases: bool = False,
    dual_stack: Collection[str] = (),
) -> ExistingNetwork:
    """Return a network that exists, and have Terraform look, when it plans, whether it serves.

    By the ids alone; what AWS would refuse in a deployment, or never serve, ends the plan.

    Args:
        scope: Parent construct.
        id: Construct id.
        spec: Its ids, and what tasks reach.
        has_load_balancer: Whether a load balancer stands in its public subnets.
        has_databases: Whether databases stand in its isolated subnets, or its private ones.
        dual_stack: The tiers in which load balancers need addresses of IPv6.
    """
    place = Construct(scope, id)
    tiers = {
        "isolated": spec.isolated_subnet_ids,
        "private": spec.private_subnet_ids,
        "public": spec.public_subnet_ids,
    }
    subnets = {
        tier: _subnets(place, tier, ids, str(spec.vpc_id), ipv6=tier in dual_stack)
        for tier, ids in tiers.items()
        if ids
    }
    addresses = {tier: address(found) for tier, found in subnets.items()}
    conditions = [_DNS, *_zones(addresses)] if has_load_balancer else [_DNS]
    if has_databases:
        conditions.append(_zones_of_databases(addresses))
    DataAwsVpc(place, "_vpc", id=put(spec.vpc_id), lifecycle={"postcondition": conditions})
    return ExistingNetwork(
        str(spec.vpc_id),
        public_subnet_ids=spec.public_subnet_ids,
        private_subnet_ids=spec.private_subnet_ids,
        isolated_subnet_ids=spec.database_subnet_ids,
        private_subnet_ids_by_zone=_one_of_each_zone(subnets.get("private")),
        https_targets=spec.https_targets,
    )


def _zones_of_databases(addresses: dict[str, str]) -> Postcondition:
    tier = "isolated" if "isolated" in addresses else "private"
    return _two_zones(addresses, tier, "a database")


def _one_of_each_zone(subnets: DataAwsSubnet | None) -> Value[dict[str, str]]:
    """Return the first of the subnets in each zone: EFS takes one mount target a zone."""
    if subnets is None:
        return Value({})
    found = address(subnets)
    by_zone = f"{{ for id, subnet in {found} : subnet.availability_zone => id... }}"
    text = f"{{ for zone, ids in {by_zone} : zone => sort(ids)[0] }}"
    return Value.planned(text, dict[str, str])


_DNS = Postcondition(
    condition="${self.enable_dns_support && self.enable_dns_hostnames}",
    error_message=(
        "network.vpc_id: DNS support or DNS hostnames of ${self.id} are off, and the names of "
        "services need both; have its owner switch them on"
    ),
)


def _subnets(
    place: Construct, tier: str, ids: Value[tuple[str, ...]], vpc_id: str, *, ipv6: bool
) -> DataAwsSubnet:
    subnets = DataAwsSubnet(
        place,
        tier,
        id="${each.key}",
        lifecycle={
            "postcondition": [
                Postcondition(
                    condition=f'${{self.vpc_id == "{vpc_id}"}}',
                    error_message=(
                        f"network.{tier}_subnet_ids: ${{self.id}} is in ${{self.vpc_id}}, not in "
                        f"{vpc_id}; name subnets of that VPC"
                    ),
                ),
                *([_dual_stack(tier)] if ipv6 else []),
            ]
        },
    )
    subnets.add_override("for_each", {one: one for one in ids})
    return subnets


def _dual_stack(tier: str) -> Postcondition:
    return Postcondition(
        condition='${self.ipv6_cidr_block != null && self.ipv6_cidr_block != ""}',
        error_message=(
            f"network.{tier}_subnet_ids: ${{self.id}} has no range of IPv6, and a load balancer "
            'there is dualstack; have its owner give it one, or write ip_address_type = "ipv4"'
        ),
    )


def _zones(subnets: dict[str, str]) -> list[Postcondition]:
    """Return what a load balancer demands of the zones of subnets, given their addresses."""
    found = [_two_zones(subnets, "public", "a load balancer")]
    if "private" in subnets:
        beyond = f"setsubtract({_zones_of(subnets['private'])}, {_zones_of(subnets['public'])})"
        found.append(
            Postcondition(
                condition=f"${{length({beyond}) == 0}}",
                error_message=(
                    f'network.private_subnet_ids: some are in ${{join(", ", {beyond})}}, where '
                    "public_subnet_ids have no subnet, and a load balancer sends no request there; "
                    "add a public subnet of that zone, or remove the private one"
                ),
            )
        )
    return found


def _two_zones(subnets: dict[str, str], tier: str, who: str) -> Postcondition:
    return Postcondition(
        condition=f"${{length({_zones_of(subnets[tier])}) >= 2}}",
        error_message=(
            f"network.{tier}_subnet_ids: all are in one availability zone, and {who} needs two; "
            "add a subnet of another zone"
        ),
    )


def _zones_of(subnets: str) -> str:
    return f"distinct([for subnet in {subnets} : subnet.availability_zone])"
