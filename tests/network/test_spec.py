"""What may be asked of a network."""

from modules.network.spec import NetworkSpec

ZONES = ["eu-west-1a", "eu-west-1b"]


def test_two_zones_are_all_that_a_network_needs() -> None:
    spec = NetworkSpec.parse({"availability_zones": ZONES}, source="file.toml")

    assert spec == NetworkSpec(
        availability_zones=("eu-west-1a", "eu-west-1b"),
        cidr_block="10.0.0.0/16",
        nat_gateways="one_per_az",
        nat_elastic_ip_allocation_ids={},
        interface_endpoints=(),
        endpoint_policies=True,
        endpoint_account_ids=(),
        flow_logs=True,
        query_log=False,
        dns_firewall_allowed_domains=(),
        manage_defaults=True,
    )
