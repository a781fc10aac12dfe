"""What an environment with alarms has, and who may tell of it."""

from __future__ import annotations

import json
from typing import Any

from modules.alarms.events import of_databases
from modules.alarms.inputs import MAX_DATABASES
from modules.alarms.spec import RULES
from modules.alarms.watched_spec import WatchedDatabase
from modules.environment.layers import merge_tables
from modules.language.data import json_text
from modules.language.value import Value
from tests.alarms.watched import ALARM, EVERYTHING, OF_ALARMS
from tests.support.environments import environment, least, synthesized

RULE = "aws_cloudwatch_event_rule"
ON: dict[str, Any] = {"alarms": {}}
TOPIC = "${aws_sns_topic.alarms.arn}"


def pattern(label: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(least(ON).resource(f"{RULE}.{label}")["event_pattern"])
    return found


def is_on(alarms: Any, *, disposable: bool) -> bool:
    spec = environment({"disposable": disposable, "alarms": alarms})
    return f"{RULE}.failed_tasks" in synthesized(spec).addresses()


def test_alarms_are_on_unless_the_environment_is_disposable_and_says_nothing_of_them() -> None:
    assert is_on(None, disposable=False)
    assert not is_on(None, disposable=True)
    assert is_on({}, disposable=True)
    assert is_on({"email": "a@example.com"}, disposable=True)
    assert not is_on({"enabled": False}, disposable=False)


def test_false_is_short_for_none_of_them_whatever_lies_below() -> None:
    below = {"alarms": {"email": "a@example.com"}}

    assert merge_tables({}, {"alarms": False}) == {"alarms": {"enabled": False}}
    assert merge_tables(below, {"alarms": False})["alarms"]["enabled"] is False


def test_there_is_each_kind_of_alarm_where_there_is_something_to_watch() -> None:
    found = least(EVERYTHING)

    assert found.addresses(ALARM) == [f"{ALARM}.{label}" for label in OF_ALARMS]
    assert {*map(str, found.resource(f"{ALARM}.dead_letters")["for_each"])} == {
        "orders-dlq",
        "report-dead-letters",
    }
    assert found.resource(f"{ALARM}.at_max_capacity")["for_each"] == {"web": {"max_capacity": 10}}


def test_an_alarm_says_of_a_period_without_data_that_nothing_happened() -> None:
    said = {
        label: least(EVERYTHING).resource(f"{ALARM}.{label}")["treat_missing_data"]
        for label in OF_ALARMS
    }

    assert said.pop("certificate_expiry") == "ignore"
    assert {*said.values()} == {"notBreaching"}


def test_alarms_watch_names_so_no_service_waits_for_its_alarms_nor_they_for_it() -> None:
    found = least(EVERYTHING)

    alarm = json.dumps(found.resource(f"{ALARM}.tasks_missing"))
    assert "shop-${each.key}-test" in alarm
    assert "aws_ecs_service." not in alarm
    assert ALARM not in json.dumps(found.resource("aws_ecs_service.web"))


def test_a_renamed_service_keeps_the_alarms_of_its_name_in_aws() -> None:
    renamed = least({**ON, "services": {"shop": {"renamed_from": ["web"]}}})

    assert [*renamed.resource(f"{ALARM}.tasks_missing")["for_each"]] == ["web"]


def test_further_routes_are_watched_by_a_name_that_no_service_has() -> None:
    route = {"services.web.routes.admin": {"priority": 200, "path_patterns": ["/admin/*"]}}
    found = least({**EVERYTHING, **route})

    assert [*found.resource(f"{ALARM}.server_errors")["for_each"]] == ["web", "web-route-admin"]


def test_without_container_insights_nobody_counts_tasks() -> None:
    found = least({**EVERYTHING, "cluster.container_insights": "disabled"})

    gone = {f"{ALARM}.{label}" for label in ("tasks_missing", "at_max_capacity")}
    assert not gone & {*found.addresses()}
    assert "Running tasks" not in found.resource("aws_cloudwatch_dashboard.this")["dashboard_body"]


def test_nothing_is_watched_of_a_network_that_others_own() -> None:
    given = {
        "network": {"vpc_id": "vpc-0a1b2c3d", "private_subnet_ids": ["subnet-0a1b2c3d"]},
        "alarms": {},
    }

    assert least(given).addresses(ALARM) == [f"{ALARM}.tasks_missing"]


def test_cloudwatch_publishes_for_this_account_and_eventbridge_without_a_condition() -> None:
    found = least(ON)
    account = {"StringEquals": {"aws:SourceAccount": ACCOUNT}}

    for address in ("aws_sns_topic_policy.alarms", "aws_kms_key_policy.alarms"):
        said = found.statements(address)
        assert said["Alarms"]["Principal"] == {"Service": "cloudwatch.amazonaws.com"}
        assert said["Alarms"]["Condition"] == account
        assert said["Events"]["Principal"] == {"Service": "events.amazonaws.com"}
        # What EventBridge sends to a topic meets no condition: it would be lost.
        assert "Condition" not in said["Events"]
    found.has("aws_sns_topic.alarms", kms_master_key_id="${aws_kms_key.alarms.arn}")


ACCOUNT = "${data.aws_caller_identity.current.account_id}"


def test_eventbridge_writes_into_the_log_group_of_events_alone() -> None:
    found = least(ON)

    write = found.statements("aws_cloudwatch_log_resource_policy.events", "policy_document")
    assert write["WriteEvents"]["Resource"] == "${aws_cloudwatch_log_group.ecs_events.arn}:*"
    encrypted = found.statements("aws_kms_key_policy.logs")["CloudWatchLogs"]["Condition"]
    groups = encrypted["ArnLike"]["kms:EncryptionContext:aws:logs:arn"]
    assert any(group.endswith(":log-group:/aws/events/shop-test/*") for group in groups)
    found.has("aws_cloudwatch_log_group.ecs_events", name="/aws/events/shop-test/ecs")


def test_failures_of_these_databases_alone_are_told_whatever_others_are_called() -> None:
    engines = {"a": "postgres", "a" * 32: "aurora-postgresql"}
    named = {
        f"databases.{name}": {"engine": engine, "engine_version": "16"}
        for name, engine in engines.items()
    }
    found = least(ON, {"name": "n" * 16, "project": "p" * 16}, named)

    told = json.loads(found.resource(f"{RULE}.databases")["event_pattern"])["detail"]
    assert told["SourceIdentifier"] == [
        found.resource("aws_db_instance.a")["identifier"],
        found.resource(f"aws_rds_cluster.{'a' * 32}")["cluster_identifier"],
    ]
    # The name of the latter is cut, so that it does not end as the others do.
    assert not told["SourceIdentifier"][1].endswith("n" * 16)
    assert f"{RULE}.databases" not in least(ON).addresses()


def test_the_identifiers_of_as_many_databases_as_there_may_be_fit_into_a_pattern() -> None:
    longest = WatchedDatabase(identifier=Value("i" * 63), engine=Value("postgres"))
    databases = Value({f"d{number}": longest for number in range(MAX_DATABASES)})

    assert len(json_text(of_databases(databases).pattern)) <= 2048


def test_each_rule_sends_to_the_log_or_tells_in_words() -> None:
    found = least(EVERYTHING)

    assert sorted(RULES) == sorted(
        address.partition(".")[2].replace("_", "-") for address in found.addresses(RULE)
    )
    for label in ("deployments", "stopped_tasks"):
        target = found.resource(f"aws_cloudwatch_event_target.{label}")
        assert target["arn"] == "${aws_cloudwatch_log_group.ecs_events.arn}"
    for label in ("databases", "failed_deployments", "failed_tasks"):
        target = found.resource(f"aws_cloudwatch_event_target.{label}")
        words = target["input_transformer"]
        assert target["arn"] == TOPIC
        # A text in quotes, with each variable as EventBridge replaces it.
        assert words["input_template"][0] == words["input_template"][-1] == '"'
        assert all(f"<{name}>" in words["input_template"] for name in words["input_paths"])


def test_tasks_that_end_as_they_should_are_not_told() -> None:
    failed = pattern("failed_tasks")["detail"]

    assert failed["group"] == [
        {"wildcard": "service:shop-*-test"},
        {"wildcard": "family:shop-*-test"},
    ]
    exited = failed["$or"][1]
    assert exited["containers"] == {"exitCode": [{"anything-but": [0, 143]}]}
    assert pattern("stopped_tasks")["detail"].keys() == {"clusterArn", "lastStatus", "group"}


def test_rollouts_of_these_services_alone_are_told() -> None:
    [service] = pattern("failed_deployments")["resources"]

    assert service["wildcard"].endswith(":service/${aws_ecs_cluster.this.name}/shop-*-test")
    assert pattern("failed_deployments")["detail"] == {"eventName": ["SERVICE_DEPLOYMENT_FAILED"]}


def test_the_address_of_the_dashboard_is_one_of_the_partition_s_console() -> None:
    china = {
        "region": "cn-north-1",
        "network.availability_zones": ["cn-north-1a", "cn-north-1b"],
        **ON,
    }

    assert least(china).outputs["dashboard_url"].startswith("https://console.amazonaws.cn/")
    assert least(ON).outputs["dashboard_url"].startswith("https://console.aws.amazon.com/")


def test_the_number_of_graphs_does_not_grow_with_that_of_services() -> None:
    def graphs(number: int) -> int:
        services = {f"services.number-{index}": {} for index in range(number)}
        body = least(ON, services).resource("aws_cloudwatch_dashboard.this")["dashboard_body"]
        return str(body).count('title = "') or str(body).count('"title"')

    assert graphs(1) == graphs(40) == 4


def test_a_service_is_rolled_back_by_its_own_alarm_which_is_there_before_it() -> None:
    alarms = ["server-errors", "errors of somebody else"]
    found = least({**EVERYTHING, "services.web.deployment_alarms": alarms})

    service = found.resource("aws_ecs_service.web")
    assert service["alarms"] == {
        "alarm_names": ["shop-web-server-errors-test", "errors of somebody else"],
        "enable": True,
        "rollback": True,
    }
    assert f"{ALARM}.server_errors" in service["depends_on"]
    made = found.resource(f"{ALARM}.server_errors")["alarm_name"]
    assert made.replace("${each.key}", "web") == service["alarms"]["alarm_names"][0]
    assert "aws_ecs_service." not in json.dumps(found.resource(f"{ALARM}.server_errors"))


def test_where_there_are_no_alarms_a_service_has_none_of_its_own() -> None:
    alarms = ["server-errors", "errors of somebody else"]
    off = {**EVERYTHING, "alarms": {"enabled": False}, "services.web.deployment_alarms": alarms}

    service = least(off).resource("aws_ecs_service.web")
    assert service["alarms"]["alarm_names"] == ["errors of somebody else"]


def test_an_empty_list_ends_what_ecs_was_told_of_alarms() -> None:
    ended = least({"services.web.deployment_alarms": []}).resource("aws_ecs_service.web")

    assert ended["alarms"] == {"alarm_names": [], "enable": False, "rollback": False}
    assert "alarms" not in least().resource("aws_ecs_service.web")
