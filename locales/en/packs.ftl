# Packs of one's own beside the built-in one.
packs-added = Added: { $checklists } ({ $id } { $version }). It can be chosen from now on, for new assessments and in the settings of open ones.
packs-set-aside = The version that was there before is kept in: { $path }
packs-there = Already there: { $checklists } ({ $id } { $version }).
packs-same-version = Another pack { $id } of version { $version } is already there. Raise “version” in checklists/pack.ron, so that a plan tells with which of them it was made.
packs-not-added = Nothing was added. Mend what is named above, and try again.
packs-builtin = built in, version { $version }: { PLURAL($n) ->
    [one] { $n } checklist
   *[other] { $n } checklists
    }
packs-none = There is no pack of your own. Add one with: skaidra content add DIR (an example with a description is written by: skaidra content example DIR)
packs-no-such = There is no pack “{ $id }” of your own. Run “skaidra content list” to see which there are.
packs-removed = The pack { $id } is out of use; assessments keep what was recorded with it. Its files are kept in: { $path }
packs-refused = The pack “{ $name }” is left out, because it has { PLURAL($n) ->
    [one] { $n } problem
   *[other] { $n } problems
    }. To see them, run: skaidra content check { $path }
packs-title = Checklists of your own
packs-about = Beside the built-in checklists you can add your own: a folder with questions and risks that you wrote yourselves. To begin, save the example: a folder with a whole checklist and a description of how to make your own from it.
packs-choose = Add checklists…
packs-take-out = Take out “{ $id }”…
packs-take-out-about = Its checklists will no longer be shown, counted or printed. What is recorded in assessments stays in their files, and the files of the pack are kept.
packs-take-out-go = Take it out
packs-take-out-stay = Leave it
packs-dialog-title = Add checklists of your own
packs-dialog-note = Choose the folder of the pack: it has the folders checklists and locales. It is checked first; nothing is added while anything is wrong with it.
packs-dialog-folder = Where the folder is
packs-dialog-go = Add
packs-example = Save an example with a description…
packs-example-title = Example of a checklist of your own
packs-example-note = A new folder is made with a checklist on building permits and a description of how to make your own from it. Nothing that is there already is changed.
packs-example-place = Where the folder goes
packs-example-go = Save
# Names of the folder that is proposed and of the description in it: without signs that a file system refuses.
packs-example-folder = own-checklists
packs-example-file = README.txt
packs-example-written = The example is saved. Begin with its description: { $path }
packs-more = { PLURAL($n) ->
    [one] …and { $n } more problem.
   *[other] …and { $n } more problems.
    }
