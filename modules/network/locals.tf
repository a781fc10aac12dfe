locals {
  zone_letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
}
