# Dialogs, and what is said about fields.

dialogs-close = Close
dialogs-cancel = Cancel
dialogs-back = Back
dialogs-next = Next
dialogs-list-below = ▼ More below
dialogs-list-end = End of the list

dialogs-path-label = File location
dialogs-path-label-save = File location
dialogs-path-browse = Browse…
dialogs-path-no-dialog = This system has no window for choosing files. Type the full path here.
dialogs-open-title = Open an assessment
dialogs-open-note = Enter the location of the file (.skaidra), or browse for it.
dialogs-open-go = Open
dialogs-copy-title = Save a copy
dialogs-copy-note = The copy holds everything: answers, evidence and the whole history. You continue working in the copy.
dialogs-copy-note-broken = The copy holds what is shown: everything recorded before line { $line }. The file itself stays as it is. You continue working in the copy.
dialogs-copy-go = Save the copy
dialogs-copy-done = The copy is saved, and you are now working in it: { $path }
dialogs-copy-suffix = copy
dialogs-example-name = Example

dialogs-unsaved-title = The change could not be saved
dialogs-unsaved-kept = It is not lost: it is kept here until you choose what to do.
dialogs-unsaved-retry = Try again
dialogs-unsaved-tried = Tried at { $time }; it still fails.
dialogs-unsaved-copy = Save a copy elsewhere…
dialogs-unsaved-drop = Discard this change
dialogs-reopen = Open again
dialogs-reopen-done = The file was closed elsewhere and is open here again: you can continue.
dialogs-reopen-changed = The file was opened as it is on disk now: you can go on.
dialogs-reopen-waits = The file is still open elsewhere.

dialogs-unfinished = Text that cannot be saved yet was restored: { $places }
dialogs-export-to-field = Go there and finish it
dialogs-export-not-recorded = { $what }. Text that is not valid in its field will not be in the file.
dialogs-export-without = The file is without text that cannot be saved yet: { $place }. Finish it and export again.
dialogs-export-without-more = The file is without text that cannot be saved yet: { $place } and { $n } more. Finish it and export again.
dialogs-not-recorded-more = Not saved: { $place } and { $n } more
dialogs-not-recorded = Not saved: { $place }

dialogs-date-shape = yyyy-mm-dd
dialogs-field-short-reason = Explain in at least 15 characters. { PLURAL($n) ->
    [one] { $n } character is missing
   *[other] { $n } characters are missing
    }.
dialogs-field-no-such-day = The calendar has no such day: check the month and the day.
dialogs-field-not-a-date = Enter the date like this: 2026-11-22.
dialogs-field-not-a-deadline = Enter the date like this: 2026-11-22. Without a date nobody can check the deadline.
dialogs-field-not-an-amount = Enter the amount in euros, such as 1250 or 1,250.50.
dialogs-field-empty = Fill in this field; it cannot be empty.
dialogs-field-not-yet = This date is still in the future.
dialogs-field-ends-too-early = The period ends before it begins. Choose a later end or an earlier beginning.
dialogs-field-half-period = A period needs both dates. If you do not need one, press “clear the period”.

dialogs-path-choose = Choose

dialogs-export-about = The file is read back as soon as it is written; a PDF is also verified.
dialogs-export-format = Format
dialogs-export-pdf = Plan (PDF)
dialogs-export-pdf-about = The document to sign, send and verify; its data are attached.
dialogs-export-docx = Document (Word)
dialogs-export-docx-about = The same document as a copy to edit; only the PDF can be verified.
dialogs-export-xlsx = Spreadsheet (.xlsx)
dialogs-export-xlsx-about = The plan and the results as tables; only the PDF can be verified.
dialogs-export-markdown = Text (Markdown)
dialogs-export-markdown-about = The same document as plain text.
dialogs-export-csv = Action table (CSV)
dialogs-export-csv-about = Only the actions, for a spreadsheet.
dialogs-export-json = Data (JSON)
dialogs-export-json-about = All answers and results, so that anybody can recalculate them.
dialogs-export-language = Language of the plan
dialogs-export-profile = For whom
dialogs-export-full = For the institution: the full plan
dialogs-export-full-about = Includes notes, where evidence is kept, participants and the whole history.
dialogs-export-full-about-plain = Includes notes, where evidence is kept and participants; no history.
dialogs-export-csv-for = The table holds the actions only, so it is the same in both cases.
dialogs-export-public = For the public: the public plan
dialogs-export-public-about = Leaves out notes, where evidence is kept, participants and history; the plan itself says so.
dialogs-export-path = Save to
dialogs-export-path-note = An earlier export of the same name will be replaced.
dialogs-export-go = Export
dialogs-export-working = Writing and checking…
dialogs-export-done = Written and verified
dialogs-export-done-read = Written and read back
dialogs-export-done-read-about = The file on the disk is exactly what was meant to be written. Only a PDF can be verified later.
dialogs-export-missing = The plan’s fonts lack some of the characters used (pictures, for instance): the plan shows “�” instead. Delete or replace them, then export again.
dialogs-export-failed = The export failed; the assessment is unchanged. Try again or choose another place.
dialogs-export-differs = The file on the disk differs from what was meant to be written. The assessment is unchanged. Check the disk or choose another place: { $path }
dialogs-export-open-file = Open the file
dialogs-export-open-folder = Open the folder
dialogs-copy-message = Copy the text
dialogs-copy-address = Copy the address
dialogs-review-title = Check a received plan
dialogs-review-note = Enter the location of the PDF, or browse for it. The file is not changed.
dialogs-review-go = Check
dialogs-post-title = A copy of the received plan is open
dialogs-post-who = Who makes the change?
dialogs-post-note = The received file does not change. Whatever you change in the copy is recorded for your post, not for those who made the plan.
dialogs-post-hint = E.g. internal auditor
dialogs-post-later = Just reading for now
dialogs-hand-over-title = Who fills in from here?
dialogs-hand-over-note = Filling in now: { $post }. Whatever is changed from here on is recorded for the post that you choose.
dialogs-hand-over-other = Another post
dialogs-hand-over-remember = Remember the chosen post on this computer
dialogs-hand-over-remember-note = A post that is not remembered holds for this file only, and only until the program is closed.
dialogs-hand-over-elsewhere = Who fills in?
dialogs-hand-over-elsewhere-note = The post “{ $post }” was given for another institution. Choose who fills in here ({ $institution }): changes are recorded for that post, and it is remembered for this institution.
dialogs-calendar = { $of }: pick from a calendar
dialogs-calendar-before = Previous month
dialogs-calendar-after = Next month
dialogs-calendar-year-before = Previous year
dialogs-calendar-year-after = Next year
dialogs-calendar-today = Today, { $date }
dialogs-preview = What the pages will look like
dialogs-preview-working = Drawing the pages…
dialogs-preview-failed = The pages could not be shown. The assessment is unchanged; the plan can still be exported.
dialogs-preview-page = Page { $page } of { $pages }
dialogs-export-standard = Standard
dialogs-export-standard-ua1 = PDF/UA-1 and PDF/A-3
dialogs-export-standard-ua1-about = The usual choice: archives and records systems take such files.
dialogs-export-standard-ua2 = PDF/UA-2 and PDF/A-4
dialogs-export-standard-ua2-about = The newest standards; choose them where the recipient asks for them.
dialogs-export-unconfirmed = { PLURAL($n) ->
    [one] { $n } answer is not confirmed: the plan counts it as unanswered.
   *[other] { $n } answers are not confirmed: the plan counts them as unanswered.
    }
dialogs-export-few-answered = Too little has been answered ({ $share } by question weight), so the plan withholds the index.
dialogs-export-to-unanswered = See what is unanswered
dialogs-export-written = Written at { $time } to { $path }
dialogs-export-stale = The assessment was changed after the export of { $time }: the file holds the earlier plan. Export again.
dialogs-export-since = { PLURAL($n) ->
        [one] { $n } change
       *[other] { $n } changes
    } since the export of { $at }. The exported plan has the fingerprint { $head }, the assessment now has { $now }.
dialogs-export-verified = what was verified?
dialogs-export-to-plan = Back to the plan
dialogs-export-replaces = This file already exists; exporting replaces it.
dialogs-export-replaces-own = Written at { $time }; exporting again replaces this file.
dialogs-export-others = Another assessment or program wrote this file. If you replace it, it is gone for good.
dialogs-export-replace = Replace the file
dialogs-export-other-name = Use another name
dialogs-preview-text = How the file will begin
dialogs-preview-text-working = Preparing…
dialogs-preview-number = Page (1–{ $pages })
