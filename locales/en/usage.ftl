# The command line: what each command and option is for, and what is wrong with one that cannot be taken.

# What is wrong; each sentence is followed by one that says where to look. $text is what was typed.
usage-unknown-command = There is no command “{ $text }”.
usage-nearest = Perhaps you meant “{ $text }”.
usage-unknown-option = There is no option “{ $text }” here.
usage-negative = “{ $text }” cannot be used here: the number must not be negative.
usage-too-many = “{ $text }” is one word too many.
usage-missing = Something is missing: { $names }.
usage-no-value = A value has to follow “{ $option }”.
usage-bad-value = “{ $value }” does not suit “{ $option }”. { $help }
usage-one-of = “{ $value }” does not suit “{ $option }”. Choose one of these: { $values }.
usage-conflict = “{ $option }” and “{ $other }” do not go together.
usage-twice = “{ $option }” may be used only once.
usage-not-understood = The command line was not understood.
usage-see-all = “skaidra --help” lists all commands.
usage-see-command = “skaidra help { $command }” shows how to use it.

# Headings and lines of the help. $help is a sentence without its full stop, $value what is taken where nothing is said.
usage-usage = Usage
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-options-short = OPTIONS
usage-command-short = COMMAND
usage-default = { $help }; default: { $value }
usage-help = Shows this help
usage-version = Shows the version
usage-help-command = Shows the help of a command

# What stands for a value in the help.
usage-value-file = FILE
usage-value-dir = DIR
usage-value-name = NAME
usage-value-kind = KIND
usage-value-scope = SCOPE
usage-value-lang = LANG
usage-value-period = FROM..TO
usage-value-date = DATE
usage-value-post = POST
usage-value-old = OLD
usage-value-new = NEW
usage-value-points = POINTS
usage-value-profile = PROFILE
usage-value-format = FORMAT
usage-value-standard = STANDARD
usage-value-words = WORDS
usage-value-term = TERM
usage-value-chapter = CHAPTER
usage-value-moment = RFC3339

# The program and its commands.
usage-about = Corruption-risk checklists, evidence-capped scores and a verifiable action plan for municipal welfare policy
usage-about-long = Without a command the window opens. Nothing ever leaves this machine.
usage-demo = Writes a worked example with its plan in every language, and prints the scores
usage-new = Starts a new assessment
usage-sheet = Writes the questions as a table to fill in elsewhere
usage-fill = Takes filled-in tables back; all problems are listed, nothing is half-applied
usage-score = Prints the scores
usage-suggest = Prints the suggested plan
usage-export = Exports the action plan
usage-verify = Checks that a plan or an assessment is genuine and complete, and that its scores can be recomputed
usage-compare = Compares two assessments of one institution
usage-content = Commands for checklists and the handbook
usage-content-check = Lists every problem in a pack of checklists, with its place and a hint
usage-handbook = Prints the handbook: its contents, a chapter, or what a search finds; or writes it as PDF
usage-present = Opens the window for a projector: a chapter, the questions of a checklist, or the dilemmas

# What commands take.
usage-arg-file = An assessment (.skaidra) to open in the window, or an exported plan (.pdf) to review
usage-arg-at = The moment to treat as now, such as 2026-11-22T09:00:00Z, so that a run can be repeated to the byte
usage-arg-by = The post that makes the changes, as the history will show it
usage-arg-force = Write even if the file already exists; it is replaced
usage-arg-assessment = The assessment
usage-arg-json = Print JSON ({ $schema })
usage-arg-lang = The language; by default that of the system, else Lithuanian
usage-demo-dir = The folder to write into
usage-new-file = The assessment to create (.skaidra)
usage-new-from = Last year’s assessment or plan, .skaidra or .pdf, to start next year’s from: answers are carried over to be confirmed, evidence with its dates, open actions with their status; the other options then change what it says
usage-new-reset-ratings = Rate all risks again: own ratings of the earlier assessment are not carried over
usage-new-institution = The name of the institution
usage-new-kind = The kind of institution: { $kinds }
usage-new-scope = all, rapid (the 75-minute selection), or checklist ids separated by commas; by default what suits the kind
usage-new-lang = The language of the plan
usage-new-period = The first and the last day of the plan, such as 2027-01-01..2027-12-31
usage-new-assessed-on = The assessment date; by default the day of the last change
usage-new-team = A post that takes part; may be repeated
usage-sheet-output = The table to write (.csv or .xlsx)
usage-sheet-lang = The language of the questions; by default that of the system, else Lithuanian
usage-fill-from = Answers (.csv or .xlsx)
usage-fill-actions = Actions of the plan (.csv or .xlsx, such as an exported plan)
usage-fill-risks = Ratings and acceptances of risks (.csv or .xlsx, such as an exported plan)
usage-suggest-budget = Effort points to spend, a whole number; unlimited by default
usage-export-output = The file to write
usage-export-lang = The language of the plan; by default the one chosen for the assessment, else Lithuanian
usage-export-profile = full, or public, which leaves out notes, places of evidence, the team and the journal
usage-export-format = The format (pdf, docx, xlsx, md, json, csv); by default the file’s ending decides
usage-export-standard = The PDF standard: ua1 is PDF/UA-1 with PDF/A-3a, ua2 is PDF/UA-2 with PDF/A-4f
usage-export-previous = An earlier assessment or plan to show the changes since; by default the one that the assessment was started from
usage-export-no-previous = Show no changes, although the assessment was started from an earlier one
usage-verify-file = An exported plan (.pdf) or an assessment (.skaidra)
usage-compare-old = The older one, .skaidra or .pdf
usage-compare-new = The newer one, .skaidra or .pdf
usage-content-check-dir = The folder of the pack; by default the built-in one
usage-handbook-search = Words to look for in chapters, glossary, questions and measures; the start of a word is enough
usage-handbook-glossary = A term of the glossary to explain
usage-handbook-notes = Bookmarks, highlights and notes that were made in the window, as Markdown
usage-handbook-chapter = A chapter (its name in the contents), or chapter#section
usage-handbook-all = The whole handbook, to be written into a file
usage-handbook-output = The file to write; without it the text is printed
usage-handbook-format = The format of the file (pdf, md); by default the file’s ending decides
usage-present-name = The name of a chapter or checklist, such as needs-queues (“skaidra handbook” shows those of chapters), or dilemmas
usage-present-questions = The questions of the checklist of that name, not the chapter
usage-present-from = The dilemma, question or screen to begin with
