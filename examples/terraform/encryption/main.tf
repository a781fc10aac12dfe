module "encryption" {
  source = "../../../modules/encryption"

  name = "orders-prod"
}

module "secrets" {
  source = "../../../modules/secrets"

  platform    = "orders-prod"
  name        = "payment-api-key"
  description = "Key for the API of the payment provider"
  kms_key_arn = module.encryption.kms_key_arn
}
