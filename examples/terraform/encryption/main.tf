module "encryption" {
  source = "../../../modules/encryption"

  name = "orders-prod"
}

module "secrets" {
  source = "../../../modules/secrets"

  platform    = "orders-prod"
  name        = "partner-api-key"
  description = "Key for the API of a partner"
  kms_key_arn = module.encryption.kms_key_arn
}
