"""One dashboard for an environment: a graph for each question, a line for each service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from modules.alarms.spec import DASHBOARD
from modules.alarms.watched import Watched
from modules.bindings.aws import CloudwatchDashboard
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.iam.account import Account
from modules.language.data import json_text
from modules.language.expression import When
from modules.language.functions import split
from modules.language.value import Value

WIDTH, HEIGHT = 12, 6
"""Two graphs beside each other: a dashboard is 24 wide."""

STOPPED = (
    "fields @timestamp, detail.group, detail.stopCode, detail.stoppedReason, detail.reason "
    "| sort @timestamp desc | limit 20"
)

Line = Callable[[Value[str], Any], list[Any]]


class Dashboard(Construct):
    """The dashboard. The number of its graphs is the same however many services there are."""

    def __init__(
        self, scope: Construct, id: str, *, watched: Watched, account: Account, log_group: str
    ) -> None:
        """Create the dashboard.

        Args:
            scope: Parent construct.
            id: Construct id.
            watched: What is shown.
            account: Its account.
            log_group: Log group of events.
        """
        super().__init__(scope, id)
        self._watched, self._region = watched, account.region
        graphs = [*self._of_services(), *self._of_routes(), *self._of_others()]
        stopped = {
            "type": "log",
            "width": 2 * WIDTH,
            "height": HEIGHT,
            "properties": {
                "title": "Rollouts and stopped tasks",
                "query": f"SOURCE '{log_group}' | {STOPPED}",
                "region": account.region,
                "view": "table",
            },
        }
        dashboard = CloudwatchDashboard(
            self,
            "_dashboard",
            dashboard_name=watched.names.of("aws_cloudwatch_dashboard", DASHBOARD),
            dashboard_body=json_text({"widgets": [*graphs, stopped]}),
        )
        self.url = (
            f"https://{account.console}/cloudwatch/home?region={account.region}"
            f"#dashboards/dashboard/{reference(dashboard, 'dashboard_name')}"
        )

    def _of_services(self) -> list[When]:
        watched = self._watched
        services = watched.services

        def line(namespace: str, metric: str) -> Line:
            return lambda name, _service: [
                *(namespace, metric, "ClusterName", watched.cluster_name, "ServiceName"),
                watched.names.of("aws_ecs_service", str(name)),
                {"label": name},
            ]

        insights = watched.container_insights & (services.length > 0)
        return [
            self._graph(
                "Running tasks",
                services,
                line("ECS/ContainerInsights", "RunningTaskCount"),
                shown=insights,
            ),
            self._graph("CPU, percent", services, line("AWS/ECS", "CPUUtilization")),
            self._graph("Memory, percent", services, line("AWS/ECS", "MemoryUtilization")),
        ]

    def _of_routes(self) -> list[When]:
        routes = self._watched.routes

        def line(metric: str) -> Line:
            return lambda name, route: [
                *("AWS/ApplicationELB", metric),
                *("LoadBalancer", route.load_balancer_arn_suffix),
                *("TargetGroup", split(":", route.target_group_arn)[5]),
                {"label": name},
            ]

        return [
            self._graph("Requests", routes, line("RequestCount"), stat="Sum"),
            self._graph("Answers with 5xx", routes, line("HTTPCode_Target_5XX_Count"), stat="Sum"),
            self._graph(
                "Slowest of a hundred answers, seconds",
                routes,
                line("TargetResponseTime"),
                stat="p99",
            ),
            self._graph("Unhealthy targets", routes, line("UnHealthyHostCount"), stat="Maximum"),
        ]

    def _of_others(self) -> list[When]:
        watched = self._watched

        def queue(metric: str) -> Line:
            return lambda name, arn: [
                *("AWS/SQS", metric, "QueueName", split(":", arn)[5]),
                {"label": name},
            ]

        def database(metric: str) -> Line:
            return lambda name, one: [
                "AWS/RDS",
                metric,
                (one.engine == "postgres").then("DBInstanceIdentifier", "DBClusterIdentifier"),
                one.identifier,
                {"label": name},
            ]

        waiting, dead = "ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesVisible"
        return [
            self._graph(
                "Age of the oldest message, seconds",
                watched.queue_arns,
                queue(waiting),
                stat="Maximum",
            ),
            self._graph(
                "Dead letters", watched.dead_letter_queue_arns, queue(dead), stat="Maximum"
            ),
            self._graph("CPU of databases, percent", watched.databases, database("CPUUtilization")),
            self._graph(
                "Connections to databases", watched.databases, database("DatabaseConnections")
            ),
        ]

    def _graph(
        self,
        title: str,
        table: Value[dict[str, Any]],
        line: Line,
        *,
        stat: str = "Average",
        shown: Value[bool] | None = None,
    ) -> When:
        """Return a graph with a line for each entry of a table; none of an empty one."""
        return When(
            table.length > 0 if shown is None else shown,
            {
                "type": "metric",
                "width": WIDTH,
                "height": HEIGHT,
                "properties": {
                    "title": title,
                    "metrics": table.entries(line),
                    "region": self._region,
                    "stat": stat,
                    "period": 60,
                },
            },
        )
