"""Queues and topics of an environment, and what its services and jobs may say of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modules.environment.cases_of_closed_networks import ENDPOINTS, PUBLISHED, closed
from modules.environment.cases_of_services import services
from modules.language.cases import Case, Changes, Group, join, wrong
from modules.language.cases_of_kinds import reasons
from modules.language.cases_of_names import table_names
from modules.queue.cases import QUEUES
from modules.topic.cases import DEDUPLICATION, MANY_OF_FIFO

SHIPMENTS: Changes = {"queues": {"shipments": {}}}
EVENTS: Changes = {"topics": {"events": {}}}
BACKLOG = "services.api.scaling.acceptable_backlog_per_task"


def api(**fields: Any) -> Changes:
    """Return the queue, the topic and a service with some fields."""
    return {**SHIPMENTS, **EVENTS, **services(api=fields)}


def subscribed(**topic: Any) -> Changes:
    """Return a topic, and two queues of which it may have subscriptions."""
    queues = {"shipments": {}, "ledger": {"fifo_queue": True}}
    return {"queues": queues, "topics": {"events": topic}}


def many(queues: int, topics: int, **topic: Any) -> Changes:
    """Return a number of topics with some fields, of which each sends into all of the queues."""
    subscribed: dict[str, Any] = {f"q{number}": {} for number in range(queues)}
    fields = {**topic, "subscriptions": subscribed}
    return {"queues": subscribed, "topics": {f"t{number}": fields for number in range(topics)}}


def _of_modules() -> Iterator[Group | Case]:
    yield QUEUES.below("queues.shipments")
    yield Group((), (DEDUPLICATION,)).below("topics.events")


PARTS = join(
    *_of_modules(),
    table_names("queues", lambda name: {"queues": {name: {}}}),
    table_names("topics", lambda name: {"topics": {name: {}}}),
    *(
        wrong(
            f"{table}: 201",
            {table: {f"n{number}": {} for number in range(201)}},
            f"{table}: 201 given; give at most 200",
        )
        for table in ("queues", "topics")
    ),
    subscribed(fifo_topic=True, subscriptions={"shipments": {}, "ledger": {}}),
    subscribed(subscriptions={"shipments": {"raw_message_delivery": False}}),
    wrong(
        "subscriptions of a FIFO topic of the file: 101",
        many(101, 1, fifo_topic=True),
        f"topics.t0.{MANY_OF_FIFO}",
    ),
    many(1, 60),
    wrong(
        "topics that send into a queue: 61",
        many(1, 61),
        "queues.q0: 61 topics send into it, each with its ARN in the queue's policy of 8,192 "
        "bytes, and AWS allows 60, never more; remove some subscriptions",
    ),
    wrong(
        "a subscription of nothing",
        subscribed(subscriptions={"shipment": {}}),
        'topics.events.subscriptions: "shipment" is no queue of this environment; did you mean '
        '"shipments"?',
    ),
    wrong(
        "a FIFO queue that subscribes a standard topic of the file",
        subscribed(subscriptions={"ledger": {}}),
        'topics.events.subscriptions: "ledger" is a FIFO queue, which gets messages of a FIFO '
        "topic alone; set fifo_topic = true or remove it",
    ),
    Group(
        (),
        table_names(
            "topics.events.subscriptions", lambda name: subscribed(subscriptions={name: {}})
        ).wrong,
    ),
    wrong(
        "topics.events.subscriptions: 201",
        subscribed(subscriptions={f"q{number}": {} for number in range(201)}),
        "topics.events.subscriptions: 201 given; give at most 200",
    ),
    *(
        wrong(
            f"a queue called as a dead-letter queue: {name}",
            {"queues": {name: {}}},
            f"queues.{name}: is what a dead-letter queue is called, which the platform makes; "
            "rename it",
        )
        for name in ("report-dlq", "report-dead-letters")
    ),
    wrong(
        "a topic called as a queue",
        {**SHIPMENTS, "topics": {"shipments": {}}},
        "topics.shipments: is what a queue is called, and publishes names both; rename one",
    ),
)

USERS = join(
    api(consumes={"shipments": "ships"}, publishes={"events": "tells", "shipments": "again"}),
    reasons("services.api.consumes.shipments", lambda why: api(consumes={"shipments": why})),
    reasons("services.api.publishes.events", lambda why: api(publishes={"events": why})),
    wrong(
        "a queue that is not there",
        api(consumes={"shipment": "ships"}),
        'services.api.consumes: "shipment" is no queue of this environment; did you mean '
        '"shipments"?',
    ),
    wrong(
        "a topic that is consumed",
        api(consumes={"events": "ships"}),
        'services.api.consumes: "events" is a topic, whose messages a task gets by a queue; write '
        "the queue, and topics.events.subscriptions with it",
    ),
    wrong(
        "a target that is not there",
        api(publishes={"event": "tells"}),
        'services.api.publishes: "event" is no queue and no topic of this environment; did you '
        'mean "events"?',
    ),
    wrong(
        "a job that consumes what is not there",
        {**SHIPMENTS, "jobs.report": {"image": PUBLISHED, "consumes": {"shipment": "counts"}}},
        'jobs.report.consumes: "shipment" is no queue of this environment; did you mean '
        '"shipments"?',
    ),
    wrong(
        "the variable of a queue",
        api(consumes={"shipments": "ships"}, environment={"SHIPMENTS_URL": "a"}),
        "services.api.environment: SHIPMENTS_URL is set by the platform to the URL of "
        '"shipments"; rename or remove it',
    ),
    wrong(
        "the variable of a topic",
        api(publishes={"events": "tells"}, environment={"EVENTS_ARN": "a"}),
        'services.api.environment: EVENTS_ARN is set by the platform to the ARN of "events"; '
        "rename or remove it",
    ),
    wrong(
        "a queue called as a service that is called",
        {
            "queues": {"stock": {}},
            **services(api={"consumes": {"stock": "a"}, "calls": {"stock": "b"}}, stock={}),
        },
        'services.api.calls: "stock" is called as a queue that is used here, and STOCK_URL would '
        "be the address of both; rename the queue",
    ),
    *(
        Group(
            (),
            table_names(f"services.api.{field}", used).wrong,
        )
        for field, used in {
            "consumes": lambda name: api(consumes={name: "why"}),
            "publishes": lambda name: api(publishes={name: "why"}),
        }.items()
    ),
    *(
        wrong(
            f"{field}: 51 of a service",
            {
                "queues": {f"q{number}": {} for number in range(51)},
                **services(api={field: {f"q{number}": "why" for number in range(51)}}),
            },
            f"services.api.{field}: 51 given; give at most 50",
        )
        for field in ("consumes", "publishes")
    ),
)

SCALED = join(
    api(consumes={"shipments": "ships"}, scaling={"acceptable_backlog_per_task": 100}),
    wrong(
        "a backlog of no queue of the file",
        api(scaling={"acceptable_backlog_per_task": 100}),
        f"{BACKLOG}: counts messages of the queues in consumes, and there is none; name one or "
        "remove it",
    ),
    wrong(
        "a backlog of six queues of the file",
        {
            "queues": {f"q{number}": {} for number in range(6)},
            **services(
                api={
                    "consumes": {f"q{number}": "why" for number in range(6)},
                    "scaling": {"acceptable_backlog_per_task": 100},
                }
            ),
        },
        f"{BACKLOG}: counts messages of 6 queues, and CloudWatch adds up those of 5; divide the "
        "service into two",
    ),
    wrong(
        "a backlog without Container Insights",
        {
            **api(consumes={"shipments": "ships"}, scaling={"acceptable_backlog_per_task": 100}),
            "cluster.container_insights": "disabled",
        },
        f"{BACKLOG}: counts running tasks, which Container Insights measures, and "
        'cluster.container_insights is "disabled"; write "enabled" or remove it',
    ),
)

_ASLEEP = {"min_capacity": 0, "acceptable_backlog_per_task": 100}

IN_CLOSED_NETWORKS = join(
    *(
        wrong(
            f"closed network without the endpoint {endpoint}",
            {**closed(*ENDPOINTS), **api(image=":1", port=0, **fields)},
            f"network.interface_endpoints: {endpoint} missing; without NAT gateways tasks reach "
            'AWS through endpoints alone, add it or set nat_gateways = "single"',
        )
        for endpoint, fields in {
            "sqs": {"consumes": {"shipments": "ships"}},
            "sns": {"publishes": {"events": "tells"}},
        }.items()
    ),
    {
        **closed(*ENDPOINTS, "sqs"),
        **api(image=":1", port=0, consumes={"shipments": "ships"}, scaling=_ASLEEP),
    },
    wrong(
        "closed network with an image elsewhere that a message starts",
        {
            **closed(*ENDPOINTS, "sqs"),
            **api(image=PUBLISHED, consumes={"shipments": "ships"}, scaling=_ASLEEP),
        },
        f'services.api.image: "{PUBLISHED}" cannot be pulled without NAT gateways; push it to the '
        'service\'s own repository and write ":<tag>", or to another repository of ECR in '
        "eu-west-1. The first deployment makes its own: run it with scaling.max_capacity = 0, "
        "push, and raise that again",
    ),
)

MESSAGES = join(PARTS, USERS, SCALED, IN_CLOSED_NETWORKS)
