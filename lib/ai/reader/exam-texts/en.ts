import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
Worked under the shift lead in {town} and counted the stock of {n} shelves.
- Worked as the shift lead in {town} and counted the stock of {n} shelves.
- Worked under the shift lead in {town} and ordered the stock of {n} shelves.
- Worked under the shift lead in {town} and counted the stock of all shelves.
+ Counted the stock of {n} shelves in {town} under the shift lead.
+ Worked under the shift lead in {town}, counting the stock of {n} shelves.

Opened a repair desk in {city} that serves three districts.
- Opened repair desks in {city} that serve three districts.
- Opened a repair desk in {city} that serves thirteen districts.
- Opened the best repair desk in {city}, which serves three districts.
+ In {city}, opened a repair desk that serves three districts.
+ Opened a repair desk in {city} that serves 3 districts.

Proposed a new rota for {n} drivers.
- Introduced a new rota for {n} drivers.
- Proposed a new rota for all drivers.
- Proposed several new rotas for {n} drivers.
+ Suggested a new rota for {n} drivers.
+ For {n} drivers, proposed a new rota.

Checked {n} invoices a month against the orders in {tool}.
- Checked {n} invoices a week against the orders in {tool}.
- Paid {n} invoices a month from the orders in {tool}.
- Checked {n} orders a month against the invoices in {tool}.
+ Compared {n} invoices a month with the orders in {tool}.
+ Checked {n} monthly invoices against the orders in {tool}.

Did not miss a delivery date in {n} weeks.
- Missed a delivery date in {n} weeks.
- Did not miss a delivery date in {m} weeks.
- Did not miss a delivery date or exceed a budget in {n} weeks.
+ In {n} weeks, did not miss a delivery date.
+ Missed no delivery date in {n} weeks.

Looked after the website of one of the three branches in {town}.
- Looked after the website of the three branches in {town}.
- Looked after the website of one of the thirty branches in {town}.
- Built the website of one of the three branches in {town}.
+ In {town}, looked after the website of one of the three branches.
+ Took care of the website of one of the three branches in {town}.

Has been learning {tool} at an evening class.
- Has completed an evening class in {tool}.
- Has been teaching {tool} at an evening class.
- Has been learning {tool} and {other} at an evening class.
+ Has been studying {tool} at an evening class.
+ At an evening class, has been learning {tool}.

Sales of the shop rose by {n} % while the team tested {tool}.
- Raised the sales of the shop by {n} % with {tool}.
- Sales of the shop rose by {n} % because the team tested {tool}.
- Sales of the shop rose by {m} % while the team tested {tool}.
+ While the team tested {tool}, sales of the shop rose by {n} %.
+ The shop's sales rose by {n} % while the team tested {tool}.

Translated the manual of {tool} into two languages with a colleague.
- Translated the manual of {tool} into two languages without help.
- Translated the manual of {tool} into twenty languages with a colleague.
- Wrote the manual of {tool} in two languages with a colleague.
+ With a colleague, translated the manual of {tool} into two languages.
+ Translated the manual of {tool} into 2 languages together with a colleague.

Filled in for the head of the workshop in {city} for {n} days.
- Was the head of the workshop in {city}.
- Filled in for the head of the workshop in {city} for {n} months.
- Filled in for the head of both workshops in {city} for {n} days.
+ For {n} days, filled in for the head of the workshop in {city}.
+ Stood in for the head of the workshop in {city} for {n} days.

Kept {n} machines running on two sites.
- Kept two machines running on {n} sites.
- Kept {n} machines running on all sites.
- Bought {n} machines for two sites.
+ On two sites, kept {n} machines running.
+ Kept {n} machines running on 2 sites.

Wrote most of the safety plan for the depot in {town}.
- Wrote the safety plan for the depot in {town}.
- Wrote most of the safety plans for the depots in {town}.
- Approved most of the safety plan for the depot in {town}.
+ Wrote the greater part of the safety plan for the depot in {town}.
+ For the depot in {town}, wrote most of the safety plan.

Took the first of two exams for {tool}.
- Passed both exams for {tool}.
- Took the exams for {tool}.
- Took the first of two exams for {other}.
+ Took the first of the two exams for {tool}.
+ Sat the first of two exams for {tool}.

Advised {n} customers on {tool}, two schools among them.
- Advised {n} schools on {tool}.
- Advised {n} customers on {tool}, twelve schools among them.
- Sold {tool} to {n} customers, two schools among them.
+ On {tool}, advised {n} customers, two schools among them.
+ Advised {n} customers, including two schools, on {tool}.

Packed up to {n} orders a day at the fair in {city}.
- Packed more than {n} orders a day at the fair in {city}.
- Packed up to {n} orders a day at several fairs in {city}.
- Packed up to {n} orders an hour at the fair in {city}.
+ At the fair in {city}, packed up to {n} orders a day.
+ Packed as many as {n} orders a day at the fair in {city}.

Tested {tool} for the sales team, which then chose {other}.
- Tested {tool} for the sales team, which then chose it.
- Chose {other} for the sales team.
- Tested {other} for the sales team, which then chose {tool}.
+ For the sales team, which then chose {other}, tested {tool}.
+ Tested {tool} for the sales team, who then chose {other}.

Some of the {n} reports were also used in {town}.
- All of the {n} reports were also used in {town}.
- Some of the {n} reports were mainly used in {town}.
- Some of the {m} reports were also used in {town}.
+ Some of the {n} reports were used in {town}, too.
+ Some of the {n} reports were used in {town} as well.

Managed the budget of the canteen, not its staff.
- Managed the budget of the canteen and its staff.
- Managed the budgets of several canteens, not their staff.
- Managed the staff of the canteen.
+ Managed the canteen's budget, but not its staff.
+ Managed the budget, not the staff, of the canteen.

Brought errors in {tool} down from {m} to {n} a month.
- Brought errors in {tool} down from {m} to {n} a day.
- Brought errors in {tool} down to none.
- Brought costs in {tool} down from {m} to {n} a month.
+ Reduced errors in {tool} from {m} to {n} a month.
+ Brought monthly errors in {tool} down from {m} to {n}.

Took minutes at the meetings of the board in {city}.
- Led the meetings of the board in {city}.
- Was a member of the board in {city}.
- Took minutes at the meetings of all boards in {city}.
+ At the meetings of the board in {city}, took minutes.
+ Took the minutes of the board's meetings in {city}.

Planned to move the archive to {tool}; the move was stopped after {n} days.
- Moved the archive to {tool} in {n} days.
- Planned to move the archive to {tool}; the move was finished after {n} days.
- Planned to move the archive to {other}; the move was stopped after {n} days.
+ Planned the move of the archive to {tool}, which was stopped after {n} days.
+ Planned to move the archive to {tool}; after {n} days the move was stopped.

Repaired bikes for volunteers of the club in {town} at weekends.
- Repaired bikes for volunteers of the club in {town} every day.
- Ran the club in {town} at weekends.
- Sold bikes to volunteers of the club in {town} at weekends.
+ At weekends, repaired bikes for volunteers of the club in {town}.
+ Repaired the bikes of volunteers of the club in {town} at weekends.
`

export const en: ExamTexts = {
  posts: ['Operations clerk', 'Service technician'],
  facts: [
    {
      says: 'Helped plan the move of {n} machines to {town}.',
      lies: [
        'Planned the move of {n} machines to {town}.',
        'Led the move of {n} machines to {town}.',
        'Helped plan the move of {m} machines to {town}.',
      ],
      honest: ['Assisted in planning the move of {n} machines to {town}.'],
    },
    {
      says: 'Cut waiting time by about {n} % with {tool}.',
      lies: [
        'Cut waiting time by more than {n} % with {tool}.',
        'Cut waiting time by about {n} % with {other}.',
        'Cut costs by about {n} % with {tool}.',
      ],
      honest: ['With {tool}, cut waiting time by about {n} %.'],
    },
    {
      says: 'Trained two of the five teams in {tool} and wrote the handbook.',
      lies: [
        'Trained all five teams in {tool} and wrote the handbook.',
        'Trained two of the five teams in {tool} and {other} and wrote the handbook.',
        'Trained two of the five teams in {tool} and wrote the award-winning handbook.',
      ],
      honest: [
        'Wrote the handbook and trained two of the five teams in {tool}.',
        'Trained 2 of the 5 teams in {tool} and wrote the handbook.',
      ],
    },
    {
      says: 'Answered up to {n} calls a week from customers in {city}.',
      lies: [
        'Answered more than {n} calls a week from customers in {city}.',
        'Answered up to {n} calls a day from customers in {city}.',
        'Answered up to {n} calls a week from customers in {town}.',
      ],
      honest: [
        'Took up to {n} calls a week from customers in {city}.',
        'Answered up to {n} weekly calls from customers in {city}.',
      ],
    },
    {
      says: 'Was shown by the workshop in {town} how to repair pumps.',
      lies: [
        'Showed the workshop in {town} how to repair pumps.',
        'Repaired pumps for the workshop in {town}.',
        'Was shown by the national workshop in {town} how to repair pumps.',
      ],
      honest: ['Learned from the workshop in {town} how to repair pumps.'],
    },
    {
      says: 'Moved {n} files from {tool} to {other} without losing any.',
      lies: [
        'Moved {n} files from {other} to {tool} without losing any.',
        'Moved {n} files from {tool} to {other} at {rival} without losing any.',
        'Moved {n} files from {tool} to {other} without losing any, which raised sales.',
      ],
      honest: [
        'Without losing any, moved {n} files from {tool} to {other}.',
        'Moved {n} files from {tool} to {other} and lost none.',
      ],
    },
    {
      says: 'Planned a survey of customers, which was not carried out.',
      lies: [
        'Planned and carried out a survey of customers.',
        'Carried out a survey of customers.',
        'Planned a survey of all customers in Europe, which was not carried out.',
      ],
      honest: ['Planned a customer survey that was not carried out.'],
    },
    {
      says: 'Kept the stock lists of {n} shops in {tool}.',
      lies: [
        'Designed the stock system of {n} shops in {tool}.',
        'As head of stock, kept the lists of {n} shops in {tool}.',
        'Kept the stock lists of {n} shops in {tool} in real time.',
      ],
      honest: [
        'Maintained the stock lists of {n} shops in {tool}.',
        'In {tool}, kept the stock lists of {n} shops.',
      ],
    },
    ...readFacts(more),
  ],
}
