"""The alarms of an environment, and what is refused of them."""

from __future__ import annotations

from modules.alarms.cases import ALARMS as OF_MODULE
from modules.alarms.cases import TOPIC
from modules.language.cases import join, wrong
from modules.language.cases_of_ids import topic_arns

ALARMS = join(
    OF_MODULE.below("alarms"),
    topic_arns("alarms.topic_arn"),
    {"alarms": {"enabled": True}},
    {"alarms": {"enabled": False}},
    wrong(
        "an address for a topic of others",
        {"alarms": {"topic_arn": TOPIC, "email": "on-call@example.com"}},
        "alarms.email: subscribes the topic that is made, and topic_arn is one that exists; remove "
        "one of them",
    ),
    {"topics": {"alarms": {}}, "alarms": {"topic_arn": TOPIC}},
    wrong(
        "a topic called as that of the alarms",
        {"topics": {"alarms": {}}, "alarms": {}},
        "topics.alarms: is what the topic of alarms is called; rename it",
    ),
)
