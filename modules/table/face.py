"""The module ``table``."""

from __future__ import annotations

from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names
from modules.table.access import read_statements, write_statements
from modules.table.inputs import TableInputs
from modules.table.table import Table


def build(stack: ModuleStack, var: TableInputs) -> Outputs:
    """Create the table."""
    table = Table(
        stack,
        "_table",
        noun=str(var.name),
        spec=var,
        names=Names(var.platform),
        key_arn=var.kms_key_arn,
        disposable=var.disposable,
    )
    these = ([table.table_arn], [table.name], var.kms_key_arn)
    return {
        "table_arn": Output(table.table_arn, "ARN of the table."),
        "table_name": Output(table.table_name, "Name of the table."),
        "read_statements": Output(
            read_statements(*these),
            "What allows tasks to read it; part of the input task_role_statements of the modules "
            "service and job.",
        ),
        "write_statements": Output(
            write_statements(*these),
            "What allows tasks to change its items; part of the same input, beside the former.",
        ),
    }


FACE = Face(
    "table",
    "A table of DynamoDB: encrypted, paid by use, restorable and protected from deletion unless it "
    "is disposable.",
    TableInputs,
    build,
)
