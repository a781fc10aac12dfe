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

module "database" {
  source = "../../../modules/database"

  name           = "orders-prod"
  database       = "orders"
  engine         = "aurora-postgresql"
  engine_version = "16"
  vpc_id         = module.network.vpc_id
  subnet_ids     = module.network.isolated_subnet_ids
  kms_key_arn    = module.encryption.kms_key_arn
}
