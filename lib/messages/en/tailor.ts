import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of fitting a CV to a job. */
export const tailor = {
  title: 'Fit to a job',
  heading: (job: string) => (job === '' ? 'Fit to a job' : `Fit to: ${job}`),
  job: (title: string, employer: string) => [title, employer].filter(Boolean).join(', '),
  back: 'Back to editing',
  tabs: 'Views',
  jobTab: 'Job',
  suggestionsTab: 'Suggestions',
  paperTab: 'Preview',
  // The posting.
  postingTitle: 'Which job is it for?',
  postingHint:
    'Paste the whole posting. It is read on this device; only if you ask a model for suggestions is it sent to one. No address in it is opened.',
  postingLabel: 'The posting',
  postingExample: 'Paste the text of the posting here',
  chooseFile: 'Or choose a text file',
  read: 'Read the posting',
  change: 'Change the posting',
  unread: {
    empty: 'There are no words in it yet. Paste the text of the posting.',
    'too-short':
      'That is too short to compare a CV with. Paste the whole posting; your words are kept.',
    'too-long':
      'That is longer than any posting. Paste only the posting itself; what you pasted is kept here.',
    'not-text': 'That file is no plain text. Open it and copy its words in here.',
  },
  warnings: {
    'hidden-text': 'The posting holds characters that nobody sees. They were left out.',
    instructions: (words: string) =>
      `Some words in it speak to a machine (“${words}”). They are read as words, nothing follows them.`,
    shortened: (read: number) => `Only its first ${number(read)} characters are read.`,
  },
  // What it asks for.
  demands: 'What the job asks for',
  noDemands: 'Nothing was found that a CV could answer. Add below what you think counts.',
  shown: (count: number) =>
    count === 0
      ? 'We found none of these by their words. You may have them all the same: answer below.'
      : plural(count, {
          one: 'We found one of these in your CV. You may have others, too: answer below.',
          other: 'We found # of these in your CV. You may have others, too: answer below.',
        }),
  shownAfter: (count: number) =>
    plural(count, {
      one: 'With what you accepted, one is found.',
      other: 'With what you accepted, # are found.',
    }),
  states: {
    present: 'In your CV',
    'other-name': 'In your CV in other words',
    weak: 'Can you show more of this?',
    missing: 'Do you have this?',
  },
  niceToHave: 'good to have',
  soft: 'a quality, which no CV proves',
  evidence: 'Where your CV says it',
  quote: 'In the posting',
  months: (months: number) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'at least # month by the dates of matching jobs',
          other: 'at least # months by the dates of matching jobs',
        })
      : plural(years, {
          one: 'at least # year by the dates of matching jobs',
          other: 'at least # years by the dates of matching jobs',
        })
  },
  takeOut: 'It is not asked for',
  addLabel: 'Something else it asks for',
  add: 'Add',
  // Gaps.
  gaps: 'Do you have these?',
  gapTimes: (times: number) =>
    plural(times, { one: 'Asked for once.', other: 'Asked for # times.' }),
  gapMissing: 'We found no words for it in this CV; it may be there in others.',
  gapListed: 'It stands in a list so far. Where did you use it?',
  gapYears: (found: string) => `We count ${found}. Is it more?`,
  gapDegree: 'Your CV shows another degree or training. Do you have this one, or an equal one?',
  yes: 'Yes, write where I used it',
  no: 'No',
  writeLetter: 'Write a letter for this job',
  noGaps: 'Nothing is left to ask.',
  // Suggestions.
  suggestions: 'Suggestions',
  order: 'Another order',
  noSuggestions: 'The order of your CV fits this posting already. Nothing is changed.',
  ownWords: 'Only your own words, in another order: nothing added',
  was: (place: number) => `was number ${number(place)}`,
  answers: (words: string) => `Answers: ${words}`,
  accept: 'Accept',
  acceptAll: 'Accept all',
  dismiss: 'Dismiss',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  undo: 'Undo',
  counts: (all: number, accepted: number) =>
    all === 0
      ? 'nothing changes until you accept it'
      : [
          plural(all, { one: '# suggestion', other: '# suggestions' }),
          accepted === 0
            ? 'none accepted yet'
            : plural(accepted, { one: '# accepted', other: '# accepted' }),
          accepted === 0 ? 'nothing changes until you accept it' : 'kept when you finish',
        ].join(' · '),
  // The end.
  finish: 'Finish',
  finishTitle: 'Keep what you accepted',
  keepAs: 'Keep it as',
  asCopy: 'A CV of its own',
  asSame: 'This CV',
  copyHint:
    'Your CV stays as it is. The new one remembers the posting and the CV that it comes from.',
  sameHint: 'What you accepted goes into this CV. An undo in the editor takes it back.',
  nameLabel: 'What you call it',
  copyName: (cv: string, job: string) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Keep',
  nothingAccepted: 'Nothing was accepted, so nothing changes in this CV.',
  keptCopy: 'Kept as a CV of its own',
  keptSame: 'It is in this CV now',
  changedMeanwhile:
    'The CV has changed meanwhile and the suggestions do not fit it any more. Nothing was changed; look at them again.',
  tabOnly: {
    blocked:
      'This browser keeps nothing: the posting lives in this tab only. Keep the tab open until you are done.',
    full: 'This device has no room left: the posting lives in this tab only until there is some.',
    failed: 'The browser could not keep the posting. It lives in this tab and is tried again.',
  },
}
