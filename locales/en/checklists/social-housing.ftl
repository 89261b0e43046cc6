# Texts of the checklist on social housing: questions sh-01 to sh-12 and risks sh-r1 to sh-r6.
social-housing = Social housing
    .about = Who gets on the list and which flat is offered to whom, who receives staff flats, who really lives in municipal flats, how they are bought and repaired. To be answered by housing and property staff with the head of unit.

sh-01 = Is entitlement to social housing checked in the registers not only on entry to the list but again just before the tenancy is signed?
    .why = Years pass between the application and the keys. Meanwhile somebody inherits a flat, earns more or leaves, but the entry on the list stays as it was on the first day. Checked only once, the flat may go to a person who has a home.
    .evidence-1 = Procedure: which data on income, assets and dwelling are checked, in which registers and at which two moments
    .evidence-2 = The last 10 tenancies, or all if fewer: query extracts from entry to the list and from no more than 30 days before the contract
    .evidence-3 = Audit check: all tenancies of a year checked in the registers again, flats obtained without entitlement followed up
    .red-flag = Income data on file are three years old; news of the inherited flat came from a neighbour, not from a register
    .action = Introduce a second register check no more than 30 days before the tenancy is signed
    .indicator = Share of tenancies before which entitlement was checked again, %
    .cause = A flat can go to somebody with a home, because what changed during the wait is not always checked before the tenancy is signed
    .effect = Some applicants leave the list before signing, and flats reach families with no home sooner

sh-02 = Does every change of the date or time of registration, which decide the place on the list, leave a record that cannot be erased?
    .why = Flats are offered by date and time of registration, so one day here is worth years. Whoever can change that date without a trace hands out the flats, no matter who signs.
    .evidence-1 = System description or procedure: the date comes from the document register, who may correct it, what is logged and how long it is kept
    .evidence-2 = 10 waiting people selected at random, or all if fewer: same date on the list and in the document register; a quarter’s log of changes with reasons
    .evidence-3 = Independent check: the list rebuilt from the document register and reconciled with the system; differences explained and corrected
    .red-flag = The list is a spreadsheet; an application is dated earlier than a document it refers to
    .action = Tie the list to the document register and switch on a log of date changes that cannot be erased
    .indicator = Share of people checked whose date is the same on the list and in the document register, %
    .cause = The date or time of an application can be altered without it showing later, so a flat can go to somebody who jumped the list
    .effect = Applicants find the same date on their receipt and on the list; for every correction it is clear who asked for it

sh-03 = Is the published list compared every month with the one before, and every change of place explained?
    .why = The Special Investigation Service, looking at municipal housing, found lists seldom updated or published. Two lists side by side show every leap forward and everybody who vanished, while the keys are still in the drawer.
    .evidence-1 = Procedure: on which day the anonymised list is published, who keeps the copy, who compares, who hears of unexplained changes
    .evidence-2 = Lists published in the last 6 months and comparison sheets: who got a flat, who was struck off, who moved and why
    .evidence-3 = Audit check: two copies chosen by the auditor, changes traced to files, people wrongly struck off put back
    .red-flag = The published list is last year’s; somebody was struck off for not answering a letter sent to an old address
    .action = Publish an anonymised list every month and have somebody who does not keep it compare it with the last
    .indicator = Share of changes of place explained by a document, %
    .cause = The list is published seldom or not compared with the last; why some jump ahead and others vanish stays unexplained
    .effect = A person struck off by mistake is back within a month; those waiting can follow how the list moves

sh-04 = Is every offer and refusal of a flat recorded: which flat, in what condition, offered to whom, refused why?
    .why = Friends can be helped with the list intact: offer the first in line a flat without heating, wait for the refusal, and save the renovated one. Only a log shows who was really offered what.
    .evidence-1 = Rule: in what order vacant flats are offered, how long a reply is awaited, what counts as refusal and what follows from it
    .evidence-2 = The last 10 flats let, or all if fewer: date vacated, who was offered it before, dated photographs, signed refusals
    .evidence-3 = Independent check: 10 people who refused (or all, if fewer) were asked which flat they had been offered; replies checked against the log, errors corrected
    .red-flag = Three refusals in a week and the best flat goes to the fourth; a renovated flat stands empty for six months
    .action = Start a log of offers with the condition of the flat, photographs and signed refusals
    .indicator = Share of flats let for which every offer and refusal is on record, %
    .cause = Records do not always show who was offered which flat and why it was refused, so a better flat may go to someone lower on the list
    .effect = A renovated flat is offered to the first on the list; the reason for a refusal agrees with what the person says

sh-05 = Is every flat given out of turn decided by a commission that names one of the approved grounds?
    .why = Fire and violence cannot wait, so there has to be a way round the list. But if no document on file shows what happened, people whose house never burned begin to use it too.
    .evidence-1 = Closed list of grounds with the documents that prove them, membership, rule on stepping aside, time limit for temporary stays
    .evidence-2 = All flats given out of turn in 12 months: ground, document, votes, minutes dated before the tenancy
    .evidence-3 = Audit check: documents verified with the bodies that issued them, unfounded decisions acted on
    .red-flag = Every fourth flat is given out of turn; a family housed “temporarily” is in its third year
    .action = Approve a closed list of grounds and have the commission decide on every flat given out of turn
    .indicator = Share of flats given out of turn with the commission’s minutes dated before the tenancy, %
    .cause = Flats out of turn are sometimes given on vague grounds or without proof, so acquaintance may decide and not the person’s need
    .effect = Every exception has proof on file of what happened; those housed temporarily move on when the term ends

sh-06 = Has the council approved criteria for which flats may become staff flats and which posts may receive them?
    .why = More than once the Special Investigation Service found social flats turned into staff flats without clear criteria. People on the list no longer see such a flat, and for somebody it becomes a supplement to a salary.
    .evidence-1 = Council rules: for which posts and for how long, when a flat moves to the staff stock and when it returns
    .evidence-2 = Published list of all staff flats: area, post, end of contract; the moves of 12 months agree with the rules
    .evidence-3 = Audit check: three years of moves and all tenants set against the criteria and the staff list, breaches put right
    .red-flag = A flat just renovated is moved to the staff stock; it goes to a manager who owns a home in the same town
    .action = Draft criteria for staff flats for the council and publish the list of them with the end of each contract
    .indicator = Share of staff flats that meet the council’s criteria, %
    .cause = Criteria for staff flats are not always clear or kept to, so a social flat may become a staff flat without real need
    .effect = Flats move to the staff stock seldom, and everybody knows why; those no longer needed go back to the waiting list

sh-07 = Do personnel staff check every year that tenants of staff flats still hold the job they got the flat for?
    .why = A staff flat is given for a job, but a tenancy tends to outlast both the job and the retirement party. Every such flat means that one family on the list waits another year.
    .evidence-1 = Procedure: who checks when, who reports that a contract of employment has ended, how soon the flat is vacated
    .evidence-2 = This year’s table: all staff flats, tenants, posts, whether still employed, decision taken
    .evidence-3 = Audit check: tenants checked against personnel data again, 5 flats (or all, if fewer) visited, those held without grounds vacated
    .red-flag = A former employee is in the fifth year in the flat; the contract was renewed without anybody asking
    .action = Match tenants of staff flats with the staff list every year and vacate those held without grounds
    .indicator = Share of staff flats held without grounds that were vacated by the deadline, %
    .cause = Staff flats can stay with people who have left: whether they still work here is not asked every year, or nothing follows
    .effect = Leavers vacate the flat on time, and it goes to a new employee who is needed or back to the waiting list

sh-08 = Does the head of unit get, every six months, a list of tenants whose data no longer fit the terms or who seem to live elsewhere?
    .why = Few tenants write in to say they have grown richer or left. A register says so, and so does a water meter that has not moved in half a year. Somebody has to decide on such a list, or it just lies there.
    .evidence-1 = Procedure: which data on income, assets, residence and consumption are checked, and from what limit an explanation is due
    .evidence-2 = The last two half-yearly lists: all tenants checked, each one marked with the head’s decision and the date it was carried out
    .evidence-3 = Audit check: 20 tenants (or all, if fewer) not on the list checked again, missed cases added, limits adjusted
    .red-flag = A family used one cubic metre of water in a year; a municipal flat is offered in a rental advertisement
    .action = Draw up a half-yearly list of mismatches from register and consumption data and decide on each
    .indicator = Share of tenants on the list decided on within 60 days, %
    .cause = Tenants who no longer qualify or live elsewhere can keep their flats, because data are reviewed seldom or no decision follows
    .effect = Empty and sublet flats come to light within six months and are freed; none is found in rental advertisements

sh-09 = Are flats selected at random visited by two employees, at least one of whom does not deal with their tenants?
    .why = When the same employee has visited a tenant for ten years, the record always says “no breach found”. A second person from another unit asks whose children’s boots those are in the hall.
    .evidence-1 = Clause on visits in the tenancy, and a procedure: how flats are selected, who visits, what is checked without breaching privacy
    .evidence-2 = Visit records of the year: at least 5% of flats, record of the selection, two signatures, people found checked against the contract
    .evidence-3 = Independent check: 10 visits (or all, if fewer) repeated by others within a month, records compared, missed subletting acted on
    .red-flag = All visits fall in office hours; every tenth record says “not at home”, and nobody has been back
    .action = Select flats at random every quarter and visit them in pairs with an employee of another unit
    .indicator = Share of flats visited by two employees in the year, %
    .cause = Flats are mostly visited by the employee who deals with their tenants, so subletting and strangers living there go unseen
    .effect = Visit records differ and hold findings; where nobody was home, somebody comes again at another hour

sh-10 = Do the same employees ever choose a flat to buy or repair, agree the price and accept the result?
    .why = In four municipalities of western Lithuania, the Special Investigation Service found in 2022 that the same staff prepared purchases, inspected flats, agreed prices, chose tenants and checked use. Who does it all is checked by nobody.
    .evidence-1 = Orders and job descriptions that give need, inspection, price, acceptance and choice of tenant to different people
    .evidence-2 = The last 5 purchases and 5 repairs, or all if fewer: name, signature and date for every step, nobody signing for two
    .evidence-3 = Audit check: all purchases and repairs of a year by step and employee, overlaps explained, duties redistributed
    .red-flag = The same panel for years; one name on the records of inspection, price and acceptance
    .action = Give need, inspection, price, acceptance and choice of tenant to different employees
    .indicator = Share of purchases and repairs in which each step was signed by a different person, %
    .cause = The same employees sometimes choose a flat, agree the price and accept it, so a mistake or a private deal may go unnoticed
    .effect = A bad flat or too high a price is stopped by somebody else; the file shows who disagreed and about what

sh-11 = Before payment, are repairs accepted on site by an employee who did not order them?
    .why = Fresh paint hides pipes that were never replaced, while the acceptance record lists it all. In an empty flat there is nobody to complain, and somebody who has just moved in does not dare.
    .evidence-1 = Procedure: photographs before and after, bill of quantities, who accepts, from what sum a building specialist is called in
    .evidence-2 = 10 of the year’s repairs selected at random, or all if fewer: dated photographs, measured quantities, signature of somebody who did not order
    .evidence-3 = Independent check: 5 flats (or all, if fewer) visited and measured again, work not done valued in euros, money recovered
    .red-flag = One bathroom repaired three times in four years; the “after” photograph shows another flat’s window
    .action = Pay for no repair until an employee who did not order it has measured and photographed it on site
    .indicator = Share of repairs accepted on site before payment by somebody who did not order them, %
    .cause = A repair is sometimes accepted by whoever ordered it, or signed off from photographs, so work not done or done badly may be paid for
    .effect = Families moving in report fewer repair faults; the same spot does not soon need mending again

sh-12 = Every year, does somebody outside the purchases compare the prices paid for flats with the market and with each flat’s previous sale?
    .why = In 2018 an independent review found that Oslo’s social-housing enterprise had overpaid NOK 80–115 million: of 532 homes, 248 were bought directly from sellers. Homes bought on the open market showed no such deviation.
    .evidence-1 = Procedure: who compares, which register data are used, what deviation calls for an explanation, how valuers rotate
    .evidence-2 = Last year’s table: all flats, price per square metre, local median, previous sale, valuer, deviations explained
    .evidence-3 = Check by the control and audit service or another valuer: at least 5 flats (or all, if fewer) valued again, overpayments acted on
    .red-flag = The seller had bought the flat three weeks earlier; one valuer for every flat, and nobody from the municipality at the viewing
    .action = Compare the prices paid for flats with market and previous prices every year and explain deviations
    .indicator = Share of flats bought whose price was compared and whose deviation was explained, %
    .cause = Whether flats cost too much is often checked by the buyers themselves, so too high a price may never come to light
    .effect = The price per square metre follows the market; flats resold just before are no longer bought unexplained

sh-r1 = Entitlement is judged wrongly, so a flat goes to somebody who has a home and another family waits years longer
    .scheme = A flat inherited or signed over to the children is not mentioned, and income is checked only on the day of application. Before signing, nobody asks the registers again.
sh-r2 = The list is altered without trace or offers are concealed, so a flat goes to somebody whose turn it is not
    .scheme = An application date is altered, somebody is struck off for not answering. The first in line is offered only the worst flat until they refuse.
sh-r3 = Flats are given out of turn without grounds, so disaster becomes a cover for acquaintance and the list stands still
    .scheme = An acquaintance issues the paper on an unfit home, or a family is housed “temporarily” until, a year on, a lasting contract is signed.
sh-r4 = Social flats are turned into staff flats without criteria and go to staff, so fewer are left for those who wait
    .scheme = One decision makes a staff flat of the one due to be offered to the list. The job ends, and the contract is renewed or the tenant asks to buy.
sh-r5 = Tenants sublet or live elsewhere and nobody notices, so a private person earns on a municipal flat
    .scheme = The tenant leaves and lets the flat at the market rent. Visits are known beforehand, and nobody looks at meters or advertisements.
sh-r6 = Too much is paid for buying and repairing flats because the same people do every step, so the money buys fewer homes
    .scheme = A middleman buys a flat and sells it to the municipality weeks later for more. A contractor is paid for work nobody measured, and part of it finds its way back.
