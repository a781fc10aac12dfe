"""What is done to the local AWS in a rehearsal is forgotten, and nothing else is."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from local_aws.rehearsal import rehearsed
from local_aws.server import LocalAws, running

Connect = Callable[[str], Any]


def test_a_rehearsal_begins_with_what_is_there_and_leaves_nothing(
    local: Connect, local_aws: LocalAws
) -> None:
    sqs, name = local("sqs"), uuid4().hex
    sqs.create_queue(QueueName=f"{name}-before")

    def there() -> set[str]:
        urls = sqs.list_queues(QueueNamePrefix=name)["QueueUrls"]
        return {url.rpartition("-")[2] for url in urls}

    for _ in range(2):
        with rehearsed(local_aws.pid):
            sqs.create_queue(QueueName=f"{name}-during")
            assert there() == {"before", "during"}
        assert there() == {"before"}
    sqs.create_queue(QueueName=f"{name}-after")
    assert there() == {"before", "after"}


def test_the_same_server_answers_in_a_rehearsal(local_aws: LocalAws) -> None:
    with rehearsed(local_aws.pid):
        assert running(local_aws.log_file.parent) == local_aws
    assert running(local_aws.log_file.parent) == local_aws
