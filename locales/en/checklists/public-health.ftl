# Checklist: public-health money, small purchases, lecturers and test data.
public-health = Public health
    .about = How public-health programme money is allocated, small goods are bought, lecturers invited and health test data kept. To be answered by the head of the public health bureau or the municipal programme specialist with the accountant and the data-protection officer.

ph-01 = When public-health programme money is allocated, is each project scored only by people who neither proposed it nor will carry it out?
    .why = When a bureau proposes a project, its employee scores it and the same bureau carries it out, the programme slowly becomes its second budget. Other organisations stop applying.
    .evidence-1 = Rules for allocating the money: who proposes, scores and carries out, with a ban on scoring one’s own or one’s institution’s project
    .evidence-2 = Commission minutes of the last 2 years: who stepped aside for each project; at least 2 members from other institutions
    .evidence-3 = Check by audit or the responsible person: a year’s commission members checked against recipients, projects scored again where needed
    .red-flag = The head of the bureau chairs the commission; over half the money goes to members’ institutions, and nobody steps aside
    .action = Change the commission so that those who propose or carry out do not score, and invite 2 outside experts
    .indicator = Share of projects scored only by members who neither proposed nor will carry them out, %
    .cause = Health-programme projects may be scored by those who propose or carry them out, so money may drift to them and others give up
    .effect = New organisations appear among the recipients; minutes show who kept out of which decision

ph-02 = Are the results published: who received public-health programme money, how much and with what score, and what was rejected?
    .why = A published list lets those who lost check it and ask while the decision can still be corrected. A mistake in an unpublished decision is seen only by the one who made it.
    .evidence-1 = Procedure that says within how many days scores, sums and reasons for rejection are published and how to complain
    .evidence-2 = Published lists of the last 2 rounds with dates, and 5 letters to applicants (or all, if fewer) with scores and reasons for rejection
    .evidence-3 = Independent review: published lists reconciled with minutes and payments, errors corrected, decisions adjusted
    .red-flag = Only the total is published; not a word on rejected applications; money is moved in December without the commission
    .action = Publish sums, scores and reasons for rejection within 10 working days of the decision
    .indicator = Share of decisions published in time with scores and reasons, %
    .cause = Who got health-programme money and why is often published late or in part, so those who lost may miss the chance to point to a mistake
    .effect = Applicants ask about particular scores, and mistakes are put right before contracts are signed

ph-03 = Are handouts, tests or small equipment sometimes bought from the same supplier every year without asking others?
    .why = Single purchases of a few hundred euros interest nobody, but over a year they add up to a sum worth competing for. Once one supplier has become a habit, nobody checks the price.
    .evidence-1 = Purchasing rules that say from which sum 3 prices are compared and what reasons are needed when one supplier is asked
    .evidence-2 = 12 months of payments by supplier, and 10 small purchases selected at random, or all if fewer: prices compared or the reason recorded
    .evidence-3 = Audit check: prices of 10 items (or all, if fewer) compared with the market of the time, gaps over 20% explained, rules revised
    .red-flag = One supplier of promotional gifts has more than half the small purchases; the balance is spent in a hurry in December
    .action = Add the year’s need for small goods into one purchase and review the sums paid to suppliers every quarter
    .indicator = Share of small purchases with at least 3 prices compared on file, %
    .cause = Small goods are often bought from the same supplier without comparing prices, so it is not known whether too much is paid
    .effect = Other suppliers get orders too; a price can be explained, and December brings no rush of purchases

ph-04 = Can the stock records show where, and to whom, every delivery of purchased goods was handed out?
    .why = A hundred pedometers were bought, sixty handed out at the event, and nobody knows where the rest are. Without a stock card and signatures, gifts to residents easily become gifts to friends.
    .evidence-1 = Stock procedure: a card for each kind of goods, two signatures on issue, the remainder returned after the event
    .evidence-2 = Stock cards of 10 kinds of goods: invoice, quantity issued, hand-out list with the date of the event, remainder
    .evidence-3 = Unannounced count by another unit: remainder of at least 10 kinds (or all, if fewer) reconciled with the card, shortages explained
    .red-flag = The invoice says only “promotional goods, 1 set”; the remainder is always zero; equipment is kept at an employee’s home
    .action = Open a stock card for each kind of goods and issue them only against two employees’ signatures
    .indicator = Share of checked kinds of goods whose remainder matches the card, %
    .cause = The trail of purchased goods may break off in places, so it is not always clear whether they reached residents
    .effect = Goods left after one event are handed out at the next; of every delivery it is known where it went

ph-05 = Are lecturers, trainers and others who lead sessions chosen through an open call by criteria published in advance?
    .why = When a lecturer is found through acquaintances, acquaintance sets the fee and the hours. An open call and a cap on hours let others in, and shield the bureau’s employee from a friend’s request.
    .evidence-1 = Selection procedure: call, criteria, hourly fee, greatest number of hours for one person, statement of ties
    .evidence-2 = List of the year’s contracts with hours and sum per person; 10 files (or all, if fewer) with the call, at least 2 candidates and the statement of ties
    .evidence-3 = Audit check: all session leaders checked against employees, former colleagues and those close to them, findings resolved
    .red-flag = One person has a third of the hours; the lecturer is a former colleague; the call came out the day before the contract
    .action = Issue a yearly call for session leaders and set the greatest number of hours one person may have
    .indicator = Share of session hours led by people chosen through the open call, %
    .cause = Some session leaders are found without an open call, so acquaintance may set hours and fees while others never hear of the work
    .effect = Each year the list of leaders has new names, and no one person has a large part of the hours

ph-06 = Does somebody who did not organise them visit part of the announced sessions unannounced every quarter?
    .why = The report says the lecture took place, the list has thirty signatures. Dropping in shows whether the lecturer came, whether the hall is full, and whether these people were counted at another event yesterday.
    .evidence-1 = Procedure: sessions announced in a calendar, at least 5% visited, by an employee who did not organise them
    .evidence-2 = Visit sheets of the last 2 quarters: session, participants found, participants who signed, difference
    .evidence-3 = Independent test: a month’s lists checked for the same persons, 20 participants called, indicators corrected
    .red-flag = The same photo in two reports; the number of participants is always round; all signatures in one handwriting
    .action = Publish a calendar of sessions and visit at least 5% of them unannounced every quarter
    .indicator = Share of visited sessions with at least 90% of the reported participants present, %
    .cause = Sessions are paid for on the strength of lists and photos and outsiders seldom drop in, so one that never happened may go unnoticed
    .effect = Participants sign the lists themselves; the bureau hears of a cancelled session the same day

ph-07 = Is money paid for sessions that never took place, and for goods that vanished, recovered within the set time?
    .why = If the report is merely rewritten once a lecture turns out not to have happened, it will not happen next time either. Money returned is a sign that everyone understands.
    .evidence-1 = Contract terms and rules on goods in custody: when nothing is paid, when money is returned, who makes good a shortage and how soon
    .evidence-2 = Register of sums to recover: case, sum in euros, demand and receipt, beside it the visit sheet or count record
    .evidence-3 = Audit check: all deviations of a year checked against the register and bank receipts, with what was not recovered and why
    .red-flag = Shortages written off without a commission; a missed lecture “moved” with no record or date; an empty register for a year
    .action = Start a register of sums to recover and enter every session that did not happen and every shortage found
    .indicator = Share of the sums set that was recovered in time, %
    .cause = When a session did not happen or goods are missing, often only the papers are put right, so money may be lost and cases recur
    .effect = Each missed session and each shortage shows who made it good and when; no leader does it twice

ph-08 = Is every viewing or change of identifiable health test results recorded in a log that is checked each quarter?
    .why = A cholesterol value or a pupil’s test result is worth money to a clinic or an insurer. To the person it may mean a job, or peace of mind. If it lies in a shared table, nobody will know who copied or altered it.
    .evidence-1 = List of access rights by post and a procedure for checking the log, agreed with the data-protection officer
    .evidence-2 = Check sheets of the last 2 quarters: at least 20 viewings or changes selected at random, each with its work reason
    .evidence-3 = Test by the data-protection officer or audit: a planted record and all its viewings traced, needless rights removed
    .red-flag = One password for the whole bureau; a table with names sent by e-mail; a value corrected and the earlier one gone
    .action = Move identifiable test results into a system with a log and check 20 viewings every quarter
    .indicator = Share of checked viewings and changes with a work reason, %
    .cause = Test results with names may be viewed or altered without trace, so it could stay unknown who passed them on or changed a value
    .effect = Asked who looked at a person’s results and why, the bureau answers the same day; curious looks are investigated

ph-09 = When advising residents or parents to seek care, does the specialist hand out a list of all clinics rather than the name of one?
    .why = Parents trust the school health specialist more than any advert. So a clinic or manufacturer has reason to reward that word: sponsoring an event, paying a trip, giving a commission per patient.
    .evidence-1 = Rules: a neutral list of clinics, no brand names, no reward, sponsors made public
    .evidence-2 = 10 events or schools selected at random, or all if fewer: leaflets and slides without brand names, the list used, sponsors published
    .evidence-3 = Another unit called 20 parents or participants: what they were advised, which cases were cleared up, what changed in the rules
    .red-flag = Only one clinic’s leaflets at the stand; a medicine maker pays the lecturer directly; parents know of one surgery
    .action = Prepare a neutral list of clinics, ban brand names from events and publish the year’s sponsors
    .indicator = Share of parents and participants asked who were advised to choose one clinic or product, %
    .cause = Advice to seek care may name a single clinic, which can give clinics and manufacturers a reason to reward the specialist
    .effect = Parents from one school choose different clinics; anybody can see who sponsored an event

ph-10 = Has the procedure for health data reaching the wrong hands been tried out?
    .why = The first day is decided by who cuts off access, who tells the people concerned and the State Data Protection Inspectorate, who preserves the evidence. After the leak it is too late to start thinking about it.
    .evidence-1 = Approved data-incident procedure: who does what within how many hours, whom they tell, how evidence is kept
    .evidence-2 = Incident files of the last 12 months or, if there were none, the record of a drill with times and participants
    .evidence-3 = Opinion of the data-protection officer or audit after an incident or drill: what was late, what was corrected and tested again
    .red-flag = The incident log has been empty since day one; a leak became known from journalists; nobody knows whom to call on a Saturday
    .action = Adopt a data-incident procedure and hold a one-day drill every year
    .indicator = Time from the start of an incident or drill until access is cut off, hours
    .cause = What to do when health data leak is not fully tried out, so the first hours may go on talking and evidence may be lost
    .effect = Staff know whom to call even on a Saturday; the next drill does not stall in the same places

ph-r1 = Nobody compares or records small purchases, so too much is paid and goods vanish before they reach residents
    .scheme = Small gifts, tests and equipment are bought bit by bit from a familiar supplier. The invoice says “set”, there is no stock card, and part of it goes home in a bag.
ph-r2 = An acquaintance is chosen as lecturer or a session never happens, so money pays for what residents did not get
    .scheme = A contract is made without a call with a relative or former colleague, more hours are entered than were held, and the list and photos come from another event.
ph-r3 = Those who receive the programme’s money also allocate it, so nothing is left for others and for real needs
    .scheme = An institution proposes a project, its employee votes in the commission, and only the total is published. At the end of the year the balance is moved to the same institution.
ph-r4 = Health test data are altered or turned into customers for one clinic, so those who entrusted them come to harm
    .scheme = Results with names are copied and passed to a clinic or manufacturer for a reward, or everyone is sent to one place on their strength. Sometimes a value is corrected so that an indicator looks better.
