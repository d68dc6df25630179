import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job. */
export const wordings = {
  title: 'AI suggestions',
  // Asking.
  guest:
    'Sign in to get AI suggestions for your summary and bullet points. Everything else here works without an account.',
  signIn: 'Sign in',
  notSetUp:
    'An AI model can suggest better wording. None is set up for you. Everything else here works without one.',
  settings: 'Set up AI',
  hint: 'Each suggestion is checked against your CV. Nothing changes until you accept it.',
  yourModel: 'your AI model',
  strength: 'How much may change',
  strengths: { light: 'Light', normal: 'Normal', bold: 'Bold' },
  strengthHints: {
    light: 'Reorders text and replaces single words. At most 40% of the words change.',
    normal: 'Rewrites text where that makes a match clearer. At most 70% of the words change.',
    bold: 'Rewrites freely. Review each suggestion carefully.',
  },
  ask: 'Get suggestions',
  askAgain: 'Get new suggestions',
  // Under way.
  sending: 'Sending…',
  waiting: 'Waiting to start…',
  stages: {
    reading: 'Reading the job description',
    drafting: 'Writing suggestions',
    checking: 'Checking them against your CV',
    verifying: 'Looking for evidence in your CV',
  },
  underWay: 'You can keep working or close this page. The request continues.',
  // Translators: verb, ends the request.
  cancel: 'Stop',
  retry: 'Try again',
  unreached: 'We can’t reach the server. This continues as soon as we can.',
  /** Errors of asking and checking; those of the AI model itself are in `ai.errors`. */
  errors: {
    'not-signed-in': 'You’re signed out. Sign in again. Your work here is saved on this device.',
    'not-found':
      'This CV is not in your account yet. Wait until it says “Saved in your account”, then try again.',
    gone: 'This CV was deleted from your account. Your work here is saved on this device.',
    'too-many-requests':
      'Too many AI requests are running or stored. Wait until one is done, then try again.',
    invalid: 'We couldn’t use this job description. Your text is saved. Check it, then try again.',
    unreached: 'We can’t reach the server. Try again when you’re online.',
  },
  forgotten: 'This AI request has expired: requests are deleted after some days. Ask again.',
  // What came of it.
  none: 'The AI model had no suggestions that we can offer. Your CV was not changed.',
  dropped: (count: number) =>
    plural(count, {
      one: '# more was left out: unchanged, too different, or for a text that AI may not change.',
      other: '# more were left out: unchanged, too different, or for texts that AI may not change.',
    }),
  acceptPassing: (count: number) =>
    plural(count, {
      one: 'Accept # backed by your CV',
      other: 'Accept all # backed by your CV',
    }),
  passes: 'Backed by your CV. Check that it still says what you did.',
  passesUnshown:
    'Nothing in your CV contradicts this, but not all of its words are there. Check that it’s true.',
  ownPasses: 'Your own words, with no new facts.',
  ownBacked: 'Your own words, backed by your CV.',
  // Translators: said to screen readers once the person's own words were checked.
  ownUnsupported: 'Your CV doesn’t say all of this yet.',
  asksOwn: (words: string[]) =>
    words.length === 0
      ? 'Your own words. They may say more than your CV does.'
      : `Your own words. New to your CV: ${words.map((one) => `“${one}”`).join(', ')}`,
  // Translators: of one fact, or of everything that is new in the person's own words.
  isTrue: 'Yes, this is true.',
  // Translators: said of a suggestion that cannot be accepted; the reason follows after a colon.
  blocked: 'Blocked',
  blockedHint: 'If it’s true, edit the text. Your own words are never blocked.',
  stale: 'This text has changed in your CV, so the suggestion no longer fits.',
  // Translators: `place` is where the CV says something like it, such as "Data engineer, Northwind".
  inPlace: (place: string) => `In your CV: ${place}`,
  // Translators: `reason` is what an AI model, or an app that the person has connected, gives as its reason.
  why: (reason: string) => `Reason given: ${reason}`,
  // Translators: verb, on a button.
  edit: 'Edit',
  editLabel: 'Your wording',
  editDone: 'Done',
  // Translators: button, brings back the text as the AI model suggested it.
  original: 'Reset to suggestion',
  // The last check.
  checking: 'Checking…',
  held: 'These suggestions are no longer backed by your CV and were not saved:',
  heldStale: 'The text in your CV has changed.',
  heldHint: 'Nothing was saved yet. Save the rest, or go back and review them.',
  notChecked: 'Nothing was changed. The suggestions you accepted are still here.',
}
