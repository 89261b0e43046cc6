# Questions and risks of the checklist on supervision, permits and checks of accredited providers.
inspection = Supervision, permits and accreditation checks
    .about = How the municipality accredits providers of social attendance, inspects those it pays, and what it does about a breach. To be answered by the head of social support together with the inspectors and a lawyer.

in-01 = Are the providers to be inspected chosen by risk criteria approved beforehand, and not by habit or on somebody’s word?
    .why = Where a person chooses, some are visited every year and others never, and nobody can say why. If number of clients, complaints, money received and time since the last visit decide, nobody can be passed over quietly.
    .evidence-1 = Approved yearly inspection plan with the risk criteria and each provider’s points
    .evidence-2 = Last year’s plan beside the inspections done: every provider of the highest risk visited, a date and a reason for each change
    .evidence-3 = Internal-audit check: points recalculated from source data, providers not visited for three years listed and put on the plan
    .red-flag = Some providers were never visited after the day of accreditation; the plan was written in December from what had been done
    .action = Rate the risk of all providers on five criteria and base the yearly inspection plan on it
    .indicator = Share of highest-risk providers inspected within the year, %
    .cause = Habit or somebody’s word often decides who is inspected, so some providers are visited yearly and riskier ones may be left out
    .effect = Of each provider it can be said why it was inspected this year or not; none is passed over for long

in-02 = Does a provider usually learn the day of an inspection beforehand?
    .why = Two days are enough to borrow staff, fill in the missing sheets and wash the floors. An inspection that was announced shows what a provider can prepare, not how people live there on a Tuesday evening.
    .evidence-1 = Procedure: no warning is the rule, an exception is reasoned in writing, at most two employees know the date before the visit
    .evidence-2 = Last 10 inspections, or all if fewer: at least 7 in 10 without warning, some in the evening or at a weekend, orders signed no earlier than the day before
    .evidence-3 = Internal-audit check: findings with and without warning compared, 5 providers (or all, if fewer) asked, leaks of the date followed up
    .red-flag = On arrival all staff are in and the tables are laid; visits only on weekday mornings; shortcomings come to light only through complaints
    .action = Make at least 7 of every 10 inspections without warning, some of them in the evening and at weekends
    .indicator = Share of inspections made without warning, %
    .cause = Providers often know the day beforehand, so the record shows a prepared picture and not how clients live
    .effect = Records hold more shortcomings found on evenings and weekends; fewer come to light first through a complaint

in-03 = Before each inspection and accreditation, does somebody check that neither the inspector nor anyone close to the inspector has ties with the provider?
    .why = The inspector’s sister works at the place inspected; everybody knows it, and the file says nothing. The Special Investigation Service has found ties between municipal staff and private care homes, some of them undeclared.
    .evidence-1 = Procedure: no order to inspect is issued until there is a signed impartiality declaration and a record of the PINREG check
    .evidence-2 = 10 random inspection files, or all if fewer: declarations signed before the visit, PINREG extracts enclosed, recusals entered in the register
    .evidence-3 = Internal-audit check: inspectors’ ties checked against owners and managers of all providers through PINREG and the register of legal persons
    .red-flag = Not one recusal in three years; declarations signed after the visit; an inspector does secondary work for the provider
    .action = Issue no order to inspect until the file holds the impartiality declaration and the PINREG check
    .indicator = Share of inspections preceded by a check of the inspector’s ties, %
    .cause = Inspectors’ ties to providers are checked late or not every time, so one may inspect the place where a relative works
    .effect = The register shows recusals; an inspector with a tie is replaced before the visit

in-04 = Are inspectors rotated so that the same employee does not inspect the same provider more than twice running?
    .why = After five years an inspector knows where the coffee machine stands and no longer sees what was wrong from the start. Rotation protects against both friendship and suspicion. Under a written agreement, a small municipality can borrow an inspector from its neighbour.
    .evidence-1 = Procedure with the rule of rotation and a way out when there is one inspector only: another unit, or a neighbouring municipality under a written agreement
    .evidence-2 = Three-year table of who inspected which provider and when: nobody at the same provider more than twice running
    .evidence-3 = Internal-audit check: records of the former and the new inspector compared for at least 5 providers (or all, if fewer), differences explained
    .red-flag = One inspector’s providers never commit a breach; when that inspector is on leave, the visits wait
    .action = Draw up a three-year rotation table and, if a neighbouring municipality lends inspectors, a written agreement on their powers and personal data
    .indicator = Providers inspected by the same employee more than twice running, number
    .cause = The same inspector often goes to the same provider for years, and may grow used to shortcomings or go easy on acquaintances
    .effect = A new inspector writes down what the last one did not see; visits go on when somebody is on leave

in-05 = Do at least two of the employees who inspect sign, on site and the same day, a record of every shortcoming found?
    .why = What is not written on the spot softens on the way home: a breach becomes a remark, a remark a chat. Two signatures on the day protect against “leave that out” and against the charge that it was added later.
    .evidence-1 = Approved record form: a line for each requirement, what was found, photograph or document, provider’s remarks, two signatures
    .evidence-2 = 10 random records, or all if fewer: both signatures on the day, every requirement rated, a copy handed to the provider on the spot
    .evidence-3 = Internal-audit check: records and photographs of 5 inspections (or all, if fewer) compared with the final report, each shortcoming that vanished explained
    .red-flag = Fewer shortcomings in the final report than in the record; the record is a week late; the second signature is a manager’s who was not there
    .action = Inspect in pairs, and fill in and sign the approved record on site
    .indicator = Share of records signed by two inspectors on the day of the visit, %
    .cause = Shortcomings are not always written down on the spot by two people, so a breach may become a remark on the way home, or vanish
    .effect = The final report holds every shortcoming in the record, and providers no longer dispute what was found

in-06 = Are accreditations and permits decided by people other than those who advised the applicant or assessed the application?
    .why = Accreditation opens the door to public money: without it social attendance may be neither provided nor funded. If one employee helps to write the application, assesses it and drafts the decision, a single key holds that door.
    .evidence-1 = Procedure that gives advising, assessing and deciding to different people and lists the requirements
    .evidence-2 = Last 10 files, or all if fewer: assessed and decided by different people, dealt with in order of registration, data checked in registers and on site
    .evidence-3 = Internal-audit check: 5 accredited providers (or all, if fewer) reassessed on every requirement, shortcomings put right
    .red-flag = Some applications are through in a day, others on the last day allowed; the application file was created by the employee who assessed it
    .action = Separate advising, assessing and deciding, and give them to different employees
    .indicator = Share of files assessed and decided by different people, %
    .cause = One employee may advise the applicant, assess the application and draft the decision, so a favour could pass unnoticed
    .effect = Those who decide send some applications back for assessment; similar cases take a similar time

in-07 = Do written rules set the consequence of a breach by its seriousness, and say when to depart from it?
    .why = When the same shortcoming costs one provider the contract and another a remark, the inspector has something to sell. A table of consequences does not abolish judgement; it only makes somebody write down why it was milder this time.
    .evidence-1 = Approved table of breaches and consequences: seriousness, first and repeated breach, deadline, who may depart from it
    .evidence-2 = List of all last year’s breaches and consequences: each departure reasoned and signed by somebody other than the inspector
    .evidence-3 = Analysis by lawyers or internal audit: consequences of the same breach compared across providers and inspectors, differences explained or corrected
    .red-flag = A repeated breach ends in a recommendation again; hard consequences fall only on the smallest providers
    .action = Write a table of breaches and consequences and review last year’s decisions against it
    .indicator = Share of breaches whose consequence follows the table or departs from it with reasons, %
    .cause = The inspector in effect picks the consequence, so for the same breach one provider may lose the contract and another get a remark
    .effect = Large and small providers meet the same consequence for the same breach; the reason for leniency can be read

in-08 = Is the report of every inspection published within a set time?
    .why = It is read by the family choosing whom to trust with a mother, by other providers and by former staff. They notice what is missing, so a shortcoming does not last until the next inspection.
    .evidence-1 = Procedure that says who publishes what within how many days, and how personal data are removed
    .evidence-2 = List of last year’s inspections beside the published reports: each is there, with its date and whether the shortcomings were put right
    .evidence-3 = Internal-audit check: 10 published reports (or all, if fewer) checked against the signed records, unpublished shortcomings explained
    .red-flag = Only the number of inspections is published; one provider’s report has been “under agreement” for three months
    .action = Publish every report, without personal data, within 30 days of the inspection
    .indicator = Share of reports published within the set time, %
    .cause = Not all inspection reports are published, or they come late, so families may choose in the dark and providers be slow to improve
    .effect = Families read the report before choosing a provider; anybody can see which shortcomings have been put right

in-09 = Does a breach that is not put right by its deadline always have a consequence for the provider, such as a payment withheld?
    .why = A breach to which nobody returns costs the provider nothing and the person who receives the service something every day. A deadline tied to a payment cannot be forgotten.
    .evidence-1 = Procedure: register of breaches with deadlines, rule on a second visit, the employee who withholds the payment
    .evidence-2 = Last year’s register of breaches: deadline, evidence that it was put right, second visit, sum withheld or another consequence
    .evidence-3 = Internal-audit check on site: 10 breaches (or all, if fewer) recorded as put right tested again, those that remained put back in the register
    .red-flag = The same breach stands in a third record and payment never stopped; a letter from the provider counts as proof
    .action = Tie the register of breaches to payments: when a deadline passes without evidence, withhold the payment
    .indicator = Share of breaches put right by the deadline and confirmed on site, %
    .cause = Nobody returns to every breach when its deadline passes: the provider is still paid, and the client lives with the same shortcoming
    .effect = Providers send evidence before the deadline; a breach no longer moves from one record into the next

in-10 = Are some inspections repeated soon afterwards by people who took no part in the first?
    .why = Whether the first inspector saw everything is known only when others go again. Repeating one inspection in ten disciplines the other nine, and a shortcoming overlooked can be put right before anyone is hurt.
    .evidence-1 = Procedure that says what share is repeated, how it is selected at random and who repeats it
    .evidence-2 = Records of last year’s repeats (one in ten, at least 5, or all if fewer): shortcomings compared, clients or relatives asked, differences written down
    .evidence-3 = Check of at least 3 providers by the control and audit service, or by a neighbouring municipality under a written agreement; its proposals carried out
    .red-flag = A month after an inspection without remarks a serious complaint proves true; one inspector’s records always hold the fewest shortcomings
    .action = Have other employees repeat, within a month, a tenth of inspections, selected at random
    .indicator = Share of repeated inspections whose shortcomings match those of the first, %
    .cause = Inspections are seldom repeated by others, or only on paper, so an oversight may show only in a complaint or an accident
    .effect = An overlooked shortcoming is found within a month; different inspectors’ records grow equally thorough

in-r1 = A provider warned beforehand shows a prepared picture, and what people there live with goes unnoticed
    .scheme = The evening before, somebody rings a friendly manager; by morning staff are borrowed and missing sheets filled in.
in-r2 = An inspector with ties to a provider stays away or keeps silent, and clients are left without protection
    .scheme = A person close to the inspector works for the provider, or the inspector does secondary work there or hopes for a post after leaving.
in-r3 = For the same breach one provider loses the contract and another is forgiven, so that breaches recur
    .scheme = A serious breach is called a shortcoming in the record, its consequence a recommendation, and the deadline is quietly extended.
in-r4 = A provider that does not meet the requirements is accredited; the service is unsafe and is paid for all the same
    .scheme = An employee helps to write the application, assesses it alone, never visits the place, and takes it ahead of the others.
