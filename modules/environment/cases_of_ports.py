"""Calls of further ports of services."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong
from modules.service.cases_of_ports import NAMED

PORTS = join(
    NAMED.below("services.api"),
    services(
        web={"calls": {"api": "asks", "api:metrics": "scrapes"}}, api={"ports": {"metrics": 9090}}
    ),
    services(web={"calls": {"api:grpc": "asks"}}, api={"ports": {"grpc": 50051, "metrics": 9090}}),
    wrong(
        "call of a port that is not there",
        services(web={"calls": {"api:metrcs": "scrapes"}}, api={"ports": {"metrics": 9090}}),
        'services.web.calls: "api:metrcs" names no port of the service; did you mean "metrics"?',
    ),
    wrong(
        "call of a port of a service without further ones",
        services(web={"calls": {"api:metrics": "scrapes"}}, api={}),
        'services.web.calls: "api:metrics" names a port, and the service has no further ones; '
        "write it to ports of the service",
    ),
    wrong(
        "call of an own port",
        services(api={"calls": {"api:metrics": "scrapes"}, "ports": {"metrics": 9090}}),
        'services.api.calls: "api" is the service itself; remove it',
    ),
    wrong(
        "call of a port that is called as a service is",
        services(
            web={"calls": {"api:metrics": "scrapes", "api-metrics": "asks"}},
            api={"ports": {"metrics": 9090}},
            api_metrics={},
        ),
        'services.web.calls: "api-metrics" would have the same address as the call of '
        '"api:metrics" by "web"; rename one of the services',
    ),
    wrong(
        "call of a port that is called as a queue is",
        {
            **services(
                web={"calls": {"api:metrics": "scrapes"}, "consumes": {"api-metrics": "counts"}},
                api={"ports": {"metrics": 9090}},
            ),
            "queues.api-metrics": {},
        },
        'services.web.calls: "api-metrics" is called as a queue that is used here, and '
        "API_METRICS_URL would be the address of both; rename the queue",
    ),
)
