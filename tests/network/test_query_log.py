"""The names that are looked up are recorded, encrypted, where it is asked for."""

from tests.support.environments import least


def test_what_the_resolver_of_the_vpc_is_asked_is_written_to_a_group_of_its_own() -> None:
    found = least({"network.query_log": True})

    found.has(
        "aws_cloudwatch_log_group.query_log",
        name="/vpc/shop-test/query-log",
        kms_key_id="${aws_kms_key.logs.arn}",
    )
    assert found.resource("aws_route53_resolver_query_log_config.this") == {
        "name": "shop-query-log-test",
        "destination_arn": "${aws_cloudwatch_log_group.query_log.arn}",
    }
    assert found.resource("aws_route53_resolver_query_log_config_association.this") == {
        "resolver_query_log_config_id": "${aws_route53_resolver_query_log_config.this.id}",
        "resource_id": "${aws_vpc.this.id}",
    }
