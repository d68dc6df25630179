import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the list and the board of applications, and of the form that adds one. */
export const applications = {
  title: 'Jobs',
  untitled: 'Untitled job',
  // Translators: how an application is called in a sentence, such as "Nurse, City Hospital".
  job: (position: string, employer: string) => [position, employer].filter(Boolean).join(', '),
  loading: 'Loading your jobs…',
  // Translators: stages of an application, the columns of the board.
  stages: {
    saved: 'To apply',
    applied: 'Applied',
    interview: 'Interview',
    offer: 'Offer',
    closed: 'Closed',
  },
  // Translators: how an application ended. `declined`: by the person, `rejected`: by the employer.
  outcomes: {
    accepted: 'Accepted',
    declined: 'Declined by you',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  // The bar above the list.
  add: 'New job',
  views: 'View',
  // Translators: the two views of the same applications.
  list: 'List',
  board: 'Board',
  search: 'Search your jobs',
  // Translators: button on a phone that shows the choices of stage, date and order.
  filters: 'Filter and sort',
  stageFilters: { all: 'All stages', open: 'Not closed' },
  dueFilter: 'Due date',
  dueFilters: { any: 'Any date', overdue: 'Overdue', week: 'In the next 7 days' },
  sortBy: 'Sort your jobs',
  sorts: {
    due: 'Next due first',
    updated: 'Last edited first',
    created: 'Newest first',
    employer: 'By employer',
    position: 'By job title',
  },
  found: {
    all: (count: number) => plural(count, { one: '# job found', other: '# jobs found' }),
    searching: (count: number) =>
      plural(count, { one: '# job found so far', other: '# jobs found so far' }),
    device: (count: number) =>
      plural(count, {
        one: '# job found on this device. Your account can’t be searched right now.',
        other: '# jobs found on this device. Your account can’t be searched right now.',
      }),
  },
  nothingFound: 'No job matches.',
  showAll: 'Show all jobs',
  showMore: (count: number) => `Show ${number(count)} more`,
  more: 'More',
  numbers: 'Numbers',
  calendar: 'Download calendar file',
  exportAll: 'Download as CSV',
  importTable: 'Import a CSV file',
  // One application.
  // Translators: heading in a menu, above the five stages.
  moveTo: 'Move to',
  moved: (job: string, stage: string) => `${job} moved to “${stage}”`,
  notBrought: 'We couldn’t get this job from your account. Try again when you’re online.',
  notRead: 'We couldn’t read this job. Open it to see why.',
  // Translators: `day` is a date, such as "Mar 9, 2026".
  due: (day: string) => `Due ${day}`,
  dueToday: 'Due today',
  overdue: (day: string) => `Overdue: ${day}`,
  since: (day: string) => `Since ${day}`,
  // The board.
  // Translators: heading of a column for screen readers; `stage` is "Applied".
  column: (stage: string, count: number) =>
    `${stage}: ${plural(count, { one: '# job', other: '# jobs' })}`,
  emptyColumn: 'Nothing here yet',
  // Translators: name of a handle.
  drag: (job: string) => `Move ${job}`,
  // No application yet.
  emptyTitle: 'Keep track of the jobs you apply for',
  emptyText:
    'Save a job, note what you sent, and see what’s next. Everything stays on this device, and in your account if you have one.',
  // The trash.
  trashNote: 'Jobs stay here until you delete them permanently.',
  trashNoteAccount:
    'Jobs stay here for 30 days, on all your devices. Then they are deleted permanently.',
  back: 'Back to your jobs',
  // The form that adds one.
  newHint:
    'Paste the job description, or fill in what you know. Nothing is saved until you press “Save”.',
  jobDescriptionHint: 'It’s read on this device. Links in it are never opened.',
  // Translators: button that puts a text found in the job description into a field.
  use: (text: string) => `Use “${text}”`,
  save: 'Save',
  discard: 'Discard',
  saved: (job: string) => `${job} saved`,
  nothingToSave: 'Enter a job title or an employer first.',
  alreadyThere: (job: string, stage: string) => `You already have the job ${job}, in “${stage}”.`,
  tooLong: (limit: number) =>
    `The text is longer than ${number(limit)} characters. Only the beginning was taken.`,
  notReadFile: {
    empty: 'There is no text in this file. Copy the job description and paste it here.',
    'wrong-type': 'This file has no text that we can read. Copy the job description and paste it.',
    'legacy-word': 'It’s in the old Word format. Save it as DOCX or PDF and try again.',
    macros: 'It’s a Word file with macros. Save it as DOCX or PDF and try again.',
    'too-large': 'This file is larger than a job description can be. Copy the text and paste it.',
    'too-long': 'This file has too many pages. Copy the job description and paste it.',
    password: 'This file is password-protected. Remove the password and try again.',
    'no-text':
      'This file contains only pictures of text. Copy the text from the page and paste it.',
    damaged: 'This file is damaged. Get it again, or copy the text and paste it.',
    unsafe: 'This file contains something that only attacks use, so we didn’t read it.',
    'gave-up': 'Reading this file took too long. Copy the job description and paste it.',
  },
  // Adding from a browser.
  browserTitle: 'Add jobs from your browser',
  browserHint:
    'Drag this button to your bookmarks bar. Press it on a page with a job ad: it opens this form with the title, the address and the text that you selected. It reads nothing else, sends nothing, and saves nothing.',
  // Translators: name of a bookmark in the browser.
  browserButton: 'Save job in Vitae',
  browserNotHere: 'Drag it to your bookmarks bar. It works on other pages.',
  // Translators: button that puts the address of the bookmark on the clipboard.
  browserCopy: 'Copy its address',
  browserCopied: 'Address copied. Paste it as the address of a new bookmark.',
  browserNotCopied: 'This browser doesn’t allow copying. Drag the button instead.',
  shareHint:
    'On a phone, install Vitae on your home screen. Then you can share job ads from other apps with it.',
}
