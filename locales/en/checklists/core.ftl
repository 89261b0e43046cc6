# The checklist “General part”: questions, evidence, risks.
core = General part
    .about = What every other area rests on: the head's example, the responsible person, private interests, gifts, reporting, checks, openness. To be answered together, with the documents on the table, by the head, the person responsible for corruption prevention and a personnel officer.

core-01 = In the past 12 months, has the head discussed with staff at least one real case from the institution where somebody was tempted or pressed to break the rules?
    .why = Staff do what the head does, not what the poster on the wall says. If the head is silent about awkward cases, employees learn that silence is safer for them too.
    .evidence-1 = Yearly plan of staff meetings, approved by the head, with the discussion of a real case entered at least twice
    .evidence-2 = Minutes of two meetings in the past 12 months: which case, who spoke, which change was agreed
    .evidence-3 = Anonymous poll of staff not run by the head: how many remember the case, and what was changed afterwards
    .red-flag = All the minutes say the same, “reminded of corruption prevention”; not one case, not one question
    .action = Discuss one real case with all staff twice a year and write down what will change
    .indicator = Staff meetings a year at which a real case was discussed, number

core-02 = Is every recusal of the head published on the institution's website?
    .why = When the head steps aside in public, nobody else need be embarrassed to do so. When nobody sees the head's ties, staff guess at them and decide in the way they think would please.
    .evidence-1 = Approved procedure: when the head steps aside, who decides instead, who publishes it and within how many days
    .evidence-2 = Recusals of the past 12 months on the website, with dates; if there were none, a note that all orders of the period were reviewed
    .evidence-3 = Check by internal audit or the owner: the head's declaration checked against a year's orders and minutes, deviations corrected
    .red-flag = Not one recusal by the head in years, although relatives work in the institution or for its suppliers
    .action = Set a procedure for recusals of the head and update the list on the website every quarter
    .indicator = Share of the head's recusals published within 5 working days, %

core-03 = Is there a person responsible for a corruption-resilient environment who reports straight to the head?
    .why = What everybody answers for, nobody answers for. And where findings pass through the unit they are about, only what annoys no one reaches the head.
    .evidence-1 = Order of the head and job description: duties, time set aside for them, right to go straight to the head
    .evidence-2 = At least 4 written submissions to the head in the past 12 months, and what the head decided on each
    .evidence-3 = Review by internal audit or the owner of whether the person is independent and has the time, and what changed after it
    .red-flag = The responsible person drafts the very decisions whose risk should be assessed, and has made no proposal in a year
    .action = Appoint a responsible person, set working time aside and hear the person's proposals every quarter
    .indicator = Share of the responsible person's proposals decided by the head within 30 days, %

core-04 = When the likelihood of corruption is determined, are real files, purchases and complaints examined, and not only the written rules?
    .why = The written rules are good almost everywhere; the risk lies in how they are kept. A review in which no file was opened tends to end in the finding that there is no risk.
    .evidence-1 = Approved plan of the review: area, period, how files are selected, number of files
    .evidence-2 = Latest conclusion with a list of at least 20 files, purchases or complaints examined (or all, if fewer) and the risk factors found in them
    .evidence-3 = Review by internal audit or the owner: some of the same files read again, findings compared, conclusion corrected
    .red-flag = The same conclusion in the same words for the third year: “no risk factors found”
    .action = Choose one area every year, select 20 files at random and base the conclusion on what they show
    .indicator = Share of risk factors found that rest on examined files, %

core-05 = Does the council or the owner receive a yearly report on corruption prevention in which every completed measure is backed by evidence?
    .why = The word “done” costs nothing. When a document must go with it, it becomes clear which measures work and which are only copied from one year to the next.
    .evidence-1 = Approved plan that names for each measure who does it, the date, the indicator and the evidence of completion
    .evidence-2 = Latest report; the evidence for 5 measures marked “done”, chosen at random (or all, if fewer), found and opened
    .evidence-3 = Check by a council committee, the owner or audit: which measures, what was missing, what was decided on those not done
    .red-flag = All measures done, every deadline “continuous”, and the only indicator the number of meetings held
    .action = Enter the evidence of completion beside each measure and report to the council or the owner every year
    .indicator = Share of measures reported as done for which evidence was found, %

core-06 = Have all employees who must declare private interests filed their declarations on time?
    .why = What is not in the declaration cannot be set against suppliers and grantees. One late declaration is a forgotten employee; ten are a sign that nobody is looking.
    .evidence-1 = Approved list of posts that must declare, and an employee appointed to remind and check
    .evidence-2 = Comparison with the PINREG register no older than 6 months: every post on the list, date of filing, days late
    .evidence-3 = Check by internal audit or another unit: 10% of declarations checked against personnel data, deviations corrected
    .red-flag = Declarations pour in just before a check; those who initiate purchases or grant services are not on the list
    .action = Twice a year, compare the list of employees who must declare with PINREG and remind those who are late
    .indicator = Share of declarations filed within 30 calendar days, %

core-07 = Are the declared ties of employees and persons close to them checked against the lists of suppliers, service providers and grantees?
    .why = In 2019 the Special Investigation Service found staff of some municipalities tied to owners or managers of private care homes, some ties undeclared. Reading the declaration does not show that; it must be laid beside the contracts.
    .evidence-1 = Approved procedure: who compares, when, with which registers, and what follows a match
    .evidence-2 = Record of the past 12 months: at least 10% of declarations compared, matches found, decision on each
    .evidence-3 = Comparison repeated by internal audit or another unit against at least 20 suppliers and grantees (or all, if fewer); differences explained
    .red-flag = An employee's tie to a provider first came to light in the media or in a competitor's complaint
    .action = Select 10% of declarations at random every year and compare them with the lists of suppliers and grantees
    .indicator = Share of declarations compared in the year, %

core-08 = Does the file of every recusal show who stepped aside, why, and who took the matter over?
    .why = Stepping aside is no disgrace; trouble starts when the person goes on advising, phoning or signing. A line in the file protects both the one who stepped aside and the one who decided.
    .evidence-1 = Approved recusal procedure and form: who is told, who appoints another employee, where it is recorded
    .evidence-2 = 10 files from the register of recusals selected at random, or all: who, why, who took over, no later signature by the recused person; if there were none, a note on how this was checked
    .evidence-3 = Check by internal audit or another unit: a year's recusals checked against minutes and decisions, breaches put right
    .red-flag = Not one recusal in a year, in an institution where everybody knows everybody
    .action = Introduce one recusal form and register, and check the files entered in it every quarter
    .indicator = Share of checked recusal files that name who took the matter over, %

core-09 = When a hidden tie or an accepted gift comes to light, does another employee review all the decisions of 12 months that involve that person?
    .why = A disciplinary penalty does not undo a service wrongly granted. Until the earlier decisions have been reviewed, nobody knows who was harmed and who is still waiting because of it.
    .evidence-1 = Approved procedure: who reviews and how fast, when a decision is changed and money recovered
    .evidence-2 = Cases of the past 24 months: decisions reviewed and changed, euros recovered; if there were none, the record of a trial review
    .evidence-3 = Conclusion of internal audit or the owner that the review was complete, and how its proposals were carried out
    .red-flag = The employee was warned and the inquiry closed, but nobody ever opened the decisions that employee had signed
    .action = Require another employee to review the year's decisions within 30 days and report to the head
    .indicator = Share of cases brought to light whose review was finished within 30 days, %

core-10 = Is every gift offered to an employee registered, including those refused?
    .why = There is no rule that anything under EUR 150 is fine: gifts connected with duties are banned and the exceptions are few. Entries on refused gifts show who tried to buy favour, and when.
    .evidence-1 = Approved rules on gifts: what is banned, what is an exception, what to do with a gift left behind, where to register it, who decides and by when
    .evidence-2 = Register of the past 12 months: date, giver, value, what was done and when, refused gifts too; if it is empty, staff confirmations that they know the rule
    .evidence-3 = Check by somebody other than its keeper: 10 talks with staff and clients checked against the entries, gaps closed
    .red-flag = The register is empty, and in December boxes of chocolates and bottles line the desks
    .action = Open a gift register, tell clients and suppliers about it and have every employee confirm once a year that they know the rule
    .indicator = Share of staff who confirmed in writing during the year that they know what to do with an offered gift, %

core-11 = Does everyone who reports a breach through the internal channel get an answer within the time set by law and the internal procedure?
    .why = An employee usually reports once. If no answer comes, the next letter goes to the media, or to nobody.
    .evidence-1 = Approved procedure of the institution's or the owner's channel, a handler and a deputy appointed, address published
    .evidence-2 = Log of the past 12 months: dates of receipt and answer; if nothing was reported, the record of a test report
    .evidence-3 = Independent check: a test report sent, the year's dates of receipt and answer compared, faults put right
    .red-flag = Not one report in three years, and employees who are asked know neither the address nor who reads it
    .action = Appoint a handler of reports, publish the channel and try it with a test report every six months
    .indicator = Share of reports answered on time, %

core-12 = Can anyone other than the persons appointed to handle it read a report made through the internal channel?
    .why = When the letter first lands in the shared mailbox, the whistleblower's name travels before any inquiry begins. After one such case nobody reports again.
    .evidence-1 = Approved list of access rights: only the handler and the deputy can open the channel
    .evidence-2 = This quarter's list of rights and log-ins, taken from the system, with nobody else on it
    .evidence-3 = Independent trial: a test report sent, everyone who could have opened it identified, gaps closed
    .red-flag = The reporting address forwards to the shared mailbox, and a camera watches the box for paper reports
    .action = Leave access to the channel to its handlers only and check the list of rights every quarter
    .indicator = Other persons able to open reports, number

core-13 = For at least a year after a report, does somebody check whether the whistleblower suffers retaliation?
    .why = Retaliation is seldom dismissal: a supplement is cut, tasks are taken away, invitations stop. Until somebody writes the small things down in one place, each looks like chance.
    .evidence-1 = Approved procedure: who talks with the whistleblower and when, which changes are watched, how confidentiality is kept
    .evidence-2 = Notes, without names, of talks after 3, 6 and 12 months, and a comparison of pay and duties; if nothing was reported, a note saying so and how it was checked
    .evidence-3 = Assessment by the works council, trade union or audit of whether the follow-up works, and what changed after it
    .red-flag = Within a year of the report the whistleblower was moved or left, and nobody asked why
    .action = Talk with the whistleblower 3, 6 and 12 months after each report and note changes in working conditions
    .indicator = Share of whistleblowers with whom all planned talks took place, %

core-14 = In the past 24 months, has every employee who prepares or takes decisions worked through dilemmas from their own job in training?
    .why = Slides about the law do not say what to do with a cake already cut or a call from the boss. Those who have talked such a case through with colleagues recognise the real one in time.
    .evidence-1 = Approved training plan: groups, dilemmas for each unit, length
    .evidence-2 = Attendance lists of 24 months and notes of at least 3 dilemmas discussed; at least 80% of those due attended
    .evidence-3 = Test before training and three months later, not run by the trainer: what changed and how the programme was revised
    .red-flag = One lecture for all every few years; the list is signed even by those who were on leave that day
    .action = Hold a 90-minute session with three dilemmas from its own work in every unit each year
    .indicator = Share of employees preparing decisions who worked through dilemmas within 24 months, %

core-15 = In the past three years, has internal audit examined at least one of the areas where your institution's corruption risk is highest?
    .why = The head sees reports; an auditor sees files. If audit looks year after year at inventories and leave rosters, no outsider looks where most of the money is.
    .evidence-1 = Approved internal-audit plan in which the area was chosen from the institution's list of risks
    .evidence-2 = Audit report no older than three years: files selected, findings, recommendations
    .evidence-3 = Conclusion of the control and audit service or another outside reviewer on whether the plan covered the greatest risks, and the plan as revised
    .red-flag = The area with most money and discretion was last audited more than five years ago
    .action = Give internal audit the list of the greatest risks and agree on an audit of one of them every year
    .indicator = Share of highest-risk areas audited within three years, %

core-16 = Do employees learn in advance which of their files will be checked?
    .why = A check announced in advance tests preparation, not work: within a week the files are tidy. And it passes by the very ones that somebody would rather not show.
    .evidence-1 = Approved procedure: files are selected at random on the day of the check by an employee of another unit
    .evidence-2 = Records of the last four quarters: 10 files each (or all, if fewer), method of selection noted, selected and checked on the same day
    .evidence-3 = Test by internal audit: the selection repeated by the noted method gives the same files; faults put right
    .red-flag = The employee being checked brings the files; not one error found in a year
    .action = Select 10 files by a list of random numbers on the day of the check every quarter; another unit checks them
    .indicator = Share of checks whose files were selected the same day, %

core-17 = Is the completion of audit and inspection recommendations confirmed by somebody other than the one who carried them out?
    .why = It is easy to write “done” on one's own work. The next audit then finds the same gap, through which another year of decisions has already passed.
    .evidence-1 = Register of recommendations approved by the head: deadline, who does it, who checks it
    .evidence-2 = 5 completed recommendations chosen at random, or all if fewer: the checker's signature, date, and what was seen on the spot
    .evidence-3 = Follow-up audit or check by the municipal controller: how many are really done, and what was done about the rest
    .red-flag = A recommendation is “done” once a letter is written; the third audit in a row says the same
    .action = Set up a register of recommendations and check each on the spot within 3 months of its deadline
    .indicator = Share of recommendations whose completion somebody else confirmed, %

core-18 = Is every request from a politician, superior or go-between about a particular person's, supplier's or applicant's file written down?
    .why = A call “just to ask how my acquaintance is getting on” takes half a minute and leaves no trace. Written down it stays a question; not written down it becomes pressure nobody can show.
    .evidence-1 = Approved rule: which requests are written down, where, who replies, and that replies are in writing only
    .evidence-2 = Log of the past 6 months: date, who asked, about what, the reply; the entry is in the file too
    .evidence-3 = Check by audit or another unit: 10 employees asked anonymously, answers checked against the log, gaps closed
    .red-flag = Before elections or a round of grants the phone never stops, and the log has no entries
    .action = Open a log of requests, tell councillors about it and discuss the entries with staff every quarter
    .indicator = Share of logged requests answered in writing, %

core-19 = Does the institution publish on its website every year how many decisions were taken as exceptions, and on what grounds?
    .why = Favour seldom hides in the rule; more often in the exception. When the number and grounds of exceptions are public, residents can ask and the institution has an answer.
    .evidence-1 = Approved procedure for publishing: what counts as an exception, who counts, when it is published, how names are removed
    .evidence-2 = Two years' summaries on the website: number, grounds, amounts; 10 files selected at random (or all, if fewer) agree with them
    .evidence-3 = Check by audit or another unit: the summary recalculated from the files, differences explained and published
    .red-flag = More than half the exceptions are “other justified cases”, and they double before elections
    .action = Publish a summary of exceptions by ground and amount, without names, on the website by 1 March each year
    .indicator = Share of exceptions included in the public summary, %

core-20 = Are the calendars of managers and politicians checked against the lobbying declarations in the SKAIDRIS system?
    .why = Both the lobbyist and the person lobbied must declare. If the calendar shows a meeting and there is no declaration, the council votes without knowing who had a hand in the draft.
    .evidence-1 = Approved procedure: who publishes calendars, who declares, who compares them and when
    .evidence-2 = Comparison of the past 6 months: published calendars, an extract from SKAIDRIS, a list of differences
    .evidence-3 = Check by a council committee or audit of at least 5 adopted acts, and what was changed after it
    .red-flag = Draft rules match a provider's letter word for word, and SKAIDRIS holds no declaration
    .action = Publish managers' calendars and compare them with SKAIDRIS declarations every six months
    .indicator = Share of meetings with lobbyists for which a declaration was filed, %

core-r1 = An employee who hides a tie decides in favour of a close person or their firm, so support or a contract goes to the wrong one
    .scheme = A family is offered the care home run by the caseworker's sister. The surnames differ, the sister is not in the declaration, and nobody compares.
core-r2 = A gift or hospitality buys favour, so a place, service or purchase goes to the giver
    .scheme = It begins with coffee and chocolates and goes on with a trip to a “training course”. A year later the supplier is a friend, and the invoices are signed unread.
core-r3 = Employees see a breach but fear retaliation and keep silent, so the harm grows for years
    .scheme = Half the unit knows of the scheme. One person once complained, the name reached the person it was about the same day, and nobody has spoken since.
core-r4 = Prevention stays on paper and nobody lowers the real risks, so the same scheme comes back
    .scheme = The old plan is copied with a new year on it; the deadline is “continuous”, the finding “no risk”. Everyone has reported, and work goes on as it always did.
core-r5 = Nobody checks files or follows up recommendations, so a breach stays unnoticed or is repeated
    .scheme = The same people prepare, decide and check themselves. Audit finds the gap, gets a letter in reply, and finds the gap again two years later.
core-r6 = Pressure from a politician, superior or lobbyist settles a decision without a trace, at the cost of those nobody speaks for
    .scheme = A call, a meeting over coffee, a message: “see what you can do”. A well-worded exception appears in the file, and nowhere does it say who asked for it.
