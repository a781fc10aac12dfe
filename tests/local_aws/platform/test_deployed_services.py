"""The ECS services of the environment `dev`: what runs, where, and how it is scaled."""

from typing import Any

import pytest

from tests.local_aws.platform.reading import Named, Reader

IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"
SERVICES = ("api-gateway", "payment-processor", "fraud-detector")

each_service = pytest.mark.parametrize("name", SERVICES)


@pytest.fixture
def services(read: Reader, outputs: dict[str, Any]) -> Named:
    """The services as ECS describes them, by the short names."""
    found = read.ecs_services(outputs["ecs_cluster_name"])
    assert set(found) == {f"payment-{name}-dev" for name in SERVICES}
    return {name: found[f"payment-{name}-dev"] for name in SERVICES}


@pytest.fixture
def definitions(read: Reader, services: Named) -> Named:
    """The task definitions that run, by the short names of the services."""
    return {name: read.task_definition(one["taskDefinition"]) for name, one in services.items()}


@pytest.fixture
def containers(definitions: Named) -> Named:
    """The only container of each task, by the short names of the services."""
    for definition in definitions.values():
        assert len(definition["containerDefinitions"]) == 1
    return {name: one["containerDefinitions"][0] for name, one in definitions.items()}


def variables(entries: list[dict[str, str]], key: str) -> dict[str, str]:
    return {entry["name"]: entry[key] for entry in entries}


def test_the_cluster_is_watched_and_runs_on_fargate(read: Reader, outputs: dict[str, Any]) -> None:
    arguments = {"clusters": [outputs["ecs_cluster_name"]], "include": ["SETTINGS"]}
    [cluster] = read("ecs", "describe_clusters", "clusters", **arguments)
    assert cluster["status"] == "ACTIVE"
    assert cluster["settings"] == [{"name": "containerInsights", "value": "enabled"}]
    assert sorted(cluster["capacityProviders"]) == ["FARGATE", "FARGATE_SPOT"]


@each_service
def test_a_task_has_one_vcpu_and_two_gibibytes_on_fargate(definitions: Named, name: str) -> None:
    definition = definitions[name]
    assert (definition["cpu"], definition["memory"]) == ("1024", "2048")
    assert definition["networkMode"] == "awsvpc"
    assert definition["requiresCompatibilities"] == ["FARGATE"]


@each_service
def test_a_task_runs_the_default_image_on_port_8080(containers: Named, name: str) -> None:
    container = containers[name]
    assert (container["name"], container["image"]) == (name, IMAGE)
    assert container["portMappings"] == [
        {"containerPort": 8080, "hostPort": 8080, "protocol": "tcp"}
    ]


@each_service
def test_a_container_is_not_root_and_writes_to_tmp_alone(containers: Named, name: str) -> None:
    container = containers[name]
    assert container["user"] == "101:101"
    assert container["readonlyRootFilesystem"] is True
    assert container["linuxParameters"] == {
        "initProcessEnabled": True,
        "capabilities": {"drop": ["ALL"]},
        "tmpfs": [{"containerPath": "/tmp", "size": 64}],  # noqa: S108 (inside the container)
    }


@each_service
def test_a_container_writes_its_log_to_its_own_log_group(containers: Named, name: str) -> None:
    assert containers[name]["logConfiguration"] == {
        "logDriver": "awslogs",
        "options": {
            "awslogs-group": f"/ecs/payment-dev/{name}",
            "awslogs-region": "us-east-1",
            "awslogs-stream-prefix": "ecs",
            "max-buffer-size": "10m",
            "mode": "non-blocking",
        },
    }


def test_a_service_knows_its_name_and_where_those_are_that_it_calls(containers: Named) -> None:
    urls = {
        "PAYMENT_PROCESSOR_URL": "http://payment-processor.payment.local:8080",
        "FRAUD_DETECTOR_URL": "http://fraud-detector.payment.local:8080",
    }
    expected = {
        "api-gateway": urls,
        "payment-processor": {"FRAUD_DETECTOR_URL": urls["FRAUD_DETECTOR_URL"]},
        "fraud-detector": {},
    }
    for name, container in containers.items():
        environment = variables(container["environment"], "value")
        assert environment == {"SERVICE_NAME": name} | expected[name]


def test_secrets_are_injected_into_the_containers_that_name_them(
    read: Reader, containers: Named
) -> None:
    arns = dict(read("secretsmanager", "list_secrets", "SecretList[].[Name, ARN]"))
    database = arns["payment-database-credentials-dev"]
    of_database = {
        "DATABASE_USERNAME": f"{database}:username::",
        "DATABASE_PASSWORD": f"{database}:password::",
    }
    api_key = {"CARD_NETWORK_API_KEY": arns["payment-card-network-api-key-dev"]}
    expected = {
        "api-gateway": {},
        "payment-processor": of_database | api_key,
        "fraud-detector": of_database,
    }
    for name, container in containers.items():
        assert variables(container.get("secrets", []), "valueFrom") == expected[name]


@each_service
def test_two_tasks_are_asked_for_and_run(services: Named, name: str) -> None:
    service = services[name]
    assert (service["desiredCount"], service["runningCount"]) == (2, 2)
    assert [one["rolloutState"] for one in service["deployments"]] == ["COMPLETED"]


@each_service
def test_tasks_run_in_the_private_subnets_without_a_public_address(
    read: Reader, services: Named, name: str
) -> None:
    private = {"Name": "tag:Tier", "Values": ["private"]}
    subnets = read("ec2", "describe_subnets", "Subnets[].SubnetId", Filters=[private])
    network = services[name]["networkConfiguration"]["awsvpcConfiguration"]
    assert sorted(network["subnets"]) == sorted(subnets)
    assert network["assignPublicIp"] == "DISABLED"
    groups = read(
        "ec2",
        "describe_security_groups",
        "SecurityGroups[].Tags[?Key=='Name'].Value | []",
        GroupIds=network["securityGroups"],
    )
    shared = ["payment-load-balancer-targets-dev"] if name == "api-gateway" else []
    assert sorted(groups) == sorted([f"payment-{name}-dev", *shared])


@each_service
def test_a_deployment_that_fails_is_rolled_back(services: Named, name: str) -> None:
    configuration = services[name]["deploymentConfiguration"]
    assert configuration["deploymentCircuitBreaker"] == {"enable": True, "rollback": True}
    assert (configuration["minimumHealthyPercent"], configuration["maximumPercent"]) == (100, 200)


@each_service
def test_capacity_comes_from_a_strategy_and_never_from_a_launch_type(
    services: Named, name: str
) -> None:
    assert services[name]["capacityProviderStrategy"] == [
        {"capacityProvider": "FARGATE", "weight": 1, "base": 1}
    ]
    assert "launchType" not in services[name]


@each_service
def test_a_service_registers_its_tasks_under_its_name(
    read: Reader, services: Named, name: str
) -> None:
    registries = dict(read("servicediscovery", "list_services", "Services[].[Name, Arn]"))
    assert services[name]["serviceRegistries"] == [{"registryArn": registries[name]}]


def test_the_load_balancer_reaches_the_api_gateway_alone(read: Reader, services: Named) -> None:
    groups = read("elbv2", "describe_target_groups", "TargetGroups[].TargetGroupArn")
    behind = {name: service["loadBalancers"] for name, service in services.items()}
    assert len(groups) == 1
    assert behind == {
        "api-gateway": [
            {
                "targetGroupArn": groups[0],
                "containerName": "api-gateway",
                "containerPort": 8080,
            }
        ],
        "payment-processor": [],
        "fraud-detector": [],
    }


@each_service
def test_a_service_scales_from_two_to_ten_tasks(read: Reader, name: str) -> None:
    arguments = {"ServiceNamespace": "ecs", "ResourceIds": [resource(name)]}
    found = "ScalableTargets[].[ScalableDimension, MinCapacity, MaxCapacity]"
    targets = read("application-autoscaling", "describe_scalable_targets", found, **arguments)
    assert targets == [["ecs:service:DesiredCount", 2, 10]]


@each_service
def test_a_service_follows_its_cpu_and_its_memory_at_seventy_percent(
    read: Reader, name: str
) -> None:
    arguments = {"ServiceNamespace": "ecs", "ResourceId": resource(name)}
    found = "ScalingPolicies[].TargetTrackingScalingPolicyConfiguration"
    policies = read("application-autoscaling", "describe_scaling_policies", found, **arguments)
    metric = "PredefinedMetricSpecification"
    assert sorted(
        (one[metric]["PredefinedMetricType"], one["TargetValue"]) for one in policies
    ) == [("ECSServiceAverageCPUUtilization", 70), ("ECSServiceAverageMemoryUtilization", 70)]
    for one in policies:
        assert (one["ScaleInCooldown"], one["ScaleOutCooldown"]) == (300, 60)


def resource(name: str) -> str:
    return f"service/payment-cluster-dev/payment-{name}-dev"
