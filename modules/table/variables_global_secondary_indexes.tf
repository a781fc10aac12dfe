variable "global_secondary_indexes" {
  description = <<-EOT
    Other keys by which items are found, by the name of the index. Default: none. AWS cannot change one, and nothing would find items by it until another is built: make one with another name, let services move to it, and remove the old one.
    - `hash_key`: Required. Attribute that is its partition key.
    - `non_key_attributes`: Attributes that it holds beside the keys, 100 in all indexes of a table. Of the projection `INCLUDE` alone.
    - `projection_type`: What it holds of each item: `ALL`, the keys alone, or also `non_key_attributes`.
    - `range_key`: Attribute by which it sorts the items of a partition. Default: none.
  EOT
  type = map(object({
    hash_key           = string
    non_key_attributes = optional(list(string), [])
    projection_type    = optional(string, "ALL")
    range_key          = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.global_secondary_indexes) <= 20
    error_message = "global_secondary_indexes: ${length(var.global_secondary_indexes)} given; give at most 20"
  }

  validation {
    condition = alltrue([
      for key, global_secondary_index in var.global_secondary_indexes :
      global_secondary_index != null
    ])
    error_message = join("; ", [
      for key, global_secondary_index in var.global_secondary_indexes :
      "global_secondary_indexes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if global_secondary_index == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.global_secondary_indexes) : can(regex("^(?:[A-Za-z0-9_.-]{3,})$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.global_secondary_indexes) :
      "global_secondary_indexes: ${jsonencode(key)}: write three or more letters, digits, dots, hyphens and underscores"
      if !can(regex("^(?:[A-Za-z0-9_.-]{3,})$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.global_secondary_indexes) : length(key) <= 255])
    error_message = join("; ", [
      for key in keys(var.global_secondary_indexes) :
      "global_secondary_indexes: ${jsonencode(key)} is too long; give at most 255 characters"
      if length(key) > 255
    ])
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      can(regex("^(?:[A-Za-z0-9_.:#-]+)$", global_secondary_index.hash_key))
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.hash_key: ${jsonencode(global_secondary_index.hash_key)}: write",
        "letters, digits and . _ - : #",
      ])
      if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", global_secondary_index.hash_key))
    ])
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      try(length(global_secondary_index.hash_key), 1) <= 255
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.hash_key: ${jsonencode(global_secondary_index.hash_key)} is too",
        "long; give at most 255 characters",
      ])
      if try(length(global_secondary_index.hash_key), 1) > 255
    ])
  }

  validation {
    condition = alltrue(flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for range_key in global_secondary_index.range_key[*] :
        can(regex("^(?:[A-Za-z0-9_.:#-]+)$", range_key))
      ]
    ]))
    error_message = join("; ", flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for range_key in global_secondary_index.range_key[*] :
        "global_secondary_indexes.range_key: ${jsonencode(range_key)}: write letters, digits and . _ - : #"
        if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", range_key))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [for range_key in global_secondary_index.range_key[*] : length(range_key) <= 255]
    ]))
    error_message = join("; ", flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for range_key in global_secondary_index.range_key[*] :
        "global_secondary_indexes.range_key: ${jsonencode(range_key)} is too long; give at most 255 characters"
        if length(range_key) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      contains(["ALL", "INCLUDE", "KEYS_ONLY"], global_secondary_index.projection_type)
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.projection_type:",
        "${jsonencode(global_secondary_index.projection_type)} is not possible; choose 'ALL',",
        "'INCLUDE' or 'KEYS_ONLY'",
      ])
      if !contains(["ALL", "INCLUDE", "KEYS_ONLY"], global_secondary_index.projection_type)
    ])
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      length(global_secondary_index.non_key_attributes) <= 20
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.non_key_attributes:",
        "${length(global_secondary_index.non_key_attributes)} given; give at most 20",
      ])
      if length(global_secondary_index.non_key_attributes) > 20
    ])
  }

  validation {
    condition = alltrue(flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for non_key_attribute in global_secondary_index.non_key_attributes :
        can(regex("^(?:[A-Za-z0-9_.:#-]+)$", non_key_attribute))
      ]
    ]))
    error_message = join("; ", flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for non_key_attribute in global_secondary_index.non_key_attributes : join(" ", [
          "global_secondary_indexes.non_key_attributes: ${jsonencode(non_key_attribute)}: write",
          "letters, digits and . _ - : #",
        ])
        if !can(regex("^(?:[A-Za-z0-9_.:#-]+)$", non_key_attribute))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for non_key_attribute in global_secondary_index.non_key_attributes :
        try(length(non_key_attribute), 1) <= 255
      ]
    ]))
    error_message = join("; ", flatten([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      [
        for non_key_attribute in global_secondary_index.non_key_attributes : join(" ", [
          "global_secondary_indexes.non_key_attributes: ${jsonencode(non_key_attribute)} is too",
          "long; give at most 255 characters",
        ])
        if try(length(non_key_attribute), 1) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      global_secondary_index.range_key != null
      ? global_secondary_index.range_key != global_secondary_index.hash_key
      : true
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.range_key: \"${global_secondary_index.range_key}\" is the",
        "hash_key too; choose another attribute or remove it",
      ])
      if !(
        global_secondary_index.range_key != null
        ? global_secondary_index.range_key != global_secondary_index.hash_key
        : true
      )
    ])
  }

  validation {
    condition = alltrue([
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      length(global_secondary_index.non_key_attributes) > 0 ==
      (global_secondary_index.projection_type == "INCLUDE")
    ])
    error_message = join("; ", [
      for global_secondary_index in [
        for one in values(var.global_secondary_indexes) : one
        if one != null
      ] :
      join(" ", [
        "global_secondary_indexes.non_key_attributes: is of projection_type = \"INCLUDE\", which",
        "needs some; give both or neither",
      ])
      if length(global_secondary_index.non_key_attributes) > 0 !=
      (global_secondary_index.projection_type == "INCLUDE")
    ])
  }

  validation {
    condition = length(flatten([
      for one in [for one in values(var.global_secondary_indexes) : one if one != null] :
      one.non_key_attributes
    ])) <= 100
    error_message = try(join(" ", [
      "global_secondary_indexes:",
      length(flatten([
        for one in [for one in values(var.global_secondary_indexes) : one if one != null] :
        one.non_key_attributes
      ])),
      "non_key_attributes in all of them; a table takes 100, remove some or set projection_type =",
      "\"ALL\"",
    ]), "")
  }
}
