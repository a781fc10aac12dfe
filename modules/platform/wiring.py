"""How the tables of a platform become inputs of the modules that it calls, in Terraform's words."""

from __future__ import annotations

from collections.abc import Mapping


def _made_or_given(noun: str, outputs: Mapping[str, str]) -> str:
    """Return what a module has made, or what is given of the same kind, as one object.

    Args:
        noun: The module.
        outputs: Its outputs, by what the input calls them.
    """
    parts = (
        f"{name} = concat(module.{noun}[*].{output}, var.existing_{noun}[*].{name})[0]"
        for name, output in outputs.items()
    )
    return "{\n" + "\n".join(parts) + "\n}"


def _alike(*names: str) -> dict[str, str]:
    return {name: name for name in names}


LOCALS = {
    "network": _made_or_given(
        "network",
        _alike(
            "vpc_id",
            "private_subnet_ids",
            "public_subnet_ids",
            "isolated_subnet_ids",
            "https_targets",
        ),
    ),
    "cluster": _made_or_given(
        "cluster",
        {
            "arn": "cluster_arn",
            **_alike("namespace_id", "namespace", "capacity_provider_strategy", "execute_command"),
        },
    ),
    "load_balancers": """merge(
      {
        for name, one in module.load_balancer : name => {
          listener_arn          = one.listener_arn
          arn_suffix            = one.arn_suffix
          security_group_id     = one.security_group_id
          both_sides            = true
          target_security_group = { id = one.target_security_group_id }
        }
      },
      {
        for name, one in var.existing_load_balancers : name => {
          listener_arn          = one.listener_arn
          arn_suffix            = join("/", slice(split("/", one.listener_arn), 1, 4))
          security_group_id     = one.security_group_id
          both_sides            = one.both_sides
          target_security_group = null
        }
      },
    )""",
    "load_balancer_of": """{
      for name, service in var.services : name => (
        service.load_balancer != null
        ? service.load_balancer
        : concat(keys(var.load_balancers), keys(var.existing_load_balancers))[0]
      )
      if service.route != null || length(service.routes) > 0
    }""",
    "target_ports": """{
      for name in keys(local.load_balancer_of) : name => compact(flatten([
        for route in concat(var.services[name].route[*], values(var.services[name].routes)) : [
          route.port != null ? route.port : lookup(
            { for key, one in var.services[name].containers : key => one.port },
            route.container != null ? route.container : name,
            var.services[name].port,
          ),
          try(route.health_check.port, null),
        ]
      ]))
    }""",
    "topic_arns": """{
      for name, topic in var.topics : name => join(":", [
        "arn",
        split(":", local.cluster.arn)[1],
        "sns",
        split(":", local.cluster.arn)[3],
        split(":", local.cluster.arn)[4],
        "${var.name}-${name}${topic.fifo_topic == true ? ".fifo" : ""}",
      ])
    }""",
}
"""Local values, by name: what is made and what is given look the same to all that stands on it."""

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


_PUBLISHED = "contains(keys(var.{}), name)"

ENVIRONMENT = f"""merge(
  {
    _variables(
        "calls",
        "URL",
        'format("http://%s.%s:%d", name, local.cluster.namespace, var.services[name].port)',
    )
},
  {_variables("consumes", "URL", "module.queue[name].queue_url")},
  {
    _variables(
        "publishes",
        "URL",
        "module.queue[name].queue_url",
        condition=f" if {_PUBLISHED.format('queues')}",
    )
},
  {
    _variables(
        "publishes",
        "ARN",
        "module.topic[name].topic_arn",
        condition=f" if {_PUBLISHED.format('topics')}",
    )
},
  {_variables("reads", "HOST", "module.database[name].endpoint")},
  {_variables("reads", "READER_HOST", "module.database[name].reader_endpoint")},
  {_variables("reads", "PORT", "tostring(module.database[name].port)")},
  {_variables("reads", "NAME", "module.database[name].database_name")},
  each.value.environment,
)"""

_OF_DATABASE = (
    "{{ arn = module.database[name].master_user_secret_arn, key = {key}, "
    "kms_key_arn = module.encryption.kms_key_arn }}"
)

SECRETS = f"""merge(
  {_variables("reads", "USERNAME", _OF_DATABASE.format(key='"username"'))},
  {_variables("reads", "PASSWORD", _OF_DATABASE.format(key='"password"'))},
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

EGRESS = """merge(
  each.value.egress,
  {
    for name, why in each.value.reads : "${name}-database" => {
      description                  = why
      port                         = module.database[name].port
      referenced_security_group_id = module.database[name].security_group_id
      both_sides                   = true
    }
  },
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
}
"""What services and jobs are given."""
