module "remote_state" {
  source = "../../../modules/remote_state"

  bucket = "orders-terraform-state"
}
