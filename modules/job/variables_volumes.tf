variable "volumes" {
  description = <<-EOT
    Volumes that containers have by `container_path` or `mount_points`, by their name. Default: none.
    - `container_path`: Directory at which the main container finds the volume, the short form of `mount_points`. Default: only those have it that say so there.
    - `efs`: The file system. Default: an empty directory, which ends with the task.
    - `read_only`: Whether the task can only read it: so it is at `container_path`, and of a file system the task role may write nothing.
  EOT
  type = map(object({
    container_path = optional(string)
    efs = optional(object({
      file_system_id  = string
      access_point_id = optional(string)
      root_directory  = optional(string)
    }))
    read_only = optional(bool, false)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.volumes) <= 20
    error_message = "volumes: ${length(var.volumes)} given; give at most 20"
  }

  validation {
    condition = alltrue([for key, volume in var.volumes : volume != null])
    error_message = join("; ", [
      for key, volume in var.volumes :
      "volumes: ${jsonencode(key)}: null is not a table; put its fields in curly braces"
      if volume == null
    ])
  }

  validation {
    condition = alltrue([
      for key in keys(var.volumes) : can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)}: write lower-case letters, digits and single hyphens, with a letter first"
      if !can(regex("^(?:[a-z][a-z0-9]*(-[a-z0-9]+)*)$", key))
    ])
  }

  validation {
    condition = alltrue([for key in keys(var.volumes) : length(key) <= 32])
    error_message = join("; ", [
      for key in keys(var.volumes) :
      "volumes: ${jsonencode(key)} is too long; give at most 32 characters"
      if length(key) > 32
    ])
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for container_path in volume.container_path[*] :
        can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)}: write the full path of a directory, such as /run/app"
        if !can(regex("^(?:(/[A-Za-z0-9._@+-]+)+)$", container_path))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] :
      [for container_path in volume.container_path[*] : length(container_path) <= 255]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for container_path in volume.container_path[*] :
        "volumes.container_path: ${jsonencode(container_path)} is too long; give at most 255 characters"
        if length(container_path) > 255
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] :
      [for ef in volume.efs[*] : can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : join(" ", [
          "volumes.efs.file_system_id: ${jsonencode(ef.file_system_id)}: write the id of a file",
          "system of EFS: fs-0123456789abcdef0",
        ])
        if !can(regex("^(?:fs-[0-9a-f]{8,40})$", ef.file_system_id))
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] :
          can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : [
          for access_point_id in ef.access_point_id[*] : join(" ", [
            "volumes.efs.access_point_id: ${jsonencode(access_point_id)}: write the id of an",
            "access point of EFS: fsap-0123456789abcdef0",
          ])
          if !can(regex("^(?:fsap-[0-9a-f]{8,40})$", access_point_id))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] : join(" ", [
            "volumes.efs.root_directory: ${jsonencode(root_directory)}: write the full path of a",
            "directory of the file system: /exports/app",
          ])
          if !can(regex("^(?:/|(/[A-Za-z0-9._@+-]+)+)$", root_directory))
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] :
        [for root_directory in ef.root_directory[*] : length(root_directory) <= 255]
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : [
          for root_directory in ef.root_directory[*] :
          "volumes.efs.root_directory: ${jsonencode(root_directory)} is too long; give at most 255 characters"
          if length(root_directory) > 255
        ]
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] :
        (ef.root_directory != null ? ef.root_directory == "/" : true) || ef.access_point_id == null
      ]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] :
        "volumes.efs.root_directory: is said by the access point of a file system that exists; remove one of them"
        if !(
          (ef.root_directory != null ? ef.root_directory == "/" : true) ||
          ef.access_point_id == null
        )
      ]
    ]))
  }

  validation {
    condition = alltrue(flatten([
      for volume in [for one in values(var.volumes) : one if one != null] :
      [for ef in volume.efs[*] : ef.root_directory != null || ef.access_point_id != null]
    ]))
    error_message = join("; ", flatten([
      for volume in [for one in values(var.volumes) : one if one != null] : [
        for ef in volume.efs[*] : join(" ", [
          "volumes.efs.root_directory: is required without access_point_id: write the directory",
          "that is shown, or \"/\" for all",
        ])
        if !(ef.root_directory != null || ef.access_point_id != null)
      ]
    ]))
  }

  validation {
    condition = (
      length(keys({
        for item, volume in { for key, one in var.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
      })) == 0 ||
      length([
        for target in values(var.egress) : target
        if target.protocol == "-1" ||
        (
          target.protocol == "tcp" &&
          (
            (target.port != null ? target.port == 2049 : false) ||
            (
              target.from_port != null
              ? (
                target.to_port != null ? target.from_port <= 2049 && target.to_port >= 2049 : false
              )
              : false
            )
          )
        )
      ]) > 0 ||
      length(var.security_group_ids) > 0
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in { for key, one in var.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null
      }))),
      "cannot be mounted, tasks do not reach port 2049; write egress with port = 2049 and the",
      "security group of the mount targets",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in { for key, one in var.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) <= 0 ||
      contains(keys(var.waivers), "whole_file_system")
    )
    error_message = try(join(" ", [
      "volumes:",
      join(", ", formatlist("%q", keys({
        for item, volume in { for key, one in var.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      }))),
      "opens a whole file system, to each container as any user; name one of its access points by",
      "access_point_id, or say why: waivers.whole_file_system = \"<reason>\"",
    ]), "")
  }

  validation {
    condition = (
      length(keys({
        for item, volume in { for key, one in var.volumes : key => one if one != null } :
        item => volume
        if volume.efs != null ? volume.efs.access_point_id == null : false
      })) > 0 ||
      !contains(keys(var.waivers), "whole_file_system")
    )
    error_message = "volumes: waivers.whole_file_system waives nothing, this is as safe as the default; remove it"
  }
}
