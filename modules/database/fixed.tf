# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = merge(
    {
      name = {
        value   = var.name
        why     = "physical names begin with it"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      database = {
        value   = var.database
        why     = "physical names contain it"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      kms_key_arn = {
        value   = var.kms_key_arn
        why     = "storage keeps its key"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      engine = {
        value   = var.engine
        why     = "RDS would replace the database with an empty one"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      database_name = {
        value   = var.database_name
        why     = "RDS would replace the database with an empty one"
        instead = "or create another database beside this one, move the data to it and remove this one"
      }
      snapshot_identifier = {
        value   = var.snapshot_identifier != null ? var.snapshot_identifier : ""
        why     = "a database is restored when it is made, and never again"
        instead = "or restore into another database beside this one"
      }
    },
    {
      for key, value in {
        engine_version = (
          !var.allow_major_version_upgrade
          ? {
            value = (
              var.engine == "aurora-mysql"
              ? replace(var.engine_version, "/\\.mysql_aurora.*$/", "")
              : replace(var.engine_version, "/\\..*$/", "")
            )
            why     = "an upgrade of the major version stops the database and cannot be taken back"
            instead = "or set allow_major_version_upgrade = true until it is done"
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
