locals {
  further_instances = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"]

  rotation_days = join("|", [
    "(((\\*|(0?[1-9]|[12][0-9]|3[01])(-(0?[1-9]|[12][0-9]|3[01]))?)(/[0-9]{1,4})?|L|(0?[1-9]",
    "[12][0-9]|3[01])W)(,((\\*|(0?[1-9]|[12][0-9]|3[01])(-(0?[1-9]|[12][0-9]",
    "3[01]))?)(/[0-9]{1,4})?|L|(0?[1-9]|[12][0-9]|3[01])W))*)",
  ])

  rotation_expression = join(" ", [
    "rate\\((([4-9]|[1-9][0-9]{1,2}) hours|1 day|([2-9]|[1-9][0-9]{1,2}) days)\\)|cron\\(0",
    "([01]?[0-9]|2[0-3])(/([4-9]|1[0-9]|2[0-3]))? (${local.rotation_days} ${local.rotation_months}",
    "\\?|\\? ${local.rotation_months} ${local.rotation_weekdays}) \\*\\)",
  ])

  rotation_months = join("|", [
    "(((\\*|(0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(0?[1-9]|1[0-2]|JAN",
    "FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))?)(/[0-9]{1,4})?)(,((\\*|(0?[1-9]|1[0-2]|JAN|FEB",
    "MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(-(0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP",
    "OCT|NOV|DEC))?)(/[0-9]{1,4})?))*)",
  ])

  rotation_weekdays = join("|", [
    "(((\\*|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(-([1-7]|SUN|MON|TUE|WED|THU|FRI",
    "SAT))?)(/[0-9]{1,4})?|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)?L|([1-7]|SUN|MON|TUE|WED|THU|FRI",
    "SAT)#[1-5])(,((\\*|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(-([1-7]|SUN|MON|TUE|WED|THU|FRI",
    "SAT))?)(/[0-9]{1,4})?|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)?L|([1-7]|SUN|MON|TUE|WED|THU|FRI",
    "SAT)#[1-5]))*)",
  ])
}
