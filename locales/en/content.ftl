# Mistakes in checklists and handbook, as `content check` names them: what is wrong, and in brackets what to do.

# Whole files.
content-not-utf8 = the file is not UTF-8 (byte { $byte }) (hint: save it again as UTF-8)
content-syntax = { $message } (hint: compare with the example that the settings save, or `skaidra content example`)
content-fluent-syntax = { $message } (hint: see Fluent’s syntax: id = text, and indented .attribute = text)
content-other-name = the checklist is “{ $id }”, its file “{ $file }” (hint: name the file like the checklist’s id)
content-not-in-order = { $id } is not in the order (hint: add its id to `order`)
content-no-such-checklist = there is no checklist { $id } (hint: remove it from `order`)
content-no-checklists = there is no checklist (hint: a pack has checklists/<area>.ron and locales/<language>/checklists/<area>.ftl)
content-no-texts = there are no texts (hint: add locales/<language>/checklists/<area>.ftl)
content-own-chapter = a pack of one’s own has no chapters of a handbook (hint: name sections of the built-in handbook in `handbook`, and take this file out)
content-no-such-language = there is no language “{ $tag }” (hint: the folders of languages are called lt, en and nb, in small letters)
content-not-read = nothing reads this file (hint: checklists are in checklists/<area>.ron, their texts in locales/<language>/checklists/<area>.ftl; correct its name or place, or take it out)
content-same-version = another pack { $id } of version { $version } is already there (hint: raise `version`, so that a plan tells with which of them it was made)
content-no-text-file = the file is missing (hint: every language has every text)

# Fields of a file.
content-bad-id = “{ $text }” is not an id (hint: use lower-case letters, digits and single hyphens, beginning with a letter, such as na-03)
content-bad-source = “{ $text }” is not the id of a source (hint: use letters, digits and hyphens, beginning with a letter, such as S60b in handbook/sources.ron)
content-no-field = the field is missing (hint: add `{ $field }: …`)
content-outside = { $value } is outside { $low } to { $high } (hint: use a whole number from { $low } to { $high })
content-no-institution-kind = “{ $text }” is no kind of institution (hint: use one of { $kinds })
content-no-prefix = the id does not begin with { $prefix }- (hint: ids carry the prefix of their checklist)
content-no-side = “{ $text }” is no side (hint: use "likelihood" or "impact")
content-no-grade = { $value } is no grade of evidence (hint: 1 where the question asks about the last 12 months, else the grade whose words do)
content-no-section-named = “{ $text }” names no section (hint: write "chapter#anchor")
content-no-strength = { $value } is no strength (hint: use 1.0 (direct) or 0.5 (partial))
content-source-twice = the source is listed twice (hint: keep one entry)
content-empty-version = the version is empty (hint: write one, such as "1.0", and raise it with every change)

# How a file is written: what was missed at the place named before it.
content-decimal-comma = “{ $text }” has a decimal comma (hint: write a decimal point: { $right })
content-sign = “{ $sign }” is missing here (hint: add it; if it is there, a bracket or quotation mark before it is not closed)
content-comma = a comma is missing before this place (hint: put one between two entries; if it is there, a bracket or quotation mark before it is not closed)
content-text-needed = a text in straight quotation marks is needed here (hint: write "…")
content-whole-number = a whole number is needed here (hint: write it in digits, such as 3, without quotation marks and decimals)
content-number = a number is needed here (hint: write it in digits, such as 1.0 or 0.5, without quotation marks)
content-yes-no = true or false is needed here (hint: write true (yes) or false (no), without quotation marks)
content-field-name = the name of a field is needed here (hint: write `field: value`; if it is there, a bracket before it is not closed)
content-no-such-field = there is no field `{ $field }` here (hint: the fields are { $known })
content-field-twice = the field `{ $field }` is there twice (hint: keep one)
content-begin = the file begins in another way (hint: a file of this kind begins with `{ $name }(`)
content-behind-end = something stands after the end (hint: take it out; if it belongs there, a bracket before it is closed too early)
content-end = the file ends too early (hint: a bracket, a quotation mark or a comment is not closed)

# What a checklist must hold.
content-id-twice = the id is used twice (hint: ids are never reused: give the newer one the next free number)
content-id-taken = the id is taken by the pack { $pack } (hint: ids are unique among all packs: give this one a prefix of its own)
content-pack-id-taken = the id is taken by the pack { $pack } (hint: give your pack an id of its own, such as the name of your municipality or area)
content-measure-twice = the measure is listed twice (hint: keep one entry)
content-applies-to-none = it applies to no kind of institution (hint: fill `applies_to`)
content-no-risk = it has no risk (hint: a checklist without risks has no weight in the index: add three to six)
content-no-question = it has no question (hint: add questions)
content-key-count = { $n } key questions (hint: mark two to four questions `key: true`)
content-light-key = a key question weighs less than 3 (hint: set `weight: 3`)
content-none-reversed = no question is reversed (hint: word one so that "yes" is bad, and set `reversed: true`)
content-lowers-none = it controls no risk (hint: name the risks that it would have stopped)
content-no-such-risk = there is no risk { $id } (hint: name a risk of a checklist of this pack)
content-risk-twice = it names { $id } twice (hint: name each risk once)
content-no-such-measure = there is no measure { $id } (hint: add it to checklists/measures.ron)
content-no-such-source = there is no source { $id } (hint: add it to handbook/sources.ron)
content-no-such-section = the handbook has no section { $section }, or no longer owes it (hint: name a chapter and an anchor that exist in every language, and keep handbook/owed.ron true)
content-side-empty = no question works on its { $side ->
    [likelihood] likelihood
   *[impact] impact
    } (hint: name it in a question of that side)
content-few-groups = its questions belong to fewer than two groups (hint: a risk needs independent controls)
content-no-span = in { $language } its words name no span of time (hint: say there that the last 12 months or less are meant, or take `recent` away)
content-no-remark = the remark is missing (hint: write it in every language of the pack)
content-remark-copied = another language has the same remark (hint: translate it)

# Texts.
content-no-text = the text is missing (hint: add it to this file)
content-too-long = { $n } characters, at most { $longest } fit the screen and the plan (hint: say it in fewer words)
content-unused-attribute = nothing uses this attribute (hint: is its name spelled right?)
content-unused-text = nothing uses this text (hint: is its id spelled right?)
content-copied = the same text stands in { $file } (hint: translate it)

# Handbook.
content-no-summary = the file is missing (hint: list the chapters of this language in it)
content-no-such-file = there is no file { $file } (hint: write it or take it out of the summary)
content-not-listed = the summary does not list this file (hint: add it to SUMMARY.md)
content-anchor-twice = the anchor is used twice (hint: give one of the headings another anchor)
content-half-mark = a mark for the trainer has no other half (hint: put <!-- trainer --> before it and <!-- /trainer --> behind it, alone on their lines)
content-other-marks = { $n } passages are marked for the trainer, in English { $expected } (hint: mark the same passages in every language)
content-dead-link = the link leads nowhere (hint: { $target ->
    [question] name a question of a checklist
    [source] add the source to handbook/sources.ron
    [chapter] name a chapter by its file
    [section] name an anchor that the chapter has
   *[form] a link is chapter.md#anchor, question:id or a web address
    })
content-no-chapter = there is no chapter { $chapter } (hint: every language has it, if only its summary)
content-few-terms = { $n } terms, at least { $least } are promised (hint: explain more of the words of the handbook)
content-no-term = the term is missing (hint: another language explains it)
content-no-anchor = the term has no anchor (hint: add { "{" }#term-…{ "}" })
content-no-explanation = the explanation is missing (hint: explain it)
content-no-name = its name in { $language } is missing (hint: the last line is *lt* words · *en* words, without its own language)
content-dilemma-count = { $n } dilemmas in place of { $expected } (hint: a dilemma is a heading ### 1. Title { "{" }#dilemma-01{ "}" })
content-dilemma-number = number { $number } and anchor “{ $id }” (hint: numbers and anchors go up one by one)
content-no-scene = the scene is missing (hint: tell it)
content-no-guide = the guide is missing (hint: end with a box for trainers)
