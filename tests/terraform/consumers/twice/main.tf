# Two platforms in one root, each with an instance of every module.

module "remote_state_of_orders" {
  source = "../../../../modules/remote_state"

  bucket = "orders-terraform-state"
}

module "logs_of_orders" {
  source = "../../../../modules/logs"

  name = "orders"
}

module "encryption_of_orders" {
  source = "../../../../modules/encryption"

  name = "orders"
}

module "network_of_orders" {
  source = "../../../../modules/network"

  name               = "orders"
  cidr_block         = "10.1.0.0/16"
  availability_zones = ["us-east-1a", "us-east-1b"]
  nat_gateways       = "single"
  logs               = { kms_key_arn = module.logs_of_orders.kms_key_arn }
}

module "cluster_of_orders" {
  source = "../../../../modules/cluster"

  name   = "orders"
  vpc_id = module.network_of_orders.vpc_id
}

module "load_balancer_of_orders" {
  source = "../../../../modules/load_balancer"

  name                = "orders"
  vpc_id              = module.network_of_orders.vpc_id
  subnet_ids          = module.network_of_orders.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  plain_http          = true
}

module "network_load_balancer_of_orders" {
  source = "../../../../modules/network_load_balancer"

  name                = "orders"
  vpc_id              = module.network_of_orders.vpc_id
  subnet_ids          = module.network_of_orders.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  listener_ports      = [5432]
}

module "secrets_of_orders" {
  source = "../../../../modules/secrets"

  platform    = "orders"
  name        = "token"
  description = "Token of orders"
  kms_key_arn = module.encryption_of_orders.kms_key_arn
}

module "service_of_orders" {
  source = "../../../../modules/service"

  platform      = "orders"
  name          = "web"
  vpc_id        = module.network_of_orders.vpc_id
  subnet_ids    = module.network_of_orders.private_subnet_ids
  https_targets = module.network_of_orders.https_targets
  cluster_arn   = module.cluster_of_orders.cluster_arn
  namespace_id  = module.cluster_of_orders.namespace_id
  load_balancer = merge(module.load_balancer_of_orders, { priority = 1 })
  scaling       = {}
  kms_key_arn   = module.encryption_of_orders.kms_key_arn
  logs          = { kms_key_arn = module.logs_of_orders.kms_key_arn }
  secrets       = { TOKEN = { secret_arn = module.secrets_of_orders.secret_arn } }
}

module "job_of_orders" {
  source = "../../../../modules/job"

  platform      = "orders"
  name          = "report"
  image         = ":1"
  schedule      = "cron(0 2 * * ? *)"
  vpc_id        = module.network_of_orders.vpc_id
  subnet_ids    = module.network_of_orders.private_subnet_ids
  https_targets = module.network_of_orders.https_targets
  cluster_arn   = module.cluster_of_orders.cluster_arn
  kms_key_arn   = module.encryption_of_orders.kms_key_arn
  logs          = { kms_key_arn = module.logs_of_orders.kms_key_arn }
}

module "topic_of_orders" {
  source = "../../../../modules/topic"

  platform      = "orders"
  name          = "events"
  subscriptions = { work = { queue_arn = module.queue_of_orders.queue_arn } }
}

module "queue_of_orders" {
  source = "../../../../modules/queue"

  platform   = "orders"
  name       = "work"
  topic_arns = [module.topic_of_orders.topic_arn]
}

module "table_of_orders" {
  source = "../../../../modules/table"

  platform   = "orders"
  name       = "orders"
  hash_key   = "id"
  attributes = { id = "S" }
}

module "cache_of_orders" {
  source = "../../../../modules/cache"

  platform   = "orders"
  name       = "orders"
  vpc_id     = module.network_of_orders.vpc_id
  subnet_ids = module.network_of_orders.private_subnet_ids
}

module "database_of_orders" {
  source = "../../../../modules/database"

  name           = "orders"
  database       = "orders"
  engine         = "aurora-postgresql"
  engine_version = "16"
  vpc_id         = module.network_of_orders.vpc_id
  subnet_ids     = module.network_of_orders.private_subnet_ids
  kms_key_arn    = module.encryption_of_orders.kms_key_arn
  logs           = { kms_key_arn = module.logs_of_orders.kms_key_arn }
}

module "file_system_of_orders" {
  source = "../../../../modules/file_system"

  platform      = "orders"
  name          = "files"
  vpc_id        = module.network_of_orders.vpc_id
  subnet_ids    = module.network_of_orders.private_subnet_ids_by_zone
  kms_key_arn   = module.encryption_of_orders.kms_key_arn
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}

module "remote_state_of_billing" {
  source = "../../../../modules/remote_state"

  bucket = "billing-terraform-state"
}

module "logs_of_billing" {
  source = "../../../../modules/logs"

  name = "billing"
}

module "encryption_of_billing" {
  source = "../../../../modules/encryption"

  name = "billing"
}

module "network_of_billing" {
  source = "../../../../modules/network"

  name               = "billing"
  cidr_block         = "10.2.0.0/16"
  availability_zones = ["us-east-1a", "us-east-1b"]
  nat_gateways       = "single"
  logs               = { kms_key_arn = module.logs_of_billing.kms_key_arn }
}

module "cluster_of_billing" {
  source = "../../../../modules/cluster"

  name   = "billing"
  vpc_id = module.network_of_billing.vpc_id
}

module "load_balancer_of_billing" {
  source = "../../../../modules/load_balancer"

  name                = "billing"
  vpc_id              = module.network_of_billing.vpc_id
  subnet_ids          = module.network_of_billing.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  plain_http          = true
}

module "network_load_balancer_of_billing" {
  source = "../../../../modules/network_load_balancer"

  name                = "billing"
  vpc_id              = module.network_of_billing.vpc_id
  subnet_ids          = module.network_of_billing.public_subnet_ids
  ingress_cidr_blocks = ["0.0.0.0/0"]
  listener_ports      = [5432]
}

module "secrets_of_billing" {
  source = "../../../../modules/secrets"

  platform    = "billing"
  name        = "token"
  description = "Token of billing"
  kms_key_arn = module.encryption_of_billing.kms_key_arn
}

module "service_of_billing" {
  source = "../../../../modules/service"

  platform      = "billing"
  name          = "web"
  vpc_id        = module.network_of_billing.vpc_id
  subnet_ids    = module.network_of_billing.private_subnet_ids
  https_targets = module.network_of_billing.https_targets
  cluster_arn   = module.cluster_of_billing.cluster_arn
  namespace_id  = module.cluster_of_billing.namespace_id
  load_balancer = merge(module.load_balancer_of_billing, { priority = 1 })
  scaling       = {}
  kms_key_arn   = module.encryption_of_billing.kms_key_arn
  logs          = { kms_key_arn = module.logs_of_billing.kms_key_arn }
  secrets       = { TOKEN = { secret_arn = module.secrets_of_billing.secret_arn } }
}

module "job_of_billing" {
  source = "../../../../modules/job"

  platform      = "billing"
  name          = "report"
  image         = ":1"
  schedule      = "cron(0 2 * * ? *)"
  vpc_id        = module.network_of_billing.vpc_id
  subnet_ids    = module.network_of_billing.private_subnet_ids
  https_targets = module.network_of_billing.https_targets
  cluster_arn   = module.cluster_of_billing.cluster_arn
  kms_key_arn   = module.encryption_of_billing.kms_key_arn
  logs          = { kms_key_arn = module.logs_of_billing.kms_key_arn }
}

module "topic_of_billing" {
  source = "../../../../modules/topic"

  platform      = "billing"
  name          = "events"
  subscriptions = { work = { queue_arn = module.queue_of_billing.queue_arn } }
}

module "queue_of_billing" {
  source = "../../../../modules/queue"

  platform   = "billing"
  name       = "work"
  topic_arns = [module.topic_of_billing.topic_arn]
}

module "table_of_billing" {
  source = "../../../../modules/table"

  platform   = "billing"
  name       = "billing"
  hash_key   = "id"
  attributes = { id = "S" }
}

module "cache_of_billing" {
  source = "../../../../modules/cache"

  platform   = "billing"
  name       = "billing"
  vpc_id     = module.network_of_billing.vpc_id
  subnet_ids = module.network_of_billing.private_subnet_ids
}

module "database_of_billing" {
  source = "../../../../modules/database"

  name           = "billing"
  database       = "billing"
  engine         = "aurora-postgresql"
  engine_version = "16"
  vpc_id         = module.network_of_billing.vpc_id
  subnet_ids     = module.network_of_billing.private_subnet_ids
  kms_key_arn    = module.encryption_of_billing.kms_key_arn
  logs           = { kms_key_arn = module.logs_of_billing.kms_key_arn }
}

module "file_system_of_billing" {
  source = "../../../../modules/file_system"

  platform      = "billing"
  name          = "files"
  vpc_id        = module.network_of_billing.vpc_id
  subnet_ids    = module.network_of_billing.private_subnet_ids_by_zone
  kms_key_arn   = module.encryption_of_billing.kms_key_arn
  access_points = { "/files" = { uid = 1000, gid = 1000 } }
}

module "platform_of_orders" {
  source = "../../../../modules/platform"

  name     = "orders-whole"
  network  = { availability_zones = ["us-east-1a", "us-east-1b"] }
  services = { api = {} }
}

module "platform_of_billing" {
  source = "../../../../modules/platform"

  name     = "billing-whole"
  network  = { availability_zones = ["us-east-1a", "us-east-1b"] }
  services = { api = {} }
}

module "alarms_of_orders" {
  source = "../../../../modules/alarms"

  name        = "orders"
  cluster_arn = module.cluster_of_orders.cluster_arn
  logs        = { kms_key_arn = module.logs_of_orders.kms_key_arn }
  services    = { api = {} }
}

module "alarms_of_billing" {
  source = "../../../../modules/alarms"

  name        = "billing"
  cluster_arn = module.cluster_of_billing.cluster_arn
  logs        = { kms_key_arn = module.logs_of_billing.kms_key_arn }
  services    = { api = {} }
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

module "ci_of_orders" {
  source = "../../../../modules/ci"

  name        = "orders"
  environment = "orders"
  repository  = "example/orders"
  region      = "eu-west-1"
  bucket      = "orders-terraform-state"
  key         = "orders/terraform.tfstate"

  oidc_provider = { arn = aws_iam_openid_connect_provider.github.arn }
}

module "ci_of_billing" {
  source = "../../../../modules/ci"

  name          = "billing"
  environment   = "billing"
  repository    = "example/billing"
  region        = "eu-west-1"
  bucket        = "billing-terraform-state"
  key           = "billing/terraform.tfstate"
  oidc_provider = { arn = aws_iam_openid_connect_provider.github.arn }
}
