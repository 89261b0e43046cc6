# Spausdintas vadovas: visa knyga, skyrius arba skyrelis.

print-contents = Turinys
print-sources = Šaltiniai
print-term = Terminas
print-meaning = Reikšmė
print-book-subject = Kaip savivaldybėse ir gerovės įstaigose priimti sprendimus, kuriuos galima parodyti ir patikrinti
print-chapter-of = { $number } skyrius iš { $count } · { $part }
print-section-of = Skyrelis iš skyriaus „{ $chapter }“
print-imprint-project = Vadovas priklauso Norvegijos finansinio mechanizmo 2009–2014 metų programos LT10 projektui.
print-imprint-law = Vadovas nėra teisinė konsultacija: prieš remdamiesi teisės aktu, atsiverskite galiojančią jo redakciją.
print-imprint-edition = „Skaidra“ { $app } · turinys { $content } · { $date }
print-file-name = skaidrumo-vadovas
print-command-chapter = Išsaugoti skyrių PDF formatu…
print-command-book = Išsaugoti visą vadovą PDF formatu…
print-dialog-title = Kur išsaugoti vadovo PDF?
print-dialog-chapter = Kur išsaugoti skyriaus PDF?
print-dialog-note = PDF skaito ir ekrano skaitytuvai: jame yra antraštės, nuorodos ir žymės.
print-working = Rengiamas PDF…
print-dialog-go = Išsaugoti PDF
print-written = Vadovas išsaugotas: { $path }
print-written-chapter = Skyrius išsaugotas: { $path }
