# The printed handbook: the whole book, a chapter or a section.

print-contents = Contents
print-sources = Sources
print-term = Term
print-meaning = Meaning
print-book-subject = How municipalities and welfare institutions can make decisions that can be shown and checked
print-chapter-of = Chapter { $number } of { $count } · { $part }
print-section-of = From the chapter “{ $chapter }”
print-imprint-project = The handbook belongs to a project of the programme LT10, financed by Norway Grants 2009–2014.
print-imprint-law = It is not legal advice: before you rely on an act, open the version in force.
print-imprint-edition = Skaidra { $app } · content { $content } · { $date }
print-file-name = transparency-handbook
print-command-chapter = Save chapter as PDF…
print-command-book = Save whole handbook as PDF…
print-dialog-title = Where should the handbook PDF go?
print-dialog-chapter = Where should the chapter PDF go?
print-dialog-note = Screen readers can read the PDF too: it has headings, links and bookmarks.
print-working = Preparing the PDF…
print-dialog-go = Save PDF
print-written = Handbook saved: { $path }
print-written-chapter = Chapter saved: { $path }
