# The catalogue of anti-corruption measures: name and what it is.

integrity-talk = The head’s talk about real cases
    .what = Twice a year the head discusses one case from the institution with all staff and writes down what will change.

published-recusals = Public list of the head’s recusals
    .what = Every recusal of the head is published on the website with its date and the post of the person who stepped in.

responsible-person-mandate = Responsible person answering directly to the head
    .what = An employee is made responsible for a corruption-resilient environment, given time for it, and heard by the head every quarter.

case-based-risk-review = Risk review based on real files
    .what = The likelihood of corruption is determined by reading files, purchases and complaints selected at random, not only the written rules.

evidence-backed-report = Yearly plan report backed by evidence
    .what = A report to the council or the owner in which every completed measure names the document that shows it.

declaration-reminder = Reminder and check of interest declarations
    .what = Twice a year the list of employees who must declare is reconciled with PINREG, and those who are late are reminded.

interest-cross-check = Comparison of interests with suppliers and grantees
    .what = Every year declarations selected at random are checked against the lists of suppliers, providers and grantees, and each match is decided on.

recusal-record = Record of recusal in the file
    .what = One form and one register: who stepped aside, why, who took over. The files in the register are checked every quarter.

review-after-conflict = Review of earlier decisions
    .what = When a hidden tie or an accepted gift comes to light, another employee reviews within 30 days the year’s decisions it may have touched.

gift-register = Gift register
    .what = Every gift offered is entered, including those refused; clients and suppliers know about the register, and every employee confirms once a year that they know the rule.

reporting-channel = Working internal reporting channel
    .what = A handler of reports is appointed and known, dates of receipt and answer are logged, and the channel is tried every six months.

report-access-limits = Limited access to reports
    .what = Only the handler and the deputy can open reports; access rights are checked every quarter.

reporter-follow-up = Follow-up of the whistleblower’s situation
    .what = The whistleblower is spoken to 3, 6 and 12 months after a report, and changes in duties, pay and working conditions are noted.

dilemma-training = Training with dilemmas from one’s own work
    .what = Every unit holds a session each year in which it works through three dilemmas from its own work.

risk-based-audit = Internal audit where risk is highest
    .what = Internal audit receives the institution’s list of risks and examines at least one of the highest-risk areas every year.

random-file-checks = Random check of files
    .what = On the day of the check an employee of another unit selects 10 files at random (or all, if fewer) and checks them; nobody knows the selection in advance.

recommendation-follow-up = Independent confirmation of recommendations
    .what = Every audit or inspection recommendation has a deadline, somebody to carry it out and somebody else who checks it on site.

contact-log = Log of requests about particular files
    .what = Every request from a politician, superior or go-between about a particular file is written down; replies are in writing only.

published-exceptions = Public summary of exceptions
    .what = Every year the website shows how many decisions were taken as exceptions, on what grounds and for what amounts, without personal data.

lobbying-cross-check = Comparison of calendars with lobbying declarations
    .what = The published calendars of managers and politicians are checked against the declarations in SKAIDRIS every six months.

register-match = Register queries before the decision
    .what = Before a decision, and later on set dates, income, assets, household or dwelling are checked in the registers; queries stay in a log, and decisions without them are reviewed every month.

second-calculation = Recalculation by a second employee
    .what = Figures that do not come from a register are worked out again from the documents by a second employee before the decision; differences are settled and stay on file.

two-step-change = Decisive data changed by two
    .what = One employee enters a recipient, bank account, sum or debt and another confirms it; the system does not let one person do both.

payment-list-match = Matching the payment list
    .what = Every month before payment somebody looks for recipients who have died or left and for several benefits to one account; payment stops until the doubt is cleared.

repeat-aid-report = Report on repeated aid
    .what = Every quarter management sees who received the same aid many times, on what ground and from whom; the files of the most frequent recipients are reviewed.

write-off-commission = Debts written off only by a commission
    .what = Overpayments and other debts are written off or deferred only by a commission that does not include whoever took the decision behind the debt, and only on listed grounds.

published-criteria = Published criteria that can be checked
    .what = A public procedure in which each criterion can be checked against a document or register. People can foresee the decision, and the decision names the criterion it rests on.

second-assessment = Second, independent assessment
    .what = Two employees assess the same person, the second without seeing the first conclusion. If they differ, a manager or commission decides and the reason stays in the file.

queue-in-one-system = Queue in one system
    .what = All waiting lists are kept in one system with personal logins; the date in the queue comes from the document register, and there are no parallel lists.

change-log = Change log that cannot be erased
    .what = The system itself records who changed what, when and why, and those who handle the data cannot alter the record. Somebody else reads part of it every month.

list-copies-compared = Two copies of a list compared
    .what = A copy of the list is saved every month, and an employee who does not keep it compares it with the one before: who moved, who vanished, and why.

published-queue = A queue that those who wait can see
    .what = The anonymised queue is published by application code; people find their own place in it and are told of every change.

offer-log = Log of offers and contact attempts
    .what = One rule on how often, when and by what means a person is contacted, and a log that keeps every attempt, answer and refusal.

reasoned-exceptions = Reasoned exceptions, decided by a commission
    .what = Exceptions are allowed only for reasons on a closed list. A commission decides each of them, a document proves the reason, and the minutes are written before the decision is carried out.

scheduled-review = Review on a set date
    .what = Every decision carries a review date, the system reminds of it, and the head sees the list of overdue reviews.

random-recheck = Repeat assessment of a random sample
    .what = Every quarter, files selected at random are reassessed by people who took no part the first time; differences are recorded and decisions corrected.

decision-statistics = Statistics of decisions
    .what = A half-year report on how decisions are spread over employees, providers and time; larger deviations are explained and the files behind them read.

complaint-and-correction = Complaints that end in correction
    .what = Somebody who took no part in the decision examines the complaint, and when an error is upheld, the person’s position is restored and the cause removed within a set time.

licence-reconciliation = Monthly reconciliation of licence, residents and invoices
    .what = Once a month three numbers are laid side by side: places in the licence, people in the beds and lines on the invoice. Every difference is explained and overpayment returned.

outside-consent = Prior consent from someone independent
    .what = Larger expenses of a represented person, and deals with that person’s property, are approved before payment by someone who does not work where the money is handled.

two-person-cash = Two-person rule for residents’ money
    .what = Two employees sign every payment to a resident and every purchase, and the receipt is attached to the entry in the ledger.

resident-statement = Quarterly statement to the resident and a chosen person
    .what = Every quarter the resident, and a relative or guardian of the resident’s choice, receives one page: what there was, what came in, what it was spent on, what is left.

surprise-cash-count = Unannounced count of money held in trust
    .what = Someone who does not pay out money counts the cash without warning and compares it with ledgers and bank statements; a shortage is repaid within a set time.

no-gifts-pledge = Written pledge to refuse gifts, bequests and powers of attorney
    .what = All employees sign that they accept nothing from users of the service and their families; the contract with the user says the same, so that families know.

resident-property-check = Check of who now owns residents’ homes
    .what = Employees report deals with residents, and once a year register extracts are checked against the list of employees and those close to them.

medicine-count = Medicine count by two
    .what = Two employees, one of whom does not dispense, count what is left and compare it with prescriptions and administration records.

medicine-leftover-record = Record of left-over and missing medicines
    .what = A panel of three records which medicines are left over or missing, who took them for destruction and what caused the shortage.

two-acceptors = Delivery accepted by two who did not order
    .what = Two employees who neither ordered the goods nor approve the invoice weigh or count the delivery against the note.

consumption-recalculation = Recalculation of consumption before payment
    .what = The invoiced quantity is compared with what the people actually present could have used by the norm; an unexplained excess is not paid.

unannounced-visits = Unannounced visits
    .what = Some checks come without warning, also at night and at weekends; only the visitor knows the date, and the findings are compared with rosters and invoices.

spend-monitoring = Watching spend by code and supplier
    .what = The year’s need is added up by CPV code, and the sums paid to each supplier are reviewed every quarter. Whatever is bought in parts becomes visible.

market-consultation = Market consultation
    .what = Before a purchase several possible providers are asked in writing whether they could bid and what stands in their way. Questions and replies stay on file.

specification-second-look = Independent reading of the specification
    .what = Before a purchase is advertised, an employee who neither wrote the requirements nor spoke with suppliers reads them. The notes are kept on file.

interest-gate = Interests checked before work begins
    .what = Files or applications are opened to a person only once the declaration of interests is checked and the pledge received. Anyone with a tie steps aside before seeing anything.

accreditation-site-check = Site visit before accreditation
    .what = Two employees visit the provider, check staff and premises and sign a record. The visit is repeated within a year.

neutral-provider-list = Neutral list of providers and the client’s choice
    .what = Clients receive a written list of all providers and sign for the one they chose. Referrals are watched by employee.

service-log-match = Invoices matched with source records
    .what = Before payment the hours, days or meals on the invoice are matched with visit or attendance records, preferably electronic ones.

client-call-back = Calls to clients
    .what = The municipality or institution itself selects clients at random and asks them or their relatives whether the service was given. The answers are reconciled with the invoices.

recovery-register = Register of sums to recover
    .what = Every overpayment, unspent or misspent sum and penalty is recorded with a deadline. The head hears of overdue sums every month, and nobody can write one off alone.

contract-change-register = Register of contract changes
    .what = All changes of price, volume, requirements and term are listed in one place with the reason and a lawyer’s opinion.

provider-replacement-plan = Provider replacement plan
    .what = It is settled in advance who would take the service over, and in how many days, if a provider had to go. The plan is tried out at least once.

cooling-off-letter = Leaver’s note
    .what = Leaving employees sign a note on where they may not work or act as representatives and for how long. For a year somebody checks that they keep to it.

leaver-decision-review = Review of a leaver’s decisions
    .what = When an employee moves to a provider or a grant recipient, somebody else reviews that person’s decisions of the last 12 months about the organisation.

competition-rule = Competition as the norm
    .what = Organisations receive money through a competition. Exceptions are on a closed list; each has written reasons and goes to the council every half-year.

fixed-criteria = Criteria locked with the call
    .what = Criteria, weights and the minimum score are published with the call and stay unchanged until the decision. If they must change, there is a new call.

evaluator-selection = Rules for choosing evaluators
    .what = Evaluators are chosen by lot or rotation, some from outside, never from one’s own subordinates. The list is published after the decision.

individual-score-sheets = Individual scores saved before discussion
    .what = Each evaluator hands in scores before the meeting, and later changes stay visible with their reason.

grant-register = One register of grants
    .what = Sums granted by all municipal programmes are seen in one register, which is checked before every contract.

invoice-marking = Marked expense documents
    .what = Every document paid for carries the programme and the sum, so that it cannot be handed in again elsewhere.

related-party-consent = Consent to buy from related persons
    .what = A grant recipient buys from its own managers, members or their relatives only with prior consent and a comparison with market prices.

report-desk-check = Reports read by somebody else
    .what = An employee who neither scored the application nor prepared the contract reads the report against a check sheet. Remarks and replies stay on file.

tenancy-exception-list = List of tenancies that raise a question
    .what = Every six months income, assets, residence and consumption of all tenants are checked from data, and the head decides on each mismatch.

visits-by-lot = Visits in pairs, selected at random
    .what = The homes to visit are selected at random, and two employees go, one of whom does not deal with those people. Findings are written down on the spot and compared with the contract.

separated-steps = Steps kept apart
    .what = Need, choice, price, acceptance and payment are handled by different people; a sheet on file shows who did each step and when.

price-comparison = Comparison of prices after the purchase
    .what = Once a year somebody outside the purchase compares prices paid with market and earlier prices, and larger deviations have to be explained.

placement-comparison = Written comparison of placements
    .what = Two specialists compare at least two places by the same criteria in writing and say why one was chosen; in urgent cases this is written up within days.

placement-review = Review of the placement within three months
    .what = A specialist who did not choose the place talks with child, carer and school and answers in writing whether the choice was right.

child-talk = Talk with the child alone
    .what = In every check somebody talks with the child separately and writes down the child’s words; a month later somebody checks what was done about them.

same-day-attendance = Attendance entered the same day
    .what = Presence is entered in an electronic register with the time of entry, corrections stay visible, and unannounced head counts test the entries.

presence-before-payment = Presence checked before payment
    .what = Before each payment the list is reconciled with data on departures, hospital stays and ends of service; overpayment is recorded and returned.

child-account = Account in the child’s own name
    .what = The child’s pension, maintenance and savings are kept in an account in the child’s name, and larger expenses need consent.

guardian-report-check = Guardian’s report reconciled with bank statements
    .what = An employee who does not work with the guardian compares the lines of the report with statements and receipts, asks in writing and sees that a shortage is repaid.

device-register = Register of numbered devices with a yearly inventory
    .what = Every device issued has a number, a loan agreement and an entry in the register; once a year somebody checks where it is.

independent-estimate = Estimate made independently of contractors
    .what = A specialist with no ties to contractors sets the scope and price of the works on site before the first bid arrives.

on-site-acceptance = Acceptance on site by an employee who did not order
    .what = Before payment an employee who did not order the works measures and photographs them; the person they were done for signs too.

electronic-visit-log = Electronic log of visits and journeys
    .what = The start and end of a visit or journey are recorded by a device on the spot, corrections stay visible, and the records are checked for overlaps every month.

separate-proposer-scorer = Those who propose do not score
    .what = A project is scored only by people who neither proposed it nor will carry it out; the commission has members from other institutions.

published-results = Published results of the allocation
    .what = The published decision says who received how much with what score, and what was rejected and why.

stock-card = Stock card
    .what = Each kind of goods is received and issued on a card with two signatures. Somebody else counts the remainder unannounced.

lecturer-call = Open call for session leaders
    .what = Lecturers and trainers are chosen through a call by published criteria, hours per person are capped, and ties are stated.

access-log-review = Checking the log of access to data
    .what = The system records every viewing and change of personal data, and each quarter part of the records is checked for a work reason.

neutral-referral = Neutral advice and visible sponsors
    .what = When advising people to seek help, employees hand out a list of all institutions and name no brands, and sponsors are made public.

data-incident-drill = Data-incident procedure and drill
    .what = It is written down who does what, within how many hours, when data leak or are altered. The procedure is tried out every year.

places-announced = Free places and their criteria announced beforehand
    .what = An announcement before applications open says how many places each institution has and how those left over are given. A place that turns up later is noticed at once.

address-check = Address checked twice
    .what = The address is checked in the register when the application arrives and again after three months; a commission decides on each address that changed.

ranking-rerun = Queue ranked a second time
    .what = From data stored on the closing day, somebody who did not draw up the queue ranks it again; differences are explained or put right.

donation-rules = Donations by bank only, and not at admission
    .what = Families’ donations are taken only by bank transfer and only twelve months after the child was admitted, and a yearly summary is published.

yearly-money-account = Yearly account of money to the community
    .what = Once a year it is published, and discussed with those who represent the community, who gave, who rented and what each supplier received.

risk-based-inspection-plan = Inspection plan based on risk
    .what = Providers are rated on a few criteria approved beforehand, and those with the most points come first in the yearly plan.

inspector-rotation = Rotation of inspectors
    .what = The same employee does not inspect the same provider more than twice running; where there is one inspector, another unit helps, or a neighbouring municipality under a written agreement on the inspector’s powers and personal data.

on-site-record = Record signed on site by two
    .what = Two employees inspect; what they find is written down on the spot, both sign the same day, and the provider keeps a copy.

assessing-and-deciding-apart = Assessing and deciding kept apart
    .what = Different people advise the applicant, assess the application and decide on it, and applications are taken in order of registration.

sanction-table = Table of breaches and consequences
    .what = The consequence of a breach is settled beforehand by its seriousness; departing from it needs written reasons and is not for the inspector to decide.

published-inspection-results = Inspection reports published
    .what = The report of every inspection is published without personal data within a set time, and it is added later whether the shortcomings were put right.

breach-stops-payment = A breach not put right stops payment
    .what = Breaches are registered with deadlines; when a deadline passes without evidence, payment is withheld or another set consequence follows.

repeat-inspection = Inspection repeated by other eyes
    .what = Inspections selected at random are repeated within a month by people who took no part in the first, and the two sets of shortcomings are compared.

requirements-second-look = Job requirements read from outside
    .what = Before a post is advertised an employee of another unit reads its requirements; each additional one is justified in writing and the drafts stay on file.

open-recruitment = Every post advertised
    .what = Every vacant post, fixed-term ones included, is advertised for a set number of days, and the number of candidates is published.

acting-post-limit = Limit on acting appointments
    .what = An acting appointment to a vacant post lasts six months at most; by then the recruitment is advertised.

scored-panel = Panel with an outside member and scores before discussion
    .what = One member comes from another institution, all candidates get the same questions, and each member writes down scores before the joint discussion.

stt-answer-first = Special Investigation Service’s answer before the appointment
    .what = The list of posts is reviewed every year, and no order of appointment is drafted until the information of the Special Investigation Service (STT) is on file.

source-check-of-candidate = Candidate’s data checked at source
    .what = Before hiring, the diploma is checked and, with the candidate’s consent, two former employers are asked; the future line manager does neither.

probation-review = Written assessment before the probation period ends
    .what = Two people assess a newcomer’s work and conduct in writing while the hiring is still easy to undo.

relations-map = List of related employees, none directly under another
    .what = Every year a list by post shows which employees are related or otherwise close, and any direct subordination between them is ended.

outside-work-register = Register of secondary work
    .what = Secondary work is assessed in writing before it starts, the register is reconciled with PINREG, and work for one’s own clients or providers is not allowed.

supplement-criteria = Bonuses by criteria
    .what = Criteria, amounts and source of money for bonuses are approved beforehand, and somebody unconnected decides about the head and persons close to the head.

personnel-decisions-review = Independent check of personnel decisions
    .what = At least every two years all hirings, acting appointments and bonuses are put in one table, and internal audit or the owner checks some of them.

crisis-roles = Crisis roles given beforehand
    .what = A one-page sheet says who decides, buys, receives and hands out in a crisis and who stands in for them; it is tried out in an exercise every year.

single-aid-list = One list of recipients of aid
    .what = Before handing out, all points check the same list, which shows who has received what and when, and no more personal data than needed.

surprise-stock-count = Stock count without warning
    .what = Somebody who neither receives nor issues goods counts part of the stock without warning and compares it with the cards; a shortage is explained or made good.

emergency-end-date = End date for urgent purchases
    .what = Every contract made out of urgency has a reason, an end date and a line in one list; after that date buying follows the ordinary procedure.

after-crisis-review = Review of purchases after the crisis
    .what = Within a set time after the crisis somebody outside the purchases compares the price, quantity and receipt of them all; overpayments are claimed back and the procedure is revised.

donation-account = Public account of donations
    .what = Money is taken only to a bank account, goods go into a register, and after every appeal an account is published: what came in, who received it, what is left.

personal-accounts = Personal login accounts
    .what = Every employee logs in only with a personal account and a second factor; shared accounts are closed.

role-based-access = Access by post
    .what = A table of rights says for each post what it sees and what it changes; whatever is not in the table is removed.

access-reconciliation = Accounts reconciled with the list of employees
    .what = Access is closed on the last working day, and every quarter the accounts in all systems are reconciled with the list of employees.

export-register = Register of exported lists
    .what = A list of people leaves the system only with permission; recipient, purpose, fields and date of destruction are registered, and the register is reconciled with the system log.

supplier-access-by-task = Supplier access by job
    .what = The supplier of a system logs in only for a given job, with a named account and for a limited time; actions are recorded, and rules change only with the institution’s written consent.

misuse-response-drill = Drill for misuse of data
    .what = One page says who saves the log, stops access and tells the person; it is tried out in an unannounced drill at least once a year.
