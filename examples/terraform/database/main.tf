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

module "cluster" {
  source = "../../../modules/cluster"

  name   = "orders-prod"
  vpc_id = module.network.vpc_id
}

module "service" {
  source = "../../../modules/service"

  platform      = "orders-prod"
  name          = "orders"
  vpc_id        = module.network.vpc_id
  subnet_ids    = module.network.private_subnet_ids
  https_targets = module.network.https_targets
  cluster_arn   = module.cluster.cluster_arn
  namespace_id  = module.cluster.namespace_id
  kms_key_arn   = module.encryption.kms_key_arn

  environment = { DATABASE_HOST = module.database.endpoint }

  secrets = {
    DATABASE_USERNAME = {
      arn         = module.database.master_user_secret_arn
      key         = "username"
      kms_key_arn = module.encryption.kms_key_arn
    }
    DATABASE_PASSWORD = {
      arn         = module.database.master_user_secret_arn
      key         = "password"
      kms_key_arn = module.encryption.kms_key_arn
    }
  }

  egress = {
    database = {
      port                         = module.database.port
      referenced_security_group_id = module.database.security_group_id
      both_sides                   = true
      description                  = "keeps orders"
    }
  }
}
