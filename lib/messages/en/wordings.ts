import { formatters } from '../format'

const { plural } = formatters('en')

/** Words about what a model suggests for a CV, on the screen that fits it to a job. */
export const wordings = {
  title: 'Other words',
  // Asking.
  guest:
    'Signed in, you can ask a model for other words for your summary and bullets. Everything else here works without.',
  signIn: 'Sign in',
  notSetUp:
    'A model could suggest other words, too. None is set up for you; everything else here works without.',
  settings: 'Set one up',
  hint: (model: string) =>
    `The posting and the texts of this CV are sent to ${model}. What it suggests is checked against your CV, and waits for you.`,
  yourModel: 'your model',
  strength: 'How much may change',
  strengths: { light: 'Light', normal: 'Normal', bold: 'Bold' },
  strengthHints: {
    light: 'Another order, single words. At most 4 words in 10 change.',
    normal: 'Reworded where the match gets clearer. At most 7 words in 10 change.',
    bold: 'Rewritten freely. Look closely.',
  },
  ask: 'Get suggestions',
  askAgain: 'Ask again',
  // Under way.
  sending: 'Sending',
  waiting: 'Waiting for its turn',
  stages: {
    reading: 'Reading the posting',
    drafting: 'Writing suggestions',
    checking: 'Checking them against your CV',
    verifying: 'Looking for each in your CV',
  },
  underWay: 'You can go on meanwhile, or close this page: it goes on by itself.',
  cancel: 'Stop',
  retry: 'Try again',
  unreached: 'Vitae cannot be reached at the moment. This goes on by itself once it can.',
  /** Why asking or checking did not work; what a model does wrong has words of its own. */
  errors: {
    'not-signed-in':
      'Your session has ended. Sign in again; what you did here is kept on this device.',
    'not-found':
      'Your account does not have this CV yet. Wait until it says “Saved in your account”, then try again.',
    gone: 'This CV was erased from your account. What you did here is kept on this device.',
    'too-many-requests':
      'Five requests are under way, or very many are kept. Wait until one is done, then try again.',
    invalid: 'The posting could not be used. Look at it once more; your words are kept.',
    unreached: 'Vitae cannot be reached at the moment. Try again when you are online.',
  },
  forgotten: 'What was asked is not kept any more: answers go after some days. Ask again.',
  // What came of it.
  none: 'The model suggested nothing that can be used. Your words stay as they are.',
  dropped: (count: number) =>
    plural(count, {
      one: '# more was left out: it was the same, far too different, or for something that no model may touch.',
      other:
        '# more were left out: they were the same, far too different, or for something that no model may touch.',
    }),
  acceptPassing: (count: number) =>
    plural(count, { one: 'Accept # that passes', other: 'Accept all # that pass' }),
  passes: 'All of its words are in your CV. Check that they still say what you did.',
  passesUnshown:
    'It contradicts nothing in your CV, but not all of its words are there. Check that it is true.',
  ownPasses: 'Your own words, with no new facts.',
  asksOwn: (words: string[]) =>
    words.length === 0
      ? 'Your own words say something that your CV doesn’t show yet.'
      : `Your own words. New to your CV: ${words.map((one) => `“${one}”`).join(', ')}`,
  asks: 'Your CV does not say all of this. Tick what is true.',
  // Of one fact, or of all that is new in a person's own words.
  isTrue: 'Yes, this is true.',
  blocked: 'Held back',
  blockedHint: 'If it is true, edit it here: your own words are never held back.',
  stale: 'Your CV says something else here by now. This suggestion does not fit any more.',
  inPlace: (place: string) => `In your CV: ${place}`,
  why: (reason: string) => `The model says: ${reason}`,
  evidence: 'From your CV:',
  edit: 'Edit',
  editLabel: 'Your wording',
  editDone: 'Done',
  original: 'As suggested',
  // The last check.
  checking: 'Checking once more',
  held: 'These do not hold with your CV as it is now, and were not put in:',
  heldStale: 'Your CV says something else there by now.',
  heldHint: 'Nothing was changed so far. Keep the rest, or go back and look at them.',
  notChecked: 'Nothing was changed, and what you accepted is kept here.',
  // Translators: said to screen readers behind a quote from the CV, which is a button.
  showOnPaper: 'show in the preview',
  moreEvidence: (count: number) => plural(count, { one: '# more quote', other: '# more quotes' }),
}
