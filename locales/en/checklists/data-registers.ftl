# Questions and risks of the checklist on data, registers and access.
data-registers = Data, registers and access
    .about = Who can see and change people’s data in systems, lists and registers, and whether it leaves a trace. To be answered by the head together with whoever looks after the information systems and the data-protection officer.

it-01 = Is any login to an information system or register used by more than one person?
    .why = Where the password is on a slip beside the screen, “reception” did everything the log shows. The one who did wrong stays unknown, and the honest stay suspected.
    .evidence-1 = Approved user rules: a personal account for everyone, passwords not shared, a second factor at login
    .evidence-2 = List of accounts in all systems: one post beside each; logins of 10 random accounts (or all, if fewer) checked against the duty roster
    .evidence-3 = Check by information security or internal audit: shared accounts found and closed, simultaneous logins from two places looked into
    .red-flag = An account called “social1” or “reception”; a login while its owner was on holiday; a whole shift knows one password
    .action = Close shared accounts, give every employee a personal one and switch on two-factor login
    .indicator = Shared login accounts, number
    .cause = Some accounts may be used by several people, so the log cannot always tell who viewed or changed the data
    .effect = Beside each action in the log stands one person’s name; nobody uses an account while its owner is on holiday

it-02 = Can each employee see in the systems only the personal data that the post requires?
    .why = Where all see everything, a neighbour’s benefit, debt or diagnosis becomes talk over coffee, and sometimes goods for sale. Nobody asks an employee for what the employee cannot see.
    .evidence-1 = Approved table of access rights by post: which system, which data, reading only or changing too
    .evidence-2 = Extracts of the rights of 10 random employees (or all, if fewer) checked against the table; excess rights removed, with dates
    .evidence-3 = Check by the data-protection officer or internal audit: opening 10 unassigned files attempted, excess rights found and removed
    .red-flag = A trainee has a manager’s rights “so as not to wait”; an employee who moved post holds both the old rights and the new
    .action = Draw up a table of access rights by post and remove every right that is not in it
    .indicator = Share of employees whose rights match the table, %
    .cause = Some employees may see more than their work requires, so a neighbour’s benefit or diagnosis can become gossip or be sold
    .effect = An employee who changes post sees different data at once; files not assigned to them do not open

it-03 = Is a leaving employee’s access to all systems and registers closed on the last working day?
    .why = A former employee’s account is a key that nobody misses: its owner can use it, and so can a colleague who would rather leave another name. The personnel officer is the first to know of a departure, so it must begin there.
    .evidence-1 = Approved leaver’s sheet: all systems and state registers, who closes access, deadline the last working day
    .evidence-2 = Last quarter’s comparison of accounts with the list of employees: each difference explained, dates of closing given
    .evidence-3 = Internal-audit check: logins after departure by all who left in the year found and looked into, procedure revised
    .red-flag = More accounts than employees; a login by somebody on parental leave; the keeper of a register was never told of a departure
    .action = Compare accounts with the list of employees every quarter and close whatever is left over
    .indicator = Share of leavers whose access was closed on the last working day, %
    .cause = Leavers’ access is not always closed at once or everywhere, so they, or a colleague using their login, may still see data
    .effect = Every account has an owner who works here; the logs hold no login after a leaver’s last day

it-04 = Does the system itself record who viewed or changed whose data, and when?
    .why = In 2020 the Special Investigation Service found queues in three municipalities’ social services kept in office software where changes left no trace. Without a log nobody can find who did wrong, or defend who did right.
    .evidence-1 = Description of the system, or agreement with its keeper: which views and changes are logged, how long they are kept, who could erase them
    .evidence-2 = Log extracts for 10 random people from each main system: user, time, old and new value
    .evidence-3 = Test by information security or internal audit: 5 changes made on purpose found in the log; the user could not erase them
    .red-flag = The log is switched on only after a complaint, or kept for a month; the administrator can clear it; lists live in spreadsheets
    .action = Switch on a log of views and changes in every system with people’s data and move the spreadsheet lists into them
    .indicator = Share of systems and lists in which views and changes are logged, %
    .cause = Not every view and change of people’s data leaves a trace, so after a complaint it may be impossible to tell who did it
    .effect = After a complaint it can be said within a day who changed the entry, when, and what it was before

it-05 = Every quarter, does somebody who does not handle the data check a random sample of record views for a work reason?
    .why = A log that nobody reads stops no curiosity. Twenty random views and the question “why did you open this file?” are enough for everyone to know that views are seen.
    .evidence-1 = Procedure: who checks, how many views, how they are picked (at random, same surname or address), what follows if there was no reason
    .evidence-2 = Last quarter’s check sheet: at least 20 views, a file number or another reason beside each, unfounded ones looked into
    .evidence-3 = Internal-audit check: 30 views examined again and compared with the year’s checks, consequences for employees applied alike
    .red-flag = After a newspaper story dozens of employees opened one file in a day; somebody views neighbours from one street; no inquiry in three years
    .action = Select 20 views at random every quarter and ask the work reason for each
    .indicator = Share of checked views that had a work reason, %
    .cause = The log of views is read seldom or only after a complaint, so looking into acquaintances’ files carries almost no risk
    .effect = A well-known person’s file is opened only by those who work on it; every unfounded view leads to an inquiry

it-06 = When decisive data change, such as a queue date, an income or a bank account, does one employee enter the change and another confirm it?
    .why = One figure in the income field or one day in a queue date can be worth more than all the rest of the file. Where one person changes it, a request is enough; where two do, it takes collusion.
    .evidence-1 = List of decisive data fields, and procedure: who enters, who confirms; the second sees the old value and the ground
    .evidence-2 = 10 random changes, or all if fewer: two different users, different times, a document beside each that shows the ground
    .evidence-3 = Internal-audit check: an attempt to change alone failed; the year’s changes without confirmation found and looked into
    .red-flag = Dozens confirmed in a minute; the same person confirms from another account; not one change turned down in a year
    .action = List the decisive data fields and introduce a second confirmation for changing them
    .indicator = Share of changes to decisive data confirmed by a second employee, %
    .cause = A second employee does not always check a change of queue date, income or bank account, or only clicks, so a slip or favour can pass
    .effect = Wrong changes are sent back before a decision or payment; beside each stand the old value and its ground

it-07 = Does a list of people leave the system only with the head’s permission, recorded in a register?
    .why = A list of a thousand recipients fits in one e-mail, and an undertaker, a lender and a campaign office would all like it. A stolen binder is missed by somebody; a copied list by nobody.
    .evidence-1 = Procedure: who may take out a list, for whom, for what purpose and with which fields; the employees who can are named by post
    .evidence-2 = The year’s register of exports reconciled with the system log: permission, recipient, fields and date of destruction beside each
    .evidence-3 = Test by the data-protection officer or internal audit: invented persons put in the lists to see who contacts them; unlawful exports looked into
    .red-flag = Sellers begin to ring people after a list was made; a list went to a private mailbox; in election year somebody wants “contacts for greetings”
    .action = Take bulk export from everyone who does not need it and open a register of exports
    .indicator = Share of list exports found in the system log that had a permission, %
    .cause = A list of people can often be taken out without anybody knowing, so it may end up with sellers or a campaign office
    .effect = Of every list it is known who needed it, who got it and when it was destroyed; needless ones are no longer made

it-08 = Is the system supplier’s access opened only for a given job and closed when the job is done?
    .why = A supplier’s administrator can do what no employee can: change a date, a scoring rule, even the log. A door that nobody locks stands open to every file.
    .evidence-1 = Contract with the supplier: access by job, named accounts, actions recorded, rules changed only with the institution’s written consent
    .evidence-2 = All supplier logins of the last half-year: job number, who allowed it, start, end, actions taken
    .evidence-3 = Independent information-security check: no standing rights, 5 updates checked against their jobs and tried on test data
    .red-flag = The supplier’s account “admin” has not changed since installation; the queue changed after an update; changes are ordered by telephone
    .action = Remove the supplier’s standing rights and allow each login by job, with an end time
    .indicator = Share of supplier logins with a job and an end time, %
    .cause = The supplier can get into the system without a given job, so data or a scoring rule can change without the institution knowing
    .effect = After each update it can be said what changed and at whose request; nobody orders changes by telephone

it-09 = Is a monthly copy of the main lists compared with the one before by somebody who does not keep them?
    .why = Even when a log has been cleared or a system has failed, two copies side by side show what moved and what vanished. From them a person gets back a place, a date or a sum.
    .evidence-1 = Procedure: which lists are copied (queues, recipients, debts, access rights), where copies are kept, who compares and who restores
    .evidence-2 = Comparison sheets for the last three months: each change backed by a document, unexplained ones looked into
    .evidence-3 = Internal-audit test: 10 entries restored from a copy half a year old and compared with today’s list, unlawful changes put right
    .red-flag = Nobody has a list older than today’s; the employee who keeps the list can alter its copies
    .action = Save unalterable copies of the main lists every month and compare them with those before
    .indicator = Share of changes found between copies that were explained or put right, %
    .cause = Old copies of lists are kept and compared only now and then, so a vanished entry or a shifted place may go unnoticed
    .effect = An entry changed without ground is noticed the next month, and the person gets back the place, date or sum

it-10 = Has the procedure for misuse of people’s data been tried out?
    .why = The first hour turns on small things: is the log saved, is access stopped, has the person been told? If the procedure is untried, these things come to mind when the log is overwritten and the list has left.
    .evidence-1 = Approved procedure: who saves the log, who stops access, who tells the person and the State Data Protection Inspectorate
    .evidence-2 = Accounts of all last year’s cases: steps hour by hour, who was told, consequence for the employee; if there were none, a record of a drill
    .evidence-3 = Unannounced drill held by the data-protection officer or internal audit: time until access was stopped measured, gaps closed
    .red-flag = A curious employee was only told off; people learnt of a leaked list from the sellers who rang; the log is gone
    .action = Write a one-page procedure and hold at least one unannounced drill within a year
    .indicator = Time from suspicion to access stopped, in a drill, hours
    .cause = If data were misused, staff would have to act from memory, so the log might be lost and access stay open
    .effect = On the day of a suspicion the log is saved and the person told; the file of each case says how it ended

it-r1 = An employee views acquaintances’ data without need or passes them on, and people fear to ask for help
    .scheme = The file of a neighbour, a former spouse or a well-known person is opened, and what was read is told or sold.
it-r2 = A decisive entry is changed without a trace, and a place, a service or money goes to the wrong person
    .scheme = A queue date is turned back, an income lowered, an account number changed and changed back after the payment.
it-r3 = A shared, borrowed or former employee’s login is used, and nobody knows who did wrong
    .scheme = A colleague’s unlocked session or an account that nobody closed is used, and the log shows another name.
it-r4 = A list of recipients is carried off to sellers or campaigners, and the weakest become a target
    .scheme = A list is taken out for a report, sent to a private mailbox and passed to an undertaker, a lender or a campaign office.
it-r5 = A supplier or administrator alters data or a scoring rule without a decision, and cases no longer follow the rules
    .scheme = A change that somebody asked for by telephone is installed with an update, and the queue is reordered for all at once.
