import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the screen of one application. */
export const application = {
  /** When it cannot be opened: a heading and a sentence. */
  unopened: {
    'not-found': [
      'This job is not on this device',
      'It may have been created in another browser or permanently deleted. If it’s in your account, sign in to open it.',
    ],
    refused: [
      'We can’t read this job right now',
      'This browser’s storage isn’t responding. Nothing was changed or deleted. We keep trying and open it as soon as we can.',
    ],
    'not-fetched': [
      'This job is not on this device yet',
      'We couldn’t get it from your account, or it isn’t there. Nothing was changed. Try again when you’re online.',
    ],
    'newer-version': [
      'This job was saved by a newer version of Vitae',
      'Nothing was changed. Reload the page to get the latest version.',
    ],
    damaged: [
      'We can’t read this job',
      'The stored data is damaged. Nothing was changed or deleted. You can download the data as it is.',
    ],
  } satisfies Record<string, [title: string, text: string]>,
  tooMuch: 'That’s too much text for one job. Nothing was changed.',
  reader: 'This job is open in another tab. You can read it here, but not change it.',
  // Cards and their fields, also where two devices changed one field.
  job: 'Job',
  fields: {
    position: 'Job title',
    employer: 'Employer',
    location: 'Place',
    url: 'Link to the job ad',
    stage: 'Stage',
    outcome: 'How it ended',
    savedOn: 'Saved on',
    appliedOn: 'Applied on',
    interviewOn: 'Interview on',
    offerOn: 'Offer on',
    closedOn: 'Closed on',
    deadline: 'Deadline',
    jobDescription: 'Job description',
    notes: 'Notes',
    resumeId: 'CV',
    letterId: 'Cover letter',
    contacts: 'Contact',
    'contacts.name': 'Name',
    'contacts.role': 'Role',
    'contacts.email': 'Email',
    'contacts.phone': 'Phone',
    followUps: 'Follow-up',
    'followUps.on': 'Day',
    'followUps.time': 'Time',
    'followUps.text': 'What to do',
    'followUps.done': 'Done',
    sent: 'Sent file',
    title: 'Name',
    other: 'Other details',
  },
  openLink: 'Open the job ad',
  // Translators: while nobody said how the application ended.
  noOutcome: 'Not said yet',
  storedAs: (text: string) => `Stored as “${text}”`,
  jobDescriptionHint: 'Keep it here: job ads are often taken down.',
  notesHint: 'Only you see them.',
  // Contacts and follow-ups.
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  contacts: 'Contacts',
  addContact: 'Add contact',
  followUps: 'Follow-ups',
  followUpsHint: 'Calls, emails and interviews, with a day and perhaps a time.',
  addFollowUp: 'Add follow-up',
  // Translators: name of a box that is ticked when something is done.
  doneOf: (name: string) => `${name}: done`,
  // What was chosen for it.
  documents: 'CV and cover letter',
  noCv: 'No CV chosen',
  noLetter: 'No cover letter',
  missing: 'Not on this device',
  openCv: 'Open CV',
  openLetter: 'Open letter',
  // What can be done next.
  steps: 'Next steps',
  fit: 'Match a CV with this job',
  fitHint: 'Makes a version of the CV for this job. It becomes the CV of this job.',
  compare: 'Compare with the CV',
  interview: 'Prepare for the interview',
  needsCv: 'Choose a CV first.',
  needsDescription: 'Add the job description first.',
  // Comparing.
  compared: (shown: number, all: number) =>
    `Your CV covers ${number(shown)} of ${number(all)} requirements.`,
  noRequirements: 'We found no requirements in this job description.',
  otherLanguage:
    'Your CV and this job description are in different languages, so only names, years and language levels were compared.',
  shown: 'Covered',
  notShown: 'Not in your CV',
  notShownHint: 'You may still have them. “Match a CV with this job” asks you about each one.',
  comparing: 'Comparing…',
}
