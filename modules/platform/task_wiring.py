"""What services and jobs are given by the platform: what they name becomes inputs of theirs."""

from __future__ import annotations

from modules.platform import mounts


def _calls(noun: str) -> str:
    """Return the calls of a service by services or jobs, named after caller and port."""
    return f"""flatten([
      for name, one in var.{noun}s : [
        for callee, why in one.calls : {{
          name              = replace("${{name}}${{trimprefix(callee, each.key)}}", ":", "-")
          security_group_id = aws_security_group.{noun}[name].id
          description       = why
          port              = try(each.value.ports[split(":", callee)[1]], null)
        }}
        if split(":", callee)[0] == each.key
      ]
    ])"""


CALLERS = f"""{{
  for call in concat(
    {_calls("service")},
    {_calls("job")},
  ) : call.name => {{
    security_group_id = call.security_group_id
    description       = call.description
    port              = call.port
  }}
}}"""

_VARIABLE = 'upper(replace({}, "-", "_"))'


def _variables(one: str, table: str, end: str, value: str, *, condition: str = "") -> str:
    """Return the environment variables for each name in a table of a service or job."""
    name = f'"${{{_VARIABLE.format("name")}}}_{end}"'
    return f"{{ for name in keys({one}.{table}) : {name} => {value}{condition} }}"


def _among(tables: str) -> str:
    """Return the condition that a name is one of a table of the platform."""
    return f" if contains(keys(var.{tables}), name)"


def _read(one: str, tables: str, end: str, value: str) -> str:
    return _variables(one, "reads", end, value, condition=_among(tables))


_HOST = "${name}.${local.cluster.namespace}"

ADDRESSES = f"""merge(
  {{ for name, one in var.services : name => "http://{_HOST}:${{one.port}}" }},
  [
    for name, one in var.services : {{
      for port, number in one.ports : "${{name}}:${{port}}" => "http://{_HOST}:${{number}}"
    }}
  ]...
)"""
"""Where each service is called."""


def _found_by(one: str) -> str:
    """Return the environment variables in which a service or job finds what it names."""
    parts = (
        _variables(one, "calls", "URL", "local.addresses[name]").replace(
            "(name,", '(replace(name, ":", "-"),'
        ),
        _variables(one, "consumes", "URL", "module.queue[name].queue_url"),
        _variables(
            one, "publishes", "URL", "module.queue[name].queue_url", condition=_among("queues")
        ),
        _variables(
            one, "publishes", "ARN", "module.topic[name].topic_arn", condition=_among("topics")
        ),
        _read(one, "databases", "HOST", "module.database[name].endpoint"),
        _read(one, "databases", "READER_HOST", "module.database[name].reader_endpoint"),
        _read(one, "databases", "PORT", "tostring(module.database[name].port)"),
        _read(one, "databases", "NAME", "module.database[name].database_name"),
        _read(one, "caches", "HOST", "module.cache[name].endpoint"),
        _read(one, "caches", "READER_HOST", "module.cache[name].reader_endpoint"),
        _read(one, "caches", "PORT", "tostring(module.cache[name].port)"),
        _read(one, "caches", "TLS", '"true"'),
        _read(one, "tables", "NAME", "module.table[name].table_name"),
        _variables(one, "writes", "NAME", "module.table[name].table_name"),
    )
    return ",\n".join(parts)


_OF_DATABASE = (
    "{{ arn = module.database[name].master_user_secret_arn, key = {key}, "
    "kms_key_arn = module.encryption.kms_key_arn }}"
)


def secrets_of(one: str) -> str:
    """Return what a service or job reads from secrets."""
    return f"""merge(
  {_read(one, "databases", "USERNAME", _OF_DATABASE.format(key='"username"'))},
  {_read(one, "databases", "PASSWORD", _OF_DATABASE.format(key='"password"'))},
  {_named(one)},
)"""


def _named(one: str) -> str:
    """Return what a service, job or container reads from the secrets that it names."""
    return f"""{{
    for name, source in {one}.secrets : name => {{
      arn = can(regex("^(arn:|/)", source)) ? source : (
        module.secrets[split(":", source)[0]].secret_arn
      )
      key         = can(regex("^(arn:|/)", source)) ? "" : try(split(":", source)[1], "")
      kms_key_arn = can(regex("^(arn:|/)", source)) ? null : module.encryption.kms_key_arn
    }}
  }}"""


CONTAINERS = f"""{{
  for container, one in each.value.containers : container => merge(one, {{
    secrets = {_named("one")}
  }})
}}"""
"""The further containers of a service or job."""


FOUND_BY_SERVICES = f"""{{
  for service, one in var.services : service => merge(
    {_found_by("one")}
  )
}}"""
"""The environment variables that each service gets by what it names."""


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
  {mounts.EGRESS},
)"""

STATEMENTS = """concat(
  flatten([for name, statements in var.task_role_statements : statements if name == each.key]),
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
    "https_targets": (
        "each.value.assign_public_ip == true ? one(module.network[*].internet_targets) : "
        "local.network.https_targets"
    ),
    "cluster_arn": "local.cluster.arn",
    "capacity_provider_strategy": (
        "each.value.capacity_provider_strategy != null ? each.value.capacity_provider_strategy : "
        "local.cluster.capacity_provider_strategy"
    ),
    "execute_command": (
        "each.value.enable_execute_command == true ? local.cluster.execute_command : null"
    ),
    "guardduty_runtime_monitoring": "local.cluster.guardduty_runtime_monitoring",
    "image": "local.images[each.key]",
    "create_repository": (
        "local.image_of[each.key] != null ? false : each.value.create_repository"
    ),
    "containers": CONTAINERS,
    "volumes": mounts.VOLUMES,
    "environment": f"merge(\n{_found_by('each.value')},\neach.value.environment,\n)",
    "secrets": secrets_of("each.value"),
    "egress": EGRESS,
    "consumes": CONSUMES,
    "publishes": PUBLISHES,
    "task_role_statements": STATEMENTS,
}
"""What services and jobs are given."""
