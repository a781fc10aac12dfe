module "ci" {
  source = "../../../modules/ci"

  name        = "orders-prod"
  environment = "prod"
  repository  = "example/orders"
  region      = "eu-west-1"
  bucket      = "orders-terraform-state"
  key         = "orders-prod/terraform.tfstate"
}

# Each module that makes roles takes the boundary, without which the deploy role may make none.
module "network" {
  source = "../../../modules/network"

  name                 = "orders-prod"
  availability_zones   = ["eu-west-1a", "eu-west-1b"]
  permissions_boundary = module.ci.permissions_boundary_arn
}
