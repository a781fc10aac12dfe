"""A plan that loses a service, a job or what holds something says how a rename keeps it."""

from typing import Any

from commands.stacks.plan_report import report


def change(address: str, *actions: str, **body: Any) -> dict[str, Any]:
    """A change of one resource."""
    return {
        "address": address,
        "type": address.partition(".")[0],
        "change": {"actions": list(actions), "before": {}, "after": {}, **body},
    }


def told(*changes: dict[str, Any]) -> str:
    """The report of a plan with these changes."""
    return report("shop-dev", {"resource_changes": list(changes)})


def test_a_service_that_goes_while_another_comes_may_be_renamed() -> None:
    text = told(
        change("aws_ecs_service.web_shop", "delete"),
        change("aws_ecs_service.frontend", "create"),
        change("aws_service_discovery_service.web_shop", "delete"),
    )

    assert "`web-shop` goes and `frontend` comes: for AWS that is another service." in text
    assert "its DNS name, its images and its log events are lost" in text
    assert 'write `renamed_from = "web-shop"` into its table' in text
    assert "| `aws_ecs_service.web_shop` | destroy | - | the running tasks |" in text


def test_a_service_whose_name_in_aws_changes_has_lost_its_former_name() -> None:
    text = told(
        change("aws_ecs_service.frontend", "delete", "create", replace_paths=[["name"]]),
    )

    assert "`frontend` would be called something else in AWS" in text
    assert "Keep the `renamed_from` of its table" in text


def test_a_service_that_only_goes_or_only_comes_or_changes_is_no_rename() -> None:
    for changes in (
        [change("aws_ecs_service.web", "delete")],
        [change("aws_ecs_service.web", "create")],
        [change("aws_ecs_service.web", "update")],
        [change("aws_ecs_service.web", "delete", "create", replace_paths=[["cluster"]])],
        [change("aws_lb.web", "delete"), change("aws_lb.other", "create")],
    ):
        assert "renamed_from" not in told(*changes)


def test_a_job_that_goes_while_another_comes_may_be_renamed() -> None:
    text = told(
        change("aws_ecs_task_definition.report", "delete"),
        change("aws_ecs_task_definition.nightly", "create"),
        change("aws_sqs_queue.report_dead_letters", "delete"),
        change("aws_sqs_queue.nightly_dead_letters", "create"),
    )

    assert "`report` goes and `nightly` comes: for AWS that is another job." in text
    assert "the record of what its schedule could not start" in text
    assert 'write `renamed_from = "report"` into its table' in text
    assert "AWS renames no queue" not in text


def test_a_service_is_no_job_although_it_has_a_task_definition() -> None:
    text = told(
        change("aws_ecs_service.web", "delete"),
        change("aws_ecs_service.site", "create"),
        change("aws_ecs_task_definition.web", "delete"),
        change("aws_ecs_task_definition.site", "create"),
    )

    assert "another service" in text
    assert "another job" not in text


def test_a_job_whose_name_in_aws_changes_has_lost_its_former_name() -> None:
    family = change(
        "aws_ecs_task_definition.nightly", "delete", "create", replace_paths=[["family"]]
    )

    assert "`nightly` would be called something else in AWS" in told(family)


def test_what_holds_something_keeps_its_name() -> None:
    for kind, word in (
        ("aws_sqs_queue", "queue"),
        ("aws_dynamodb_table", "table"),
        ("aws_rds_cluster", "database"),
        ("aws_lb", "load balancer"),
    ):
        text = told(change(f"{kind}.orders", "delete"), change(f"{kind}.parcels", "create"))

        assert f"`orders` goes and `parcels` comes: AWS renames no {word}" in text
        assert "keep the former name in the file" in text
        assert "renames" not in told(change(f"{kind}.orders", "delete"))
