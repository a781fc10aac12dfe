"""The module ``database``."""

from __future__ import annotations

from modules.database.database import Database
from modules.database.inputs import DatabaseInputs
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.logs.log_groups import LogGroups


def build(stack: ModuleStack, var: DatabaseInputs) -> Outputs:
    """Create the database."""
    database = Database(
        stack,
        "_database",
        noun=str(var.database),
        spec=var,
        names=Names(var.name),
        vpc_id=str(var.vpc_id),
        subnet_ids=var.subnet_ids,
        key_arn=var.kms_key_arn,
        logs=LogGroups(str(var.name), var.logs.kms_key_arn, var.logs.retention_days),
        disposable=var.disposable,
    )
    ready = tuple(database.ready)
    return {
        "endpoint": Output(database.endpoint, "Host that writes; known once it answers.", ready),
        "reader_endpoint": Output(
            database.reader_endpoint, "Host that reads alone, of Aurora; else the same.", ready
        ),
        "port": Output(database.port, "Port."),
        "database_name": Output(database.database_name, "Name of the database inside."),
        "master_user_secret_arn": Output(
            database.secret_arn,
            "ARN of the secret with the keys username and password, which RDS rotates.",
        ),
        "security_group_id": Output(
            database.security_group.security_group_id,
            "Its security group, for the egress of whoever reads it, with both_sides.",
        ),
        "arn": Output(database.arn, "ARN of the cluster, or of the instance of postgres."),
        "identifier": Output(
            database.identifier,
            "What RDS calls the cluster, or the instance of postgres; known when Terraform plans, "
            "for the input databases of the module alarms.",
        ),
    }


FACE = Face(
    "database",
    "A database of Aurora PostgreSQL, Aurora MySQL or RDS for PostgreSQL, whose password RDS makes "
    "and rotates, with everything that belongs to it alone.",
    DatabaseInputs,
    build,
    comments={
        "terraform_data.final_snapshot": "Its id is new for each database, and so is the name of "
        "the last snapshot.",
    },
)
