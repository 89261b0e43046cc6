# Texts of the checklist on needs assessment and queues: questions na-01 to na-14 and risks na-r1 to na-r6.
needs-queues = Needs assessment and queues
    .about = How a person's need for social services is assessed, how the queue is kept and who gets the place that falls free. To be answered by those who assess needs and keep the queue, together with the head of the unit.

na-01 = Is there a published procedure from which people can foresee whether they will get a service and where in the queue they will stand?
    .why = Where criteria are vague, mood and acquaintance decide instead, and people do not know what they may demand. A clear procedure protects the employee too: under pressure, there is a rule to point to.
    .evidence-1 = Approved procedure on the website with criteria for the assessment and the queue, and the certificate of its anti-corruption assessment
    .evidence-2 = 10 decisions of this year selected at random, or all if fewer: each states the criterion it rests on, and the criterion is one of those published
    .evidence-3 = Independent test: an outside specialist decided 10 anonymised cases by the procedure; differences recorded, the procedure revised
    .red-flag = “In view of the circumstances” on every page; two similar applications ended differently and nobody can say why
    .action = Rewrite the procedure with criteria that can be checked, have it assessed for corruption risk and publish it
    .indicator = Share of checked decisions that name a published criterion, %

na-02 = Are the declarations of staff who assess needs or allocate places checked against the providers' managers and owners at least once a year?
    .why = In 2019 the Special Investigation Service found that staff of some municipalities were related to owners or managers of private care homes; some of these ties were undeclared. Those who never lay the lists side by side are the last to know.
    .evidence-1 = Procedure that says who compares PINREG declarations with providers' managers and owners, when, and with which lists
    .evidence-2 = Record of a comparison made within 12 months: all providers, all posts, the matches found and the recusals that followed
    .evidence-3 = Check by internal audit or another unit: 10% of declarations tested against company-ownership data, deviations corrected
    .red-flag = Not one recusal in three years in a town where everybody knows everybody; a declaration completed only after a journalist called
    .action = Draw up a list of providers' managers and owners and compare it with staff declarations
    .indicator = Share of listed posts whose declarations were compared during the year, %

na-03 = Do at least two employees assess each person's need for social services, and does the second reach a conclusion independently?
    .why = When one person decides, nobody sees a mistake, tiredness or a favour. A second, independent look is the cheapest protection against a service given to the wrong person.
    .evidence-1 = Approved procedure that says who assesses second and what they check
    .evidence-2 = 10 files selected at random from the last half-year, or all if fewer: two conclusions, two signatures, different dates
    .evidence-3 = Check by internal audit or another unit of at least 30 files (or all, if fewer), with the deviations found and corrected
    .red-flag = The second signature is always the same person's, on the same day; not one conclusion changed in a year
    .action = Introduce a second, independent assessment and check 10 files every quarter
    .indicator = Share of checked files with two independent conclusions, %

na-04 = Does a signature in every file show that the person, or a representative, chose the care home from the full list of providers?
    .why = A family in a hurry takes what the employee mentions. If only one home is mentioned, public money and somebody's old age go where it suits a third person.
    .evidence-1 = Approved choice form and a list of all providers with prices, free places and the date of its last update
    .evidence-2 = 10 files selected at random from the last half-year, or all if fewer: providers offered, choice, signature, all dated before the referral
    .evidence-3 = Independent check: 10 families (or all, if fewer) telephoned and asked whether they saw the whole list; answers summed up and acted on
    .red-flag = Nearly all of one employee's clients end up in the same home; choice forms are filled in by one hand
    .action = Introduce a list of all providers with a choice form, and telephone 10 families every half-year
    .indicator = Share of checked files with a choice form signed before the referral, %

na-05 = Is any queue kept in an office spreadsheet that one employee looks after?
    .why = In 2020 the Special Investigation Service found queues in three municipalities kept in office software, where changes left no trace. When one person owns the file, nobody notices a forgotten applicant or a moved row.
    .evidence-1 = Procedure naming the only system in which the queue is kept, its users and their rights, and forbidding parallel lists
    .evidence-2 = Dated system export of all queues, users and rights; for 10 people waiting (or all, if fewer), the application date equals that in the document register
    .evidence-3 = Independent check: the queue rebuilt from the register of applications and reconciled with the system; differences explained and corrected
    .red-flag = Only one employee can say where a person stands; during that employee's holiday the queue stands still
    .action = Move every queue into one system with personal access rights and close the parallel spreadsheets
    .indicator = Share of the institution's queues kept only in the system, %

na-06 = Does every change to queue data leave a record that cannot be erased: who, when, what and why?
    .why = A changed application date or priority mark moves a person ten places up, and from outside the queue still looks tidy. Without a log you can prove neither a breach nor your own honesty.
    .evidence-1 = System description or procedure: which changes are logged, how long records are kept, who is barred from altering them
    .evidence-2 = Log export for the last 3 months; 10 changes selected at random (or all, if fewer) each have a reason and a document behind it
    .evidence-3 = Independent test: a change was made and an attempt made to erase it; the record shows what the log caught and what was corrected
    .red-flag = The log is on but nobody reads it; changes are made in the evening or under a shared login
    .action = Switch on a change log with a compulsory reason and check 10 entries every month
    .indicator = Share of checked changes to the queue backed by a reason and a document, %

na-07 = Does an employee who does not keep the queue compare it every month with a saved copy from the month before?
    .why = Two copies from different days show within an hour who moved and who vanished. The sooner it is seen, the easier it is to give the place back to the person it belonged to.
    .evidence-1 = Procedure: the day the copy is saved, where it is kept, who compares, and who is told of an unexplained change
    .evidence-2 = Copies of the last 6 months and 6 comparison sheets: every change of place explained, signed and dated by the one who compared
    .evidence-3 = Audit check: two copies of the auditor's own choosing, all changes traced to files, deviations corrected
    .red-flag = Nobody has the queue of six months ago; people leave the list with no note that they died, declined or moved in
    .action = Charge an employee who does not keep the queue with comparing two copies monthly and explaining the changes
    .indicator = Months in the year with a signed comparison of the queue, number

na-08 = Can people who wait check their own place in the queue and learn why it changed?
    .why = Nobody watches a queue as closely as those who stand in it. A person who was fifth and is now eighth will be the first to ask, if only they are allowed to see.
    .evidence-1 = Procedure for telling people their place and any change, and a layout of the public list agreed with the data-protection officer
    .evidence-2 = Anonymised queue published with a date in this month, and 10 files (or all, if fewer) with a notice of the place or its change
    .evidence-3 = Independent check: 10 people waiting (or all, if fewer) were asked where they stand; answers compared with the queue, shortcomings put right
    .red-flag = The place is told by telephone only, and only “roughly”; the published list is last year's
    .action = Publish an anonymised queue by application code and notify people of their place and of each change
    .indicator = Share of people waiting who were told their place in writing, %

na-09 = Are all offers of a place and all failed attempts to reach a person recorded under one rule?
    .why = “No answer” is the handiest way round a queue: nobody will check whether anyone called. A rule on how often, when and by what means people are contacted closes that gap.
    .evidence-1 = Rule: how many attempts, on which days and by which means, how long an answer is awaited, and what happens without one
    .evidence-2 = The last 10 places given, or all if fewer: for everyone passed over, date, hour and means of each attempt, or a refusal signed by that person
    .evidence-3 = Independent check: 10 records (or all, if fewer) checked against telephone bills and letters sent, people passed over were called, errors corrected
    .red-flag = Refusals in the employee's hand without the client's signature; two calls made within the same hour
    .action = Set a contact rule and start a log of offers
    .indicator = Share of people passed over whose contact attempts were recorded under the rule, %

na-10 = Is every admission out of turn decided by a commission that states one of the approved reasons?
    .why = Urgent cases are real, and that is why invented ones hide best among them. When several people decide and the reason is written down, “just this once” has to be said before witnesses.
    .evidence-1 = Approved closed list of priority reasons, members of the commission, recusal rule, time limit for confirming an urgent decision
    .evidence-2 = All admissions out of turn in the last half-year: each with a reason from the list, a document to prove it and the minutes
    .evidence-3 = Audit check: all the year's admissions out of turn tested against their documents; the unfounded ones followed up
    .red-flag = Every third admission is out of turn; the reason reads “difficult situation”; minutes written after the person moved in
    .action = Approve a closed list of priority reasons and have a commission decide every admission out of turn
    .indicator = Share of admissions out of turn decided by the commission before the person moved in, %

na-11 = Are the needs of people who receive services reviewed by the date set in the decision?
    .why = People's condition changes, while a service once granted runs on. Without a review some get what they no longer need, others too little, and the municipality pays for both mistakes.
    .evidence-1 = Procedure with review periods for each kind of service, and a decision form on which the review date is compulsory
    .evidence-2 = System export: all recipients, review dates, overdue reviews; 10 files (or all, if fewer) in which the review was done in time
    .evidence-3 = Independent check of 20 files (or all, if fewer) past their review date: how many were reviewed, how many needs had changed, what was corrected
    .red-flag = Every review ends in “need unchanged”; the assessment form was copied with its old mistakes
    .action = Introduce a compulsory review date with a reminder and review every overdue case
    .indicator = Share of recipients whose need was reviewed by the set date, %

na-12 = Are people selected at random each quarter reassessed by specialists who took no part in the first assessment?
    .why = Two signatures of people who share an office can miss a mistake. A repeat that nobody can predict finds errors and favours while they are still easy to correct. The Special Investigation Service recommended such later checks in 2020.
    .evidence-1 = Approved procedure: who selects the files, how many, who reassesses and what happens when the results differ
    .evidence-2 = Records of the last 4 quarters: the selection, at least 10 repeat assessments (or all, if fewer) a quarter, differences from the first
    .evidence-3 = Check by internal audit, or by another municipality under a written agreement: 10 repeats compared with the commission's, the procedure revised
    .red-flag = The unit picks its own files for checking; in a year not one repeat assessment differed from the first
    .action = Set up a repeat-assessment commission, select 10 files at random every quarter and reassess them
    .indicator = Share of the year's decisions reassessed, %

na-13 = Does the head review at least twice a year how assessments and referrals are spread among assessors and providers?
    .why = One file says nothing; a hundred show who most often finds the greatest need and whose clients all go to the same home. A deviation is not guilt, but it is a question.
    .evidence-1 = Report form and procedure: figures, period, who prepares, who receives, from what deviation an explanation is due
    .evidence-2 = The last two half-year reports: need levels by assessor, referrals by provider, deviations explained, initialled by the head
    .evidence-3 = Independent check: figures recalculated from a system export, the files behind the 5 largest deviations read, conclusions acted on
    .red-flag = One assessor finds the greatest need twice as often as the others; nine referrals out of ten go to one home
    .action = Prepare a half-year report by assessor and provider and check the files behind the deviations
    .indicator = Share of the deviations marked in the report that were explained, %

na-14 = When a complaint is upheld or an error found, does the person get back the place in the queue, or get the service that was due?
    .why = An apology does not give back a place. While a wrong decision stands, it pays for whoever asked for it, and everyone else who waits learns that complaining is useless.
    .evidence-1 = Complaints procedure: decisions say where to appeal, someone not involved examines, and the way to restore the place is set
    .evidence-2 = The year's log of complaints and errors: outcome of each, date the place or service was restored, what was changed
    .evidence-3 = Independent check: 10 upheld cases, or all, traced in the queue: place restored, the error not repeated
    .red-flag = Hundreds wait and not one complains in a year; replies are written by the person who took the contested decision
    .action = Give complaints to someone who took no part in the decision and set a time limit for restoring the place
    .indicator = Share of errors after which the place or service was restored within the limit, %

na-r1 = One employee who assesses alone errs or helps an acquaintance, so the service goes to someone other than the person who needs it most
    .scheme = After the visit the employee records a worse condition than was seen, or leaves out that the children help. The file looks in order because nobody else has met the person.
na-r2 = Once granted, a service is never checked again, so the municipality pays for years for what is not, or never was, needed
    .scheme = The review date passes, or old answers are copied without a visit. Someone once assessed generously keeps the hours or the place, while a new applicant waits.
na-r3 = One person keeps the queue in a spreadsheet, so nobody notices people left out, mistakes or a second version of the list
    .scheme = An application is “mislaid” and entered under a later date. Beside the official list grows another, and it is from this one that people are called.
na-r4 = An application date, priority or place is changed without trace, so that a breach can be neither proved nor put right
    .scheme = The application date is edited, or a priority mark is set for a day and removed after admission. The file is saved under the same name and the earlier state is gone.
na-r5 = A free place is given out of turn without grounds, so those at the front wait longer and a contact or a gift outweighs the queue
    .scheme = The person at the front “could not be reached”, and a certificate of urgency appears on the last day. The faster place is thanked for with a gift or a favour.
na-r6 = An employee tied to a care home steers people there, so the employee's interest and not the family's choice decides the place
    .scheme = The family hears of one home only, or is told that there is no room elsewhere. The tie to its owner or manager stays undeclared.
