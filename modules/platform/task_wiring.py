"""What services and jobs are given by the platform: what they name becomes inputs of theirs."""

from __future__ import annotations

CALLERS = """merge(
  {
    for name, service in var.services : name => {
      security_group_id = aws_security_group.service[name].id
      description       = service.calls[each.key]
    }
    if contains(keys(service.calls), each.key)
  },
  {
    for name, job in var.jobs : name => {
      security_group_id = aws_security_group.job[name].id
      description       = job.calls[each.key]
    }
    if contains(keys(job.calls), each.key)
  },
)"""

_VARIABLE = 'upper(replace({}, "-", "_"))'


def _variables(table: str, end: str, value: str, *, condition: str = "") -> str:
    """Return the environment variables for each name in a table of a service or job."""
    name = f'"${{{_VARIABLE.format("name")}}}_{end}"'
    return f"{{ for name in keys(each.value.{table}) : {name} => {value}{condition} }}"


def _among(tables: str) -> str:
    """Return the condition that a name is one of a table of the platform."""
    return f" if contains(keys(var.{tables}), name)"


def _read(tables: str, end: str, value: str) -> str:
    return _variables("reads", end, value, condition=_among(tables))


_CALLEE = "${name}.${local.cluster.namespace}:${var.services[name].port}"

ENVIRONMENT = f"""merge(
  {
    _variables(
        "calls",
        "URL",
        f'"http://{_CALLEE}"',
    )
},
  {_variables("consumes", "URL", "module.queue[name].queue_url")},
  {_variables("publishes", "URL", "module.queue[name].queue_url", condition=_among("queues"))},
  {_variables("publishes", "ARN", "module.topic[name].topic_arn", condition=_among("topics"))},
  {_read("databases", "HOST", "module.database[name].endpoint")},
  {_read("databases", "READER_HOST", "module.database[name].reader_endpoint")},
  {_read("databases", "PORT", "tostring(module.database[name].port)")},
  {_read("databases", "NAME", "module.database[name].database_name")},
  {_read("caches", "HOST", "module.cache[name].endpoint")},
  {_read("caches", "READER_HOST", "module.cache[name].reader_endpoint")},
  {_read("caches", "PORT", "tostring(module.cache[name].port)")},
  {_read("caches", "TLS", '"true"')},
  {_read("tables", "NAME", "module.table[name].table_name")},
  {_variables("writes", "NAME", "module.table[name].table_name")},
  each.value.environment,
)"""

_OF_DATABASE = (
    "{{ arn = module.database[name].master_user_secret_arn, key = {key}, "
    "kms_key_arn = module.encryption.kms_key_arn }}"
)

SECRETS = f"""merge(
  {_read("databases", "USERNAME", _OF_DATABASE.format(key='"username"'))},
  {_read("databases", "PASSWORD", _OF_DATABASE.format(key='"password"'))},
  {{
    for name, source in each.value.secrets : name => {{
      arn = can(regex("^(arn:|/)", source)) ? source : (
        module.secrets[split(":", source)[0]].secret_arn
      )
      key         = can(regex("^(arn:|/)", source)) ? "" : try(split(":", source)[1], "")
      kms_key_arn = can(regex("^(arn:|/)", source)) ? null : module.encryption.kms_key_arn
    }}
  }},
)"""


def _reached(noun: str, tables: str) -> str:
    return f"""{{
    for name, why in each.value.reads : "${{name}}-{noun}" => {{
      description                  = why
      port                         = module.{noun}[name].port
      referenced_security_group_id = module.{noun}[name].security_group_id
      both_sides                   = true
    }}
    if contains(keys(var.{tables}), name)
  }}"""


EGRESS = f"""merge(
  each.value.egress,
  {_reached("database", "databases")},
  {_reached("cache", "caches")},
)"""

STATEMENTS = """concat(
  flatten([
    for name in keys(each.value.reads) : module.table[name].read_statements
    if contains(keys(var.tables), name)
  ]),
  flatten([for name in keys(each.value.writes) : module.table[name].write_statements]),
)"""

CONSUMES = """{
  for name in keys(each.value.consumes) : name => {
    arn         = module.queue[name].queue_arn
    kms_key_arn = module.encryption.kms_key_arn
  }
}"""

PUBLISHES = """{
  for name in keys(each.value.publishes) : name => {
    arn = contains(keys(var.queues), name) ? module.queue[name].queue_arn : (
      module.topic[name].topic_arn
    )
    kms_key_arn = module.encryption.kms_key_arn
  }
}"""


def load_balancer(fields: list[str]) -> str:
    """Return the load balancer of a service, with the fields of its route."""
    route = "\n".join(f"{field} = try(each.value.route.{field}, null)" for field in fields)
    return f"""contains(keys(local.load_balancer_of), each.key) ? merge(
      local.load_balancers[local.load_balancer_of[each.key]],
      {{
        {route}
      }},
    ) : null"""


TASK = {
    "platform": "var.name",
    "name": "each.key",
    "disposable": "var.disposable",
    "permissions_boundary": "var.permissions_boundary",
    "tags": "var.tags",
    "kms_key_arn": "module.encryption.kms_key_arn",
    "logs": "{ kms_key_arn = module.logs.kms_key_arn, retention_days = var.retention_days }",
    "vpc_id": "local.network.vpc_id",
    "subnet_ids": (
        "each.value.assign_public_ip == true ? local.network.public_subnet_ids : "
        "local.network.private_subnet_ids"
    ),
    "https_targets": ("each.value.assign_public_ip == true ? null : local.network.https_targets"),
    "cluster_arn": "local.cluster.arn",
    "capacity_provider_strategy": (
        "each.value.capacity_provider_strategy != null ? each.value.capacity_provider_strategy : "
        "local.cluster.capacity_provider_strategy"
    ),
    "execute_command": (
        "each.value.enable_execute_command == true ? local.cluster.execute_command : null"
    ),
    "environment": ENVIRONMENT,
    "secrets": SECRETS,
    "egress": EGRESS,
    "consumes": CONSUMES,
    "publishes": PUBLISHES,
    "task_role_statements": STATEMENTS,
}
"""What services and jobs are given."""
