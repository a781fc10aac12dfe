"""Each service has a name in the private DNS namespace."""

import pytest

from tests.support.synthesized import Synthesized


@pytest.mark.parametrize("name", ["api-gateway", "payment-processor", "fraud-detector"])
def test_a_name_answers_with_the_address_of_each_healthy_task(name: str, dev: Synthesized) -> None:
    assert dev.resource(f"aws_service_discovery_service.{name.replace('-', '_')}") == {
        "name": name,
        "dns_config": {
            "namespace_id": "${aws_service_discovery_private_dns_namespace.this.id}",
            "routing_policy": "MULTIVALUE",
            "dns_records": [{"type": "A", "ttl": 10}],
        },
        "health_check_custom_config": {"failure_threshold": 1},
        "force_destroy": True,
    }


def test_tasks_enter_themselves(web: Synthesized) -> None:
    web.has(
        "aws_ecs_service.web",
        service_registries={"registry_arn": "${aws_service_discovery_service.web.arn}"},
    )
