module "network" {
  source = "../../../modules/network"

  name               = "orders-prod"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  isolated_subnets   = true
}

module "encryption" {
  source = "../../../modules/encryption"

  name = "orders-prod"
}

module "cache" {
  source = "../../../modules/cache"

  platform    = "orders-prod"
  name        = "sessions"
  vpc_id      = module.network.vpc_id
  subnet_ids  = module.network.isolated_subnet_ids
  kms_key_arn = module.encryption.kms_key_arn
}
