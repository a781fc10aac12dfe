# A text that no other bucket of the world ends with.

resource "terraform_data" "this" {}

output "suffix" {
  value = substr(terraform_data.this.id, 0, 8)
}
