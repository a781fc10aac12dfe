"""ECS services as ECS keeps and runs them; moto drops half of the fields and starts no task."""

from collections.abc import Callable
from typing import Any

from botocore import xform_name
from moto.applicationautoscaling.models import applicationautoscaling_backends
from moto.ecs.exceptions import InvalidParameterException

from local_aws.additions import application_autoscaling, ecs_deployments, elbv2_target_groups

# Members that CreateService and UpdateService take and DescribeServices gives back, but moto drops.
# Serialized by moto from the attribute of the same name in snake case.
DROPPED_FIELDS = (
    "availabilityZoneRebalancing",
    "capacityProviderStrategy",
    "deploymentConfiguration",
    "enableECSManagedTags",
    "enableExecuteCommand",
    "healthCheckGracePeriodSeconds",
    "loadBalancers",
    "networkConfiguration",
    "placementConstraints",
    "placementStrategy",
    "platformVersion",
    "propagateTags",
    "serviceRegistries",
)

# A change of one of these replaces the tasks; every other is taken over by the tasks that run.
FIELDS_THAT_REDEPLOY = (
    "capacityProviderStrategy",
    "loadBalancers",
    "networkConfiguration",
    "platformVersion",
    "serviceRegistries",
)


def create_service(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps the fields that moto drops, fills in ECS's defaults, and begins a deployment."""
    elbv2_target_groups.require_load_balancer(responses)
    _judge_grace_period(responses, responses._get_param("loadBalancers"))
    _judge_ports(
        responses, responses._get_param("taskDefinition"), responses._get_param("loadBalancers")
    )
    answer = stock()
    service = answer.result["service"]
    for name, value in _defaults(responses, service).items():
        _set(service, name, value)
    _keep_given_fields(responses, service)
    if service.capacity_provider_strategy:
        service.launch_type = None
    ecs_deployments.deploy(responses.ecs_backend, service)
    return answer


def update_service(responses: Any, stock: Callable[[], Any]) -> Any:
    """Keeps the fields that moto drops, and deploys or scales as the change demands."""
    elbv2_target_groups.require_load_balancer(responses)
    given = responses._get_params()
    service = responses.ecs_backend._get_service(
        given.get("cluster", "default"), given["service"].split("/")[-1]
    )
    balancers = given.get("loadBalancers")
    balancers = service.load_balancers if balancers is None else balancers
    _judge_grace_period(responses, balancers)
    _judge_ports(responses, given.get("taskDefinition") or service.task_definition, balancers)
    before = {name: getattr(service, xform_name(name)) for name in FIELDS_THAT_REDEPLOY}
    before_task_definition = service.task_definition
    before_configuration = service.deployment_configuration
    if given.get("forceNewDeployment"):
        # moto gives the present deployment another id and date, where ECS begins one beside it.
        service.deployments = [*map(dict, service.deployments)]
    answer = stock()
    if given.get("taskDefinition"):
        # moto keeps what the caller wrote, ECS answers with the ARN.
        backend = responses.ecs_backend
        service.task_definition = backend.describe_task_definition(service.task_definition).arn
    service.deployment_configuration = before_configuration
    _keep_given_fields(responses, service)
    if not service.load_balancers:
        service.health_check_grace_period_seconds = None
    if service.capacity_provider_strategy:
        service.launch_type = None
    redeploys = (
        given.get("forceNewDeployment")
        or service.task_definition != before_task_definition
        or any(getattr(service, xform_name(name)) != old for name, old in before.items())
    )
    if redeploys:
        ecs_deployments.deploy(responses.ecs_backend, service)
    elif given.get("desiredCount") is not None:
        ecs_deployments.scale(responses.ecs_backend, service)
    return answer


def describe_services(responses: Any, stock: Callable[[], Any]) -> Any:
    """Lets each service go one step towards what was asked of it, so that waiting is real."""
    answer = stock()
    for service in answer.result["services"]:
        ecs_deployments.advance(service)
    return answer


def delete_service(responses: Any, stock: Callable[[], Any]) -> Any:
    """Ends the tasks of the service and its scaling, which moto leaves as they are."""
    answer = stock()
    service = answer.result["service"]
    ecs_deployments.end(service)
    backend = applicationautoscaling_backends[responses.current_account][responses.region]
    application_autoscaling.forget_service(
        backend, f"service/{service.cluster_name}/{service.name}"
    )
    return answer


def list_services(responses: Any, stock: Callable[[], Any]) -> Any:
    """Leaves out services that are deleted, as ECS does; moto lists them for ever."""
    answer = stock()
    inactive = {s.arn for s in responses.ecs_backend.services.values() if s.status == "INACTIVE"}
    answer.result["serviceArns"] = [a for a in answer.result["serviceArns"] if a not in inactive]
    return answer


def _judge_grace_period(responses: Any, load_balancers: Any) -> None:
    """Refuses a grace period, even of 0, for a service without a load balancer, as ECS does."""
    if responses._get_param("healthCheckGracePeriodSeconds") is not None and not load_balancers:
        raise InvalidParameterException(
            "Health check grace period is only valid for services configured to use load balancers"
        )


def _judge_ports(responses: Any, task_definition: str | None, load_balancers: Any) -> None:
    """Refuses a target group for a port that no container of the tasks has, as ECS does."""
    if not (task_definition and load_balancers):
        return
    found = responses.ecs_backend.describe_task_definition(task_definition)
    ports = {
        container["name"]: {mapped["containerPort"] for mapped in container.get("portMappings", ())}
        for container in found.container_definitions
    }
    for target in load_balancers:
        name, port = target["containerName"], target["containerPort"]
        if name not in ports:
            raise InvalidParameterException(
                f"The container {name} does not exist in the task definition."
            )
        if port not in ports[name]:
            raise InvalidParameterException(
                f"The container {name} did not have a container port {port} defined."
            )


def _defaults(responses: Any, service: Any) -> dict[str, Any]:
    """What ECS fills in on create where the caller says nothing."""
    cluster = responses.ecs_backend._get_cluster(service.cluster_name)
    asked_launch_type = responses._get_param("launchType")
    strategy = [] if asked_launch_type else cluster.default_capacity_provider_strategy or []
    given_strategy = responses._get_param("capacityProviderStrategy") or strategy
    providers = {item["capacityProvider"] for item in given_strategy}
    on_fargate = asked_launch_type == "FARGATE" or providers & {"FARGATE", "FARGATE_SPOT"}
    return {
        "availabilityZoneRebalancing": "ENABLED",
        "capacityProviderStrategy": strategy,
        "deploymentConfiguration": {
            "deploymentCircuitBreaker": {"enable": False, "rollback": False},
            "maximumPercent": 200,
            "minimumHealthyPercent": 100,
        },
        "enableECSManagedTags": False,
        "enableExecuteCommand": False,
        # Without a load balancer the field does not exist.
        "healthCheckGracePeriodSeconds": 0 if service.load_balancers else None,
        # moto sends an empty one, at which the provider crashes.
        "networkConfiguration": service.network_configuration or None,
        "placementConstraints": [],
        "placementStrategy": [],
        "platformVersion": "LATEST" if on_fargate else None,
        "platformFamily": "Linux" if on_fargate else None,
    }


def _keep_given_fields(responses: Any, service: Any) -> None:
    for name in DROPPED_FIELDS:
        value = responses._get_param(name)
        if value is None:
            continue
        if name == "deploymentConfiguration":
            # A part that is not given stays as it is.
            value = {**service.deployment_configuration, **value}
        if name == "capacityProviderStrategy":
            # ECS gives both numbers back, whichever was asked for.
            value = [{"base": 0, "weight": 0, **item} for item in value]
        _set(service, name, value)


def _set(service: Any, name: str, value: Any) -> None:
    setattr(service, xform_name(name), value)
