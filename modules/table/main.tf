resource "aws_dynamodb_table" "this" {
  name                        = "${var.platform}-${var.name}"
  billing_mode                = "PAY_PER_REQUEST"
  deletion_protection_enabled = !var.disposable
  hash_key                    = var.hash_key
  range_key                   = var.range_key
  tags                        = var.tags

  dynamic "attribute" {
    for_each = var.attributes

    content {
      name = attribute.key
      type = attribute.value
    }
  }

  dynamic "global_secondary_index" {
    for_each = var.global_secondary_indexes

    content {
      name            = global_secondary_index.key
      hash_key        = global_secondary_index.value.hash_key
      projection_type = global_secondary_index.value.projection_type
      range_key       = global_secondary_index.value.range_key

      non_key_attributes = (
        length(global_secondary_index.value.non_key_attributes) > 0
        ? global_secondary_index.value.non_key_attributes
        : null
      )
    }
  }

  dynamic "ttl" {
    for_each = var.ttl_attribute_name != null ? [1] : []

    content {
      attribute_name = var.ttl_attribute_name
      enabled        = true
    }
  }

  point_in_time_recovery {
    enabled = !var.disposable
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.kms_key_arn
  }

  lifecycle {
    postcondition {
      condition = var.ttl_attribute_name != null || !try(one(self.ttl).enabled, false)
      error_message = join(" ", [
        "ttl_attribute_name: ${join("", self.ttl[*].attribute_name)} is deployed, and Terraform",
        "does not switch it off: write it again, or do it yourself before: aws dynamodb",
        "update-time-to-live --table-name ${self.name} --time-to-live-specification",
        "Enabled=false,AttributeName=${join("", self.ttl[*].attribute_name)}",
      ])
    }
  }
}

# What AWS cannot change, as it was when the module created it: another value is refused when
# Terraform plans.
resource "terraform_data" "fixed" {
  for_each = merge(
    merge(
      {
        platform = {
          value   = var.platform
          why     = "physical names begin with it"
          instead = "or make another table beside this one, copy the items to it and remove this one"
        }
        name = {
          value   = var.name
          why     = "a table keeps its name, with its items"
          instead = "or make another table beside this one, copy the items to it and remove this one"
        }
        hash_key = {
          value   = var.hash_key
          why     = "DynamoDB would replace the table with an empty one"
          instead = "or make another table beside this one, copy the items to it and remove this one"
        }
        range_key = {
          value   = var.range_key != null ? var.range_key : ""
          why     = "DynamoDB would replace the table with an empty one"
          instead = "or make another table beside this one, copy the items to it and remove this one"
        }
        attributes = {
          value = compact([
            lookup(var.attributes, var.hash_key, ""),
            lookup(var.attributes, var.range_key != null ? var.range_key : "", ""),
          ])
          why     = "of its own keys, DynamoDB would replace the table with an empty one"
          instead = "or make another table beside this one, copy the items to it and remove this one"
        }
      },
      {
        for key, value in {
          ttl_attribute_name = (
            var.ttl_attribute_name != null
            ? {
              value   = var.ttl_attribute_name != null ? var.ttl_attribute_name : ""
              why     = "DynamoDB takes another attribute an hour after it has forgotten the former"
              instead = "or remove it first"
            }
            : null
          )
        } :
        key => value
        if value != null
      },
    ),
    {
      for name in keys(local.fixed_global_secondary_indexes) : name => {
        value = join(" ", compact(concat(
          [
            local.fixed_global_secondary_indexes[name].hash_key,
            local.fixed_global_secondary_indexes[name].range_key != null
            ? local.fixed_global_secondary_indexes[name].range_key
            : "",
            local.fixed_global_secondary_indexes[name].projection_type,
          ],
          local.fixed_global_secondary_indexes[name].non_key_attributes,
        )))
        why     = "DynamoDB would delete the index before it builds the other"
        instead = "or make another index beside this one, let services move to it and remove this one"
      }
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
