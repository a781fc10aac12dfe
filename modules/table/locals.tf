locals {
  fixed_global_secondary_indexes = {
    for name, item in var.global_secondary_indexes : "global_secondary_indexes.${name}" => item
  }
}
