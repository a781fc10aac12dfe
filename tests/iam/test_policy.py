"""Policies are plain data, written as IAM gives them back."""

import json

from modules.iam.policy import document, statement


def test_the_least_statement_says_only_what_was_given() -> None:
    assert statement("Read", actions=["s3:GetObject"]) == {
        "Sid": "Read",
        "Effect": "Allow",
        "Action": "s3:GetObject",
    }


def test_a_list_of_one_is_the_plain_value_and_a_longer_one_stays_a_list() -> None:
    one = statement("A", actions=["s3:GetObject"], resources=["arn:a"])
    two = statement("A", actions=["s3:GetObject", "s3:PutObject"], resources=["arn:a", "arn:b"])

    assert (one["Action"], one["Resource"]) == ("s3:GetObject", "arn:a")
    assert two["Action"] == ["s3:GetObject", "s3:PutObject"]
    assert two["Resource"] == ["arn:a", "arn:b"]


def test_effect_principals_and_conditions_are_written_out() -> None:
    assert statement(
        "TlsOnly",
        effect="Deny",
        actions=["s3:*"],
        principals={"AWS": "*"},
        conditions={"Bool": {"aws:SecureTransport": "false"}},
    ) == {
        "Sid": "TlsOnly",
        "Effect": "Deny",
        "Principal": {"AWS": "*"},
        "Action": "s3:*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }


def test_a_document_holds_the_statements_in_order_under_the_current_version() -> None:
    first, second = statement("A", actions=["s3:GetObject"]), statement("B", actions=["s3:*"])

    assert json.loads(document([first, second])) == {
        "Version": "2012-10-17",
        "Statement": [first, second],
    }
