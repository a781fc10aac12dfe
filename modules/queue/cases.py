"""What the module ``queue`` takes and refuses."""

from __future__ import annotations

from typing import Literal

from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import key_arns, topic_arns
from modules.language.cases_of_kinds import choice, whole_number
from modules.language.cases_of_names import names, platform_names
from modules.language.cases_of_tags import tags
from modules.queue.inputs import QueueInputs

OF_FIFO = "is of a FIFO queue; set fifo_queue = true or remove it"

QUEUES = join(
    {"fifo_queue": True, "content_based_deduplication": True},
    {"fifo_queue": True, "fifo_throughput_limit": "perMessageGroupId"},
    choice(
        "fifo_throughput_limit",
        Literal["perQueue", "perMessageGroupId"],
        "perGroup",
        given={"fifo_queue": True, "fifo_throughput_limit": "perGroup"},
    ),
    wrong(
        "deduplication of a standard queue",
        {"content_based_deduplication": True},
        f"content_based_deduplication: {OF_FIFO}",
    ),
    wrong(
        "high throughput of a standard queue",
        {"fifo_throughput_limit": "perMessageGroupId"},
        f"fifo_throughput_limit: {OF_FIFO}",
    ),
    whole_number("visibility_timeout_seconds", 0, 43200),
    whole_number("message_retention_seconds", 60, 1209600),
    whole_number("delay_seconds", 0, 900),
    whole_number("receive_wait_time_seconds", 0, 20),
    whole_number("max_receive_count", 1, 1000),
)
"""What an environment file says of a queue, too."""

CASES = Cases(
    QueueInputs,
    {"platform": "shop", "name": "orders"},
    platform_names("platform"),
    names("name", 32),
    QUEUES,
    key_arns("kms_key_arn"),
    topic_arns("topic_arns.0", lambda arn: {"topic_arns": [arn]}),
    wrong(
        "topic_arns: 21",
        {"topic_arns": [f"arn:aws:sns:eu-west-1:111122223333:t{number}" for number in range(21)]},
        "topic_arns: 21 given; give at most 20",
    ),
    tags(),
)
