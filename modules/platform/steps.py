"""Images of other services, and jobs that come first in the tasks of services."""

from __future__ import annotations

from typing import get_args

from modules.iam.partitions import domain_of
from modules.language.expression import hcl
from modules.language.value import Value
from modules.platform import task_wiring
from modules.platform.tables_spec import JobTable
from modules.service.container_spec import ContainerInput, ContainerWaiver
from modules.task.ecr import DEFAULT_IMAGE

_OWN = {"cpu_units", "environment", "image", "memory_mib", "secrets", "waivers"}
"""What a container of a service has otherwise than the job, whose task is as large as itself."""

CARRIED = sorted(ContainerInput.model_fields.keys() & JobTable.model_fields.keys() - _OWN)
"""What the container of a step has of the job's as it is."""

_OF_OWNER = f'try(coalesce(var.services[one.image_of].image), "{DEFAULT_IMAGE}")'


_CALLERS = ("services", "jobs")


def _each(value: str) -> str:
    """Return a value for each service and job, by its name."""
    tables = (f"{{ for name, one in var.{table} : name => {value} }}" for table in _CALLERS)
    return f"merge({', '.join(tables)})"


_PARTITION: Value[str] = Value.planned('split(":", local.cluster.arn)[1]', str)

_REGISTRY = f"""join(".", [
  split(":", local.cluster.arn)[4],
  "dkr.ecr",
  split(":", local.cluster.arn)[3],
  {hcl(domain_of(_PARTITION))},
])"""

LOCALS = {
    "image_of": _each("one.image_of"),
    "tags_or_images": _each(f"one.image == null && one.image_of != null ? {_OF_OWNER} : one.image"),
    "images": f"""{{
      for name, image in local.tags_or_images : name => (
        local.image_of[name] != null && can(regex("^:", image))
        ? "${{{_REGISTRY}}}/${{var.name}}-${{local.image_of[name]}}${{image}}"
        : image
      )
    }}""",
}
"""Local values, by name. A module cannot refer to another instance of itself, so the address of a
service's repository is written out."""

_WAIVERS = ", ".join(f'"{name}"' for name in get_args(ContainerWaiver))

_FIELDS = "\n".join(f"{field} = job.{field}" for field in CARRIED)

CONTAINERS = f"""merge(
  {task_wiring.CONTAINERS},
  {{
    for step, job in var.jobs : step => {{
      {_FIELDS}
      essential = false
      image = (
        job.image_of == each.key ? local.tags_or_images[step] : local.images[step]
      )
      environment = merge(local.found_by_services[each.key], job.environment)
      secrets = {task_wiring.secrets_of("job")}
      waivers = {{
        for name, why in coalesce(job.waivers, {{}}) : name => why if contains([{_WAIVERS}], name)
      }}
    }}
    if contains(job.before, each.key)
  }},
)"""

DEPENDENCIES = """merge(
  each.value.container_depends_on,
  { for step, job in var.jobs : step => "SUCCESS" if contains(job.before, each.key) },
)"""
