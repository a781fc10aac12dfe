module "table" {
  source = "../../../modules/table"

  platform    = "orders-prod"
  name        = "orders"
  hash_key    = "customer_id"
  range_key   = "placed_at"
  attributes  = { customer_id = "S", placed_at = "N", status = "S" }
  kms_key_arn = module.encryption.kms_key_arn

  global_secondary_indexes = {
    by-status = { hash_key = "status", range_key = "placed_at" }
  }
}

module "encryption" {
  source = "../../../modules/encryption"

  name = "orders-prod"
}
