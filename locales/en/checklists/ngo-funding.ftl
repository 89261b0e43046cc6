# Checklist: municipal money for non-governmental organisations and communities.
ngo-funding = Funding of NGOs and communities
    .about = How the municipality announces calls, scores applications, pays organisations and checks what the money was spent on. To be answered by the programme coordinator together with the evaluation commission’s secretary and the accountant.

ng-01 = Is money sometimes given to an NGO or community without a competition, by a separate decision on that one organisation?
    .why = When money follows a request and not criteria, knowing the person who decides matters more than doing good work. The others never learn that there was something to apply for.
    .evidence-1 = Council rules under which competition is the norm, with a closed list of exceptions, each needing written reasons
    .evidence-2 = List of all sums granted in 12 months, marked “competition” or “exception”, with the rule relied on and the reasons given
    .evidence-3 = Check by the control and audit service or internal audit: all exceptions of a year against the rules, conclusions debated in council
    .red-flag = Grants without competition multiply before elections; one organisation is the exception for the third year running
    .action = Adopt a closed list of exceptions and report to the council every half-year on sums granted without competition
    .indicator = Share of NGO and community funding granted without competition, %
    .cause = Part of the money goes to organisations without a competition, so those who know whom to ask may get more and others never hear of it
    .effect = The council sees the reason for every exception; organisations apply that never had money before

ng-02 = Do the criteria, their weights and the minimum score stay exactly as published with the call until the decision?
    .why = A criterion added after the applications were read always suits someone better. Changing a weight is easy; the community that lost will not see it, it will merely not apply next year.
    .evidence-1 = Approved terms of the competition: criteria, weights, minimum score and what happens when points are equal
    .evidence-2 = Files of the last 3 competitions: the terms as saved on publication day, and score sheets with the same criteria word for word
    .evidence-3 = Independent test: scores of 2 competitions recalculated from the published criteria, differences explained or corrected
    .red-flag = Terms amended after the closing date; the minimum lowered for one application; a tie settled without minutes
    .action = Lock criteria and weights on the day of the call, and issue a new call if they have to change
    .indicator = Share of competitions whose criteria did not change after publication, %
    .cause = Nothing reliable keeps the terms of a call from being changed after applications are read, so they can be made to suit one applicant
    .effect = An unsuccessful applicant can check the score against the same terms they read when writing the application

ng-03 = Are evaluators chosen by approved rules that forbid appointing one’s own subordinates?
    .why = In 2019 the Special Investigation Service found the choice of experts for sports project funding unregulated and their list unpublished. Experts could even be subordinates of whoever appointed them. Few subordinates vote against their head.
    .evidence-1 = Rules for choosing evaluators: requirements, lot or rotation, no subordinates, list published after the decision
    .evidence-2 = Selection minutes of the last 3 competitions: each evaluator’s post, direct superior and number of times already served
    .evidence-3 = Check by the responsible person or audit: reporting lines of all evaluators of a year, applications scored again where needed
    .red-flag = All evaluators come from one department; the same people for the fifth year; the list stays secret after the decision
    .action = Adopt rules for choosing evaluators, invite a third from outside and publish the list after the decision
    .indicator = Share of evaluators not subordinate to the person who appointed them, %
    .cause = Evaluators are appointed with little regard to who reports to whom, so scores may follow the wishes of the head who chose them
    .effect = Applicants know who scored their application; nobody scores for the fifth year running

ng-04 = Do evaluators see the applications only after stating in writing their ties to each applicant?
    .why = In a small district everybody knows everybody: an evaluator’s sister runs the community, a colleague sits on the association’s board. That is no fault. The fault begins when the person stays in the meeting and votes.
    .evidence-1 = Procedure and form in which the evaluator marks “no tie” or “I step aside” beside each applicant
    .evidence-2 = All statements of the last 2 competitions, signed before applications were opened, and minutes that show who left and when
    .evidence-3 = Register check: evaluators and persons close to them checked against applicants’ managers and board members, findings resolved
    .red-flag = Not one evaluator has stepped aside in three years; a councillor scores an organisation whose board they sit on
    .action = Open applications only to evaluators who handed in the statement of ties, and check the statements in registers
    .indicator = Share of evaluators whose statement of ties was checked before applications were opened, %
    .cause = Evaluators’ ties to applicants may come out late or not at all, so somebody whose relative runs the organisation may vote on it
    .effect = Minutes begin to show people stepping aside: who, for which applicant and when they left the room

ng-05 = Are each evaluator’s scores saved before the joint discussion, so that later changes can be seen?
    .why = When scores are written in the meeting after the loudest speech, what remains is one person’s opinion with five signatures. A saved first sheet shows who changed their mind and why.
    .evidence-1 = Scoring procedure: scores handed in before the meeting, mean calculated by the system, a change needs a written reason
    .evidence-2 = Individual sheets of the last 2 competitions with time of submission, and a list of all scores changed later with the reasons
    .evidence-3 = Independent test: means of at least 20 applications (or all, if fewer) recalculated from the first sheets, differences explained or corrected
    .red-flag = All evaluators give the same points; a score moved just enough to pass the minimum; sheets in the same handwriting
    .action = Collect individual scores in a system before the meeting and record a reason for every change
    .indicator = Share of scores changed after discussion that carry a written reason, %
    .cause = First scores are not always kept, so after the discussion nobody can tell who changed their mind and who gave in
    .effect = Scores differ before the meeting and seldom move after it; the path of an application near the minimum can be traced

ng-06 = Is an applicant’s complaint about scores or rejection handled by a person who did not score that application?
    .why = A complaint to the same evaluators ends with the same answer. If there was a mistake or a bias, somebody else’s look is the last chance to put the decision right before the money is paid out.
    .evidence-1 = Terms of the competition with a complaints procedure: time limit, who decides, when contracts are signed
    .evidence-2 = Two years’ complaints log with files or, if there were none, 10 rejection letters (or all, if fewer) with scores, reasons and the right to complain
    .evidence-3 = Independent review of 10 rejected applications (or all, if fewer) nobody complained about: were the scores founded, and what was changed
    .red-flag = Rejection letters carry neither scores nor reasons; contracts are signed before the time for complaints has run out
    .action = Give complaints to people who did not score the application, and sign contracts only afterwards
    .indicator = Share of complaints decided in time by someone who did not score the application, %
    .cause = A complaint may go back to the people who scored the application, so a mistake may stand and the money be paid out
    .effect = Well-founded complaints succeed before contracts are signed; applicants know why they were rejected

ng-07 = Before a contract is signed, is one municipal register checked for what the organisation receives from other programmes?
    .why = The specialists for sport, culture, youth and social affairs can all pay the same organisation for the same summer camp, and none of them know. A shared list costs less than one camp paid twice.
    .evidence-1 = Procedure under which grants of all programmes go into one register that is checked before each contract
    .evidence-2 = Register extract and 10 contracts selected at random, or all if fewer: checked before signature, similar activities found, what was decided
    .evidence-3 = Audit test: register checked against payments and with other funders’ lists, sums paid twice returned
    .red-flag = Two applications share the description, the dates and the number of participants; every department keeps its own table
    .action = Set up one register of grants for all programmes and check it before every contract
    .indicator = Share of contracts before which other funding was checked in the register, %
    .cause = Programmes do not reliably see each other’s payments, so the municipality may pay twice for the same activity
    .effect = Look-alike applications are spotted before the contract; one place shows what an organisation gets in all

ng-08 = Is every expense document the municipality accepts marked with the programme and the sum that paid for it?
    .why = The same rent invoice can be handed to the municipality, a ministry and a fund. As long as it bears no mark, all three see a proper document.
    .evidence-1 = Reporting rules under which only marked paper originals and electronic invoices are accepted
    .evidence-2 = 20 expense documents of last year selected at random: mark, sum paid, contract number, bank statement
    .evidence-3 = Independent check at 5 recipients, or all if fewer: originals and bank statements reconciled with reports to other funders
    .red-flag = Only copies or summaries are handed in; one invoice number in two reports; all sums are round
    .action = Accept marked expense documents only and match 20 of them a year with other funders’ data
    .indicator = Share of checked expense documents that bear a funding mark, %
    .cause = Not every expense document shows who has already paid it, so one invoice can be used to account to several funders
    .effect = An invoice handed in a second time is recognised at once; if one is in doubt, the other funder is asked

ng-09 = Does an organisation buy from its own managers, members or their relatives only with the municipality’s prior written consent?
    .why = Money meant for a community returns to a board member as rent, a fee or coach hire. The price may be fair, but without prior consent nobody compared it with the market.
    .evidence-1 = Contract clause: who counts as related, how consent is requested and what follows if it is not
    .evidence-2 = All consents of the year with at least 2 market prices, and the supplier lists of 10 recipients (or all, if fewer) checked against board members
    .evidence-3 = Audit check: suppliers of at least 10 recipients (or all, if fewer) looked up in registers, sums paid over concealed ties returned
    .red-flag = The chair’s family lets the premises; all fees go to one surname; the supplier was founded just before the project
    .action = Put a prior-consent clause into contracts and look up the suppliers of 10 recipients (or all, if fewer) in registers every year
    .indicator = Share of checked recipients that bought from related persons without consent, %
    .cause = Purchases from an organisation’s own managers or their relatives may come to light late, and the price is seldom compared
    .effect = Organisations ask before they buy from relatives; beside each such purchase stands a market price

ng-10 = Is every report checked by an employee who neither scored the application nor prepared the contract?
    .why = A report that nobody reads is written for the binder. Whoever gave the money wants to believe that it worked; somebody else notices that the list of 40 participants holds 25 different names.
    .evidence-1 = Procedure for checking reports with a check sheet: activities, participants, expenses, changes, balance
    .evidence-2 = 10 reports selected at random, or all if fewer: completed sheet, checker’s remarks, the organisation’s reply, date of approval
    .evidence-3 = Audit: at least 10 accepted reports (or all, if fewer) checked again; what was missed, what sum was returned, what changed in the sheet
    .red-flag = All reports approved on one day without a single remark; the balance is always zero
    .action = Appoint a checker of reports who had no part in granting, and check all reports against one sheet
    .indicator = Share of reports checked by an employee with no part in granting, %
    .cause = Reports are sometimes accepted by those who granted the money, so copied lists and events that never happened can slip through
    .effect = Reports go back with remarks and some expenses are refused; next year organisations hand in more exact ones

ng-11 = Is at least a tenth of running projects visited unannounced each year?
    .why = On paper every workshop took place and every volunteer came. Dropping in on a Thursday at five shows whether the light is on and how many people are inside.
    .evidence-1 = Yearly plan of visits: part of the projects selected at random, visited by another unit or the ward office
    .evidence-2 = Last year’s visit records (at least 10% of projects): date, participants found there and participants in the report
    .evidence-3 = Independent review: at least 5 records (or all, if fewer) matched with reports, 20 participants called, differences corrected
    .red-flag = Visits are announced a week ahead; photos of different events show the same people in the same clothes
    .action = Visit at least 10% of projects unannounced each year and match the records with the reports
    .indicator = Share of projects visited unannounced in a year, %
    .cause = Whether a project really runs is judged mostly from its report, so an event to which nobody came may still be paid for
    .effect = Reports show about as many participants as visitors find; organisations themselves give notice of cancelled events

ng-12 = Are unspent and misspent funds recovered within the time set in the contract?
    .why = If money is returned only on request and nobody finds time to ask, the rule binds the honest alone. While the old debt is open, the same organisation is granted a new sum.
    .evidence-1 = Contract terms: time limit for repayment, interest on late payment, no new contract while in debt
    .evidence-2 = Register of sums to recover: recipient, ground, sum in euros, dates of demand and receipt, monthly notes to the head
    .evidence-3 = Audit check: balances and rejected expenses of a year’s reports checked against the register and bank receipts
    .red-flag = The balance is “carried over” into next year’s project; a new contract signed with an organisation in debt
    .action = Start a register of sums to recover and sign no new contract with a recipient in debt
    .indicator = Share of the sum to be returned that was recovered in time, %
    .cause = Unspent and misspent money is not always claimed back, or only late, so an organisation in debt may be given a new sum
    .effect = Balances come back without a reminder; on any day it can be said who owes what, and since when

ng-r1 = An evaluator is tied to an applicant, so the money goes to friends and not to the best project
    .scheme = An evaluator, councillor or employee sits on the organisation’s board, or someone close to them works there. The tie is kept quiet and the list of evaluators unpublished.
ng-r2 = Criteria change after the call, or the competition is bypassed, so an organisation chosen in advance wins
    .scheme = Once applications are read, a criterion is added, the minimum lowered or scores “aligned” in the meeting; sometimes money is simply given by a separate decision.
ng-r3 = The same activity or invoice is paid several times, so there is too little money for other projects
    .scheme = Almost the same project goes to several departments, a ministry and a fund, and a copy of the same invoice is attached to several reports.
ng-r4 = Project money returns to the organisation’s managers through related suppliers, so less is left for the activity
    .scheme = The chair’s premises are rented, fees are paid to relatives, goods are bought from a board member’s firm, and volunteers who never came fill the lists.
ng-r5 = Nobody checks the reports, so activities that never took place are paid for and unspent money does not come back
    .scheme = A report is accepted for its thickness: lists of participants are copied, photos repeated, the balance hidden in last-week purchases.
