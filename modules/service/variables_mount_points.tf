variable "mount_points" {
  description = <<-EOT
    Volumes of the task that the container has, by the name of the volume. Default: none.
    - `container_path`: Required. Directory at which the container finds the volume.
    - `read_only`: Whether the container can only read it.
  EOT
  type = map(object({
    container_path = string
    read_only      = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.mount_points) <= 20
    error_message = "mount_points: ${length(var.mount_points)} given; give at most 20"
  }

  validation {
    condition = alltrue([for key, mount_point in var.mount_points : mount_point != null])
    error_message = join("; ", [
      for key, mount_point in var.mount_points :
      "mount_points: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if mount_point == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.mount_points) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.mount_points) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.mount_points) :
      "mount_points: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in [for one in values(var.mount_points) : one if one != null] :
      can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
    error_message = join("; ", [
      for mount_point in [for one in values(var.mount_points) : one if one != null] : join(" ", [
        "mount_points.container_path: ${jsonencode(mount_point.container_path)}: write the full",
        "path of a directory, such as /run/app",
      ])
      if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", mount_point.container_path))
    ])
  }

  validation {
    condition = alltrue([
      for mount_point in [for one in values(var.mount_points) : one if one != null] :
      try(length(mount_point.container_path), 1) <= 255
    ])
    error_message = join("; ", [
      for mount_point in [for one in values(var.mount_points) : one if one != null] :
      "mount_points.container_path: ${jsonencode(mount_point.container_path)} is too long; give at most 255 characters"
      if try(length(mount_point.container_path), 1) > 255
    ])
  }

  validation {
    condition = (
      alltrue([for tmpf in values(var.tmpfs) : tmpf != null])
      ? length([
        for item in distinct(
          concat(
            concat(
              [
                for mount in [for one in values(var.mount_points) : one if one != null] :
                mount.container_path
              ],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          )
        ) :
        item
        if length([
          for other in concat(
            concat(
              [
                for mount in [for one in values(var.mount_points) : one if one != null] :
                mount.container_path
              ],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          ) :
          other
          if other == item
        ]) > 1
      ]) == 0
      : true
    )
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for item in distinct(
          concat(
            concat(
              [
                for mount in [for one in values(var.mount_points) : one if one != null] :
                mount.container_path
              ],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          )
        ) :
        item
        if length([
          for other in concat(
            concat(
              [
                for mount in [for one in values(var.mount_points) : one if one != null] :
                mount.container_path
              ],
              [
                for volume in values({
                  for item, volume in var.volumes : item => volume
                  if volume.container_path != null
                }) :
                volume.container_path
              ],
            ),
            keys(var.tmpfs),
          ) :
          other
          if other == item
        ]) > 1
      ])),
      "is the place of several volumes, or of tmpfs too; give each its own",
    ]), "")
  }

  validation {
    condition = length([
      for name in distinct(keys(var.mount_points)) : name
      if !contains(keys(var.volumes), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in distinct(keys(var.mount_points)) : name
        if !contains(keys(var.volumes), name)
      ])),
      "is no volume of the task; write the name of one of volumes",
    ]), "")
  }

  validation {
    condition = length([
      for name in keys(var.mount_points) : name
      if contains(keys({
        for item, volume in var.volumes : item => volume
        if volume.container_path != null
      }), name)
    ]) == 0
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for name in keys(var.mount_points) : name
        if contains(keys({
          for item, volume in var.volumes : item => volume
          if volume.container_path != null
        }), name)
      ])),
      "has its container_path in volumes already; keep one of them",
    ]), "")
  }

  validation {
    condition = (
      length([
        for path_ in concat(
          [
            for mount in [for one in values(var.mount_points) : one if one != null] :
            mount.container_path
          ],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ]) == 0 ||
      !(var.enable_execute_command && var.readonly_root_filesystem)
    )
    error_message = try(join(" ", [
      "mount_points:",
      join(", ", formatlist("%q", [
        for path_ in concat(
          [
            for mount in [for one in values(var.mount_points) : one if one != null] :
            mount.container_path
          ],
          [
            for volume in values({
              for item, volume in var.volumes : item => volume
              if volume.container_path != null
            }) :
            volume.container_path
          ],
        ) :
        path_
        if contains(["/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"], path_)
      ])),
      "is a volume of ECS Exec; remove it",
    ]), "")
  }
}
