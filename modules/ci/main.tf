resource "aws_iam_openid_connect_provider" "this" {
  count = var.oidc_provider == null ? 1 : 0

  client_id_list = ["sts.amazonaws.com"]
  tags           = var.tags
  url            = "https://${local.issuer}"
}
