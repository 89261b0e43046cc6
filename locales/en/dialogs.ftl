# Dialogs, and what is said about fields.

dialogs-close = Close
dialogs-cancel = Cancel
dialogs-back = Back
dialogs-next = Next

dialogs-path-label = Place of the file
dialogs-path-browse = Browse…
dialogs-open-title = Open an assessment
dialogs-open-note = Write where the file (.skaidra) is, or find it by browsing.
dialogs-open-go = Open
dialogs-copy-title = Save a copy
dialogs-copy-note = The copy holds everything: answers, evidence and the whole history. You go on working in the copy.
dialogs-copy-go = Save the copy
dialogs-copy-done = The copy is saved and you are working in it: { $path }
dialogs-copy-suffix = copy

dialogs-unsaved-title = The change could not be saved
dialogs-unsaved-kept = It is not lost: it is kept here until you choose what to do.
dialogs-unsaved-retry = Try again
dialogs-unsaved-copy = Save a copy elsewhere…
dialogs-unsaved-drop = Give up this change

dialogs-field-short-reason = Explain in at least 15 characters. { PLURAL($n) ->
    [one] { $n } character is missing
   *[other] { $n } characters are missing
    }.
dialogs-field-not-a-date = Write the date like this: 2026-11-22.
dialogs-field-not-a-deadline = Write the date like this: 2026-11-22. Without a date nobody can check the deadline.
dialogs-field-not-an-amount = Write the amount in euros, such as 1250 or 1250.50.
dialogs-field-empty = This field cannot be empty.
dialogs-field-ends-too-early = The period would end before it begins.
