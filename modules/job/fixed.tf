# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = merge(
    {
      platform = {
        value   = var.platform
        why     = "physical names begin with it"
        instead = "or create another job beside this one and destroy this one"
      }
    },
    {
      for key, value in {
        kms_key_arn = (
          var.create_repository
          ? {
            value   = var.kms_key_arn
            why     = "a repository keeps its key"
            instead = "or create another job beside this one and destroy this one"
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
