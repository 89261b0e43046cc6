# The handbook's reader: contents, chapter, search, what a reader keeps.

handbook-head = Chapter { $number } of { $total } · { PLURAL($minutes) ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
handbook-head-uncounted = { PLURAL($minutes) ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
    }
handbook-contents = Contents
handbook-contents-english = In English from here on
handbook-back = Back
handbook-forward = Forward
handbook-narrower = Narrower text
handbook-wider = Wider text
handbook-kept = My marks ({ $n })
handbook-more = More
handbook-sources = Sources
handbook-sources-note = Everything the handbook rests on, each source with the sections that cite it.
handbook-sources-cited = Cited in:
handbook-questions-here = Questions that point here
handbook-bookmarked = bookmarked
handbook-note-label = My note on this section

# What can be done with a section or a paragraph. $title is the section.
handbook-section-menu = More on “{ $title }”
handbook-bookmark-add = Bookmark the section
handbook-bookmark-remove = Remove the bookmark
handbook-note-write = Write a note
handbook-highlight-sentence = Highlight the sentence
handbook-highlight-paragraph = Highlight the paragraph
handbook-highlight-selection = Highlight the selected words
handbook-highlight-remove = Remove the highlight
handbook-selection-hint = H highlights the selected words, Ctrl + C copies them
handbook-highlight-nothing = There is nothing to highlight here. Scroll a paragraph to the top of the window, or select words.
handbook-copy-paragraph = Copy the paragraph

# A text in another language than the window. $name is the language's own name.
handbook-in-language = This text is in another language: { $name }
handbook-own-language = Read it in English
handbook-hit-english = in English

handbook-search = Search the handbook
handbook-search-hint = A word or the start of one
handbook-search-language = Search in
handbook-search-preparing = The search is being prepared…
handbook-found = { PLURAL($n) ->
    [one] { $n } place
   *[other] { $n } places
    }
handbook-found-terms = Glossary
handbook-found-sections = Chapters
handbook-found-questions = Questions
handbook-found-measures = Measures
handbook-found-all = Show all { $n }
handbook-found-some = No place has all of these words. These have some of them.
handbook-found-nothing = Nothing found. Try another word, or search in another language.

# A question or a measure shown in the handbook.
handbook-card-answer = Answer this question
handbook-card-no-assessment = To answer it, start or open an assessment on the start screen.
handbook-card-evidence = Evidence of grade { $grade }
handbook-card-action = What to do
handbook-card-indicator = Indicator
handbook-card-section = Read on
handbook-card-measure = Measure
handbook-card-effort = Effort { $effort } of 5
handbook-card-asked = Questions about it
handbook-card-known = Where it is used

# What a reader keeps.
handbook-kept-title = My marks and notes on the handbook
handbook-kept-nothing = Nothing is saved yet. In a chapter, M bookmarks the section, H highlights a paragraph and T writes a note.
handbook-kept-bookmark = Bookmarked on { $date }
handbook-kept-note = Note of { $date }
handbook-kept-remove = Remove
handbook-kept-export = Save as Markdown…
handbook-kept-export-title = Save marks and notes
handbook-kept-export-note = A text file that any editor opens. Notes stay in the program as well.
handbook-kept-export-go = Save
handbook-kept-file = handbook-notes.md
handbook-kept-saved = Marks and notes were saved: { $path }

# Commands of the reader, as the palette lists them.
handbook-command-search = Search the handbook
handbook-command-back = Back to where I was in the handbook
handbook-command-forward = Forward again in the handbook
handbook-command-previous = Previous chapter
handbook-command-next = Next chapter
handbook-command-line-down = Scroll down a little
handbook-command-line-up = Scroll up a little
handbook-command-page-down = Scroll down a page
handbook-command-page-up = Scroll up a page
handbook-command-begin = To the start of the chapter
handbook-command-end = To the end of the chapter
handbook-command-bookmark = Bookmark the section or remove its bookmark
handbook-command-highlight = Highlight the paragraph or remove its highlight
handbook-command-note = Write a note on the section
handbook-command-narrower = Narrower column
handbook-command-wider = Wider column
handbook-command-kept = My marks and notes
