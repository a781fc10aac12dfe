"""Load balancers of a platform, and the ways to its services."""

from __future__ import annotations

from modules.load_balancer.inputs import LoadBalancerInputs
from modules.network_load_balancer.inputs import NetworkLoadBalancerInputs
from modules.platform.passed_on_spec import passed_on
from modules.platform.shared_spec import SHARED
from modules.service.reached_spec import LoadBalancerInput, NetworkLoadBalancerInput

LoadBalancer = passed_on(
    "LoadBalancer",
    "A load balancer that is made: inputs of the module ``load_balancer``.",
    LoadBalancerInputs,
    without=SHARED | {"authenticates", "subnet_ids", "target_ports"},
)

NetworkLoadBalancer = passed_on(
    "NetworkLoadBalancer",
    "A network load balancer that is made: inputs of the module ``network_load_balancer``.",
    NetworkLoadBalancerInputs,
    without=SHARED | {"listener_ports", "subnet_ids"},
)

ExistingNetworkLoadBalancer = passed_on(
    "ExistingNetworkLoadBalancer",
    "A network load balancer that exists: ``network_load_balancer`` of the module ``service``.",
    NetworkLoadBalancerInput,
    without=frozenset(),
)

Route = passed_on(
    "Route",
    "The route of a service: that of ``load_balancer`` of the module ``service``.",
    LoadBalancerInput,
    without=frozenset(
        {"listener_arn", "arn_suffix", "security_group_id", "both_sides", "target_security_group"}
    ),
)
