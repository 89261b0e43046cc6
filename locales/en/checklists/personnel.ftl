# Questions and risks of the checklist on personnel.
personnel = Personnel
    .about = How the institution chooses, checks, rewards and parts with its employees, so that posts do not go to friends, nor decisions to a future employer. To be answered by the head together with the personnel officer and the accountant.

hr-01 = Before a post is advertised, does somebody from outside the unit read its requirements?
    .why = Three years’ experience with one particular program can mean something the work needs, or a particular person. A colleague from outside still asks what it is for; the unit no longer does.
    .evidence-1 = Approved job descriptions, and a procedure by which each additional requirement is justified in writing
    .evidence-2 = Files of the last 5 recruitments, or all if fewer: drafts of requirements with date and author, the reader’s notes, departures from the job description explained
    .evidence-3 = Check by internal audit or the owner: 10 adverts (or all, if fewer) checked against job descriptions and the backgrounds of those hired, tailored requirements listed
    .red-flag = The requirements follow the successful candidate’s CV almost word for word; the job description was changed a week before the advert
    .action = Have an employee of another unit read the requirements before each recruitment, and justify additional ones in writing
    .indicator = Share of recruitments whose requirements were read before the advert, %
    .cause = The unit itself often writes and reviews the requirements of a post, so they can be cut to fit a person already chosen
    .effect = Advertisements ask only for what the work needs; more suitable candidates come forward

hr-02 = Is every vacant post advertised publicly, even where the law does not ask for it?
    .why = A job not advertised is known only to those who have somebody to ring. The Special Investigation Service found closed hiring in municipal public institutions: that is how an institution narrows its choice to acquaintances.
    .evidence-1 = Hiring procedure: every post, fixed-term ones included, is advertised for at least 14 days; exceptions listed
    .evidence-2 = List of all last year’s hirings: place and date of the advert, number of candidates, reason for each exception
    .evidence-3 = Check by internal audit or the owner: new contracts checked against adverts, hirings without one explained
    .red-flag = A third of new employees came without an advert; adverts of four days before a holiday; one candidate everywhere
    .action = Advertise all vacant posts for at least 14 days and publish the number of candidates every half-year
    .indicator = Share of posts filled in the year that had been advertised, %
    .cause = Some posts are filled without an advertisement or after a very short one, so mainly acquaintances hear of the work
    .effect = Several people compete for a post; among those hired are some whom nobody in the institution knew

hr-03 = Does any acting appointment to a vacant post last more than six months without an advertised recruitment?
    .why = An acting appointment is quick and handy: nothing to advertise, nobody to choose among. A year later the acting person has experience that others could not gain, and the recruitment is a formality.
    .evidence-1 = Rule approved by the head: an acting appointment lasts 6 months at most, and the post is advertised within that time
    .evidence-2 = Today’s list of acting appointments: start, end, date of the recruitment; none longer than 6 months
    .evidence-3 = Check by internal audit or the owner: three years of acting appointments, how many later won the post, proposals carried out
    .red-flag = The acting head is in a third year; the appointment is renewed on its last day; only acting persons win recruitments
    .action = Within three months advertise every post filled by an acting appointment for more than 6 months
    .indicator = Acting appointments of more than 6 months without recruitment, number
    .cause = Acting appointments may run for long, so recruitment can become a formality and the post stay with one person’s choice
    .effect = Candidates no longer say that the post is already taken; some posts go to people who had not held them before

hr-04 = Does each member of the selection panel, one of them from another institution, write down scores before the joint discussion?
    .why = When the head speaks first, the others agree. Scores written separately keep the opinion that would not have been said aloud, and a person from elsewhere owes the head nothing.
    .evidence-1 = Selection procedure: a member from another institution, the same questions to all, score sheets before discussion, recusal for ties
    .evidence-2 = Files of the last 5 recruitments, or all if fewer: each member’s score sheet, recordings or notes of interviews, recusals, reasons for changed scores
    .evidence-3 = Check by internal audit or the owner: 3 recruitments scored again from the recordings, differences discussed with the panel
    .red-flag = All members’ scores are the same; the score sheets are in one hand; the panel consists of the head’s subordinates
    .action = Invite a member from another institution to each panel and collect the scores before the discussion
    .indicator = Share of recruitments with an outside member and scores written before discussion, %
    .cause = Candidates’ scores are often written after the talk, or only insiders score, so the head’s opinion may outweigh performance
    .effect = Panel members’ scores differ; a candidate who lost can be shown where points were missed

hr-05 = Where a post requires information from the Special Investigation Service (STT), is the appointment made only after the information has arrived?
    .why = When somebody is appointed without waiting, the answer finds that person already signing invoices. Waiting costs time; undoing an appointment costs a dispute, and trust.
    .evidence-1 = Published list of posts for which STT is asked, reviewed within the last year
    .evidence-2 = All last year’s appointments to those posts: dates of request, answer and appointment; where risk factors were found, a reasoned decision
    .evidence-3 = Check by internal audit or the owner: the list checked against posts that decide on money and services, missing ones added
    .red-flag = Only the head is on the list, though ten others decide on money; a date of appointment earlier than STT’s answer
    .action = Review the list of posts and draft no order of appointment until STT’s answer is on file
    .indicator = Share of appointments to listed posts made after STT’s answer, %
    .cause = The list of posts may be incomplete and STT’s answer is not always awaited, so a risk may become known only after the appointment
    .effect = No appointment has to be undone when STT answers; the list holds every post for which STT must be asked

hr-06 = Before hiring, is what candidates say about their education and earlier jobs checked at the source?
    .why = A person dismissed by one institution for taking clients’ money finds work in another within a month, because nobody rang. Checking a diploma and two workplaces takes an hour.
    .evidence-1 = Procedure: what is checked, by whom (not the future line manager), how the candidate’s consent to references is obtained
    .evidence-2 = Files of the 10 latest hirings, or all if fewer: diploma checked in a register or against the original, references from two former employers with dates
    .evidence-3 = Check by another unit or internal audit: the data of 10 files (or all, if fewer) verified again, decisions taken on what did not fit
    .red-flag = An unexplained gap of several years in the CV; a reference written by a relative; on file a copy of a copy of the diploma
    .action = Before every hiring check the diploma and, with the candidate’s consent, ring two former employers
    .indicator = Share of hirings preceded by a check of diplomas and two former employers, %
    .cause = Candidates’ diplomas and earlier jobs are not always checked at source, so an untruth may come to light only after hiring
    .effect = Discrepancies show before the contract is signed; the file holds what former employers answered

hr-07 = Before the probation period ends, are a new employee’s work and conduct assessed in writing?
    .why = A wrong or an arranged hiring is easiest to undo in the first months. If probation passes in silence, the mistake may stay until retirement.
    .evidence-1 = Procedure and assessment sheet: tasks, conduct with people and money, who assesses beside the line manager, deadline
    .evidence-2 = Assessments of all last year’s newcomers, signed by two assessors before probation ended; decisions on those who did not suit
    .evidence-3 = Check by internal audit or the owner: 10 assessments (or all, if fewer) compared with first-year complaints and mistakes, the sheet improved
    .red-flag = Nobody has failed probation in five years; assessments signed after the period; “suitable” written for everyone
    .action = Two weeks before probation ends, have two people assess every new employee in writing
    .indicator = Share of new employees assessed in writing before probation ended, %
    .cause = Probation often ends with no assessment or with “suitable” for all, so somebody unsuitable may stay for years
    .effect = An unsuitable employee leaves in the first months; the others learn from the assessment what to improve

hr-08 = Is it checked every year which employees are related or otherwise close, so that neither is directly subordinate to the other?
    .why = By the Special Investigation Service’s data of 2018–2019, about one employee in five in municipal administrations was related to a colleague. Kinship is no offence, but a relative’s bonus and files are not for a relative to decide on or check.
    .evidence-1 = Rule: who counts as close, within how many days a tie is reported, what the head does when one comes under the other
    .evidence-2 = This year’s list of ties by post, checked against the structure: no subordinate pairs, or supervision given to another manager
    .evidence-3 = Check by internal audit or the owner: the list checked against PINREG and bonus orders, hidden ties looked into
    .red-flag = The list is empty, though all know who is whose brother; members of one family share a unit and draw the highest bonuses
    .action = List the ties between employees by post and end direct subordination within three months
    .indicator = Pairs of related or close employees in direct subordination, number
    .cause = Ties between staff are not always known or acted on, so relatives may propose each other’s bonuses or check each other’s work
    .effect = Bonuses are proposed and work is checked by an unconnected manager; staff report new ties themselves

hr-09 = Before an employee takes up secondary work, is it assessed in writing whether that work conflicts with the post?
    .why = Norwegian courts dealt with a building-permit officer who ran a private drawing firm and handled the same files. A needs assessor who works evenings for a provider stands in the same place.
    .evidence-1 = Procedure: which work is reported, who assesses it, which is not allowed (for own clients, providers, suppliers, grantees)
    .evidence-2 = Register of secondary work with dates of assessment and decisions; entries of 10 employees (or all, if fewer) checked against PINREG
    .evidence-3 = Check by internal audit or the owner: secondary work of all who decide on money and services checked against their files, overlaps removed
    .red-flag = Three entries in the register, twenty in PINREG; an employee lectures for a provider whom the same employee inspects; permissions without an end
    .action = Open a register of secondary work, compare it with PINREG and assess each item in writing
    .indicator = Share of secondary work shown in PINREG that was assessed in writing, %
    .cause = The institution does not always hear of secondary work or look into it, so staff may decide on those who pay them
    .effect = Staff ask before they accept other work; nobody assesses clients of a provider they work for

hr-10 = Are bonuses and supplements granted by criteria approved beforehand?
    .why = A head need not step aside from routine administrative decisions about themselves, but must do so on their own bonus. The press has reported a grant for services paid out in bonuses to posts that were not entitled; internal audit found it.
    .evidence-1 = Approved pay rules: criteria, amounts, source of money, who decides about the head and persons close to the head
    .evidence-2 = All bonus orders of the last half-year: criterion and reason in each, who decided, source of money checked against the grant agreement
    .evidence-3 = Check by internal audit or the control and audit service: a year’s bonuses compared by unit and tie, unlawful ones recovered
    .red-flag = The largest bonuses come in December and to the same people; the reason is “good work”; paid from a project the recipient is not in
    .action = Approve criteria for bonuses, and give decisions about the head and persons close to the head to somebody unconnected
    .indicator = Share of bonus orders with a criterion, a reason and a source of money, %
    .cause = Bonuses do not always follow criteria, and subordinates may decide on the head’s, so the money may go to a chosen few
    .effect = Staff know what a colleague’s bonus was for; bonuses are no longer concentrated on the same few people

hr-11 = For a year after an employee leaves, is it checked whether the cooling-off restrictions are observed?
    .why = A kind decision today, a job in half a year. If nobody looks where the leaver works, the bargain pays; if somebody does, the deal can still be stopped.
    .evidence-1 = Approved leaver’s note: which restrictions, for how long, where to ask; an employee appointed to check
    .evidence-2 = Register of last year’s leavers: notes signed, compared after 6 and 12 months with lists of providers, suppliers and grantees
    .evidence-3 = Check by internal audit or the owner: 10 leavers (or all, if fewer) and their last year’s decisions reviewed, breaches reported to the Chief Official Ethics Commission (VTEK)
    .red-flag = A month after leaving, a former manager represents the very provider chosen while in post; only junior staff sign the note
    .action = Hand leavers the note and compare them, after 6 and 12 months, with the lists of providers and suppliers
    .indicator = Share of leavers compared within 12 months, %
    .cause = A favourable decision can be traded for a future job, because where leavers go to work is seldom looked at
    .effect = Leavers ask where they may not work yet; decisions about a future employer are reviewed in time

hr-12 = Are hirings, acting appointments and bonuses checked at least every two years by somebody independent?
    .why = Each hiring can be explained by itself; two years of decisions side by side show on whose proposal and for how much. Then it can still be corrected: an appointment revoked, a bonus recovered.
    .evidence-1 = Plan of internal audit or the owner in which personnel decisions come up at least every two years
    .evidence-2 = The institution’s yearly table: all hirings, acting appointments and bonuses, who proposed, who decided, the reason; discussed with the owner
    .evidence-3 = Report by internal audit or the owner: at least 20 decisions (or all, if fewer) checked, unlawful ones revoked, unfounded payments recovered
    .red-flag = Nobody has looked into personnel files for five years; a complaint about a recruitment is heard by the chair of its panel
    .action = Draw up a table of two years’ personnel decisions and hand it to internal audit or the owner to check
    .indicator = Share of checked personnel decisions that are lawful or were put right, %
    .cause = Personnel decisions are checked from outside seldom or one by one, so it may go unnoticed that the same people keep gaining
    .effect = Unfounded appointments are undone and bonuses repaid; the head writes reasons knowing that another will read them

hr-r1 = Requirements are tailored to a person chosen beforehand, and better candidates drop out
    .scheme = A requirement that only one meets is added, the advert is short, and the interview questions are known to that one.
hr-r2 = Relatives and party colleagues are hired, until nobody is left in the institution to say no
    .scheme = A post not advertised is offered to an acquaintance, the panel is made of subordinates, and later one relative grants the other’s bonus and checks their work.
hr-r3 = Acting appointments are renewed without recruitment, and the post stays with one person’s choice
    .scheme = Every half-year the appointment is extended “until it is advertised”; when it is, the one who has been acting wins.
hr-r4 = Somebody is hired whose past nobody checked, and the people and money in their care suffer
    .scheme = A dismissal elsewhere is kept quiet, a forged diploma is shown, the appointment does not wait for information from the Special Investigation Service.
hr-r5 = An employee also works for those on whom the post decides, and decisions lean their way
    .scheme = Evening work for a provider, paid advice to applicants or talks about a future job; after leaving, representing those clients before former colleagues.
hr-r6 = Bonuses go to oneself or to friends, and money runs short for services and for those who work
    .scheme = What is left in December is shared out without criteria, bonuses are drawn from a grant meant for something else, and the deputy signs the head’s.
