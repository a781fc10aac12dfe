"""Service deployments and revisions, by which AWS provider 6 waits; moto answers no such action."""

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.responses import ActionResult


def list_service_deployments(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Lists the deployments of a service, from the newest; moto answers 500."""
    service = responses.ecs_backend._get_service(
        responses._get_param("cluster", "default"), responses._get_param("service").split("/")[-1]
    )
    after = responses._get_param("createdAt", {}).get("after")
    found = [view for view in _views(service) if after is None or view["createdAt"] > after]
    return ActionResult({"serviceDeployments": found})


def describe_service_deployments(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Describes deployments by ARN, with what became of them; moto answers 500."""
    wanted = responses._get_param("serviceDeploymentArns")
    by_arn = {
        view["serviceDeploymentArn"]: view
        for service in responses.ecs_backend.services.values()
        for view in _views(service)
    }
    missing = [{"arn": arn, "reason": "MISSING"} for arn in wanted if arn not in by_arn]
    found = [by_arn[arn] for arn in wanted if arn in by_arn]
    return ActionResult({"serviceDeployments": found, "failures": missing})


def describe_service_revisions(responses: Any, _stock: Callable[[], Any]) -> Any:
    """Describes what each deployment was to run, by ARN; moto answers 500."""
    wanted = responses._get_param("serviceRevisionArns")
    by_arn = {
        _revision_arn(service, deployment): {
            "serviceRevisionArn": _revision_arn(service, deployment),
            "serviceArn": service.arn,
            "clusterArn": service.cluster_arn,
            "taskDefinition": deployment["taskDefinition"],
            "createdAt": deployment["createdAt"],
        }
        for service in responses.ecs_backend.services.values()
        for deployment in service.deployment_history
    }
    missing = [{"arn": arn, "reason": "MISSING"} for arn in wanted if arn not in by_arn]
    found = [by_arn[arn] for arn in wanted if arn in by_arn]
    return ActionResult({"serviceRevisions": found, "failures": missing})


def _revision_arn(service: Any, deployment: dict[str, Any]) -> str:
    revision = deployment["id"].partition("/")[2]
    return f"{service.arn.replace(':service/', ':service-revision/')}/{revision}"


def _views(service: Any) -> Iterator[dict[str, Any]]:
    """What both actions tell; moto sends of it what the model of the action knows."""
    for deployment in reversed(service.deployment_history):
        # The provider finds the deployment of a task set by the id in the ARN of its revision.
        revision = deployment["id"].partition("/")[2]
        revision_arn = _revision_arn(service, deployment)
        yield {
            "serviceDeploymentArn": (
                f"{service.arn.replace(':service/', ':service-deployment/')}/{revision}"
            ),
            "serviceArn": service.arn,
            "clusterArn": service.cluster_arn,
            "createdAt": deployment["createdAt"],
            "startedAt": deployment["createdAt"],
            "updatedAt": deployment["updatedAt"],
            "targetServiceRevisionArn": revision_arn,
            "targetServiceRevision": {
                "arn": revision_arn,
                "requestedTaskCount": deployment["desiredCount"],
                "runningTaskCount": deployment["runningCount"],
                "pendingTaskCount": deployment["pendingCount"],
            },
            "status": deployment["serviceDeploymentStatus"],
            "statusReason": deployment["rolloutStateReason"],
            "deploymentConfiguration": service.deployment_configuration,
        }
