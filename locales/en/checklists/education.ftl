# Questions and risks of the checklist on education and admission to kindergartens and schools.
education = Education and admission to kindergartens and schools
    .about = How children are admitted to kindergartens and schools, who gets priority, and how meals, works and rooms are paid for. To be answered by the municipal education unit together with the head and the accountant of an institution.

ed-01 = Are the admission criteria and their order exact enough for two employees to draw up the same queue from the same applications?
    .why = As long as a criterion can be read in two ways, it is not the rule that decides but whoever reads it. Where nobody has said who comes first among equals, the place goes to the one who telephones.
    .evidence-1 = Approved admission rules on the website: criteria, their order or points, equal applications ranked by date and time of registration
    .evidence-2 = 20 applications of the last admission (or all, if fewer), names removed, ranked separately by two employees: queues compared, differences written down, rules revised
    .evidence-3 = Anti-corruption assessment of the rules, or an internal-audit check: unclear criteria listed and rewritten before the next admission
    .red-flag = A criterion such as “other important circumstances” or “the institution’s capacity”; rules changed after applications had opened
    .action = Sharpen the admission rules and try them on 20 of last year’s applications (or all, if fewer) before the next admission
    .indicator = Share of applications that two employees, working separately, rank alike, %
    .cause = Some admission criteria can be read in two ways, and a child’s place can depend on who reads them and not on the rule
    .effect = Parents can work out their child’s place themselves; fewer complaints are about the meaning of a criterion

ed-02 = Before applications open, does the announcement say how many places are left for children from outside the catchment, and on what criteria?
    .why = The places left over in a popular school are the ones most wanted, and often nobody sees them handed out. Once the number and the criteria are public, there is nothing left to hand out quietly.
    .evidence-1 = Announcement before applications open: classes and groups, free places and the criteria for them, for each institution
    .evidence-2 = List, names removed, of every child admitted last year from outside the catchment: criterion, points, date of decision
    .evidence-3 = Check by another unit of 10 such admissions, or all if fewer: same criteria applied, entrance tasks marked under a code and not a name
    .red-flag = Places appear in September that nobody announced; children of donors, councillors or managers are frequent among those admitted
    .action = Announce each institution’s free places and the criteria for them at least a month before applications open
    .indicator = Share of institutions that announced free places and criteria on time, %
    .cause = How many places are left for children from outside the catchment is not always made clear, so they can be handed out quietly
    .effect = More families apply for the remaining places; no place nobody knew of turns up in September

ed-03 = Does the system record who changed an application’s date, a priority or a child’s place in the queue, when and why?
    .why = If a date can be overwritten without a trace, anyone with access can move the queue, and an honest employee has nothing to show. The Special Investigation Service has found this very gap in kindergarten admission.
    .evidence-1 = Description of the system that says which changes are logged and that parents receive the date and time of registration
    .evidence-2 = Log extracts for 20 random applications, or all if fewer: employee, time and reason beside each change; registration time equal to the parents’ receipt
    .evidence-3 = Internal-audit check: exports of the queue on two dates compared, each changed rank explained, gaps closed
    .red-flag = The queue lives in a spreadsheet; a child rose by dozens of places in a week and nobody knows why
    .action = Introduce a change log in the admission system and review all changes of rank every quarter
    .indicator = Share of rank changes with the employee and the reason recorded, %
    .cause = Who changed a date or a place in the queue, and why, cannot always be traced, so an unfounded change may go unnoticed
    .effect = Parents who ask about a changed place are answered with a document; an honest employee has a defence

ed-04 = Is the child’s address checked in the register when the application is received, and once more three months after admission?
    .why = Declaring a friend’s address for a few weeks costs nothing, and the place is lost by a child who really does live near the school. A second look makes the pretence pointless.
    .evidence-1 = Procedure that says who checks the address, when and in which register, and who decides when something does not fit
    .evidence-2 = List of register queries: every child admitted last year checked twice, with a decision on each address that changed
    .evidence-3 = Check by another unit of 30 random children’s addresses on two dates; doubtful ones visited; conclusions carried out
    .red-flag = Several unrelated families declared in one flat; an address changed a week before the application and back again in autumn
    .action = Check all admitted children’s addresses in the register a second time and take every mismatch to the commission
    .indicator = Share of admitted children whose address was checked twice, %
    .cause = A short-term address can take the place of a child living nearby, because addresses are mostly checked once or a mismatch is let pass
    .effect = Fewer addresses change just before admission; children who live by the school get places there

ed-05 = Can a child, for example an employee’s, be admitted out of turn on one person’s decision?
    .why = An exception for an employee’s child or a family in need may be right. Made by one person, it becomes a favour that somebody feels bound to return. A closed list of grounds and a commission protect both the child and the head.
    .evidence-1 = Rules with a closed list of priority grounds: exceptions are decided by a commission, a member with an interest steps aside
    .evidence-2 = Register of all last year’s exceptions: ground, document, who voted and who stepped aside; number of exceptions published by ground
    .evidence-3 = Internal-audit check of the admission files of all children of employees and persons close to them; unfounded cases put right
    .red-flag = Exceptions multiply before September; minutes say only “in view of the circumstances”; employees’ children always get their first choice
    .action = Move every out-of-turn decision to the commission and open a register of exceptions
    .indicator = Share of exceptions decided by the commission with a written ground, %
    .cause = Admission out of turn is sometimes decided by one person and the commission merely signs, so a place may become a personal favour
    .effect = A head asked to “help with a place” can say that others decide; exceptions no longer pile up before September

ed-06 = Does every family whose child was not admitted get a written reply with the reasons and the name of somebody outside the decision to complain to?
    .why = Parents are the first to see that somebody has overtaken their child, but without a written reason they have only a suspicion. A complaint to somebody with no stake lets a mistake be corrected before September, not a year later.
    .evidence-1 = Approved model reply: place in the queue, criteria applied, who hears a complaint and by when
    .evidence-2 = 10 random refusals (or all, if fewer) and all last year’s complaints: heard by somebody who had no part in the decision, outcome and date recorded
    .evidence-3 = An independent unit’s analysis of a full year’s complaints: recurring reasons named, admission rules revised
    .red-flag = The reply says only “no places”; complaints go to the employee who drew up the queue; not one was upheld in a year
    .action = Write a model of a reasoned reply and appoint somebody outside the allocation to hear complaints
    .indicator = Share of refusals that give the reasons and the place in the queue, %
    .cause = Families refused are not always told why, or complain to the person who decided, so a mistake may stand when term starts
    .effect = Some complaints succeed before September; parents dispute a criterion and need not guess who jumped ahead

ed-07 = After the main admission, does somebody who did not draw up the queue rank it again from the same data?
    .why = Places are allocated by a few people in a hurry, so that a mistake and a favour look alike. Ranking again shows who overtook whom while the place can still be given back.
    .evidence-1 = Approved procedure: who ranks again, when and from which stored data, and who decides on the differences
    .evidence-2 = Record of the second ranking: all applications of the main admission, every difference explained, wrongly given places put right
    .evidence-3 = Internal-audit conclusion: 30 applications tested in both rankings, causes of mistakes removed before the next admission
    .red-flag = Only the final list was kept, so there is nothing to repeat it from; differences are called technical and left there
    .action = Store the application data on the closing day and rank the queue again by 31 July
    .indicator = Share of differences in the queue explained or put right, %
    .cause = The admission queue is often not ranked again by anyone else, so a mistake or a favour may show only when places are taken
    .effect = A child ranked wrongly gets the place back during the summer; the same mistake does not return next year

ed-08 = Are families’ donations taken no sooner than twelve months after their child was admitted?
    .why = At admission a “voluntary” donation seldom is: the parents fear for the place, and the institution cannot show that it asked for nothing. A year between the two, and a bank transfer, protect both sides.
    .evidence-1 = Approved donation rules: no asking, no cash, twelve months’ distance, a yearly summary published
    .evidence-2 = Last year’s payments checked against admission dates: none from a family in its first twelve months, or else returned
    .evidence-3 = Anonymous survey of parents run by the municipality, at least 50 replies: was payment asked for a place; results discussed in the institution’s council
    .red-flag = All new families “donated” the same sum in September; the head sits on the board of the support fund; money is collected in envelopes
    .action = Approve donation rules, stop taking cash and publish a summary of last year’s donations
    .indicator = Payments from families within 12 months of admission that were not returned, number
    .cause = How and when families may donate is not always set or checked, so parents may feel that a donation bears on admission
    .effect = Parents say in the survey that nobody asked them to pay; every euro donated can be shown on a bank statement

ed-09 = Are the list for free meals, the attendance in the electronic journal and the catering invoice compared every month?
    .why = Nobody notices a lunch paid for a child who is ill or moved away long ago: each paper looks right on its own. Three lists laid side by side show within an hour where children who are not there are being fed.
    .evidence-1 = Procedure that says who compares the three lists, by which day of the month, and what happens to a difference
    .evidence-2 = Comparison sheets for the last three months: children on the list, in the journal and on the invoice, each difference explained and signed
    .evidence-3 = Unannounced count on at least 3 days by somebody from outside: portions served against the invoice, overpayment returned
    .red-flag = The same number of children on the invoice every month; no fewer portions in the week of the flu
    .action = Compare the meals list, the journal and the invoice every month before paying
    .indicator = Share of paid invoices that agree with attendance, %
    .cause = Absent children’s lunches may be paid for, because meals list, journal and invoice are not compared every month or only for form
    .effect = Invoices show fewer portions in weeks of illness; a child who left is off the meals list the same month

ed-10 = Is money paid for absent children, unserved portions or work not done claimed back?
    .why = An overpayment that nobody claims back teaches that errors in one’s own favour pay. A register with sum, deadline and owner shows whether everybody is treated leniently, or only friends.
    .evidence-1 = Recovery procedure: who works out the overpayment, within how many days it is claimed, who decides on writing off
    .evidence-2 = Register of all sums to recover from last year: sum, debtor, date of claim, sum returned, ground for writing off
    .evidence-3 = Check by the control and audit service or internal audit: 10 overpayments recalculated, repayment seen on the bank statement
    .red-flag = An empty register although invoices were corrected; sums “set off” next month without a document; one supplier forgiven repeatedly
    .action = Open a register of sums to recover and claim back all of last year’s within 30 days
    .indicator = Share of the overpaid sum that was recovered, %
    .cause = Some overpayments are not claimed back or are written off unexplained, so it may pay a supplier to err in its own favour
    .effect = Supplier invoices hold fewer errors; for each sum written off it is clear who decided and why

ed-11 = Are works, goods and food accepted by two employees who did not order them?
    .why = When one person orders, accepts and approves the invoice, a repair can stay on paper. In the company that ran Oslo’s school buildings, double invoices cost about NOK 8.5 million.
    .evidence-1 = Order of the head that gives ordering, accepting and paying to different employees
    .evidence-2 = 10 random invoices, or all if fewer: two signatures of acceptance; for works, photographs before and after; for food, a delivery note with weighed quantities
    .evidence-3 = Internal audit on site: 5 paid works (or all, if fewer) measured, invoices tested for duplicates, shortcomings put right
    .red-flag = The acceptance record is signed on the day of the order; one contractor repairs the same thing every year; no scales in the kitchen
    .action = Separate ordering from accepting, and have two people accept all works and food deliveries
    .indicator = Share of invoices with two employees’ signatures of acceptance, %
    .cause = Works and goods are sometimes accepted by whoever ordered them, or signed for unseen, so what never came may be paid for
    .effect = Some deliveries and works are sent back before payment; the kitchen gets what the delivery note says

ed-12 = Is a yearly summary of donations, rent income and spending by supplier published?
    .why = Parents and teachers know who plays in the hall at night and who paints the fence every year; they only do not see the sums. A summary lets a bad contract end after one year and not after ten.
    .evidence-1 = Approved layout and date of the summary: donations, rent (who, when, how much), sums by supplier
    .evidence-2 = Last year’s summary on the website and the council’s minutes: questions, answers, contracts ended or changed
    .evidence-3 = Check by the control and audit service or internal audit: the summary agrees with the bank statement and the hall calendar
    .red-flag = The hall is full every night and the rent income is next to nothing; one supplier takes over half of the running costs
    .action = Publish last year’s summary of donations, rent and suppliers by 31 March and discuss it in the institution’s council
    .indicator = Share of institutions that published and discussed the summary on time, %
    .cause = The community does not always see sums for rent, donations and spending, or sees them unexplained; poor contracts may last for years
    .effect = The institution’s council asks about named suppliers and the hall; poor contracts are changed or ended

ed-r1 = A child jumps the queue through connections or office, and the one who was entitled loses the place
    .scheme = An application date is overwritten, a priority is added, or in September a place “turns up” of which other families knew nothing.
ed-r2 = A pretended address or an invented priority takes a place from a child who does live near the school
    .scheme = The family declares a friend’s address for a few weeks, or brings a certificate that nobody checks in a register.
ed-r3 = A family’s donation is tied to the child’s place or favour, and a public service acquires a price
    .scheme = A donation is hinted at during admission; money is collected in envelopes or sent to a fund run by people close to the institution.
ed-r4 = Money is paid for absent children and uneaten portions, and is missing for those who do come
    .scheme = Children who have left or are ill stay on the list, attendance or portions are raised, and the difference stays with the supplier or is shared.
ed-r5 = Work not done and missing goods are paid for, and rooms are let cheaply to friends, at the institution’s loss
    .scheme = One person orders, accepts and approves the invoice; the hall is let by word of mouth, with no price list and no entry in the calendar.
