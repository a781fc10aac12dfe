"""What may be asked of a service."""

from modules.service.spec import ServiceSpec


def test_an_empty_table_is_a_service() -> None:
    assert ServiceSpec.parse({}, source="") == ServiceSpec(
        image="public.ecr.aws/nginx/nginx-unprivileged:stable-alpine",
        command=(),
        user="101:101",
        port=8080,
        cpu_units=1024,
        memory_mib=2048,
        tmp_size_mib=64,
        desired_count=None,
        environment={},
        secrets={},
        calls={},
        health_check_command=(),
        route=None,
        scaling=None,
        task_role_statements=(),
    )
