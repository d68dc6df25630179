import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the numbers about applications, and of their tables (CSV). */
export const applicationTables = {
  // Numbers.
  numbersHint: 'Counted on this device from what you noted. Jobs in the trash don’t count.',
  byStage: 'By stage',
  sentTitle: 'Sent and answered',
  // Translators: an application counts as answered with an interview, an offer or a rejection.
  sentText: (sent: number, answered: number) =>
    sent === 0
      ? 'You haven’t sent any application yet.'
      : `${plural(answered, { one: '# answer', other: '# answers' })} to ${plural(sent, {
          one: '# application',
          other: '# applications',
        })}`,
  answeredHint: 'An interview, an offer or a rejection counts as an answer.',
  byCv: 'By CV',
  byTemplate: 'By template',
  byMonth: 'By month',
  // Translators: headers of tables.
  columns: {
    template: 'Template',
    month: 'Sent in',
    sent: 'Sent',
    answered: 'Answered',
    rate: 'Rate of answers',
  },
  // Translators: in place of a percentage.
  tooFew: 'Too few to say',
  tooFewHint: (count: number) =>
    `A rate is shown from ${number(count)} applications on. With fewer, chance says more than your CV.`,
  noTemplate: 'No PDF noted as sent',
  noMonth: 'Day not noted',
  // A table goes out.
  exported: (count: number) =>
    plural(count, {
      one: '# job downloaded as CSV',
      other: '# jobs downloaded as CSV',
    }),
  notExported: (count: number) =>
    plural(count, {
      one: '# job is missing: it’s only in your account and couldn’t be fetched.',
      other: '# jobs are missing: they are only in your account and couldn’t be fetched.',
    }),
  calendarMade: (count: number) =>
    plural(count, {
      one: 'Due dates of # job downloaded',
      other: 'Due dates of # jobs downloaded',
    }),
  nothingDue: 'There’s nothing with a date that could go into a calendar.',
  // Translators: name of a file without its ending, and of a calendar.
  calendarName: 'Due dates',
  // Translators: names of events in a calendar.
  events: { followUp: 'Follow-up', deadline: 'Apply by' },
  // A table comes in.
  importTitle: 'Import jobs',
  importHint:
    'Choose a CSV file from another tracker, from a spreadsheet, or one that you downloaded here. You check it before anything is added. It’s read on this device.',
  chooseTable: 'Choose a CSV file',
  refused: {
    empty: 'This file is empty. Choose another one.',
    'no-columns':
      'We found no column for employers or job titles. Name a column “Employer” or “Job title” and try again.',
    'too-large': 'This file is too large for a list of jobs.',
    'wrong-type': 'This isn’t a CSV file. Save your spreadsheet as CSV and try again.',
    'gave-up': 'Reading this file took too long. Try it with fewer rows.',
  },
  checkTitle: 'Check before adding',
  dayOrder: 'Dates such as 03/04/2026 are',
  dayFirst: 'Day first: 3 April',
  monthFirst: 'Month first: March 4',
  unknownColumns: (names: string) => `Other columns: ${names}`,
  keepRest: 'Add other columns to the notes',
  // Translators: a line in the notes of an application, such as "Salary: 40,000".
  restLine: (column: string, text: string) => `${column}: ${text}`,
  alreadyHere: (count: number) =>
    plural(count, {
      one: '# is already here by employer and job title, so it isn’t ticked.',
      other: '# are already here by employer and job title, so they aren’t ticked.',
    }),
  nameless: (count: number) =>
    plural(count, {
      one: '# row has neither an employer nor a job title and is left out.',
      other: '# rows have neither an employer nor a job title and are left out.',
    }),
  leftOut: (count: number) =>
    plural(count, {
      one: '# more row was not read. Split the file to import it.',
      other: '# more rows were not read. Split the file to import them.',
    }),
  shortened: (columns: string) => `Shortened: ${columns}`,
  isHere: 'Already here',
  rows: 'Rows of the file',
  add: (count: number) => plural(count, { one: 'Add # job', other: 'Add # jobs' }),
  adding: (done: number, count: number) => `Adding ${number(done)} of ${number(count)}…`,
  added: (count: number) => plural(count, { one: '# job added', other: '# jobs added' }),
  tickAll: 'Tick all',
  untickAll: 'Untick all',
}
