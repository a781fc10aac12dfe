"""The alarms of an environment, and what is refused of them."""

from __future__ import annotations

from modules.alarms.cases import ALARMS as OF_MODULE
from modules.alarms.cases import TOPIC
from modules.environment.cases_of_routes import BALANCER
from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong
from modules.language.cases_of_kinds import texts

ROLLED_BACK = {"route": {"priority": 1}, "deployment_alarms": ["server-errors"]}

ALARMS = join(
    OF_MODULE.below("alarms"),
    {"alarms": {"topic_arn": TOPIC}},
    texts(
        "alarms.topic_arn",
        "write the ARN of a topic of SNS: arn:aws:sns:<region>:<account>:<name>",
        *("on-call", ""),
    ),
    wrong(
        "a topic of another region",
        {"alarms": {"topic_arn": TOPIC.replace("eu-west-1", "eu-west-2")}},
        f'alarms.topic_arn: "{TOPIC.replace("eu-west-1", "eu-west-2")}" is in eu-west-2, the '
        "environment in eu-west-1; name one there",
    ),
    {"alarms": {"enabled": True}},
    {"alarms": {"enabled": False}},
    wrong(
        "an address for a topic of others",
        {"alarms": {"topic_arn": TOPIC, "email": "on-call@example.com"}},
        "alarms.email: subscribes the topic that is made, and topic_arn is one that exists; remove "
        "one of them",
    ),
    {"topics": {"alarms": {}}, "alarms": {"topic_arn": TOPIC}},
    {"load_balancer": BALANCER, "alarms": {}, **services(api=ROLLED_BACK)},
    services(api={"deployment_alarms": ["errors of somebody else"]}),
    wrong(
        "an alarm of a route that is not there",
        {"alarms": {}, **services(api={"deployment_alarms": ["server-errors"]})},
        'services.api.deployment_alarms: "server-errors" is an alarm of its route, and it has '
        "none; give it one or remove the alarm",
    ),
    {"load_balancer": BALANCER, "alarms.enabled": False, **services(api=ROLLED_BACK)},
    wrong(
        "a topic called as that of the alarms",
        {"topics": {"alarms": {}}, "alarms": {}},
        "topics.alarms: is what the topic of alarms is called; rename it",
    ),
)
