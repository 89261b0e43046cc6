# Den trykte håndboken: hele boken, et kapittel eller et avsnitt.

print-contents = Innhold
print-sources = Kilder
print-term = Begrep
print-meaning = Betydning
print-book-subject = Hvordan kommuner og velferdsvirksomheter kan ta avgjørelser som tåler å bli vist frem og etterprøvd
print-chapter-of = Kapittel { $number } av { $count } · { $part }
print-section-of = Fra kapittelet «{ $chapter }»
print-imprint-project = Håndboken hører til et prosjekt i programmet LT10, finansiert av den norske finansieringsordningen 2009–2014.
print-imprint-law = Den er ikke juridisk rådgivning: Slå opp den gjeldende teksten før du bygger på en lov eller forskrift.
print-imprint-edition = Skaidra { $app } · innhold { $content } · { $date }
print-file-name = handbok-apenhet
print-command-chapter = Lagre kapittelet som PDF…
print-command-book = Lagre hele håndboken som PDF…
print-dialog-title = Hvor skal PDF-en av håndboken lagres?
print-dialog-chapter = Hvor skal PDF-en av kapittelet lagres?
print-dialog-note = Også skjermlesere kan lese PDF-en: Den har overskrifter, lenker og bokmerker.
print-working = Lager PDF…
print-dialog-go = Lagre PDF
print-written = Håndboken er lagret: { $path }
print-written-chapter = Kapittelet er lagret: { $path }
