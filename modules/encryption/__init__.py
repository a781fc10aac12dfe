"""Keys of the Key Management Service."""
