# Texts of the checklist on crises and aid in goods and food: questions cr-01 to cr-10 and risks cr-r1 to cr-r5.
crisis-aid = Crises, aid in goods and food
    .about = How food and goods are handed out in a crisis and in ordinary times, how things are bought in a hurry, and whether the hurry ever ends. To be answered by staff who hand out aid with procurement, accounts and the person responsible for crisis management.

cr-01 = Before any crisis, is it settled who will decide, buy, receive and hand out the aid?
    .why = In the first twenty-four hours nobody looks for the procedure, so whoever picked up the telephone does it all: buys, receives, hands out. Roles given beforehand cost no time, but keep every duty from running into one pair of hands.
    .evidence-1 = Approved sheet of roles with deputies: who declares urgency, buys, receives, hands out, with the forms ready
    .evidence-2 = Papers of the yearly exercise or the last crisis: who really did what, and how many roles matched the sheet
    .evidence-3 = Independent assessment after an exercise or crisis: which roles ran together and what was changed in the sheet
    .red-flag = The sheet names people who left long ago; in a crisis the same person buys and hands out
    .action = Approve a sheet of crisis roles with deputies and try it out in an exercise every year
    .indicator = Share of roles with a named holder and deputy who know of it, %
    .cause = Who does what in a crisis is not fully agreed or not tried out, so one person may end up buying, receiving and handing out aid
    .effect = In a crisis or an exercise everyone knows their task, and the papers show different people buying, receiving and issuing

cr-02 = Are rules published on who gets food and goods, and in what order, when there is not enough for everybody?
    .why = With three hundred food parcels and five hundred people asking, somebody chooses in any case. Without criteria it is the person handing out, who sees first the people they know, or the loudest.
    .evidence-1 = Rules approved and published: who is entitled, order of priority, quantity per person, who decides on exceptions
    .evidence-2 = 20 recipients selected at random, or all if fewer: for each the ground under the rules and the document or record that supports it
    .evidence-3 = Independent check: 20 recipients and 10 refusals reviewed under the rules, errors corrected, criteria made clearer
    .red-flag = Everything is gone by noon and the list is written afterwards; a politician poses for pictures at the table
    .action = Approve and publish criteria for aid, an order of priority and a quantity per person
    .indicator = Share of recipients checked whose ground fits the published rules, %
    .cause = Who comes first when aid runs short is not always clear or kept to, so the person handing out may choose, and the loudest may get it
    .effect = People who get no aid know why; those handing out need not choose, and there are fewer quarrels at the table

cr-03 = Before aid is handed out, is each recipient checked in one list shared by all distribution points?
    .why = One family gets a parcel from the ward, the parish and an NGO, another from nobody. It is seldom fraud: none of those who hand out has seen the others’ lists.
    .evidence-1 = Procedure and agreements with NGOs: one list, who enters data, how recipients are recognised, what those handing out can see
    .evidence-2 = Extract from the last distribution: all points, recipient’s code, time, quantity; report of duplicates with explanations
    .evidence-3 = Independent check: the list checked against population data and NGO lists, duplicates settled, procedure revised
    .red-flag = A paper list at every point, with dead people on it and a dozen identical signatures
    .action = Set up one list of recipients for all distribution points and check it before handing out
    .indicator = Share of recipients checked in the shared list before receiving aid, %
    .cause = Some may get aid several times while none is left for others because distribution points do not see or consult each other’s lists
    .effect = Somebody who comes twice is noticed before aid is handed out, so the same number of parcels reaches more families

cr-04 = Do two people sign on a stock card for everything that comes in and goes out?
    .why = In a store where everybody hurries, a box of “broken” jars catches nobody’s eye. With two signatures at every movement, a missing box has a date and people who can be asked.
    .evidence-1 = Store rules: a card for each kind of goods, who holds keys, who receives, who issues, how spoilage is recorded
    .evidence-2 = 10 cards selected at random, or all if fewer: two signatures, received as on the delivery note, issued as on the list of recipients
    .evidence-3 = Independent check: three kinds of goods followed from the delivery note to the recipient’s signature, differences cleared up
    .red-flag = Five people hold keys; goods written off as spoiled with neither a photograph nor a record of destruction
    .action = Introduce stock cards with two signatures and a log of keys
    .indicator = Share of stock card entries checked that carry two signatures and a document, %
    .cause = Not everything that enters and leaves the store is confirmed by two people, so when a box goes missing there is nobody to ask
    .effect = Goods can be traced from delivery note to recipient within minutes; less is written off as spoiled

cr-05 = Is the stock counted without warning by somebody who neither receives nor hands out aid?
    .why = A card can be trusted only if somebody compares it with the shelf. In a crisis it is worth counting every week: a shortage can then still be explained, made good or at least stopped.
    .evidence-1 = Procedure: who counts, how often in a crisis and in ordinary times, how goods are picked, who hears of a shortage
    .evidence-2 = Records of 12 months: at least 4 counts without warning, quantity on card and shelf, every difference explained
    .evidence-3 = Audit check: the auditor counted 10 kinds of goods in person, shortages made good or written off with reasons
    .red-flag = Counted only at the end of the year and announced beforehand; every shortage is put down to natural wastage
    .action = Have accounts staff count the stock without warning every quarter, and every week in a crisis
    .indicator = Share of differences found that were explained or made good within 30 days, %
    .cause = The stock is counted rarely, with warning or by those who hand it out, so a shortage may surface too late
    .effect = Card and shelf agree on any day, and a shortage is noticed while people still remember what happened

cr-06 = After a distribution, are recipients selected at random asked what they received and how much?
    .why = A signature on a list does not mean that the box arrived: one can sign for a neighbour too. Twenty calls bring to light both the parcels that vanished and the people nobody reached.
    .evidence-1 = Procedure: how many recipients are selected after each distribution, who calls them (not the giver) and what is asked
    .evidence-2 = Sheets of the last 3 distributions: 20 recipients (or all, if fewer) each, quantity on the list beside the quantity confirmed, differences explained
    .evidence-3 = At least 10 conversations repeated by another unit: replies compared, missing aid delivered, procedure revised
    .red-flag = All signatures in one hand; when called, the recipient asks: “What aid?”
    .action = After each distribution select 20 recipients, call them and match the replies with the list
    .indicator = Share of recipients asked whose quantity matches the list, %
    .cause = Often only a signature on a list shows that aid arrived, so missing parcels and people who got nothing may go unnoticed
    .effect = It is known within days who did not get their aid; lists signed in one hand disappear

cr-07 = Do contracts made without a call for tenders because of urgency still run, or get extended, after the crisis has ended?
    .why = Urgency is an excuse for not calling for tenders, but not for ever. A stopgap food supplier is permanent a year later, because extending is easier than a new call, and the price is still that of the crisis.
    .evidence-1 = Procurement rules: reason for urgency in writing, an end date in the contract, no extension without a call for tenders
    .evidence-2 = List of all urgent contracts of 24 months: reason, sum, end date; none still running after the crisis ended
    .evidence-3 = Audit check: payments to suppliers checked against the list, sums paid after the end cleared up, new tenders published
    .red-flag = A crisis contract extended for the third time; urgency rests on an event long past
    .action = List all contracts made out of urgency with their end dates and replace them through published tenders
    .indicator = Contracts made out of urgency still running after the crisis ended, number
    .cause = Contracts made in urgency without competition may run on after the crisis, so the same supplier may go on being paid
    .effect = After the crisis suppliers compete in published tenders; food and goods are bought at ordinary market prices

cr-08 = Before an urgent order too, does somebody check whether the supplier has ties to those involved in the purchase?
    .why = At night people ring whoever is in their telephone. A familiar supplier may well be the best, but a tie written down the same day is prudence, and one found six months later is a suspicion.
    .evidence-1 = One-page sheet for urgent purchases: reason, suppliers asked, ties to them, pledges, date and time
    .evidence-2 = 10 urgent purchases, or all: sheet signed before the order, supplier’s head and owners checked against declarations
    .evidence-3 = Independent check: all urgent suppliers of a year checked against declarations and the staff list, findings resolved
    .red-flag = One supplier asked, founded a month ago; all the sheets written on one day after the crisis
    .action = Introduce a one-page sheet for urgent purchases with a check of ties, and order nothing without it
    .indicator = Share of urgent purchases whose sheet was signed before the order, %
    .cause = In urgent purchases ties to the supplier are not always checked, or are noted later, so the order may go to friends or relatives
    .effect = A tie to a supplier is known before the order, and after the crisis it is clear why that one was chosen

cr-09 = Are all urgent purchases reviewed, within 90 days after a crisis, by somebody who took no part in them?
    .why = In a crisis everybody makes mistakes. But until somebody has added up what was overpaid and what never arrived, no money comes back, and next time it all happens again with the same supplier.
    .evidence-1 = Procedure: who reviews within how many days, what is compared (price, quantity, receipt, end of contract), who gets the conclusion
    .evidence-2 = Conclusion on the last crisis: table of all purchases, prices beside the market of the day, missing quantities, claims
    .evidence-3 = Audit check of whether conclusions were carried out: sum recovered, sheet of roles and forms of contract changed
    .red-flag = No review, because “we all know how it was”; twice the price paid in the municipality next door
    .action = Appoint somebody outside the purchases to review all of them within 90 days after a crisis
    .indicator = Share of urgent purchases reviewed within 90 days after the crisis, %
    .cause = Overpaid money may be lost and errors recur because urgent purchases are reviewed in part, late or by the buyers themselves
    .effect = Soon after a crisis it is known what was overpaid and what never came, and claims have gone to the suppliers

cr-10 = After each appeal, do you publish how much donated money and goods came in, how much went out and what is left?
    .why = People who brought a blanket want to know that it keeps somebody warm. Gifts nobody writes down turn into rumours first, and after the crisis there is nothing left to count.
    .evidence-1 = Rules on donations: money only to the bank account, goods into a register, who receives, who reports and how soon
    .evidence-2 = Published account of the last appeal: received, handed out, left; figures agree with bank statement and stock cards
    .evidence-3 = Independent check: 10 gifts (or all, if fewer) followed from giver through register to recipient, shortages made good, the published account corrected
    .red-flag = Cash is collected in an unsealed box; the better goods are “put aside” for one’s own
    .action = Take money only to the account, enter goods in a register and publish an account within 30 days
    .indicator = Share of appeals whose account was published within 30 days, %
    .cause = Donations are not always all recorded, or are accounted for late, so some may be lost on the way and people may stop giving
    .effect = Donors can read in the published account where money and goods went, and they give again next time

cr-r1 = Food and goods leave the store or spoil unrecorded, so aid does not reach those it was brought for
    .scheme = Some boxes are written off as spoiled, or never booked in, and leave in a private car. Nobody can be held to account because so many have keys.
cr-r2 = Everyone who hands out keeps a separate list, so some get aid twice or only on paper while others go short
    .scheme = One family is entered at several points, and people who moved or died are put on the list. Their parcels go out against somebody else’s signature.
cr-r3 = Urgency becomes a habit: buying without competition goes on after the crisis, and a familiar supplier is overpaid
    .scheme = On the day of the crisis the order goes to a firm one knows, at a price nobody compares. The contract is extended “until we can go out to tender”, and the tender never comes.
cr-r4 = Aid goes to acquaintances or future voters, so those in greatest need are left without
    .scheme = Friends hear of the distribution first, and the better goods are kept for them. The aid is handed over with a politician’s greeting or leaflet.
cr-r5 = Donated money and goods are not recorded, so part of them stays with those who hand out and people stop giving
    .scheme = Cash is not counted before witnesses, and the more valuable things never reach the store. The giver is thanked, and where the gift went nobody knows.
