"""What the module makes of values that only Terraform knows."""

from __future__ import annotations

from modules.cluster.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized


def test_a_namespace_is_called_after_the_platform_unless_somebody_names_it() -> None:
    Synthesized.of(FACE.stack(app())).has(
        "aws_service_discovery_private_dns_namespace.this",
        name='${var.namespace != null ? var.namespace : "${var.name}.local"}',
    )


def test_each_capacity_provider_has_its_share() -> None:
    found = Synthesized.of(FACE.stack(app()))
    block = "default_capacity_provider_strategy"

    assert found.resource("aws_ecs_cluster_capacity_providers.this")["dynamic"] == {
        block: {
            "for_each": "${var.capacity_provider_strategy}",
            "content": {
                "capacity_provider": f"${{{block}.key}}",
                "weight": f"${{{block}.value.weight}}",
                "base": f"${{{block}.value.base}}",
            },
        }
    }
