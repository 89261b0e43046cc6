# Checklist: buying social services and accrediting providers.
service-procurement = Buying social services and accrediting providers
    .about = How social services delivered by others are planned, bought, accredited and paid for. To be answered by the procurement specialist together with the head of social services and the accountant.

pr-01 = Are services of the same kind sometimes bought in parts during a year although their total value exceeds the limit above which a purchase must be advertised?
    .why = Two purchases of half the sum make it possible to ask one familiar supplier and advertise nothing. Adding up the year's need takes half a day, and an advert brings a price to compare with.
    .evidence-1 = Yearly purchasing plan in which the needs of all units are added up by CPV code
    .evidence-2 = Quarterly report from the accounts by CPV code and supplier, with an explanation beside every sum above 80% of the limit
    .evidence-3 = Internal-audit check: 12 months of payments checked against the purchase log, split purchases listed, and what was done about each
    .red-flag = One supplier receives three or more orders a year, each of them just below the limit
    .action = Add up the year's need by CPV code and review the sums paid to each supplier every quarter
    .indicator = Suppliers paid more than 80% of the limit in a year without an advertised purchase, number

pr-02 = Is the market consulted before every purchase whose previous tender drew one bid or none?
    .why = If only one bid arrives year after year, the bidder sets the price. A talk with several possible providers shows which condition shuts them out: the deadline, the volume or the experience required.
    .evidence-1 = Purchasing rules that say when the market must be consulted and where the replies are kept
    .evidence-2 = Files of the last 5 such purchases, or all if fewer: questions to at least 3 providers, their replies, and which condition was changed or why it was kept
    .evidence-3 = Review by audit or the central purchasing body: bids over 3 years, reasons for single bids, conditions changed
    .red-flag = For three years only the present provider has bid, and the conditions are copied from the previous contract
    .action = Consult at least 3 providers before repeating a single-bid purchase and change the conditions that shut them out
    .indicator = Share of social-service purchases with at least 2 bids, %

pr-03 = Before a specification is published, is it checked by an employee who neither wrote it nor discussed it with suppliers?
    .why = One sentence is enough to fit a specification to one provider: the size of an office, years of experience, the name of a programme. The author no longer sees that sentence; another reader finds it in half an hour.
    .evidence-1 = Purchasing rules that say who checks the specification, what they look for and where they sign
    .evidence-2 = 5 purchase files of this year selected at random, or all if fewer: the reader's notes dated before publication, the draft and the final text
    .evidence-3 = Independent review of at least 5 specifications, or all if fewer: how many providers meet each requirement, and what was changed
    .red-flag = The file properties name a supplier's employee as author; in a year the reader has not made one remark
    .action = Appoint a reader of specifications who is independent of the author, and keep the notes in every purchase file
    .indicator = Share of advertised purchases with an independent reader's notes on file, %

pr-04 = Does everyone who initiates, prepares or evaluates a purchase declare interests and sign the confidentiality pledge before its first document exists?
    .why = The initiator influences a purchase before any commission does, by writing down what is needed. If a tie to the provider surfaces after the award, everything is in doubt and an honest employee has no defence.
    .evidence-1 = Procedure under which a purchase file is opened only after all declarations are checked and the confidentiality pledges received
    .evidence-2 = Table of 10 purchases selected at random, or all if fewer: for each person the dates of declaration, pledge and first purchase document
    .evidence-3 = Check by the responsible person or audit: at least 10 declarations (or all, if fewer) checked against winners' managers and owners, findings resolved
    .red-flag = The pledge is dated after the specification; initiators declare only once they sit on the commission
    .action = Open no purchase file until the declarations and pledges of everyone involved have been checked
    .indicator = Share of purchases whose declarations and pledges all predate the first document, %

pr-05 = Before social attendance is accredited, is it checked on site that the provider really has the staff and premises it states?
    .why = Accreditation opens the way to municipal money. When papers alone decide, a provider that is still looking for staff gets in, and bills hours from the first day.
    .evidence-1 = Accreditation procedure that says what two employees check on site and how the visit is recorded
    .evidence-2 = The 10 latest accreditation files, or all if fewer: visit record, two inspectors' signatures, staff list with employment contracts
    .evidence-3 = Repeat visit by another unit to at least 3 providers (or all, if fewer) after 6–12 months: what did not match and what was decided
    .red-flag = Accredited within days without a visit; the same employees are listed with several providers
    .action = Make a visit by two employees compulsory before accreditation and repeat it within a year
    .indicator = Share of accredited providers visited on site by two employees, %

pr-06 = Do clients choose the provider themselves from a written list of all available providers handed to them?
    .why = In 2019 the Special Investigation Service found that employees of some municipalities had ties to owners or managers of private care homes. When everybody gets the same list, steering is harder and it shows.
    .evidence-1 = Approved choice form and an alphabetical list of all providers with the date of its last update
    .evidence-2 = 20 files selected at random, or all if fewer: choice form, signature of the client or representative, the provider list of that day
    .evidence-3 = Half-year referral statistics by employee and provider, reviewed by another unit, with outliers explained
    .red-flag = Nearly all clients of one employee choose the same provider; the forms are filled in by the same hand
    .action = Hand every client the list of all providers and review referrals by employee every half-year
    .indicator = Share of checked files with a choice form signed by the client, %

pr-07 = Is an invoice for services paid only after its hours, days or meals have been matched with the source records?
    .why = The invoice says 160 hours, and the provider wrote the paper log in the evening. As long as a summary is enough, a visit that never took place costs as much as one that did.
    .evidence-1 = Procedure that says who matches the invoice with source records before payment and what they do about a difference
    .evidence-2 = Invoices of the last 3 months, each with an extract of the electronic visit log, the checker's signature and the difference in hours
    .evidence-3 = Independent test of every record of one month: identical times, two visits at once, invoices corrected
    .red-flag = Visits start at the same minute every day; a worker is in two places at once; hours always equal the contract ceiling
    .action = Tie payment to the electronic visit log and clear up every difference monthly
    .indicator = Share of invoices matched with source records before payment, %

pr-08 = Are clients or relatives, selected at random, asked directly whether the service was given to the extent recorded?
    .why = A log can be written at a desk, but the person at home knows whether anybody came on Tuesday. Twenty calls a quarter tell more than a binder of acceptance records.
    .evidence-1 = Procedure that says how many clients are selected each quarter, who calls them and what is asked
    .evidence-2 = Last quarter's sheet: at least 20 clients (or all, if fewer), the hours billed and the hours confirmed side by side
    .evidence-3 = At least 10 calls repeated by another unit: answers compared, invoices corrected where they differed
    .red-flag = The provider picks whom to call; signatures in the log look alike; relatives do not know how many hours were granted
    .action = Select 20 clients every quarter, call them and compare the answers with the invoices
    .indicator = Share of clients asked whose confirmed hours match the invoice, %

pr-09 = Are overpayments for services not given, and the contractual penalties, recovered within the set time?
    .why = If false hours are merely struck out, lying pays: at worst the provider is back at zero. A penalty that was actually collected shows that somebody reads the contract.
    .evidence-1 = Contract terms: time limit for repayment, size of the penalty, right to terminate after a repeated breach
    .evidence-2 = Register of overpayments and penalties: date, sum in euros, demand and payment received in each case
    .evidence-3 = Audit check: all deviations of a year checked against the register, with what was not recovered and why
    .red-flag = Checks found faults, yet no penalty in a year; an overpayment is “set off” in next month's invoice
    .action = Start a register of overpayments and penalties and give the head a list of overdue sums every month
    .indicator = Share of overpayments and penalties set that was recovered in time, % of the sum

pr-10 = Does a lawyer check every change of a contract's price, volume, requirements or term before it is signed?
    .why = The cheapest bid wins, and three months later the price rises, the requirements soften, the term stretches. The losers never learn of it if the changes are listed nowhere.
    .evidence-1 = Contract procedure that says who proposes a change, who checks it, who signs it and where it is published
    .evidence-2 = Register of changes and 5 changes from it, or all if fewer: reason, lawyer's opinion before signature, date of publication on the CVP IS procurement portal
    .evidence-3 = Audit table: original and present price, volume and term of all running contracts, unfounded differences marked
    .red-flag = A contract extended in its last week; a price raised without a calculation; the amendment drafted by the provider
    .action = Start a register of contract changes and sign no change without a lawyer's opinion
    .indicator = Share of contract changes with a lawyer's opinion dated before signature, %

pr-11 = Is there a plan for another provider to take over the most important services if the present one has to go?
    .why = A provider that cannot be replaced is forgiven everything: nobody ends a contract if no one will come to a bedridden person tomorrow. A plan gives the municipality its bargaining power back.
    .evidence-1 = Approved replacement plan: who would take over, within how many days, how clients and their data are handed over
    .evidence-2 = Handover terms in the contracts, and letters from at least 2 possible successors not older than 12 months
    .evidence-3 = Record of a handover or a handover exercise in the last 24 months, another unit's remarks and the plan improved
    .red-flag = One provider has more than 80% of the hours, and the answer to ending the contract is “But there is nobody else”
    .action = Prepare a replacement plan for the most important services and try it out every two years
    .indicator = Share of the most important services with a current replacement plan, %

pr-12 = Does somebody who does not prepare purchases check a random sample of social-service purchases each year and follow up every fault found?
    .why = When any file may be checked, splitting a purchase or leaving a tailored sentence in is no longer safe. What is found in time can still stop a procedure or a contract before the money is gone.
    .evidence-1 = Approved yearly plan of checks: sample size, method of selection, a checker with no part in purchasing
    .evidence-2 = Sheets of the last check: at least 10 files (or all, if fewer), 5 of them low-value, with finding, proposal and deadline for each
    .evidence-3 = Audit opinion on the checks themselves: at least 5 files (or all, if fewer) checked again, share of findings put right
    .red-flag = The procurement unit picks the sample; not one fault in three years; the same proposals return every year
    .action = Check 10 purchase files selected at random (or all, if fewer) each year and follow up every quarter what has been put right
    .indicator = Share of findings put right by their deadline, %

pr-13 = Does every leaving employee who decided on providers sign a note on the one-year limits on working for them?
    .why = A promised job with the provider is a bribe nobody sees: the decision is made today, and the thanks come half a year later as an employment contract. Many who leave simply do not know the limits.
    .evidence-1 = Approved leaver's note and the list of posts to which it applies
    .evidence-2 = Signed notes of all who left these posts in 12 months, each with a list of the providers they supervised
    .evidence-3 = Check after a year by audit or the responsible person: leavers checked against providers' representatives in contracts and letters
    .red-flag = A former colleague comes on the provider's behalf to agree an acceptance record; a bidder suggests “a talk about a job”
    .action = Hand the note to every leaving employee and check the providers' representatives for a year
    .indicator = Share of leavers in the listed posts who signed the note, %

pr-14 = When an employee moves to a provider, are that person's decisions of the last 12 months on this provider reviewed?
    .why = The person may have been perfectly honest, but without a review nobody can show it. Looking again at the contracts, acceptance records and referrals means a mistake can be corrected and a suspicion laid to rest.
    .evidence-1 = Procedure that says who reviews which decisions, within how many days, and who receives the conclusion
    .evidence-2 = Review notes for all moves known in 2 years, or a note that there were none and how this was established
    .evidence-3 = Audit repeated one review or matched the list of leavers with providers' specialists; what was changed
    .red-flag = The move became known from social media; a contract the person prepared was extended a month later
    .action = Review the 12 months of decisions of every employee who moves and report to the head within 30 days
    .indicator = Share of moves with a review concluded within 30 days, %

pr-r1 = A specification is fitted to one provider, so others stay away and the municipality overpays
    .scheme = The provider sends a “sample”, and the initiator copies its experience, premises or programme into the conditions. Once the tender is over, those requirements are forgotten.
pr-r2 = A purchase is split into parts, so the service goes to a familiar supplier without competition
    .scheme = The same service is ordered every quarter or through several units, each time just below the limit, and one supplier is asked.
pr-r3 = The municipality comes to depend on one provider, sometimes tied to its own staff, which then dictates price and quality
    .scheme = Nearly all clients are sent to one provider because the employee mentions no other. The rest leave the market, and nobody dares to give up the only one.
pr-r4 = Hours, days or meals that were never delivered are paid for, so people go without help and the money is gone
    .scheme = The provider writes the log afterwards: visits that never took place, two visits at once, clients who were in hospital. The invoice is approved from a summary.
pr-r5 = Nobody watches how a contract is performed, so after the award the price rises and the quality falls
    .scheme = Change after change is signed, penalties are not claimed, and the contract is extended without a tender because “there was no time to prepare one”.
pr-r6 = An employee hoping for a job with a provider decides in its favour, so buying and supervision serve the wrong side
    .scheme = The person who accredits a provider or supervises its contract is promised a post. Some months later they return to the same office as its representative.
