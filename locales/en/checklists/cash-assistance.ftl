# Texts of the checklist on cash social assistance: questions ca-01 to ca-12 and risks ca-r1 to ca-r6.
cash-assistance = Cash social assistance
    .about = How entitlement is worked out, who decides on exceptions and additional support, how the money is paid and how overpayments are recovered. To be answered by the staff who grant assistance, with the head of unit and an accountant.

ca-01 = Do the council’s rules state exactly on what grounds, up to what amount and how many times a year additional support may be granted?
    .why = When to pay a one-off, targeted, periodic or conditional benefit is for the municipality itself to settle. If the rules say only “in a difficult situation”, the sum depends on who asks, who puts in a word and whether an election is near.
    .evidence-1 = Rules approved by the council and published: grounds, the documents that prove them, highest amount, number of times a year
    .evidence-2 = 10 of this year’s decisions on additional support selected at random, or all if fewer: clause of the rules, supporting document, sum within the ceiling
    .evidence-3 = Independent check: all additional support of 12 months set against the ceilings; excesses explained, rules revised
    .red-flag = The commonest ground is “other cases”; one-off benefits multiply before an election though nothing else has changed
    .action = Add to the rules a closed list of grounds for additional support, with highest amounts and number of times
    .indicator = Share of decisions on additional support that name a clause and stay within the ceiling, %
    .cause = Grounds and sums of additional support are partly open, or the rules are kept loosely, so acquaintance or an election may set the sum
    .effect = Families in the same position receive the same, whoever decides and whoever puts in a word

ca-02 = When a relative, neighbour or colleague applies, does the employee step aside in writing and pass the file to somebody else?
    .why = In a small town, sooner or later one of your own lands on your desk. There is no shame in stepping aside. The trouble starts when one sister works out the other’s income and the file says not a word about it.
    .evidence-1 = Approved procedure: which ties call for stepping aside, whom to tell, who takes the file over and in how many days
    .evidence-2 = Register of recusals for six months and every file in it: recusal before the first calculation, decision signed by another employee; if there were none, a note on how this was checked
    .evidence-3 = Independent check: recipients’ addresses and accounts matched with those of staff, files with a match recalculated, errors corrected
    .red-flag = Three years in a small ward without one recusal; a colleague signed the decision, but the relative typed in the data
    .action = Introduce a recusal form and register, and match recipients’ addresses and accounts with those of staff every six months
    .indicator = Share of files with a matching address or account in which the employee stepped aside, %
    .cause = A relative’s or neighbour’s file may stay on the same desk without a note, so nobody sees it if income is worked out too gently
    .effect = The register shows recusals in small wards too; another employee has relatives’ files from the first calculation on

ca-03 = Before every decision, are income, assets and household members checked in the registers?
    .why = In an audit covering 2012, state auditors faulted one municipality for not using its right to obtain data from other bodies, while some recipients worked off the books. An office that asks no register pays according to what it was told.
    .evidence-1 = Procedure: which queries are compulsory and when, what to do about a discrepancy, who may allow a decision without a query
    .evidence-2 = 20 decisions of the half-year selected at random, or all if fewer: in the system extract the date and time of the queries precede the decision
    .evidence-3 = Audit check: all decisions of a year checked against the query log, at least 30 files recalculated, errors corrected
    .red-flag = The only paper on file is one the applicant brought; queries were run after the decision, all on one day
    .action = Make set register queries compulsory before a decision and review every month the decisions taken without them
    .indicator = Share of decisions preceded by all compulsory queries, %
    .cause = Assistance may be granted on what applicants say about themselves because registers are not checked before every decision
    .effect = A job, property or spouse left unmentioned comes to light before the decision, not when money has to be recovered

ca-04 = Is income that does not come from a register recalculated by a second employee before assistance is granted?
    .why = Nobody can choose the figure that a register gives, but income from a market stall, a farm or abroad is typed in by hand. Here one digit decides whether the family qualifies, so a slip and a favour look alike.
    .evidence-1 = Procedure: which income is entered by hand, what documents support it, who recalculates it
    .evidence-2 = 10 such files selected at random, or all if fewer: document of the income, two calculations, two signatures, recalculated before the decision
    .evidence-3 = At least 30 such files (or all, if fewer) recalculated by another unit or by audit: differences in euros, their causes, decisions corrected
    .red-flag = Income entered by hand keeps ending a few euros below the limit; the second employee signs ten files in the same minute
    .action = Mark files with income entered by hand and have a second employee recalculate them before the decision
    .indicator = Share of files with income entered by hand that were recalculated before the decision, %
    .cause = Income entered by hand is not always recalculated by another person, so an error or a favour that decides entitlement may pass
    .effect = Errors are corrected before the decision; incomes just a few euros below the limit become rarer

ca-05 = Do sub-elders and invited members of communities and NGOs confirm in writing, before they receive a file, that they have no ties to the family?
    .why = Somebody who knows the village knows more than a register, which is why they are asked. But they know their own relatives and their own enemies too, and what is carried out of the room cannot be called back.
    .evidence-1 = Council rules on who is invited to discuss cases, and an approved form for impartiality and confidentiality
    .evidence-2 = All meetings of the last half-year: attendance, pledges dated earlier, minutes showing who stepped aside in which case
    .evidence-3 = Independent check: ties of those present at 10 meetings matched with the families discussed; cases touched by a tie reconsidered
    .red-flag = One pledge signed for the whole term of office; the family knows who said what before the day is out
    .action = Take a pledge before every meeting and send the files only to those who have signed it
    .indicator = Share of meetings at which every invited member signed before receiving the files, %
    .cause = Invited members’ ties to the family are not cleared up before every meeting, so a relative or an enemy may receive the file
    .effect = Minutes show who stepped aside over which family; what is said in the room no longer spreads round the village

ca-06 = When assistance is granted or kept although the general conditions are not met, does the commission base each exception on a clause of the rules and on a document?
    .why = An exception is for the person the rule did not foresee. But when all that supports it is “a difficult situation”, nobody can tell help from a favour, or explain to the next such family why they got nothing.
    .evidence-1 = Rules with a closed list of exceptions, the commission’s membership, rules on stepping aside and a compulsory form of minutes
    .evidence-2 = All exceptions of the last quarter: clause, supporting document or home-visit record, votes, minutes dated before payment
    .evidence-3 = Audit check: 12 months of exceptions by ward, ground and sum; unsupported ones reviewed, similar cases treated alike
    .red-flag = Every decision unanimous and in the same words; ten times as many exceptions in one ward as in the next
    .action = Approve a closed list of exceptions and a form of minutes showing clause, document and votes
    .indicator = Share of exceptions whose minutes show a clause and a supporting document, %
    .cause = An exception may rest on “a difficult situation” alone, so help may look like a favour and similar families may fare differently
    .effect = A refusal can be explained by a clause of the rules; similar families in different wards get similar decisions

ca-07 = Can one employee, with nobody else confirming, enter a new recipient, change the bank account or cancel an overpayment?
    .why = An invented recipient takes no more than a name, a sum and an account. When one person can enter all three, the file looks in order, because it was filled in by somebody who knows what a checker looks for.
    .evidence-1 = Description of user rights: recipients, accounts and cancelled overpayments are entered by one employee and confirmed by another
    .evidence-2 = System extract: all account changes and cancelled overpayments of the last quarter, each with two different users
    .evidence-3 = Independent test: with one user’s rights somebody tried to create a recipient and change an account; gaps found were closed
    .red-flag = During holidays one person is given both entry and confirmation rights, and keeps them afterwards
    .action = Separate entry from confirmation rights and require a second confirmation for recipients, accounts and overpayments
    .indicator = Share of changes to recipients, accounts and overpayments confirmed by another employee, %
    .cause = One person can enter a recipient or change an account, or the second confirms only for form, so an invented recipient could go unseen
    .effect = Every change in the system shows two names, and some entries are sent back to be corrected

ca-08 = Every month before payment, does somebody look for recipients who have died or left and for several benefits going to one account?
    .why = A payment to the dead is at first only a mistake. If nobody misses it month after month, somebody notices that the account is handy. Caught in time, the money can still be stopped.
    .evidence-1 = Procedure: who checks on which day of the month, against which registers, who stops the payment
    .evidence-2 = Reports for the last 6 months: recipients who died or left, repeated accounts, how each match ended
    .evidence-3 = Audit check: a year’s payments checked against the register again; missed cases in euros, money recovered, procedure revised
    .red-flag = Benefits of five different people flow to one account; a death becomes known when a letter comes back
    .action = Have a finance officer match recipients and accounts every month before payment
    .indicator = Months in the year in which the match was finished before payment, number
    .cause = Recipients who have died or left are not looked for every month, or only after payment, so money may reach whoever holds the account
    .effect = A benefit to somebody who died or left stops the same month, and every repeated account has an explanation

ca-09 = Does management receive every quarter a list of recipients granted additional support three or more times in 24 months?
    .why = A one-off benefit granted for the fifth time is no longer one-off. Perhaps the family needs lasting help, or perhaps it knows which door to knock on. Either way, somebody should ask.
    .evidence-1 = Report form, with who receives it and when: recipient’s code, times, grounds, sums, month, employee who granted it
    .evidence-2 = The last two quarterly reports with management’s instructions and 5 files of repeated support (or all, if fewer) reviewed
    .evidence-3 = Independent check: figures recalculated from the system, months before elections compared with others, deviations acted on
    .red-flag = The same families every year before Christmas; every application that one councillor rang about was granted
    .action = Produce a quarterly report on repeated additional support and review the files of the 5 most frequent recipients
    .indicator = Share of recipients in the report whose files were reviewed within the quarter, %
    .cause = Management seldom looks closely at who gets additional support again and again, so one-off aid may become a reward for acquaintance
    .effect = Families that apply often are found lasting help; sums no longer jump before elections and Christmas

ca-10 = Every quarter, are files selected at random recalculated by an employee who took no part in deciding them?
    .why = An error for or against a family repeats itself every month until found. A file that a stranger may open tomorrow is worked out with more care, and what is found within a quarter can still be put right.
    .evidence-1 = Procedure: who selects files, how many, who recalculates; files whose address or account matches an employee’s always included
    .evidence-2 = Records of the last 4 quarters: at least 10 files each (or all, if fewer), differences in euros both ways, decisions corrected
    .evidence-3 = Check by internal audit, or by another municipality under a written agreement: at least 10 files calculated a third time, causes of errors removed
    .red-flag = The files are recalculated by a colleague from the same room; in a year not one cent of difference was found
    .action = Select 10 files at random every quarter, recalculate them in another unit and correct the errors
    .indicator = Share of errors found that were corrected within 30 days, %
    .cause = An error for or against a family may recur month after month because files are seldom recalculated, or only by a close colleague
    .effect = Errors both for and against families are found within a quarter, and those with the same cause become fewer

ca-11 = Are all overpayments kept in one register that shows the head the overdue sums every month?
    .why = From one family an overpayment is deducted the very next month; another’s file lies in a drawer until it is too late to claim. The register shows who is asked to repay and who is forgotten.
    .evidence-1 = Procedure: within how many days an overpayment is entered, repayment terms, who sends the claim and when the head is told
    .evidence-2 = Register with the sum, cause, deadline and part repaid of each; 6 monthly lists of overdue sums initialled by the head
    .evidence-3 = Audit check: 20 benefits that were stopped or cut (or all, if fewer) traced to the register; missing overpayments entered, deadlines set
    .red-flag = The largest debts without one reminder, while small ones are deducted at once; some are known only from the files
    .action = Enter all overpayments in one register with deadlines and give the head a list of overdue sums every month
    .indicator = Share of overpayments repaid within the deadline, % of their total
    .cause = Records of overpayments are scattered or overdue sums are not followed, so some may be recovered at once and others forgotten
    .effect = Everyone who owes gets the claim in time; no overpayment is known only to the employee with the file

ca-12 = Are overpayments written off or deferred only by a commission that does not include the employee who granted the assistance?
    .why = An overpayment written off is the same benefit again, without an application and without a check. If the person who made the error also writes it off, the debt, the error and its cause vanish together.
    .evidence-1 = Rules on writing off and deferring: permitted grounds, documents that prove them, membership, stepping aside
    .evidence-2 = All write-offs and deferrals of 12 months: ground, document, minutes; the employee who granted was not at the table
    .evidence-3 = Audit check: sums written off traced to the files, recipients’ ties checked against the staff list, unfounded write-offs reversed
    .red-flag = Written off “as an inaccuracy”; most write-offs fall at the end of December and in one ward
    .action = Set up a commission for writing off and deferring overpayments, with a closed list of grounds
    .indicator = Share of the sums written off or deferred that are covered by the commission’s minutes, %
    .cause = The employee who granted assistance may help to write off or defer the overpayment, so the error vanishes along with the debt
    .effect = It can be seen what each write-off rests on and who voted for it; December no longer stands out

ca-r1 = Income, assets or household are set wrongly, so assistance goes to those not entitled and less is left for those in need
    .scheme = The applicant keeps quiet about a job or a spouse in the same household, and the employee asks no register. Sometimes income is “rounded” by hand to just below the limit.
ca-r2 = The commission makes exceptions for its own, so people in the same position get different answers and stop trusting the rules
    .scheme = A member or sub-elder speaks up for people they know, and the minutes say “a difficult situation”. Another family with the same papers leaves with nothing.
ca-r3 = An employee handles files of family, neighbours or colleagues, so they are treated gently and nobody looks for errors
    .scheme = A relative’s application reaches the same desk because the district is that employee’s. The surname differs, the tie is undeclared, and income is entered on the applicant’s word.
ca-r4 = One-off aid keeps going to the same people, or goes out before elections, and becomes a reward for acquaintance or a vote
    .scheme = The application rests on “other cases” and a politician rings about it. The sums are small, so nobody adds up what one family received in a year.
ca-r5 = Benefits are paid to people who have died, left or never existed, so the money goes to whoever holds the account
    .scheme = The recipient dies, the file stays open and the account is changed to somebody’s own. Or a recipient nobody has met is created, and the benefit flows month after month.
ca-r6 = Overpayments are claimed from some and written off for others without grounds, so wrongly paid money stays with acquaintances
    .scheme = The claim is not sent until it is too late, or the debt is cancelled as a “technical error”. Only the employee with the file knows who owes what.
