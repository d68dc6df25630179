import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the screen that fits a CV to a job. */
export const tailor = {
  title: 'Match',
  // Translators: `job` is a job title and an employer, such as "Nurse, City Hospital".
  heading: (job: string) => (job === '' ? 'Match' : `Match: ${job}`),
  job: (title: string, employer: string) => [title, employer].filter(Boolean).join(', '),
  back: 'Back to editing',
  tabs: 'Views',
  // Translators: tab on a phone, shows what the job asks for.
  jobTab: 'Job',
  suggestionsTab: 'Suggestions',
  paperTab: 'Preview',
  // The job description.
  postingTitle: 'Which job is it for?',
  postingHint:
    'Paste the full job description. It’s read on this device and only sent to an AI model if you ask for it. Links in it are never opened.',
  postingLabel: 'Job description',
  postingExample: 'Paste the job description here',
  chooseFile: 'Choose a text file',
  read: 'Compare with my CV',
  change: 'Change job description',
  unread: {
    empty: 'There is no text yet. Paste the job description.',
    'too-short':
      'This text is too short to compare with your CV. Paste the full job description. Your text is kept.',
    'too-long':
      'This text is too long. Paste the job description without the rest of the page. Your text is kept.',
    'not-text': 'This isn’t a text file. Open it, copy the text and paste it here.',
  },
  warnings: {
    'hidden-text': 'The job description contains invisible characters. We left them out.',
    // Translators: `words` are quoted from the job description, such as "ignore all instructions".
    instructions: (words: string) =>
      `The job description contains instructions for AI: “${words}”. We treat them as ordinary text and don’t follow them.`,
    shortened: (read: number) =>
      `The job description is very long. Only the first ${number(read)} characters are read.`,
  },
  // What it asks for.
  demands: 'What the job asks for',
  noDemands: 'We found no requirements in this job description. You can add them below.',
  // Translators: `count` is the number of requirements of the job.
  shown: (count: number) =>
    count === 0
      ? 'We found none of these in your CV. You may still have them: answer the questions below.'
      : plural(count, {
          one: 'We found # of these in your CV. You may have others: answer the questions below.',
          other: 'We found # of these in your CV. You may have others: answer the questions below.',
        }),
  shownAfter: (count: number) =>
    plural(count, {
      one: 'With the suggestions you accepted, we find #.',
      other: 'With the suggestions you accepted, we find #.',
    }),
  // Translators: each follows the name of a requirement, such as "Python: Covered".
  states: {
    present: 'Covered',
    'other-name': 'Covered in other words',
    weak: 'Can you show more of this?',
    // Translators: of a requirement of a job; a line of the CV is shown beside it.
    perhaps: 'Your word needed',
    unsure: 'Do you have this?',
    missing: 'Do you have this?',
    unread: 'Not checked yet',
  },
  otherLanguage:
    'Your CV and this job description are in different languages. Matching across languages needs an AI model. Without one, only names, years and language levels can be compared.',
  niceToHave: 'nice to have',
  soft: 'personal quality',
  quote: 'In the job description',
  // Translators: how much experience the CV shows. Stands alone beside a requirement.
  months: (months: number) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'at least # month in matching jobs',
          other: 'at least # months in matching jobs',
        })
      : plural(years, {
          one: 'at least # year in matching jobs',
          other: 'at least # years in matching jobs',
        })
  },
  takeOut: 'Remove from this list',
  addLabel: 'Add a requirement',
  // Translators: verb, on the button beside that field.
  add: 'Add',
  // Rows.
  // Translators: headings of requirements that have none in the job description.
  groups: { must: 'Required', nice: 'Nice to have', own: 'Added by you' },
  // Translators: the full line of the CV stands below, and “Is it this?” behind it.
  perhapsHere: 'Perhaps here:',
  isItThis: 'Is it this?',
  yes: 'Yes',
  no: 'No',
  // Translators: name of a button for screen readers; `action` is its text, `words` a requirement such as "Python".
  about: (action: string, words: string) => `${action}: ${words}`,
  // Translators: links that open the CV for editing.
  writeUse: 'Write where you used it',
  writeFact: 'Write it in your CV',
  weakPart: 'Your CV shows a part of this. Can you write more about it?',
  weakListed: 'Your CV only lists it. Where did you use it?',
  weakYears: 'Do you have more years of this?',
  weakDegree: 'Your CV shows another degree or training. Do you have this one, or an equivalent?',
  weakLanguage: 'How well do you speak it? Write your level.',
  // Translators: what the person answered, above the button that asks again.
  saidYes: 'You said this is it.',
  saidNo: 'You said no.',
  saidNoToLine: 'You said no to a line of your CV.',
  changeAnswer: 'Change answer',
  // Translators: said to screen readers behind a line of the CV.
  showLine: 'show in the preview',
  moreLines: (count: number) => plural(count, { one: '# more line', other: '# more lines' }),
  moreAbout: (words: string) => `More about “${words}”`,
  times: (times: number) =>
    plural(times, {
      one: 'Mentioned once in the job description.',
      other: 'Mentioned # times in the job description.',
    }),
  // Evidence by an AI model. Translators: `model` is its name.
  findEvidence: 'Find evidence with AI',
  findEvidenceAgain: 'Find evidence again',
  evidenceHint: 'It has to quote your CV for each requirement.',
  quotedBy: (model: string) => `Quotes of your CV found by ${model}.`,
  notReliedOn: 'The AI model’s quotes weren’t reliable, so these matches are by words only.',
  writeLetter: 'Write a cover letter for this job',
  interview: 'Prepare for the interview',
  // Suggestions.
  suggestions: 'Suggestions',
  order: 'Reorder your CV',
  noSuggestions: 'The order of your CV already fits this job.',
  ownWords: 'Your own text in a different order. Nothing is added.',
  // Translators: said of a line that moves up in a list; `place` is where it stood.
  was: (place: number) => `was number ${number(place)}`,
  // Translators: `words` lists what the job asks for, such as "Python, SQL".
  answers: (words: string) => `Matches: ${words}`,
  accept: 'Accept',
  acceptAll: 'Accept all',
  dismiss: 'Dismiss',
  // Translators: states of a suggestion, before its name.
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  undo: 'Undo',
  counts: (all: number, accepted: number) =>
    all === 0
      ? 'No suggestions yet'
      : [
          plural(all, { one: '# suggestion', other: '# suggestions' }),
          accepted === 0
            ? 'none accepted yet'
            : plural(accepted, { one: '# accepted', other: '# accepted' }),
          accepted === 0 ? 'nothing changes until you accept one' : 'saved when you finish',
        ].join(' · '),
  // The end.
  // Translators: verb, on the button that opens the dialog below.
  finish: 'Finish',
  finishTitle: 'Save your changes',
  keepAs: 'Save to',
  asCopy: 'A new CV',
  asSame: 'This CV',
  copyHint:
    'Your original CV stays as it is. The new one stays linked to it and to the job description.',
  sameHint:
    'When you save, the suggestions you accepted are added to this CV. You can undo this in the editor.',
  nameLabel: 'Name of the new CV',
  copyName: (cv: string, job: string) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Save',
  keepAndWrite: 'Save and write a cover letter',
  nothingAccepted: 'You haven’t accepted any suggestions, so there is nothing to save in this CV.',
  keptCopy: 'Saved as a new CV',
  keptSame: 'Saved in this CV',
  changedMeanwhile:
    'This CV has changed in the meantime and the suggestions no longer fit it. Nothing was changed. Review them again.',
  tabOnly: {
    blocked:
      'This browser doesn’t store anything, so the job description exists only in this tab. Keep the tab open until you’re done.',
    full: 'This device is out of storage, so the job description exists only in this tab. Free up some space and keep the tab open.',
    failed:
      'This browser couldn’t store the job description, so it exists only in this tab. Keep the tab open. We keep trying.',
  },
  // An application for the job.
  // Translators: tick box that adds this job to the list of applications.
  track: 'Add this job to your jobs',
  trackHint: 'With this job description and this CV.',
  // Translators: `job` is a job title and an employer, such as "Nurse, City Hospital".
  forApplication: (job: string) => `This CV will be noted at the job ${job}.`,
  notNoted: 'The CV is saved. We couldn’t note it at the job: choose it there.',
  otherJob: (job: string) =>
    `This CV is being compared with another job description. The job is ${job}.`,
  useJob: 'Use its job description',
  jobReplaced: 'Job description replaced',
}
