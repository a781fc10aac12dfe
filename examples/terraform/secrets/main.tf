module "secrets" {
  source = "../../../modules/secrets"

  platform               = "orders-prod"
  name                   = "database"
  description            = "User and password of the orders database"
  secret_string_template = { username = "orders" }
  generate_string_key    = "password"
}
