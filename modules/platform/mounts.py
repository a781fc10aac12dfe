"""How volumes of services and jobs get the file systems of a platform, in Terraform's words."""

from __future__ import annotations

from modules.file_system.spec import DIRECTORY
from modules.task.volume_spec import NFS_PORT


def _mounts(table: str) -> str:
    """Return the volumes of services or jobs that are on file systems of the platform."""
    return f"""merge([
      for name, one in var.{table} : {{
        for volume, it in one.volumes : "${{name}}/${{volume}}" => {{
          caller      = name
          file_system = it.efs.file_system
          directory   = coalesce(it.efs.root_directory, "{DIRECTORY}")
          uid         = it.efs.uid
          gid         = it.efs.gid
        }}
        if try(it.efs.file_system, null) != null
      }}
    ]...)"""


MOUNTS = f"merge({_mounts('services')}, {_mounts('jobs')})"
"""The volumes on file systems of the platform, by who has them and their name."""

EGRESS = f"""{{
  for name in distinct([
    for one in values(local.mounts) : one.file_system if one.caller == each.key
  ]) : "${{name}}-efs" => {{
    description                  = "mounts ${{name}}"
    port                         = {NFS_PORT}
    referenced_security_group_id = module.file_system[name].security_group_id
    both_sides                   = true
  }}
}}"""
"""The way of a service or job to each file system that it mounts."""

VOLUMES = """{
  for volume, one in each.value.volumes : volume => merge(one, {
    efs = one.efs == null ? null : {
      file_system_id = one.efs.file_system == null ? one.efs.file_system_id : (
        module.file_system[one.efs.file_system].file_system_id
      )
      access_point_id = one.efs.file_system == null ? one.efs.access_point_id : (
        module.file_system[one.efs.file_system].access_point_ids[
          local.mounts["${each.key}/${volume}"].directory
        ]
      )
      root_directory = one.efs.file_system == null ? one.efs.root_directory : null
    }
  })
}"""
"""The volumes of a service or job, with the ids of what is made."""
