"""What may be asked of a service."""

from typing import Any

import pytest

from modules.service.spec import DEFAULT_IMAGE, ServiceSpec

DIGEST = "@sha256:" + "0" * 64


def service(**fields: Any) -> ServiceSpec:
    return ServiceSpec.parse(fields, source="")


def test_an_empty_table_is_a_service() -> None:
    assert service() == ServiceSpec(
        image="public.ecr.aws/nginx/nginx-unprivileged:stable-alpine",
        command=(),
        user="101:101",
        port=8080,
        cpu_units=1024,
        memory_mib=2048,
        tmp_size_mib=64,
        desired_count=2,
        environment={},
        secrets={},
        calls={},
        health_check_command=(),
        route=None,
        scaling=None,
        task_role_statements=(),
    )


@pytest.mark.parametrize(
    ("image", "own"),
    [
        (":1.4.2", True),
        (DIGEST, True),
        (DEFAULT_IMAGE, False),
        ("nginx:1", False),
        (f"registry.example:5000/a/b{DIGEST}", False),
        (f"registry.example/a:1{DIGEST}", False),
    ],
)
def test_an_image_is_of_the_own_repository_or_a_full_reference(image: str, own: bool) -> None:
    assert service(image=image).own_image is own
