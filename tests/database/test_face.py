"""What the module makes under a condition that only Terraform knows."""

from __future__ import annotations

from modules.database.face import FACE
from tests.support.environments import app
from tests.support.synthesized import Synthesized


def test_a_cluster_or_an_instance_exists_by_the_engine() -> None:
    found = Synthesized.of(FACE.stack(app()))

    for kind in ("aws_rds_cluster", "aws_rds_cluster_parameter_group"):
        found.has(f"{kind}.this", count='${var.engine != "postgres" ? 1 : 0}')
    for kind in ("aws_db_instance", "aws_db_parameter_group"):
        found.has(f"{kind}.this", count='${var.engine == "postgres" ? 1 : 0}')


def test_its_identifier_is_known_when_terraform_plans_as_that_of_what_is_made_is_not() -> None:
    identifier = Synthesized.of(FACE.stack(app())).outputs["identifier"]

    assert "${var.name}-${var.database}" in identifier
    assert "aws_" not in identifier


def test_the_host_is_known_once_the_database_answers() -> None:
    outputs = Synthesized.of(FACE.stack(app())).json["output"]

    instances = ("aws_rds_cluster_instance.first", "aws_rds_cluster_instance.this")
    ready = [*instances, "aws_db_instance.this"]
    assert outputs["endpoint"]["depends_on"] == ready
    assert outputs["reader_endpoint"]["depends_on"] == ready
