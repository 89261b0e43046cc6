# What the reading of a plan's data says when it fails.

report-error-malformed = Plano duomenų perskaityti nepavyko: { $line } eilutė, { $column } ženklas – { $what }. Pats failas nepakeistas. Paprašykite siuntėjo eksportuoti planą iš naujo.
report-error-other-schema = Plano duomenys yra kito tipo arba naujesnės versijos („{ $found }“). Failas nepakeistas. Atnaujinkite programą arba paprašykite plano, eksportuoto ankstesne versija.
report-error-inconsistent = Plano duomenys prieštarauja patys sau: { $what }. Failas nepakeistas. Paprašykite siuntėjo eksportuoti planą iš naujo.
