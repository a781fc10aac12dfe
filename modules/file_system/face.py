"""The module ``file_system``."""

from __future__ import annotations

from modules.bindings.aws import EfsFileSystem
from modules.bindings.conditions import conditional
from modules.bindings.core import Construct
from modules.bindings.resources import address, local, reference
from modules.file_system.file_system import FileSystem, Made, make_file_system
from modules.file_system.inputs import FileSystemInputs
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names


def build(stack: ModuleStack, var: FileSystemInputs) -> Outputs:
    """Create the file system."""
    names = Names(var.platform)
    name = names.of("aws_efs_file_system", str(var.name))

    def made(scope: Construct, id: str, *, disposable: bool) -> EfsFileSystem:
        return make_file_system(
            scope, id, name=name, spec=var, key_arn=var.kms_key_arn, disposable=disposable
        )

    # What Terraform refuses to destroy is never a matter of a variable.
    kept = made(conditional(stack, "_kept", ~var.disposable), "_file_system", disposable=False)
    preview = made(conditional(stack, "_preview", var.disposable), "disposable", disposable=True)

    def either(attribute: str) -> str:
        found = var.disposable.then(reference(preview, attribute), reference(kept, attribute))
        return str(local(stack, f"file_system_{attribute}", found))

    id = either("id")
    file_system = FileSystem(
        stack,
        "_file_system",
        noun=str(var.name),
        made=Made(id, either("arn"), name),
        spec=var,
        access_points=var.access_points,
        names=names,
        vpc_id=str(var.vpc_id),
        subnet_ids=var.subnet_ids,
    )
    ready = tuple(map(address, file_system.ready))
    return {
        "file_system_id": Output(id, "Id of the file system.", ready),
        "access_point_ids": Output(
            file_system.access_point_ids,
            "Ids of the access points by their directories; known once tasks can mount them.",
            ready,
        ),
        "security_group_id": Output(
            file_system.security_group_id,
            "Security group of the mount targets, which lets nobody in by itself: a target of "
            "egress of whoever mounts it, with port = 2049 and both_sides = true.",
        ),
    }


FACE = Face(
    "file_system",
    "A file system of EFS for the tasks of services: encrypted at rest and in transit, mounted as "
    "IAM roles and by access points alone.",
    FileSystemInputs,
    build,
    comments={
        "aws_efs_file_system.this": "Terraform refuses to destroy it. Which of the two it is, is "
        "decided by a variable, and what Terraform refuses cannot be.",
        "aws_efs_file_system.this.lifecycle": "It keeps its key: another one would replace it, "
        "without the files.",
        "aws_efs_file_system.disposable.lifecycle": "As below.",
        "aws_efs_mount_target.this.lifecycle": "Any subnet serves its whole zone, and a zone takes "
        "one. That of a zone which is left stays until the last task has left it.",
        "aws_efs_access_point.this.lifecycle": "Tasks use the old one until the last of them has "
        "ended. The files stay in any case.",
    },
)
