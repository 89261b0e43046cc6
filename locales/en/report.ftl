# What the reading of a plan's data says when it fails.

report-error-malformed = The plan's data could not be read: line { $line }, column { $column } – { $what }. The file itself is unchanged. Ask the sender to export the plan again.
report-error-other-schema = The plan's data are of another kind or a newer version (“{ $found }”). The file is unchanged. Update the program, or ask for a plan exported by an earlier version.
report-error-inconsistent = The plan's data contradict each other: { $what }. The file is unchanged. Ask the sender to export the plan again.
