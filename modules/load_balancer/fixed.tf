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
