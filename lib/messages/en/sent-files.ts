import { formatters } from '../format'

const { number } = formatters('en')

/** Messages about PDFs that were sent for an application: the list, and how one is noted. */
export const sentFiles = {
  title: 'Sent',
  none: 'When you send a CV or a cover letter, keep its PDF here. It stays exactly as it is, whatever you change later.',
  // Translators: names of what a PDF shows.
  kinds: { resume: 'CV', letter: 'Cover letter' },
  // Translators: the last part of a file name, as in "Amara-Okafor-CV.pdf".
  fileNames: { resume: 'CV', letter: 'Letter' },
  sentOn: (day: string) => `Sent on ${day}`,
  /** Below a file whose CV or letter was edited after it was sent. */
  editedSince: {
    resume: 'You’ve edited this CV since.',
    letter: 'You’ve edited this letter since.',
  },
  open: 'Open',
  // Translators: read aloud, names a button; `name` is a file name.
  openNamed: (name: string) => `Open ${name}`,
  download: 'Download',
  downloadNamed: (name: string) => `Download ${name}`,
  more: (name: string) => `More for ${name}`,
  compare: 'Compare with now',
  remove: 'Remove from this list',
  removed: (name: string) => `Removed: ${name}`,
  states: {
    missing: 'This file isn’t on this device.',
    missingInAccount:
      'This file isn’t on this device, and we couldn’t get it from your account. It may still be on the device where you kept it.',
    waiting: 'Only on this device so far. It goes to your account when you’re online.',
    refused: 'Only on this device: your account can’t store this file.',
    tooMany: 'Only on this device: your account has no room for more sent files.',
  },
  tryAgain: 'Try again',
  viewer: {
    loading: 'Opening the PDF…',
    failed: 'We couldn’t show this PDF. You can still download it.',
    page: (page: number) => `Page ${number(page)}`,
  },
  comparison: {
    title: (name: string) => `${name} and the current version`,
    loading: 'Comparing…',
    failed: 'We couldn’t compare the two. Try again.',
    gone: 'The document that this PDF was made from no longer exists. The PDF stays as it is.',
    same: 'The words are the same as when you sent it.',
  },
  mark: {
    action: 'Mark as sent',
    title: 'What did you send?',
    text: 'We make the PDF now and keep it exactly as it is.',
    // Translators: option of a list of CVs or letters.
    noCv: 'No CV',
    noLetter: 'No cover letter',
    day: 'Sent on',
    save: 'Keep a sent copy',
    saving: 'Making the PDF…',
    nothing: 'There’s no CV or cover letter yet. Write one first.',
    nothingChosen: 'Choose a CV or a cover letter.',
    noDay: 'Choose the day.',
    done: (name: string) => `Sent copy kept: ${name}`,
  },
  keep: {
    text: 'We keep this PDF exactly as it is, with the job that you sent it for.',
    which: 'Job',
    // Translators: option of a list of applications.
    another: 'New job',
    employer: 'Employer',
    noEmployer: 'Enter the employer.',
  },
  failed: {
    'not-set': 'We couldn’t make the PDF. Nothing was changed. Try again.',
    'not-here':
      'We couldn’t get this document from your account. Nothing was changed. Try again when you’re online.',
    'too-large':
      'This PDF is larger than 4 MB, so it can’t be kept here. Nothing was changed. Download it and keep the file yourself.',
    'no-room':
      'This browser has no room for the file. Nothing was changed. Free some space or sign in, then try again.',
    'not-reached':
      'This browser can’t store the file, and your account can’t be reached. Nothing was changed. Try again when you’re online.',
    refused:
      'Your account can’t store this file. Nothing was changed. Download it and keep the file yourself.',
    'too-many':
      'This job has 100 sent files, and can’t have more. Nothing was changed. Remove some, then try again.',
    'no-application': 'We couldn’t open this job. Nothing was changed. Try again.',
  },
}
