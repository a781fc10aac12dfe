# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = merge(
    {
      platform = {
        value   = var.platform
        why     = "physical names begin with it"
        instead = "or create another service beside this one, move to it and destroy this one"
      }
      vpc_id = {
        value   = var.vpc_id
        why     = "a service stays in its VPC"
        instead = "or create another service beside this one, move to it and destroy this one"
      }
      cluster_arn = {
        value   = var.cluster_arn
        why     = "a service stays in its cluster"
        instead = "or create another service beside this one, move to it and destroy this one"
      }
    },
    {
      for key, value in {
        namespace_id = (
          var.service_discovery
          ? {
            value   = var.namespace_id
            why     = "callers know its DNS name"
            instead = "or create another service beside this one, move to it and destroy this one"
          }
          : null
        )
        kms_key_arn = (
          var.create_repository
          ? {
            value   = var.kms_key_arn
            why     = "a repository keeps its key"
            instead = "or create another service beside this one, move to it and destroy this one"
          }
          : null
        )
      } :
      key => value
      if value != null
    },
  )

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
