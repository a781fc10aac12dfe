"""Whom alarms reach, and from where on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from modules.language.numbers import AnyNumber
from modules.language.patterns import Matches
from modules.language.sources import TakenBy, api, sns
from modules.language.spec import Spec
from modules.language.value import Value

PUT_ALARM = api("cloudwatch", "PutMetricAlarm", "AmazonCloudWatch/latest/APIReference")

RULES = ("databases", "deployments", "failed-deployments", "failed-tasks", "stopped-tasks")
"""Ends of the names of the rules of EventBridge."""

DASHBOARD = "overview"
"""End of the name of the dashboard, which CloudWatch overwrites without a word."""

POLICY = "events"
"""End of the name of the policy that lets EventBridge log, which is overwritten as well."""

Email = Annotated[
    str,
    Matches(
        r"[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9](-*[A-Za-z0-9])*\.)+[A-Za-z]{2,63}",
        "an e-mail address",
    ),
    Field(max_length=254),
    sns("Subscribe"),
]


class AlarmsSpec(Spec):
    """Whom alarms reach, and the few thresholds that depend on the application."""

    taken_by: ClassVar[TakenBy] = PUT_ALARM

    email: Value[Email | None] = Value(None)
    """E-mail address that the topic writes to, once its owner has followed the link that AWS sends.

    Default: none; subscribe the topic of the output ``alarm_topic_arn`` with whatever wakes people.
    """

    server_error_percent: Value[Annotated[float, Field(ge=0, le=100), AnyNumber()]] = Value(5)
    """Share of requests answered with 5xx above which a route is alarmed, in percent, such
    as ``0.5``. 0: at any failure.

    It counts minutes with 20 requests or more: with fewer, one failure would be above the default.
    AWS recommends 5 % for its own gateways (Amazon CloudWatch user guide, "Recommended alarms").
    """

    response_time_milliseconds: Value[Annotated[int, Field(ge=1, le=4000000)]] = Value(2000)
    """Milliseconds within which 99 of 100 requests to a route are to be answered.

    It counts periods of five minutes with 100 requests or more: of fewer, the slowest decides
    alone. After two seconds a person waits, and a caller with a timeout begins to repeat.
    """

    backlog_age_seconds: Value[Annotated[int, Field(ge=1, le=1209600)]] = Value(300)
    """Seconds that the oldest message of a consumed queue may wait.

    Five minutes are longer than a consumer takes to be replaced or to be scaled out.
    """

    database_connections: Value[Annotated[int, Field(ge=1, le=262143)]] = Value(150)
    """Connections to a database, or to all instances of a cluster on average, that are many.

    The default is three quarters of what the smallest class takes that is made here by itself,
    ``db.t4g.small``. A larger one takes more: raise it with the class.
    """
