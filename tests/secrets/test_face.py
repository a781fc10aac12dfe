"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.secrets.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized

GENERATED = '${var.initial_value == "generated" ? 1 : 0}'
PASSWORD = "one(ephemeral.aws_secretsmanager_random_password.this[*].random_password)"


def test_a_password_is_generated_where_terraform_finds_it_asked_for() -> None:
    found = Synthesized.of(FACE.stack(app()))

    assert found.json["ephemeral"]["aws_secretsmanager_random_password"]["this"] == {
        "count": GENERATED,
        "password_length": "${var.password_length}",
        "exclude_punctuation": True,
    }
    assert found.resource("aws_secretsmanager_secret_version.this") == {
        "count": GENERATED,
        "secret_id": "${aws_secretsmanager_secret.this.arn}",
        "secret_string_wo": "${var.generate_string_key != null ? jsonencode("
        f"merge(var.secret_string_template, {{ (var.generate_string_key) = {PASSWORD} }})) "
        f": {PASSWORD}}}",
        "secret_string_wo_version": 1,
    }


def test_a_secret_is_read_only_when_it_has_its_value() -> None:
    output = Synthesized.of(FACE.stack(app())).json["output"]["secret_arn"]

    assert output["value"] == "${aws_secretsmanager_secret.this.arn}"
    assert output["depends_on"] == ["aws_secretsmanager_secret_version.this"]
