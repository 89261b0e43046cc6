# Packs of one's own beside the built-in one.
packs-added = Added: { $id } { $version } ({ $checklists }). The wizard, the settings and --scope offer it from now on.
packs-set-aside = The version that was there before is kept in: { $path }
packs-there = The pack { $id } { $version } is already there.
packs-same-version = Another pack { $id } of version { $version } is already there. Raise “version” in checklists/pack.ron, so that a plan tells with which of them it was made.
packs-not-added = Nothing was added. Mend what is named above, and try again.
packs-builtin = built in, version { $version }: { PLURAL($n) ->
    [one] { $n } checklist
   *[other] { $n } checklists
    }
packs-none = There is no pack of your own. Add one with: skaidra content add DIR
packs-no-such = There is no pack “{ $id }” of your own. Run “skaidra content list” to see which there are.
packs-removed = The pack { $id } is out of use; assessments keep what was recorded with it. Its files are kept in: { $path }
packs-refused = The pack “{ $name }” is left out, because it has { PLURAL($n) ->
    [one] { $n } problem
   *[other] { $n } problems
    }. To see them, run: skaidra content check { $path }
