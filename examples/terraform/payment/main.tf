# The payment platform of the environment `dev`, from the same parts as the stack `payment-dev`.

locals {
  name = "payment-dev"

  secrets = {
    database-credentials = {
      description            = "User and password of the payment database"
      secret_string_template = { username = "payment" }
      generate_string_key    = "password"
    }
    card-network-api-key = {
      description            = "Key for the API of the card network"
      secret_string_template = {}
      generate_string_key    = null
    }
  }
}

module "logs" {
  source = "../../../modules/logs"

  name       = local.name
  disposable = true
}

module "encryption" {
  source = "../../../modules/encryption"

  name       = local.name
  disposable = true
}

module "network" {
  source = "../../../modules/network"

  name               = local.name
  cidr_block         = "10.0.0.0/16"
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
  nat_gateways       = "single"
  logs               = { kms_key_arn = module.logs.kms_key_arn }
}

module "cluster" {
  source = "../../../modules/cluster"

  name      = local.name
  vpc_id    = module.network.vpc_id
  namespace = "payment.local"
}

module "load_balancer" {
  source = "../../../modules/load_balancer"

  name                = local.name
  vpc_id              = module.network.vpc_id
  subnet_ids          = module.network.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  plain_http          = true
  disposable          = true
}

module "secrets" {
  source   = "../../../modules/secrets"
  for_each = local.secrets

  platform               = local.name
  name                   = each.key
  description            = each.value.description
  secret_string_template = each.value.secret_string_template
  generate_string_key    = each.value.generate_string_key
  kms_key_arn            = module.encryption.kms_key_arn
  disposable             = true
}
