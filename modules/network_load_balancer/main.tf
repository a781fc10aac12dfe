resource "aws_lb" "this" {
  enable_cross_zone_load_balancing = var.cross_zone
  enable_deletion_protection       = !var.disposable
  internal                         = var.internal
  ip_address_type                  = var.ip_address_type
  load_balancer_type               = "network"
  security_groups                  = [aws_security_group.network_load_balancer.id]
  subnets                          = var.subnet_ids
  tags                             = var.tags

  name = (
    length("${var.name}-nlb") <= 32
    ? "${var.name}-nlb"
    : "${trimsuffix(substr("${var.name}-nlb", 0, 25), "-")}-${substr(sha256("${var.name}-nlb\n"), 0, 6)}"
  )

  lifecycle {
    # AWS changes it for no load balancer that exists.
    ignore_changes = [internal]

    postcondition {
      condition = self.internal == var.internal
      error_message = join(" ", [
        "internal: ${var.internal ? "true" : "false"} is asked for, and the load balancer is",
        "deployed with the opposite, which AWS cannot change; write that again, or create another",
        "load balancer beside this one, move the listeners to it and remove this one.",
      ])
    }
  }
}

resource "aws_security_group" "network_load_balancer" {
  description = "Traffic of ${var.name}-nlb"
  name_prefix = "${var.name}-nlb-"
  tags        = merge(var.tags, { Name = "${var.name}-nlb" })
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "network_load_balancer_clients" {
  for_each = toset(flatten([
    for block in var.ingress_cidr_blocks : [for port in var.listener_ports : "${block} ${port}"]
  ]))

  description       = "Clients"
  cidr_ipv4         = split(" ", each.value)[0]
  from_port         = tonumber(split(" ", each.value)[1])
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.network_load_balancer.id
  tags              = var.tags
  to_port           = tonumber(split(" ", each.value)[1])
}

resource "aws_vpc_security_group_ingress_rule" "network_load_balancer_clients_ipv6" {
  for_each = toset(
    var.ip_address_type == "dualstack"
    ? flatten([
      for block in length(var.ingress_ipv6_cidr_blocks) > 0
      ? var.ingress_ipv6_cidr_blocks
      : contains(var.ingress_cidr_blocks, "0.0.0.0/0") ? ["::/0"] : [] :
      [for port in var.listener_ports : "${block} ${port}"]
    ])
    : []
  )

  description       = "Clients"
  cidr_ipv6         = split(" ", each.value)[0]
  from_port         = tonumber(split(" ", each.value)[1])
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.network_load_balancer.id
  tags              = var.tags
  to_port           = tonumber(split(" ", each.value)[1])
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = {
    name = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.name
      why     = "physical names begin with it"
    }
    vpc_id = {
      instead = "or create another platform beside this one, move to it and destroy this one"
      value   = var.vpc_id
      why     = "a load balancer stays in its VPC"
    }
  }

  input = each.value.value

  lifecycle {
    ignore_changes = [input]

    postcondition {
      condition = self.input == each.value.value
      error_message = join(" ", [
        "${each.key}: ${jsonencode(each.value.value)} is asked for, and ${jsonencode(self.input)}",
        "is deployed: ${each.value.why}; write ${jsonencode(self.input)} again,",
        each.value.instead,
      ])
    }
  }
}
